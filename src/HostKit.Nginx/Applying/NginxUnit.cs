using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What every part of nginx's configuration brings along: the check, the reload, and the distribution's unit, enabled and started.</summary>
internal static class NginxUnit
{
    public static IEnumerable<Resource> Resources(IEnumerable<string> files, IEnumerable<TlsCertificate> certificates)
    {
        ImmutableArray<TlsCertificate> used = [.. certificates];
        return
        [
            .. VerifiedReload.Files(),
            ConfigurationCheck.With(used),
            new UnitState("nginx.service") { Enabled = true, Started = true, ReloadOnChange = [.. files, .. used.SelectMany(c => (string[])[c.Chain, c.Key])] },
        ];
    }
}
