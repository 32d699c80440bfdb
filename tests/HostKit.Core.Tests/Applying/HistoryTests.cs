namespace HostKit.Core.Tests.Applying;

/// <summary>Generations: looking at them, going back to one, and giving the host back.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Going_back_brings_a_generation_as_it_was_and_makes_a_new_one()
    {
        await Apply(new FileResource("/etc/a", "one"), new FileResource("/etc/b", "b") { Mode = UnixFileMode.UserRead }, new SymlinkResource("/etc/l", "a"));
        await Apply(new FileResource("/etc/a", "two"), new FileResource("/srv/new/c", "c"));

        var plan = await Target.PlanRollbackAsync("test", 1);
        var result = await plan.ApplyAsync();

        Assert.Equal((ApplyOutcome.Done, 3), (result.Outcome, result.Generation));
        Assert.Equal("one", File.ReadAllText(_directory["etc/a"]));
        Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(_directory["etc/b"]));
        Assert.Equal("a", new FileInfo(_directory["etc/l"]).LinkTarget);
        Assert.False(Directory.Exists(_directory["srv"]));
        Assert.Equal([(1, "apply", false), (2, "apply", false), (3, "rollback to 1", true)], Target.ReadGenerations("test").Select(g => (g.Number, g.Cause, g.IsCurrent)));
        Assert.Empty((await Target.StatusAsync("test")).Drift);
    }

    [Fact]
    public async Task Going_back_to_what_is_already_there_changes_nothing()
    {
        await Apply(new FileResource("/etc/a", "one"));
        var result = await (await Target.PlanRollbackAsync("test", 1)).ApplyAsync();
        Assert.Equal((ApplyOutcome.NothingToDo, 1), (result.Outcome, result.Generation));
    }

    [Fact]
    public async Task A_generation_that_is_not_there_is_named()
    {
        await Apply(new FileResource("/etc/a", "one"));
        var refused = await Assert.ThrowsAsync<HostKitException>(() => Target.PlanRollbackAsync("test", 7));
        Assert.Contains("no generation 7 of 'test'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adopted_files_come_and_go_with_the_generations()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/a"], "theirs");
        await Apply(new FileResource("/etc/a", "mine") { Adopt = true });
        await Apply();
        Assert.Equal("theirs", File.ReadAllText(_directory["etc/a"]));

        await (await Target.PlanRollbackAsync("test", 1)).ApplyAsync();
        Assert.Equal("mine", File.ReadAllText(_directory["etc/a"]));
        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal("theirs", File.ReadAllText(_directory["etc/a"]));
    }

    [Fact]
    public async Task Two_generations_compare_with_diffs()
    {
        await Apply(new FileResource("/etc/a", "one\n"), new FileResource("/etc/gone", "x\n"));
        await Apply(new FileResource("/etc/a", "two\n"), new FileResource("/etc/new", "y\n"));

        var changes = Target.CompareGenerations("test", 1, 2);

        Assert.Equal(
            [(ChangeAction.Update, "/etc/a"), (ChangeAction.Delete, "/etc/gone"), (ChangeAction.Create, "/etc/new")], changes.Select(c => (c.Action, c.Id)).OrderBy(c => c.Id));
        Assert.Contains("-one\n+two\n", changes.Single(c => c.Id == "/etc/a").Diff, StringComparison.Ordinal);
        Assert.Empty(Target.CompareGenerations("test", 2, 2));
    }

    [Fact]
    public async Task Removal_leaves_the_host_as_it_was_byte_for_byte_and_forgets()
    {
        Directory.CreateDirectory(_directory["etc/theirs"]);
        Directory.CreateDirectory(_directory["var/lib"]);
        File.WriteAllText(_directory["etc/theirs/a"], "theirs");
        var before = Listing();
        await Apply(new FileResource("/etc/theirs/a", "mine") { Adopt = true }, new FileResource("/etc/new/b", "b"), new SymlinkResource("/srv/l", "x"));
        await Apply(new FileResource("/etc/theirs/a", "mine 2") { Adopt = true });

        var result = await (await Target.PlanRemovalAsync("test")).ApplyAsync();

        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Equal(before, Listing());
        Assert.Empty(Target.ReadGenerations("test"));
    }

    [Fact]
    public async Task A_removal_cut_off_after_its_first_step_of_forgetting_leaves_a_host_that_can_be_applied_to()
    {
        await Apply(new FileResource("/etc/a", "one"));
        File.Delete(_directory["etc/a"]);
        File.Delete(_directory["var/lib/hostkit/test/current"]);

        Assert.Empty(Target.ReadGenerations("test"));
        await Apply(new FileResource("/etc/a", "two"));
        Assert.Equal("two", File.ReadAllText(_directory["etc/a"]));
        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.False(Directory.Exists(_directory["var/lib/hostkit"]));
    }

    private string Listing()
        => string.Join('\n', new DirectoryInfo(_directory.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).OrderBy(e => e.FullName, StringComparer.Ordinal)
            .Select(e => $"{e.FullName} {e.UnixFileMode} {(e is FileInfo ? File.ReadAllText(e.FullName) : "")}"));

    private async Task Apply(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        var result = await (await Target.PlanAsync(configuration)).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }
}
