using System.Collections.Immutable;

namespace HostKit;

/// <summary>Asks all probes of an apply beside each other.</summary>
internal static class Probing
{
    /// <summary>One message for each that did not pass.</summary>
    public static async Task<ImmutableArray<string>> RunAsync(Host host, ImmutableArray<DesiredResource> probes, ApplyLog log, CancellationToken cancellationToken)
    {
        var results = await Task.WhenAll(probes.Select(p => OneAsync((Probe)p.Resource))).ConfigureAwait(false);
        return [.. results.OfType<string>()];

        async Task<string?> OneAsync(Probe probe)
        {
            var result = await Prober.WaitAsync(host, probe, cancellationToken).ConfigureAwait(false);
            log.Tell(ApplyPhase.Settle, result.Detail, result.Passed ? Severity.Info : Severity.Error, $"probe[{probe.Name}]", result.Duration);
            return result.Passed ? null : $"The probe '{probe.Name}' did not pass: {result.Detail}";
        }
    }
}
