namespace HostKit.Cli;

/// <summary>Tells the clock and the display of every event.</summary>
internal sealed class ApplyProgress(PhaseClock clock, IApplyDisplay display) : IProgress<ApplyEvent>
{
    public void Report(ApplyEvent value)
    {
        clock.Observe(value);
        display.Report(value);
    }
}
