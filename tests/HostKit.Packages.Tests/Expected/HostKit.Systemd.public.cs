namespace HostKit.Systemd
{
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
    public sealed class BindMount : System.IEquatable<HostKit.Systemd.BindMount>
    {
        public BindMount(HostKit.Systemd.UnitString source, HostKit.Systemd.UnitString? destination = null) { }
        public HostKit.Systemd.UnitString? Destination { get; }
        public bool IgnoreMissing { get; init; }
        public HostKit.Systemd.UnitString Source { get; }
        public bool WithoutSubmounts { get; init; }
        public override string ToString() { }
        public static HostKit.Systemd.BindMount FromString(string path) { }
        public static HostKit.Systemd.BindMount op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Source",
                "Destination"})] System.ValueTuple<string, string> mount) { }
        public static HostKit.Systemd.BindMount op_Implicit(string path) { }
    }
    public sealed class CalendarExpression : System.IEquatable<HostKit.Systemd.CalendarExpression>
    {
        public static HostKit.Systemd.CalendarExpression Daily { get; }
        public static HostKit.Systemd.CalendarExpression Hourly { get; }
        public static HostKit.Systemd.CalendarExpression Minutely { get; }
        public static HostKit.Systemd.CalendarExpression Monthly { get; }
        public static HostKit.Systemd.CalendarExpression Quarterly { get; }
        public static HostKit.Systemd.CalendarExpression Semiannually { get; }
        public static HostKit.Systemd.CalendarExpression Weekly { get; }
        public static HostKit.Systemd.CalendarExpression Yearly { get; }
        public override string ToString() { }
        public static HostKit.Systemd.CalendarExpression At(System.TimeOnly time) { }
        public static HostKit.Systemd.CalendarExpression At(int hour, int minute) { }
        public static HostKit.Systemd.CalendarExpression On(System.DayOfWeek day, System.TimeOnly time) { }
        public static HostKit.Systemd.CalendarExpression Parse(string text) { }
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
        public static HostKit.Systemd.Condition op_Implicit(HostKit.Systemd.UnitString value) { }
        public static HostKit.Systemd.Condition op_Implicit(string value) { }
    }
    public readonly struct CpuQuota : System.IEquatable<HostKit.Systemd.CpuQuota>
    {
        public override string ToString() { }
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
    public readonly struct CpuWeight : System.IEquatable<HostKit.Systemd.CpuWeight>
    {
        public static HostKit.Systemd.CpuWeight Idle { get; }
        public override string ToString() { }
        public static HostKit.Systemd.CpuWeight FromInt32(int weight) { }
        public static HostKit.Systemd.CpuWeight op_Implicit(int weight) { }
    }
    public sealed class Credential : System.IEquatable<HostKit.Systemd.Credential>
    {
        public Credential(string id, HostKit.Systemd.UnitString? source = null) { }
        public string Id { get; }
        public HostKit.Systemd.UnitString? Source { get; }
        public override string ToString() { }
        public static HostKit.Systemd.Credential op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Id",
                "Source"})] System.ValueTuple<string, string> credential) { }
    }
    public enum DevicePolicy
    {
        Auto = 0,
        Closed = 1,
        Strict = 2,
    }
    public enum DirectoryPreserve
    {
        No = 0,
        Yes = 1,
        Restart = 2,
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
    public sealed class EnvironmentVariable : System.IEquatable<HostKit.Systemd.EnvironmentVariable>
    {
        public EnvironmentVariable(string name, HostKit.Systemd.UnitString value) { }
        public string Name { get; }
        public HostKit.Systemd.UnitString Value { get; }
        public override string ToString() { }
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
    }
    public sealed class ExecArgument : System.IEquatable<HostKit.Systemd.ExecArgument>
    {
        public override string ToString() { }
        public static HostKit.Systemd.ExecArgument FromString(string value) { }
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
        public static HostKit.Systemd.ExitStatus op_Implicit(HostKit.Systemd.UnixSignal signal) { }
        public static HostKit.Systemd.ExitStatus op_Implicit(int status) { }
    }
    public enum IOSchedulingClass
    {
        None = 0,
        Realtime = 1,
        BestEffort = 2,
        Idle = 3,
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
        public static HostKit.Systemd.InputSource File(HostKit.Systemd.UnitString path) { }
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
    public readonly struct MemoryLimit : System.IEquatable<HostKit.Systemd.MemoryLimit>
    {
        public static HostKit.Systemd.MemoryLimit Infinity { get; }
        public override string ToString() { }
        public static HostKit.Systemd.MemoryLimit FromByteSize(HostKit.ByteSize size) { }
        public static HostKit.Systemd.MemoryLimit Percent(int percent) { }
        public static HostKit.Systemd.MemoryLimit op_Implicit(HostKit.ByteSize size) { }
    }
    public enum MountPropagation
    {
        Shared = 0,
        Slave = 1,
        Private = 2,
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
    public enum NotifyAccess
    {
        None = 0,
        Main = 1,
        Exec = 2,
        All = 3,
    }
    public enum OomPolicy
    {
        Continue = 0,
        Stop = 1,
        Kill = 2,
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
        public static HostKit.Systemd.OutputTarget File(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.OutputTarget Truncate(HostKit.Systemd.UnitString path) { }
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
    public sealed class Reset
    {
        public static HostKit.Systemd.Reset Value { get; }
        public static HostKit.Systemd.SettingList<T> Then<T>(HostKit.Systemd.SettingList<T> items)
            where T :  notnull { }
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
    public sealed class SandboxPath : System.IEquatable<HostKit.Systemd.SandboxPath>
    {
        public SandboxPath(HostKit.Systemd.UnitString path) { }
        public bool BelowRoot { get; init; }
        public bool IgnoreMissing { get; init; }
        public HostKit.Systemd.UnitString Path { get; }
        public override string ToString() { }
        public static HostKit.Systemd.SandboxPath FromString(string path) { }
        public static HostKit.Systemd.SandboxPath Optional(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.SandboxPath op_Implicit(string path) { }
    }
    public abstract class Section : HostKit.DirectiveRecord, System.IEquatable<HostKit.Systemd.Section>
    {
        public HostKit.Systemd.RawValue? this[string name] { get; init; }
        public abstract string SectionName { get; }
        public override sealed string ToString() { }
        public HostKit.UnitFileSection ToSyntax() { }
    }
    public static class SectionExtensions
    {
        public static T With<T>(this T section, string name, HostKit.Systemd.RawValue? value)
            where T : HostKit.Systemd.Section { }
    }
    public sealed class ServiceDirectory : System.IEquatable<HostKit.Systemd.ServiceDirectory>
    {
        public ServiceDirectory(HostKit.Systemd.UnitString name) { }
        public HostKit.Systemd.UnitString? Link { get; init; }
        public HostKit.Systemd.UnitString Name { get; }
        public override string ToString() { }
        public static HostKit.Systemd.ServiceDirectory FromString(string name) { }
        public static HostKit.Systemd.ServiceDirectory op_Implicit(string name) { }
    }
    public enum ServiceExitType
    {
        Main = 0,
        Cgroup = 1,
    }
    public static class ServiceHardening
    {
        public static HostKit.Systemd.ServiceSection Hardened(this HostKit.Systemd.ServiceSection service) { }
    }
    public sealed class ServiceSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.ServiceSection>
    {
        public ServiceSection() { }
        public HostKit.Systemd.Allowed<HostKit.Systemd.Capability>? AmbientCapabilities { get; init; }
        public HostKit.Systemd.UnitString? AppArmorProfile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.BindMount> BindReadOnlyPaths { get; init; }
        public HostKit.Systemd.UnitString? BusName { get; init; }
        public bool? CPUAccounting { get; init; }
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
        public HostKit.Systemd.DevicePolicy? DevicePolicy { get; init; }
        public bool? DynamicUser { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.EnvironmentVariable> Environment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitPath> EnvironmentFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecCondition { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> ExecPaths { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecReload { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStart { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStartPost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStartPre { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStop { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ExecLine> ExecStopPost { get; init; }
        public HostKit.Systemd.ServiceExitType? ExitType { get; init; }
        public int? FileDescriptorStoreMax { get; init; }
        public HostKit.Systemd.DirectoryPreserve? FileDescriptorStorePreserve { get; init; }
        public HostKit.Systemd.UnixSignal? FinalKillSignal { get; init; }
        public HostKit.Systemd.UnitString? Group { get; init; }
        public bool? GuessMainPID { get; init; }
        public bool? IOAccounting { get; init; }
        public HostKit.Systemd.IOSchedulingClass? IOSchedulingClass { get; init; }
        public int? IOSchedulingPriority { get; init; }
        public int? IOWeight { get; init; }
        public bool? IPAccounting { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressAllow { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.AddressRange> IPAddressDeny { get; init; }
        public HostKit.Systemd.UnitString? IPCNamespacePath { get; init; }
        public bool? IgnoreSIGPIPE { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> InaccessiblePaths { get; init; }
        public HostKit.Systemd.KeyringMode? KeyringMode { get; init; }
        public HostKit.Systemd.KillMode? KillMode { get; init; }
        public HostKit.Systemd.UnixSignal? KillSignal { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitAS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitCORE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitDATA { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitFSIZE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitLOCKS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMEMLOCK { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitMSGQUEUE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNOFILE { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitNPROC { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitRSS { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSIGPENDING { get; init; }
        public HostKit.Systemd.ResourceLimit? LimitSTACK { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Credential> LoadCredentialEncrypted { get; init; }
        public bool? LockPersonality { get; init; }
        public HostKit.Systemd.SyslogLevel? LogLevelMax { get; init; }
        public HostKit.Systemd.UnitString? LogNamespace { get; init; }
        public int? LogRateLimitBurst { get; init; }
        public System.TimeSpan? LogRateLimitIntervalSec { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> LogsDirectory { get; init; }
        public System.IO.UnixFileMode? LogsDirectoryMode { get; init; }
        public HostKit.Systemd.ManagedOomMode? ManagedOOMMemoryPressure { get; init; }
        public HostKit.Systemd.ManagedOomPreference? ManagedOOMPreference { get; init; }
        public HostKit.Systemd.ManagedOomMode? ManagedOOMSwap { get; init; }
        public bool? MemoryAccounting { get; init; }
        public bool? MemoryDenyWriteExecute { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryHigh { get; init; }
        public bool? MemoryKSM { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryLow { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryMin { get; init; }
        public HostKit.Systemd.MemoryLimit? MemorySwapMax { get; init; }
        public HostKit.Systemd.MemoryLimit? MemoryZSwapMax { get; init; }
        public bool? MountAPIVFS { get; init; }
        public HostKit.Systemd.MountPropagation? MountFlags { get; init; }
        public HostKit.Systemd.UnitString? NetworkNamespacePath { get; init; }
        public int? Nice { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.SandboxPath> NoExecPaths { get; init; }
        public bool? NoNewPrivileges { get; init; }
        public bool? NonBlocking { get; init; }
        public HostKit.Systemd.NotifyAccess? NotifyAccess { get; init; }
        public HostKit.Systemd.OomPolicy? OOMPolicy { get; init; }
        public int? OOMScoreAdjust { get; init; }
        public HostKit.Systemd.UnitString? PAMName { get; init; }
        public HostKit.Systemd.UnitString? PIDFile { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> PassEnvironment { get; init; }
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
        public HostKit.Systemd.Allowed<HostKit.Systemd.NamespaceKind>? RestrictNamespaces { get; init; }
        public bool? RestrictRealtime { get; init; }
        public bool? RestrictSUIDSGID { get; init; }
        public HostKit.Systemd.UnitString? RootDirectory { get; init; }
        public bool? RootDirectoryStartOnly { get; init; }
        public HostKit.Systemd.UnitString? RootImage { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.ServiceDirectory> RuntimeDirectory { get; init; }
        public System.IO.UnixFileMode? RuntimeDirectoryMode { get; init; }
        public HostKit.Systemd.DirectoryPreserve? RuntimeDirectoryPreserve { get; init; }
        public System.TimeSpan? RuntimeMaxSec { get; init; }
        public System.TimeSpan? RuntimeRandomizedExtraSec { get; init; }
        public HostKit.Systemd.UnitString? SELinuxContext { get; init; }
        public override string SectionName { get; }
        public bool? SendSIGHUP { get; init; }
        public bool? SendSIGKILL { get; init; }
        public bool? SetLoginEnvironment { get; init; }
        public HostKit.Systemd.UnitReference? Slice { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Sockets { get; init; }
        public HostKit.Systemd.OutputTarget? StandardError { get; init; }
        public HostKit.Systemd.InputSource? StandardInput { get; init; }
        public HostKit.Systemd.OutputTarget? StandardOutput { get; init; }
        public HostKit.Systemd.CpuWeight? StartupCPUWeight { get; init; }
        public int? StartupIOWeight { get; init; }
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
        public HostKit.Systemd.UnitString? TTYPath { get; init; }
        public bool? TTYReset { get; init; }
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
        public HostKit.Systemd.ServiceType? Type { get; init; }
        public System.IO.UnixFileMode? UMask { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitString> UnsetEnvironment { get; init; }
        public HostKit.Systemd.UnitString? User { get; init; }
        public HostKit.Systemd.UnitString? UtmpIdentifier { get; init; }
        public HostKit.Systemd.UtmpMode? UtmpMode { get; init; }
        public System.TimeSpan? WatchdogSec { get; init; }
        public HostKit.Systemd.UnixSignal? WatchdogSignal { get; init; }
        public HostKit.Systemd.UnitPath? WorkingDirectory { get; init; }
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
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public HostKit.Systemd.ServiceSection Service { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
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
    }
    public readonly struct TaskLimit : System.IEquatable<HostKit.Systemd.TaskLimit>
    {
        public static HostKit.Systemd.TaskLimit Infinity { get; }
        public override string ToString() { }
        public static HostKit.Systemd.TaskLimit FromInt32(int count) { }
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
        public static HostKit.Systemd.TemporaryFileSystemMount op_Implicit(string path) { }
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
    }
    public sealed class TimerUnit : HostKit.IComponent, System.IEquatable<HostKit.Systemd.TimerUnit>
    {
        public TimerUnit(string name) { }
        public bool Adopt { get; init; }
        public bool? Enabled { get; init; }
        public HostKit.Systemd.InstallSection Install { get; init; }
        public bool? Started { get; init; }
        public HostKit.Systemd.TimerSection Timer { get; init; }
        public HostKit.Systemd.UnitSection Unit { get; init; }
        public HostKit.UnitName UnitName { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public HostKit.UnitFile ToUnitFile() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class UnitPath : System.IEquatable<HostKit.Systemd.UnitPath>
    {
        public bool IgnoreMissing { get; }
        public HostKit.Systemd.UnitString Path { get; }
        public static HostKit.Systemd.UnitPath Home { get; }
        public override string ToString() { }
        public static HostKit.Systemd.UnitPath Optional(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.UnitPath Required(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.UnitPath op_Implicit(HostKit.Systemd.UnitString path) { }
        public static HostKit.Systemd.UnitPath op_Implicit(string path) { }
    }
    public sealed class UnitReference : System.IEquatable<HostKit.Systemd.UnitReference>
    {
        public override string ToString() { }
        public static HostKit.Systemd.UnitReference FromString(string name) { }
        public static HostKit.Systemd.UnitReference FromUnitName(HostKit.UnitName name) { }
        public static HostKit.Systemd.UnitReference Template(string text) { }
        public static HostKit.Systemd.UnitReference op_Implicit(HostKit.UnitName name) { }
        public static HostKit.Systemd.UnitReference op_Implicit(string name) { }
    }
    public sealed class UnitSection : HostKit.Systemd.Section, System.IEquatable<HostKit.Systemd.UnitSection>
    {
        public UnitSection() { }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> After { get; init; }
        public bool? AllowIsolate { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertCPUFeature { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertCPUs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertControlGroupController { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertDirectoryNotEmpty { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertEnvironment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertFileIsExecutable { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertFileNotEmpty { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertGroup { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertHost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertKernelCommandLine { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertKernelVersion { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertMemory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertNeedsUpdate { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertOSRelease { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathExists { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathExistsGlob { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsDirectory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsEncrypted { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsMountPoint { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsReadWrite { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertPathIsSymbolicLink { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertUser { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> AssertVirtualization { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> Before { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.UnitReference> BindsTo { get; init; }
        public HostKit.Systemd.CollectMode? CollectMode { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionCPUFeature { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionCPUs { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionControlGroupController { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionCredential { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionDirectoryNotEmpty { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionEnvironment { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionFileIsExecutable { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionFileNotEmpty { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionGroup { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionHost { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionKernelCommandLine { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionKernelVersion { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionMemory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionNeedsUpdate { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionOSRelease { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathExists { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathExistsGlob { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsDirectory { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsEncrypted { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsMountPoint { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsReadWrite { get; init; }
        public HostKit.Systemd.SettingList<HostKit.Systemd.Condition> ConditionPathIsSymbolicLink { get; init; }
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
        public static HostKit.Systemd.UnixSignal RtMin(int offset) { }
    }
    public enum UtmpMode
    {
        Init = 0,
        Login = 1,
        User = 2,
    }
}
