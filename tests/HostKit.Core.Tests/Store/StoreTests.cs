using System.Collections.Immutable;

namespace HostKit.Core.Tests.Store;

/// <summary>Store paths: built once, whole or not at all, kept as long as a generation needs them.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private int _builds;

    private Host Target => Host.Directory(_directory.Path);

    private string StoreDirectory => _directory["var/lib/hostkit/store"];

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_path_is_named_by_what_goes_in()
    {
        var path = StorePath.Of("hello-1.2", "a", "b");
        Assert.Equal(path, StorePath.Of("hello-1.2", "a", "b"));
        Assert.NotEqual(path, StorePath.Of("hello-1.2", "ab"));
        Assert.NotEqual(path.Hash, StorePath.Of("hello-1.3", "a", "b").Hash);
        Assert.Equal(path, StorePath.Parse(path.Id));
        Assert.Equal($"/var/lib/hostkit/store/{path.Hash}-hello-1.2/bin/hello", path.File("bin/hello"));
        Assert.Throws<ArgumentException>(() => path.File("../x"));
        Assert.Throws<ArgumentException>(() => StorePath.Of("a/b"));
        Assert.Throws<ArgumentException>(() => StorePath.Parse("hello"));
        Assert.Throws<ArgumentException>(() => new HostConfiguration("store"));
    }

    [Fact]
    public async Task It_is_built_before_all_else_read_only_and_once()
    {
        var app = App("one");
        var plan = await Target.PlanAsync(Of(app));
        Assert.Equal((ChangeAction.Build, "store", app.Id), (plan.Changes[0].Action, plan.Changes[0].Kind, plan.Changes[0].Id));
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);

        var built = $"{StoreDirectory}/{app.Id}";
        Assert.Equal("one", File.ReadAllText($"{built}/share/text"));
        Assert.Equal("share/text", new FileInfo($"{built}/link").LinkTarget);
        Assert.Equal("-r--r--r-- -r-xr-xr-x dr-xr-xr-x dr-xr-xr-x", string.Join(' ', Modes($"{built}/share/text", $"{built}/run", $"{built}/share", built)));
        Assert.Equal(ApplyOutcome.NothingToDo, (await ApplyAsync(app)).Outcome);
        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync(app, new FileResource("/etc/a", "a"))).Outcome);
        Assert.Equal(1, _builds);
        Assert.Empty((await Target.StatusAsync("test")).Drift);
    }

    [Fact]
    public async Task A_builder_that_fails_refuses_the_apply_in_its_words_and_leaves_nothing()
    {
        var result = await ApplyAsync(new StoreResource(StorePath.Of("bad")) { Build = (directory, _, _) => { File.WriteAllText($"{directory}/half", "x"); throw new IOException("no such branch"); } }, new FileResource("/etc/a", "a"));
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.EndsWith("could not be built: no such branch", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.Empty(Built());
        Assert.False(File.Exists(_directory["etc/a"]));
    }

    [Fact]
    public async Task A_builder_that_makes_nothing_or_a_pipe_is_refused()
    {
        var nothing = await ApplyAsync(new StoreResource(StorePath.Of("nothing")) { Build = (_, _, _) => Task.CompletedTask });
        Assert.Contains("its builder made nothing", Assert.Single(nothing.Failures), StringComparison.Ordinal);
        var pipe = await ApplyAsync(new StoreResource(StorePath.Of("pipe"))
        {
            Build = async (directory, _, token) => await System.Diagnostics.Process.Start("mkfifo", $"{directory}/pipe").WaitForExitAsync(token),
        });
        Assert.Contains("'pipe' is no file, directory or link", Assert.Single(pipe.Failures), StringComparison.Ordinal);
        Assert.Empty(Built());
    }

    [Fact]
    public async Task A_cancelled_build_leaves_nothing()
    {
        using var cancel = new CancellationTokenSource();
        var plan = await Target.PlanAsync(Of(new StoreResource(StorePath.Of("slow"))
        {
            Build = async (directory, progress, token) =>
            {
                File.WriteAllText($"{directory}/half", "x");
                progress.Report("half done");
                await Task.Delay(TimeSpan.FromMinutes(1), token);
            },
        }));
        var result = await plan.ApplyAsync(new Telling(message => { if (message == "half done") cancel.Cancel(); }), cancel.Token);
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.Empty(Built());
    }

    [Fact]
    public async Task Going_back_to_a_path_that_is_gone_says_so_by_name()
    {
        var one = App("one");
        await ApplyAsync(one);
        await ApplyAsync(App("two"));
        Assert.Equal((ApplyOutcome.NothingToDo, 3), await (await Target.PlanRollbackAsync("test", 1)).ApplyAsync() is var back ? (back.Outcome, back.Generation) : default);
        await ApplyAsync(App("two"));
        StoreTree.Remove($"{StoreDirectory}/{one.Id}");
        var refused = await Assert.ThrowsAsync<HostKitException>(() => Target.PlanRollbackAsync("test", 1));
        Assert.Contains(one.Id, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_gone_is_drift_and_built_again()
    {
        var app = App("one");
        await ApplyAsync(app);
        StoreTree.Remove($"{StoreDirectory}/{app.Id}");
        Assert.Equal(ChangeAction.Build, Assert.Single((await Target.StatusAsync("test")).Drift).Action);
        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync(app)).Outcome);
        Assert.Equal(2, _builds);
    }

    [Fact]
    public async Task What_no_generation_of_any_configuration_names_is_collected()
    {
        await ApplyAsync(App("one"));
        await ApplyAsync(App("two"));
        await (await Target.PlanAsync(new HostConfiguration("other").Add(App("three")))).ApplyAsync();
        Directory.CreateDirectory($"{StoreDirectory}/.unfinished-x/y");
        using var files = Target.OpenFiles()!;
        Assert.Empty(StoreCollection.Run(Target, files, dryRun: false).Ids);
        Assert.Equal(3, Built().Length);

        Directory.Delete(_directory["var/lib/hostkit/test/generations/1"], recursive: true);
        Assert.Equal([App("one").Id], StoreCollection.Run(Target, files, dryRun: true).Ids);
        Assert.Equal([App("one").Id], StoreCollection.Run(Target, files, dryRun: false).Ids);
        Assert.Equal(2, Built().Length);

        using (await HostKit.Store.OpenAsync(files, default))
            Assert.Equal("an apply is under way", StoreCollection.Run(Target, files, dryRun: false).WhyNot);
        Assert.Equal(2, Built().Length);
    }

    [Fact]
    public async Task Giving_the_host_back_takes_the_store_along_when_nobody_else_needs_it()
    {
        await ApplyAsync(App("one"), new FileResource("/etc/a", "a"));
        await (await Target.PlanAsync(new HostConfiguration("other").Add(App("three")))).ApplyAsync();
        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal([App("three").Id], Built());
        await (await Target.PlanRemovalAsync("other")).ApplyAsync();
        Assert.False(Directory.Exists(_directory["var/lib/hostkit"]));
    }

    [Fact]
    public async Task Two_that_build_the_same_at_a_time_end_with_one()
    {
        var plans = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Target.PlanAsync(new HostConfiguration($"c{n}").Add(App("one")))));
        var results = await Task.WhenAll(plans.Select(p => Task.Run(() => p.ApplyAsync())));
        Assert.All(results, r => Assert.True(r.Outcome is ApplyOutcome.Done or ApplyOutcome.NothingToDo, string.Join(' ', r.Failures)));
        Assert.All(plans, p => Assert.Single(Target.ReadGenerations(p.ConfigurationName)));
        Assert.Equal([App("one").Id], Built());
    }

    private StoreResource App(string text) => new(StorePath.Of("app", text))
    {
        Build = (directory, progress, _) =>
        {
            Interlocked.Increment(ref _builds);
            Directory.CreateDirectory($"{directory}/share");
            File.WriteAllText($"{directory}/share/text", text);
            File.WriteAllText($"{directory}/run", "#!/bin/sh\n");
            File.SetUnixFileMode($"{directory}/run", UnixFileMode.UserRead | UnixFileMode.UserExecute);
            File.CreateSymbolicLink($"{directory}/link", "share/text");
            progress.Report("made");
            return Task.CompletedTask;
        },
    };

    private static HostConfiguration Of(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return configuration;
    }

    private async Task<ApplyResult> ApplyAsync(params IComponent[] components) => await (await Target.PlanAsync(Of(components))).ApplyAsync();

    // All but what the store keeps for itself.
    private string[] Built() => [.. new DirectoryInfo(StoreDirectory).EnumerateFileSystemInfos().Select(e => e.Name).Where(n => n is not (".lock" or ".records" or ".links" or ".locks")).Order()];

    private static IEnumerable<string> Modes(params string[] paths)
        => paths.Select(p => (Directory.Exists(p) ? "d" : "-") + string.Concat(Enumerable.Range(0, 9).Select(bit => ((int)File.GetUnixFileMode(p) & (1 << (8 - bit))) == 0 ? '-' : "rwxrwxrwx"[bit])));

    private sealed class Telling(Action<string> told) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => told(value.Message);
    }
}
