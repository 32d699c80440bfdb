namespace HostKit.Core.MachineTests.SystemPackages;

/// <summary>Writes an apply's events to the test's output, and keeps them.</summary>
internal sealed class Lines(ITestOutputHelper output) : IProgress<ApplyEvent>
{
    public List<ApplyEvent> Events { get; } = [];

    public string Text => string.Join('\n', Events.Select(e => e.Message));

    public void Report(ApplyEvent value)
    {
        Events.Add(value);
        output.WriteLine($"{value.Phase} {value.Severity} {value.Resource}: {value.Message} {value.Duration?.TotalMilliseconds:F0}");
    }
}
