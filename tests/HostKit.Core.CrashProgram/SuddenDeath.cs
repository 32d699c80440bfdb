using System.Diagnostics;
using HostKit;

/// <summary>Ends this process as a power cut would, at the end of a phase of an apply, or when it tells a text.</summary>
internal sealed class SuddenDeath(ApplyPhase phase, string? text) : IProgress<ApplyEvent>
{
    public void Report(ApplyEvent value)
    {
        if (value.Phase == phase && (text is null ? value.Duration is not null : value.Message.Contains(text, StringComparison.Ordinal)))
            Process.GetCurrentProcess().Kill();
    }
}
