namespace HostKit.Systemd
{
    public enum ActivationPolicy
    {
        Up = 0,
        AlwaysUp = 1,
        Manual = 2,
        AlwaysDown = 3,
        Down = 4,
        Bound = 5,
    }
    public sealed class AddressRange : System.IEquatable<HostKit.Systemd.AddressRange>
    {
        public static HostKit.Systemd.AddressRange Any { get; }
        public static HostKit.Systemd.AddressRange LinkLocal { get; }
        public static HostKit.Systemd.AddressRange Localhost { get; }
        public static HostKit.Systemd.AddressRange Multicast { get; }
        public override string ToString() { }
        public static HostKit.Systemd.AddressRange FromIPAddress(System.Net.IPAddress address) { }
        public static HostKit.Systemd.AddressRange FromIPNetwork(System.Net.IPNetwork network) { }
        public static HostKit.Systemd.AddressRange Parse(string text) { }
        public static HostKit.Systemd.AddressRange op_Implicit(System.Net.IPAddress address) { }
        public static HostKit.Systemd.AddressRange op_Implicit(System.Net.IPNetwork network) { }
        public static HostKit.Systemd.AddressRange op_Implicit(string text) { }
    }
    public enum AddressScope
    {
        Global = 0,
        Link = 1,
        Host = 2,
    }
    public sealed class AddressSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.AddressSection>
    {
        public AddressSection() { }
        public bool? AddPrefixRoute { get; init; }
        public HostKit.Systemd.IPPrefix? Address { get; init; }
        public bool? AutoJoin { get; init; }
        public HostKit.Systemd.UnitString? Broadcast { get; init; }
        public HostKit.Systemd.DuplicateAddressDetection? DuplicateAddressDetection { get; init; }
        public bool? HomeAddress { get; init; }
        public HostKit.Systemd.UnitString? Label { get; init; }
        public bool? ManageTemporaryAddress { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.UnitString? NetLabel { get; init; }
        public HostKit.Systemd.IPPrefix? Peer { get; init; }
        public HostKit.Systemd.UnitString? PreferredLifetime { get; init; }
        public long? RouteMetric { get; init; }
        public HostKit.Systemd.AddressScope? Scope { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.AddressSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.AddressSection Read(HostKit.UnitFileSection section) { }
    }
    public static class Allowed
    {
        public static HostKit.Systemd.Allowed<T> AllExcept<T>([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<T> items)
            where T :  struct, System.Enum { }
        public static HostKit.Systemd.Allowed<T> Only<T>(System.ReadOnlySpan<T> items)
            where T :  struct, System.Enum { }
    }
    [System.Runtime.CompilerServices.CollectionBuilder(typeof(HostKit.Systemd.Allowed), "Only")]
    public sealed class Allowed<T> : System.Collections.Generic.IEnumerable<T>, System.Collections.Generic.IReadOnlyCollection<T>, System.Collections.Generic.IReadOnlyList<T>, System.Collections.IEnumerable, System.IEquatable<HostKit.Systemd.Allowed<T>>
        where T :  struct, System.Enum
    {
        public int Count { get; }
        public bool IsInverted { get; }
        public T this[int index] { get; }
        public bool Equals(HostKit.Systemd.Allowed<T>? other) { }
        public override bool Equals(object? obj) { }
        public System.Collections.Generic.IEnumerator<T> GetEnumerator() { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public enum AlternativeNamesPolicy
    {
        Database = 0,
        Onboard = 1,
        Slot = 2,
        Path = 3,
        Mac = 4,
    }
    public sealed class ArtifactSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ArtifactSection>
    {
        public ArtifactSection() { }
        public HostKit.Systemd.UnitString? Artifact { get; init; }
        public HostKit.Systemd.UnitString? AuthFile { get; init; }
        public HostKit.Systemd.UnitString? CertDir { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ContainersConfModule { get; init; }
        public HostKit.Systemd.UnitString? Creds { get; init; }
        public HostKit.Systemd.UnitString? DecryptionKey { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> GlobalArgs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> PodmanArgs { get; init; }
        public bool? Quiet { get; init; }
        public int? Retry { get; init; }
        public System.TimeSpan? RetryDelay { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? ServiceName { get; init; }
        public bool? TLSVerify { get; init; }
        public static HostKit.Systemd.ArtifactSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ArtifactSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class ArtifactUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.ArtifactUnit>
    {
        public ArtifactUnit(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.ArtifactSection Artifact { get; init; }
        public string FileName { get; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.QuadletSection Quadlet { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.ArtifactUnit Parse(string text, string path) { }
        public static HostKit.Systemd.ArtifactUnit Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class AutomountSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.AutomountSection>
    {
        public AutomountSection() { }
        public System.IO.UnixFileMode? DirectoryMode { get; init; }
        public HostKit.Systemd.UnitString? ExtraOptions { get; init; }
        public override string SectionName { get; }
        public System.TimeSpan? TimeoutIdleSec { get; init; }
        public HostKit.Systemd.UnitString? Where { get; init; }
        public static HostKit.Systemd.AutomountSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.AutomountSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class AutomountUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.AutomountUnit>
    {
        public AutomountUnit(string @where) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.AutomountSection Automount { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public string Where { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.AutomountUnit Parse(string text, string path) { }
        public static HostKit.Systemd.AutomountUnit Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class BFIFOSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BFIFOSection>
    {
        public BFIFOSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.ByteSize? LimitBytes { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.BFIFOSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BFIFOSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class BandMultiQueueingSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BandMultiQueueingSection>
    {
        public BandMultiQueueingSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.BandMultiQueueingSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BandMultiQueueingSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class BareUDPSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BareUDPSection>
    {
        public BareUDPSection() { }
        public int? DestinationPort { get; init; }
        public HostKit.Systemd.BareUdpEtherType? EtherType { get; init; }
        public int? MinSourcePort { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.BareUDPSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BareUDPSection Read(HostKit.UnitFileSection section) { }
    }
    public enum BareUdpEtherType
    {
        Ipv4 = 0,
        Ipv6 = 1,
        MplsUc = 2,
        MplsMc = 3,
    }
    public sealed class Base64Data : System.IEquatable<HostKit.Systemd.Base64Data>
    {
        public System.ReadOnlyMemory<byte> Bytes { get; }
        public override string ToString() { }
        public static HostKit.Systemd.Base64Data FromBytes(System.ReadOnlySpan<byte> bytes) { }
        public static HostKit.Systemd.Base64Data Parse(string text) { }
        public static HostKit.Systemd.Base64Data op_Implicit(byte[] bytes) { }
    }
    public sealed class BatmanAdvancedSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BatmanAdvancedSection>
    {
        public BatmanAdvancedSection() { }
        public bool? Aggregation { get; init; }
        public bool? BridgeLoopAvoidance { get; init; }
        public bool? DistributedArpTable { get; init; }
        public bool? Fragmentation { get; init; }
        public HostKit.Systemd.BitRate? GatewayBandwidthDown { get; init; }
        public HostKit.Systemd.BitRate? GatewayBandwidthUp { get; init; }
        public HostKit.Systemd.BatmanGatewayMode? GatewayMode { get; init; }
        public int? HopPenalty { get; init; }
        public System.TimeSpan? OriginatorIntervalSec { get; init; }
        public HostKit.Systemd.BatmanRoutingAlgorithm? RoutingAlgorithm { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.BatmanAdvancedSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BatmanAdvancedSection Read(HostKit.UnitFileSection section) { }
    }
    public enum BatmanGatewayMode
    {
        Off = 0,
        Client = 1,
        Server = 2,
    }
    public enum BatmanRoutingAlgorithm
    {
        BatmanV = 0,
        BatmanIv = 1,
    }
    public sealed class BindMount : System.IEquatable<HostKit.Systemd.BindMount>
    {
        public BindMount(HostKit.Systemd.UnitString source, HostKit.Systemd.UnitString? destination = null) { }
        public HostKit.Systemd.UnitString? Destination { get; }
        public bool IgnoreMissing { get; init; }
        public HostKit.Systemd.UnitString Source { get; }
        public bool WithoutSubmounts { get; init; }
        public override string ToString() { }
        public static HostKit.Systemd.BindMount FromString(string path) { }
        public static HostKit.Systemd.BindMount Parse(string text) { }
        public static HostKit.Systemd.BindMount op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Source",
                "Destination"})] System.ValueTuple<string, string> mount) { }
        public static HostKit.Systemd.BindMount op_Implicit(string path) { }
    }
    public readonly struct BitRate : System.IEquatable<HostKit.Systemd.BitRate>
    {
        public BitRate(long bitsPerSecond) { }
        public long BitsPerSecond { get; }
        public override string ToString() { }
        public static HostKit.Systemd.BitRate FromInt64(long bitsPerSecond) { }
        public static HostKit.Systemd.BitRate Megabits(long value) { }
        public static HostKit.Systemd.BitRate Parse(string text) { }
        public static HostKit.Systemd.BitRate op_Implicit(long bitsPerSecond) { }
    }
    public enum BondAdSelect
    {
        Stable = 0,
        Bandwidth = 1,
        Count = 2,
    }
    public enum BondArpAllTargets
    {
        Any = 0,
        All = 1,
    }
    public enum BondArpValidate
    {
        None = 0,
        Active = 1,
        Backup = 2,
        All = 3,
    }
    public enum BondFailOverMacPolicy
    {
        None = 0,
        Active = 1,
        Follow = 2,
    }
    public enum BondLacpRate
    {
        Slow = 0,
        Fast = 1,
    }
    public enum BondMode
    {
        BalanceRr = 0,
        ActiveBackup = 1,
        BalanceXor = 2,
        Broadcast = 3,
        Ieee8023ad = 4,
        BalanceTlb = 5,
        BalanceAlb = 6,
    }
    public enum BondPrimaryReselectPolicy
    {
        Always = 0,
        Better = 1,
        Failure = 2,
    }
    public sealed class BondSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BondSection>
    {
        public BondSection() { }
        public HostKit.Systemd.BondArpAllTargets? ARPAllTargets { get; init; }
        public HostKit.Systemd.SettingList<System.Net.IPAddress> ARPIPTargets { get; init; }
        public System.TimeSpan? ARPIntervalSec { get; init; }
        public int? ARPMissedMax { get; init; }
        public HostKit.Systemd.BondArpValidate? ARPValidate { get; init; }
        public HostKit.Systemd.MacAddress? AdActorSystem { get; init; }
        public int? AdActorSystemPriority { get; init; }
        public HostKit.Systemd.BondAdSelect? AdSelect { get; init; }
        public int? AdUserPortKey { get; init; }
        public bool? AllSlavesActive { get; init; }
        public System.TimeSpan? DownDelaySec { get; init; }
        public bool? DynamicTransmitLoadBalancing { get; init; }
        public HostKit.Systemd.BondFailOverMacPolicy? FailOverMACPolicy { get; init; }
        public int? GratuitousARP { get; init; }
        public HostKit.Systemd.BondLacpRate? LACPTransmitRate { get; init; }
        public System.TimeSpan? LearnPacketIntervalSec { get; init; }
        public System.TimeSpan? MIIMonitorSec { get; init; }
        public int? MinLinks { get; init; }
        public HostKit.Systemd.BondMode? Mode { get; init; }
        public int? PacketsPerSlave { get; init; }
        public System.TimeSpan? PeerNotifyDelaySec { get; init; }
        public HostKit.Systemd.BondPrimaryReselectPolicy? PrimaryReselectPolicy { get; init; }
        public int? ResendIGMP { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.BondTransmitHashPolicy? TransmitHashPolicy { get; init; }
        public System.TimeSpan? UpDelaySec { get; init; }
        public static HostKit.Systemd.BondSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BondSection Read(HostKit.UnitFileSection section) { }
    }
    public enum BondTransmitHashPolicy
    {
        Layer2 = 0,
        Layer34 = 1,
        Layer23 = 2,
        Encap23 = 3,
        Encap34 = 4,
    }
    public sealed class BpfProgram : System.IEquatable<HostKit.Systemd.BpfProgram>
    {
        public BpfProgram(string hook, HostKit.Systemd.UnitString path) { }
        public string Hook { get; }
        public HostKit.Systemd.UnitString Path { get; }
        public override string ToString() { }
        public static HostKit.Systemd.BpfProgram Parse(string text) { }
    }
    public sealed class BridgeFDBSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BridgeFDBSection>
    {
        public BridgeFDBSection() { }
        public HostKit.Systemd.BridgeFdbOwner? AssociatedWith { get; init; }
        public System.Net.IPAddress? Destination { get; init; }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public HostKit.Systemd.UnitString? OutgoingInterface { get; init; }
        public override string SectionName { get; }
        public int? VLANId { get; init; }
        public int? VNI { get; init; }
        public static HostKit.Systemd.BridgeFDBSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BridgeFDBSection Read(HostKit.UnitFileSection section) { }
    }
    public enum BridgeFdbOwner
    {
        Use = 0,
        Self = 1,
        Master = 2,
        Router = 3,
    }
    public sealed class BridgeMDBSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BridgeMDBSection>
    {
        public BridgeMDBSection() { }
        public System.Net.IPAddress? MulticastGroupAddress { get; init; }
        public override string SectionName { get; }
        public int? VLANId { get; init; }
        public static HostKit.Systemd.BridgeMDBSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BridgeMDBSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class BridgeVLANSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BridgeVLANSection>
    {
        public BridgeVLANSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NumberRange> EgressUntagged { get; init; }
        public int? PVID { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NumberRange> VLAN { get; init; }
        public static HostKit.Systemd.BridgeVLANSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BridgeVLANSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class BuildSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.BuildSection>
    {
        public BuildSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Annotation { get; init; }
        public HostKit.Systemd.UnitString? Arch { get; init; }
        public HostKit.Systemd.UnitString? AuthFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> BuildArg { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ContainersConfModule { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNS { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNSOption { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNSSearch { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Environment { get; init; }
        public HostKit.Systemd.UnitString? File { get; init; }
        public bool? ForceRM { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> GlobalArgs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> GroupAdd { get; init; }
        public HostKit.Systemd.UnitString? IgnoreFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ImageTag { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Label { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Network { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> PodmanArgs { get; init; }
        public HostKit.Systemd.ImagePullPolicy? Pull { get; init; }
        public int? Retry { get; init; }
        public System.TimeSpan? RetryDelay { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> Secret { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? ServiceName { get; init; }
        public HostKit.Systemd.UnitString? SetWorkingDirectory { get; init; }
        public bool? TLSVerify { get; init; }
        public HostKit.Systemd.UnitString? Target { get; init; }
        public HostKit.Systemd.UnitString? Variant { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Volume { get; init; }
        public static HostKit.Systemd.BuildSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.BuildSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class BuildUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.BuildUnit>
    {
        public BuildUnit(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.BuildSection Build { get; init; }
        public string FileName { get; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.QuadletSection Quadlet { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.BuildUnit Parse(string text, string path) { }
        public static HostKit.Systemd.BuildUnit Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class CAKESection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.CAKESection>
    {
        public CAKESection() { }
        public HostKit.Systemd.CakeAckFilter? AckFilter { get; init; }
        public bool? AutoRateIngress { get; init; }
        public HostKit.Systemd.BitRate? Bandwidth { get; init; }
        public HostKit.Systemd.CakeCompensationMode? CompensationMode { get; init; }
        public long? FirewallMark { get; init; }
        public HostKit.Systemd.CakeFlowIsolationMode? FlowIsolationMode { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public int? MPUBytes { get; init; }
        public bool? NAT { get; init; }
        public int? OverheadBytes { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public HostKit.Systemd.CakePriorityQueueingPreset? PriorityQueueingPreset { get; init; }
        public System.TimeSpan? RTTSec { get; init; }
        public override string SectionName { get; }
        public bool? SplitGSO { get; init; }
        public bool? UseRawPacketSize { get; init; }
        public bool? Wash { get; init; }
        public static HostKit.Systemd.CAKESection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.CAKESection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class CANSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.CANSection>
    {
        public CANSection() { }
        public HostKit.Systemd.BitRate? BitRate { get; init; }
        public bool? BusErrorReporting { get; init; }
        public bool? ClassicDataLengthCode { get; init; }
        public HostKit.Systemd.BitRate? DataBitRate { get; init; }
        public long? DataPhaseBufferSegment1 { get; init; }
        public long? DataPhaseBufferSegment2 { get; init; }
        public long? DataPropagationSegment { get; init; }
        public HostKit.Systemd.UnitString? DataSamplePoint { get; init; }
        public long? DataSyncJumpWidth { get; init; }
        public long? DataTimeQuantaNSec { get; init; }
        public bool? FDMode { get; init; }
        public bool? FDNonISO { get; init; }
        public bool? ListenOnly { get; init; }
        public bool? Loopback { get; init; }
        public bool? OneShot { get; init; }
        public long? PhaseBufferSegment1 { get; init; }
        public long? PhaseBufferSegment2 { get; init; }
        public bool? PresumeACK { get; init; }
        public long? PropagationSegment { get; init; }
        public System.TimeSpan? RestartSec { get; init; }
        public HostKit.Systemd.UnitString? SamplePoint { get; init; }
        public override string SectionName { get; }
        public long? SyncJumpWidth { get; init; }
        public HostKit.Systemd.UnitString? Termination { get; init; }
        public long? TimeQuantaNSec { get; init; }
        public bool? TripleSampling { get; init; }
        public static HostKit.Systemd.CANSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.CANSection Read(HostKit.UnitFileSection section) { }
    }
    public static class CSharpCode
    {
        public static string Of(HostKit.UnitFile file, string path) { }
    }
    public enum CakeAckFilter
    {
        No = 0,
        Yes = 1,
        Aggressive = 2,
    }
    public enum CakeCompensationMode
    {
        None = 0,
        Atm = 1,
        Ptm = 2,
    }
    public enum CakeFlowIsolationMode
    {
        None = 0,
        SrcHost = 1,
        DstHost = 2,
        Hosts = 3,
        Flows = 4,
        DualSrcHost = 5,
        DualDstHost = 6,
        Triple = 7,
    }
    public enum CakePriorityQueueingPreset
    {
        Besteffort = 0,
        Precedence = 1,
        Diffserv8 = 2,
        Diffserv4 = 3,
        Diffserv3 = 4,
    }
    public sealed class CalendarExpression : System.IEquatable<HostKit.Systemd.CalendarExpression>
    {
        public string Normalized { get; }
        public string? TimeZone { get; }
        public static HostKit.Systemd.CalendarExpression Daily { get; }
        public static HostKit.Systemd.CalendarExpression Hourly { get; }
        public static HostKit.Systemd.CalendarExpression Minutely { get; }
        public static HostKit.Systemd.CalendarExpression Monthly { get; }
        public static HostKit.Systemd.CalendarExpression Quarterly { get; }
        public static HostKit.Systemd.CalendarExpression Semiannually { get; }
        public static HostKit.Systemd.CalendarExpression Weekly { get; }
        public static HostKit.Systemd.CalendarExpression Yearly { get; }
        public System.Collections.Generic.IEnumerable<System.DateTimeOffset> Elapses(System.DateTimeOffset after, System.TimeZoneInfo? zone = null) { }
        public bool Equals(HostKit.Systemd.CalendarExpression? other) { }
        public override int GetHashCode() { }
        public HostKit.Systemd.CalendarExpression In(string timeZone) { }
        public System.DateTimeOffset? Next(System.DateTimeOffset after, System.TimeZoneInfo? zone = null) { }
        public override string ToString() { }
        public static HostKit.Systemd.CalendarExpression At(System.TimeOnly time) { }
        public static HostKit.Systemd.CalendarExpression At(int hour, int minute) { }
        public static HostKit.Systemd.CalendarExpression Every(System.TimeSpan distance) { }
        public static HostKit.Systemd.CalendarExpression On(System.Collections.Generic.IReadOnlyCollection<System.DayOfWeek> days, System.TimeOnly time) { }
        public static HostKit.Systemd.CalendarExpression On(System.DayOfWeek day, System.TimeOnly time) { }
        public static HostKit.Systemd.CalendarExpression OnDayOfMonth(int day, System.TimeOnly time) { }
        public static HostKit.Systemd.CalendarExpression OnLastDayOfMonth(System.TimeOnly time) { }
        public static HostKit.Systemd.CalendarExpression OnWeekdays(System.TimeOnly time) { }
        public static HostKit.Systemd.CalendarExpression Once(System.DateTimeOffset moment) { }
        public static HostKit.Systemd.CalendarExpression Parse(string text) { }
        public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out HostKit.Systemd.CalendarExpression? expression) { }
        public static HostKit.Systemd.CalendarExpression op_Implicit(string text) { }
    }
    public enum Capability
    {
        Chown = 0,
        DacOverride = 1,
        DacReadSearch = 2,
        Fowner = 3,
        Fsetid = 4,
        Kill = 5,
        Setgid = 6,
        Setuid = 7,
        Setpcap = 8,
        LinuxImmutable = 9,
        NetBindService = 10,
        NetBroadcast = 11,
        NetAdmin = 12,
        NetRaw = 13,
        IpcLock = 14,
        IpcOwner = 15,
        SysModule = 16,
        SysRawio = 17,
        SysChroot = 18,
        SysPtrace = 19,
        SysPacct = 20,
        SysAdmin = 21,
        SysBoot = 22,
        SysNice = 23,
        SysResource = 24,
        SysTime = 25,
        SysTtyConfig = 26,
        Mknod = 27,
        Lease = 28,
        AuditWrite = 29,
        AuditControl = 30,
        Setfcap = 31,
        MacOverride = 32,
        MacAdmin = 33,
        Syslog = 34,
        WakeAlarm = 35,
        BlockSuspend = 36,
        AuditRead = 37,
        Perfmon = 38,
        Bpf = 39,
        CheckpointRestore = 40,
    }
    public sealed class ClassfulMultiQueueingSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ClassfulMultiQueueingSection>
    {
        public ClassfulMultiQueueingSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.ClassfulMultiQueueingSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ClassfulMultiQueueingSection Read(HostKit.UnitFileSection section) { }
    }
    public enum CollectMode
    {
        Inactive = 0,
        InactiveOrFailed = 1,
    }
    public sealed class Condition : System.IEquatable<HostKit.Systemd.Condition>
    {
        public Condition(HostKit.Systemd.UnitString value) { }
        public bool Negate { get; init; }
        public bool Trigger { get; init; }
        public HostKit.Systemd.UnitString Value { get; }
        public override string ToString() { }
        public static HostKit.Systemd.Condition Any(HostKit.Systemd.UnitString value) { }
        public static HostKit.Systemd.Condition FromString(string value) { }
        public static HostKit.Systemd.Condition Not(HostKit.Systemd.UnitString value) { }
        public static HostKit.Systemd.Condition Parse(string text) { }
        public static HostKit.Systemd.Condition op_Implicit(HostKit.Systemd.UnitString value) { }
        public static HostKit.Systemd.Condition op_Implicit(string value) { }
    }
    public enum ContainerAutoUpdate
    {
        Registry = 0,
        Local = 1,
    }
    public enum ContainerCgroupsMode
    {
        Enabled = 0,
        Disabled = 1,
        NoConmon = 2,
        Split = 3,
    }
    public enum ContainerHealthAction
    {
        None = 0,
        Kill = 1,
        Restart = 2,
        Stop = 3,
    }
    public sealed class ContainerNetworkSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ContainerNetworkSection>
    {
        public ContainerNetworkSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ContainersConfModule { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNS { get; init; }
        public bool? DisableDNS { get; init; }
        public HostKit.Systemd.UnitString? Driver { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Gateway { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> GlobalArgs { get; init; }
        public HostKit.Systemd.UnitString? IPAMDriver { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPRange { get; init; }
        public bool? IPv6 { get; init; }
        public HostKit.Systemd.UnitString? InterfaceName { get; init; }
        public bool? Internal { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Label { get; init; }
        public bool? NetworkDeleteOnStop { get; init; }
        public HostKit.Systemd.UnitString? NetworkName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Options { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> PodmanArgs { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? ServiceName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Subnet { get; init; }
        public static HostKit.Systemd.ContainerNetworkSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ContainerNetworkSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class ContainerNetworkUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.ContainerNetworkUnit>
    {
        public ContainerNetworkUnit(string name) { }
        public bool Adopt { get; init; }
        public string FileName { get; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.ContainerNetworkSection Network { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.QuadletSection Quadlet { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.ContainerNetworkUnit Parse(string text, string path) { }
        public static HostKit.Systemd.ContainerNetworkUnit Read(HostKit.UnitFile file, string path) { }
    }
    public enum ContainerNotify
    {
        Yes = 0,
        No = 1,
        Healthy = 2,
    }
    public sealed class ContainerSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ContainerSection>
    {
        public ContainerSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> AddCapability { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> AddDevice { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> AddHost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Annotation { get; init; }
        public HostKit.Systemd.UnitString? AppArmor { get; init; }
        public HostKit.Systemd.ContainerAutoUpdate? AutoUpdate { get; init; }
        public HostKit.Systemd.ContainerCgroupsMode? CgroupsMode { get; init; }
        public HostKit.Systemd.UnitString? ContainerName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ContainersConfModule { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNS { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNSOption { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNSSearch { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DropCapability { get; init; }
        public HostKit.Systemd.UnitString? Entrypoint { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Environment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> EnvironmentFile { get; init; }
        public bool? EnvironmentHost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> Exec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ExposeHostPort { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> GIDMap { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> GlobalArgs { get; init; }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> GroupAdd { get; init; }
        public HostKit.Systemd.UnitString? HealthCmd { get; init; }
        public System.TimeSpan? HealthInterval { get; init; }
        public HostKit.Systemd.UnitString? HealthLogDestination { get; init; }
        public int? HealthMaxLogCount { get; init; }
        public HostKit.Systemd.UnitString? HealthMaxLogSize { get; init; }
        public HostKit.Systemd.ContainerHealthAction? HealthOnFailure { get; init; }
        public int? HealthRetries { get; init; }
        public System.TimeSpan? HealthStartPeriod { get; init; }
        public HostKit.Systemd.UnitString? HealthStartupCmd { get; init; }
        public System.TimeSpan? HealthStartupInterval { get; init; }
        public int? HealthStartupRetries { get; init; }
        public int? HealthStartupSuccess { get; init; }
        public System.TimeSpan? HealthStartupTimeout { get; init; }
        public System.TimeSpan? HealthTimeout { get; init; }
        public HostKit.Systemd.UnitString? HostName { get; init; }
        public bool? HttpProxy { get; init; }
        public System.Net.IPAddress? IP { get; init; }
        public System.Net.IPAddress? IP6 { get; init; }
        public HostKit.Systemd.UnitString? Image { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Label { get; init; }
        public HostKit.Systemd.UnitString? LogDriver { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> LogOpt { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> Mask { get; init; }
        public HostKit.Systemd.UnitString? Memory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> Mount { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Network { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> NetworkAlias { get; init; }
        public bool? NoNewPrivileges { get; init; }
        public HostKit.Systemd.ContainerNotify? Notify { get; init; }
        public int? PidsLimit { get; init; }
        public HostKit.Systemd.UnitString? Pod { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> PodmanArgs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PublishPort { get; init; }
        public HostKit.Systemd.ImagePullPolicy? Pull { get; init; }
        public bool? ReadOnly { get; init; }
        public bool? ReadOnlyTmpfs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> ReloadCmd { get; init; }
        public HostKit.Systemd.UnitString? ReloadSignal { get; init; }
        public int? Retry { get; init; }
        public System.TimeSpan? RetryDelay { get; init; }
        public HostKit.Systemd.UnitString? Rootfs { get; init; }
        public bool? RunInit { get; init; }
        public HostKit.Systemd.UnitString? SeccompProfile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> Secret { get; init; }
        public override string SectionName { get; }
        public bool? SecurityLabelDisable { get; init; }
        public HostKit.Systemd.UnitString? SecurityLabelFileType { get; init; }
        public HostKit.Systemd.UnitString? SecurityLabelLevel { get; init; }
        public bool? SecurityLabelNested { get; init; }
        public HostKit.Systemd.UnitString? SecurityLabelType { get; init; }
        public HostKit.Systemd.UnitString? ServiceName { get; init; }
        public HostKit.Systemd.UnitString? ShmSize { get; init; }
        public bool? StartWithPod { get; init; }
        public HostKit.Systemd.UnitString? StopSignal { get; init; }
        public int? StopTimeout { get; init; }
        public HostKit.Systemd.UnitString? SubGIDMap { get; init; }
        public HostKit.Systemd.UnitString? SubUIDMap { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Sysctl { get; init; }
        public HostKit.Systemd.UnitString? Timezone { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Tmpfs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UIDMap { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Ulimit { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> Unmask { get; init; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public HostKit.Systemd.UnitString? UserNS { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Volume { get; init; }
        public HostKit.Systemd.UnitString? WorkingDir { get; init; }
        public static HostKit.Systemd.ContainerSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ContainerSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class ContainerUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.ContainerUnit>
    {
        public ContainerUnit(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.ContainerSection Container { get; init; }
        public string FileName { get; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.QuadletSection Quadlet { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.ContainerUnit Parse(string text, string path) { }
        public static HostKit.Systemd.ContainerUnit Read(HostKit.UnitFile file, string path) { }
    }
    public enum ControlGroupController
    {
        Cpu = 0,
        Cpuacct = 1,
        Cpuset = 2,
        Io = 3,
        Blkio = 4,
        Memory = 5,
        Devices = 6,
        Pids = 7,
        BpfFirewall = 8,
        BpfDevices = 9,
        BpfForeign = 10,
        BpfSocketBind = 11,
        BpfRestrictNetworkInterfaces = 12,
    }
    public sealed class ControlledDelaySection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ControlledDelaySection>
    {
        public ControlledDelaySection() { }
        public System.TimeSpan? CEThresholdSec { get; init; }
        public bool? ECN { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public System.TimeSpan? IntervalSec { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public System.TimeSpan? TargetSec { get; init; }
        public static HostKit.Systemd.ControlledDelaySection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ControlledDelaySection Read(HostKit.UnitFileSection section) { }
    }
    public enum CoredumpFilter
    {
        PrivateAnonymous = 0,
        SharedAnonymous = 1,
        PrivateFileBacked = 2,
        SharedFileBacked = 3,
        ElfHeaders = 4,
        PrivateHuge = 5,
        SharedHuge = 6,
        PrivateDax = 7,
        SharedDax = 8,
        All = 9,
        Default = 10,
    }
    public readonly struct CpuQuota : System.IEquatable<HostKit.Systemd.CpuQuota>
    {
        public override string ToString() { }
        public static HostKit.Systemd.CpuQuota Parse(string text) { }
        public static HostKit.Systemd.CpuQuota Percent(int percent) { }
    }
    public enum CpuSchedulingPolicy
    {
        Other = 0,
        Batch = 1,
        Idle = 2,
        Fifo = 3,
        Rr = 4,
    }
    [System.Runtime.CompilerServices.CollectionBuilder(typeof(HostKit.Systemd.CpuSet), "Of")]
    public sealed class CpuSet : System.Collections.Generic.IEnumerable<int>, System.Collections.Generic.IReadOnlyCollection<int>, System.Collections.IEnumerable, System.IEquatable<HostKit.Systemd.CpuSet>
    {
        public int Count { get; }
        public static HostKit.Systemd.CpuSet All { get; }
        public static HostKit.Systemd.CpuSet Numa { get; }
        public bool Equals(HostKit.Systemd.CpuSet? other) { }
        public override bool Equals(object? obj) { }
        public System.Collections.Generic.IEnumerator<int> GetEnumerator() { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static HostKit.Systemd.CpuSet Of([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<int> numbers) { }
        public static HostKit.Systemd.CpuSet Parse(string text) { }
        public static HostKit.Systemd.CpuSet Range(int first, int last) { }
    }
    public readonly struct CpuWeight : System.IEquatable<HostKit.Systemd.CpuWeight>
    {
        public static HostKit.Systemd.CpuWeight Idle { get; }
        public override string ToString() { }
        public static HostKit.Systemd.CpuWeight FromInt32(int weight) { }
        public static HostKit.Systemd.CpuWeight Parse(string text) { }
        public static HostKit.Systemd.CpuWeight op_Implicit(int weight) { }
    }
    public sealed class Credential : System.IEquatable<HostKit.Systemd.Credential>
    {
        public Credential(string id, HostKit.Systemd.UnitString? source = null) { }
        public string Id { get; }
        public HostKit.Systemd.UnitString? Source { get; }
        public override string ToString() { }
        public static HostKit.Systemd.Credential Parse(string text) { }
        public static HostKit.Systemd.Credential op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Id",
                "Source"})] System.ValueTuple<string, string> credential) { }
    }
    public sealed class CredentialData : System.IEquatable<HostKit.Systemd.CredentialData>
    {
        public CredentialData(string id, string data) { }
        public string Data { get; }
        public string Id { get; }
        public override string ToString() { }
        public static HostKit.Systemd.CredentialData Parse(string text) { }
        public static HostKit.Systemd.CredentialData op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Id",
                "Data"})] System.ValueTuple<string, string> credential) { }
    }
    public sealed class DHCPPrefixDelegationSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.DHCPPrefixDelegationSection>
    {
        public DHCPPrefixDelegationSection() { }
        public bool? Announce { get; init; }
        public bool? Assign { get; init; }
        public bool? ManageTemporaryAddress { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.UnitString? NetLabel { get; init; }
        public long? RouteMetric { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? SubnetId { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Token { get; init; }
        public HostKit.Systemd.UnitString? UplinkInterface { get; init; }
        public static HostKit.Systemd.DHCPPrefixDelegationSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.DHCPPrefixDelegationSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class DHCPServerSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.DHCPServerSection>
    {
        public DHCPServerSection() { }
        public bool? BindToInterface { get; init; }
        public HostKit.Systemd.UnitString? BootFilename { get; init; }
        public System.Net.IPAddress? BootServerAddress { get; init; }
        public HostKit.Systemd.UnitString? BootServerName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNS { get; init; }
        public System.TimeSpan? DefaultLeaseTimeSec { get; init; }
        public bool? EmitDNS { get; init; }
        public bool? EmitLPR { get; init; }
        public bool? EmitNTP { get; init; }
        public bool? EmitPOP3 { get; init; }
        public bool? EmitRouter { get; init; }
        public bool? EmitSIP { get; init; }
        public bool? EmitSMTP { get; init; }
        public bool? EmitTimezone { get; init; }
        public System.TimeSpan? IPv6OnlyPreferredSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> LPR { get; init; }
        public System.TimeSpan? MaxLeaseTimeSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> NTP { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> POP3 { get; init; }
        public bool? PersistLeases { get; init; }
        public long? PoolOffset { get; init; }
        public long? PoolSize { get; init; }
        public bool? RapidCommit { get; init; }
        public HostKit.Systemd.UnitString? RelayAgentCircuitId { get; init; }
        public HostKit.Systemd.UnitString? RelayAgentRemoteId { get; init; }
        public System.Net.IPAddress? RelayTarget { get; init; }
        public System.Net.IPAddress? Router { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SIP { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SMTP { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SendOption { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SendVendorOption { get; init; }
        public HostKit.Systemd.IPPrefix? ServerAddress { get; init; }
        public HostKit.Systemd.UnitString? Timezone { get; init; }
        public HostKit.Systemd.UnitString? UplinkInterface { get; init; }
        public static HostKit.Systemd.DHCPServerSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.DHCPServerSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class DHCPServerStaticLeaseSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.DHCPServerStaticLeaseSection>
    {
        public DHCPServerStaticLeaseSection() { }
        public System.Net.IPAddress? Address { get; init; }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.DHCPServerStaticLeaseSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.DHCPServerStaticLeaseSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class DHCPv4Section : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.DHCPv4Section>
    {
        public DHCPv4Section() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> AllowList { get; init; }
        public bool? Anonymize { get; init; }
        public HostKit.Systemd.DhcpClientIdentifier? ClientIdentifier { get; init; }
        public HostKit.Systemd.UnitString? DUIDRawData { get; init; }
        public HostKit.Systemd.UnitString? DUIDType { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> DenyList { get; init; }
        public HostKit.Systemd.UnitString? FallbackLeaseLifetimeSec { get; init; }
        public HostKit.Systemd.UnitString? Hostname { get; init; }
        public long? IAID { get; init; }
        public HostKit.Systemd.DhcpIPServiceType? IPServiceType { get; init; }
        public bool? IPv6OnlyMode { get; init; }
        public long? InitialAdvertisedReceiveWindow { get; init; }
        public long? InitialCongestionWindow { get; init; }
        public HostKit.Systemd.UnitString? Label { get; init; }
        public int? ListenPort { get; init; }
        public HostKit.Systemd.UnitString? MUDURL { get; init; }
        public int? MaxAttempts { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.UnitString? NetLabel { get; init; }
        public bool? QuickAck { get; init; }
        public bool? RapidCommit { get; init; }
        public System.Net.IPAddress? RequestAddress { get; init; }
        public bool? RequestBroadcast { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> RequestOptions { get; init; }
        public HostKit.ByteSize? RouteMTUBytes { get; init; }
        public long? RouteMetric { get; init; }
        public HostKit.Systemd.UnitString? RouteTable { get; init; }
        public bool? RoutesToDNS { get; init; }
        public bool? RoutesToNTP { get; init; }
        public override string SectionName { get; }
        public bool? SendDecline { get; init; }
        public bool? SendHostname { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SendOption { get; init; }
        public bool? SendRelease { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SendVendorOption { get; init; }
        public int? ServerPort { get; init; }
        public int? SocketPriority { get; init; }
        public HostKit.Systemd.UnassignedSubnetPolicy? UnassignedSubnetPolicy { get; init; }
        public bool? Use6RD { get; init; }
        public bool? UseCaptivePortal { get; init; }
        public bool? UseDNR { get; init; }
        public bool? UseDNS { get; init; }
        public HostKit.Systemd.UseDomains? UseDomains { get; init; }
        public bool? UseGateway { get; init; }
        public bool? UseHostname { get; init; }
        public bool? UseMTU { get; init; }
        public bool? UseNTP { get; init; }
        public bool? UseRoutes { get; init; }
        public bool? UseSIP { get; init; }
        public bool? UseTimezone { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UserClass { get; init; }
        public HostKit.Systemd.UnitString? VendorClassIdentifier { get; init; }
        public static HostKit.Systemd.DHCPv4Section Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.DHCPv4Section Read(HostKit.UnitFileSection section) { }
    }
    public sealed class DHCPv6Section : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.DHCPv6Section>
    {
        public DHCPv6Section() { }
        public HostKit.Systemd.UnitString? DUIDRawData { get; init; }
        public HostKit.Systemd.UnitString? DUIDType { get; init; }
        public HostKit.Systemd.UnitString? Hostname { get; init; }
        public long? IAID { get; init; }
        public HostKit.Systemd.UnitString? MUDURL { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.UnitString? NetLabel { get; init; }
        public HostKit.Systemd.IPPrefix? PrefixDelegationHint { get; init; }
        public bool? RapidCommit { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> RequestOptions { get; init; }
        public HostKit.Systemd.UnitString? RouteMetric { get; init; }
        public override string SectionName { get; }
        public bool? SendHostname { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SendOption { get; init; }
        public bool? SendRelease { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SendVendorOption { get; init; }
        public HostKit.Systemd.UnassignedSubnetPolicy? UnassignedSubnetPolicy { get; init; }
        public bool? UseAddress { get; init; }
        public bool? UseCaptivePortal { get; init; }
        public bool? UseDNR { get; init; }
        public bool? UseDNS { get; init; }
        public bool? UseDelegatedPrefix { get; init; }
        public HostKit.Systemd.UseDomains? UseDomains { get; init; }
        public bool? UseHostname { get; init; }
        public bool? UseNTP { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UserClass { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> VendorClass { get; init; }
        public HostKit.Systemd.DhcpV6Start? WithoutRA { get; init; }
        public static HostKit.Systemd.DHCPv6Section Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.DHCPv6Section Read(HostKit.UnitFileSection section) { }
    }
    public sealed class DeficitRoundRobinSchedulerClassSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.DeficitRoundRobinSchedulerClassSection>
    {
        public DeficitRoundRobinSchedulerClassSection() { }
        public HostKit.Systemd.UnitString? ClassId { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public HostKit.ByteSize? QuantumBytes { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.DeficitRoundRobinSchedulerClassSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.DeficitRoundRobinSchedulerClassSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class DeficitRoundRobinSchedulerSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.DeficitRoundRobinSchedulerSection>
    {
        public DeficitRoundRobinSchedulerSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.DeficitRoundRobinSchedulerSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.DeficitRoundRobinSchedulerSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class Delegation : System.IEquatable<HostKit.Systemd.Delegation>
    {
        public static HostKit.Systemd.Delegation All { get; }
        public static HostKit.Systemd.Delegation None { get; }
        public override string ToString() { }
        public static HostKit.Systemd.Delegation FromBoolean(bool delegates) { }
        public static HostKit.Systemd.Delegation Of([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Systemd.ControlGroupController> controllers) { }
        public static HostKit.Systemd.Delegation Parse(string text) { }
        public static HostKit.Systemd.Delegation op_Implicit(bool delegates) { }
    }
    public sealed class DeviceLatency : System.IEquatable<HostKit.Systemd.DeviceLatency>
    {
        public DeviceLatency(HostKit.Systemd.UnitString path, System.TimeSpan target) { }
        public HostKit.Systemd.UnitString Path { get; }
        public System.TimeSpan Target { get; }
        public override string ToString() { }
        public static HostKit.Systemd.DeviceLatency Parse(string text) { }
        public static HostKit.Systemd.DeviceLatency op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Path",
                "Target"})] System.ValueTuple<string, System.TimeSpan> latency) { }
    }
    public sealed class DeviceLimit : System.IEquatable<HostKit.Systemd.DeviceLimit>
    {
        public DeviceLimit(HostKit.Systemd.UnitString path, long? perSecond) { }
        public HostKit.Systemd.UnitString Path { get; }
        public long? PerSecond { get; }
        public override string ToString() { }
        public static HostKit.Systemd.DeviceLimit Parse(string text) { }
        public static HostKit.Systemd.DeviceLimit op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Path",
                "PerSecond"})] System.ValueTuple<string, HostKit.ByteSize> limit) { }
        public static HostKit.Systemd.DeviceLimit op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Path",
                "PerSecond"})] System.ValueTuple<string, long> limit) { }
    }
    public enum DevicePolicy
    {
        Auto = 0,
        Closed = 1,
        Strict = 2,
    }
    public sealed class DeviceRule : System.IEquatable<HostKit.Systemd.DeviceRule>
    {
        public DeviceRule(HostKit.Systemd.UnitString device, string access = "rw") { }
        public string Access { get; }
        public HostKit.Systemd.UnitString Device { get; }
        public override string ToString() { }
        public static HostKit.Systemd.DeviceRule FromString(string device) { }
        public static HostKit.Systemd.DeviceRule Parse(string text) { }
        public static HostKit.Systemd.DeviceRule op_Implicit(string device) { }
    }
    public sealed class DeviceWeight : System.IEquatable<HostKit.Systemd.DeviceWeight>
    {
        public DeviceWeight(HostKit.Systemd.UnitString path, int weight) { }
        public HostKit.Systemd.UnitString Path { get; }
        public int Weight { get; }
        public override string ToString() { }
        public static HostKit.Systemd.DeviceWeight Parse(string text) { }
        public static HostKit.Systemd.DeviceWeight op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Path",
                "Weight"})] System.ValueTuple<string, int> share) { }
    }
    public enum DhcpClientIdentifier
    {
        Mac = 0,
        Duid = 1,
    }
    public enum DhcpIPServiceType
    {
        None = 0,
        CS4 = 1,
        CS6 = 2,
    }
    public enum DhcpMode
    {
        Yes = 0,
        No = 1,
        Ipv4 = 2,
        Ipv6 = 3,
    }
    public enum DhcpV6Start
    {
        No = 0,
        InformationRequest = 1,
        Solicit = 2,
    }
    public enum DirectoryPreserve
    {
        No = 0,
        Yes = 1,
        Restart = 2,
    }
    public enum DnsCacheMode
    {
        Yes = 0,
        No = 1,
        NoNegative = 2,
    }
    public enum DnsOverTlsMode
    {
        No = 0,
        Opportunistic = 1,
        Yes = 2,
    }
    public sealed class DnsServer : System.IEquatable<HostKit.Systemd.DnsServer>
    {
        public DnsServer(System.Net.IPAddress address) { }
        public System.Net.IPAddress Address { get; }
        public HostKit.Systemd.InterfaceName? Interface { get; init; }
        public int? Port { get; init; }
        public string? ServerName { get; init; }
        public override string ToString() { }
        public static HostKit.Systemd.DnsServer Parse(string text) { }
        public static HostKit.Systemd.DnsServer op_Implicit(string text) { }
    }
    public enum DnsStubListenerMode
    {
        No = 0,
        Udp = 1,
        Tcp = 2,
        Yes = 3,
    }
    public enum DnssecMode
    {
        No = 0,
        AllowDowngrade = 1,
        Yes = 2,
    }
    public enum Duplex
    {
        Full = 0,
        Half = 1,
    }
    public enum DuplicateAddressDetection
    {
        None = 0,
        Ipv4 = 1,
        Ipv6 = 2,
        Both = 3,
    }
    public enum EmergencyAction
    {
        None = 0,
        Reboot = 1,
        RebootForce = 2,
        RebootImmediate = 3,
        Poweroff = 4,
        PoweroffForce = 5,
        PoweroffImmediate = 6,
        Exit = 7,
        ExitForce = 8,
        SoftReboot = 9,
        SoftRebootForce = 10,
        Kexec = 11,
        KexecForce = 12,
        Halt = 13,
        HaltForce = 14,
        HaltImmediate = 15,
    }
    public sealed class EnhancedTransmissionSelectionSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.EnhancedTransmissionSelectionSection>
    {
        public EnhancedTransmissionSelectionSection() { }
        public int? Bands { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PriorityMap { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> QuantumBytes { get; init; }
        public override string SectionName { get; }
        public int? StrictBands { get; init; }
        public static HostKit.Systemd.EnhancedTransmissionSelectionSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.EnhancedTransmissionSelectionSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class EnvironmentFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.EnvironmentFile>
    {
        public EnvironmentFile(string path) { }
        public string Path { get; }
        public bool Equals(HostKit.Systemd.EnvironmentFile? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public HostKit.Systemd.EnvironmentFile With(string name, HostKit.Secret secret) { }
        public HostKit.Systemd.EnvironmentFile With(string name, string value) { }
    }
    public sealed class EnvironmentVariable : System.IEquatable<HostKit.Systemd.EnvironmentVariable>
    {
        public EnvironmentVariable(string name, HostKit.Systemd.UnitString value) { }
        public string Name { get; }
        public HostKit.Systemd.UnitString Value { get; }
        public override string ToString() { }
        public static HostKit.Systemd.EnvironmentVariable Parse(string text) { }
        public static HostKit.Systemd.EnvironmentVariable op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Systemd.UnitString> variable) { }
        public static HostKit.Systemd.EnvironmentVariable op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, string> variable) { }
    }
    public sealed class Errno : System.IEquatable<HostKit.Systemd.Errno>
    {
        public Errno(string name) { }
        public string Name { get; }
        public static HostKit.Systemd.Errno AccessDenied { get; }
        public static HostKit.Systemd.Errno NotImplemented { get; }
        public static HostKit.Systemd.Errno NotPermitted { get; }
        public override string ToString() { }
        public static HostKit.Systemd.Errno Parse(string text) { }
    }
    public enum ErspanDirection
    {
        Ingress = 0,
        Egress = 1,
    }
    public enum EthernetPort
    {
        Tp = 0,
        Aui = 1,
        Mii = 2,
        Fibre = 3,
        Bnc = 4,
    }
    public sealed class ExecArgument : System.IEquatable<HostKit.Systemd.ExecArgument>
    {
        public override string ToString() { }
        public static HostKit.Systemd.ExecArgument FromString(string value) { }
        public static HostKit.Systemd.ExecArgument Parse(string text) { }
        public static HostKit.Systemd.ExecArgument Template(string text) { }
        public static HostKit.Systemd.ExecArgument op_Implicit(string value) { }
    }
    public sealed class ExecLine : System.IEquatable<HostKit.Systemd.ExecLine>
    {
        public ExecLine(HostKit.Systemd.UnitString program, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Systemd.ExecArgument> arguments) { }
        public HostKit.Systemd.ExecArgument? ArgumentZero { get; init; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Systemd.ExecArgument> Arguments { get; }
        public bool IgnoreFailure { get; init; }
        public HostKit.Systemd.ExecPrivileges Privileges { get; init; }
        public HostKit.Systemd.UnitString Program { get; }
        public override string ToString() { }
        public static HostKit.Systemd.ExecLine FromCommand(HostKit.Command command) { }
        public static HostKit.Systemd.ExecLine Parse(string text) { }
        public static HostKit.Systemd.ExecLine op_Implicit(HostKit.Command command) { }
    }
    public enum ExecPrivileges
    {
        Unit = 0,
        Full = 1,
        KeepUser = 2,
    }
    public readonly struct ExitStatus : System.IEquatable<HostKit.Systemd.ExitStatus>
    {
        public override string ToString() { }
        public static HostKit.Systemd.ExitStatus FromInt32(int status) { }
        public static HostKit.Systemd.ExitStatus FromSignal(HostKit.Systemd.UnixSignal signal) { }
        public static HostKit.Systemd.ExitStatus Parse(string text) { }
        public static HostKit.Systemd.ExitStatus op_Implicit(HostKit.Systemd.UnixSignal signal) { }
        public static HostKit.Systemd.ExitStatus op_Implicit(int status) { }
    }
    public sealed class FailureNotice : HostKit.IComponent, System.IEquatable<HostKit.Systemd.FailureNotice>
    {
        public FailureNotice(string name, HostKit.Command command) { }
        public int JournalLines { get; init; }
        public HostKit.Systemd.UnitReference Reference { get; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public HostKit.Systemd.ServiceUnit ToServiceUnit() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.FailureNotice Mail(string name, string to) { }
    }
    public sealed class FairQueueingControlledDelaySection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.FairQueueingControlledDelaySection>
    {
        public FairQueueingControlledDelaySection() { }
        public System.TimeSpan? CEThresholdSec { get; init; }
        public bool? ECN { get; init; }
        public long? Flows { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public System.TimeSpan? IntervalSec { get; init; }
        public HostKit.ByteSize? MemoryLimitBytes { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public HostKit.ByteSize? QuantumBytes { get; init; }
        public override string SectionName { get; }
        public System.TimeSpan? TargetSec { get; init; }
        public static HostKit.Systemd.FairQueueingControlledDelaySection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.FairQueueingControlledDelaySection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class FairQueueingSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.FairQueueingSection>
    {
        public FairQueueingSection() { }
        public long? Buckets { get; init; }
        public System.TimeSpan? CEThresholdSec { get; init; }
        public long? FlowLimit { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.ByteSize? InitialQuantumBytes { get; init; }
        public HostKit.Systemd.BitRate? MaximumRate { get; init; }
        public long? OrphanMask { get; init; }
        public bool? Pacing { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public HostKit.ByteSize? QuantumBytes { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.FairQueueingSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.FairQueueingSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class FlowQueuePIESection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.FlowQueuePIESection>
    {
        public FlowQueuePIESection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.FlowQueuePIESection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.FlowQueuePIESection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class FooOverUDPSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.FooOverUDPSection>
    {
        public FooOverUDPSection() { }
        public HostKit.Systemd.FooOverUdpEncapsulation? Encapsulation { get; init; }
        public System.Net.IPAddress? Local { get; init; }
        public System.Net.IPAddress? Peer { get; init; }
        public int? PeerPort { get; init; }
        public int? Port { get; init; }
        public HostKit.Systemd.UnitString? Protocol { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.FooOverUDPSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.FooOverUDPSection Read(HostKit.UnitFileSection section) { }
    }
    public enum FooOverUdpEncapsulation
    {
        FooOverUDP = 0,
        GenericUDPEncapsulation = 1,
    }
    public enum For
    {
        DotNet = 0,
        NativeAot = 1,
        Nginx = 2,
        Php = 3,
        Python = 4,
        Node = 5,
    }
    public sealed class GENEVESection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.GENEVESection>
    {
        public GENEVESection() { }
        public int? DestinationPort { get; init; }
        public int? FlowLabel { get; init; }
        public HostKit.Systemd.IPDoNotFragment? IPDoNotFragment { get; init; }
        public int? Id { get; init; }
        public bool? InheritInnerProtocol { get; init; }
        public System.Net.IPAddress? Remote { get; init; }
        public override string SectionName { get; }
        public int? TOS { get; init; }
        public HostKit.Systemd.UnitString? TTL { get; init; }
        public bool? UDP6ZeroChecksumRx { get; init; }
        public bool? UDP6ZeroChecksumTx { get; init; }
        public bool? UDPChecksum { get; init; }
        public static HostKit.Systemd.GENEVESection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.GENEVESection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class GenericRandomEarlyDetectionSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.GenericRandomEarlyDetectionSection>
    {
        public GenericRandomEarlyDetectionSection() { }
        public long? DefaultVirtualQueue { get; init; }
        public bool? GenericRIO { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public long? VirtualQueues { get; init; }
        public static HostKit.Systemd.GenericRandomEarlyDetectionSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.GenericRandomEarlyDetectionSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class HardeningLine : System.IEquatable<HostKit.Systemd.HardeningLine>
    {
        public HardeningLine(string Directive, string? Value, string Forbids, string? Breaks, double Weight, double Exposure) { }
        public string? Breaks { get; init; }
        public string Directive { get; init; }
        public double Exposure { get; init; }
        public string Forbids { get; init; }
        public string? Value { get; init; }
        public double Weight { get; init; }
        public override string ToString() { }
    }
    public sealed class HardeningReport : System.IEquatable<HostKit.Systemd.HardeningReport>
    {
        public HardeningReport(System.Collections.Immutable.ImmutableArray<HostKit.Systemd.HardeningLine> Lines, double Exposure) { }
        public double Exposure { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Systemd.HardeningLine> Lines { get; init; }
        public bool Equals(HostKit.Systemd.HardeningReport? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public sealed class HeavyHitterFilterSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.HeavyHitterFilterSection>
    {
        public HeavyHitterFilterSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.HeavyHitterFilterSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.HeavyHitterFilterSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class HierarchyTokenBucketClassSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.HierarchyTokenBucketClassSection>
    {
        public HierarchyTokenBucketClassSection() { }
        public HostKit.ByteSize? BufferBytes { get; init; }
        public HostKit.ByteSize? CeilBufferBytes { get; init; }
        public HostKit.Systemd.BitRate? CeilRate { get; init; }
        public HostKit.Systemd.UnitString? ClassId { get; init; }
        public HostKit.ByteSize? MTUBytes { get; init; }
        public HostKit.ByteSize? OverheadBytes { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public long? Priority { get; init; }
        public HostKit.ByteSize? QuantumBytes { get; init; }
        public HostKit.Systemd.BitRate? Rate { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.HierarchyTokenBucketClassSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.HierarchyTokenBucketClassSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class HierarchyTokenBucketSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.HierarchyTokenBucketSection>
    {
        public HierarchyTokenBucketSection() { }
        public HostKit.Systemd.UnitString? DefaultClass { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public long? RateToQuantum { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.HierarchyTokenBucketSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.HierarchyTokenBucketSection Read(HostKit.UnitFileSection section) { }
    }
    public enum IOSchedulingClass
    {
        None = 0,
        Realtime = 1,
        BestEffort = 2,
        Idle = 3,
    }
    public enum IPDoNotFragment
    {
        No = 0,
        Yes = 1,
        Inherit = 2,
    }
    public enum IPMasquerade
    {
        No = 0,
        Ipv4 = 1,
        Ipv6 = 2,
        Both = 3,
    }
    public sealed class IPPrefix : System.IEquatable<HostKit.Systemd.IPPrefix>
    {
        public IPPrefix(System.Net.IPAddress address, int? length = default) { }
        public System.Net.IPAddress Address { get; }
        public int? Length { get; }
        public override string ToString() { }
        public static HostKit.Systemd.IPPrefix FromIPNetwork(System.Net.IPNetwork network) { }
        public static HostKit.Systemd.IPPrefix Parse(string text) { }
        public static HostKit.Systemd.IPPrefix op_Implicit(System.Net.IPNetwork network) { }
        public static HostKit.Systemd.IPPrefix op_Implicit(string text) { }
    }
    public enum IPTypeOfService
    {
        LowDelay = 0,
        Throughput = 1,
        Reliability = 2,
        LowCost = 3,
    }
    public sealed class IPVLANSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPVLANSection>
    {
        public IPVLANSection() { }
        public HostKit.Systemd.IpvlanFlags? Flags { get; init; }
        public HostKit.Systemd.IpvlanMode? Mode { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.IPVLANSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPVLANSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class IPVTAPSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPVTAPSection>
    {
        public IPVTAPSection() { }
        public HostKit.Systemd.IpvlanFlags? Flags { get; init; }
        public HostKit.Systemd.IpvlanMode? Mode { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.IPVTAPSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPVTAPSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class IPoIBSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPoIBSection>
    {
        public IPoIBSection() { }
        public bool? IgnoreUserspaceMulticastGroups { get; init; }
        public HostKit.Systemd.IpoibMode? Mode { get; init; }
        public HostKit.Systemd.UnitString? PartitionKey { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.IPoIBSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPoIBSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class IPv6AcceptRASection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPv6AcceptRASection>
    {
        public IPv6AcceptRASection() { }
        public HostKit.Systemd.RouterAdvertisementDhcpClient? DHCPv6Client { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.UnitString? NetLabel { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> PrefixAllowList { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> PrefixDenyList { get; init; }
        public bool? QuickAck { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> RouteAllowList { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> RouteDenyList { get; init; }
        public HostKit.Systemd.UnitString? RouteMetric { get; init; }
        public HostKit.Systemd.UnitString? RouteTable { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> RouterAllowList { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> RouterDenyList { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Token { get; init; }
        public bool? UseAutonomousPrefix { get; init; }
        public bool? UseCaptivePortal { get; init; }
        public bool? UseDNR { get; init; }
        public bool? UseDNS { get; init; }
        public HostKit.Systemd.UseDomains? UseDomains { get; init; }
        public bool? UseGateway { get; init; }
        public bool? UseHopLimit { get; init; }
        public bool? UseMTU { get; init; }
        public bool? UseOnLinkPrefix { get; init; }
        public bool? UsePREF64 { get; init; }
        public bool? UseReachableTime { get; init; }
        public bool? UseRedirect { get; init; }
        public bool? UseRetransmissionTime { get; init; }
        public bool? UseRoutePrefix { get; init; }
        public static HostKit.Systemd.IPv6AcceptRASection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPv6AcceptRASection Read(HostKit.UnitFileSection section) { }
    }
    public enum IPv6AddressGeneration
    {
        Eui64 = 0,
        None = 1,
        StablePrivacy = 2,
        Random = 3,
    }
    public sealed class IPv6AddressLabelSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPv6AddressLabelSection>
    {
        public IPv6AddressLabelSection() { }
        public long? Label { get; init; }
        public HostKit.Systemd.IPPrefix? Prefix { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.IPv6AddressLabelSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPv6AddressLabelSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class IPv6PREF64PrefixSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPv6PREF64PrefixSection>
    {
        public IPv6PREF64PrefixSection() { }
        public System.TimeSpan? LifetimeSec { get; init; }
        public HostKit.Systemd.IPPrefix? Prefix { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.IPv6PREF64PrefixSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPv6PREF64PrefixSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class IPv6PrefixSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPv6PrefixSection>
    {
        public IPv6PrefixSection() { }
        public bool? AddressAutoconfiguration { get; init; }
        public bool? Assign { get; init; }
        public bool? OnLink { get; init; }
        public System.TimeSpan? PreferredLifetimeSec { get; init; }
        public HostKit.Systemd.IPPrefix? Prefix { get; init; }
        public long? RouteMetric { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Token { get; init; }
        public System.TimeSpan? ValidLifetimeSec { get; init; }
        public static HostKit.Systemd.IPv6PrefixSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPv6PrefixSection Read(HostKit.UnitFileSection section) { }
    }
    public enum IPv6PrivacyExtensions
    {
        No = 0,
        PreferPublic = 1,
        Yes = 2,
        Kernel = 3,
    }
    public sealed class IPv6RoutePrefixSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPv6RoutePrefixSection>
    {
        public IPv6RoutePrefixSection() { }
        public System.TimeSpan? LifetimeSec { get; init; }
        public HostKit.Systemd.IPPrefix? Route { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.IPv6RoutePrefixSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPv6RoutePrefixSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class IPv6SendRASection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.IPv6SendRASection>
    {
        public IPv6SendRASection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNS { get; init; }
        public System.TimeSpan? DNSLifetimeSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Domains { get; init; }
        public bool? EmitDNS { get; init; }
        public bool? EmitDomains { get; init; }
        public bool? HomeAgent { get; init; }
        public System.TimeSpan? HomeAgentLifetimeSec { get; init; }
        public int? HomeAgentPreference { get; init; }
        public int? HopLimit { get; init; }
        public bool? Managed { get; init; }
        public bool? OtherInformation { get; init; }
        public System.TimeSpan? ReachableTimeSec { get; init; }
        public System.TimeSpan? RetransmitSec { get; init; }
        public System.TimeSpan? RouterLifetimeSec { get; init; }
        public HostKit.Systemd.RouterPreference? RouterPreference { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? UplinkInterface { get; init; }
        public static HostKit.Systemd.IPv6SendRASection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.IPv6SendRASection Read(HostKit.UnitFileSection section) { }
    }
    public enum IPv6TunnelMode
    {
        Ip6ip6 = 0,
        Ipip6 = 1,
        Any = 2,
    }
    public enum IgmpVersion
    {
        No = 0,
        V1 = 1,
        V2 = 2,
        V3 = 3,
    }
    public sealed class ImageMount : System.IEquatable<HostKit.Systemd.ImageMount>
    {
        public ImageMount(HostKit.Systemd.UnitString source, HostKit.Systemd.UnitString? destination = null) { }
        public HostKit.Systemd.UnitString? Destination { get; }
        public bool IgnoreMissing { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MountOptions> Options { get; init; }
        public HostKit.Systemd.UnitString Source { get; }
        public override string ToString() { }
        public static HostKit.Systemd.ImageMount FromString(string source) { }
        public static HostKit.Systemd.ImageMount Parse(string text) { }
        public static HostKit.Systemd.ImageMount op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Source",
                "Destination"})] System.ValueTuple<string, string> mount) { }
        public static HostKit.Systemd.ImageMount op_Implicit(string source) { }
    }
    public enum ImagePullPolicy
    {
        Always = 0,
        Missing = 1,
        Never = 2,
        Newer = 3,
    }
    public sealed class ImageSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ImageSection>
    {
        public ImageSection() { }
        public bool? AllTags { get; init; }
        public HostKit.Systemd.UnitString? Arch { get; init; }
        public HostKit.Systemd.UnitString? AuthFile { get; init; }
        public HostKit.Systemd.UnitString? CertDir { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ContainersConfModule { get; init; }
        public HostKit.Systemd.UnitString? Creds { get; init; }
        public HostKit.Systemd.UnitString? DecryptionKey { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> GlobalArgs { get; init; }
        public HostKit.Systemd.UnitString? Image { get; init; }
        public HostKit.Systemd.UnitString? ImageTag { get; init; }
        public HostKit.Systemd.UnitString? OS { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> PodmanArgs { get; init; }
        public HostKit.Systemd.ImagePullPolicy? Policy { get; init; }
        public int? Retry { get; init; }
        public System.TimeSpan? RetryDelay { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? ServiceName { get; init; }
        public bool? TLSVerify { get; init; }
        public HostKit.Systemd.UnitString? Variant { get; init; }
        public static HostKit.Systemd.ImageSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ImageSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class ImageUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.ImageUnit>
    {
        public ImageUnit(string name) { }
        public bool Adopt { get; init; }
        public string FileName { get; }
        public HostKit.Systemd.ImageSection Image { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.QuadletSection Quadlet { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.ImageUnit Parse(string text, string path) { }
        public static HostKit.Systemd.ImageUnit Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class InputSource : System.IEquatable<HostKit.Systemd.InputSource>
    {
        public static HostKit.Systemd.InputSource Data { get; }
        public static HostKit.Systemd.InputSource Null { get; }
        public static HostKit.Systemd.InputSource Socket { get; }
        public static HostKit.Systemd.InputSource Tty { get; }
        public static HostKit.Systemd.InputSource TtyFail { get; }
        public static HostKit.Systemd.InputSource TtyForce { get; }
        public override string ToString() { }
        public static HostKit.Systemd.InputSource Descriptor(string name) { }
        public static HostKit.Systemd.InputSource File(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.InputSource Parse(string text) { }
    }
    public sealed class InstallSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.InstallSection>
    {
        public InstallSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Alias { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Also { get; init; }
        public HostKit.Systemd.UnitString? DefaultInstance { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> RequiredBy { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> UpheldBy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> WantedBy { get; init; }
        public static HostKit.Systemd.InstallSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.InstallSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class InterfaceName : System.IEquatable<HostKit.Systemd.InterfaceName>
    {
        public InterfaceName(string value) { }
        public string Value { get; }
        public override string ToString() { }
        public static HostKit.Systemd.InterfaceName FromString(string value) { }
        public static HostKit.Systemd.InterfaceName Parse(string text) { }
        public static HostKit.Systemd.InterfaceName op_Implicit(string value) { }
    }
    public enum IpoibMode
    {
        Datagram = 0,
        Connected = 1,
    }
    public enum IpvlanFlags
    {
        Bridge = 0,
        Private = 1,
        Vepa = 2,
    }
    public enum IpvlanMode
    {
        L2 = 0,
        L3 = 1,
        L3S = 2,
    }
    public enum JobMode
    {
        Fail = 0,
        Replace = 1,
        ReplaceIrreversibly = 2,
        Isolate = 3,
        Flush = 4,
        IgnoreDependencies = 5,
        IgnoreRequirements = 6,
        Triggering = 7,
        RestartDependencies = 8,
    }
    public sealed class JournalEntry
    {
        public string BootId { get; }
        public string Cursor { get; }
        public System.Collections.Generic.IEnumerable<string> FieldNames { get; }
        public string? Identifier { get; }
        public string? InvocationId { get; }
        public string Message { get; }
        public System.ReadOnlyMemory<byte> MessageBytes { get; }
        public int? Pid { get; }
        public HostKit.Systemd.SyslogLevel? Priority { get; }
        public System.TimeSpan SinceBoot { get; }
        public System.DateTimeOffset Time { get; }
        public string? Unit { get; }
        public string? Get(string field) { }
        public System.Collections.Generic.IEnumerable<string> GetAll(string field) { }
        public System.ReadOnlyMemory<byte>? GetBytes(string field) { }
        public override string ToString() { }
    }
    public sealed class JournalQuery : System.IEquatable<HostKit.Systemd.JournalQuery>
    {
        public JournalQuery() { }
        public string? AfterCursor { get; init; }
        public string? Boot { get; init; }
        public System.Collections.Immutable.ImmutableDictionary<string, string> Fields { get; init; }
        public string? InvocationId { get; init; }
        public int? Last { get; init; }
        public HostKit.Systemd.SyslogLevel? Priority { get; init; }
        public System.DateTimeOffset? Since { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> Units { get; init; }
        public System.DateTimeOffset? Until { get; init; }
    }
    public sealed class JournalSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.JournalSection>
    {
        public JournalSection() { }
        public bool? Audit { get; init; }
        public HostKit.Systemd.UnitString? Compress { get; init; }
        public bool? ForwardToConsole { get; init; }
        public bool? ForwardToKMsg { get; init; }
        public HostKit.Systemd.UnitString? ForwardToSocket { get; init; }
        public bool? ForwardToSyslog { get; init; }
        public bool? ForwardToWall { get; init; }
        public HostKit.ByteSize? LineMax { get; init; }
        public System.TimeSpan? MaxFileSec { get; init; }
        public HostKit.Systemd.SyslogLevel? MaxLevelConsole { get; init; }
        public HostKit.Systemd.SyslogLevel? MaxLevelKMsg { get; init; }
        public HostKit.Systemd.SyslogLevel? MaxLevelSocket { get; init; }
        public HostKit.Systemd.SyslogLevel? MaxLevelStore { get; init; }
        public HostKit.Systemd.SyslogLevel? MaxLevelSyslog { get; init; }
        public HostKit.Systemd.SyslogLevel? MaxLevelWall { get; init; }
        public System.TimeSpan? MaxRetentionSec { get; init; }
        public int? RateLimitBurst { get; init; }
        public System.TimeSpan? RateLimitIntervalSec { get; init; }
        public bool? ReadKMsg { get; init; }
        public HostKit.ByteSize? RuntimeKeepFree { get; init; }
        public HostKit.ByteSize? RuntimeMaxFileSize { get; init; }
        public long? RuntimeMaxFiles { get; init; }
        public HostKit.ByteSize? RuntimeMaxUse { get; init; }
        public bool? Seal { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.JournalSplitMode? SplitMode { get; init; }
        public HostKit.Systemd.JournalStorage? Storage { get; init; }
        public System.TimeSpan? SyncIntervalSec { get; init; }
        public HostKit.ByteSize? SystemKeepFree { get; init; }
        public HostKit.ByteSize? SystemMaxFileSize { get; init; }
        public long? SystemMaxFiles { get; init; }
        public HostKit.ByteSize? SystemMaxUse { get; init; }
        public HostKit.Systemd.UnitString? TTYPath { get; init; }
        public static HostKit.Systemd.JournalSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.JournalSection Read(HostKit.UnitFileSection section) { }
    }
    public enum JournalSplitMode
    {
        Login = 0,
        Uid = 1,
        None = 2,
    }
    public enum JournalStorage
    {
        Auto = 0,
        Volatile = 1,
        Persistent = 2,
        None = 3,
    }
    public sealed class JournaldFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.JournaldFile>
    {
        public JournaldFile(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.JournalSection Journal { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.JournaldFile Parse(string text, string path) { }
        public static HostKit.Systemd.JournaldFile Read(HostKit.UnitFile file, string path) { }
    }
    public enum KeepConfiguration
    {
        No = 0,
        DhcpOnStop = 1,
        Dhcp = 2,
        Static = 3,
        Yes = 4,
        Dynamic = 5,
        DynamicOnStop = 6,
    }
    public enum KeyringMode
    {
        Inherit = 0,
        Private = 1,
        Shared = 2,
    }
    public enum KillMode
    {
        ControlGroup = 0,
        Mixed = 1,
        Process = 2,
        None = 3,
    }
    public enum KubeExitCodePropagation
    {
        All = 0,
        Any = 1,
        None = 2,
    }
    public sealed class KubeSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.KubeSection>
    {
        public KubeSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> AutoUpdate { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ConfigMap { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ContainersConfModule { get; init; }
        public HostKit.Systemd.KubeExitCodePropagation? ExitCodePropagation { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> GlobalArgs { get; init; }
        public bool? KubeDownForce { get; init; }
        public HostKit.Systemd.UnitString? LogDriver { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> LogOpt { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Network { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> PodmanArgs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PublishPort { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? ServiceName { get; init; }
        public HostKit.Systemd.UnitString? SetWorkingDirectory { get; init; }
        public HostKit.Systemd.UnitString? UserNS { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Yaml { get; init; }
        public static HostKit.Systemd.KubeSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.KubeSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class KubeUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.KubeUnit>
    {
        public KubeUnit(string name) { }
        public bool Adopt { get; init; }
        public string FileName { get; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.KubeSection Kube { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.QuadletSection Quadlet { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.KubeUnit Parse(string text, string path) { }
        public static HostKit.Systemd.KubeUnit Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class L2TPSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.L2TPSection>
    {
        public L2TPSection() { }
        public HostKit.Systemd.L2tpEncapsulation? EncapsulationType { get; init; }
        public HostKit.Systemd.UnitString? Local { get; init; }
        public long? PeerTunnelId { get; init; }
        public HostKit.Systemd.UnitString? Remote { get; init; }
        public override string SectionName { get; }
        public long? TunnelId { get; init; }
        public bool? UDP6CheckSumRx { get; init; }
        public bool? UDP6CheckSumTx { get; init; }
        public bool? UDPCheckSum { get; init; }
        public int? UDPDestinationPort { get; init; }
        public int? UDPSourcePort { get; init; }
        public static HostKit.Systemd.L2TPSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.L2TPSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class L2TPSessionSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.L2TPSessionSection>
    {
        public L2TPSessionSection() { }
        public HostKit.Systemd.L2tpLayer2Header? Layer2SpecificHeader { get; init; }
        public HostKit.Systemd.InterfaceName? Name { get; init; }
        public long? PeerSessionId { get; init; }
        public override string SectionName { get; }
        public long? SessionId { get; init; }
        public static HostKit.Systemd.L2TPSessionSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.L2TPSessionSection Read(HostKit.UnitFileSection section) { }
    }
    public enum L2tpEncapsulation
    {
        Udp = 0,
        Ip = 1,
    }
    public enum L2tpLayer2Header
    {
        None = 0,
        Default = 1,
    }
    public sealed class LLDPSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.LLDPSection>
    {
        public LLDPSection() { }
        public HostKit.Systemd.UnitString? MUDURL { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.LLDPSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.LLDPSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class LinkFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.LinkFile>
    {
        public LinkFile(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.LinkSection Link { get; init; }
        public HostKit.Systemd.LinkMatchSection Match { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.LinkSRIOVSection> SRIOV { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.LinkFile Parse(string text, string path) { }
        public static HostKit.Systemd.LinkFile Read(HostKit.UnitFile file, string path) { }
    }
    public enum LinkLocalAddressing
    {
        Yes = 0,
        No = 1,
        Ipv4 = 2,
        Ipv6 = 3,
    }
    public sealed class LinkMatchSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.LinkMatchSection>
    {
        public LinkMatchSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Architecture { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Credential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Driver { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Firmware { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Host { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> KernelCommandLine { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> KernelVersion { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Kind { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MacAddress> MACAddress { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> OriginalName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Path { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MacAddress> PermanentMACAddress { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Property { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Type { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Virtualization { get; init; }
        public static HostKit.Systemd.LinkMatchSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.LinkMatchSection Read(HostKit.UnitFileSection section) { }
    }
    public enum LinkMode
    {
        Base10THalf = 0,
        Base10TFull = 1,
        Base100THalf = 2,
        Base100TFull = 3,
        Base1000THalf = 4,
        Base1000TFull = 5,
        Base10000TFull = 6,
        Base2500XFull = 7,
        Base1000KXFull = 8,
        Base10000KX4Full = 9,
        Base10000KRFull = 10,
        Base10000RFec = 11,
        Base20000Mld2Full = 12,
        Base20000KR2Full = 13,
    }
    public sealed class LinkSRIOVSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.LinkSRIOVSection>
    {
        public LinkSRIOVSection() { }
        public HostKit.Systemd.SrIovLinkState? LinkState { get; init; }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public bool? MACSpoofCheck { get; init; }
        public long? QualityOfService { get; init; }
        public bool? QueryReceiveSideScaling { get; init; }
        public override string SectionName { get; }
        public bool? Trust { get; init; }
        public int? VLANId { get; init; }
        public HostKit.Systemd.SrIovVlanProtocol? VLANProtocol { get; init; }
        public long? VirtualFunction { get; init; }
        public static HostKit.Systemd.LinkSRIOVSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.LinkSRIOVSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class LinkSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.LinkSection>
    {
        public LinkSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.LinkMode> Advertise { get; init; }
        public HostKit.Systemd.UnitString? Alias { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> AlternativeName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AlternativeNamesPolicy> AlternativeNamesPolicy { get; init; }
        public bool? AutoNegotiation { get; init; }
        public bool? AutoNegotiationFlowControl { get; init; }
        public HostKit.Systemd.BitRate? BitsPerSecond { get; init; }
        public long? CoalescePacketRateHigh { get; init; }
        public long? CoalescePacketRateLow { get; init; }
        public System.TimeSpan? CoalescePacketRateSampleIntervalSec { get; init; }
        public long? CombinedChannels { get; init; }
        public HostKit.Systemd.UnitString? Description { get; init; }
        public HostKit.Systemd.Duplex? Duplex { get; init; }
        public bool? GenericReceiveOffload { get; init; }
        public bool? GenericReceiveOffloadHardware { get; init; }
        public HostKit.ByteSize? GenericSegmentOffloadMaxBytes { get; init; }
        public long? GenericSegmentOffloadMaxSegments { get; init; }
        public bool? GenericSegmentationOffload { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ImportProperty { get; init; }
        public bool? LargeReceiveOffload { get; init; }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public HostKit.Systemd.MacAddressPolicy? MACAddressPolicy { get; init; }
        public HostKit.Systemd.MdiMode? MDI { get; init; }
        public HostKit.ByteSize? MTUBytes { get; init; }
        public bool? NTupleFilter { get; init; }
        public HostKit.Systemd.InterfaceName? Name { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NamePolicy> NamePolicy { get; init; }
        public long? OtherChannels { get; init; }
        public HostKit.Systemd.EthernetPort? Port { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Property { get; init; }
        public bool? ReceiveChecksumOffload { get; init; }
        public HostKit.Systemd.CpuSet? ReceivePacketSteeringCPUMask { get; init; }
        public long? ReceiveQueues { get; init; }
        public bool? ReceiveVLANCTAGFilter { get; init; }
        public bool? ReceiveVLANCTAGHardwareAcceleration { get; init; }
        public long? RxBufferSize { get; init; }
        public long? RxChannels { get; init; }
        public System.TimeSpan? RxCoalesceHighSec { get; init; }
        public System.TimeSpan? RxCoalesceIrqSec { get; init; }
        public System.TimeSpan? RxCoalesceLowSec { get; init; }
        public System.TimeSpan? RxCoalesceSec { get; init; }
        public bool? RxFlowControl { get; init; }
        public long? RxJumboBufferSize { get; init; }
        public long? RxMaxCoalescedFrames { get; init; }
        public long? RxMaxCoalescedHighFrames { get; init; }
        public long? RxMaxCoalescedIrqFrames { get; init; }
        public long? RxMaxCoalescedLowFrames { get; init; }
        public long? RxMiniBufferSize { get; init; }
        public long? SRIOVVirtualFunctions { get; init; }
        public override string SectionName { get; }
        public System.TimeSpan? StatisticsBlockCoalesceSec { get; init; }
        public bool? TCP6SegmentationOffload { get; init; }
        public bool? TCPSegmentationOffload { get; init; }
        public bool? TransmitChecksumOffload { get; init; }
        public long? TransmitQueueLength { get; init; }
        public long? TransmitQueues { get; init; }
        public bool? TransmitVLANCTAGHardwareAcceleration { get; init; }
        public bool? TransmitVLANSTAGHardwareAcceleration { get; init; }
        public long? TxBufferSize { get; init; }
        public long? TxChannels { get; init; }
        public System.TimeSpan? TxCoalesceHighSec { get; init; }
        public System.TimeSpan? TxCoalesceIrqSec { get; init; }
        public System.TimeSpan? TxCoalesceLowSec { get; init; }
        public System.TimeSpan? TxCoalesceSec { get; init; }
        public bool? TxFlowControl { get; init; }
        public long? TxMaxCoalescedFrames { get; init; }
        public long? TxMaxCoalescedHighFrames { get; init; }
        public long? TxMaxCoalescedIrqFrames { get; init; }
        public long? TxMaxCoalescedLowFrames { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UnsetProperty { get; init; }
        public bool? UseAdaptiveRxCoalesce { get; init; }
        public bool? UseAdaptiveTxCoalesce { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.WakeOnLan> WakeOnLan { get; init; }
        public HostKit.Systemd.MacAddress? WakeOnLanPassword { get; init; }
        public static HostKit.Systemd.LinkSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.LinkSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class ListenAddress : System.IEquatable<HostKit.Systemd.ListenAddress>
    {
        public override string ToString() { }
        public static HostKit.Systemd.ListenAddress Abstract(string name) { }
        public static HostKit.Systemd.ListenAddress File(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.ListenAddress FromIPEndPoint(System.Net.IPEndPoint endpoint) { }
        public static HostKit.Systemd.ListenAddress FromInt32(int port) { }
        public static HostKit.Systemd.ListenAddress Parse(string text) { }
        public static HostKit.Systemd.ListenAddress Template(string text) { }
        public static HostKit.Systemd.ListenAddress op_Implicit(System.Net.IPEndPoint endpoint) { }
        public static HostKit.Systemd.ListenAddress op_Implicit(int port) { }
        public static HostKit.Systemd.ListenAddress op_Implicit(string text) { }
    }
    public enum LldpEmission
    {
        No = 0,
        NearestBridge = 1,
        NonTpmrBridge = 2,
        CustomerBridge = 3,
    }
    public enum LldpMode
    {
        No = 0,
        Yes = 1,
        RoutersOnly = 2,
    }
    public sealed class LogField : System.IEquatable<HostKit.Systemd.LogField>
    {
        public LogField(string name, HostKit.Systemd.UnitString value) { }
        public string Name { get; }
        public HostKit.Systemd.UnitString Value { get; }
        public override string ToString() { }
        public static HostKit.Systemd.LogField Parse(string text) { }
        public static HostKit.Systemd.LogField op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, string> field) { }
    }
    public enum LoginAction
    {
        Ignore = 0,
        Poweroff = 1,
        Reboot = 2,
        Halt = 3,
        Kexec = 4,
        SoftReboot = 5,
        Suspend = 6,
        Hibernate = 7,
        HybridSleep = 8,
        SuspendThenHibernate = 9,
        Sleep = 10,
        FactoryReset = 11,
        Lock = 12,
        SecureAttentionKey = 13,
    }
    public sealed class LoginSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.LoginSection>
    {
        public LoginSection() { }
        public HostKit.Systemd.CalendarExpression? DesignatedMaintenanceTime { get; init; }
        public HostKit.Systemd.LoginAction? HandleHibernateKey { get; init; }
        public HostKit.Systemd.LoginAction? HandleHibernateKeyLongPress { get; init; }
        public HostKit.Systemd.LoginAction? HandleLidSwitch { get; init; }
        public HostKit.Systemd.LoginAction? HandleLidSwitchDocked { get; init; }
        public HostKit.Systemd.LoginAction? HandleLidSwitchExternalPower { get; init; }
        public HostKit.Systemd.LoginAction? HandlePowerKey { get; init; }
        public HostKit.Systemd.LoginAction? HandlePowerKeyLongPress { get; init; }
        public HostKit.Systemd.LoginAction? HandleRebootKey { get; init; }
        public HostKit.Systemd.LoginAction? HandleRebootKeyLongPress { get; init; }
        public HostKit.Systemd.LoginAction? HandleSecureAttentionKey { get; init; }
        public HostKit.Systemd.LoginAction? HandleSuspendKey { get; init; }
        public HostKit.Systemd.LoginAction? HandleSuspendKeyLongPress { get; init; }
        public bool? HibernateKeyIgnoreInhibited { get; init; }
        public System.TimeSpan? HoldoffTimeoutSec { get; init; }
        public HostKit.Systemd.LoginAction? IdleAction { get; init; }
        public System.TimeSpan? IdleActionSec { get; init; }
        public System.TimeSpan? InhibitDelayMaxSec { get; init; }
        public long? InhibitorsMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> KillExcludeUsers { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> KillOnlyUsers { get; init; }
        public bool? KillUserProcesses { get; init; }
        public bool? LidSwitchIgnoreInhibited { get; init; }
        public int? NAutoVTs { get; init; }
        public bool? PowerKeyIgnoreInhibited { get; init; }
        public bool? RebootKeyIgnoreInhibited { get; init; }
        public bool? RemoveIPC { get; init; }
        public int? ReserveVT { get; init; }
        public long? RuntimeDirectoryInodesMax { get; init; }
        public HostKit.Systemd.MemoryLimit? RuntimeDirectorySize { get; init; }
        public override string SectionName { get; }
        public long? SessionsMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SleepOperation> SleepOperation { get; init; }
        public System.TimeSpan? StopIdleSessionSec { get; init; }
        public bool? SuspendKeyIgnoreInhibited { get; init; }
        public System.TimeSpan? UserStopDelaySec { get; init; }
        public static HostKit.Systemd.LoginSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.LoginSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class LogindFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.LogindFile>
    {
        public LogindFile(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.LoginSection Login { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.LogindFile Parse(string text, string path) { }
        public static HostKit.Systemd.LogindFile Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class MACVLANSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.MACVLANSection>
    {
        public MACVLANSection() { }
        public long? BroadcastMulticastQueueLength { get; init; }
        public HostKit.Systemd.UnitString? BroadcastQueueThreshold { get; init; }
        public HostKit.Systemd.MacvlanMode? Mode { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MacAddress> SourceMACAddress { get; init; }
        public static HostKit.Systemd.MACVLANSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.MACVLANSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class MACVTAPSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.MACVTAPSection>
    {
        public MACVTAPSection() { }
        public HostKit.Systemd.MacvlanMode? Mode { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MacAddress> SourceMACAddress { get; init; }
        public static HostKit.Systemd.MACVTAPSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.MACVTAPSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class MACsecReceiveAssociationSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.MACsecReceiveAssociationSection>
    {
        public MACsecReceiveAssociationSection() { }
        public bool? Activate { get; init; }
        public HostKit.Systemd.UnitString? Key { get; init; }
        public HostKit.Systemd.UnitString? KeyFile { get; init; }
        public HostKit.Systemd.UnitString? KeyId { get; init; }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public long? PacketNumber { get; init; }
        public int? Port { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.MACsecReceiveAssociationSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.MACsecReceiveAssociationSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class MACsecReceiveChannelSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.MACsecReceiveChannelSection>
    {
        public MACsecReceiveChannelSection() { }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public int? Port { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.MACsecReceiveChannelSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.MACsecReceiveChannelSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class MACsecSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.MACsecSection>
    {
        public MACsecSection() { }
        public bool? Encrypt { get; init; }
        public int? Port { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.MACsecSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.MACsecSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class MACsecTransmitAssociationSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.MACsecTransmitAssociationSection>
    {
        public MACsecTransmitAssociationSection() { }
        public bool? Activate { get; init; }
        public HostKit.Systemd.UnitString? Key { get; init; }
        public HostKit.Systemd.UnitString? KeyFile { get; init; }
        public HostKit.Systemd.UnitString? KeyId { get; init; }
        public long? PacketNumber { get; init; }
        public override string SectionName { get; }
        public bool? UseForEncoding { get; init; }
        public static HostKit.Systemd.MACsecTransmitAssociationSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.MACsecTransmitAssociationSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class MacAddress : System.IEquatable<HostKit.Systemd.MacAddress>
    {
        public override string ToString() { }
        public static HostKit.Systemd.MacAddress Parse(string text) { }
        public static HostKit.Systemd.MacAddress op_Implicit(string text) { }
    }
    public enum MacAddressPolicy
    {
        Persistent = 0,
        Random = 1,
        None = 2,
    }
    public enum MacvlanMode
    {
        Private = 0,
        Vepa = 1,
        Bridge = 2,
        Passthru = 3,
        Source = 4,
    }
    public enum ManagedOomMode
    {
        Auto = 0,
        Kill = 1,
    }
    public enum ManagedOomPreference
    {
        None = 0,
        Avoid = 1,
        Omit = 2,
    }
    public enum MdiMode
    {
        Straight = 0,
        Mdi = 1,
        Crossover = 2,
        MdiX = 3,
        Mdix = 4,
        Auto = 5,
    }
    public readonly struct MemoryLimit : System.IEquatable<HostKit.Systemd.MemoryLimit>
    {
        public static HostKit.Systemd.MemoryLimit Infinity { get; }
        public override string ToString() { }
        public static HostKit.Systemd.MemoryLimit FromByteSize(HostKit.ByteSize size) { }
        public static HostKit.Systemd.MemoryLimit Parse(string text) { }
        public static HostKit.Systemd.MemoryLimit Percent(int percent) { }
        public static HostKit.Systemd.MemoryLimit op_Implicit(HostKit.ByteSize size) { }
    }
    public enum MemoryPressureWatch
    {
        No = 0,
        Yes = 1,
        Auto = 2,
        Skip = 3,
    }
    public sealed class MountOptions : System.IEquatable<HostKit.Systemd.MountOptions>
    {
        public MountOptions(string options, string partition = "root") { }
        public string Options { get; }
        public string Partition { get; }
        public override string ToString() { }
        public static HostKit.Systemd.MountOptions FromString(string options) { }
        public static HostKit.Systemd.MountOptions Parse(string text) { }
        public static HostKit.Systemd.MountOptions op_Implicit(string options) { }
    }
    public enum MountPropagation
    {
        Shared = 0,
        Slave = 1,
        Private = 2,
    }
    public sealed class MountSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.MountSection>
    {
        public MountSection() { }
        public HostKit.Systemd.CpuSet? AllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? AllowedMemoryNodes { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? AmbientCapabilities { get; init; }
        public HostKit.Systemd.UnitString? AppArmorProfile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BpfProgram> BPFProgram { get; init; }
        public bool? BindLogSockets { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindReadOnlyPaths { get; init; }
        public bool? CPUAccounting { get; init; }
        public HostKit.Systemd.CpuSet? CPUAffinity { get; init; }
        public HostKit.Systemd.CpuQuota? CPUQuota { get; init; }
        public System.TimeSpan? CPUQuotaPeriodSec { get; init; }
        public HostKit.Systemd.CpuSchedulingPolicy? CPUSchedulingPolicy { get; init; }
        public int? CPUSchedulingPriority { get; init; }
        public bool? CPUSchedulingResetOnFork { get; init; }
        public HostKit.Systemd.CpuWeight? CPUWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> CacheDirectory { get; init; }
        public System.IO.UnixFileMode? CacheDirectoryMode { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? CapabilityBoundingSet { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> ConfigurationDirectory { get; init; }
        public System.IO.UnixFileMode? ConfigurationDirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CoredumpFilter> CoredumpFilter { get; init; }
        public bool? CoredumpReceive { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryMin { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultStartupMemoryLow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceRule> DeviceAllow { get; init; }
        public HostKit.Systemd.DevicePolicy? DevicePolicy { get; init; }
        public System.IO.UnixFileMode? DirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ControlGroupController> DisableControllers { get; init; }
        public bool? DynamicUser { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.EnvironmentVariable> Environment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitPath> EnvironmentFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExecPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ExecSearchPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExtensionDirectories { get; init; }
        public HostKit.Systemd.UnitString? ExtensionImagePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ImageMount> ExtensionImages { get; init; }
        public HostKit.Systemd.UnixSignal? FinalKillSignal { get; init; }
        public bool? ForceUnmount { get; init; }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public bool? IOAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLatency> IODeviceLatencyTargetSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceWeight> IODeviceWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadIOPSMax { get; init; }
        public HostKit.Systemd.IOSchedulingClass? IOSchedulingClass { get; init; }
        public int? IOSchedulingPriority { get; init; }
        public int? IOWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteIOPSMax { get; init; }
        public bool? IPAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressDeny { get; init; }
        public HostKit.Systemd.UnitString? IPCNamespacePath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPEgressFilterPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPIngressFilterPath { get; init; }
        public bool? IgnoreSIGPIPE { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ImportCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> InaccessiblePaths { get; init; }
        public HostKit.Systemd.KeyringMode? KeyringMode { get; init; }
        public HostKit.Systemd.KillMode? KillMode { get; init; }
        public HostKit.Systemd.UnixSignal? KillSignal { get; init; }
        public bool? LazyUnmount { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitAS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCORE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCPU { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitDATA { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitFSIZE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitLOCKS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMEMLOCK { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMSGQUEUE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNICE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNOFILE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNPROC { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRSS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRTPRIO { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRTTIME { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSIGPENDING { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSTACK { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredentialEncrypted { get; init; }
        public bool? LockPersonality { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.LogField> LogExtraFields { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> LogFilterPatterns { get; init; }
        public HostKit.Systemd.SyslogLevel? LogLevelMax { get; init; }
        public HostKit.Systemd.UnitString? LogNamespace { get; init; }
        public int? LogRateLimitBurst { get; init; }
        public System.TimeSpan? LogRateLimitIntervalSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> LogsDirectory { get; init; }
        public System.IO.UnixFileMode? LogsDirectoryMode { get; init; }
        public HostKit.Systemd.ManagedOomPreference? ManagedOOMPreference { get; init; }
        public bool? MemoryAccounting { get; init; }
        public bool? MemoryDenyWriteExecute { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryHigh { get; init; }
        public bool? MemoryKSM { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMin { get; init; }
        public System.TimeSpan? MemoryPressureThresholdSec { get; init; }
        public HostKit.Systemd.MemoryPressureWatch? MemoryPressureWatch { get; init; }
        public HostKit.Systemd.MemoryLimit? MemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryZSwapMax { get; init; }
        public bool? MemoryZSwapWriteback { get; init; }
        public bool? MountAPIVFS { get; init; }
        public HostKit.Systemd.MountPropagation? MountFlags { get; init; }
        public HostKit.Systemd.UnitString? MountImagePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ImageMount> MountImages { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.CpuSet? NUMAMask { get; init; }
        public HostKit.Systemd.NumaPolicy? NUMAPolicy { get; init; }
        public HostKit.Systemd.UnitString? NetworkNamespacePath { get; init; }
        public int? Nice { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> NoExecPaths { get; init; }
        public bool? NoNewPrivileges { get; init; }
        public int? OOMScoreAdjust { get; init; }
        public HostKit.Systemd.UnitString? Options { get; init; }
        public HostKit.Systemd.UnitString? PAMName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PassEnvironment { get; init; }
        public HostKit.Systemd.Personality? Personality { get; init; }
        public bool? PrivateDevices { get; init; }
        public bool? PrivateIPC { get; init; }
        public bool? PrivateMounts { get; init; }
        public bool? PrivateNetwork { get; init; }
        public HostKit.Systemd.PrivatePids? PrivatePIDs { get; init; }
        public HostKit.Systemd.PrivateTmp? PrivateTmp { get; init; }
        public HostKit.Systemd.PrivateUsers? PrivateUsers { get; init; }
        public HostKit.Systemd.ProcSubset? ProcSubset { get; init; }
        public bool? ProtectClock { get; init; }
        public HostKit.Systemd.ProtectControlGroups? ProtectControlGroups { get; init; }
        public HostKit.Systemd.ProtectHome? ProtectHome { get; init; }
        public HostKit.Systemd.ProtectHostname? ProtectHostname { get; init; }
        public bool? ProtectKernelLogs { get; init; }
        public bool? ProtectKernelModules { get; init; }
        public bool? ProtectKernelTunables { get; init; }
        public HostKit.Systemd.ProtectProc? ProtectProc { get; init; }
        public HostKit.Systemd.ProtectSystem? ProtectSystem { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ReadOnlyPaths { get; init; }
        public bool? ReadWriteOnly { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ReadWritePaths { get; init; }
        public bool? RemoveIPC { get; init; }
        public HostKit.Systemd.UnixSignal? RestartKillSignal { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.SocketAddressFamily>? RestrictAddressFamilies { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictFileSystems { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.NamespaceKind>? RestrictNamespaces { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictNetworkInterfaces { get; init; }
        public bool? RestrictRealtime { get; init; }
        public bool? RestrictSUIDSGID { get; init; }
        public HostKit.Systemd.UnitString? RootDirectory { get; init; }
        public bool? RootEphemeral { get; init; }
        public HostKit.Systemd.UnitString? RootHash { get; init; }
        public HostKit.Systemd.UnitString? RootHashSignature { get; init; }
        public HostKit.Systemd.UnitString? RootImage { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MountOptions> RootImageOptions { get; init; }
        public HostKit.Systemd.UnitString? RootImagePolicy { get; init; }
        public HostKit.Systemd.UnitString? RootVerity { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> RuntimeDirectory { get; init; }
        public System.IO.UnixFileMode? RuntimeDirectoryMode { get; init; }
        public HostKit.Systemd.DirectoryPreserve? RuntimeDirectoryPreserve { get; init; }
        public HostKit.Systemd.UnitString? SELinuxContext { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SecureBit> SecureBits { get; init; }
        public bool? SendSIGHUP { get; init; }
        public bool? SendSIGKILL { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CredentialData> SetCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CredentialData> SetCredentialEncrypted { get; init; }
        public bool? SetLoginEnvironment { get; init; }
        public HostKit.Systemd.UnitReference? Slice { get; init; }
        public bool? SloppyOptions { get; init; }
        public HostKit.Systemd.UnitString? SmackProcessLabel { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindDeny { get; init; }
        public HostKit.Systemd.OutputTarget? StandardError { get; init; }
        public HostKit.Systemd.InputSource? StandardInput { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Base64Data> StandardInputData { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> StandardInputText { get; init; }
        public HostKit.Systemd.OutputTarget? StandardOutput { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedMemoryNodes { get; init; }
        public HostKit.Systemd.CpuWeight? StartupCPUWeight { get; init; }
        public int? StartupIOWeight { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryHigh { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryZSwapMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> StateDirectory { get; init; }
        public System.IO.UnixFileMode? StateDirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SupplementaryGroups { get; init; }
        public HostKit.Systemd.SyslogFacility? SyslogFacility { get; init; }
        public HostKit.Systemd.UnitString? SyslogIdentifier { get; init; }
        public HostKit.Systemd.SyslogLevel? SyslogLevel { get; init; }
        public bool? SyslogLevelPrefix { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallArchitecture> SystemCallArchitectures { get; init; }
        public HostKit.Systemd.Errno? SystemCallErrorNumber { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallRule> SystemCallFilter { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallRule> SystemCallLog { get; init; }
        public int? TTYColumns { get; init; }
        public HostKit.Systemd.UnitString? TTYPath { get; init; }
        public bool? TTYReset { get; init; }
        public int? TTYRows { get; init; }
        public bool? TTYVHangup { get; init; }
        public bool? TTYVTDisallocate { get; init; }
        public bool? TasksAccounting { get; init; }
        public HostKit.Systemd.TaskLimit? TasksMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.TemporaryFileSystemMount> TemporaryFileSystem { get; init; }
        public System.TimeSpan? TimeoutCleanSec { get; init; }
        public System.TimeSpan? TimeoutSec { get; init; }
        public System.TimeSpan? TimerSlackNSec { get; init; }
        public HostKit.Systemd.UnitString? Type { get; init; }
        public System.IO.UnixFileMode? UMask { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UnsetEnvironment { get; init; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public HostKit.Systemd.UnitString? UtmpIdentifier { get; init; }
        public HostKit.Systemd.UtmpMode? UtmpMode { get; init; }
        public HostKit.Systemd.UnixSignal? WatchdogSignal { get; init; }
        public HostKit.Systemd.UnitString? What { get; init; }
        public HostKit.Systemd.UnitString? Where { get; init; }
        public HostKit.Systemd.UnitPath? WorkingDirectory { get; init; }
        public static HostKit.Systemd.MountSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.MountSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class MountUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.MountUnit>
    {
        public MountUnit(string @where) { }
        public bool Adopt { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.MountSection Mount { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public string Where { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.MountUnit Parse(string text, string path) { }
        public static HostKit.Systemd.MountUnit Read(HostKit.UnitFile file, string path) { }
    }
    public enum MulticastRouter
    {
        No = 0,
        Query = 1,
        Permanent = 2,
        Temporary = 3,
    }
    public enum NamePolicy
    {
        Kernel = 0,
        Keep = 1,
        Database = 2,
        Onboard = 3,
        Slot = 4,
        Path = 5,
        Mac = 6,
    }
    public sealed class NameRule : System.IEquatable<HostKit.Systemd.NameRule>
    {
        public override string ToString() { }
        public static HostKit.Systemd.NameRule Allow([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> names) { }
        public static HostKit.Systemd.NameRule Deny([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> names) { }
        public static HostKit.Systemd.NameRule Parse(string text) { }
    }
    public sealed class NameValue : System.IEquatable<HostKit.Systemd.NameValue>
    {
        public NameValue(string name, HostKit.Systemd.UnitString value) { }
        public string Name { get; }
        public HostKit.Systemd.UnitString Value { get; }
        public override string ToString() { }
        public static HostKit.Systemd.NameValue Parse(string text) { }
        public static HostKit.Systemd.NameValue op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, string> pair) { }
    }
    public enum NamespaceKind
    {
        Cgroup = 0,
        Ipc = 1,
        Net = 2,
        Mnt = 3,
        Pid = 4,
        User = 5,
        Uts = 6,
    }
    public sealed class NeighborSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NeighborSection>
    {
        public NeighborSection() { }
        public System.Net.IPAddress? Address { get; init; }
        public HostKit.Systemd.MacAddress? LinkLayerAddress { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.NeighborSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NeighborSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetDevBridgeSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetDevBridgeSection>
    {
        public NetDevBridgeSection() { }
        public System.TimeSpan? AgeingTimeSec { get; init; }
        public int? DefaultPVID { get; init; }
        public long? FDBMaxLearned { get; init; }
        public System.TimeSpan? ForwardDelaySec { get; init; }
        public int? GroupForwardMask { get; init; }
        public System.TimeSpan? HelloTimeSec { get; init; }
        public System.TimeSpan? MaxAgeSec { get; init; }
        public int? MulticastIGMPVersion { get; init; }
        public bool? MulticastQuerier { get; init; }
        public bool? MulticastSnooping { get; init; }
        public int? Priority { get; init; }
        public bool? STP { get; init; }
        public override string SectionName { get; }
        public bool? VLANFiltering { get; init; }
        public HostKit.Systemd.VlanProtocol? VLANProtocol { get; init; }
        public static HostKit.Systemd.NetDevBridgeSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetDevBridgeSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetDevFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.NetDevFile>
    {
        public NetDevFile(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.BareUDPSection BareUDP { get; init; }
        public HostKit.Systemd.BatmanAdvancedSection BatmanAdvanced { get; init; }
        public HostKit.Systemd.BondSection Bond { get; init; }
        public HostKit.Systemd.NetDevBridgeSection Bridge { get; init; }
        public HostKit.Systemd.FooOverUDPSection FooOverUDP { get; init; }
        public HostKit.Systemd.GENEVESection GENEVE { get; init; }
        public HostKit.Systemd.IPVLANSection IPVLAN { get; init; }
        public HostKit.Systemd.IPVTAPSection IPVTAP { get; init; }
        public HostKit.Systemd.IPoIBSection IPoIB { get; init; }
        public HostKit.Systemd.L2TPSection L2TP { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.L2TPSessionSection> L2TPSession { get; init; }
        public HostKit.Systemd.MACVLANSection MACVLAN { get; init; }
        public HostKit.Systemd.MACVTAPSection MACVTAP { get; init; }
        public HostKit.Systemd.MACsecSection MACsec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MACsecReceiveAssociationSection> MACsecReceiveAssociation { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MACsecReceiveChannelSection> MACsecReceiveChannel { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MACsecTransmitAssociationSection> MACsecTransmitAssociation { get; init; }
        public HostKit.Systemd.NetDevMatchSection Match { get; init; }
        public HostKit.Systemd.NetDevSection NetDev { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.PeerSection Peer { get; init; }
        public HostKit.Systemd.TapSection Tap { get; init; }
        public HostKit.Systemd.TunSection Tun { get; init; }
        public HostKit.Systemd.TunnelSection Tunnel { get; init; }
        public HostKit.Systemd.VLANSection VLAN { get; init; }
        public HostKit.Systemd.VRFSection VRF { get; init; }
        public HostKit.Systemd.VXCANSection VXCAN { get; init; }
        public HostKit.Systemd.VXLANSection VXLAN { get; init; }
        public HostKit.Systemd.WLANSection WLAN { get; init; }
        public HostKit.Systemd.WireGuardSection WireGuard { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.WireGuardPeerSection> WireGuardPeer { get; init; }
        public HostKit.Systemd.XfrmSection Xfrm { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.NetDevFile Parse(string text, string path) { }
        public static HostKit.Systemd.NetDevFile Read(HostKit.UnitFile file, string path) { }
    }
    public enum NetDevKind
    {
        Bareudp = 0,
        Batadv = 1,
        Bond = 2,
        Bridge = 3,
        Dummy = 4,
        Erspan = 5,
        Fou = 6,
        Geneve = 7,
        Gre = 8,
        Gretap = 9,
        Ifb = 10,
        Ip6gre = 11,
        Ip6gretap = 12,
        Ip6tnl = 13,
        Ipip = 14,
        Ipoib = 15,
        Ipvlan = 16,
        Ipvtap = 17,
        L2tp = 18,
        Macsec = 19,
        Macvlan = 20,
        Macvtap = 21,
        Netdevsim = 22,
        Nlmon = 23,
        Sit = 24,
        Tap = 25,
        Tun = 26,
        Vcan = 27,
        Veth = 28,
        Vlan = 29,
        Vrf = 30,
        Vti = 31,
        Vti6 = 32,
        Vxcan = 33,
        Vxlan = 34,
        Wireguard = 35,
        Wlan = 36,
        Xfrm = 37,
    }
    public sealed class NetDevMatchSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetDevMatchSection>
    {
        public NetDevMatchSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Architecture { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Credential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Firmware { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Host { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> KernelCommandLine { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> KernelVersion { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Virtualization { get; init; }
        public static HostKit.Systemd.NetDevMatchSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetDevMatchSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetDevSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetDevSection>
    {
        public NetDevSection() { }
        public HostKit.Systemd.UnitString? Description { get; init; }
        public HostKit.Systemd.NetDevKind? Kind { get; init; }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public HostKit.ByteSize? MTUBytes { get; init; }
        public HostKit.Systemd.InterfaceName? Name { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.NetDevSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetDevSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetworkBridgeSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetworkBridgeSection>
    {
        public NetworkBridgeSection() { }
        public bool? AllowPortToBeRoot { get; init; }
        public long? Cost { get; init; }
        public bool? FastLeave { get; init; }
        public bool? HairPin { get; init; }
        public bool? Isolated { get; init; }
        public bool? Learning { get; init; }
        public bool? MulticastFlood { get; init; }
        public HostKit.Systemd.MulticastRouter? MulticastRouter { get; init; }
        public bool? MulticastToUnicast { get; init; }
        public bool? NeighborSuppression { get; init; }
        public int? Priority { get; init; }
        public bool? ProxyARP { get; init; }
        public bool? ProxyARPWiFi { get; init; }
        public override string SectionName { get; }
        public bool? UnicastFlood { get; init; }
        public bool? UseBPDU { get; init; }
        public static HostKit.Systemd.NetworkBridgeSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetworkBridgeSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetworkEmulatorSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetworkEmulatorSection>
    {
        public NetworkEmulatorSection() { }
        public System.TimeSpan? DelayJitterSec { get; init; }
        public System.TimeSpan? DelaySec { get; init; }
        public HostKit.Systemd.Percentage? DuplicateRate { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.Percentage? LossRate { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.NetworkEmulatorSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetworkEmulatorSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetworkFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.NetworkFile>
    {
        public NetworkFile(string name) { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressSection> Address { get; init; }
        public bool Adopt { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BFIFOSection> BFIFO { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BandMultiQueueingSection> BandMultiQueueing { get; init; }
        public HostKit.Systemd.NetworkBridgeSection Bridge { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BridgeFDBSection> BridgeFDB { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BridgeMDBSection> BridgeMDB { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BridgeVLANSection> BridgeVLAN { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CAKESection> CAKE { get; init; }
        public HostKit.Systemd.CANSection CAN { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ClassfulMultiQueueingSection> ClassfulMultiQueueing { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ControlledDelaySection> ControlledDelay { get; init; }
        public HostKit.Systemd.DHCPPrefixDelegationSection DHCPPrefixDelegation { get; init; }
        public HostKit.Systemd.DHCPServerSection DHCPServer { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DHCPServerStaticLeaseSection> DHCPServerStaticLease { get; init; }
        public HostKit.Systemd.DHCPv4Section DHCPv4 { get; init; }
        public HostKit.Systemd.DHCPv6Section DHCPv6 { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeficitRoundRobinSchedulerSection> DeficitRoundRobinScheduler { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeficitRoundRobinSchedulerClassSection> DeficitRoundRobinSchedulerClass { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.EnhancedTransmissionSelectionSection> EnhancedTransmissionSelection { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.FairQueueingSection> FairQueueing { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.FairQueueingControlledDelaySection> FairQueueingControlledDelay { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.FlowQueuePIESection> FlowQueuePIE { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.GenericRandomEarlyDetectionSection> GenericRandomEarlyDetection { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.HeavyHitterFilterSection> HeavyHitterFilter { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.HierarchyTokenBucketSection> HierarchyTokenBucket { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.HierarchyTokenBucketClassSection> HierarchyTokenBucketClass { get; init; }
        public HostKit.Systemd.IPv6AcceptRASection IPv6AcceptRA { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.IPv6AddressLabelSection> IPv6AddressLabel { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.IPv6PREF64PrefixSection> IPv6PREF64Prefix { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.IPv6PrefixSection> IPv6Prefix { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.IPv6RoutePrefixSection> IPv6RoutePrefix { get; init; }
        public HostKit.Systemd.IPv6SendRASection IPv6SendRA { get; init; }
        public HostKit.Systemd.LLDPSection LLDP { get; init; }
        public HostKit.Systemd.NetworkLinkSection Link { get; init; }
        public HostKit.Systemd.NetworkMatchSection Match { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NeighborSection> Neighbor { get; init; }
        public HostKit.Systemd.NetworkSection Network { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NetworkEmulatorSection> NetworkEmulator { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NextHopSection> NextHop { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.PFIFOSection> PFIFO { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.PFIFOFastSection> PFIFOFast { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.PFIFOHeadDropSection> PFIFOHeadDrop { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.PIESection> PIE { get; init; }
        public string Path { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.QDiscSection> QDisc { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.QuickFairQueueingSection> QuickFairQueueing { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.QuickFairQueueingClassSection> QuickFairQueueingClass { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.RouteSection> Route { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.RoutingPolicyRuleSection> RoutingPolicyRule { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NetworkSRIOVSection> SRIOV { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.StochasticFairBlueSection> StochasticFairBlue { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.StochasticFairnessQueueingSection> StochasticFairnessQueueing { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.TokenBucketFilterSection> TokenBucketFilter { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.TrivialLinkEqualizerSection> TrivialLinkEqualizer { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.NetworkFile Parse(string text, string path) { }
        public static HostKit.Systemd.NetworkFile Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class NetworkLinkSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetworkLinkSection>
    {
        public NetworkLinkSection() { }
        public bool? ARP { get; init; }
        public HostKit.Systemd.ActivationPolicy? ActivationPolicy { get; init; }
        public bool? AllMulticast { get; init; }
        public long? Group { get; init; }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public HostKit.ByteSize? MTUBytes { get; init; }
        public bool? Multicast { get; init; }
        public bool? Promiscuous { get; init; }
        public HostKit.Systemd.RequiredFamily? RequiredFamilyForOnline { get; init; }
        public HostKit.Systemd.UnitString? RequiredForOnline { get; init; }
        public override string SectionName { get; }
        public bool? Unmanaged { get; init; }
        public static HostKit.Systemd.NetworkLinkSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetworkLinkSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetworkMatchSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetworkMatchSection>
    {
        public NetworkMatchSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Architecture { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MacAddress> BSSID { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Credential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Driver { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Firmware { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Host { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> KernelCommandLine { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> KernelVersion { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Kind { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MacAddress> MACAddress { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Name { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Path { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MacAddress> PermanentMACAddress { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Property { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SSID { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Type { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> Virtualization { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> WLANInterfaceType { get; init; }
        public static HostKit.Systemd.NetworkMatchSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetworkMatchSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetworkSRIOVSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetworkSRIOVSection>
    {
        public NetworkSRIOVSection() { }
        public HostKit.Systemd.SrIovLinkState? LinkState { get; init; }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public bool? MACSpoofCheck { get; init; }
        public long? QualityOfService { get; init; }
        public bool? QueryReceiveSideScaling { get; init; }
        public override string SectionName { get; }
        public bool? Trust { get; init; }
        public int? VLANId { get; init; }
        public HostKit.Systemd.SrIovVlanProtocol? VLANProtocol { get; init; }
        public long? VirtualFunction { get; init; }
        public static HostKit.Systemd.NetworkSRIOVSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetworkSRIOVSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NetworkSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NetworkSection>
    {
        public NetworkSection() { }
        public bool? ActiveSlave { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.IPPrefix> Address { get; init; }
        public HostKit.Systemd.InterfaceName? BatmanAdvanced { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> BindCarrier { get; init; }
        public HostKit.Systemd.InterfaceName? Bond { get; init; }
        public HostKit.Systemd.InterfaceName? Bridge { get; init; }
        public bool? ConfigureWithoutCarrier { get; init; }
        public HostKit.Systemd.DhcpMode? DHCP { get; init; }
        public bool? DHCPPrefixDelegation { get; init; }
        public bool? DHCPServer { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DnsServer> DNS { get; init; }
        public bool? DNSDefaultRoute { get; init; }
        public HostKit.Systemd.DnsOverTlsMode? DNSOverTLS { get; init; }
        public HostKit.Systemd.DnssecMode? DNSSEC { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNSSECNegativeTrustAnchors { get; init; }
        public bool? DefaultRouteOnDevice { get; init; }
        public HostKit.Systemd.UnitString? Description { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Domains { get; init; }
        public HostKit.Systemd.LldpEmission? EmitLLDP { get; init; }
        public HostKit.Systemd.SettingList<System.Net.IPAddress> Gateway { get; init; }
        public HostKit.Systemd.IPMasquerade? IPMasquerade { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> IPVLAN { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> IPVTAP { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> IPoIB { get; init; }
        public bool? IPv4AcceptLocal { get; init; }
        public bool? IPv4Forwarding { get; init; }
        public bool? IPv4LLRoute { get; init; }
        public System.Net.IPAddress? IPv4LLStartAddress { get; init; }
        public bool? IPv4ProxyARP { get; init; }
        public bool? IPv4ProxyARPPrivateVLAN { get; init; }
        public HostKit.Systemd.ReversePathFilter? IPv4ReversePathFilter { get; init; }
        public bool? IPv4RouteLocalnet { get; init; }
        public bool? IPv6AcceptRA { get; init; }
        public int? IPv6DuplicateAddressDetection { get; init; }
        public bool? IPv6Forwarding { get; init; }
        public int? IPv6HopLimit { get; init; }
        public HostKit.Systemd.IPv6AddressGeneration? IPv6LinkLocalAddressGenerationMode { get; init; }
        public HostKit.ByteSize? IPv6MTUBytes { get; init; }
        public HostKit.Systemd.IPv6PrivacyExtensions? IPv6PrivacyExtensions { get; init; }
        public bool? IPv6ProxyNDP { get; init; }
        public HostKit.Systemd.SettingList<System.Net.IPAddress> IPv6ProxyNDPAddress { get; init; }
        public System.TimeSpan? IPv6RetransmissionTimeSec { get; init; }
        public bool? IPv6SendRA { get; init; }
        public System.Net.IPAddress? IPv6StableSecretAddress { get; init; }
        public HostKit.Systemd.UnitString? IgnoreCarrierLoss { get; init; }
        public HostKit.Systemd.KeepConfiguration? KeepConfiguration { get; init; }
        public bool? KeepMaster { get; init; }
        public HostKit.Systemd.LldpMode? LLDP { get; init; }
        public HostKit.Systemd.ResolveSupport? LLMNR { get; init; }
        public HostKit.Systemd.LinkLocalAddressing? LinkLocalAddressing { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> MACVLAN { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> MACVTAP { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> MACsec { get; init; }
        public HostKit.Systemd.ResolveSupport? MulticastDNS { get; init; }
        public HostKit.Systemd.IgmpVersion? MulticastIGMPVersion { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> NTP { get; init; }
        public bool? PrimarySlave { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> Tunnel { get; init; }
        public HostKit.Systemd.UseDomains? UseDomains { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> VLAN { get; init; }
        public HostKit.Systemd.InterfaceName? VRF { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> VXLAN { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.InterfaceName> Xfrm { get; init; }
        public static HostKit.Systemd.NetworkSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NetworkSection Read(HostKit.UnitFileSection section) { }
    }
    public enum NextHopFamily
    {
        Ipv4 = 0,
        Ipv6 = 1,
    }
    public sealed class NextHopSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.NextHopSection>
    {
        public NextHopSection() { }
        public bool? Blackhole { get; init; }
        public HostKit.Systemd.NextHopFamily? Family { get; init; }
        public System.Net.IPAddress? Gateway { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Group { get; init; }
        public long? Id { get; init; }
        public bool? OnLink { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.NextHopSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.NextHopSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class NftSet : System.IEquatable<HostKit.Systemd.NftSet>
    {
        public NftSet(string source, string family, string table, string set) { }
        public string Family { get; }
        public string Set { get; }
        public string Source { get; }
        public string Table { get; }
        public override string ToString() { }
        public static HostKit.Systemd.NftSet Parse(string text) { }
    }
    public enum NotifyAccess
    {
        None = 0,
        Main = 1,
        Exec = 2,
        All = 3,
    }
    public enum NumaPolicy
    {
        Default = 0,
        Preferred = 1,
        Bind = 2,
        Interleave = 3,
        Local = 4,
    }
    public readonly struct NumberRange : System.IEquatable<HostKit.Systemd.NumberRange>
    {
        public NumberRange(long first, long last) { }
        public long First { get; }
        public long Last { get; }
        public override string ToString() { }
        public static HostKit.Systemd.NumberRange FromInt32(int number) { }
        public static HostKit.Systemd.NumberRange Parse(string text) { }
        public static HostKit.Systemd.NumberRange op_Implicit(int number) { }
    }
    public enum OomPolicy
    {
        Continue = 0,
        Stop = 1,
        Kill = 2,
    }
    public sealed class OpenFile : System.IEquatable<HostKit.Systemd.OpenFile>
    {
        public OpenFile(HostKit.Systemd.UnitString path) { }
        public bool Append { get; init; }
        public string? DescriptorName { get; init; }
        public bool Graceful { get; init; }
        public HostKit.Systemd.UnitString Path { get; }
        public bool ReadOnly { get; init; }
        public bool Truncate { get; init; }
        public override string ToString() { }
        public static HostKit.Systemd.OpenFile FromString(string path) { }
        public static HostKit.Systemd.OpenFile Parse(string text) { }
        public static HostKit.Systemd.OpenFile op_Implicit(string path) { }
    }
    public sealed class OtherSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.OtherSection>
    {
        public OtherSection(string name) { }
        public override string SectionName { get; }
        public bool Equals(HostKit.Systemd.OtherSection? other) { }
        public override int GetHashCode() { }
    }
    public sealed class OutputTarget : System.IEquatable<HostKit.Systemd.OutputTarget>
    {
        public static HostKit.Systemd.OutputTarget Inherit { get; }
        public static HostKit.Systemd.OutputTarget Journal { get; }
        public static HostKit.Systemd.OutputTarget JournalAndConsole { get; }
        public static HostKit.Systemd.OutputTarget Kmsg { get; }
        public static HostKit.Systemd.OutputTarget KmsgAndConsole { get; }
        public static HostKit.Systemd.OutputTarget Null { get; }
        public static HostKit.Systemd.OutputTarget Socket { get; }
        public static HostKit.Systemd.OutputTarget Tty { get; }
        public override string ToString() { }
        public static HostKit.Systemd.OutputTarget Append(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.OutputTarget Descriptor(string name) { }
        public static HostKit.Systemd.OutputTarget File(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.OutputTarget Parse(string text) { }
        public static HostKit.Systemd.OutputTarget Truncate(HostKit.Systemd.UnitString path) { }
    }
    public sealed class PFIFOFastSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.PFIFOFastSection>
    {
        public PFIFOFastSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.PFIFOFastSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.PFIFOFastSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class PFIFOHeadDropSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.PFIFOHeadDropSection>
    {
        public PFIFOHeadDropSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.PFIFOHeadDropSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.PFIFOHeadDropSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class PFIFOSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.PFIFOSection>
    {
        public PFIFOSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.PFIFOSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.PFIFOSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class PIESection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.PIESection>
    {
        public PIESection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.PIESection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.PIESection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class PathSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.PathSection>
    {
        public PathSection() { }
        public System.IO.UnixFileMode? DirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DirectoryNotEmpty { get; init; }
        public bool? MakeDirectory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PathChanged { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PathExists { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PathExistsGlob { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PathModified { get; init; }
        public override string SectionName { get; }
        public int? TriggerLimitBurst { get; init; }
        public System.TimeSpan? TriggerLimitIntervalSec { get; init; }
        public HostKit.Systemd.UnitReference? Unit { get; init; }
        public static HostKit.Systemd.PathSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.PathSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class PathUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.PathUnit>
    {
        public PathUnit(string name) { }
        public bool Adopt { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public HostKit.Systemd.PathSection Path { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.PathUnit Parse(string text, string path) { }
        public static HostKit.Systemd.PathUnit Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class PeerSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.PeerSection>
    {
        public PeerSection() { }
        public HostKit.Systemd.MacAddress? MACAddress { get; init; }
        public HostKit.Systemd.InterfaceName? Name { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.PeerSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.PeerSection Read(HostKit.UnitFileSection section) { }
    }
    public readonly struct Percentage : System.IEquatable<HostKit.Systemd.Percentage>
    {
        public Percentage(decimal value) { }
        public decimal Value { get; }
        public override string ToString() { }
        public static HostKit.Systemd.Percentage FromInt32(int value) { }
        public static HostKit.Systemd.Percentage Parse(string text) { }
        public static HostKit.Systemd.Percentage op_Implicit(int value) { }
    }
    public enum Personality
    {
        X86 = 0,
        X8664 = 1,
    }
    public enum PodExitPolicy
    {
        Stop = 0,
        Continue = 1,
    }
    public sealed class PodSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.PodSection>
    {
        public PodSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> AddHost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ContainersConfModule { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNS { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNSOption { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNSSearch { get; init; }
        public HostKit.Systemd.PodExitPolicy? ExitPolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> GIDMap { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> GlobalArgs { get; init; }
        public HostKit.Systemd.UnitString? HostName { get; init; }
        public System.Net.IPAddress? IP { get; init; }
        public System.Net.IPAddress? IP6 { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Label { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Network { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> NetworkAlias { get; init; }
        public HostKit.Systemd.UnitString? PodName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> PodmanArgs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PublishPort { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? ServiceName { get; init; }
        public HostKit.Systemd.UnitString? ShmSize { get; init; }
        public int? StopTimeout { get; init; }
        public HostKit.Systemd.UnitString? SubGIDMap { get; init; }
        public HostKit.Systemd.UnitString? SubUIDMap { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UIDMap { get; init; }
        public HostKit.Systemd.UnitString? UserNS { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Volume { get; init; }
        public static HostKit.Systemd.PodSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.PodSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class PodUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.PodUnit>
    {
        public PodUnit(string name) { }
        public bool Adopt { get; init; }
        public string FileName { get; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.PodSection Pod { get; init; }
        public HostKit.Systemd.QuadletSection Quadlet { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.PodUnit Parse(string text, string path) { }
        public static HostKit.Systemd.PodUnit Read(HostKit.UnitFile file, string path) { }
    }
    public enum PrivatePids
    {
        No = 0,
        Yes = 1,
    }
    public enum PrivateTmp
    {
        No = 0,
        Yes = 1,
        Disconnected = 2,
    }
    public enum PrivateUsers
    {
        No = 0,
        Yes = 1,
        Identity = 2,
    }
    public enum ProcSubset
    {
        All = 0,
        Pid = 1,
    }
    public enum ProtectControlGroups
    {
        No = 0,
        Yes = 1,
        Private = 2,
        Strict = 3,
    }
    public enum ProtectHome
    {
        No = 0,
        Yes = 1,
        ReadOnly = 2,
        Tmpfs = 3,
    }
    public enum ProtectHostname
    {
        No = 0,
        Yes = 1,
    }
    public enum ProtectProc
    {
        Default = 0,
        Noaccess = 1,
        Invisible = 2,
        Ptraceable = 3,
    }
    public enum ProtectSystem
    {
        No = 0,
        Yes = 1,
        Full = 2,
        Strict = 3,
    }
    public sealed class QDiscSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.QDiscSection>
    {
        public QDiscSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.QDiscSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.QDiscSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class QuadletSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.QuadletSection>
    {
        public QuadletSection() { }
        public bool? DefaultDependencies { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.QuadletSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.QuadletSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class QuickFairQueueingClassSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.QuickFairQueueingClassSection>
    {
        public QuickFairQueueingClassSection() { }
        public HostKit.Systemd.UnitString? ClassId { get; init; }
        public HostKit.ByteSize? MaxPacketBytes { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public long? Weight { get; init; }
        public static HostKit.Systemd.QuickFairQueueingClassSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.QuickFairQueueingClassSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class QuickFairQueueingSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.QuickFairQueueingSection>
    {
        public QuickFairQueueingSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.QuickFairQueueingSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.QuickFairQueueingSection Read(HostKit.UnitFileSection section) { }
    }
    [System.Runtime.CompilerServices.CollectionBuilder(typeof(HostKit.Systemd.RawValue), "Create")]
    public sealed class RawValue : System.Collections.Generic.IEnumerable<string>, System.Collections.Generic.IReadOnlyCollection<string>, System.Collections.Generic.IReadOnlyList<string>, System.Collections.IEnumerable, System.IEquatable<HostKit.Systemd.RawValue>
    {
        public int Count { get; }
        public string this[int index] { get; }
        public bool Equals(HostKit.Systemd.RawValue? other) { }
        public override bool Equals(object? obj) { }
        public System.Collections.Generic.IEnumerator<string> GetEnumerator() { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static HostKit.Systemd.RawValue Create(System.ReadOnlySpan<string> lines) { }
        public static HostKit.Systemd.RawValue FromString(string value) { }
        public static HostKit.Systemd.RawValue op_Implicit(HostKit.Systemd.Reset reset) { }
        public static HostKit.Systemd.RawValue op_Implicit(string value) { }
    }
    public enum RequiredFamily
    {
        Any = 0,
        Ipv4 = 1,
        Ipv6 = 2,
        Both = 3,
    }
    public sealed class Reset
    {
        public static HostKit.Systemd.Reset Value { get; }
        public static HostKit.Systemd.SettingList<T> Then<T>(HostKit.Systemd.SettingList<T> items)
            where T :  notnull { }
    }
    public sealed class ResolveSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ResolveSection>
    {
        public ResolveSection() { }
        public HostKit.Systemd.DnsCacheMode? Cache { get; init; }
        public bool? CacheFromLocalhost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DnsServer> DNS { get; init; }
        public HostKit.Systemd.DnsOverTlsMode? DNSOverTLS { get; init; }
        public HostKit.Systemd.DnssecMode? DNSSEC { get; init; }
        public HostKit.Systemd.DnsStubListenerMode? DNSStubListener { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> DNSStubListenerExtra { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Domains { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DnsServer> FallbackDNS { get; init; }
        public HostKit.Systemd.ResolveSupport? LLMNR { get; init; }
        public HostKit.Systemd.ResolveSupport? MulticastDNS { get; init; }
        public bool? ReadEtcHosts { get; init; }
        public bool? ResolveUnicastSingleLabel { get; init; }
        public override string SectionName { get; }
        public System.TimeSpan? StaleRetentionSec { get; init; }
        public static HostKit.Systemd.ResolveSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ResolveSection Read(HostKit.UnitFileSection section) { }
    }
    public enum ResolveSupport
    {
        No = 0,
        Yes = 1,
        Resolve = 2,
    }
    public sealed class ResolvedFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.ResolvedFile>
    {
        public ResolvedFile(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.ResolveSection Resolve { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.ResolvedFile Parse(string text, string path) { }
        public static HostKit.Systemd.ResolvedFile Read(HostKit.UnitFile file, string path) { }
    }
    public readonly struct ResourceLimit : System.IEquatable<HostKit.Systemd.ResourceLimit>
    {
        public ResourceLimit(long? soft, long? hard) { }
        public long? Hard { get; }
        public long? Soft { get; }
        public static HostKit.Systemd.ResourceLimit Infinity { get; }
        public override string ToString() { }
        public static HostKit.Systemd.ResourceLimit FromByteSize(HostKit.ByteSize size) { }
        public static HostKit.Systemd.ResourceLimit FromInt64(long value) { }
        public static HostKit.Systemd.ResourceLimit Parse(string text) { }
        public static HostKit.Systemd.ResourceLimit op_Implicit(HostKit.ByteSize size) { }
        public static HostKit.Systemd.ResourceLimit op_Implicit(long value) { }
    }
    public enum Restart
    {
        No = 0,
        OnSuccess = 1,
        OnFailure = 2,
        OnAbnormal = 3,
        OnWatchdog = 4,
        OnAbort = 5,
        Always = 6,
    }
    public enum RestartMode
    {
        Normal = 0,
        Direct = 1,
        Debug = 2,
    }
    public enum ReversePathFilter
    {
        No = 0,
        Strict = 1,
        Loose = 2,
    }
    public sealed class ReviewedUnit : System.IEquatable<HostKit.Systemd.ReviewedUnit>
    {
        public ReviewedUnit(HostKit.UnitName Name, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Immutable.ImmutableArray<HostKit.UnitFile> Files) { }
        public bool? Enabled { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitFile> Files { get; init; }
        public bool IsPartial { get; init; }
        public HostKit.UnitName Name { get; init; }
        public string Path { get; init; }
        public HostKit.SourceLocation? Source { get; init; }
    }
    public enum RouteScope
    {
        Global = 0,
        Site = 1,
        Link = 2,
        Host = 3,
        Nowhere = 4,
    }
    public sealed class RouteSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.RouteSection>
    {
        public RouteSection() { }
        public HostKit.Systemd.IPPrefix? Destination { get; init; }
        public bool? FastOpenNoCookie { get; init; }
        public HostKit.Systemd.UnitString? Gateway { get; init; }
        public bool? GatewayOnLink { get; init; }
        public int? HopLimit { get; init; }
        public HostKit.Systemd.RouterPreference? IPv6Preference { get; init; }
        public int? InitialAdvertisedReceiveWindow { get; init; }
        public int? InitialCongestionWindow { get; init; }
        public HostKit.ByteSize? MTUBytes { get; init; }
        public long? Metric { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> MultiPathRoute { get; init; }
        public long? NextHop { get; init; }
        public System.Net.IPAddress? PreferredSource { get; init; }
        public HostKit.Systemd.UnitString? Protocol { get; init; }
        public bool? QuickAck { get; init; }
        public HostKit.Systemd.RouteScope? Scope { get; init; }
        public override string SectionName { get; }
        public long? TCPAdvertisedMaximumSegmentSize { get; init; }
        public HostKit.Systemd.UnitString? TCPCongestionControlAlgorithm { get; init; }
        public System.TimeSpan? TCPRetransmissionTimeoutSec { get; init; }
        public HostKit.Systemd.UnitString? Table { get; init; }
        public HostKit.Systemd.RouteType? Type { get; init; }
        public static HostKit.Systemd.RouteSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.RouteSection Read(HostKit.UnitFileSection section) { }
    }
    public enum RouteType
    {
        Unicast = 0,
        Local = 1,
        Broadcast = 2,
        Anycast = 3,
        Multicast = 4,
        Blackhole = 5,
        Unreachable = 6,
        Prohibit = 7,
        Throw = 8,
        Nat = 9,
        Xresolve = 10,
    }
    public enum RouterAdvertisementDhcpClient
    {
        No = 0,
        Always = 1,
        Yes = 2,
    }
    public enum RouterPreference
    {
        High = 0,
        Medium = 1,
        Low = 2,
    }
    public sealed class RoutingPolicyRuleSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.RoutingPolicyRuleSection>
    {
        public RoutingPolicyRuleSection() { }
        public HostKit.Systemd.NumberRange? DestinationPort { get; init; }
        public HostKit.Systemd.RuleFamily? Family { get; init; }
        public HostKit.Systemd.UnitString? FirewallMark { get; init; }
        public HostKit.Systemd.IPPrefix? From { get; init; }
        public long? GoTo { get; init; }
        public HostKit.Systemd.UnitString? IPProtocol { get; init; }
        public HostKit.Systemd.InterfaceName? IncomingInterface { get; init; }
        public bool? InvertRule { get; init; }
        public bool? L3MasterDevice { get; init; }
        public HostKit.Systemd.InterfaceName? OutgoingInterface { get; init; }
        public long? Priority { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.NumberRange? SourcePort { get; init; }
        public int? SuppressInterfaceGroup { get; init; }
        public int? SuppressPrefixLength { get; init; }
        public HostKit.Systemd.UnitString? Table { get; init; }
        public HostKit.Systemd.IPPrefix? To { get; init; }
        public HostKit.Systemd.RoutingPolicyRuleType? Type { get; init; }
        public int? TypeOfService { get; init; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public static HostKit.Systemd.RoutingPolicyRuleSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.RoutingPolicyRuleSection Read(HostKit.UnitFileSection section) { }
    }
    public enum RoutingPolicyRuleType
    {
        Table = 0,
        Blackhole = 1,
        Unreachable = 2,
        Prohibit = 3,
    }
    public enum RuleFamily
    {
        Both = 0,
        Ipv4 = 1,
        Ipv6 = 2,
    }
    public sealed class SandboxPath : System.IEquatable<HostKit.Systemd.SandboxPath>
    {
        public SandboxPath(HostKit.Systemd.UnitString path) { }
        public bool BelowRoot { get; init; }
        public bool IgnoreMissing { get; init; }
        public HostKit.Systemd.UnitString Path { get; }
        public override string ToString() { }
        public static HostKit.Systemd.SandboxPath FromString(string path) { }
        public static HostKit.Systemd.SandboxPath Optional(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.SandboxPath Parse(string text) { }
        public static HostKit.Systemd.SandboxPath op_Implicit(string path) { }
    }
    public sealed class ScopeSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ScopeSection>
    {
        public ScopeSection() { }
        public HostKit.Systemd.CpuSet? AllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? AllowedMemoryNodes { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BpfProgram> BPFProgram { get; init; }
        public bool? CPUAccounting { get; init; }
        public HostKit.Systemd.CpuQuota? CPUQuota { get; init; }
        public System.TimeSpan? CPUQuotaPeriodSec { get; init; }
        public HostKit.Systemd.CpuWeight? CPUWeight { get; init; }
        public bool? CoredumpReceive { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryMin { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultStartupMemoryLow { get; init; }
        public HostKit.Systemd.Delegation? Delegate { get; init; }
        public HostKit.Systemd.UnitString? DelegateSubgroup { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceRule> DeviceAllow { get; init; }
        public HostKit.Systemd.DevicePolicy? DevicePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ControlGroupController> DisableControllers { get; init; }
        public HostKit.Systemd.UnixSignal? FinalKillSignal { get; init; }
        public bool? IOAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLatency> IODeviceLatencyTargetSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceWeight> IODeviceWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadIOPSMax { get; init; }
        public int? IOWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteIOPSMax { get; init; }
        public bool? IPAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressDeny { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPEgressFilterPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPIngressFilterPath { get; init; }
        public HostKit.Systemd.KillMode? KillMode { get; init; }
        public HostKit.Systemd.UnixSignal? KillSignal { get; init; }
        public HostKit.Systemd.ManagedOomMode? ManagedOOMMemoryPressure { get; init; }
        public System.TimeSpan? ManagedOOMMemoryPressureDurationSec { get; init; }
        public HostKit.Systemd.Percentage? ManagedOOMMemoryPressureLimit { get; init; }
        public HostKit.Systemd.ManagedOomPreference? ManagedOOMPreference { get; init; }
        public HostKit.Systemd.ManagedOomMode? ManagedOOMSwap { get; init; }
        public bool? MemoryAccounting { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryHigh { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMin { get; init; }
        public System.TimeSpan? MemoryPressureThresholdSec { get; init; }
        public HostKit.Systemd.MemoryPressureWatch? MemoryPressureWatch { get; init; }
        public HostKit.Systemd.MemoryLimit? MemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryZSwapMax { get; init; }
        public bool? MemoryZSwapWriteback { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.OomPolicy? OOMPolicy { get; init; }
        public HostKit.Systemd.UnixSignal? RestartKillSignal { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictNetworkInterfaces { get; init; }
        public System.TimeSpan? RuntimeMaxSec { get; init; }
        public System.TimeSpan? RuntimeRandomizedExtraSec { get; init; }
        public override string SectionName { get; }
        public bool? SendSIGHUP { get; init; }
        public bool? SendSIGKILL { get; init; }
        public HostKit.Systemd.UnitReference? Slice { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindDeny { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedMemoryNodes { get; init; }
        public HostKit.Systemd.CpuWeight? StartupCPUWeight { get; init; }
        public int? StartupIOWeight { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryHigh { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryZSwapMax { get; init; }
        public bool? TasksAccounting { get; init; }
        public HostKit.Systemd.TaskLimit? TasksMax { get; init; }
        public System.TimeSpan? TimeoutStopSec { get; init; }
        public HostKit.Systemd.UnixSignal? WatchdogSignal { get; init; }
        public static HostKit.Systemd.ScopeSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ScopeSection Read(HostKit.UnitFileSection section) { }
    }
    public abstract class Section : HostKit.DirectiveRecord, System.IEquatable<HostKit.Systemd.Section>
    {
        public HostKit.Systemd.RawValue? this[string name] { get; init; }
        public abstract string SectionName { get; }
        public override sealed string ToString() { }
        public HostKit.UnitFileSection ToSyntax() { }
        public static System.Collections.Generic.IReadOnlyList<HostKit.Systemd.Section> ReadAll(HostKit.UnitFile file, HostKit.Systemd.UnitFileKind kind) { }
    }
    public static class SectionExtensions
    {
        public static T Then<T>(this T section, T later)
            where T : HostKit.Systemd.Section { }
        public static T With<T>(this T section, string name, HostKit.Systemd.RawValue? value)
            where T : HostKit.Systemd.Section { }
    }
    public enum SecureBit
    {
        KeepCaps = 0,
        KeepCapsLocked = 1,
        NoSetuidFixup = 2,
        NoSetuidFixupLocked = 3,
        Noroot = 4,
        NorootLocked = 5,
    }
    public static class Service
    {
        public static HostKit.Systemd.ServiceUnit Job(string name, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Systemd.ExecLine> commands) { }
        public static HostKit.Systemd.ServiceUnit Simple(string name, HostKit.Systemd.ExecLine command) { }
    }
    public sealed class ServiceDirectory : System.IEquatable<HostKit.Systemd.ServiceDirectory>
    {
        public ServiceDirectory(HostKit.Systemd.UnitString name) { }
        public HostKit.Systemd.UnitString? Link { get; init; }
        public HostKit.Systemd.UnitString Name { get; }
        public override string ToString() { }
        public static HostKit.Systemd.ServiceDirectory FromString(string name) { }
        public static HostKit.Systemd.ServiceDirectory Parse(string text) { }
        public static HostKit.Systemd.ServiceDirectory op_Implicit(string name) { }
    }
    public enum ServiceExitType
    {
        Main = 0,
        Cgroup = 1,
    }
    public static class ServiceHardening
    {
        public static HostKit.Systemd.HardeningReport Explain(this HostKit.Systemd.ServiceSection service) { }
        public static HostKit.Systemd.ServiceSection Hardened(this HostKit.Systemd.ServiceSection service) { }
        public static HostKit.Systemd.ServiceSection Hardened(this HostKit.Systemd.ServiceSection service, HostKit.Systemd.For program) { }
    }
    public static class ServicePresets
    {
        public static HostKit.Systemd.ServiceUnit Every(this HostKit.Systemd.ServiceUnit service, HostKit.Systemd.CalendarExpression when) { }
        public static HostKit.Systemd.ServiceUnit Every(this HostKit.Systemd.ServiceUnit service, System.TimeSpan interval) { }
        public static HostKit.Systemd.UserService ForUsers(this HostKit.Systemd.ServiceUnit service, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.AccountName> users) { }
        public static HostKit.Systemd.UnitInstance Instance(this HostKit.Systemd.ServiceUnit template, string instance) { }
        public static HostKit.Systemd.ServiceUnit OnFailure(this HostKit.Systemd.ServiceUnit service, HostKit.Systemd.FailureNotice notice) { }
        public static HostKit.Systemd.ServiceUnit OnSocket(this HostKit.Systemd.ServiceUnit service, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Systemd.ListenAddress> addresses) { }
        public static HostKit.Systemd.ServiceUnit WithCredential(this HostKit.Systemd.ServiceUnit service, string name, HostKit.Secret secret) { }
        public static HostKit.Systemd.ServiceUnit WithEnvironment(this HostKit.Systemd.ServiceUnit service, HostKit.Systemd.EnvironmentFile file) { }
    }
    public sealed class ServiceSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ServiceSection>
    {
        public ServiceSection() { }
        public HostKit.Systemd.CpuSet? AllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? AllowedMemoryNodes { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? AmbientCapabilities { get; init; }
        public HostKit.Systemd.UnitString? AppArmorProfile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BpfProgram> BPFProgram { get; init; }
        public bool? BindLogSockets { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindReadOnlyPaths { get; init; }
        public HostKit.Systemd.UnitString? BusName { get; init; }
        public bool? CPUAccounting { get; init; }
        public HostKit.Systemd.CpuSet? CPUAffinity { get; init; }
        public HostKit.Systemd.CpuQuota? CPUQuota { get; init; }
        public System.TimeSpan? CPUQuotaPeriodSec { get; init; }
        public HostKit.Systemd.CpuSchedulingPolicy? CPUSchedulingPolicy { get; init; }
        public int? CPUSchedulingPriority { get; init; }
        public bool? CPUSchedulingResetOnFork { get; init; }
        public HostKit.Systemd.CpuWeight? CPUWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> CacheDirectory { get; init; }
        public System.IO.UnixFileMode? CacheDirectoryMode { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? CapabilityBoundingSet { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> ConfigurationDirectory { get; init; }
        public System.IO.UnixFileMode? ConfigurationDirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CoredumpFilter> CoredumpFilter { get; init; }
        public bool? CoredumpReceive { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryMin { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultStartupMemoryLow { get; init; }
        public HostKit.Systemd.Delegation? Delegate { get; init; }
        public HostKit.Systemd.UnitString? DelegateSubgroup { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceRule> DeviceAllow { get; init; }
        public HostKit.Systemd.DevicePolicy? DevicePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ControlGroupController> DisableControllers { get; init; }
        public bool? DynamicUser { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.EnvironmentVariable> Environment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitPath> EnvironmentFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecCondition { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExecPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecReload { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ExecSearchPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStart { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStartPost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStartPre { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStop { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStopPost { get; init; }
        public HostKit.Systemd.ServiceExitType? ExitType { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExtensionDirectories { get; init; }
        public HostKit.Systemd.UnitString? ExtensionImagePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ImageMount> ExtensionImages { get; init; }
        public int? FileDescriptorStoreMax { get; init; }
        public HostKit.Systemd.DirectoryPreserve? FileDescriptorStorePreserve { get; init; }
        public HostKit.Systemd.UnixSignal? FinalKillSignal { get; init; }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public bool? GuessMainPID { get; init; }
        public bool? IOAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLatency> IODeviceLatencyTargetSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceWeight> IODeviceWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadIOPSMax { get; init; }
        public HostKit.Systemd.IOSchedulingClass? IOSchedulingClass { get; init; }
        public int? IOSchedulingPriority { get; init; }
        public int? IOWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteIOPSMax { get; init; }
        public bool? IPAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressDeny { get; init; }
        public HostKit.Systemd.UnitString? IPCNamespacePath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPEgressFilterPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPIngressFilterPath { get; init; }
        public bool? IgnoreSIGPIPE { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ImportCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> InaccessiblePaths { get; init; }
        public HostKit.Systemd.KeyringMode? KeyringMode { get; init; }
        public HostKit.Systemd.KillMode? KillMode { get; init; }
        public HostKit.Systemd.UnixSignal? KillSignal { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitAS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCORE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCPU { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitDATA { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitFSIZE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitLOCKS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMEMLOCK { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMSGQUEUE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNICE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNOFILE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNPROC { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRSS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRTPRIO { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRTTIME { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSIGPENDING { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSTACK { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredentialEncrypted { get; init; }
        public bool? LockPersonality { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.LogField> LogExtraFields { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> LogFilterPatterns { get; init; }
        public HostKit.Systemd.SyslogLevel? LogLevelMax { get; init; }
        public HostKit.Systemd.UnitString? LogNamespace { get; init; }
        public int? LogRateLimitBurst { get; init; }
        public System.TimeSpan? LogRateLimitIntervalSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> LogsDirectory { get; init; }
        public System.IO.UnixFileMode? LogsDirectoryMode { get; init; }
        public HostKit.Systemd.ManagedOomMode? ManagedOOMMemoryPressure { get; init; }
        public System.TimeSpan? ManagedOOMMemoryPressureDurationSec { get; init; }
        public HostKit.Systemd.Percentage? ManagedOOMMemoryPressureLimit { get; init; }
        public HostKit.Systemd.ManagedOomPreference? ManagedOOMPreference { get; init; }
        public HostKit.Systemd.ManagedOomMode? ManagedOOMSwap { get; init; }
        public bool? MemoryAccounting { get; init; }
        public bool? MemoryDenyWriteExecute { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryHigh { get; init; }
        public bool? MemoryKSM { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMin { get; init; }
        public System.TimeSpan? MemoryPressureThresholdSec { get; init; }
        public HostKit.Systemd.MemoryPressureWatch? MemoryPressureWatch { get; init; }
        public HostKit.Systemd.MemoryLimit? MemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryZSwapMax { get; init; }
        public bool? MemoryZSwapWriteback { get; init; }
        public bool? MountAPIVFS { get; init; }
        public HostKit.Systemd.MountPropagation? MountFlags { get; init; }
        public HostKit.Systemd.UnitString? MountImagePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ImageMount> MountImages { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.CpuSet? NUMAMask { get; init; }
        public HostKit.Systemd.NumaPolicy? NUMAPolicy { get; init; }
        public HostKit.Systemd.UnitString? NetworkNamespacePath { get; init; }
        public int? Nice { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> NoExecPaths { get; init; }
        public bool? NoNewPrivileges { get; init; }
        public bool? NonBlocking { get; init; }
        public HostKit.Systemd.NotifyAccess? NotifyAccess { get; init; }
        public HostKit.Systemd.OomPolicy? OOMPolicy { get; init; }
        public int? OOMScoreAdjust { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OpenFile> OpenFile { get; init; }
        public HostKit.Systemd.UnitString? PAMName { get; init; }
        public HostKit.Systemd.UnitString? PIDFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PassEnvironment { get; init; }
        public HostKit.Systemd.Personality? Personality { get; init; }
        public bool? PrivateDevices { get; init; }
        public bool? PrivateIPC { get; init; }
        public bool? PrivateMounts { get; init; }
        public bool? PrivateNetwork { get; init; }
        public HostKit.Systemd.PrivatePids? PrivatePIDs { get; init; }
        public HostKit.Systemd.PrivateTmp? PrivateTmp { get; init; }
        public HostKit.Systemd.PrivateUsers? PrivateUsers { get; init; }
        public HostKit.Systemd.ProcSubset? ProcSubset { get; init; }
        public bool? ProtectClock { get; init; }
        public HostKit.Systemd.ProtectControlGroups? ProtectControlGroups { get; init; }
        public HostKit.Systemd.ProtectHome? ProtectHome { get; init; }
        public HostKit.Systemd.ProtectHostname? ProtectHostname { get; init; }
        public bool? ProtectKernelLogs { get; init; }
        public bool? ProtectKernelModules { get; init; }
        public bool? ProtectKernelTunables { get; init; }
        public HostKit.Systemd.ProtectProc? ProtectProc { get; init; }
        public HostKit.Systemd.ProtectSystem? ProtectSystem { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ReadOnlyPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ReadWritePaths { get; init; }
        public HostKit.Systemd.UnixSignal? ReloadSignal { get; init; }
        public bool? RemainAfterExit { get; init; }
        public bool? RemoveIPC { get; init; }
        public HostKit.Systemd.Restart? Restart { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExitStatus> RestartForceExitStatus { get; init; }
        public HostKit.Systemd.UnixSignal? RestartKillSignal { get; init; }
        public System.TimeSpan? RestartMaxDelaySec { get; init; }
        public HostKit.Systemd.RestartMode? RestartMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExitStatus> RestartPreventExitStatus { get; init; }
        public System.TimeSpan? RestartSec { get; init; }
        public int? RestartSteps { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.SocketAddressFamily>? RestrictAddressFamilies { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictFileSystems { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.NamespaceKind>? RestrictNamespaces { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictNetworkInterfaces { get; init; }
        public bool? RestrictRealtime { get; init; }
        public bool? RestrictSUIDSGID { get; init; }
        public HostKit.Systemd.UnitString? RootDirectory { get; init; }
        public bool? RootDirectoryStartOnly { get; init; }
        public bool? RootEphemeral { get; init; }
        public HostKit.Systemd.UnitString? RootHash { get; init; }
        public HostKit.Systemd.UnitString? RootHashSignature { get; init; }
        public HostKit.Systemd.UnitString? RootImage { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MountOptions> RootImageOptions { get; init; }
        public HostKit.Systemd.UnitString? RootImagePolicy { get; init; }
        public HostKit.Systemd.UnitString? RootVerity { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> RuntimeDirectory { get; init; }
        public System.IO.UnixFileMode? RuntimeDirectoryMode { get; init; }
        public HostKit.Systemd.DirectoryPreserve? RuntimeDirectoryPreserve { get; init; }
        public System.TimeSpan? RuntimeMaxSec { get; init; }
        public System.TimeSpan? RuntimeRandomizedExtraSec { get; init; }
        public HostKit.Systemd.UnitString? SELinuxContext { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SecureBit> SecureBits { get; init; }
        public bool? SendSIGHUP { get; init; }
        public bool? SendSIGKILL { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CredentialData> SetCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CredentialData> SetCredentialEncrypted { get; init; }
        public bool? SetLoginEnvironment { get; init; }
        public HostKit.Systemd.UnitReference? Slice { get; init; }
        public HostKit.Systemd.UnitString? SmackProcessLabel { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindDeny { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Sockets { get; init; }
        public HostKit.Systemd.OutputTarget? StandardError { get; init; }
        public HostKit.Systemd.InputSource? StandardInput { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Base64Data> StandardInputData { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> StandardInputText { get; init; }
        public HostKit.Systemd.OutputTarget? StandardOutput { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedMemoryNodes { get; init; }
        public HostKit.Systemd.CpuWeight? StartupCPUWeight { get; init; }
        public int? StartupIOWeight { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryHigh { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryZSwapMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> StateDirectory { get; init; }
        public System.IO.UnixFileMode? StateDirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExitStatus> SuccessExitStatus { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SupplementaryGroups { get; init; }
        public HostKit.Systemd.SyslogFacility? SyslogFacility { get; init; }
        public HostKit.Systemd.UnitString? SyslogIdentifier { get; init; }
        public HostKit.Systemd.SyslogLevel? SyslogLevel { get; init; }
        public bool? SyslogLevelPrefix { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallArchitecture> SystemCallArchitectures { get; init; }
        public HostKit.Systemd.Errno? SystemCallErrorNumber { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallRule> SystemCallFilter { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallRule> SystemCallLog { get; init; }
        public int? TTYColumns { get; init; }
        public HostKit.Systemd.UnitString? TTYPath { get; init; }
        public bool? TTYReset { get; init; }
        public int? TTYRows { get; init; }
        public bool? TTYVHangup { get; init; }
        public bool? TTYVTDisallocate { get; init; }
        public bool? TasksAccounting { get; init; }
        public HostKit.Systemd.TaskLimit? TasksMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.TemporaryFileSystemMount> TemporaryFileSystem { get; init; }
        public System.TimeSpan? TimeoutAbortSec { get; init; }
        public System.TimeSpan? TimeoutCleanSec { get; init; }
        public System.TimeSpan? TimeoutSec { get; init; }
        public HostKit.Systemd.TimeoutFailureMode? TimeoutStartFailureMode { get; init; }
        public System.TimeSpan? TimeoutStartSec { get; init; }
        public HostKit.Systemd.TimeoutFailureMode? TimeoutStopFailureMode { get; init; }
        public System.TimeSpan? TimeoutStopSec { get; init; }
        public System.TimeSpan? TimerSlackNSec { get; init; }
        public HostKit.Systemd.ServiceType? Type { get; init; }
        public System.IO.UnixFileMode? UMask { get; init; }
        public HostKit.Systemd.UnitString? USBFunctionDescriptors { get; init; }
        public HostKit.Systemd.UnitString? USBFunctionStrings { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UnsetEnvironment { get; init; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public HostKit.Systemd.UnitString? UtmpIdentifier { get; init; }
        public HostKit.Systemd.UtmpMode? UtmpMode { get; init; }
        public System.TimeSpan? WatchdogSec { get; init; }
        public HostKit.Systemd.UnixSignal? WatchdogSignal { get; init; }
        public HostKit.Systemd.UnitPath? WorkingDirectory { get; init; }
        public static HostKit.Systemd.ServiceSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.ServiceSection Read(HostKit.UnitFileSection section) { }
    }
    public enum ServiceType
    {
        Simple = 0,
        Exec = 1,
        Forking = 2,
        Oneshot = 3,
        Dbus = 4,
        Notify = 5,
        NotifyReload = 6,
        Idle = 7,
    }
    public sealed class ServiceUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.ServiceUnit>
    {
        public ServiceUnit(string name) { }
        public bool Adopt { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.IComponent> Companions { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.ServiceUnit Parse(string text, string path) { }
        public static HostKit.Systemd.ServiceUnit Read(HostKit.UnitFile file, string path) { }
    }
    public static class SettingList
    {
        public static HostKit.Systemd.SettingList<T> Create<T>(System.ReadOnlySpan<T> items)
            where T :  notnull { }
    }
    [System.Runtime.CompilerServices.CollectionBuilder(typeof(HostKit.Systemd.SettingList), "Create")]
    public sealed class SettingList<T> : System.Collections.Generic.IEnumerable<T>, System.Collections.Generic.IReadOnlyCollection<T>, System.Collections.Generic.IReadOnlyList<T>, System.Collections.IEnumerable, System.IEquatable<HostKit.Systemd.SettingList<T>>
        where T :  notnull
    {
        public int Count { get; }
        public T this[int index] { get; }
        public bool Resets { get; }
        public bool Equals(HostKit.Systemd.SettingList<T>? other) { }
        public override bool Equals(object? obj) { }
        public System.Collections.Generic.IEnumerator<T> GetEnumerator() { }
        public override int GetHashCode() { }
        public static HostKit.Systemd.SettingList<T> op_Implicit(HostKit.Systemd.Reset reset) { }
    }
    public enum SleepOperation
    {
        SuspendThenHibernate = 0,
        HybridSleep = 1,
        Suspend = 2,
        Hibernate = 3,
    }
    public sealed class SliceSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.SliceSection>
    {
        public SliceSection() { }
        public HostKit.Systemd.CpuSet? AllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? AllowedMemoryNodes { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BpfProgram> BPFProgram { get; init; }
        public bool? CPUAccounting { get; init; }
        public HostKit.Systemd.CpuQuota? CPUQuota { get; init; }
        public System.TimeSpan? CPUQuotaPeriodSec { get; init; }
        public HostKit.Systemd.CpuWeight? CPUWeight { get; init; }
        public bool? CoredumpReceive { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryMin { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultStartupMemoryLow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceRule> DeviceAllow { get; init; }
        public HostKit.Systemd.DevicePolicy? DevicePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ControlGroupController> DisableControllers { get; init; }
        public bool? IOAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLatency> IODeviceLatencyTargetSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceWeight> IODeviceWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadIOPSMax { get; init; }
        public int? IOWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteIOPSMax { get; init; }
        public bool? IPAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressDeny { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPEgressFilterPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPIngressFilterPath { get; init; }
        public HostKit.Systemd.ManagedOomMode? ManagedOOMMemoryPressure { get; init; }
        public System.TimeSpan? ManagedOOMMemoryPressureDurationSec { get; init; }
        public HostKit.Systemd.Percentage? ManagedOOMMemoryPressureLimit { get; init; }
        public HostKit.Systemd.ManagedOomPreference? ManagedOOMPreference { get; init; }
        public HostKit.Systemd.ManagedOomMode? ManagedOOMSwap { get; init; }
        public bool? MemoryAccounting { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryHigh { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMin { get; init; }
        public System.TimeSpan? MemoryPressureThresholdSec { get; init; }
        public HostKit.Systemd.MemoryPressureWatch? MemoryPressureWatch { get; init; }
        public HostKit.Systemd.MemoryLimit? MemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryZSwapMax { get; init; }
        public bool? MemoryZSwapWriteback { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictNetworkInterfaces { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindDeny { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedMemoryNodes { get; init; }
        public HostKit.Systemd.CpuWeight? StartupCPUWeight { get; init; }
        public int? StartupIOWeight { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryHigh { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryZSwapMax { get; init; }
        public bool? TasksAccounting { get; init; }
        public HostKit.Systemd.TaskLimit? TasksMax { get; init; }
        public static HostKit.Systemd.SliceSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.SliceSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class SliceUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.SliceUnit>
    {
        public SliceUnit(string name) { }
        public bool Adopt { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public HostKit.Systemd.SliceSection Slice { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.SliceUnit Parse(string text, string path) { }
        public static HostKit.Systemd.SliceUnit Read(HostKit.UnitFile file, string path) { }
    }
    public enum SocketAddressFamily
    {
        Unix = 0,
        Inet = 1,
        Inet6 = 2,
        Netlink = 3,
        Packet = 4,
        Bluetooth = 5,
        Vsock = 6,
        Alg = 7,
        Can = 8,
    }
    public enum SocketBindIPv6Only
    {
        Default = 0,
        Both = 1,
        Ipv6Only = 2,
    }
    public sealed class SocketBindRule : System.IEquatable<HostKit.Systemd.SocketBindRule>
    {
        public static HostKit.Systemd.SocketBindRule Any { get; }
        public override string ToString() { }
        public static HostKit.Systemd.SocketBindRule FromInt32(int port) { }
        public static HostKit.Systemd.SocketBindRule Parse(string text) { }
        public static HostKit.Systemd.SocketBindRule Ports(int? port, int? last = default, string? family = null, string? protocol = null) { }
        public static HostKit.Systemd.SocketBindRule op_Implicit(int port) { }
    }
    public enum SocketProtocol
    {
        Udplite = 0,
        Sctp = 1,
    }
    public sealed class SocketSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.SocketSection>
    {
        public SocketSection() { }
        public bool? Accept { get; init; }
        public HostKit.Systemd.CpuSet? AllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? AllowedMemoryNodes { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? AmbientCapabilities { get; init; }
        public HostKit.Systemd.UnitString? AppArmorProfile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BpfProgram> BPFProgram { get; init; }
        public int? Backlog { get; init; }
        public HostKit.Systemd.SocketBindIPv6Only? BindIPv6Only { get; init; }
        public bool? BindLogSockets { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindReadOnlyPaths { get; init; }
        public HostKit.Systemd.InterfaceName? BindToDevice { get; init; }
        public bool? Broadcast { get; init; }
        public bool? CPUAccounting { get; init; }
        public HostKit.Systemd.CpuSet? CPUAffinity { get; init; }
        public HostKit.Systemd.CpuQuota? CPUQuota { get; init; }
        public System.TimeSpan? CPUQuotaPeriodSec { get; init; }
        public HostKit.Systemd.CpuSchedulingPolicy? CPUSchedulingPolicy { get; init; }
        public int? CPUSchedulingPriority { get; init; }
        public bool? CPUSchedulingResetOnFork { get; init; }
        public HostKit.Systemd.CpuWeight? CPUWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> CacheDirectory { get; init; }
        public System.IO.UnixFileMode? CacheDirectoryMode { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? CapabilityBoundingSet { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> ConfigurationDirectory { get; init; }
        public System.IO.UnixFileMode? ConfigurationDirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CoredumpFilter> CoredumpFilter { get; init; }
        public bool? CoredumpReceive { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryMin { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultStartupMemoryLow { get; init; }
        public System.TimeSpan? DeferAcceptSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceRule> DeviceAllow { get; init; }
        public HostKit.Systemd.DevicePolicy? DevicePolicy { get; init; }
        public System.IO.UnixFileMode? DirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ControlGroupController> DisableControllers { get; init; }
        public bool? DynamicUser { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.EnvironmentVariable> Environment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitPath> EnvironmentFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExecPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ExecSearchPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStartPost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStartPre { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStopPost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStopPre { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExtensionDirectories { get; init; }
        public HostKit.Systemd.UnitString? ExtensionImagePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ImageMount> ExtensionImages { get; init; }
        public HostKit.Systemd.UnitString? FileDescriptorName { get; init; }
        public HostKit.Systemd.UnixSignal? FinalKillSignal { get; init; }
        public bool? FlushPending { get; init; }
        public bool? FreeBind { get; init; }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public bool? IOAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLatency> IODeviceLatencyTargetSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceWeight> IODeviceWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadIOPSMax { get; init; }
        public HostKit.Systemd.IOSchedulingClass? IOSchedulingClass { get; init; }
        public int? IOSchedulingPriority { get; init; }
        public int? IOWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteIOPSMax { get; init; }
        public bool? IPAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressDeny { get; init; }
        public HostKit.Systemd.UnitString? IPCNamespacePath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPEgressFilterPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPIngressFilterPath { get; init; }
        public HostKit.Systemd.IPTypeOfService? IPTOS { get; init; }
        public int? IPTTL { get; init; }
        public bool? IgnoreSIGPIPE { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ImportCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> InaccessiblePaths { get; init; }
        public bool? KeepAlive { get; init; }
        public System.TimeSpan? KeepAliveIntervalSec { get; init; }
        public int? KeepAliveProbes { get; init; }
        public System.TimeSpan? KeepAliveTimeSec { get; init; }
        public HostKit.Systemd.KeyringMode? KeyringMode { get; init; }
        public HostKit.Systemd.KillMode? KillMode { get; init; }
        public HostKit.Systemd.UnixSignal? KillSignal { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitAS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCORE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCPU { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitDATA { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitFSIZE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitLOCKS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMEMLOCK { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMSGQUEUE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNICE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNOFILE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNPROC { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRSS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRTPRIO { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRTTIME { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSIGPENDING { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSTACK { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ListenAddress> ListenDatagram { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ListenFIFO { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ListenMessageQueue { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ListenNetlink { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ListenAddress> ListenSequentialPacket { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ListenSpecial { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ListenAddress> ListenStream { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ListenUSBFunction { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredentialEncrypted { get; init; }
        public bool? LockPersonality { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.LogField> LogExtraFields { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> LogFilterPatterns { get; init; }
        public HostKit.Systemd.SyslogLevel? LogLevelMax { get; init; }
        public HostKit.Systemd.UnitString? LogNamespace { get; init; }
        public int? LogRateLimitBurst { get; init; }
        public System.TimeSpan? LogRateLimitIntervalSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> LogsDirectory { get; init; }
        public System.IO.UnixFileMode? LogsDirectoryMode { get; init; }
        public HostKit.Systemd.ManagedOomPreference? ManagedOOMPreference { get; init; }
        public int? Mark { get; init; }
        public int? MaxConnections { get; init; }
        public int? MaxConnectionsPerSource { get; init; }
        public bool? MemoryAccounting { get; init; }
        public bool? MemoryDenyWriteExecute { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryHigh { get; init; }
        public bool? MemoryKSM { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMin { get; init; }
        public System.TimeSpan? MemoryPressureThresholdSec { get; init; }
        public HostKit.Systemd.MemoryPressureWatch? MemoryPressureWatch { get; init; }
        public HostKit.Systemd.MemoryLimit? MemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryZSwapMax { get; init; }
        public bool? MemoryZSwapWriteback { get; init; }
        public long? MessageQueueMaxMessages { get; init; }
        public long? MessageQueueMessageSize { get; init; }
        public bool? MountAPIVFS { get; init; }
        public HostKit.Systemd.MountPropagation? MountFlags { get; init; }
        public HostKit.Systemd.UnitString? MountImagePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ImageMount> MountImages { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.CpuSet? NUMAMask { get; init; }
        public HostKit.Systemd.NumaPolicy? NUMAPolicy { get; init; }
        public HostKit.Systemd.UnitString? NetworkNamespacePath { get; init; }
        public int? Nice { get; init; }
        public bool? NoDelay { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> NoExecPaths { get; init; }
        public bool? NoNewPrivileges { get; init; }
        public int? OOMScoreAdjust { get; init; }
        public HostKit.Systemd.UnitString? PAMName { get; init; }
        public bool? PassCredentials { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PassEnvironment { get; init; }
        public bool? PassFileDescriptorsToExec { get; init; }
        public bool? PassPacketInfo { get; init; }
        public bool? PassSecurity { get; init; }
        public HostKit.Systemd.Personality? Personality { get; init; }
        public HostKit.ByteSize? PipeSize { get; init; }
        public int? PollLimitBurst { get; init; }
        public System.TimeSpan? PollLimitIntervalSec { get; init; }
        public int? Priority { get; init; }
        public bool? PrivateDevices { get; init; }
        public bool? PrivateIPC { get; init; }
        public bool? PrivateMounts { get; init; }
        public bool? PrivateNetwork { get; init; }
        public HostKit.Systemd.PrivatePids? PrivatePIDs { get; init; }
        public HostKit.Systemd.PrivateTmp? PrivateTmp { get; init; }
        public HostKit.Systemd.PrivateUsers? PrivateUsers { get; init; }
        public HostKit.Systemd.ProcSubset? ProcSubset { get; init; }
        public bool? ProtectClock { get; init; }
        public HostKit.Systemd.ProtectControlGroups? ProtectControlGroups { get; init; }
        public HostKit.Systemd.ProtectHome? ProtectHome { get; init; }
        public HostKit.Systemd.ProtectHostname? ProtectHostname { get; init; }
        public bool? ProtectKernelLogs { get; init; }
        public bool? ProtectKernelModules { get; init; }
        public bool? ProtectKernelTunables { get; init; }
        public HostKit.Systemd.ProtectProc? ProtectProc { get; init; }
        public HostKit.Systemd.ProtectSystem? ProtectSystem { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ReadOnlyPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ReadWritePaths { get; init; }
        public HostKit.ByteSize? ReceiveBuffer { get; init; }
        public bool? RemoveIPC { get; init; }
        public bool? RemoveOnStop { get; init; }
        public HostKit.Systemd.UnixSignal? RestartKillSignal { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.SocketAddressFamily>? RestrictAddressFamilies { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictFileSystems { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.NamespaceKind>? RestrictNamespaces { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictNetworkInterfaces { get; init; }
        public bool? RestrictRealtime { get; init; }
        public bool? RestrictSUIDSGID { get; init; }
        public bool? ReusePort { get; init; }
        public HostKit.Systemd.UnitString? RootDirectory { get; init; }
        public bool? RootEphemeral { get; init; }
        public HostKit.Systemd.UnitString? RootHash { get; init; }
        public HostKit.Systemd.UnitString? RootHashSignature { get; init; }
        public HostKit.Systemd.UnitString? RootImage { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MountOptions> RootImageOptions { get; init; }
        public HostKit.Systemd.UnitString? RootImagePolicy { get; init; }
        public HostKit.Systemd.UnitString? RootVerity { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> RuntimeDirectory { get; init; }
        public System.IO.UnixFileMode? RuntimeDirectoryMode { get; init; }
        public HostKit.Systemd.DirectoryPreserve? RuntimeDirectoryPreserve { get; init; }
        public HostKit.Systemd.UnitString? SELinuxContext { get; init; }
        public bool? SELinuxContextFromNet { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SecureBit> SecureBits { get; init; }
        public HostKit.ByteSize? SendBuffer { get; init; }
        public bool? SendSIGHUP { get; init; }
        public bool? SendSIGKILL { get; init; }
        public HostKit.Systemd.UnitReference? Service { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CredentialData> SetCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CredentialData> SetCredentialEncrypted { get; init; }
        public bool? SetLoginEnvironment { get; init; }
        public HostKit.Systemd.UnitReference? Slice { get; init; }
        public HostKit.Systemd.UnitString? SmackLabel { get; init; }
        public HostKit.Systemd.UnitString? SmackLabelIPIn { get; init; }
        public HostKit.Systemd.UnitString? SmackLabelIPOut { get; init; }
        public HostKit.Systemd.UnitString? SmackProcessLabel { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindDeny { get; init; }
        public HostKit.Systemd.UnitString? SocketGroup { get; init; }
        public System.IO.UnixFileMode? SocketMode { get; init; }
        public HostKit.Systemd.SocketProtocol? SocketProtocol { get; init; }
        public HostKit.Systemd.UnitString? SocketUser { get; init; }
        public HostKit.Systemd.OutputTarget? StandardError { get; init; }
        public HostKit.Systemd.InputSource? StandardInput { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Base64Data> StandardInputData { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> StandardInputText { get; init; }
        public HostKit.Systemd.OutputTarget? StandardOutput { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedMemoryNodes { get; init; }
        public HostKit.Systemd.CpuWeight? StartupCPUWeight { get; init; }
        public int? StartupIOWeight { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryHigh { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryZSwapMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> StateDirectory { get; init; }
        public System.IO.UnixFileMode? StateDirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SupplementaryGroups { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Symlinks { get; init; }
        public HostKit.Systemd.SyslogFacility? SyslogFacility { get; init; }
        public HostKit.Systemd.UnitString? SyslogIdentifier { get; init; }
        public HostKit.Systemd.SyslogLevel? SyslogLevel { get; init; }
        public bool? SyslogLevelPrefix { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallArchitecture> SystemCallArchitectures { get; init; }
        public HostKit.Systemd.Errno? SystemCallErrorNumber { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallRule> SystemCallFilter { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallRule> SystemCallLog { get; init; }
        public HostKit.Systemd.UnitString? TCPCongestion { get; init; }
        public int? TTYColumns { get; init; }
        public HostKit.Systemd.UnitString? TTYPath { get; init; }
        public bool? TTYReset { get; init; }
        public int? TTYRows { get; init; }
        public bool? TTYVHangup { get; init; }
        public bool? TTYVTDisallocate { get; init; }
        public bool? TasksAccounting { get; init; }
        public HostKit.Systemd.TaskLimit? TasksMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.TemporaryFileSystemMount> TemporaryFileSystem { get; init; }
        public System.TimeSpan? TimeoutCleanSec { get; init; }
        public System.TimeSpan? TimeoutSec { get; init; }
        public System.TimeSpan? TimerSlackNSec { get; init; }
        public HostKit.Systemd.SocketTimestamping? Timestamping { get; init; }
        public bool? Transparent { get; init; }
        public int? TriggerLimitBurst { get; init; }
        public System.TimeSpan? TriggerLimitIntervalSec { get; init; }
        public System.IO.UnixFileMode? UMask { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UnsetEnvironment { get; init; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public HostKit.Systemd.UnitString? UtmpIdentifier { get; init; }
        public HostKit.Systemd.UtmpMode? UtmpMode { get; init; }
        public HostKit.Systemd.UnixSignal? WatchdogSignal { get; init; }
        public HostKit.Systemd.UnitPath? WorkingDirectory { get; init; }
        public bool? Writable { get; init; }
        public static HostKit.Systemd.SocketSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.SocketSection Read(HostKit.UnitFileSection section) { }
    }
    public enum SocketTimestamping
    {
        Off = 0,
        Us = 1,
        Ns = 2,
    }
    public sealed class SocketUnit : HostKit.IComponent, HostKit.IListens, System.IEquatable<HostKit.Systemd.SocketUnit>
    {
        public SocketUnit(string name) { }
        public bool Adopt { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public HostKit.Systemd.SocketSection Socket { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.SocketUnit Parse(string text, string path) { }
        public static HostKit.Systemd.SocketUnit Read(HostKit.UnitFile file, string path) { }
    }
    public enum SrIovLinkState
    {
        Auto = 0,
        Yes = 1,
        No = 2,
    }
    public enum SrIovVlanProtocol
    {
        Ieee8021Q = 0,
        Ieee8021Ad = 1,
    }
    public sealed class StochasticFairBlueSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.StochasticFairBlueSection>
    {
        public StochasticFairBlueSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public long? PacketLimit { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.StochasticFairBlueSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.StochasticFairBlueSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class StochasticFairnessQueueingSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.StochasticFairnessQueueingSection>
    {
        public StochasticFairnessQueueingSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public System.TimeSpan? PerturbPeriodSec { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.StochasticFairnessQueueingSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.StochasticFairnessQueueingSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class SwapSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.SwapSection>
    {
        public SwapSection() { }
        public HostKit.Systemd.CpuSet? AllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? AllowedMemoryNodes { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? AmbientCapabilities { get; init; }
        public HostKit.Systemd.UnitString? AppArmorProfile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BpfProgram> BPFProgram { get; init; }
        public bool? BindLogSockets { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindReadOnlyPaths { get; init; }
        public bool? CPUAccounting { get; init; }
        public HostKit.Systemd.CpuSet? CPUAffinity { get; init; }
        public HostKit.Systemd.CpuQuota? CPUQuota { get; init; }
        public System.TimeSpan? CPUQuotaPeriodSec { get; init; }
        public HostKit.Systemd.CpuSchedulingPolicy? CPUSchedulingPolicy { get; init; }
        public int? CPUSchedulingPriority { get; init; }
        public bool? CPUSchedulingResetOnFork { get; init; }
        public HostKit.Systemd.CpuWeight? CPUWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> CacheDirectory { get; init; }
        public System.IO.UnixFileMode? CacheDirectoryMode { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? CapabilityBoundingSet { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> ConfigurationDirectory { get; init; }
        public System.IO.UnixFileMode? ConfigurationDirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CoredumpFilter> CoredumpFilter { get; init; }
        public bool? CoredumpReceive { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultMemoryMin { get; init; }
        public HostKit.Systemd.MemoryLimit? DefaultStartupMemoryLow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceRule> DeviceAllow { get; init; }
        public HostKit.Systemd.DevicePolicy? DevicePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ControlGroupController> DisableControllers { get; init; }
        public bool? DynamicUser { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.EnvironmentVariable> Environment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitPath> EnvironmentFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExecPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ExecSearchPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExtensionDirectories { get; init; }
        public HostKit.Systemd.UnitString? ExtensionImagePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ImageMount> ExtensionImages { get; init; }
        public HostKit.Systemd.UnixSignal? FinalKillSignal { get; init; }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public bool? IOAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLatency> IODeviceLatencyTargetSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceWeight> IODeviceWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOReadIOPSMax { get; init; }
        public HostKit.Systemd.IOSchedulingClass? IOSchedulingClass { get; init; }
        public int? IOSchedulingPriority { get; init; }
        public int? IOWeight { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteBandwidthMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.DeviceLimit> IOWriteIOPSMax { get; init; }
        public bool? IPAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressDeny { get; init; }
        public HostKit.Systemd.UnitString? IPCNamespacePath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPEgressFilterPath { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IPIngressFilterPath { get; init; }
        public bool? IgnoreSIGPIPE { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ImportCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> InaccessiblePaths { get; init; }
        public HostKit.Systemd.KeyringMode? KeyringMode { get; init; }
        public HostKit.Systemd.KillMode? KillMode { get; init; }
        public HostKit.Systemd.UnixSignal? KillSignal { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitAS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCORE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCPU { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitDATA { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitFSIZE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitLOCKS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMEMLOCK { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMSGQUEUE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNICE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNOFILE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNPROC { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRSS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRTPRIO { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRTTIME { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSIGPENDING { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSTACK { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredentialEncrypted { get; init; }
        public bool? LockPersonality { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.LogField> LogExtraFields { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> LogFilterPatterns { get; init; }
        public HostKit.Systemd.SyslogLevel? LogLevelMax { get; init; }
        public HostKit.Systemd.UnitString? LogNamespace { get; init; }
        public int? LogRateLimitBurst { get; init; }
        public System.TimeSpan? LogRateLimitIntervalSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> LogsDirectory { get; init; }
        public System.IO.UnixFileMode? LogsDirectoryMode { get; init; }
        public HostKit.Systemd.ManagedOomPreference? ManagedOOMPreference { get; init; }
        public bool? MemoryAccounting { get; init; }
        public bool? MemoryDenyWriteExecute { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryHigh { get; init; }
        public bool? MemoryKSM { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMin { get; init; }
        public System.TimeSpan? MemoryPressureThresholdSec { get; init; }
        public HostKit.Systemd.MemoryPressureWatch? MemoryPressureWatch { get; init; }
        public HostKit.Systemd.MemoryLimit? MemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryZSwapMax { get; init; }
        public bool? MemoryZSwapWriteback { get; init; }
        public bool? MountAPIVFS { get; init; }
        public HostKit.Systemd.MountPropagation? MountFlags { get; init; }
        public HostKit.Systemd.UnitString? MountImagePolicy { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ImageMount> MountImages { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NftSet> NFTSet { get; init; }
        public HostKit.Systemd.CpuSet? NUMAMask { get; init; }
        public HostKit.Systemd.NumaPolicy? NUMAPolicy { get; init; }
        public HostKit.Systemd.UnitString? NetworkNamespacePath { get; init; }
        public int? Nice { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> NoExecPaths { get; init; }
        public bool? NoNewPrivileges { get; init; }
        public int? OOMScoreAdjust { get; init; }
        public HostKit.Systemd.UnitString? Options { get; init; }
        public HostKit.Systemd.UnitString? PAMName { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PassEnvironment { get; init; }
        public HostKit.Systemd.Personality? Personality { get; init; }
        public int? Priority { get; init; }
        public bool? PrivateDevices { get; init; }
        public bool? PrivateIPC { get; init; }
        public bool? PrivateMounts { get; init; }
        public bool? PrivateNetwork { get; init; }
        public HostKit.Systemd.PrivatePids? PrivatePIDs { get; init; }
        public HostKit.Systemd.PrivateTmp? PrivateTmp { get; init; }
        public HostKit.Systemd.PrivateUsers? PrivateUsers { get; init; }
        public HostKit.Systemd.ProcSubset? ProcSubset { get; init; }
        public bool? ProtectClock { get; init; }
        public HostKit.Systemd.ProtectControlGroups? ProtectControlGroups { get; init; }
        public HostKit.Systemd.ProtectHome? ProtectHome { get; init; }
        public HostKit.Systemd.ProtectHostname? ProtectHostname { get; init; }
        public bool? ProtectKernelLogs { get; init; }
        public bool? ProtectKernelModules { get; init; }
        public bool? ProtectKernelTunables { get; init; }
        public HostKit.Systemd.ProtectProc? ProtectProc { get; init; }
        public HostKit.Systemd.ProtectSystem? ProtectSystem { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ReadOnlyPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ReadWritePaths { get; init; }
        public bool? RemoveIPC { get; init; }
        public HostKit.Systemd.UnixSignal? RestartKillSignal { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.SocketAddressFamily>? RestrictAddressFamilies { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictFileSystems { get; init; }
        public HostKit.Systemd.Allowed<HostKit.Systemd.NamespaceKind>? RestrictNamespaces { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameRule> RestrictNetworkInterfaces { get; init; }
        public bool? RestrictRealtime { get; init; }
        public bool? RestrictSUIDSGID { get; init; }
        public HostKit.Systemd.UnitString? RootDirectory { get; init; }
        public bool? RootEphemeral { get; init; }
        public HostKit.Systemd.UnitString? RootHash { get; init; }
        public HostKit.Systemd.UnitString? RootHashSignature { get; init; }
        public HostKit.Systemd.UnitString? RootImage { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.MountOptions> RootImageOptions { get; init; }
        public HostKit.Systemd.UnitString? RootImagePolicy { get; init; }
        public HostKit.Systemd.UnitString? RootVerity { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> RuntimeDirectory { get; init; }
        public System.IO.UnixFileMode? RuntimeDirectoryMode { get; init; }
        public HostKit.Systemd.DirectoryPreserve? RuntimeDirectoryPreserve { get; init; }
        public HostKit.Systemd.UnitString? SELinuxContext { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SecureBit> SecureBits { get; init; }
        public bool? SendSIGHUP { get; init; }
        public bool? SendSIGKILL { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CredentialData> SetCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CredentialData> SetCredentialEncrypted { get; init; }
        public bool? SetLoginEnvironment { get; init; }
        public HostKit.Systemd.UnitReference? Slice { get; init; }
        public HostKit.Systemd.UnitString? SmackProcessLabel { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SocketBindRule> SocketBindDeny { get; init; }
        public HostKit.Systemd.OutputTarget? StandardError { get; init; }
        public HostKit.Systemd.InputSource? StandardInput { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Base64Data> StandardInputData { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> StandardInputText { get; init; }
        public HostKit.Systemd.OutputTarget? StandardOutput { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedCPUs { get; init; }
        public HostKit.Systemd.CpuSet? StartupAllowedMemoryNodes { get; init; }
        public HostKit.Systemd.CpuWeight? StartupCPUWeight { get; init; }
        public int? StartupIOWeight { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryHigh { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? StartupMemoryZSwapMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> StateDirectory { get; init; }
        public System.IO.UnixFileMode? StateDirectoryMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> SupplementaryGroups { get; init; }
        public HostKit.Systemd.SyslogFacility? SyslogFacility { get; init; }
        public HostKit.Systemd.UnitString? SyslogIdentifier { get; init; }
        public HostKit.Systemd.SyslogLevel? SyslogLevel { get; init; }
        public bool? SyslogLevelPrefix { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallArchitecture> SystemCallArchitectures { get; init; }
        public HostKit.Systemd.Errno? SystemCallErrorNumber { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallRule> SystemCallFilter { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SystemCallRule> SystemCallLog { get; init; }
        public int? TTYColumns { get; init; }
        public HostKit.Systemd.UnitString? TTYPath { get; init; }
        public bool? TTYReset { get; init; }
        public int? TTYRows { get; init; }
        public bool? TTYVHangup { get; init; }
        public bool? TTYVTDisallocate { get; init; }
        public bool? TasksAccounting { get; init; }
        public HostKit.Systemd.TaskLimit? TasksMax { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.TemporaryFileSystemMount> TemporaryFileSystem { get; init; }
        public System.TimeSpan? TimeoutCleanSec { get; init; }
        public System.TimeSpan? TimeoutSec { get; init; }
        public System.TimeSpan? TimerSlackNSec { get; init; }
        public System.IO.UnixFileMode? UMask { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UnsetEnvironment { get; init; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public HostKit.Systemd.UnitString? UtmpIdentifier { get; init; }
        public HostKit.Systemd.UtmpMode? UtmpMode { get; init; }
        public HostKit.Systemd.UnixSignal? WatchdogSignal { get; init; }
        public HostKit.Systemd.UnitString? What { get; init; }
        public HostKit.Systemd.UnitPath? WorkingDirectory { get; init; }
        public static HostKit.Systemd.SwapSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.SwapSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class SwapUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.SwapUnit>
    {
        public SwapUnit(string what) { }
        public bool Adopt { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.SwapSection Swap { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public string What { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.SwapUnit Parse(string text, string path) { }
        public static HostKit.Systemd.SwapUnit Read(HostKit.UnitFile file, string path) { }
    }
    public enum SyslogFacility
    {
        Kern = 0,
        User = 1,
        Mail = 2,
        Daemon = 3,
        Auth = 4,
        Syslog = 5,
        Lpr = 6,
        News = 7,
        Uucp = 8,
        Cron = 9,
        Authpriv = 10,
        Ftp = 11,
        Local0 = 12,
        Local1 = 13,
        Local2 = 14,
        Local3 = 15,
        Local4 = 16,
        Local5 = 17,
        Local6 = 18,
        Local7 = 19,
    }
    public enum SyslogLevel
    {
        Emerg = 0,
        Alert = 1,
        Crit = 2,
        Err = 3,
        Warning = 4,
        Notice = 5,
        Info = 6,
        Debug = 7,
    }
    public enum SystemCallArchitecture
    {
        Native = 0,
        X86 = 1,
        X8664 = 2,
        X32 = 3,
        Arm = 4,
        Arm64 = 5,
        Ppc64Le = 6,
        Riscv64 = 7,
        S390x = 8,
    }
    public sealed class SystemCallRule : System.IEquatable<HostKit.Systemd.SystemCallRule>
    {
        public override string ToString() { }
        public static HostKit.Systemd.SystemCallRule Allow([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> calls) { }
        public static HostKit.Systemd.SystemCallRule Deny([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> calls) { }
        public static HostKit.Systemd.SystemCallRule Parse(string text) { }
    }
    public sealed class SystemdControl : System.IAsyncDisposable
    {
        public HostKit.SystemdBus Bus { get; }
        public System.TimeSpan JobTimeout { get; set; }
        public HostKit.Systemd.SystemdJournal Journal { get; }
        public System.TimeSpan SettleTime { get; set; }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileChange>> DisableAsync(HostKit.UnitName unit, bool runtime = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileChange>> EnableAsync(HostKit.UnitName unit, bool runtime = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> GetAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitStatus>> ListAsync(System.Collections.Generic.IReadOnlyCollection<string>? patterns = null, System.Collections.Generic.IReadOnlyCollection<string>? states = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileStatus>> ListFilesAsync(System.Collections.Generic.IReadOnlyCollection<string>? patterns = null, System.Collections.Generic.IReadOnlyCollection<string>? states = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileChange>> MaskAsync(HostKit.UnitName unit, bool runtime = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.Systemd.JournalEntry>> ReadJournalAsync(HostKit.UnitName unit, int last = 100, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> ReloadAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> ReloadOrRestartAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task ReloadUnitsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task ResetFailedAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> RestartAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.JobResult>> RunAsync(System.Collections.Generic.IReadOnlyList<HostKit.UnitJob> jobs, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> SetAsync(HostKit.UnitName unit, HostKit.Systemd.Section settings, bool runtime = true, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> StartAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> StartTransientScopeAsync(HostKit.UnitName name, System.Collections.Generic.IReadOnlyCollection<int> processes, HostKit.Systemd.UnitSection? unit = null, HostKit.Systemd.Section? limits = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> StartTransientServiceAsync(HostKit.UnitName name, HostKit.Systemd.ServiceSection service, HostKit.Systemd.UnitSection? unit = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> StartTransientTimerAsync(HostKit.UnitName name, HostKit.Systemd.TimerSection timer, HostKit.Systemd.ServiceSection service, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> StopAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> TryRestartAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileChange>> UnmaskAsync(HostKit.UnitName unit, bool runtime = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> WaitForActiveAsync(HostKit.UnitName unit, System.TimeSpan? timeout = default, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> WaitForAsync(HostKit.UnitName unit, System.Func<HostKit.UnitProperties, bool> condition, System.TimeSpan? timeout = default, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> WaitForInactiveAsync(HostKit.UnitName unit, System.TimeSpan? timeout = default, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<HostKit.Systemd.SystemdControl> ConnectAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<HostKit.Systemd.SystemdControl> ConnectAsync(string? address, HostKit.Systemd.SystemdJournal journal, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class SystemdJournal
    {
        public static HostKit.Systemd.SystemdJournal Local { get; }
        [System.Runtime.CompilerServices.AsyncIteratorStateMachine(typeof(HostKit.Systemd.SystemdJournal.<FollowAsync>d__8))]
        public System.Collections.Generic.IAsyncEnumerable<HostKit.Systemd.JournalEntry> FollowAsync(HostKit.Systemd.JournalQuery? query = null, [System.Runtime.CompilerServices.EnumeratorCancellation] System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<string?> GetCursorAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Collections.Generic.IAsyncEnumerable<HostKit.Systemd.JournalEntry> ReadAsync(HostKit.Systemd.JournalQuery? query = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static HostKit.Systemd.SystemdJournal InDirectory(string path) { }
        public static HostKit.Systemd.SystemdJournal OfContainer(int leader) { }
    }
    public static class SystemdTime
    {
        public static string Format(System.TimeSpan span) { }
        public static System.TimeSpan Parse(string text) { }
        public static bool TryParse(string? text, out System.TimeSpan span) { }
    }
    public sealed class SysusersEntry : System.IEquatable<HostKit.Systemd.SysusersEntry>
    {
        public override string ToString() { }
        public static HostKit.Systemd.SysusersEntry Group(HostKit.AccountName name, uint? id = default) { }
        public static HostKit.Systemd.SysusersEntry Member(HostKit.AccountName user, HostKit.AccountName group) { }
        public static HostKit.Systemd.SysusersEntry Range(uint first, uint last) { }
        public static HostKit.Systemd.SysusersEntry User(HostKit.AccountName name, uint? id = default, HostKit.Systemd.UnitString? description = null, HostKit.Systemd.UnitString? home = null, HostKit.Systemd.UnitString? shell = null) { }
    }
    public sealed class SysusersFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.SysusersFile>
    {
        public SysusersFile(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SysusersEntry> Lines { get; init; }
        public string Path { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
    }
    public sealed class TapSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.TapSection>
    {
        public TapSection() { }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public bool? KeepCarrier { get; init; }
        public bool? MultiQueue { get; init; }
        public bool? PacketInfo { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public bool? VNetHeader { get; init; }
        public static HostKit.Systemd.TapSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.TapSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class TargetUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.TargetUnit>
    {
        public TargetUnit(string name) { }
        public bool Adopt { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.TargetUnit Parse(string text, string path) { }
        public static HostKit.Systemd.TargetUnit Read(HostKit.UnitFile file, string path) { }
    }
    public readonly struct TaskLimit : System.IEquatable<HostKit.Systemd.TaskLimit>
    {
        public static HostKit.Systemd.TaskLimit Infinity { get; }
        public override string ToString() { }
        public static HostKit.Systemd.TaskLimit FromInt32(int count) { }
        public static HostKit.Systemd.TaskLimit Parse(string text) { }
        public static HostKit.Systemd.TaskLimit Percent(int percent) { }
        public static HostKit.Systemd.TaskLimit op_Implicit(int count) { }
    }
    public sealed class TemporaryFileSystemMount : System.IEquatable<HostKit.Systemd.TemporaryFileSystemMount>
    {
        public TemporaryFileSystemMount(HostKit.Systemd.UnitString path, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> options) { }
        public HostKit.Systemd.SettingList<string> Options { get; }
        public HostKit.Systemd.UnitString Path { get; }
        public override string ToString() { }
        public static HostKit.Systemd.TemporaryFileSystemMount FromString(string path) { }
        public static HostKit.Systemd.TemporaryFileSystemMount Parse(string text) { }
        public static HostKit.Systemd.TemporaryFileSystemMount op_Implicit(string path) { }
    }
    public sealed class TimeSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.TimeSection>
    {
        public TimeSection() { }
        public System.TimeSpan? ConnectionRetrySec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> FallbackNTP { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> NTP { get; init; }
        public System.TimeSpan? PollIntervalMaxSec { get; init; }
        public System.TimeSpan? PollIntervalMinSec { get; init; }
        public System.TimeSpan? RootDistanceMaxSec { get; init; }
        public System.TimeSpan? SaveIntervalSec { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.TimeSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.TimeSection Read(HostKit.UnitFileSection section) { }
    }
    public enum TimeoutFailureMode
    {
        Terminate = 0,
        Abort = 1,
        Kill = 2,
    }
    public sealed class TimerSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.TimerSection>
    {
        public TimerSection() { }
        public System.TimeSpan? AccuracySec { get; init; }
        public bool? DeferReactivation { get; init; }
        public bool? FixedRandomDelay { get; init; }
        public HostKit.Systemd.SettingList<System.TimeSpan> OnActiveSec { get; init; }
        public HostKit.Systemd.SettingList<System.TimeSpan> OnBootSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.CalendarExpression> OnCalendar { get; init; }
        public bool? OnClockChange { get; init; }
        public HostKit.Systemd.SettingList<System.TimeSpan> OnStartupSec { get; init; }
        public bool? OnTimezoneChange { get; init; }
        public HostKit.Systemd.SettingList<System.TimeSpan> OnUnitActiveSec { get; init; }
        public HostKit.Systemd.SettingList<System.TimeSpan> OnUnitInactiveSec { get; init; }
        public bool? Persistent { get; init; }
        public System.TimeSpan? RandomizedDelaySec { get; init; }
        public bool? RemainAfterElapse { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitReference? Unit { get; init; }
        public bool? WakeSystem { get; init; }
        public static HostKit.Systemd.TimerSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.TimerSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class TimerUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.TimerUnit>
    {
        public TimerUnit(string name) { }
        public bool Adopt { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.TimerSection Timer { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.TimerUnit Parse(string text, string path) { }
        public static HostKit.Systemd.TimerUnit Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class TimesyncdFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.TimesyncdFile>
    {
        public TimesyncdFile(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.TimeSection Time { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.TimesyncdFile Parse(string text, string path) { }
        public static HostKit.Systemd.TimesyncdFile Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class TmpfilesEntry : System.IEquatable<HostKit.Systemd.TmpfilesEntry>
    {
        public TmpfilesEntry(HostKit.Systemd.TmpfilesType type, HostKit.Systemd.UnitString path) { }
        public System.TimeSpan? Age { get; init; }
        public bool Append { get; init; }
        public HostKit.Systemd.UnitString? Argument { get; init; }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public bool IgnoreFailure { get; init; }
        public System.IO.UnixFileMode? Mode { get; init; }
        public bool OnlyAtBoot { get; init; }
        public HostKit.Systemd.UnitString Path { get; }
        public bool ReplaceOtherKinds { get; init; }
        public HostKit.Systemd.TmpfilesType Type { get; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public override string ToString() { }
        public static HostKit.Systemd.TmpfilesEntry Parse(string text) { }
    }
    public sealed class TmpfilesFile : HostKit.IComponent, System.IEquatable<HostKit.Systemd.TmpfilesFile>
    {
        public TmpfilesFile(string name) { }
        public bool Adopt { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.TmpfilesEntry> Lines { get; init; }
        public string Path { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
    }
    public enum TmpfilesType
    {
        CreateFile = 0,
        WriteFile = 1,
        CreateDirectory = 2,
        EmptyDirectory = 3,
        AdjustDirectory = 4,
        CreateSubvolume = 5,
        CreateSubvolumeInheritQuota = 6,
        CreateSubvolumeNewQuota = 7,
        CreateFifo = 8,
        CreateSymlink = 9,
        CreateCharacterDevice = 10,
        CreateBlockDevice = 11,
        Copy = 12,
        IgnorePath = 13,
        IgnoreDirectory = 14,
        Remove = 15,
        RemoveRecursively = 16,
        Adjust = 17,
        AdjustRecursively = 18,
        SetExtendedAttributes = 19,
        SetExtendedAttributesRecursively = 20,
        SetFileAttributes = 21,
        SetFileAttributesRecursively = 22,
        SetAcl = 23,
        SetAclRecursively = 24,
    }
    public sealed class TokenBucketFilterSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.TokenBucketFilterSection>
    {
        public TokenBucketFilterSection() { }
        public HostKit.ByteSize? BurstBytes { get; init; }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public System.TimeSpan? LatencySec { get; init; }
        public HostKit.ByteSize? LimitBytes { get; init; }
        public HostKit.ByteSize? MPUBytes { get; init; }
        public HostKit.ByteSize? MTUBytes { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public HostKit.Systemd.BitRate? PeakRate { get; init; }
        public HostKit.Systemd.BitRate? Rate { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.TokenBucketFilterSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.TokenBucketFilterSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class TrivialLinkEqualizerSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.TrivialLinkEqualizerSection>
    {
        public TrivialLinkEqualizerSection() { }
        public HostKit.Systemd.UnitString? Handle { get; init; }
        public long? Id { get; init; }
        public HostKit.Systemd.UnitString? Parent { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.TrivialLinkEqualizerSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.TrivialLinkEqualizerSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class TunSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.TunSection>
    {
        public TunSection() { }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public bool? KeepCarrier { get; init; }
        public bool? MultiQueue { get; init; }
        public bool? PacketInfo { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public bool? VNetHeader { get; init; }
        public static HostKit.Systemd.TunSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.TunSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class TunnelSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.TunnelSection>
    {
        public TunnelSection() { }
        public bool? AllowLocalRemote { get; init; }
        public bool? AssignToLoopback { get; init; }
        public bool? CopyDSCP { get; init; }
        public bool? DiscoverPathMTU { get; init; }
        public HostKit.Systemd.ErspanDirection? ERSPANDirection { get; init; }
        public int? ERSPANHardwareId { get; init; }
        public int? ERSPANIndex { get; init; }
        public int? ERSPANVersion { get; init; }
        public HostKit.Systemd.FooOverUdpEncapsulation? Encapsulation { get; init; }
        public HostKit.Systemd.UnitString? EncapsulationLimit { get; init; }
        public bool? External { get; init; }
        public int? FOUDestinationPort { get; init; }
        public int? FOUSourcePort { get; init; }
        public bool? FooOverUDP { get; init; }
        public HostKit.Systemd.UnitString? IPv6FlowLabel { get; init; }
        public HostKit.Systemd.IPPrefix? IPv6RapidDeploymentPrefix { get; init; }
        public bool? ISATAP { get; init; }
        public bool? IgnoreDontFragment { get; init; }
        public bool? Independent { get; init; }
        public HostKit.Systemd.UnitString? InputKey { get; init; }
        public HostKit.Systemd.UnitString? Key { get; init; }
        public HostKit.Systemd.UnitString? Local { get; init; }
        public HostKit.Systemd.IPv6TunnelMode? Mode { get; init; }
        public HostKit.Systemd.UnitString? OutputKey { get; init; }
        public HostKit.Systemd.UnitString? Remote { get; init; }
        public override string SectionName { get; }
        public bool? SerializeTunneledPackets { get; init; }
        public int? TOS { get; init; }
        public int? TTL { get; init; }
        public static HostKit.Systemd.TunnelSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.TunnelSection Read(HostKit.UnitFileSection section) { }
    }
    public enum UnassignedSubnetPolicy
    {
        None = 0,
        Unreachable = 1,
        Blackhole = 2,
        Prohibit = 3,
        Throw = 4,
    }
    public sealed class UnitDropIn : HostKit.IComponent, System.IEquatable<HostKit.Systemd.UnitDropIn>
    {
        public UnitDropIn(HostKit.UnitName unit, string name, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Systemd.Section> sections) { }
        public bool Adopt { get; init; }
        public string Path { get; }
        public HostKit.UnitName Unit { get; }
        public bool Equals(HostKit.Systemd.UnitDropIn? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class UnitFacts : System.IEquatable<HostKit.Systemd.UnitFacts>
    {
        public UnitFacts() { }
        public System.Collections.Immutable.ImmutableHashSet<string>? Groups { get; init; }
        public System.Collections.Immutable.ImmutableHashSet<string>? Units { get; init; }
        public System.Collections.Immutable.ImmutableHashSet<string>? Users { get; init; }
        public static HostKit.Systemd.UnitFacts Unknown { get; }
        public static HostKit.Systemd.UnitFacts Of(HostKit.Host host) { }
    }
    public sealed class UnitFailedException : HostKit.HostKitException
    {
        public System.Collections.Immutable.ImmutableArray<HostKit.Systemd.UnitFailure> Failures { get; }
    }
    public sealed class UnitFailure : System.IEquatable<HostKit.Systemd.UnitFailure>
    {
        public HostKit.JobResult? Job { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Systemd.JournalEntry> Journal { get; init; }
        public HostKit.UnitProperties? Properties { get; init; }
        public string Reason { get; }
        public HostKit.UnitName Unit { get; }
        public override string ToString() { }
    }
    public enum UnitFileKind
    {
        Unit = 0,
        Network = 1,
        NetDev = 2,
        Link = 3,
        Quadlet = 4,
        Journald = 5,
        Logind = 6,
        Resolved = 7,
        Timesyncd = 8,
    }
    public static class UnitFileKinds
    {
        public static HostKit.Systemd.UnitFileKind? Of(string path) { }
    }
    public static class UnitFindings
    {
        public static System.Collections.Immutable.ImmutableArray<HostKit.FindingKind> All { get; }
    }
    public sealed class UnitInstance : HostKit.IComponent, System.IEquatable<HostKit.Systemd.UnitInstance>
    {
        public UnitInstance(HostKit.Systemd.ServiceUnit template, string instance) { }
        public bool? Enabled { get; init; }
        public bool? Started { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
    }
    public sealed class UnitPath : System.IEquatable<HostKit.Systemd.UnitPath>
    {
        public bool IgnoreMissing { get; }
        public HostKit.Systemd.UnitString Path { get; }
        public static HostKit.Systemd.UnitPath Home { get; }
        public override string ToString() { }
        public static HostKit.Systemd.UnitPath Optional(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.UnitPath Parse(string text) { }
        public static HostKit.Systemd.UnitPath Required(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.UnitPath op_Implicit(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.UnitPath op_Implicit(string path) { }
    }
    public sealed class UnitReference : System.IEquatable<HostKit.Systemd.UnitReference>
    {
        public override string ToString() { }
        public static HostKit.Systemd.UnitReference FromString(string name) { }
        public static HostKit.Systemd.UnitReference FromUnitName(HostKit.UnitName name) { }
        public static HostKit.Systemd.UnitReference Parse(string text) { }
        public static HostKit.Systemd.UnitReference Template(string text) { }
        public static HostKit.Systemd.UnitReference op_Implicit(HostKit.UnitName name) { }
        public static HostKit.Systemd.UnitReference op_Implicit(string name) { }
    }
    public sealed class UnitReview
    {
        public static System.Collections.Immutable.ImmutableArray<HostKit.Finding> Of(HostKit.HostConfiguration configuration, HostKit.Host host) { }
        public static System.Collections.Immutable.ImmutableArray<HostKit.Finding> Of(System.Collections.Generic.IEnumerable<HostKit.Systemd.ReviewedUnit> units, HostKit.Systemd.UnitFacts? facts = null) { }
        public static System.Collections.Immutable.ImmutableArray<HostKit.Finding> Of(HostKit.UnitName name, HostKit.UnitFile file, HostKit.Systemd.UnitFacts? facts = null) { }
        public static System.Collections.Immutable.ImmutableArray<HostKit.Finding> OfDirectory(string path, HostKit.Systemd.UnitFacts? facts = null) { }
    }
    public sealed class UnitSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.UnitSection>
    {
        public UnitSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> After { get; init; }
        public bool? AllowIsolate { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertACPower { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertArchitecture { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertCPUFeature { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertCPUPressure { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertCPUs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertCapability { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertControlGroupController { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertDirectoryNotEmpty { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertEnvironment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertFileIsExecutable { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertFileNotEmpty { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertFirstBoot { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertGroup { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertHost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertIOPressure { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertKernelCommandLine { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertKernelVersion { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertMemory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertMemoryPressure { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertNeedsUpdate { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertOSRelease { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathExists { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathExistsGlob { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsDirectory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsEncrypted { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsMountPoint { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsReadWrite { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsSymbolicLink { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertSecurity { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertUser { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertVirtualization { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Before { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> BindsTo { get; init; }
        public HostKit.Systemd.CollectMode? CollectMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionACPower { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionArchitecture { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionCPUFeature { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionCPUPressure { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionCPUs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionCapability { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionControlGroupController { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionDirectoryNotEmpty { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionEnvironment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionFileIsExecutable { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionFileNotEmpty { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionFirmware { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionFirstBoot { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionGroup { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionHost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionIOPressure { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionKernelCommandLine { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionKernelVersion { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionMemory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionMemoryPressure { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionNeedsUpdate { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionOSRelease { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathExists { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathExistsGlob { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsDirectory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsEncrypted { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsMountPoint { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsReadWrite { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsSymbolicLink { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionSecurity { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionUser { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionVirtualization { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Conflicts { get; init; }
        public bool? DefaultDependencies { get; init; }
        public HostKit.Systemd.UnitString? Description { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> Documentation { get; init; }
        public HostKit.Systemd.EmergencyAction? FailureAction { get; init; }
        public int? FailureActionExitStatus { get; init; }
        public bool? IgnoreOnIsolate { get; init; }
        public System.TimeSpan? JobRunningTimeoutSec { get; init; }
        public HostKit.Systemd.EmergencyAction? JobTimeoutAction { get; init; }
        public HostKit.Systemd.UnitString? JobTimeoutRebootArgument { get; init; }
        public System.TimeSpan? JobTimeoutSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> JoinsNamespaceOf { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> OnFailure { get; init; }
        public HostKit.Systemd.JobMode? OnFailureJobMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> OnSuccess { get; init; }
        public HostKit.Systemd.JobMode? OnSuccessJobMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> PartOf { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> PropagatesReloadTo { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> PropagatesStopTo { get; init; }
        public HostKit.Systemd.UnitString? RebootArgument { get; init; }
        public bool? RefuseManualStart { get; init; }
        public bool? RefuseManualStop { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> ReloadPropagatedFrom { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Requires { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> RequiresMountsFor { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Requisite { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? SourcePath { get; init; }
        public HostKit.Systemd.EmergencyAction? StartLimitAction { get; init; }
        public int? StartLimitBurst { get; init; }
        public System.TimeSpan? StartLimitIntervalSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> StopPropagatedFrom { get; init; }
        public bool? StopWhenUnneeded { get; init; }
        public HostKit.Systemd.EmergencyAction? SuccessAction { get; init; }
        public int? SuccessActionExitStatus { get; init; }
        public bool? SurviveFinalKillSignal { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Upholds { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Wants { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> WantsMountsFor { get; init; }
        public static HostKit.Systemd.UnitSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.UnitSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class UnitString : System.IEquatable<HostKit.Systemd.UnitString>
    {
        public bool IsTemplate { get; }
        public string Text { get; }
        public override string ToString() { }
        public static HostKit.Systemd.UnitString FromString(string value) { }
        public static HostKit.Systemd.UnitString Template(string text) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static HostKit.Systemd.UnitString? op_Implicit(string? value) { }
    }
    public static class Units
    {
        public static HostKit.UnitName Basic { get; }
        public static HostKit.UnitName Graphical { get; }
        public static HostKit.UnitName LocalFileSystems { get; }
        public static HostKit.UnitName MultiUser { get; }
        public static HostKit.UnitName NameLookup { get; }
        public static HostKit.UnitName Network { get; }
        public static HostKit.UnitName NetworkOnline { get; }
        public static HostKit.UnitName Paths { get; }
        public static HostKit.UnitName RemoteFileSystems { get; }
        public static HostKit.UnitName Sockets { get; }
        public static HostKit.UnitName TimeSync { get; }
        public static HostKit.UnitName Timers { get; }
    }
    public readonly struct UnixSignal : System.IEquatable<HostKit.Systemd.UnixSignal>
    {
        public static HostKit.Systemd.UnixSignal SIGABRT { get; }
        public static HostKit.Systemd.UnixSignal SIGALRM { get; }
        public static HostKit.Systemd.UnixSignal SIGCONT { get; }
        public static HostKit.Systemd.UnixSignal SIGHUP { get; }
        public static HostKit.Systemd.UnixSignal SIGINT { get; }
        public static HostKit.Systemd.UnixSignal SIGKILL { get; }
        public static HostKit.Systemd.UnixSignal SIGPIPE { get; }
        public static HostKit.Systemd.UnixSignal SIGQUIT { get; }
        public static HostKit.Systemd.UnixSignal SIGTERM { get; }
        public static HostKit.Systemd.UnixSignal SIGUSR1 { get; }
        public static HostKit.Systemd.UnixSignal SIGUSR2 { get; }
        public static HostKit.Systemd.UnixSignal SIGWINCH { get; }
        public override string ToString() { }
        public static HostKit.Systemd.UnixSignal Parse(string text) { }
        public static HostKit.Systemd.UnixSignal RtMin(int offset) { }
    }
    public enum UseDomains
    {
        No = 0,
        Route = 1,
        Yes = 2,
    }
    public sealed class UserService : HostKit.IComponent, System.IEquatable<HostKit.Systemd.UserService>
    {
        public UserService(HostKit.Systemd.ServiceUnit service, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.AccountName> users) { }
        public HostKit.Systemd.ServiceUnit Service { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.AccountName> Users { get; }
        public bool Equals(HostKit.Systemd.UserService? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public enum UtmpMode
    {
        Init = 0,
        Login = 1,
        User = 2,
    }
    public sealed class VLANSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.VLANSection>
    {
        public VLANSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> EgressQOSMaps { get; init; }
        public bool? GVRP { get; init; }
        public int? Id { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> IngressQOSMaps { get; init; }
        public bool? LooseBinding { get; init; }
        public bool? MVRP { get; init; }
        public HostKit.Systemd.VlanProtocol? Protocol { get; init; }
        public bool? ReorderHeader { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.VLANSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.VLANSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class VRFSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.VRFSection>
    {
        public VRFSection() { }
        public override string SectionName { get; }
        public long? Table { get; init; }
        public static HostKit.Systemd.VRFSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.VRFSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class VXCANSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.VXCANSection>
    {
        public VXCANSection() { }
        public HostKit.Systemd.InterfaceName? Peer { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.VXCANSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.VXCANSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class VXLANSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.VXLANSection>
    {
        public VXLANSection() { }
        public bool? ARPProxy { get; init; }
        public int? DestinationPort { get; init; }
        public System.TimeSpan? FDBAgeingSec { get; init; }
        public int? FlowLabel { get; init; }
        public bool? GenericProtocolExtension { get; init; }
        public System.Net.IPAddress? Group { get; init; }
        public bool? GroupPolicyExtension { get; init; }
        public HostKit.Systemd.IPDoNotFragment? IPDoNotFragment { get; init; }
        public bool? Independent { get; init; }
        public bool? L2MissNotification { get; init; }
        public bool? L3MissNotification { get; init; }
        public System.Net.IPAddress? Local { get; init; }
        public bool? MacLearning { get; init; }
        public int? MaximumFDBEntries { get; init; }
        public HostKit.Systemd.NumberRange? PortRange { get; init; }
        public System.Net.IPAddress? Remote { get; init; }
        public bool? RemoteChecksumRx { get; init; }
        public bool? RemoteChecksumTx { get; init; }
        public bool? RouteShortCircuit { get; init; }
        public override string SectionName { get; }
        public int? TOS { get; init; }
        public HostKit.Systemd.UnitString? TTL { get; init; }
        public bool? UDP6ZeroChecksumRx { get; init; }
        public bool? UDP6ZeroChecksumTx { get; init; }
        public bool? UDPChecksum { get; init; }
        public long? VNI { get; init; }
        public static HostKit.Systemd.VXLANSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.VXLANSection Read(HostKit.UnitFileSection section) { }
    }
    public enum VlanProtocol
    {
        Ieee8021Q = 0,
        Ieee8021Ad = 1,
    }
    public sealed class VolumeSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.VolumeSection>
    {
        public VolumeSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> ContainersConfModule { get; init; }
        public bool? Copy { get; init; }
        public HostKit.Systemd.UnitString? Device { get; init; }
        public HostKit.Systemd.UnitString? Driver { get; init; }
        public long? GID { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> GlobalArgs { get; init; }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public HostKit.Systemd.UnitString? Image { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.NameValue> Label { get; init; }
        public HostKit.Systemd.UnitString? Options { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecArgument> PodmanArgs { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.UnitString? ServiceName { get; init; }
        public HostKit.Systemd.UnitString? Type { get; init; }
        public long? UID { get; init; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public HostKit.Systemd.UnitString? VolumeName { get; init; }
        public static HostKit.Systemd.VolumeSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.VolumeSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class VolumeUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.VolumeUnit>
    {
        public VolumeUnit(string name) { }
        public bool Adopt { get; init; }
        public string FileName { get; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.OtherSection> OtherSections { get; init; }
        public string Path { get; }
        public HostKit.Systemd.QuadletSection Quadlet { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public HostKit.Systemd.VolumeSection Volume { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Systemd.VolumeUnit Parse(string text, string path) { }
        public static HostKit.Systemd.VolumeUnit Read(HostKit.UnitFile file, string path) { }
    }
    public sealed class WLANSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.WLANSection>
    {
        public WLANSection() { }
        public HostKit.Systemd.UnitString? PhysicalDevice { get; init; }
        public override string SectionName { get; }
        public HostKit.Systemd.WlanInterfaceType? Type { get; init; }
        public bool? WDS { get; init; }
        public static HostKit.Systemd.WLANSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.WLANSection Read(HostKit.UnitFileSection section) { }
    }
    public enum WakeOnLan
    {
        Phy = 0,
        Unicast = 1,
        Multicast = 2,
        Broadcast = 3,
        Arp = 4,
        Magic = 5,
        Secureon = 6,
        Off = 7,
    }
    public sealed class WireGuardPeerSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.WireGuardPeerSection>
    {
        public WireGuardPeerSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.IPPrefix> AllowedIPs { get; init; }
        public HostKit.Systemd.UnitString? Endpoint { get; init; }
        public HostKit.Systemd.UnitString? PersistentKeepalive { get; init; }
        public HostKit.Systemd.UnitString? PresharedKey { get; init; }
        public HostKit.Systemd.UnitString? PresharedKeyFile { get; init; }
        public HostKit.Systemd.UnitString? PublicKey { get; init; }
        public HostKit.Systemd.UnitString? PublicKeyFile { get; init; }
        public long? RouteMetric { get; init; }
        public HostKit.Systemd.UnitString? RouteTable { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.WireGuardPeerSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.WireGuardPeerSection Read(HostKit.UnitFileSection section) { }
    }
    public sealed class WireGuardSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.WireGuardSection>
    {
        public WireGuardSection() { }
        public int? FirewallMark { get; init; }
        public int? ListenPort { get; init; }
        public HostKit.Systemd.UnitString? PrivateKey { get; init; }
        public HostKit.Systemd.UnitString? PrivateKeyFile { get; init; }
        public long? RouteMetric { get; init; }
        public HostKit.Systemd.UnitString? RouteTable { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.WireGuardSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.WireGuardSection Read(HostKit.UnitFileSection section) { }
    }
    public enum WlanInterfaceType
    {
        AdHoc = 0,
        Station = 1,
        Ap = 2,
        ApVlan = 3,
        Wds = 4,
        Monitor = 5,
        MeshPoint = 6,
        P2pClient = 7,
        P2pGo = 8,
        P2pDevice = 9,
        Ocb = 10,
        Nan = 11,
    }
    public sealed class XfrmSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.XfrmSection>
    {
        public XfrmSection() { }
        public bool? Independent { get; init; }
        public long? InterfaceId { get; init; }
        public override string SectionName { get; }
        public static HostKit.Systemd.XfrmSection Read(HostKit.UnitFile file) { }
        public static HostKit.Systemd.XfrmSection Read(HostKit.UnitFileSection section) { }
    }
}
