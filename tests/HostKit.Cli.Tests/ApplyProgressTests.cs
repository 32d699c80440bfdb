namespace HostKit.Cli.Tests;

/// <summary>Events come from many threads at once: those of checks, jobs and probes.</summary>
public sealed class ApplyProgressTests
{
    [Fact]
    public void Events_of_many_threads_do_not_break_the_clock()
    {
        var clock = new PhaseClock(TimeProvider.System);
        var seen = 0;
        var progress = new ApplyProgress(clock, new Counting(() => seen++), null);
        Parallel.For(0, 20_000, i => progress.Report(new ApplyEvent((ApplyPhase)(i % 8), "x", Resource: $"unit[{i}]", Duration: TimeSpan.FromMilliseconds(i % 100))));
        clock.Stop();
        Assert.Equal(20_000, seen);
        Assert.NotEmpty($"{clock}");
    }

    private sealed class Counting(Action count) : IApplyDisplay
    {
        public void Report(ApplyEvent value) => count();

        public Task<ApplyResult> ShowAsync(Func<Task<ApplyResult>> apply) => apply();

        public void Say(string message)
        {
        }
    }
}
