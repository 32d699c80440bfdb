using HostKit.Nginx;
using HostKit.Systemd;

namespace HostKit.Network.Tests;

public sealed class FirewallTests
{
    [Fact]
    public async Task It_lets_through_what_sites_and_sockets_listen_on_and_ssh()
    {
        using var tree = new Tree().With("etc/ssh/sshd_config", "Port 2222\n");
        await tree.AppliedAsync(
            new Firewall { Rules = [FirewallRule.Udp(51820) with { Comment = "WireGuard" }, FirewallRule.Tcp(5432, 5433) with { From = ["192.0.2.0/24", "2001:db8::/32"] }], Closed = [new(8443)] },
            new Site("example.org") { Tls = Tls.Redirecting(new TlsCertificate("/c.pem", "/k.pem")) with { Http3 = true } },
            new Site("inner.example.org") { Listen = ["127.0.0.1:8080", "[::1]:8080"] },
            new Site("odd.example.org") { Listen = [8443] },
            new SocketUnit("echo") { Socket = new() { ListenStream = ["7", "127.0.0.1:9"], ListenDatagram = ["[::]:7"] }, Install = new() { WantedBy = [Units.Sockets] } },
            new ServiceUnit("echo") { Service = new() { ExecStart = [new("/bin/cat")] } });
        Assert.Equal("""
            # Written by HostKit for the firewall. It is replaced at the next apply: change the script instead.
            # One transaction: there is no moment without rules.
            table inet hostkit
            delete table inet hostkit
            table inet hostkit {
                chain input {
                    type filter hook input priority filter; policy drop;
                    ct state vmap { established : accept, related : accept }
                    iif "lo" accept
                    ct state invalid drop
                    icmp type { destination-unreachable, time-exceeded, parameter-problem } accept
                    icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, mld-listener-query } accept
                    ip6 saddr fe80::/10 udp dport 546 accept
                    iifname "podman*" meta l4proto { tcp, udp } th dport 53 accept comment "names of containers"
                    icmp type echo-request accept
                    icmpv6 type echo-request accept
                    tcp dport { 2222 } accept comment "SSH"
                    tcp dport { 7, 80, 443 } accept comment "what is declared"
                    udp dport { 7, 443 } accept comment "what is declared"
                    udp dport { 51820 } accept comment "WireGuard"
                    ip saddr { 192.0.2.0/24 } tcp dport { 5432, 5433 } accept
                    ip6 saddr { 2001:db8::/32 } tcp dport { 5432, 5433 } accept
                }
            }

            """, tree.Read("etc/hostkit-firewall.nft"));
    }

    [Fact]
    public async Task The_port_of_ssh_is_the_one_that_sshd_will_have_and_cannot_be_closed()
    {
        using var tree = new Tree().With("etc/ssh/sshd_config", "Include /etc/ssh/sshd_config.d/*.conf\n");
        var sshd = new FileResource("/etc/ssh/sshd_config.d/ports.conf", "Port 22\nPort 2200\nMatch User anna\nPort 23\n");
        await tree.AppliedAsync(new Firewall(), sshd);
        Assert.Contains("tcp dport { 22, 2200 } accept comment \"SSH\"", tree.Read("etc/hostkit-firewall.nft"), StringComparison.Ordinal);
        Assert.Contains("firewall.closes-ssh", await tree.RefusedAsync(new Firewall { Closed = [new(2200)] }, sshd), StringComparison.Ordinal);
        Assert.Contains((await tree.PlanAsync(new Firewall { Closed = [new(9999)] })).Findings, f => f.Id == "firewall.closed-unused");
    }

    [Fact]
    public void What_nft_would_read_as_something_else_is_refused()
    {
        Assert.Throws<ArgumentException>(() => FirewallRule.Tcp(1) with { From = ["example.org"] });
        Assert.Throws<ArgumentException>(() => FirewallRule.Tcp(1) with { From = ["192.0.2.1/24"] });
        Assert.Throws<ArgumentException>(() => FirewallRule.Tcp(1) with { Comment = "a\" drop" });
        Assert.Throws<ArgumentException>(() => new Firewall { Statements = ["a\nb"] });
        Assert.Throws<ArgumentOutOfRangeException>(() => FirewallRule.Udp(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FirewallRule.Tcp());
    }
}
