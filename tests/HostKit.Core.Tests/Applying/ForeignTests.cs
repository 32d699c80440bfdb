namespace HostKit.Core.Tests.Applying;

/// <summary>What is in the way and not HostKit's: refused, adopted or ignored, for all paths or for some.</summary>
public sealed class ForeignTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public ForeignTests()
    {
        Directory.CreateDirectory(_directory["etc/app"]);
        File.WriteAllText(_directory["etc/app/a"], "theirs a\n");
        File.WriteAllText(_directory["etc/b"], "theirs b\n");
    }

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Ignored_files_are_told_left_alone_and_never_owned()
    {
        var configuration = Box(Foreign.Ignore);
        var plan = await Target.PlanAsync(configuration);
        Assert.Equal(["file[/etc/app/a]", "file[/etc/b]"], plan.Findings.Where(f => f.Id == "core.foreign-ignored").Select(f => f.Path));
        Assert.Equal(["/etc/c"], plan.Changes.Select(c => c.Id));
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);
        Assert.Empty((await Target.PlanAsync(Box(Foreign.Ignore))).Changes);
        Assert.Empty((await Target.StatusAsync("test")).Drift);

        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal(("theirs a\n", "theirs b\n"), (Read("etc/app/a"), Read("etc/b")));
        Assert.False(File.Exists(_directory["etc/c"]));
    }

    [Fact]
    public async Task What_is_ignored_is_made_once_its_place_is_free()
    {
        await (await Target.PlanAsync(Box(Foreign.Ignore))).ApplyAsync();
        File.Delete(_directory["etc/b"]);
        await (await Target.PlanAsync(Box(Foreign.Ignore))).ApplyAsync();
        Assert.Equal("mine b\n", Read("etc/b"));
        await (await Target.PlanAsync(new HostConfiguration("test") { Foreign = Foreign.Ignore }.Add(new FileResource("/etc/b", "mine 2\n")))).ApplyAsync();
        Assert.Equal("mine 2\n", Read("etc/b"));
    }

    [Fact]
    public async Task All_can_be_adopted_and_come_back_on_removal()
    {
        Assert.Equal(ApplyOutcome.Done, (await (await Target.PlanAsync(Box(Foreign.Adopt))).ApplyAsync()).Outcome);
        Assert.Equal(("mine a\n", "mine b\n"), (Read("etc/app/a"), Read("etc/b")));
        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal(("theirs a\n", "theirs b\n"), (Read("etc/app/a"), Read("etc/b")));
    }

    [Fact]
    public async Task A_path_counts_for_what_is_below_it_and_the_nearest_one_counts()
    {
        var configuration = Box(Foreign.Refuse);
        configuration.ForeignAt["/etc"] = Foreign.Ignore;
        configuration.ForeignAt["/etc/app"] = Foreign.Adopt;
        await (await Target.PlanAsync(configuration)).ApplyAsync();
        Assert.Equal(("mine a\n", "theirs b\n"), (Read("etc/app/a"), Read("etc/b")));
    }

    [Fact]
    public async Task A_path_that_nothing_declares_is_an_error()
    {
        var configuration = Box(Foreign.Adopt);
        configuration.ForeignAt["/etc/appp"] = Foreign.Adopt;
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Target.PlanAsync(configuration));
        Assert.Contains("core.foreign-unknown: path[/etc/appp]", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_adopted_in_place_of_a_file_and_the_reverse()
    {
        File.CreateSymbolicLink(_directory["etc/link"], "nowhere");
        var configuration = new HostConfiguration("test") { Foreign = Foreign.Adopt }
            .Add(new FileResource("/etc/link", "a file")).Add(new SymlinkResource("/etc/b", "app/a"));
        await (await Target.PlanAsync(configuration)).ApplyAsync();
        Assert.Equal(("a file", "app/a"), (Read("etc/link"), new FileInfo(_directory["etc/b"]).LinkTarget));

        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal(("nowhere", "theirs b\n"), (new FileInfo(_directory["etc/link"]).LinkTarget, Read("etc/b")));
    }

    [Fact]
    public async Task A_directory_in_the_way_of_a_file_is_refused_whatever_is_said()
    {
        var configuration = new HostConfiguration("test") { Foreign = Foreign.Adopt }.Add(new FileResource("/etc/app", "a file"));
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Target.PlanAsync(configuration));
        Assert.Contains("is a directory, not a file (move it away)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hand_edit_is_shown_before_it_is_overwritten()
    {
        var file = new FileResource("/etc/new", "one\ntwo\n");
        await (await Target.PlanAsync(new HostConfiguration("test").Add(file))).ApplyAsync();
        await File.WriteAllTextAsync(_directory["etc/new"], "one\nby hand\n");

        var change = Assert.Single((await Target.PlanAsync(new HostConfiguration("test").Add(file))).Changes);
        Assert.Equal("content differs (changed on the host since generation 1)", change.Cause);
        Assert.Contains("-by hand\n+two\n", change.Diff, StringComparison.Ordinal);
        Assert.Equal(change.Diff, Assert.Single((await Target.StatusAsync("test")).Drift).Diff);

        File.SetUnixFileMode(_directory["etc/new"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        change = Assert.Single((await Target.PlanAsync(new HostConfiguration("test").Add(file))).Changes);
        Assert.Equal("content differs; mode is 0600, not 0644 (changed on the host since generation 1)", change.Cause);
        Assert.Null(change.Diff);
    }

    private static HostConfiguration Box(Foreign foreign) => new HostConfiguration("test") { Foreign = foreign }
        .Add(new FileResource("/etc/app/a", "mine a\n")).Add(new FileResource("/etc/b", "mine b\n")).Add(new FileResource("/etc/c", "mine c\n"));

    private string Read(string name) => File.ReadAllText(_directory[name]);
}
