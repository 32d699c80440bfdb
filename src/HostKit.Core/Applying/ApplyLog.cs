using System.Diagnostics;

namespace HostKit;

/// <summary>Tells an apply's events.</summary>
internal sealed class ApplyLog(IProgress<ApplyEvent>? progress, SecretMask? mask = null)
{
    /// <summary>Does a step and tells how long it took.</summary>
    public T Timed<T>(ApplyPhase phase, string message, Func<T> step)
    {
        var watch = Stopwatch.StartNew();
        var result = step();
        Tell(phase, message, duration: watch.Elapsed);
        return result;
    }

    public void TellAction(UnitAction action)
        => Tell(ApplyPhase.Activate, action.Action.ToString().ToLowerInvariant(), resource: $"unit[{action.Unit}]");

    public void TellCheck(FinishedCheck finished)
    {
        var resource = $"check[{finished.Check.CheckName}]";
        foreach (var warning in finished.Warnings)
            Tell(ApplyPhase.Check, warning, Severity.Warning, resource);
        Tell(ApplyPhase.Check, finished.Agrees ? "accepted" : "refused", finished.Agrees ? Severity.Info : Severity.Error, resource, finished.Duration);
    }

    public void TellJob(JobResult job)
        => Tell(
            ApplyPhase.Activate, $"{(job.Kind == JobKind.ReloadOrRestart ? "reload" : job.Kind.ToString().ToLowerInvariant())}: {job.Error ?? job.Result}", job.Succeeded ? Severity.Info : Severity.Error,
            $"unit[{job.Unit}]", job.Duration);

    public void Tell(ApplyPhase phase, string message, Severity severity = Severity.Info, string? resource = null, TimeSpan? duration = null)
    {
        try
        {
            progress?.Report(new ApplyEvent(phase, mask?.Hide(message) ?? message, severity, resource, duration));
        }
        catch (Exception) when (phase == ApplyPhase.RollBack)
        {
            // A handler that throws is a reason to take everything back, and none to stop doing so.
        }
    }

    /// <summary>Does what is no harm when it fails, since the next apply does it, too.</summary>
    public void Tidy(Action tidy)
    {
        try
        {
            tidy();
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            Tell(ApplyPhase.Record, $"left for the next apply to tidy up: {e.Message}", Severity.Warning);
        }
    }
}
