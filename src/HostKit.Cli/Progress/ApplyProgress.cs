namespace HostKit.Cli;

/// <summary>Tells the clock, the display and whoever follows of every event.</summary>
internal sealed class ApplyProgress(PhaseClock clock, IApplyDisplay display, EventLines? lines) : IProgress<ApplyEvent>
{
    public void Report(ApplyEvent value)
    {
        clock.Observe(value);
        lines?.Report(value);
        display.Report(value);
    }
}
