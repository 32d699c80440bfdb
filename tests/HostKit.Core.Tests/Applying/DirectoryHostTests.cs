namespace HostKit.Core.Tests.Applying;

/// <summary>The way through an apply on a directory: no privilege, no systemd.</summary>
public sealed class DirectoryHostTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_first_apply_writes_files_directories_and_links()
    {
        var result = await Apply(
            new FileResource("/etc/app/app.conf", "port=1\n") { Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite },
            new DirectoryResource("/srv/app"),
            new SymlinkResource("/etc/app/current", "app.conf"));

        Assert.Equal((ApplyOutcome.Done, 1), (result.Outcome, result.Generation));
        Assert.Equal("port=1\n", File.ReadAllText(_directory["etc/app/app.conf"]));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_directory["etc/app/app.conf"]));
        Assert.Equal("app.conf", new FileInfo(_directory["etc/app/current"]).LinkTarget);
        Assert.True(Directory.Exists(_directory["srv/app"]));
    }

    [Fact]
    public async Task A_second_apply_touches_nothing_and_says_so()
    {
        var file = new FileResource("/etc/app.conf", "port=1\n");
        await Apply(file);
        var written = new FileInfo(_directory["etc/app.conf"]).LastWriteTimeUtc;

        Assert.Empty((await Plan(file)).Changes);
        var result = await Apply(file);

        Assert.Equal((ApplyOutcome.NothingToDo, 1), (result.Outcome, result.Generation));
        Assert.Equal(written, new FileInfo(_directory["etc/app.conf"]).LastWriteTimeUtc);
    }

    [Fact]
    public async Task A_plan_shows_cause_source_and_diff_and_changes_nothing()
    {
        await Apply(new FileResource("/etc/app.conf", "a\nport=1\nb\n"));
        var change = Assert.Single((await Plan(new FileResource("/etc/app.conf", "a\nport=2\nb\n"))).Changes);

        Assert.Equal((ChangeAction.Update, "file", "/etc/app.conf", "content differs"), (change.Action, change.Kind, change.Id, change.Cause));
        Assert.Equal(nameof(DirectoryHostTests) + ".cs", Path.GetFileName(change.Source!.File));
        Assert.Equal("--- /etc/app.conf\n+++ /etc/app.conf\n@@ -1,3 +1,3 @@\n a\n-port=1\n+port=2\n b\n", change.Diff);
        Assert.Equal("a\nport=1\nb\n", File.ReadAllText(_directory["etc/app.conf"]));
    }

    [Fact]
    public async Task What_is_no_longer_declared_is_removed_with_the_directories_made_for_it()
    {
        await Apply(new FileResource("/etc/app/a.conf", "a"), new FileResource("/etc/app/b.conf", "b"));
        await Apply(new FileResource("/etc/app/a.conf", "a"));
        Assert.False(File.Exists(_directory["etc/app/b.conf"]));
        Assert.True(File.Exists(_directory["etc/app/a.conf"]));

        var result = await Apply();

        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.False(Directory.Exists(_directory["etc"]));
    }

    [Fact]
    public async Task A_directory_that_others_use_stays_when_its_file_goes()
    {
        await Apply(new FileResource("/etc/app/a.conf", "a"));
        File.WriteAllText(_directory["etc/app/theirs"], "x");
        await Apply();
        Assert.Equal(["theirs"], Directory.GetFiles(_directory["etc/app"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_foreign_file_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/app.conf"], "theirs");

        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Plan(new FileResource("/etc/app.conf", "mine")));

        Assert.Contains("file[/etc/app.conf]", refused.Message, StringComparison.Ordinal);
        Assert.Contains("DirectoryHostTests.cs:", refused.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", File.ReadAllText(_directory["etc/app.conf"]));
    }

    [Fact]
    public async Task An_adopted_file_comes_back_when_it_is_no_longer_declared()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/app.conf"], "theirs");
        File.SetUnixFileMode(_directory["etc/app.conf"], UnixFileMode.UserRead);

        await Apply(new FileResource("/etc/app.conf", "mine") { Adopt = true });
        Assert.Equal("mine", File.ReadAllText(_directory["etc/app.conf"]));
        await Apply(new FileResource("/etc/app.conf", "mine 2") { Adopt = true });
        await Apply();

        Assert.Equal("theirs", File.ReadAllText(_directory["etc/app.conf"]));
        Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(_directory["etc/app.conf"]));
    }

    [Fact]
    public async Task A_hand_edit_is_drift_and_is_named_before_it_is_overwritten()
    {
        var file = new FileResource("/etc/app.conf", "port=1\n");
        await Apply(file);
        Assert.Empty((await Target.StatusAsync("test", TestContext.Current.CancellationToken)).Drift);
        File.WriteAllText(_directory["etc/app.conf"], "port=9\n");

        var status = await Target.StatusAsync("test", TestContext.Current.CancellationToken);
        Assert.Equal(1, status.Generation);
        Assert.Contains("port=9", Assert.Single(status.Drift).Diff, StringComparison.Ordinal);
        Assert.Contains("changed on the host since generation 1", Assert.Single((await Plan(file)).Changes).Cause, StringComparison.Ordinal);

        await Apply(file);
        Assert.Equal("port=1\n", File.ReadAllText(_directory["etc/app.conf"]));
    }

    [Fact]
    public async Task A_changed_mode_is_put_right_without_touching_the_content()
    {
        var file = new FileResource("/etc/app.conf", "port=1\n");
        await Apply(file);
        File.SetUnixFileMode(_directory["etc/app.conf"], UnixFileMode.UserRead);

        var change = Assert.Single((await Plan(file)).Changes);
        Assert.StartsWith("mode is 0400, not 0644", change.Cause, StringComparison.Ordinal);
        await Apply(file);

        Assert.Equal(FileResource.DefaultMode, File.GetUnixFileMode(_directory["etc/app.conf"]));
    }

    [Fact]
    public async Task A_stale_plan_is_refused_and_names_what_moved()
    {
        await Apply(new FileResource("/etc/app.conf", "1"));
        var plan = await Plan(new FileResource("/etc/app.conf", "2"));
        File.WriteAllText(_directory["etc/app.conf"], "by hand");

        var result = await plan.ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.Contains("(file[/etc/app.conf] has another content now)", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.Equal("by hand", File.ReadAllText(_directory["etc/app.conf"]));
    }

    [Fact]
    public async Task Links_in_the_tree_do_not_lead_out_of_it()
    {
        using var elsewhere = new TemporaryDirectory();
        File.CreateSymbolicLink(_directory["etc"], elsewhere.Path);
        Directory.CreateDirectory(_directory[elsewhere.Path]);

        await Apply(new FileResource("/etc/app.conf", "1"));

        Assert.Empty(Directory.GetFileSystemEntries(elsewhere.Path));
        Assert.Equal("1", File.ReadAllText(_directory[elsewhere.Path + "/app.conf"]));
    }

    [Fact]
    public async Task State_is_readable_by_its_owner_only_and_nothing_is_left_over()
    {
        await Apply(new FileResource("/etc/app.conf", "1"));
        var state = _directory["var/lib/hostkit/test"];
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(state));
        Assert.Equal(["current", "generations", "lock", "objects", "reserve"], Directory.GetFileSystemEntries(state).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Twenty_applies_at_once_all_end_and_leave_one_whole_state()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
        {
            var text = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return await Apply(new FileResource("/etc/a", text), new FileResource("/etc/b", text));
        })));

        // Each waits for its turn; what was planned before another's turn is then stale, and nothing else may go wrong.
        Assert.All(results, r => Assert.True(r.Outcome == ApplyOutcome.Done || r.Failures.Single().StartsWith("The plan is stale", StringComparison.Ordinal), string.Join('\n', r.Failures)));
        Assert.Contains(results, r => r.Outcome == ApplyOutcome.Done);
        Assert.Equal(File.ReadAllText(_directory["etc/a"]), File.ReadAllText(_directory["etc/b"]));
        Assert.Empty((await Target.StatusAsync("test")).Drift);
    }

    [Fact]
    public async Task A_progress_handler_that_throws_takes_everything_back()
    {
        await Apply(new FileResource("/etc/a", "old"));
        var result = await (await Plan(new FileResource("/etc/a", "new"), new FileResource("/etc/b", "new"))).ApplyAsync(new Throwing());

        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Contains("the handler's own", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_directory["etc/a"]));
        Assert.False(File.Exists(_directory["etc/b"]));
        Assert.False(File.Exists(_directory["var/lib/hostkit/test/journal"]));
    }

    private sealed class Throwing : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value)
        {
            if (value.Phase >= ApplyPhase.Commit)
                throw new InvalidOperationException("the handler's own");
        }
    }

    private Task<Plan> Plan(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return Target.PlanAsync(configuration);
    }

    private async Task<ApplyResult> Apply(params IComponent[] components) => await (await Plan(components)).ApplyAsync();
}
