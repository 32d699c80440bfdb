namespace HostKit.Core.Tests.Applying;

/// <summary>Two configurations on one host.</summary>
public sealed class NeighbourTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("one", "two")]
    [InlineData("two", "one")]
    public async Task What_both_declare_alike_goes_with_the_last_of_them(string first, string second)
    {
        var shared = new FileResource("/etc/shared/file", "shared");
        await Apply("one", shared);
        await Apply("two", shared);

        await Apply(first);
        Assert.Equal("shared", File.ReadAllText(_directory["etc/shared/file"]));
        Assert.Empty((await Host.Directory(_directory.Path).StatusAsync(second)).Drift);

        await Apply(second);
        Assert.False(Directory.Exists(_directory["etc"]));
    }

    [Fact]
    public async Task What_the_other_declares_otherwise_is_refused_by_its_name()
    {
        await Apply("one", new FileResource("/etc/shared", "1"));
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Apply("two", new FileResource("/etc/shared", "2") { Adopt = true }));
        Assert.Contains("the configuration 'one' declares it otherwise", refused.Message, StringComparison.Ordinal);
        Assert.Equal("1", File.ReadAllText(_directory["etc/shared"]));
    }

    private async Task Apply(string name, params IComponent[] components)
    {
        var configuration = new HostConfiguration(name);
        foreach (var component in components)
            configuration.Add(component);
        var result = await (await Host.Directory(_directory.Path).PlanAsync(configuration)).ApplyAsync();
        Assert.True(result.Failures.IsEmpty, string.Join('\n', result.Failures));
    }
}
