namespace HostKit.Server
{
    public sealed class Backup : HostKit.IComponent, System.IEquatable<HostKit.Server.Backup>
    {
        public Backup(string name, HostKit.Server.BackupRepository repository, HostKit.Secret password) { }
        public string At { get; init; }
        public string CheckAt { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Variable",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, HostKit.Secret>> Credentials { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Server.BackupDump> Dumps { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Excludes { get; init; }
        public HostKit.Server.BackupKeep Keep { get; init; }
        public string Name { get; }
        public HostKit.Secret Password { get; }
        public System.Collections.Immutable.ImmutableArray<string> Paths { get; init; }
        public HostKit.Server.BackupRepository Repository { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class BackupDump : System.IEquatable<HostKit.Server.BackupDump>
    {
        public BackupDump(string FileName, HostKit.Command Command, HostKit.AccountName? User = null) { }
        public HostKit.Command Command { get; init; }
        public string FileName { get; init; }
        public HostKit.AccountName? User { get; init; }
    }
    public sealed class BackupKeep : System.IEquatable<HostKit.Server.BackupKeep>
    {
        public BackupKeep(int Daily = 7, int Weekly = 4, int Monthly = 12) { }
        public int Daily { get; init; }
        public int Monthly { get; init; }
        public int Weekly { get; init; }
    }
    public sealed class BackupRepository : System.IEquatable<HostKit.Server.BackupRepository>
    {
        public string Location { get; }
        public override string ToString() { }
        public static HostKit.Server.BackupRepository Borg(string location) { }
        public static HostKit.Server.BackupRepository Restic(string location) { }
    }
    public sealed class FailureMail : HostKit.IComponent, System.IEquatable<HostKit.Server.FailureMail>
    {
        public FailureMail(string to) { }
        public System.TimeSpan Every { get; init; }
        public string? From { get; init; }
        public int JournalLines { get; init; }
        public HostKit.Server.MailRelay? Relay { get; init; }
        public string To { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> Units { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class KernelCommandLine : HostKit.IComponent, System.IEquatable<HostKit.Server.KernelCommandLine>
    {
        public KernelCommandLine([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<string> parameters) { }
        public System.Collections.Immutable.ImmutableArray<string> Parameters { get; }
        public bool Equals(HostKit.Server.KernelCommandLine? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
    }
    public sealed class LocalTime : HostKit.IComponent, System.IEquatable<HostKit.Server.LocalTime>
    {
        public LocalTime(string zone) { }
        public string Zone { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
    }
    public sealed class LogRotation : HostKit.IComponent, System.IEquatable<HostKit.Server.LogRotation>
    {
        public LogRotation(string name, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<string> files) { }
        public bool Compressed { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Files { get; }
        public HostKit.Server.RotationFrequency Frequency { get; init; }
        public HostKit.AccountName? Group { get; init; }
        public int Keep { get; init; }
        public HostKit.ByteSize? MaxSize { get; init; }
        public HostKit.AccountName? Owner { get; init; }
        public string RotationName { get; }
        public string Signal { get; init; }
        public HostKit.UnitName? Unit { get; init; }
        public bool Equals(HostKit.Server.LogRotation? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
    }
    public sealed class MailRelay : System.IEquatable<HostKit.Server.MailRelay>
    {
        public MailRelay(string Host) { }
        public string Host { get; init; }
        public HostKit.Secret? Password { get; init; }
        public int Port { get; init; }
        public bool Tls { get; init; }
        public string? User { get; init; }
    }
    public enum RootLogin
    {
        No = 0,
        KeysOnly = 1,
        ForcedCommandsOnly = 2,
        Yes = 3,
    }
    public enum RotationFrequency
    {
        Daily = 0,
        Weekly = 1,
        Monthly = 2,
    }
    public sealed class Sshd : HostKit.IComponent, System.IEquatable<HostKit.Server.Sshd>
    {
        public Sshd() { }
        public System.Collections.Immutable.ImmutableArray<string> AllowGroups { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> AllowUsers { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> DenyUsers { get; init; }
        public string this[string name] { get; init; }
        public bool? KeyboardInteractive { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ListenAddresses { get; init; }
        public System.TimeSpan? LoginGraceTime { get; init; }
        public int? MaxAuthTries { get; init; }
        public bool? PasswordAuthentication { get; init; }
        public HostKit.Server.RootLogin? PermitRootLogin { get; init; }
        public System.Collections.Immutable.ImmutableArray<int> Ports { get; init; }
        public bool? X11Forwarding { get; init; }
        public bool Equals(HostKit.Server.Sshd? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class SwapFile : HostKit.IComponent, System.IEquatable<HostKit.Server.SwapFile>
    {
        public SwapFile(HostKit.ByteSize size, string path = "/swapfile") { }
        public string Path { get; }
        public HostKit.ByteSize Size { get; }
        public int? Swappiness { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
    }
    public sealed class Sysctl : HostKit.IComponent, System.IEquatable<HostKit.Server.Sysctl>
    {
        public Sysctl(string name) { }
        public string this[string key] { get; init; }
        public string Name { get; }
        public bool Equals(HostKit.Server.Sysctl? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
    }
    public sealed class SystemLocale : HostKit.IComponent, System.IEquatable<HostKit.Server.SystemLocale>
    {
        public SystemLocale(string lang) { }
        public string Lang { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
    }
    public sealed class UnattendedUpgrades : HostKit.IComponent, System.IEquatable<HostKit.Server.UnattendedUpgrades>
    {
        public UnattendedUpgrades() { }
        public bool AllUpdates { get; init; }
        public string? MailTo { get; init; }
        public System.TimeOnly? RebootAt { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
    }
}
