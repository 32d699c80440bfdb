using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What every part of nginx's configuration brings along: the check, the reload, and the distribution's unit, enabled and started.</summary>
internal static class NginxUnit
{
    public static ImmutableArray<Resource> Resources(IEnumerable<string> reloadOn, IEnumerable<TlsCertificate> certificates) =>
    [
        .. VerifiedReload.Files(),
        ShadowTest.With(certificates),
        new UnitState("nginx.service") { Enabled = true, Started = true, ReloadOnChange = [.. reloadOn] },
    ];
}
