using System.Collections.Immutable;
using System.Text;

namespace HostKit.Network;

/// <summary>
/// A firewall by nftables (<see href="https://man.archlinux.org/man/nft.8">nft(8)</see>): what comes from outside is dropped, except answers, ICMP, the ports on which the configuration's sites, sockets and containers listen, SSH,
/// and what <see cref="Rules"/> let through. It has a table of its own, so those of others (podman, fail2ban) stay; it is loaded at once and before the network at boot, and connections that there are go on.
/// </summary>
/// <remarks>Ports that podman publishes do not come in by this way: podman forwards them itself, so they are open wherever the container says so, and on loopback unless it says otherwise.</remarks>
public sealed record Firewall : IComponent
{
    internal const string Path = "/etc/hostkit-firewall.nft";

    internal static readonly UnitName Unit = "hostkit-firewall.service";

    /// <summary>What is let in besides what is known; none unless set.</summary>
    public ImmutableArray<FirewallRule> Rules { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Ports that stay closed though something listens there, such as a site that only a tunnel reaches; none unless set. SSH's cannot be closed so.</summary>
    public ImmutableArray<ListeningPort> Closed { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>From where SSH is let in, as addresses and networks (<c>192.0.2.0/24</c>, <c>2001:db8::/32</c>); from everywhere unless set. That of the session in which the script runs must be among them.</summary>
    /// <exception cref="ArgumentException">One is neither address nor network.</exception>
    public ImmutableArray<string> SshFrom { get; init => field = value.IsDefault ? [] : [.. value.Select(FirewallRule.CheckedNetwork)]; } = [];

    /// <summary>Whether pings are answered; true unless set.</summary>
    public bool AnswersPing { get; init; } = true;

    /// <summary>Statements of nftables for the input chain, before all others, each in a line of its own, such as <c>ip saddr 198.51.100.7 drop</c>; none unless set. They are not checked but by <c>nft</c>.</summary>
    public ImmutableArray<string> Statements { get; init => field = value.IsDefault ? [] : [.. value.Select(s => Line.Checked(s, nameof(Statements)))]; } = [];

    string IComponent.Name => "firewall";

    IEnumerable<IReview> IComponent.Reviews => [FirewallReview.Instance];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new SystemPackage("nftables"),
        UnitText.Of(Unit, "the firewall",
            UnitText.Section("Unit", ("Description", "Firewall"), ("Documentation", "man:nft(8)"), ("DefaultDependencies", "no"), ("Wants", "network-pre.target"), ("Before", "network-pre.target shutdown.target"), ("Conflicts", "shutdown.target"), ("After", "systemd-modules-load.service local-fs.target nftables.service"),
                // Debian's own service begins and ends with "flush ruleset", which takes this table along: it comes back after that.
                ("PartOf", "nftables.service"), ("ReloadPropagatedFrom", "nftables.service")),
            // Stopping it opens the host again, which is what removing it means; it is never stopped on the way down, for then nothing should be open.
            UnitText.Section("Service", ("Type", "oneshot"), ("RemainAfterExit", "yes"), ("ExecStart", $"nft -f {Path}"), ("ExecReload", $"nft -f {Path}"), ("ExecStop", "-nft delete table inet hostkit"), ("ProtectSystem", "strict"), ("ProtectHome", "yes")),
            UnitText.Section("Install", ("WantedBy", "sysinit.target"))),
        new Check("nft", new Command("nft", "--check", "--file", Path)) { Covers = [Path] },
        new UnitState(Unit) { Enabled = true, Started = true, ReloadOnChange = [Path] },
    ];

    /// <summary>The whole ruleset.</summary>
    /// <param name="open">The ports that everybody may reach.</param>
    /// <param name="ssh">The ports of SSH.</param>
    internal string Text(IReadOnlyCollection<ListeningPort> open, IReadOnlyCollection<int> ssh)
    {
        var text = new StringBuilder("""
            # Written by HostKit for the firewall. It is replaced at the next apply: change the script instead.
            # One transaction: there is no moment without rules.
            table inet hostkit
            delete table inet hostkit
            table inet hostkit {
                chain input {
                    type filter hook input priority filter; policy drop;
                    ct state vmap { established : accept, related : accept }
                    iif "lo" accept

            """);
        foreach (var statement in Statements)
            text.Append("        ").Append(statement).Append('\n');
        text.Append("        ct state invalid drop\n");
        // Without these, paths with small packets and IPv6 altogether do not work (RFC 4890).
        text.Append("        icmp type { destination-unreachable, time-exceeded, parameter-problem } accept\n");
        text.Append("        icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, mld-listener-query } accept\n");
        text.Append("        ip6 saddr fe80::/10 udp dport 546 accept\n");
        // Containers ask the host for each other's names, on podman's own bridges.
        text.Append("        iifname \"podman*\" meta l4proto { tcp, udp } th dport 53 accept comment \"names of containers\"\n");
        if (AnswersPing)
            text.Append("        icmp type echo-request accept\n        icmpv6 type echo-request accept\n");
        Accept(text, SshFrom, ssh.Select(p => new ListeningPort(p)), "SSH");
        Accept(text, [], open, "what is declared");
        foreach (var rule in Rules)
            Accept(text, rule.From, rule.Ports, rule.Comment);
        return text.Append("    }\n}\n").ToString();
    }

    private static void Accept(StringBuilder text, ImmutableArray<string> from, IEnumerable<ListeningPort> ports, string? comment)
    {
        foreach (var protocol in ports.GroupBy(p => p.IsUdp).OrderBy(g => g.Key))
        {
            var match = $"{(protocol.Key ? "udp" : "tcp")} dport {{ {string.Join(", ", protocol.Select(p => p.Number).Distinct().Order())} }} accept{(comment is null ? "" : $" comment \"{comment}\"")}\n";
            foreach (var family in from.IsEmpty ? [""] : from.GroupBy(n => n.Contains(':', StringComparison.Ordinal)).Select(g => $"{(g.Key ? "ip6" : "ip")} saddr {{ {string.Join(", ", g)} }} "))
                text.Append("        ").Append(family).Append(match);
        }
    }

    /// <inheritdoc/>
    public bool Equals(Firewall? other)
        => other is not null && AnswersPing == other.AnswersPing && Rules.SequenceEqual(other.Rules) && Closed.SequenceEqual(other.Closed) && SshFrom.SequenceEqual(other.SshFrom) && Statements.SequenceEqual(other.Statements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules.Length, Closed.Length, SshFrom.Length, Statements.Length);
}
