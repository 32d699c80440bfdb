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
}
