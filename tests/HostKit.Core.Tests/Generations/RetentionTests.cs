using System.Globalization;

namespace HostKit.Core.Tests.Generations;

/// <summary>Generations with names, generations that stay, and generations that go.</summary>
public sealed class RetentionTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    private string State => _directory["var/lib/hostkit/test"];

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_labelled_generation_is_found_by_its_label()
    {
        await Apply("1", label: "before php 8.4");
        await Apply("2");

        Assert.Equal(["before php 8.4", null], Target.ReadGenerations("test").Select(g => g.Label));
        Assert.Equal((1, 2, 2), (Target.FindGeneration("test", "before php 8.4"), Target.FindGeneration("test", "current"), Target.FindGeneration("test", "2")));
        await Apply("3", label: "before php 8.4");
        Assert.Contains("Generations 1, 3 of 'test' are all labelled", Assert.Throws<HostKitException>(() => Target.FindGeneration("test", "before php 8.4")).Message, StringComparison.Ordinal);
        Assert.Contains("no generation labelled 'x' of 'test'. It has 3 from 1 to 3", Assert.Throws<HostKitException>(() => Target.FindGeneration("test", "x")).Message, StringComparison.Ordinal);
        Assert.Contains("no generation 99999999999", Assert.Throws<HostKitException>(() => Target.FindGeneration("test", "99999999999")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apply_with_nothing_to_do_labels_the_generation_that_is_there()
    {
        await Apply("1");
        var plan = await Target.PlanAsync(Configuration("1", "as it was"));
        Assert.Equal((ApplyOutcome.NothingToDo, 1), (await plan.ApplyAsync()) is var r ? (r.Outcome, r.Generation) : default);
        Assert.Equal("as it was", Assert.Single(Target.ReadGenerations("test")).Label);
        Assert.Empty((await Target.StatusAsync("test")).Drift);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" x")]
    [InlineData("12")]
    [InlineData("current")]
    [InlineData("a\nb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u001b[31m")]
    public void A_label_that_could_mislead_is_refused(string label)
        => Assert.Contains("cannot label a generation", Assert.Throws<ArgumentException>(() => new HostConfiguration("test") { Label = label }).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("ü 日本 🚀 \"quoted\" $HOME `id` ../..")]
    [InlineData("v1.2")]
    [InlineData("-1")]
    public async Task Any_other_label_is_kept_as_it_is(string label)
    {
        await Apply("1", label);
        Assert.Equal(1, Target.FindGeneration("test", label));
    }

    [Fact]
    public async Task What_the_retention_does_not_keep_goes_with_its_contents()
    {
        await ApplyMany(6, new Retention { Count = 3, Age = TimeSpan.Zero });

        Assert.Equal([4, 5, 6], Target.ReadGenerations("test").Select(g => g.Number));
        Assert.Equal(3, Directory.GetFiles(Path.Combine(State, "objects")).Length);
        Assert.Equal(3, Directory.GetDirectories(Path.Combine(State, "generations")).Length);
        await (await Target.PlanRollbackAsync("test", 4)).ApplyAsync();
        Assert.Equal("4", File.ReadAllText(_directory["etc/a"]));
    }

    [Fact]
    public async Task A_pinned_generation_stays_and_can_be_gone_back_to()
    {
        await Apply("1");
        await Target.PinGenerationAsync("test", 1);
        await ApplyMany(6, new Retention { Count = 2, Age = TimeSpan.Zero }, from: 2);
        Assert.Equal([(1, true), (5, false), (6, false)], Target.ReadGenerations("test").Select(g => (g.Number, g.IsPinned)));

        await (await Target.PlanRollbackAsync("test", 1)).ApplyAsync();
        Assert.Equal("1", File.ReadAllText(_directory["etc/a"]));

        await Target.PinGenerationAsync("test", 1, pinned: false);
        var collected = await Target.CollectGarbageAsync(Configuration("1", null, new Retention { Count = 2, Age = TimeSpan.Zero }));
        Assert.Equal([1, 5], collected.Generations);
        Assert.Contains("no generation 9 of 'test'", (await Assert.ThrowsAsync<HostKitException>(() => Target.PinGenerationAsync("test", 9))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Young_generations_stay_however_many_there_are()
    {
        await ApplyMany(6, new Retention { Count = 2 });
        Assert.Equal(6, Target.ReadGenerations("test").Length);
    }

    [Fact]
    public void Fewer_than_two_generations_cannot_be_asked_for()
        => Assert.Contains("At least 2", Assert.Throws<ArgumentOutOfRangeException>(() => new Retention { Count = 0 }).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_dry_run_says_what_would_go_and_lets_nothing_go()
    {
        await ApplyMany(4, new Retention());
        var retention = new Retention { Count = 2, Age = TimeSpan.Zero };
        var would = await Target.CollectGarbageAsync(Configuration("4", null, retention), dryRun: true);
        Assert.Equal(4, Target.ReadGenerations("test").Length);
        var did = await Target.CollectGarbageAsync(Configuration("4", null, retention));

        Assert.Equal([1, 2], did.Generations);
        Assert.Equal((2, 2L), (did.Objects, did.Bytes));
        Assert.Equal(did.Generations, would.Generations);
        Assert.Equal((did.Objects, did.Bytes), (would.Objects, would.Bytes));
        Assert.Equal([3, 4], Target.ReadGenerations("test").Select(g => g.Number));
    }

    [Fact]
    public async Task An_apply_that_fails_leaves_no_contents()
    {
        await Apply("1");
        Directory.CreateDirectory(Path.Combine(State, "generations/2/manifest.json"));
        Assert.Equal(ApplyOutcome.RolledBack, (await (await Target.PlanAsync(Configuration("2", null))).ApplyAsync()).Outcome);
        Assert.Equal("1", File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(State, "objects")))));
        Assert.Equal(["current", "generations", "lock", "objects", "reserve"], Directory.GetFileSystemEntries(State).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_an_apply_that_was_killed_has_left_goes_with_the_next_one()
    {
        await Apply("1");
        File.WriteAllText(Path.Combine(State, "objects/orphan.new"), "x");
        File.WriteAllText(Path.Combine(State, "uncollected"), "");
        await Apply("3");
        Assert.Equal(["1", "3"], Directory.GetFiles(Path.Combine(State, "objects")).Select(File.ReadAllText).Order());
        Assert.False(File.Exists(Path.Combine(State, "uncollected")));
    }

    [Fact]
    public async Task Originals_of_adopted_files_stay_as_long_as_they_are_needed()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/a"], "theirs");
        for (var n = 1; n < 5; n++)
        {
            var configuration = new HostConfiguration("test") { Retention = new Retention { Count = 2, Age = TimeSpan.Zero } };
            await (await Target.PlanAsync(configuration.Add(new FileResource("/etc/a", n.ToString(CultureInfo.InvariantCulture)) { Adopt = true }))).ApplyAsync();
        }

        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal("theirs", File.ReadAllText(_directory["etc/a"]));
    }

    [Fact]
    public async Task Nothing_is_collected_as_long_as_a_generation_cannot_be_read()
    {
        await ApplyMany(3, new Retention());
        File.WriteAllText(Path.Combine(State, "generations/2/manifest.json"), "{ \"entries\": [");
        var refused = await Assert.ThrowsAsync<HostKitException>(() => Target.CollectGarbageAsync(Configuration("3", null)));
        Assert.Contains("generations/2/manifest.json' is damaged, so nothing is collected", refused.Message, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(Path.Combine(State, "objects")).Length);
    }

    private static HostConfiguration Configuration(string text, string? label, Retention? retention = null)
        => new HostConfiguration("test") { Label = label, Retention = retention ?? new Retention() }.Add(new FileResource("/etc/a", text));

    private async Task ApplyMany(int to, Retention retention, int from = 1)
    {
        for (var n = from; n <= to; n++)
            Assert.Equal(ApplyOutcome.Done, (await (await Target.PlanAsync(Configuration(n.ToString(CultureInfo.InvariantCulture), null, retention))).ApplyAsync()).Outcome);
    }

    private async Task Apply(string text, string? label = null) => Assert.Equal(ApplyOutcome.Done, (await (await Target.PlanAsync(Configuration(text, label))).ApplyAsync()).Outcome);
}
