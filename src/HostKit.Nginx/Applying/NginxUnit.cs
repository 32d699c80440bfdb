using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What every part of nginx's configuration brings along: the check, the reload, and the distribution's unit, enabled and started.</summary>
internal static class NginxUnit
{
    public static ImmutableArray<Resource> Resources(IEnumerable<string> reloadOn, IEnumerable<TlsCertificate> certificates) =>
    [
        .. VerifiedReload.Files(),
        ShadowTest.With(certificates),
        // Who renews a certificate asks these units to take it up.
        .. certificates.Select(certificate => certificate.Consumers).OfType<string>().Distinct().Select(consumers => new FileResource($"{consumers}/nginx.service", "reload\n")),
        new UnitState("nginx.service") { Enabled = true, Started = true, ReloadOnChange = [.. reloadOn] },
    ];
}
