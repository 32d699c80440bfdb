using System.Diagnostics;
using System.Globalization;

namespace HostKit.Core.Tests.Store;

/// <summary>What is in the store: recorded, shared, compared with what was built, repaired, and kept by what uses it.</summary>
public sealed class StoreContentTests : IDisposable
{
    private static readonly string Large = string.Concat(Enumerable.Repeat("0123456789", 1000));

    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    private string StoreDirectory => _directory["var/lib/hostkit/store"];

    public void Dispose()
    {
        // Sealed directories, for those who are not root.
        StoreTree.Remove(StoreDirectory);
        _directory.Dispose();
    }

    [Fact]
    public async Task A_plan_says_which_part_of_an_app_changed()
    {
        Assert.Equal("is not in the store", await CauseAsync(App("1", ("sources", "a"), ("toolchain", "t"), ("lock file", new string('l', 500)))));
        await ApplyAsync(App("1", ("sources", "a"), ("toolchain", "t"), ("lock file", new string('l', 500))));
        Assert.Equal("its sources changed", await CauseAsync(App("2", ("sources", "b"), ("toolchain", "t"), ("lock file", new string('l', 500)))));
        Assert.Equal("its sources and toolchain changed", await CauseAsync(App("2", ("sources", "b"), ("toolchain", "u"), ("lock file", new string('l', 500)))));
        Assert.Equal("its lock file and commands changed", await CauseAsync(App("2", ("sources", "a"), ("toolchain", "t"), ("lock file", new string('m', 500)), ("commands", "c"))));
        Assert.Equal("its a, b and 4 more parts changed", await CauseAsync(App("2", ("a", "a"), ("b", "b"), ("c", "c"))));
        Assert.Equal("is not in the store", await CauseAsync(App("2")));

        StoreTree.Remove($"{StoreDirectory}/{App("1").Id}");
        Assert.Equal("is no longer in the store", await CauseAsync(App("1")));
    }

    [Fact]
    public async Task A_record_says_what_was_built_and_does_not_depend_on_time_or_place()
    {
        await ApplyAsync(Of("one", Tree), Of("two", Tree));
        var (one, two) = (Entry("one"), Entry("two"));
        Assert.Equal((true, 4, 10_000L + 4 + 1 + 2), (one.IsWhole, one.Files, one.Size));
        Assert.Equal(("sources", "x"), (one.Inputs[0].Name, one.Inputs[0].Value));
        using var store = HostKit.StoreDirectory.TryOpen(Target.OpenFiles()!)!;
        Assert.Equal(store.Read(one.Path.Id)!.Output, store.Read(two.Path.Id)!.Output);
        Assert.All(
            new DirectoryInfo($"{StoreDirectory}/{one.Path.Id}").EnumerateFileSystemInfos("*", SearchOption.AllDirectories),
            e => Assert.Equal(DateTime.UnixEpoch.AddSeconds(1), e.LastWriteTimeUtc));
    }

    [Fact]
    public async Task Without_its_record_a_path_is_not_there_and_is_built_again()
    {
        await ApplyAsync(Of("one", Tree));
        File.Delete(Directory.GetFiles($"{StoreDirectory}/.records", "*.json").Single());
        File.Delete(Directory.GetFiles($"{StoreDirectory}/{Of("one", Tree).Id}", "small").Single());
        Assert.False(Entry("one").IsWhole);
        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync(Of("one", Tree))).Outcome);
        Assert.Empty(await Target.VerifyStoreAsync());
    }

    [Fact]
    public async Task Equal_files_share_their_room_and_it_is_freed_with_the_last()
    {
        await ApplyAsync(Of("one", Tree), Of("two", Tree));
        Assert.Equal(3, Links("one", "large"));
        Assert.Equal(1, Links("one", "small"));
        await ApplyAsync(Of("one", Tree));
        Forget(1);
        var collected = await Target.CollectGarbageAsync(new HostConfiguration("test"));
        Assert.Equal([Of("two", Tree).Id], collected.StorePaths);
        Assert.Equal(7, collected.StoreBytes);
        Assert.Equal(2, Links("one", "large"));

        await ApplyAsync(new FileResource("/etc/a", "a"));
        Forget(2);
        Assert.Equal(10_007, (await Target.CollectGarbageAsync(new HostConfiguration("test"))).StoreBytes);
        Assert.Empty(Directory.GetFiles($"{StoreDirectory}/.links", "*", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles($"{StoreDirectory}/.records"));
    }

    [Fact]
    public async Task A_file_that_has_another_name_elsewhere_is_not_changed_there()
    {
        File.WriteAllText(_directory["mine"], "mine");
        File.SetUnixFileMode(_directory["mine"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await ApplyAsync(Of("one", d => Run("ln", _directory["mine"], $"{d}/linked")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_directory["mine"]));
        Assert.Empty(await Target.VerifyStoreAsync());
    }

    [Fact]
    public async Task Names_may_have_any_bytes()
    {
        var app = Of("one", d => Run("sh", "-c", $"cd '{d}' && mkdir \"$(printf 'a\\377b')\" && echo x > \"$(printf 'a\\377b/new\\nline\\ttab\\\\')\" && ln -s \"$(printf '\\376')\" link && echo y > {new string('n', 250)}"));
        await ApplyAsync(app);
        Assert.Empty(await Target.VerifyStoreAsync());
        Run("sh", "-c", $"for file in '{StoreDirectory}/{app.Id}/'a*/new*; do chmod 644 \"$file\"; echo z > \"$file\"; done");
        Assert.Equal("its content differs", Assert.Single(await Target.VerifyStoreAsync()).What);
        Assert.Equal("built again", Assert.Single(await RepairAsync(app)).Sentence);
        Assert.Empty(await Target.VerifyStoreAsync());
        await ApplyAsync(new FileResource("/etc/a", "a"));
        Forget(1);
        Assert.Single((await Target.CollectGarbageAsync(new HostConfiguration("test"))).StorePaths);
    }

    [Fact]
    public async Task What_a_path_refers_to_stays_and_is_found_in_files_links_and_needs()
    {
        var library = Of("library", Tree);
        var (byText, byLink, byNeed) = (
            Of("text", d => File.WriteAllText($"{d}/run", $"{new string(' ', 131_060)}{library.Path}/bin/x")),
            Of("link", d => File.CreateSymbolicLink($"{d}/lib", $"../{library.Id}/large")),
            Of("need", Tree) with { Needs = [library.Path] });
        foreach (var app in new[] { byText, byLink, byNeed })
        {
            await ApplyAsync(library, app);
            await ApplyAsync(app);
            Forget([.. Target.ReadGenerations("test").Where(g => !g.IsCurrent).Select(g => g.Number)]);
            Assert.DoesNotContain(library.Id, (await Target.CollectGarbageAsync(new HostConfiguration("test"))).StorePaths);
            Assert.Equal([library.Path], Entry(app.Path.Name).References);
            Assert.Equal(new StoreUser("store", app.Id), Assert.Single(Entry("library").Users));
        }

        await ApplyAsync(new FileResource("/etc/a", "a"));
        Forget([.. Target.ReadGenerations("test").Where(g => !g.IsCurrent).Select(g => g.Number)]);
        Assert.Equal(2, (await Target.CollectGarbageAsync(new HostConfiguration("test"))).StorePaths.Length);
    }

    [Fact]
    public async Task What_is_needed_is_built_first_and_missed_by_name()
    {
        var built = new List<string>();
        var library = Of("library", d => { built.Add("library"); Tree(d); });
        var app = Of("app", d => { built.Add("app"); Tree(d); }) with { Needs = [library.Path] };
        Assert.Contains($"it needs {library.Id}", Assert.Single((await ApplyAsync(app)).Failures), StringComparison.Ordinal);
        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync(app, library)).Outcome);
        Assert.Equal(["library", "app"], built);
    }

    [Fact]
    public async Task What_a_process_runs_stays()
    {
        await ApplyAsync(Of("one", d => File.Copy("/bin/sleep", $"{d}/sleep")));
        using var running = Process.Start($"{StoreDirectory}/{Of("one", Tree).Id}/sleep", "60");
        try
        {
            await ApplyAsync(new FileResource("/etc/a", "a"));
            Forget(1);
            Assert.Empty((await Target.CollectGarbageAsync(new HostConfiguration("test"))).StorePaths);
            Assert.Contains(new StoreUser("process", string.Create(CultureInfo.InvariantCulture, $"process {running.Id}, sleep")), Entry("one").Users);
        }
        finally
        {
            running.Kill();
            await running.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Single((await Target.CollectGarbageAsync(new HostConfiguration("test"))).StorePaths);
    }

    [Theory]
    [InlineData("small", "its content differs", "printf wrong > small")]
    [InlineData("small", "its content differs", "printf smalm > small; touch -d @1 small")]
    [InlineData("small", "it is missing", "rm -f small")]
    [InlineData("small", "its mode is 644 instead of 444", "chmod 644 small")]
    [InlineData("strange", "nothing that was built", "touch strange")]
    [InlineData("link", "it leads elsewhere", "ln -sfn elsewhere link")]
    [InlineData("directory", "it is something else", "rm -rf directory; touch directory")]
    [InlineData("", "its mode is 755 instead of 555", "true")]
    public async Task Damage_is_named_and_mended(string file, string what, string command)
    {
        await ApplyAsync(Of("one", Tree));
        var path = $"{StoreDirectory}/{Of("one", Tree).Id}";
        Run("sh", "-c", $"cd '{path}' && chmod 755 . directory && {command} && {(file.Length == 0 ? "true" : "chmod 555 .")} && {{ test -d directory && chmod 555 directory || true; }}");
        Assert.Contains(new StoreDamage(StorePath.Parse(Of("one", Tree).Id), file, what), await Target.VerifyStoreAsync());
        Assert.True(Assert.Single(await RepairAsync(Of("one", Tree))).Done);
        Assert.Empty(await Target.VerifyStoreAsync());
    }

    [Fact]
    public async Task A_file_comes_back_from_another_path_that_has_it_without_a_builder()
    {
        await ApplyAsync(Of("one", Tree), Of("two", Tree));
        File.WriteAllText($"{StoreDirectory}/{Of("one", Tree).Id}/small", "sick");
        Assert.Equal("restored from what is whole in the store", Assert.Single(await RepairAsync()).Sentence);
        Assert.Empty(await Target.VerifyStoreAsync());
    }

    [Fact]
    public async Task A_shared_file_that_is_damaged_is_found_in_all_and_built_again()
    {
        await ApplyAsync(Of("one", Tree), Of("two", Tree));
        File.SetUnixFileMode($"{StoreDirectory}/{Of("one", Tree).Id}/large", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText($"{StoreDirectory}/{Of("one", Tree).Id}/large", Large.Replace('7', '8'));
        Assert.Equal(2, (await Target.VerifyStoreAsync()).Length);

        var hopeless = await RepairAsync();
        Assert.All(hopeless, r => Assert.Contains("no good copy of 'large' is left, and the script does not say how to build it", r.Sentence, StringComparison.Ordinal));
        Assert.Equal(["built again", "restored from what is whole in the store"], (await RepairAsync(Of("one", Tree))).Select(r => r.Sentence).Order());
        Assert.Empty(await Target.VerifyStoreAsync());
        Assert.Equal(3, Links("one", "large"));
    }

    [Fact]
    public async Task A_build_that_comes_out_differently_is_said_to()
    {
        await ApplyAsync(Of("one", Tree));
        File.WriteAllText($"{StoreDirectory}/{Of("one", Tree).Id}/small", "sick");
        var other = Of("one", d => { Tree(d); File.WriteAllText($"{d}/more", "more"); });
        Assert.Contains("not the same as before", Assert.Single(await RepairAsync(other)).Sentence, StringComparison.Ordinal);
        Assert.Empty(await Target.VerifyStoreAsync());
    }

    [Fact]
    public async Task An_interrupted_apply_keeps_everything()
    {
        await ApplyAsync(Of("one", Tree));
        await (await Target.PlanAsync(new HostConfiguration("other").Add(new FileResource("/etc/b", "b")))).ApplyAsync();
        File.WriteAllText(_directory["var/lib/hostkit/test/journal"], "{}");
        Assert.Contains("'test' was interrupted", (await Target.CollectGarbageAsync(new HostConfiguration("other"))).StoreInUse, StringComparison.Ordinal);
        File.Delete(_directory["var/lib/hostkit/test/journal"]);
    }

    private static void Tree(string directory)
    {
        File.WriteAllText($"{directory}/large", Large);
        File.WriteAllText($"{directory}/small", "sma1");
        Directory.CreateDirectory($"{directory}/directory");
        File.WriteAllText($"{directory}/directory/a", "a");
        File.WriteAllText($"{directory}/directory/b", "bb");
        File.CreateSymbolicLink($"{directory}/link", "directory/a");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static StoreResource Of(string name, Action<string> fill) => new(StorePath.Of(name, "x"))
    {
        Inputs = [new StoreInput("sources", "x")],
        Build = (directory, _, _) =>
        {
            fill(directory);
            return Task.CompletedTask;
        },
    };

    private static StoreResource App(string id, params (string Name, string Value)[] inputs) => Of("app", Tree) is var app
        ? new StoreResource(StorePath.Of("app", id)) { Build = app.Build, Inputs = [.. inputs.Select(i => new StoreInput(i.Name, i.Value))] }
        : throw new UnreachableException();

    private static HostConfiguration Configured(params IComponent[] components)
        => components.Aggregate(new HostConfiguration("test") { Retention = new Retention() }, (configuration, component) => configuration.Add(component));

    private async Task<string> CauseAsync(StoreResource resource) => Assert.Single((await Target.PlanAsync(Configured(resource))).Changes, c => c.Kind == "store").Cause;

    private async Task<ApplyResult> ApplyAsync(params IComponent[] components) => await (await Target.PlanAsync(Configured(components))).ApplyAsync();

    private async Task<IReadOnlyList<StoreRepair>> RepairAsync(params IComponent[] components) => await Target.RepairStoreAsync(Configured(components));

    private StoreEntry Entry(string name) => Target.ReadStore().Single(e => e.Path.Name == name);

    private int Links(string name, string file)
    {
        using var files = Target.OpenFiles()!;
        Libc.Statx(files.RequireParent($"{Of(name, Tree).Path}/{file}"), file, Libc.SymlinkNoFollow, StatxBuffer.BasicStats, out var status);
        return (int)status.Links;
    }

    private void Forget(params int[] generations)
    {
        foreach (var number in generations)
            Directory.Delete(_directory[string.Create(CultureInfo.InvariantCulture, $"var/lib/hostkit/test/generations/{number}")], recursive: true);
    }
}
