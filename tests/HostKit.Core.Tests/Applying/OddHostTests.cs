namespace HostKit.Core.Tests.Applying;

/// <summary>Scripts and directories that are unusual, and must still be served or refused in words.</summary>
public sealed class OddHostTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_generation_that_cannot_be_recorded_takes_everything_back()
    {
        await Apply(new FileResource("/etc/a", "1"));
        Directory.CreateDirectory(_directory["var/lib/hostkit/test/generations/2/manifest.json"]);

        var result = await Apply(new FileResource("/etc/a", "2"));

        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Equal("1", File.ReadAllText(_directory["etc/a"]));
    }

    private static (ApplyOutcome, string) Told(ApplyResult result) => (result.Outcome, string.Join('\n', result.Failures));

    private Task<Plan> Plan(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return Target.PlanAsync(configuration);
    }

    private async Task<ApplyResult> Apply(params IComponent[] components) => await (await Plan(components)).ApplyAsync();
}
