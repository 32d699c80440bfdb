using System.Net;

namespace HostKit.Containers;

/// <summary>What there is to say of published ports.</summary>
internal static class PortReview
{
    public static IEnumerable<Finding> Findings(string component, IEnumerable<Port> ports)
    {
        var all = ports.ToList();
        foreach (var port in all.Where(p => p.Address.Equals(IPAddress.Any) || p.Address.Equals(IPAddress.IPv6Any)))
            yield return new(Severity.Warning, "containers.port-open", $"{component}/ports[{port}]", $"port {port.Number} is open to everybody, also past a firewall that podman's rules come before", "leave Address out and put nginx before it");
        foreach (var twice in all.GroupBy(p => (p.Address, p.Number, p.IsUdp)).Where(g => g.Key.Number > 0 && g.Count() > 1))
            yield return new(Severity.Error, "containers.port-twice", $"{component}/ports", $"port {twice.Key.Number} is published twice", "give each its own number on the host");
    }
}
