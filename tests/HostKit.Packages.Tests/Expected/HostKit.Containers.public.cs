namespace HostKit.Containers
{
    public enum AutoUpdate
    {
        Off = 0,
        Registry = 1,
        Local = 2,
    }
    public sealed class ComposeProject : HostKit.IComponent, System.IEquatable<HostKit.Containers.ComposeProject>
    {
        public string? Directory { get; init; }
        public string File { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, HostKit.Containers.Image> Images { get; init; }
        public string ProjectName { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, HostKit.Secret> Secrets { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.Container> ToContainers() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Containers.ComposeProject FromFile(string path, string? name = null) { }
    }
    public sealed class Container : HostKit.IComponent, System.IEquatable<HostKit.Containers.Container>
    {
        public Container(string name) { }
        public System.Collections.Immutable.ImmutableArray<string> AddCapabilities { get; init; }
        public HostKit.Containers.AutoUpdate AutoUpdate { get; init; }
        public string ContainerName { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.Container> DependsOn { get; init; }
        public string? Description { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> DropCapabilities { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Entrypoint { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Environment { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Exec { get; init; }
        public HostKit.Containers.HealthCheck? Health { get; init; }
        public required HostKit.Containers.Image Image { get; init; }
        public bool IsJob { get; init; }
        public string this[string key] { init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Labels { get; init; }
        public HostKit.ByteSize? Memory { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> NetworkAliases { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.ContainerNetwork> Networks { get; init; }
        public bool NoNewPrivileges { get; init; }
        public HostKit.Containers.ContainerPod? Pod { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.Port> Ports { get; init; }
        public int? Processes { get; init; }
        public double? Processors { get; init; }
        public bool ReadOnly { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> Requires { get; init; }
        public string Restart { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.ContainerSecret> Secrets { get; init; }
        public System.TimeSpan StartTimeout { get; init; }
        public bool Started { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.Container> StartsAfter { get; init; }
        public System.TimeSpan StopTimeout { get; init; }
        public HostKit.UnitName UnitName { get; }
        public string? User { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.VolumeMount> Volumes { get; init; }
        public string? WorkingDirectory { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class ContainerNetwork : HostKit.IComponent, System.IEquatable<HostKit.Containers.ContainerNetwork>
    {
        public ContainerNetwork(string name) { }
        public bool IPv6 { get; init; }
        public bool Internal { get; init; }
        public string NetworkName { get; }
        public string? Subnet { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
    }
    public sealed class ContainerPod : HostKit.IComponent, System.IEquatable<HostKit.Containers.ContainerPod>
    {
        public ContainerPod(string name) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.ContainerNetwork> Networks { get; init; }
        public string PodName { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Containers.Port> Ports { get; init; }
        public HostKit.UnitName UnitName { get; }
        public bool Equals(HostKit.Containers.ContainerPod? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class ContainerSecret : System.IEquatable<HostKit.Containers.ContainerSecret>
    {
        public string Name { get; }
        public string? Target { get; }
        public int UserId { get; init; }
        public static HostKit.Containers.ContainerSecret Environment(string name, HostKit.Secret secret) { }
        public static HostKit.Containers.ContainerSecret Environment(string name, HostKit.SecretText text) { }
        public static HostKit.Containers.ContainerSecret File(string name, HostKit.Secret secret, string? target = null) { }
    }
    public sealed class ContainerVolume : HostKit.IComponent, System.IEquatable<HostKit.Containers.ContainerVolume>
    {
        public ContainerVolume(string name) { }
        public HostKit.UnitName UnitName { get; }
        public string VolumeName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
    }
    public sealed class HealthCheck : System.IEquatable<HostKit.Containers.HealthCheck>
    {
        public HealthCheck(params string[] command) { }
        public System.Collections.Immutable.ImmutableArray<string> Command { get; }
        public System.TimeSpan Interval { get; init; }
        public HostKit.Containers.WhenUnhealthy OnFailure { get; init; }
        public int Retries { get; init; }
        public System.TimeSpan StartPeriod { get; init; }
        public System.TimeSpan Timeout { get; init; }
        public bool Equals(HostKit.Containers.HealthCheck? other) { }
        public override int GetHashCode() { }
        public static HostKit.Containers.HealthCheck Shell(string line) { }
    }
    public sealed class Image : System.IEquatable<HostKit.Containers.Image>
    {
        public string? Archive { get; }
        public bool IsLocal { get; }
        public bool IsPinned { get; }
        public string Reference { get; }
        public override string ToString() { }
        public static HostKit.Containers.Image FromArchive(string path, string name, string digest) { }
        public static HostKit.Containers.Image Local(string reference) { }
        public static HostKit.Containers.Image Pinned(string reference) { }
        public static HostKit.Containers.Image Tagged(string reference) { }
    }
    public sealed class Port : System.IEquatable<HostKit.Containers.Port>
    {
        public System.Net.IPAddress Address { get; init; }
        public int ContainerPort { get; }
        public bool IsUdp { get; init; }
        public int Number { get; }
        public override string ToString() { }
        public static HostKit.Containers.Port Publish(int number, int? containerPort = default) { }
    }
    public sealed class VolumeMount : System.IEquatable<HostKit.Containers.VolumeMount>
    {
        public string? HostPath { get; }
        public string? Options { get; init; }
        public bool ReadOnly { get; init; }
        public string Target { get; }
        public HostKit.Containers.ContainerVolume? Volume { get; }
        public static HostKit.Containers.VolumeMount Bind(string hostPath, string target) { }
        public static HostKit.Containers.VolumeMount Of(HostKit.Containers.ContainerVolume volume, string target) { }
        public static HostKit.Containers.VolumeMount Temporary(string target) { }
    }
    public enum WhenUnhealthy
    {
        Kill = 0,
        None = 1,
        Stop = 2,
    }
}
