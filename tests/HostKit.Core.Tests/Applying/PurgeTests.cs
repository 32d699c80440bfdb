namespace HostKit.Core.Tests.Applying;

/// <summary>Directories that are purged of what nothing declares, and files that are only seeded.</summary>
public sealed class PurgeTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task What_nothing_declares_goes_and_comes_back_byte_for_byte()
    {
        Write("etc/app/conf.d/theirs.conf", "theirs\n");
        Write("etc/app/conf.d/deep/er/secret", "secret\n");
        File.SetUnixFileMode(_directory["etc/app/conf.d/deep/er/secret"], UnixFileMode.UserRead);
        File.SetUnixFileMode(_directory["etc/app/conf.d/deep"], (UnixFileMode)0x1C0);
        File.CreateSymbolicLink(_directory["etc/app/conf.d/link"], "/nowhere");
        Directory.CreateDirectory(_directory["var/lib"]);
        var before = Listing();
        IComponent[] purged = [new DirectoryResource("/etc/app/conf.d") { Purge = true }, new FileResource("/etc/app/conf.d/mine.conf", "mine\n")];

        var plan = await Plan(purged);
        Assert.Equal(
            ["directory /etc/app/conf.d/deep", "directory /etc/app/conf.d/deep/er", "file /etc/app/conf.d/deep/er/secret", "file /etc/app/conf.d/theirs.conf", "symlink /etc/app/conf.d/link"],
            plan.Changes.Where(c => c.Action == ChangeAction.Delete).Select(c => $"{c.Kind} {c.Id}").Order(StringComparer.Ordinal));
        var shown = plan.Changes.Single(c => c.Id.EndsWith("theirs.conf", StringComparison.Ordinal));
        Assert.Equal("nothing declares it, and /etc/app/conf.d is purged", shown.Cause);
        Assert.Contains("-theirs\n", shown.Diff, StringComparison.Ordinal);
        Assert.NotNull(shown.Source);
        Assert.Null(plan.Changes.Single(c => c.Id.EndsWith("secret", StringComparison.Ordinal)).Diff);
        await Done(plan);
        Assert.Equal(["mine.conf"], Directory.GetFileSystemEntries(_directory["etc/app/conf.d"]).Select(Path.GetFileName));

        Assert.Empty((await Plan(purged)).Changes);
        Assert.Equal(ApplyOutcome.NothingToDo, (await (await Plan(purged)).ApplyAsync()).Outcome);
        await Done(await Plan([.. purged, new FileResource("/etc/more", "x")]));
        await Done(await Target.PlanRemovalAsync("test"));
        Assert.Equal(before, Listing());
    }

    [Fact]
    public async Task Purged_files_come_and_go_with_the_generations()
    {
        Write("etc/app/theirs", "theirs\n");
        await Done(await Plan(new DirectoryResource("/etc/app"), new FileResource("/etc/app/a", "a")));
        await Done(await Plan(new DirectoryResource("/etc/app") { Purge = true }, new FileResource("/etc/app/a", "a")));
        Assert.False(File.Exists(_directory["etc/app/theirs"]));
        await Done(await Target.PlanRollbackAsync("test", 1));
        Assert.Equal("theirs\n", Read("etc/app/theirs"));
        Write("etc/app/later", "later\n");
        await Done(await Target.PlanRollbackAsync("test", 2));
        Assert.Equal(["a"], Directory.GetFileSystemEntries(_directory["etc/app"]).Select(Path.GetFileName));
        await Done(await Plan(new DirectoryResource("/etc/app")));
        Assert.Equal(("theirs\n", "later\n"), (Read("etc/app/theirs"), Read("etc/app/later")));
    }

    [Fact]
    public async Task What_appears_later_is_drift_and_goes_with_the_next_apply()
    {
        var purged = new DirectoryResource("/etc/app") { Purge = true };
        await Done(await Plan(purged));
        Write("etc/app/stray", "x");
        Assert.Equal("/etc/app/stray", Assert.Single((await Target.StatusAsync("test")).Drift).Id);
        await Done(await Plan(purged));
        Assert.Empty(Directory.GetFileSystemEntries(_directory["etc/app"]));
        await Done(await Target.PlanRemovalAsync("test"));
    }

    [Fact]
    public async Task Exceptions_declared_directories_and_what_others_own_stay()
    {
        foreach (var name in new[] { "keep.local", "sub/x.local", "kept/a", "kept/b/c", "uploads/data", "implied/stray", "other/theirs", "gone" })
            Write($"srv/app/{name}", name);
        await Done(await Target.PlanAsync(new HostConfiguration("other") { Foreign = Foreign.Adopt }.Add(new FileResource("/srv/app/other/mine", "x"))));

        await Done(await Plan(
            new DirectoryResource("/srv/app") { Purge = true, PurgeExcept = ["*.local", "kept/b"] }, new DirectoryResource("/srv/app/uploads"), new FileResource("/srv/app/implied/declared", "x"),
            new SeedFile("/srv/app/seed", "x")));

        Assert.Equal(
            ["implied/declared", "keep.local", "kept/b/c", "other/mine", "seed", "sub/x.local", "uploads/data"],
            Directory.GetFiles(_directory["srv/app"], "*", SearchOption.AllDirectories).Select(f => f[(_directory["srv/app"].Length + 1)..]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/etc")]
    [InlineData("/home")]
    [InlineData("/usr/bin")]
    [InlineData("/var/lib")]
    [InlineData("/var/lib/hostkit")]
    [InlineData("/var/lib/hostkit/test")]
    [InlineData("/etc/systemd/system")]
    [InlineData("/srv/alias/lib")]
    public async Task Directories_of_the_whole_system_are_never_purged(string path)
    {
        Write("var/lib/x", "x");
        Directory.CreateDirectory(_directory["srv"]);
        File.CreateSymbolicLink(_directory["srv/alias"], "/var");
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Plan(new DirectoryResource(path) { Purge = true, Adopt = true }));
        Assert.Contains($"core.purge-refused: directory[{path}]", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_adopted_file_that_is_no_longer_declared_goes_when_its_directory_is_purged()
    {
        Write("srv/app/a", "theirs");
        await Done(await Plan(new FileResource("/srv/app/a", "mine") { Adopt = true }));
        await Done(await Plan(new DirectoryResource("/srv/app") { Purge = true }));
        Assert.False(File.Exists(_directory["srv/app/a"]));
        await Done(await Target.PlanRemovalAsync("test"));
        Assert.Equal("theirs", Read("srv/app/a"));
    }

    [Fact]
    public async Task A_seed_file_is_made_once_and_is_its_users_then()
    {
        var seed = new SeedFile("/srv/app/db", "empty\n") { Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
        var change = (await Plan(seed)).Changes.Single(c => c.Kind == "seed");
        Assert.Equal((ChangeAction.Create, "/srv/app/db", "is not there yet"), (change.Action, change.Id, change.Cause));
        await Done(await Plan(seed));
        Assert.Equal((UnixFileMode)0x180, File.GetUnixFileMode(_directory["srv/app/db"]));
        Write("srv/app/db", "data\n");

        Assert.Empty((await Plan(seed with { Content = "other\n", Mode = FileResource.DefaultMode })).Changes);
        Assert.Empty((await Target.StatusAsync("test")).Drift);
        await Done(await Plan(new FileResource("/etc/x", "x")));
        Assert.Equal("data\n", Read("srv/app/db"));

        // By then it is as foreign as any other file.
        await Assert.ThrowsAsync<InvalidConfigurationException>(() => Plan(new FileResource("/srv/app/db", "x")));
        await Done(await Target.PlanRollbackAsync("test", 1));
        Assert.Equal("data\n", Read("srv/app/db"));
        File.Delete(_directory["srv/app/db"]);
        await Done(await Target.PlanRollbackAsync("test", 1));
        Assert.Equal("empty\n", Read("srv/app/db"));
        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal("empty\n", Read("srv/app/db"));
        Assert.Empty(Target.ReadGenerations("test"));
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_directory[name])!);
        File.WriteAllText(_directory[name], text);
    }

    private string Read(string name) => File.ReadAllText(_directory[name]);

    private string Listing()
        => string.Join('\n', new DirectoryInfo(_directory.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).OrderBy(e => e.FullName, StringComparer.Ordinal)
            .Select(e => $"{e.FullName} {e.LinkTarget} {(e.LinkTarget is null ? e.UnixFileMode : 0)} {(e is FileInfo { LinkTarget: null } ? File.ReadAllText(e.FullName) : "")}"));

    private static async Task Done(Plan plan)
    {
        var result = await plan.ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures.Prepend(result.Outcome.ToString())));
    }

    private Task<Plan> Plan(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return Target.PlanAsync(configuration);
    }
}
