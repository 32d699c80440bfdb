namespace HostKit.Systemd.MachineTests;

internal static partial class Samples
{
    // By section and property, or by property: what a text has to be, and what only some values of a type are taken for.
    private static readonly Dictionary<string, object> Special = new()
    {
        ["UnitSection.Documentation"] = "https://example.org/", ["UnitSection.RequiresMountsFor"] = "/a b",
        ["RootHash"] = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff", ["RootHashSignature"] = "/a.p7s", ["Slice"] = UnitReference.FromString("other.slice"), ["RootImagePolicy"] = "root=verity",
        ["MountImagePolicy"] = "root=verity", ["ExtensionImagePolicy"] = "root=verity", ["BusName"] = "org.example.Sample", ["Sockets"] = UnitReference.FromString("other.socket"),
        ["ListenSequentialPacket"] = ListenAddress.Parse("/run/a b"), ["ListenNetlink"] = "audit 1",
        ["ConditionPathExists"] = Condition.Not("/nowhere"),
        ["ExtensionImages"] = new ImageMount("/a.img") { Options = ["ro"] }, ["ExecSearchPath"] = "/usr/bin",
        ["DNSStubListenerExtra"] = "udp:127.0.0.1:9953", ["Compress"] = "512", ["ForwardToSocket"] = "/run/x.socket",
        ["AddressSection.Broadcast"] = "192.0.2.255", ["AddressSection.PreferredLifetime"] = "forever", ["AddressSection.NFTSet"] = NftSet.Parse("prefix:netdev:filter:eth_ipv4_prefix"), ["DHCPPrefixDelegationSection.NFTSet"] = NftSet.Parse("address:ip6:a:b"),
        ["DHCPv4Section.NFTSet"] = NftSet.Parse("ifindex:inet:a:b"), ["DHCPv6Section.NFTSet"] = NftSet.Parse("ifindex:inet:a:b"), ["IPv6AcceptRASection.NFTSet"] = NftSet.Parse("ifindex:inet:a:b"),
        ["Parent"] = "root", ["Handle"] = "1", ["ClassId"] = "1:2", ["DeficitRoundRobinSchedulerClassSection.Parent"] = "1:1", ["HierarchyTokenBucketClassSection.Parent"] = "1:1", ["QuickFairQueueingClassSection.Parent"] = "1:1",
        ["DefaultClass"] = "30", ["SamplePoint"] = "87.5%", ["DataSamplePoint"] = "87.5%", ["Termination"] = "120", ["SubnetId"] = "auto", ["Token"] = "eui64",
        ["RelayAgentCircuitId"] = "string:x", ["RelayAgentRemoteId"] = "string:x", ["DHCPServerSection.DNS"] = "192.0.2.53", ["NTP"] = "192.0.2.53", ["SIP"] = "192.0.2.53", ["POP3"] = "192.0.2.53", ["SMTP"] = "192.0.2.53", ["LPR"] = "192.0.2.53",
        ["Timezone"] = "UTC", ["SendVendorOption"] = "1:string:x", ["SendOption"] = "26:uint32:1400", ["DHCPv6Section.SendOption"] = "26:string:x", ["DHCPv6Section.SendVendorOption"] = "4:5:string:x", ["IPv6OnlyPreferredSec"] = TimeSpan.FromMinutes(10), ["RequestOptions"] = "26",
        ["Property"] = "ID_MODEL=x", ["IPv6RapidDeploymentPrefix"] = IPPrefix.Parse("2001:db8::/32"), ["TunnelSection.Local"] = "192.0.2.1", ["TunnelSection.Remote"] = "any", ["TunnelSection.Key"] = "1", ["InputKey"] = "1", ["OutputKey"] = "1",
        ["IPv6FlowLabel"] = "inherit", ["EncapsulationLimit"] = "none", ["PartitionKey"] = "0x8001", ["L2TPSection.Local"] = "auto", ["L2TPSection.Remote"] = "192.0.2.1",
        ["KeyId"] = "01", ["MACsecTransmitAssociationSection.Key"] = "81818181818181818181818181818181", ["MACsecReceiveAssociationSection.Key"] = "81818181818181818181818181818181",
        ["BroadcastQueueThreshold"] = "no", ["EgressQOSMaps"] = "1-2", ["IngressQOSMaps"] = "1-2", ["FooOverUDPSection.Protocol"] = "gre", ["VXLANSection.Group"] = System.Net.IPAddress.Parse("239.1.1.1"), ["VXLANSection.TTL"] = "inherit", ["GENEVESection.TTL"] = "inherit",
        ["PrivateKey"] = "EEGlnEPYJV//kbvvIqxKkQwOiS+UENyPncC4bF46ong=", ["PublicKey"] = "RDf+LSpeEre7YEIKaxg+wbpsNV7du+ktR99uBEtIiCA=", ["PresharedKey"] = "IIWIV17wutHv7t4cR6pOT91z6NSz/T8Arh0yaywhw3M=", ["WireGuardSection.RouteTable"] = "1000", ["WireGuardPeerSection.RouteTable"] = "1000", ["Endpoint"] = "192.0.2.1:51820",
        ["PersistentKeepalive"] = "25", ["RouteSection.Table"] = "main", ["RoutingPolicyRuleSection.Table"] = "main", ["DHCPv4Section.RouteTable"] = "main", ["IPv6AcceptRASection.RouteTable"] = "main", ["AllowedIPs"] = IPPrefix.Parse("192.0.2.0/24"),
        ["SetCredentialEncrypted"] = new CredentialData("a", "Zm9v"), ["MUDURL"] = "https://example.org/x", ["DUIDType"] = "vendor", ["DUIDRawData"] = "00:00:ab:11", ["FallbackLeaseLifetimeSec"] = "forever",
        ["PrefixDelegationHint"] = V6, ["IPv6AcceptRASection.RouteMetric"] = "512:1024:2048", ["DHCPv6Section.RouteMetric"] = "512", ["EnhancedTransmissionSelectionSection.QuantumBytes"] = "1500", ["PriorityMap"] = "0",
        ["RouterAllowList"] = Range6, ["RouterDenyList"] = Range6, ["PrefixAllowList"] = Range6, ["PrefixDenyList"] = Range6, ["RouteAllowList"] = Range6, ["RouteDenyList"] = Range6,
        ["IPv6AddressLabelSection.Prefix"] = V6, ["IPv6PREF64PrefixSection.Prefix"] = IPPrefix.Parse("64:ff9b::/96"), ["IPv6PrefixSection.Prefix"] = V6, ["IPv6RoutePrefixSection.Route"] = V6, ["IPv6SendRASection.DNS"] = "2001:db8::53",
        ["RequiredForOnline"] = "degraded:routable", ["IPVLAN"] = new InterfaceName("e1"), ["IPVTAP"] = new InterfaceName("e2"), ["MACsec"] = new InterfaceName("e3"), ["MACVLAN"] = new InterfaceName("e4"), ["MACVTAP"] = new InterfaceName("e5"),
        ["NetworkSection.Tunnel"] = new InterfaceName("e6"), ["NetworkSection.VLAN"] = new InterfaceName("e7"), ["VXLAN"] = new InterfaceName("e8"), ["Xfrm"] = new InterfaceName("e0"),
        ["IPv6StableSecretAddress"] = System.Net.IPAddress.Parse("2001:db8::1"), ["IPv4LLStartAddress"] = System.Net.IPAddress.Parse("169.254.7.7"), ["IPv6ProxyNDPAddress"] = System.Net.IPAddress.Parse("2001:db8::1"),
        ["IgnoreCarrierLoss"] = "3s", ["NextHopSection.Group"] = "1:2", ["RouteSection.Gateway"] = "_dhcp4", ["RouteSection.Protocol"] = "static", ["MultiPathRoute"] = "192.0.2.1@eth0 20", ["RoutingPolicyRuleSection.FirewallMark"] = "1/0xff",
        ["IPProtocol"] = "tcp", ["RoutingPolicyRuleSection.User"] = "1000-1999",
    };

    private static IPPrefix V6 => IPPrefix.Parse("2001:db8:1::/48");

    private static AddressRange Range6 => AddressRange.Parse("2001:db8::/32");
}
