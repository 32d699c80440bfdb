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

    [Theory]
    [InlineData("ListenAddress 192.0.2.1\n", "22")]
    [InlineData("ListenAddress 192.0.2.1\nPort 2201\n", "2201")]
    [InlineData("ListenAddress 192.0.2.1:2202\nPort 2201\n", "2202")]
    [InlineData("ListenAddress [2001:db8::1]:2202\nListenAddress 2001:db8::1\n", "22, 2202")]
    [InlineData("ListenAddress box.example.org:2203 rdomain vrf1\nListenAddress=0.0.0.0:2204\n", "2203, 2204")]
    [InlineData("Match all\nPort 2205\nMatch User anna\nPort 23\n", "2205")]
    public async Task Ports_are_those_of_addresses_too(string settings, string ports)
    {
        using var tree = new Tree().With("etc/ssh/sshd_config", settings);
        await tree.AppliedAsync(new Firewall());
        Assert.Contains($"tcp dport {{ {ports} }} accept comment \"SSH\"", tree.Read("etc/hostkit-firewall.nft"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_that_listens_for_sshd_says_its_port_when_it_is_in_use()
    {
        using var tree = new Tree().With("usr/lib/systemd/system/ssh.socket", "[Socket]\nListenStream=2206\n");
        await tree.AppliedAsync(new Firewall());
        Assert.Contains("tcp dport { 22 } accept", tree.Read("etc/hostkit-firewall.nft"), StringComparison.Ordinal);

        tree.With("etc/systemd/system/sockets.target.wants/ssh.socket", "").With("etc/systemd/system/ssh.socket.d/more.conf", "[Socket]\nListenStream=[::]:2207\n");
        await tree.AppliedAsync(new Firewall());
        Assert.Contains("tcp dport { 22, 2206, 2207 } accept", tree.Read("etc/hostkit-firewall.nft"), StringComparison.Ordinal);

        tree.With("etc/systemd/system/ssh.socket.d/none.conf", "[Socket]\nListenStream=\nListenStream=2209\n");
        await tree.AppliedAsync(new Firewall());
        Assert.Contains("tcp dport { 22, 2209 } accept", tree.Read("etc/hostkit-firewall.nft"), StringComparison.Ordinal);

        tree.With("etc/systemd/system/ssh.socket.d/none.conf", "");
        tree.With("etc/systemd/system/ssh.socket", "[Socket]\nListenStream=192.0.2.1:2208\n");
        await tree.AppliedAsync(new Firewall());
        Assert.Contains("tcp dport { 22, 2207, 2208 } accept", tree.Read("etc/hostkit-firewall.nft"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_firewall_is_told()
    {
        using var tree = new Tree().With("etc/ufw/ufw.conf", "# on\nENABLED=yes\n").With("etc/systemd/system/multi-user.target.wants/firewalld.service", "");
        Assert.Equal(2, (await tree.PlanAsync(new Firewall())).Findings.Count(f => f.Id == "firewall.two-managers"));
        using var off = new Tree().With("etc/ufw/ufw.conf", "ENABLED=no\n");
        Assert.DoesNotContain((await off.PlanAsync(new Firewall())).Findings, f => f.Id == "firewall.two-managers");
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
