namespace HostKit.Cli.Tests;

public sealed class PhaseClockTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void It_says_which_phases_and_resources_took_the_time()
    {
        var clock = new PhaseClock(_time);
        Step(clock, 10, new(ApplyPhase.Stage, "staging"));
        Step(clock, 300, new(ApplyPhase.Activate, "activating"));
        Step(clock, 600, new(ApplyPhase.Activate, "restarted", Resource: "unit[app.service]", Duration: TimeSpan.FromSeconds(0.6)));
        Step(clock, 100, new(ApplyPhase.Activate, "reloaded", Resource: "unit[nginx.service]", Duration: TimeSpan.FromSeconds(0.1)));
        Step(clock, 0, new(ApplyPhase.Settle, "watching"));
        _time.Advance(TimeSpan.FromSeconds(1));
        clock.Stop();
        Assert.Equal("2.0 s (stage 0.3 s; activate 0.7 s, of which unit[app.service] 0.6 s; settle 1.0 s)", clock.ToString());
        Assert.Equal(TimeSpan.FromMilliseconds(10), clock.Phases[ApplyPhase.Prepare]);
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
