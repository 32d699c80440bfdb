using System.Collections.Immutable;
using System.Diagnostics;

namespace HostKit;

/// <summary>Asks all probes of an apply beside each other.</summary>
internal static class Probing
{
    /// <summary>One message for each that did not pass. Each has to pass when <paramref name="settleTime"/> is over: an answer before that may be the former programs'.</summary>
    public static async Task<ImmutableArray<string>> RunAsync(Host host, ImmutableArray<DesiredResource> probes, TimeSpan settleTime, ApplyLog log, CancellationToken cancellationToken)
    {
        if (probes.IsEmpty)
            return [];
        var settled = Task.Delay(settleTime, cancellationToken);
        var results = await Task.WhenAll(probes.Select(p => OneAsync((Probe)p.Resource))).ConfigureAwait(false);
        return [.. results.OfType<string>()];

        async Task<string?> OneAsync(Probe probe)
        {
            var watch = Stopwatch.StartNew();
            var result = await Prober.WaitAsync(host, probe, cancellationToken).ConfigureAwait(false);
            if (result.Passed && !settled.IsCompleted)
            {
                await settled.ConfigureAwait(false);
                result = await Prober.WaitAsync(host, probe, cancellationToken).ConfigureAwait(false);
            }

            log.Tell(ApplyPhase.Settle, result.Detail, result.Passed ? Severity.Info : Severity.Error, $"probe[{probe.Name}]", watch.Elapsed);
            return result.Passed ? null : $"The probe '{probe.Name}' did not pass: {result.Detail}";
        }
    }
}
