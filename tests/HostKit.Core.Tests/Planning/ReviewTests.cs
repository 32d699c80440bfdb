using System.Text;

namespace HostKit.Core.Tests.Planning;

/// <summary>Components that look at the future host as a whole.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_review_sees_files_as_they_will_be_and_is_asked_once()
    {
        Directory.CreateDirectory(_directory["etc/d"]);
        File.WriteAllText(_directory["etc/d/theirs"], "theirs");
        await Apply(new FileResource("/etc/d/former", "former"));
        var seen = new List<string>();
        var review = new Seeing(future =>
        {
            seen.Add(string.Join(' ', future.ListDirectory("/etc/d")!));
            seen.Add(string.Join(' ', new[] { "theirs", "former", "new", "link", "secret", "none" }.Select(n => future.ReadBytes($"/etc/d/{n}") is { } b ? Encoding.UTF8.GetString(b) : "-")));
            Assert.Null(future.ListDirectory("/etc/other"));
            Assert.Equal("former", future.Host.ReadText("/etc/d/former"));
            return new([], [new FileResource("/etc/d/added", "added")]);
        });

        var plan = await Plan(new Bringing(review), new Bringing(review), new FileResource("/etc/d/new", "new"), new SymlinkResource("/etc/d/link", "theirs"));

        Assert.Equal(["link new theirs", "theirs - new theirs - -"], seen);
        Assert.Contains(plan.Changes, c => c.Id == "/etc/d/added" && c.Source!.File.EndsWith("ReviewTests.cs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fact_that_many_ask_for_is_found_once_in_each_plan()
    {
        var found = 0;
        Func<Host, int> count = _ => ++found;
        var asked = new List<int>();
        var one = new Seeing(future => { asked.AddRange(future.Host.Fact(count), future.Host.Fact(count)); return new([], []); });
        var other = new Seeing(future => { asked.Add(future.Host.Fact(count)); return new([], []); });

        await Plan(new Bringing(one), new Bringing(other));
        await Plan(new Bringing(one), new Bringing(other));

        Assert.Equal([1, 1, 1, 2, 2, 2], asked);
        Assert.Equal((3, 4), (Target.Fact(count), Target.Fact(count)));
    }

    [Fact]
    public async Task An_error_of_a_review_stops_the_plan()
    {
        var review = new Seeing(_ => new([new Finding(Severity.Error, "test.whole", "host", "Together they do not work.")], []));
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Plan(new Bringing(review)));
        Assert.Contains("Together they do not work.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_for_one_apply_is_in_no_generation()
    {
        await Apply(new UnitState("cron.service") { RestartFor = "it has to be" });
        Assert.DoesNotContain("it has to be", File.ReadAllText(_directory["var/lib/hostkit/test/generations/1/manifest.json"]), StringComparison.Ordinal);
        Assert.Equal(ApplyOutcome.NothingToDo, (await Apply(new UnitState("cron.service"))).Outcome);
    }

    [Fact]
    public async Task A_generation_remembers_what_stands_in_for_a_check()
    {
        var check = new Check("reads", new Command("true")) { Covers = ["/etc/a"], StandIns = [new("/etc/b.pem", "/etc/b.key"), new("/etc/a.pem", "/etc/a.key"), new("/etc/b.pem", "/etc/b.key")], WarningMark = "[warn]" };
        Assert.Equal(["/etc/a.pem", "/etc/b.pem"], check.StandIns.Select(c => c.Chain));
        await Apply(check, new FileResource("/etc/a", "1"));
        Assert.Equal(ApplyOutcome.NothingToDo, (await Apply(check, new FileResource("/etc/a", "1"))).Outcome);
        await Apply(check with { WarningMark = null, StandIns = [] }, new FileResource("/etc/a", "1"));
        Assert.Equal(3, (await (await Target.PlanRollbackAsync("test", 1)).ApplyAsync()).Generation);
        Assert.Equal(3, (await Apply(check, new FileResource("/etc/a", "1"))).Generation);
    }

    private async Task<ApplyResult> Apply(params IComponent[] components) => await (await Plan(components)).ApplyAsync();

    private Task<Plan> Plan(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return Target.PlanAsync(configuration);
    }

    private sealed class Seeing(Func<FutureHost, ReviewResult> see) : IReview
    {
        public ReviewResult Review(FutureHost future) => see(future);
    }

    private sealed class Bringing(IReview review) : IComponent
    {
        public string Name => "test";

        public IEnumerable<IReview> Reviews => [review];

        public IEnumerable<Resource> Lower(Host host) => [];
    }
}
