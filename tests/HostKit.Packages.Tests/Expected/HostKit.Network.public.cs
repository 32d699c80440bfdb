namespace HostKit.Network
{
    public sealed class Firewall : HostKit.IComponent, System.IEquatable<HostKit.Network.Firewall>
    {
        public Firewall() { }
        public bool AnswersPing { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.ListeningPort> Closed { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Network.FirewallRule> Rules { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SshFrom { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Statements { get; init; }
        public bool Equals(HostKit.Network.Firewall? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
    }
    public sealed class FirewallRule : System.IEquatable<HostKit.Network.FirewallRule>
    {
        public string? Comment { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> From { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.ListeningPort> Ports { get; }
        public bool Equals(HostKit.Network.FirewallRule? other) { }
        public override int GetHashCode() { }
        public static HostKit.Network.FirewallRule Tcp([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<int> ports) { }
        public static HostKit.Network.FirewallRule Udp([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<int> ports) { }
    }
    public sealed class HostName : HostKit.IComponent, System.IEquatable<HostKit.Network.HostName>
    {
        public HostName(string name) { }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Address",
                "Names"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<System.Net.IPAddress, string>> Hosts { get; init; }
        public string Value { get; }
        public bool Equals(HostKit.Network.HostName? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
    }
    public sealed class StaticNetwork : HostKit.IComponent, System.IEquatable<HostKit.Network.StaticNetwork>
    {
        public StaticNetwork(string name) { }
        public bool AcceptsRouterAdvertisements { get; init; }
        public required System.Collections.Immutable.ImmutableArray<string> Addresses { get; init; }
        public System.Collections.Immutable.ImmutableArray<System.Net.IPAddress> Gateways { get; init; }
        public string Interface { get; }
        public int? Mtu { get; init; }
        public System.Collections.Immutable.ImmutableArray<System.Net.IPAddress> NameServers { get; init; }
        public bool Equals(HostKit.Network.StaticNetwork? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
}
