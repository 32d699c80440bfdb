namespace HostKit
{
    public sealed class AccountName : System.IEquatable<HostKit.AccountName>
    {
        public static readonly HostKit.AccountName Root;
        public AccountName(string value) { }
        public string Value { get; }
        public override string ToString() { }
        public static HostKit.AccountName FromString(string value) { }
        public static HostKit.AccountName op_Implicit(string value) { }
    }
    public static class ActiveStates
    {
        public const string Activating = "activating";
        public const string Active = "active";
        public const string Deactivating = "deactivating";
        public const string Failed = "failed";
        public const string Inactive = "inactive";
        public const string Maintenance = "maintenance";
        public const string Refreshing = "refreshing";
        public const string Reloading = "reloading";
    }
    public sealed class ApplyEvent : System.IEquatable<HostKit.ApplyEvent>
    {
        public ApplyEvent(HostKit.ApplyPhase Phase, string Message, HostKit.Severity Severity = 0, string? Resource = null, System.TimeSpan? Duration = default) { }
        public System.TimeSpan? Duration { get; init; }
        public string Message { get; init; }
        public HostKit.ApplyPhase Phase { get; init; }
        public string? Resource { get; init; }
        public HostKit.Severity Severity { get; init; }
    }
    public enum ApplyOutcome
    {
        NothingToDo = 0,
        Done = 1,
        Refused = 2,
        RolledBack = 3,
        RollbackIncomplete = 4,
    }
    public enum ApplyPhase
    {
        Prepare = 0,
        Stage = 1,
        Check = 2,
        Commit = 3,
        Activate = 4,
        Settle = 5,
        Record = 6,
        RollBack = 7,
    }
    public sealed class ApplyResult : System.IEquatable<HostKit.ApplyResult>
    {
        public ApplyResult(HostKit.ApplyOutcome Outcome, int Generation, System.Collections.Immutable.ImmutableArray<string> Failures) { }
        public System.Collections.Immutable.ImmutableArray<string> Failures { get; init; }
        public int Generation { get; init; }
        public HostKit.ApplyOutcome Outcome { get; init; }
    }
    public sealed class BusException : HostKit.HostKitException
    {
        public BusException(string errorName, string reason) { }
        public string ErrorName { get; }
    }
    public readonly struct ByteSize : System.IEquatable<HostKit.ByteSize>
    {
        public ByteSize(long Bytes) { }
        public long Bytes { get; init; }
        public override string ToString() { }
        public static HostKit.ByteSize GiB(long value) { }
        public static HostKit.ByteSize KiB(long value) { }
        public static HostKit.ByteSize MiB(long value) { }
    }
    public sealed class Change : System.IEquatable<HostKit.Change>
    {
        public Change(HostKit.ChangeAction Action, string Kind, string Id, string Cause, HostKit.SourceLocation? Source = null, string? Diff = null) { }
        public HostKit.ChangeAction Action { get; init; }
        public string Cause { get; init; }
        public string? Diff { get; init; }
        public string Id { get; init; }
        public string Kind { get; init; }
        public HostKit.SourceLocation? Source { get; init; }
    }
    public enum ChangeAction
    {
        Create = 0,
        Update = 1,
        Delete = 2,
        Run = 3,
        Restart = 4,
        Reload = 5,
        Start = 6,
        Stop = 7,
        Enable = 8,
        Disable = 9,
        Build = 10,
        Install = 11,
    }
    public sealed class Check : HostKit.Resource, System.IEquatable<HostKit.Check>
    {
        public Check(string name, HostKit.Command command) { }
        public string CheckName { get; }
        public HostKit.Command Command { get; }
        public System.Collections.Immutable.ImmutableSortedSet<string> Covers { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public System.Collections.Immutable.ImmutableSortedSet<string> Subjects { get; init; }
        public System.TimeSpan TimeLimit { get; init; }
        public bool Equals(HostKit.Check? other) { }
        public override int GetHashCode() { }
    }
    public sealed class Command : System.IEquatable<HostKit.Command>
    {
        public Command(string path, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> arguments) { }
        public System.Collections.Immutable.ImmutableArray<string> Arguments { get; init; }
        public string Path { get; }
        public bool Equals(HostKit.Command? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public sealed class Declaration : System.IEquatable<HostKit.Declaration>
    {
        public Declaration(HostKit.IComponent Component, HostKit.SourceLocation Source) { }
        public HostKit.IComponent Component { get; init; }
        public HostKit.SourceLocation Source { get; init; }
    }
    public sealed class DirectiveEntry : System.IEquatable<HostKit.DirectiveEntry>
    {
        public DirectiveEntry(string Name, object Value) { }
        public string Name { get; init; }
        public object Value { get; init; }
        public bool Equals(HostKit.DirectiveEntry? other) { }
        public override int GetHashCode() { }
    }
    public abstract class DirectiveRecord : System.IEquatable<HostKit.DirectiveRecord>
    {
        protected DirectiveRecord() { }
        public System.Collections.Immutable.ImmutableArray<HostKit.DirectiveEntry> Entries { get; }
        public virtual bool Equals(HostKit.DirectiveRecord? other) { }
        protected T? Get<T>(string name) { }
        public override int GetHashCode() { }
        protected void Set(string name, object? value) { }
    }
    public sealed class DirectoryResource : HostKit.Resource, System.IEquatable<HostKit.DirectoryResource>
    {
        public const System.IO.UnixFileMode DefaultMode = 493;
        public DirectoryResource(string path) { }
        public bool Adopt { get; init; }
        public HostKit.AccountName Group { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public System.IO.UnixFileMode Mode { get; init; }
        public HostKit.AccountName Owner { get; init; }
        public string Path { get; }
    }
    public sealed class FileContent : System.IEquatable<HostKit.FileContent>
    {
        public long Length { get; }
        public string Sha256 { get; }
        public bool Equals(HostKit.FileContent? other) { }
        public override int GetHashCode() { }
        public System.IO.Stream OpenRead() { }
        public override string ToString() { }
        public static HostKit.FileContent FromBytes(System.ReadOnlySpan<byte> bytes) { }
        public static HostKit.FileContent FromFile(string path) { }
        public static HostKit.FileContent FromText(string text) { }
        public static HostKit.FileContent op_Implicit(string text) { }
    }
    public sealed class FileResource : HostKit.Resource, System.IEquatable<HostKit.FileResource>
    {
        public const System.IO.UnixFileMode DefaultMode = 420;
        public FileResource(string path, HostKit.FileContent content) { }
        public bool Adopt { get; init; }
        public HostKit.FileContent Content { get; init; }
        public HostKit.AccountName Group { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public System.IO.UnixFileMode Mode { get; init; }
        public HostKit.AccountName Owner { get; init; }
        public string Path { get; }
    }
    public sealed class Finding : System.IEquatable<HostKit.Finding>
    {
        public Finding(HostKit.Severity Severity, string Id, string Path, string Message, string? Mend = null) { }
        public string Id { get; init; }
        public string? Mend { get; init; }
        public string Message { get; init; }
        public string Path { get; init; }
        public HostKit.Severity Severity { get; init; }
        public HostKit.SourceLocation? Source { get; init; }
        public override string ToString() { }
    }
    public sealed class Generation : System.IEquatable<HostKit.Generation>
    {
        public Generation(int Number, System.DateTimeOffset AppliedAt, string Cause, int Resources, bool IsCurrent) { }
        public System.DateTimeOffset AppliedAt { get; init; }
        public string Cause { get; init; }
        public bool IsCurrent { get; init; }
        public int Number { get; init; }
        public int Resources { get; init; }
    }
    public sealed class Host
    {
        public HostKit.HostKind Kind { get; }
        public string Name { get; }
        public string RootPath { get; }
        public static HostKit.Host Local { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Change> CompareGenerations(string configurationName, int from, int to) { }
        public System.Threading.Tasks.Task<HostKit.Plan> PlanAsync(HostKit.HostConfiguration configuration, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Plan> PlanRemovalAsync(string configurationName, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Plan> PlanRollbackAsync(string configurationName, int generation, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Generation> ReadGenerations(string configurationName) { }
        public string? ReadText(string path) { }
        public System.Threading.Tasks.Task<string?> RecoverAsync(string configurationName, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.HostStatus> StatusAsync(string configurationName, System.Threading.CancellationToken cancellationToken = default) { }
        public static HostKit.Host Container(int leader) { }
        public static HostKit.Host Directory(string path) { }
    }
    public sealed class HostConfiguration
    {
        public HostConfiguration(string name) { }
        public System.Collections.Generic.IReadOnlyList<HostKit.Declaration> Declarations { get; }
        public string Name { get; }
        public System.TimeSpan SettleTime { get; init; }
        public HostKit.HostConfiguration Add(HostKit.IComponent component, [System.Runtime.CompilerServices.CallerFilePath] string file = "", [System.Runtime.CompilerServices.CallerLineNumber] int line = 0) { }
    }
    public enum HostKind
    {
        Local = 0,
        Directory = 1,
        Container = 2,
    }
    public class HostKitException : System.Exception
    {
        public HostKitException() { }
        public HostKitException(string message) { }
        public HostKitException(string message, System.Exception innerException) { }
    }
    public sealed class HostStatus : System.IEquatable<HostKit.HostStatus>
    {
        public HostStatus(int Generation, System.DateTimeOffset? AppliedAt, System.Collections.Immutable.ImmutableArray<HostKit.Change> Drift) { }
        public System.DateTimeOffset? AppliedAt { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Change> Drift { get; init; }
        public int Generation { get; init; }
    }
    public interface IComponent
    {
        string Name { get; }
        System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host);
        System.Collections.Generic.IEnumerable<HostKit.Finding> Validate();
    }
    public sealed class InvalidConfigurationException : HostKit.HostKitException
    {
        public InvalidConfigurationException(System.Collections.Immutable.ImmutableArray<HostKit.Finding> findings) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings { get; }
    }
    public enum JobKind
    {
        Start = 0,
        Stop = 1,
        Restart = 2,
        TryRestart = 3,
        Reload = 4,
        ReloadOrRestart = 5,
        ReloadOrTryRestart = 6,
    }
    public sealed class JobResult : System.IEquatable<HostKit.JobResult>
    {
        public System.TimeSpan Duration { get; init; }
        public string? Error { get; init; }
        public string? ErrorName { get; init; }
        public HostKit.UnitJob Job { get; }
        public HostKit.JobKind Kind { get; }
        public string Result { get; }
        public bool Succeeded { get; }
        public HostKit.UnitName Unit { get; }
    }
    public static class JobResults
    {
        public const string Assert = "assert";
        public const string Canceled = "canceled";
        public const string Collected = "collected";
        public const string Dependency = "dependency";
        public const string Done = "done";
        public const string Failed = "failed";
        public const string Invalid = "invalid";
        public const string Once = "once";
        public const string Refused = "refused";
        public const string Skipped = "skipped";
        public const string Timeout = "timeout";
        public const string Unfinished = "unfinished";
        public const string Unsupported = "unsupported";
    }
    public static class LoadStates
    {
        public const string BadSetting = "bad-setting";
        public const string Error = "error";
        public const string Loaded = "loaded";
        public const string Masked = "masked";
        public const string Merged = "merged";
        public const string NotFound = "not-found";
        public const string Stub = "stub";
    }
    public sealed class Plan
    {
        public System.Collections.Immutable.ImmutableArray<HostKit.Change> Changes { get; }
        public string ConfigurationName { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings { get; }
        public HostKit.Host Host { get; }
        public System.Threading.Tasks.Task<HostKit.ApplyResult> ApplyAsync(System.IProgress<HostKit.ApplyEvent>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public static class Rendering
    {
        public static System.Collections.Immutable.ImmutableArray<string> Write(HostKit.HostConfiguration configuration, HostKit.Host host, string directory) { }
    }
    public abstract class Resource : HostKit.IComponent, System.IEquatable<HostKit.Resource>
    {
        public abstract string Id { get; }
        public abstract string Kind { get; }
    }
    public enum Severity
    {
        Info = 0,
        Warning = 1,
        Error = 2,
    }
    public sealed class SourceLocation : System.IEquatable<HostKit.SourceLocation>
    {
        public SourceLocation(string File, int Line) { }
        public string File { get; init; }
        public int Line { get; init; }
        public override string ToString() { }
    }
    public sealed class SymlinkResource : HostKit.Resource, System.IEquatable<HostKit.SymlinkResource>
    {
        public SymlinkResource(string path, string target) { }
        public bool Adopt { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public string Path { get; }
        public string Target { get; }
    }
    public sealed class SyntaxException : HostKit.HostKitException
    {
        public SyntaxException(string file, int line, int column, string reason) { }
        public int Column { get; }
        public string File { get; }
        public int Line { get; }
        public string Reason { get; }
    }
    public sealed class SystemdBus : System.IAsyncDisposable
    {
        public string Version { get; }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> GetUnitPropertiesAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitStatus>> ListUnitsByNamesAsync(System.Collections.Generic.IReadOnlyCollection<HostKit.UnitName> names, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task ReloadAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task ResetFailedAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.JobResult>> RunJobsAsync(System.Collections.Generic.IReadOnlyList<HostKit.UnitJob> jobs, System.TimeSpan timeout, System.Action<HostKit.JobResult>? finished = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<HostKit.SystemdBus> ConnectAsync(string? address = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class UnitFile : System.IEquatable<HostKit.UnitFile>
    {
        public UnitFile([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.UnitFileSection> sections) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitFileSection> Sections { get; init; }
        public bool Equals(HostKit.UnitFile? other) { }
        public override int GetHashCode() { }
        public System.Collections.Immutable.ImmutableArray<string> GetValues(string section, string key) { }
        public byte[] ToBytes() { }
        public override string ToString() { }
        public static HostKit.UnitFile Parse(System.ReadOnlySpan<byte> bytes, string path) { }
        public static HostKit.UnitFile Parse(string text, string path) { }
    }
    public sealed class UnitFileEntry : System.IEquatable<HostKit.UnitFileEntry>
    {
        public UnitFileEntry(string key, string value) { }
        public string Key { get; }
        public int Line { get; }
        public string Value { get; }
        public bool Equals(HostKit.UnitFileEntry? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public sealed class UnitFileSection : System.IEquatable<HostKit.UnitFileSection>
    {
        public UnitFileSection(string name, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.UnitFileEntry> entries) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitFileEntry> Entries { get; init; }
        public int Line { get; }
        public string Name { get; }
        public bool Equals(HostKit.UnitFileSection? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public sealed class UnitJob : System.IEquatable<HostKit.UnitJob>
    {
        public UnitJob(HostKit.UnitName unit, HostKit.JobKind kind) { }
        public HostKit.JobKind Kind { get; }
        public string Mode { get; init; }
        public HostKit.UnitName Unit { get; }
    }
    public sealed class UnitName : System.IEquatable<HostKit.UnitName>
    {
        public UnitName(string value) { }
        public bool IsTemplate { get; }
        public HostKit.UnitName? Template { get; }
        public string Type { get; }
        public string Value { get; }
        public override string ToString() { }
        public static HostKit.UnitName FromString(string value) { }
        public static HostKit.UnitName op_Implicit(string value) { }
    }
    public sealed class UnitProperties
    {
        public string ActiveState { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> After { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> Before { get; }
        public bool CanReload { get; }
        public bool? ConditionResult { get; }
        public string Description { get; }
        public System.Collections.Immutable.ImmutableArray<string> DropInPaths { get; }
        public int? ExecMainCode { get; }
        public int? ExecMainStatus { get; }
        public string? FragmentPath { get; }
        public string? InvocationId { get; }
        public string LoadState { get; }
        public int? MainPid { get; }
        public int? NRestarts { get; }
        public HostKit.UnitName Name { get; }
        public System.Collections.Immutable.ImmutableArray<string> Names { get; }
        public bool NeedDaemonReload { get; }
        public string? Result { get; }
        public string? StatusText { get; }
        public string SubState { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> TriggeredBy { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> Triggers { get; }
        public string? Type { get; }
        public string? UnitFileState { get; }
    }
    public sealed class UnitState : HostKit.Resource, System.IEquatable<HostKit.UnitState>
    {
        public UnitState(HostKit.UnitName unit) { }
        public bool? Enabled { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public System.Collections.Immutable.ImmutableSortedSet<string> ReloadOnChange { get; init; }
        public System.Collections.Immutable.ImmutableSortedSet<string> RestartOnChange { get; init; }
        public bool? Started { get; init; }
        public HostKit.UnitName Unit { get; }
        public bool Equals(HostKit.UnitState? other) { }
        public override int GetHashCode() { }
    }
    public sealed class UnitStatus : System.IEquatable<HostKit.UnitStatus>
    {
        public string ActiveState { get; init; }
        public string Description { get; init; }
        public string? Following { get; init; }
        public uint? JobId { get; init; }
        public string? JobType { get; init; }
        public string LoadState { get; init; }
        public HostKit.UnitName Name { get; }
        public string ObjectPath { get; init; }
        public string SubState { get; init; }
    }
}
