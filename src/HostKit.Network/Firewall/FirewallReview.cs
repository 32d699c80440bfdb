using System.Net;

namespace HostKit.Network;

/// <summary>Writes the rules when all components have said where they listen, and sees to it that SSH stays open.</summary>
internal sealed class FirewallReview : IReview
{
    public static readonly FirewallReview Instance = new();

    private FirewallReview()
    {
    }

    public ReviewResult Review(FutureHost future)
    {
        ArgumentNullException.ThrowIfNull(future);
        var declared = future.Declarations.Where(d => d.Component is Firewall).ToList();
        var firewall = (Firewall)declared[0].Component;
        var findings = new List<Finding>();
        void Say(string id, string message, string mend) => findings.Add(new Finding(Severity.Error, id, "firewall", message, mend) { Source = declared[^1].Source });
        if (declared.Skip(1).Any(d => !d.Component.Equals(firewall)))
            Say("firewall.two", "There are two firewalls.", "one for the host, with all rules");

        var session = future.Host.Kind == HostKind.Local ? Session.Connection() : null;
        var ssh = SshdSettings.Of(future).Ports.Concat(SocketPorts(future)).Concat(session is { Port: var port } ? [port] : []).Distinct().Order().ToList();
        foreach (var closed in firewall.Closed.Where(c => !c.IsUdp && ssh.Contains(c.Number)))
            Say("firewall.closes-ssh", $"Port {closed.Number} is where sshd listens: closing it would lock you out.", "take it out of Closed; SshFrom says from where it is reached");
        if (session is { } here && firewall.SshFrom.Length > 0 && !firewall.SshFrom.Any(n => Has(n, here.From)))
            Say("firewall.locks-you-out", $"You are connected from {here.From}, which is in none of SshFrom: {string.Join(", ", firewall.SshFrom)}.", "add it, or apply from the provider's console");

        var open = future.Declarations.Select(d => d.Component).OfType<IListens>().SelectMany(c => c.ListeningPorts).Distinct().Except(firewall.Closed).OrderBy(p => p.IsUdp).ThenBy(p => p.Number).ToList();
        foreach (var unused in firewall.Closed.Where(c => !future.Declarations.Select(d => d.Component).OfType<IListens>().SelectMany(l => l.ListeningPorts).Contains(c)))
            findings.Add(new Finding(Severity.Warning, "firewall.closed-unused", "firewall", $"Nothing declared listens on {unused}, so closing it says nothing.", "take it out of Closed") { Source = declared[0].Source });
        findings.AddRange(Others(future).Select(other => new Finding(
            Severity.Warning, "firewall.two-managers", "firewall", $"{other.Name} is a firewall, too ({other.File}): what it drops stays dropped, whatever is let in here.", $"systemctl disable --now {other.Name}, once its rules are in the script") { Source = declared[0].Source }));
        return new([.. findings], [new FileResource(Firewall.Path, firewall.Text(open, ssh))]);
    }

    // Where a socket listens in sshd's place, it and its drop-ins say the port; what the distribution brings along counts when it is enabled.
    private static IEnumerable<int> SocketPorts(FutureHost future)
    {
        foreach (var unit in (string[])["ssh.socket", "sshd.socket"])
        {
            var isEnabled = (future.ListDirectory("/etc/systemd/system/sockets.target.wants") ?? []).Contains(unit);
            var own = future.ReadBytes($"/etc/systemd/system/{unit}") is { Length: > 0 };
            string[] files = [own ? $"/etc/systemd/system/{unit}" : isEnabled ? $"/usr/lib/systemd/system/{unit}" : "", .. (future.ListDirectory($"/etc/systemd/system/{unit}.d") ?? []).Where(name => name.EndsWith(".conf", StringComparison.Ordinal)).Select(name => $"/etc/systemd/system/{unit}.d/{name}")];
            // As one file, since an empty assignment takes back what an earlier one says.
            byte[] whole = [.. files.Where(p => p.Length > 0).SelectMany(p => (future.ReadBytes(p) ?? []).Append((byte)'\n'))];
            foreach (var value in UnitFile.Parse(whole, unit).GetValues("Socket", "ListenStream"))
            {
                if (int.TryParse(value[(value.LastIndexOf(':') + 1)..], out var port))
                    yield return port;
            }
        }
    }

    // What another firewall drops stays dropped, whatever is let in here.
    private static IEnumerable<(string Name, string File)> Others(FutureHost future)
    {
        if (System.Text.Encoding.UTF8.GetString(future.ReadBytes("/etc/ufw/ufw.conf") ?? []).Split('\n').Any(l => l.Replace(" ", "", StringComparison.Ordinal).Equals("ENABLED=yes", StringComparison.OrdinalIgnoreCase)))
            yield return ("ufw", "/etc/ufw/ufw.conf");
        if ((future.ListDirectory("/etc/systemd/system/multi-user.target.wants") ?? []).Contains("firewalld.service"))
            yield return ("firewalld", "/etc/systemd/system/multi-user.target.wants/firewalld.service");
    }

    private static bool Has(string network, IPAddress address)
        => network.Contains('/', StringComparison.Ordinal) ? IPNetwork.Parse(network) is var net && net.BaseAddress.AddressFamily == address.AddressFamily && net.Contains(address) : IPAddress.Parse(network).Equals(address);
}
