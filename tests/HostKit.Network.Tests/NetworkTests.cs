using System.Net;

namespace HostKit.Network.Tests;

public sealed class NetworkTests
{
    private static readonly StaticNetwork Network = new("eth0")
    {
        Addresses = ["192.0.2.10/24", "2001:db8:0:1::10/64"], Gateways = [IPAddress.Parse("192.0.2.1"), IPAddress.Parse("fe80::1")], NameServers = [IPAddress.Parse("192.0.2.53")], Mtu = 1400,
    };

    [Fact]
    public async Task Addresses_are_a_file_of_networkd()
    {
        using var tree = new Tree();
        await tree.AppliedAsync(Network, new HostName("box.example.org") { Hosts = [(IPAddress.Parse("192.0.2.7"), "nas nas.lan")] });
        Assert.Equal("""
            # Written by HostKit. It is replaced at the next apply: change the script instead.
            [Match]
            Name=eth0

            [Link]
            MTUBytes=1400

            [Network]
            DHCP=no
            IPv6AcceptRA=no
            Address=192.0.2.10/24
            Address=2001:db8:0:1::10/64
            DNS=192.0.2.53

            [Route]
            Gateway=192.0.2.1

            [Route]
            Gateway=fe80::1

            """, tree.Read("etc/systemd/network/10-hostkit-eth0.network"));
        Assert.Equal("box.example.org\n", tree.Read("etc/hostname"));
        Assert.Contains("127.0.1.1 box.example.org box\n", tree.Read("etc/hosts"), StringComparison.Ordinal);
        Assert.Contains("192.0.2.7 nas nas.lan\n", tree.Read("etc/hosts"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_router_elsewhere_is_on_the_link()
        => Assert.Contains("Gateway=198.51.100.1\nGatewayOnLink=yes\n", (Network with { Gateways = [IPAddress.Parse("198.51.100.1")] }).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("etc/network/interfaces", "auto lo\niface lo inet loopback\n# iface eth1\niface eth0 inet dhcp\n", "ifupdown")]
    [InlineData("etc/network/interfaces.d/cloud", "  iface eth0 inet static\n", "ifupdown")]
    [InlineData("etc/systemd/network/05-all.network", "[Match]\nName=eth*\n[Network]\nDHCP=yes\n", "networkd")]
    [InlineData("run/systemd/network/05-boot.network", "[Match]\nName=eth0\n[Network]\nDHCP=yes\n", "networkd")]
    [InlineData("usr/lib/systemd/network/05-vendor.network", "[Match]\nName=eth0\n", "networkd")]
    [InlineData("etc/netplan/50-cloud-init.yaml", "network:\n  ethernets:\n    eth0:\n      dhcp4: true\n", "netplan")]
    [InlineData("etc/NetworkManager/system-connections/a.nmconnection", "[connection]\ninterface-name=eth0\n", "NetworkManager")]
    [InlineData("etc/network/interfaces", "iface eth1 inet dhcp\n", null)]
    [InlineData("etc/systemd/network/90-all.network", "[Match]\nName=eth*\n", null)]
    public async Task Two_managers_of_one_interface_are_refused(string file, string text, string? who)
    {
        using var tree = new Tree().With(file, text);
        if (who is null)
            await tree.AppliedAsync(Network);
        else
            Assert.Matches($"network.two-managers: .*{who}.*/{file}", await tree.RefusedAsync(Network));
    }

    [Fact]
    public async Task What_is_no_host_or_leads_nowhere_is_refused()
    {
        using var tree = new Tree();
        var refused = await tree.RefusedAsync(Network with { Addresses = ["192.0.2.255/24", "192.0.2.255/24"], Gateways = [IPAddress.Parse("fe80::1"), IPAddress.Parse("fe80::2")] });
        Assert.Contains("network.no-host", refused, StringComparison.Ordinal);
        Assert.Contains("network.same-address", refused, StringComparison.Ordinal);
        Assert.Contains("network.two-gateways", refused, StringComparison.Ordinal);
        Assert.Contains("network.gateway-without-address", refused, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Network with { Addresses = ["192.0.2.10"] });
        Assert.Throws<ArgumentException>(() => Network with { Addresses = ["192.0.2.10/33"] });
        Assert.Throws<ArgumentException>(() => new StaticNetwork("an-interface-with-a-long-name") { Addresses = ["192.0.2.10/24"] });
        Assert.Throws<ArgumentException>(() => new HostName("-box"));
        Assert.Throws<ArgumentException>(() => new HostName("box") { Hosts = [(IPAddress.Loopback, "a\nb")] });
    }
}
