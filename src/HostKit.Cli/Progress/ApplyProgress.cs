namespace HostKit.Cli;

/// <summary>Tells the clock, the display and whoever follows of every event. Checks, jobs and probes tell theirs from threads of their own, so one at a time.</summary>
internal sealed class ApplyProgress(PhaseClock clock, IApplyDisplay display, EventLines? lines) : IProgress<ApplyEvent>
{
    private readonly Lock _lock = new();

    public void Report(ApplyEvent value)
    {
        lock (_lock)
        {
            clock.Observe(value);
            lines?.Report(value);
            display.Report(value);
        }
    }
}
