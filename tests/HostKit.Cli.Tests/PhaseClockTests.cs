namespace HostKit.Cli.Tests;

public sealed class PhaseClockTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void It_says_which_phases_and_resources_took_the_time()
    {
        var clock = new PhaseClock(_time);
        Step(clock, 410, new(ApplyPhase.Stage, "2 changes staged", Duration: TimeSpan.FromSeconds(0.3)));
        Step(clock, 200, new(ApplyPhase.Check, "nginx -t", Resource: "check[nginx -t]", Duration: TimeSpan.FromSeconds(0.15)));
        Step(clock, 20, new(ApplyPhase.Commit, "2 changes committed", Duration: TimeSpan.FromSeconds(0.02)));
        Step(clock, 600, new(ApplyPhase.Activate, "restarted", Resource: "unit[app.service]", Duration: TimeSpan.FromSeconds(0.6)));
        Step(clock, 90, new(ApplyPhase.Activate, "reloaded", Resource: "unit[nginx.service]", Duration: TimeSpan.FromSeconds(0.1)));
        Step(clock, 10, new(ApplyPhase.Activate, "units told", Duration: TimeSpan.FromSeconds(0.7)));
        Step(clock, 1000, new(ApplyPhase.Settle, "units stay up", Duration: TimeSpan.FromSeconds(1)));
        clock.Stop();
        Assert.Equal(
            "2.3 s (prepare 0.1 s; stage 0.3 s; check 0.2 s, of which check[nginx -t] 0.2 s; activate 0.7 s, of which unit[app.service] 0.6 s; settle 1.0 s)", clock.ToString());
        Assert.Equal(clock.Total, clock.Phases.Values.Aggregate((a, b) => a + b));
        Assert.Equal(TimeSpan.FromMilliseconds(110), clock.Phases[ApplyPhase.Prepare]);
        Assert.Equal(TimeSpan.FromMilliseconds(20), clock.Phases[ApplyPhase.Commit]);
    }

    [Fact]
    public void Waiting_belongs_to_the_phase_that_waits()
    {
        var clock = new PhaseClock(_time);
        Step(clock, 100, new(ApplyPhase.Prepare, "waiting for another apply"));
        Step(clock, 5000, new(ApplyPhase.Stage, "1 change staged", Duration: TimeSpan.Zero));
        Step(clock, 0, new(ApplyPhase.Check, "skipped"));
        Step(clock, 1000, new(ApplyPhase.RollBack, "taking everything back", Severity.Warning));
        Step(clock, 300, new(ApplyPhase.RollBack, "the host is as it was", Duration: TimeSpan.FromSeconds(0.3)));
        clock.Stop();
        Assert.Equal("6.4 s (prepare 5.1 s; check 1.0 s; roll back 0.3 s)", clock.ToString());
    }

    [Fact]
    public void What_took_no_time_is_not_itemised()
    {
        var clock = new PhaseClock(_time);
        Step(clock, 10, new(ApplyPhase.Stage, "staging"));
        clock.Stop();
        Assert.Equal("0.0 s", clock.ToString());
    }

    [Fact]
    public void A_long_apply_is_told_in_minutes()
    {
        var clock = new PhaseClock(_time);
        _time.Advance(TimeSpan.FromSeconds(125));
        clock.Stop();
        Assert.Equal("2 min 5 s (prepare 2 min 5 s)", clock.ToString());
    }

    private void Step(PhaseClock clock, int milliseconds, ApplyEvent @event)
    {
        _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        clock.Observe(@event);
    }
}
