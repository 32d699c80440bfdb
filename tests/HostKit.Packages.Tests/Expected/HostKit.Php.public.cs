namespace HostKit.Php
{
    public sealed class PhpPool : HostKit.IComponent, System.IEquatable<HostKit.Php.PhpPool>
    {
        public PhpPool(string name) { }
        public string? AccessLog { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string?[]?[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, HostKit.Php.PhpValue>> AdminIni { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string?[]?[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Environment { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Extensions { get; init; }
        public HostKit.AccountName? Group { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string?[]?[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, HostKit.Php.PhpValue>> Ini { get; init; }
        public string this[string? directive] { init; }
        public int MaxRequests { get; init; }
        public int? OpenFiles { get; init; }
        public string? PingPath { get; init; }
        public string PoolName { get; }
        public HostKit.Php.PhpProcesses Processes { get; init; }
        public System.TimeSpan RequestTimeout { get; init; }
        public string? Root { get; init; }
        public System.TimeSpan SlowAfter { get; init; }
        public string? SlowLog { get; init; }
        public HostKit.SocketAddress Socket { get; init; }
        public System.IO.UnixFileMode SocketMode { get; init; }
        public HostKit.AccountName? SocketOwner { get; init; }
        public string? StatusPath { get; init; }
        public required HostKit.AccountName User { get; init; }
        public string? Version { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class PhpProcesses : System.IEquatable<HostKit.Php.PhpProcesses>
    {
        public static HostKit.Php.PhpProcesses Dynamic(int most, int leastSpare = 1, int? mostSpare = default, int? start = default) { }
        public static HostKit.Php.PhpProcesses OnDemand(int most, System.TimeSpan? idleTime = default) { }
        public static HostKit.Php.PhpProcesses Static(int processes) { }
    }
    public sealed class PhpValue : System.IEquatable<HostKit.Php.PhpValue>
    {
        public override string ToString() { }
        public static HostKit.Php.PhpValue FromString(string text) { }
        public static HostKit.Php.PhpValue op_Implicit(HostKit.ByteSize size) { }
        public static HostKit.Php.PhpValue op_Implicit(bool flag) { }
        public static HostKit.Php.PhpValue op_Implicit(int number) { }
        public static HostKit.Php.PhpValue op_Implicit(string text) { }
    }
}
