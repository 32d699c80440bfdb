namespace HostKit.Core.Tests.Generations;

/// <summary>The record of a generation: all that it says comes back, and what is no record is refused by name.</summary>
public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    private string Manifest => _directory["var/lib/hostkit/test/generations/1/manifest.json"];

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Every_kind_of_resource_comes_back_so_that_nothing_is_new_the_second_time()
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(_directory["etc"]).FullName, "taken.conf"), "before\n");
        var configuration = Configuration()
            .Add(new FileResource("/etc/taken.conf", "after\n") { Adopt = true })
            .Add(new DirectoryResource("/srv/app") { Mode = UnixFileMode.UserRead })
            .Add(new SymlinkResource("/etc/link", "taken.conf"))
            .Add(new FileResource("/etc/systemd/system/a.service", "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n"))
            .Add(new UnitState(new UnitName("a.service")) { Enabled = true, Started = true, RestartOnChange = ["/etc/taken.conf"], ReloadOnChange = ["/etc/link"] })
            .Add(new Check("true", new Command("true", "--x")) { Subjects = ["/etc/link"], Covers = ["/etc"], TimeLimit = TimeSpan.FromSeconds(1.5) });

        Assert.Equal(ApplyOutcome.Done, (await Apply(configuration)).Outcome);
        var again = await Apply(configuration);
        Assert.Equal((ApplyOutcome.NothingToDo, 1), (again.Outcome, again.Generation));
        Assert.Empty((await Target.StatusAsync("test", TestContext.Current.CancellationToken)).Drift);

        Assert.Equal(ApplyOutcome.Done, (await Apply(Configuration())).Outcome);
        Assert.Equal("before\n", File.ReadAllText(_directory["etc/taken.conf"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"formatVersion":1,"configuration":"test","generation":1,"appliedAt":"2000-01-01T00:00:00Z","entries":[{"kind":"file"}]}""")]
    [InlineData("""{"formatVersion":1,"configuration":"test","generation":1,"appliedAt":"2000-01-01T00:00:00Z","entries":[{"kind":"file","id":7}]}""")]
    [InlineData("""{"formatVersion":1,"configuration":"test","generation":1,"appliedAt":"yesterday","entries":[]}""")]
    [InlineData("""{"formatVersion":"1","configuration":"test","generation":1,"appliedAt":"2000-01-01T00:00:00Z","entries":[]}""")]
    [InlineData("""{"formatVersion":1,"configuration":"test","generation":1,"appliedAt":"2000-01-01T00:00:00Z","entries":[]} x""")]
    [InlineData("""{"formatVersion":1,"configuration":"test","generation":1,"appliedAt":"2000-01-01T00:00:00Z","entries":[]""")]
    public async Task A_damaged_record_is_refused_by_name(string text)
    {
        await Apply(Configuration().Add(new SymlinkResource("/a", "b")));
        File.WriteAllText(Manifest, text);

        var error = await Assert.ThrowsAsync<HostKitException>(() => Target.StatusAsync("test", TestContext.Current.CancellationToken));
        Assert.Contains("generations/1/manifest.json' is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_later_version_adds_to_the_format_is_left_out()
    {
        await Apply(Configuration().Add(new SymlinkResource("/a", "b")));
        File.WriteAllText(Manifest, File.ReadAllText(Manifest).Replace("\"target\"", "\"novelty\": { \"x\": [1, {}] }, \"target\"", StringComparison.Ordinal));

        var status = await Target.StatusAsync("test", TestContext.Current.CancellationToken);
        Assert.Equal((1, 0), (status.Generation, status.Drift.Length));
    }

    private static HostConfiguration Configuration() => new("test");

    private async Task<ApplyResult> Apply(HostConfiguration configuration) => await (await Target.PlanAsync(configuration)).ApplyAsync();
}
