using System.Diagnostics;
using HostKit;

/// <summary>Ends this process as a power cut would, at the end of a phase of an apply.</summary>
internal sealed class SuddenDeath(ApplyPhase phase) : IProgress<ApplyEvent>
{
    public void Report(ApplyEvent value)
    {
        if (value.Phase == phase && value.Duration is not null)
            Process.GetCurrentProcess().Kill();
    }
}
