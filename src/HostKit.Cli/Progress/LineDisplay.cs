namespace HostKit.Cli;

/// <summary>One line for each event, for logs and pipes.</summary>
/// <param name="ink">Where the lines go.</param>
/// <param name="least">Events of less weight are not shown.</param>
internal sealed class LineDisplay(Ink ink, Severity least) : IApplyDisplay
{
    private readonly Lock _lock = new();

    public Task<ApplyResult> ShowAsync(Func<Task<ApplyResult>> apply) => apply();

    public void Report(ApplyEvent value)
    {
        if (value.Severity >= least)
            WriteLine(EventText.Of(value), EventText.ShadeOf(value.Severity));
    }

    public void Say(string message) => WriteLine(message, Shade.Yellow);

    private void WriteLine(string line, Shade shade)
    {
        lock (_lock)
        {
            ink.WriteLine(line, shade);
            ink.Writer.Flush();
        }
    }
}
