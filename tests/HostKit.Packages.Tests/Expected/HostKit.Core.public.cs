namespace HostKit
{
    public sealed class AbsentPath : HostKit.Resource, System.IEquatable<HostKit.AbsentPath>
    {
        public AbsentPath(string path) { }
        public override string Id { get; }
        public override string Kind { get; }
        public string Path { get; }
    }
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
    public sealed class ApplyOptions : System.IEquatable<HostKit.ApplyOptions>
    {
        public ApplyOptions() { }
        public System.TimeSpan? ConfirmWithin { get; init; }
    }
    public enum ApplyOutcome
    {
        NothingToDo = 0,
        Done = 1,
        AwaitsConfirmation = 2,
        Refused = 3,
        RolledBack = 4,
        RollbackIncomplete = 5,
    }
    public enum ApplyPhase
    {
        Prepare = 0,
        Realise = 1,
        Packages = 2,
        Stage = 3,
        Check = 4,
        Commit = 5,
        Activate = 6,
        Settle = 7,
        Record = 8,
        RollBack = 9,
    }
    public sealed class ApplyResult : System.IEquatable<HostKit.ApplyResult>
    {
        public ApplyResult(HostKit.ApplyOutcome Outcome, int Generation, System.Collections.Immutable.ImmutableArray<string> Failures) { }
        public System.DateTimeOffset? ConfirmBefore { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Failures { get; init; }
        public int Generation { get; init; }
        public HostKit.ApplyOutcome Outcome { get; init; }
    }
    public sealed class AptRepository : System.IEquatable<HostKit.AptRepository>
    {
        public AptRepository(string url) { }
        public System.Collections.Generic.IReadOnlyList<string> Architectures { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Components { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Packages { get; init; }
        public int? Priority { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Suites { get; init; }
        public string Url { get; }
    }
    public sealed class BusException : HostKit.HostKitException
    {
        public BusException(string errorName, string reason) { }
        public string ErrorName { get; }
    }
    public sealed class BusValue
    {
        public string Signature { get; }
        public override string ToString() { }
        public static HostKit.BusValue Boolean(bool value) { }
        public static HostKit.BusValue LargeNumber(ulong value) { }
        public static HostKit.BusValue Of(string signature, object value) { }
        public static HostKit.BusValue SignedNumber(int value) { }
        public static HostKit.BusValue Text(string value) { }
        public static HostKit.BusValue Texts([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<string> values) { }
        public static HostKit.BusValue UnsignedNumber(uint value) { }
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
        public bool Equals(HostKit.Change? other) { }
        public override int GetHashCode() { }
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
        public System.Collections.Immutable.ImmutableArray<HostKit.TlsCertificate> StandIns { get; init; }
        public System.Collections.Immutable.ImmutableSortedSet<string> Subjects { get; init; }
        public System.TimeSpan TimeLimit { get; init; }
        public string? WarningMark { get; init; }
        public bool Equals(HostKit.Check? other) { }
        public override int GetHashCode() { }
    }
    public sealed class CheckResult : System.IEquatable<HostKit.CheckResult>
    {
        public CheckResult(System.Collections.Immutable.ImmutableArray<string> Failures, System.Collections.Immutable.ImmutableArray<string> Ran, System.Collections.Immutable.ImmutableArray<string> Skipped, System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings) { }
        public System.Collections.Immutable.ImmutableArray<string> Failures { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Ran { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Skipped { get; init; }
    }
    public sealed class Collected : System.IEquatable<HostKit.Collected>
    {
        public Collected(System.Collections.Immutable.ImmutableArray<int> Generations, int Objects, long Bytes) { }
        public long Bytes { get; init; }
        public System.Collections.Immutable.ImmutableArray<int> Generations { get; init; }
        public int Objects { get; init; }
        public long StoreBytes { get; init; }
        public string? StoreInUse { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> StorePaths { get; init; }
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
    public sealed class CommandProbe : HostKit.Probe, System.IEquatable<HostKit.CommandProbe>
    {
        public CommandProbe(string name, HostKit.Command command) { }
        public HostKit.Command Command { get; }
        public HostKit.AccountName? User { get; init; }
    }
    public sealed class CommandResource : HostKit.Resource, System.IEquatable<HostKit.CommandResource>
    {
        public CommandResource(string name, HostKit.Command command) { }
        public HostKit.Command Command { get; }
        public override string Id { get; }
        public override string Kind { get; }
        public string Name { get; }
        public System.Collections.Immutable.ImmutableSortedSet<string> OnChange { get; init; }
        public System.TimeSpan TimeLimit { get; init; }
        public HostKit.AccountName? User { get; init; }
        public bool Equals(HostKit.CommandResource? other) { }
        public override int GetHashCode() { }
    }
    public sealed class Completion : System.IEquatable<HostKit.Completion>
    {
        public Completion(HostKit.CompletionState state, string sentence) { }
        public System.Text.Json.JsonElement? Data { get; init; }
        public string Sentence { get; }
        public HostKit.CompletionState State { get; }
        public override string ToString() { }
    }
    public enum CompletionState
    {
        Complete = 0,
        UnderWay = 1,
        Failed = 2,
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
        protected void Append(System.Collections.Generic.IEnumerable<HostKit.DirectiveEntry> entries) { }
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
        public bool Purge { get; init; }
        public System.Collections.Immutable.ImmutableSortedSet<string> PurgeExcept { get; init; }
        public bool Equals(HostKit.DirectoryResource? other) { }
        public override int GetHashCode() { }
    }
    public sealed class DnfRepository : System.IEquatable<HostKit.DnfRepository>
    {
        public DnfRepository(string url) { }
        public System.Collections.Generic.IReadOnlyList<string> Packages { get; init; }
        public int? Priority { get; init; }
        public bool SignedLists { get; init; }
        public string Url { get; }
    }
    public sealed class EncryptedCredential : HostKit.IComponent, System.IEquatable<HostKit.EncryptedCredential>
    {
        public EncryptedCredential(string credentialName, HostKit.Secret secret) { }
        public string CredentialName { get; }
        public string Path { get; }
        public HostKit.Secret Secret { get; }
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
        public static HostKit.FileContent FromParts(string head, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, string>> parts) { }
        public static HostKit.FileContent FromSecret(HostKit.Secret secret) { }
        public static HostKit.FileContent FromSecretText(HostKit.SecretText text) { }
        public static HostKit.FileContent FromStream(System.Func<System.IO.Stream> open) { }
        public static HostKit.FileContent FromText(string text) { }
        public static HostKit.FileContent op_Implicit(string text) { }
    }
    public sealed class FileResource : HostKit.Resource, System.IEquatable<HostKit.FileResource>
    {
        public const System.IO.UnixFileMode DefaultMode = 420;
        public const System.IO.UnixFileMode OwnerOnly = 384;
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
    public sealed class FindingKind : System.IEquatable<HostKit.FindingKind>
    {
        public FindingKind(string Id, HostKit.Severity Severity, string Explanation, string Mend) { }
        public string Explanation { get; init; }
        public string Id { get; init; }
        public string Mend { get; init; }
        public HostKit.Severity Severity { get; init; }
        public HostKit.Finding At(string path, string message, string? mend = null) { }
    }
    public enum Foreign
    {
        Refuse = 0,
        Adopt = 1,
        Ignore = 2,
    }
    public sealed class FutureHost
    {
        public System.Collections.Generic.IReadOnlyList<HostKit.Declaration> Declarations { get; }
        public HostKit.Host Host { get; }
        public bool HasGroup(string name) { }
        public bool HasUser(string name) { }
        public System.Collections.Generic.IReadOnlyList<string>? ListDirectory(string path) { }
        public byte[]? ReadBytes(string path) { }
    }
    public sealed class Generation : System.IEquatable<HostKit.Generation>
    {
        public Generation(int Number, System.DateTimeOffset AppliedAt, string Cause, int Resources, bool IsCurrent) { }
        public System.DateTimeOffset AppliedAt { get; init; }
        public string Cause { get; init; }
        public bool IsCurrent { get; init; }
        public bool IsPinned { get; init; }
        public string? Label { get; init; }
        public int Number { get; init; }
        public int Resources { get; init; }
    }
    public sealed class GroupResource : HostKit.Resource, System.IEquatable<HostKit.GroupResource>
    {
        public GroupResource(HostKit.AccountName name) { }
        public uint? Gid { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.AccountName> Members { get; init; }
        public HostKit.AccountName Name { get; }
        public bool System { get; init; }
        public bool Equals(HostKit.GroupResource? other) { }
        public override int GetHashCode() { }
    }
    public sealed class Host
    {
        public HostKit.HostKind Kind { get; }
        public string Name { get; }
        public string RootPath { get; }
        public static HostKit.Host Local { get; }
        public System.Threading.Tasks.Task<HostKit.CheckResult> CheckAsync(HostKit.HostConfiguration configuration, System.IProgress<HostKit.ApplyEvent>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Collected> CollectGarbageAsync(HostKit.HostConfiguration configuration, bool dryRun = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Change> CompareGenerations(string configurationName, int from, int to) { }
        public System.Threading.Tasks.Task<int> ConfirmAsync(string configurationName, System.Threading.CancellationToken cancellationToken = default) { }
        public T Fact<T>(System.Func<HostKit.Host, T> find) { }
        public int FindGeneration(string configurationName, string name) { }
        public System.Collections.Generic.IReadOnlyList<string>? ListDirectory(string path) { }
        public System.Threading.Tasks.Task<HostKit.Plan> LoadPlanAsync(string path, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task PinGenerationAsync(string configurationName, int generation, bool pinned = true, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Plan> PlanAsync(HostKit.HostConfiguration configuration, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Plan> PlanRemovalAsync(string configurationName, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Plan> PlanRemovalAsync(HostKit.HostConfiguration configuration, bool purge = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Plan> PlanRollbackAsync(HostKit.HostConfiguration configuration, int generation, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Plan> PlanRollbackAsync(string configurationName, int generation, System.Threading.CancellationToken cancellationToken = default) { }
        public byte[]? ReadBytes(string path) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Generation> ReadGenerations(string configurationName) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.StoreEntry> ReadStore() { }
        public string? ReadText(string path) { }
        public System.Threading.Tasks.Task<string?> RecoverAsync(string configurationName, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.StoreRepair>> RepairStoreAsync(HostKit.HostConfiguration configuration, System.Collections.Generic.IReadOnlyList<HostKit.StorePath>? paths = null, System.IProgress<string>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<string?> ReturnAsync(string configurationName, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.HostStatus> StatusAsync(string configurationName, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.StoreDamage>> VerifyStoreAsync(System.Collections.Generic.IReadOnlyList<HostKit.StorePath>? paths = null, System.IProgress<string>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static HostKit.Host Container(int leader) { }
        public static HostKit.Host Directory(string path) { }
    }
    public sealed class HostConfiguration
    {
        public HostConfiguration(string name) { }
        public bool AllowLockOut { get; init; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Declaration> Declarations { get; }
        public HostKit.Foreign Foreign { get; set; }
        public System.Collections.Generic.IDictionary<string, HostKit.Foreign> ForeignAt { get; }
        public string? Label { get; set; }
        public string Name { get; }
        public HostKit.Retention Retention { get; init; }
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
    public sealed class HttpProbe : HostKit.Probe, System.IEquatable<HostKit.HttpProbe>
    {
        public HttpProbe(string name, System.Uri url) { }
        public System.Net.IPAddress? At { get; init; }
        public string? Contains { get; init; }
        public System.TimeSpan LeastValidity { get; init; }
        public string? Location { get; init; }
        public int Status { get; init; }
        public int? StatusBelow { get; init; }
        public bool Trusted { get; init; }
        public System.Uri Url { get; }
        public bool WebSocket { get; init; }
    }
    public interface IAnswers : HostKit.IComponent
    {
        System.Collections.Generic.IEnumerable<HostKit.HttpProbe> Questions { get; }
    }
    public interface ICompletesLater : HostKit.IComponent
    {
        System.Threading.Tasks.Task<HostKit.Completion> FollowAsync(HostKit.Host host, System.IProgress<string> progress, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<HostKit.Completion> ReadCompletionAsync(HostKit.Host host, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface IComponent
    {
        string Name { get; }
        System.Collections.Generic.IEnumerable<HostKit.IReview> Reviews { get; }
        System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host);
        System.Collections.Generic.IEnumerable<HostKit.Finding> Validate();
    }
    public interface IListens : HostKit.IComponent
    {
        System.Collections.Generic.IEnumerable<HostKit.ListeningPort> ListeningPorts { get; }
    }
    public interface IReview
    {
        HostKit.ReviewResult Review(HostKit.FutureHost future);
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
    public readonly struct ListeningPort : System.IEquatable<HostKit.ListeningPort>
    {
        public ListeningPort(int Number, bool IsUdp = false) { }
        public bool IsUdp { get; init; }
        public int Number { get; init; }
        public override string ToString() { }
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
    public sealed class LoggingProgress : System.IProgress<HostKit.ApplyEvent>
    {
        public LoggingProgress(Microsoft.Extensions.Logging.ILogger logger, System.IProgress<HostKit.ApplyEvent>? next = null) { }
        public void Report(HostKit.ApplyEvent value) { }
    }
    public sealed class OsRelease : System.IEquatable<HostKit.OsRelease>
    {
        public string Id { get; }
        public System.Collections.Immutable.ImmutableArray<string> IdLike { get; }
        public string? VersionId { get; }
        public bool IsLike(string id) { }
        public static HostKit.OsRelease Of(HostKit.Host host) { }
    }
    public sealed class PackageHold : HostKit.IComponent, System.IEquatable<HostKit.PackageHold>
    {
        public PackageHold(string package) { }
        public string Package { get; }
        public string? Version { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
    }
    public sealed class PackageRepository : HostKit.IComponent, System.IEquatable<HostKit.PackageRepository>
    {
        public PackageRepository(string name) { }
        public bool AllowUnsigned { get; init; }
        public HostKit.AptRepository? Apt { get; init; }
        public HostKit.DnfRepository? Dnf { get; init; }
        public HostKit.RepositoryKey? Key { get; init; }
        public string Name { get; }
        public HostKit.PacmanRepository? Pacman { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class PacmanRepository : System.IEquatable<HostKit.PacmanRepository>
    {
        public PacmanRepository(string url) { }
        public string? Section { get; init; }
        public bool SignedDatabase { get; init; }
        public string Url { get; }
    }
    public sealed class Plan
    {
        public System.Collections.Immutable.ImmutableArray<HostKit.Change> Changes { get; }
        public string ConfigurationName { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings { get; }
        public string Hash { get; }
        public HostKit.Host Host { get; }
        public System.Threading.Tasks.Task<HostKit.ApplyResult> ApplyAsync(System.IProgress<HostKit.ApplyEvent>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.ApplyResult> ApplyAsync(HostKit.ApplyOptions options, System.IProgress<HostKit.ApplyEvent>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public void Save(string path) { }
    }
    public abstract class Probe : HostKit.Resource, System.IEquatable<HostKit.Probe>
    {
        public System.TimeSpan Deadline { get; init; }
        public override sealed string Id { get; }
        public System.TimeSpan Interval { get; init; }
        public override sealed string Kind { get; }
        public string Name { get; }
    }
    public sealed class ProbeResult : System.IEquatable<HostKit.ProbeResult>
    {
        public ProbeResult(bool Passed, string Detail, System.TimeSpan Duration) { }
        public string Detail { get; init; }
        public System.TimeSpan Duration { get; init; }
        public bool Passed { get; init; }
    }
    public static class Prober
    {
        public static System.Threading.Tasks.Task<HostKit.ProbeResult> AskAsync(HostKit.Host host, HostKit.Probe probe, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<HostKit.ProbeResult> WaitAsync(HostKit.Host host, HostKit.Probe probe, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public static class Rendering
    {
        public static System.Collections.Immutable.ImmutableArray<string> Write(HostKit.HostConfiguration configuration, HostKit.Host host, string directory) { }
    }
    public sealed class RepositoryKey : System.IEquatable<HostKit.RepositoryKey>
    {
        public System.Collections.Generic.IReadOnlyList<string> Fingerprints { get; }
        public string? HostPath { get; }
        public bool Equals(HostKit.RepositoryKey? other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static HostKit.RepositoryKey FromBytes(System.ReadOnlySpan<byte> bytes, params string[] fingerprints) { }
        public static HostKit.RepositoryKey FromFile(string path, params string[] fingerprints) { }
        public static HostKit.RepositoryKey FromText(string armored, params string[] fingerprints) { }
        public static HostKit.RepositoryKey OnHost(string path) { }
    }
    public abstract class Resource : HostKit.IComponent, System.IEquatable<HostKit.Resource>
    {
        public abstract string Id { get; }
        public abstract string Kind { get; }
    }
    public sealed class Retention : System.IEquatable<HostKit.Retention>
    {
        public const int LeastCount = 2;
        public Retention() { }
        public System.TimeSpan Age { get; init; }
        public int Count { get; init; }
    }
    public sealed class ReviewResult : System.IEquatable<HostKit.ReviewResult>
    {
        public ReviewResult(System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings, System.Collections.Immutable.ImmutableArray<HostKit.Resource> Resources) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Resource> Resources { get; init; }
    }
    public sealed class Secret : System.IDisposable
    {
        public string Source { get; }
        public void Dispose() { }
        protected override void Finalize() { }
        public override string ToString() { }
        public static HostKit.Secret FromCommand(HostKit.Command command) { }
        public static HostKit.Secret FromCredential(string name) { }
        public static HostKit.Secret FromEnvironment(string variable) { }
        public static HostKit.Secret FromFile(string path) { }
    }
    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    public sealed class SecretText
    {
        public SecretText(int literalLength, int formattedCount) { }
        public void AppendFormatted(HostKit.Secret value) { }
        public void AppendFormatted(long value) { }
        public void AppendFormatted(string? value) { }
        public void AppendFormatted(HostKit.Secret value, string? format) { }
        public void AppendLiteral(string value) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public sealed class SeedFile : HostKit.Resource, System.IEquatable<HostKit.SeedFile>
    {
        public SeedFile(string path, HostKit.FileContent content) { }
        public HostKit.FileContent Content { get; init; }
        public HostKit.AccountName Group { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public System.IO.UnixFileMode Mode { get; init; }
        public HostKit.AccountName Owner { get; init; }
        public string Path { get; }
    }
    public enum Severity
    {
        Info = 0,
        Warning = 1,
        Error = 2,
    }
    public sealed class SocketAddress : System.IEquatable<HostKit.SocketAddress>
    {
        public System.Net.IPEndPoint? EndPoint { get; }
        public string? Path { get; }
        public HostKit.UnitName? Unit { get; init; }
        public override string ToString() { }
        public static HostKit.SocketAddress Loopback(int port) { }
        public static HostKit.SocketAddress Tcp(System.Net.IPAddress address, int port) { }
        public static HostKit.SocketAddress Unix(string path) { }
    }
    public sealed class SourceLocation : System.IEquatable<HostKit.SourceLocation>
    {
        public SourceLocation(string File, int Line) { }
        public string File { get; init; }
        public int Line { get; init; }
        public override string ToString() { }
    }
    public sealed class StoreDamage : System.IEquatable<HostKit.StoreDamage>
    {
        public StoreDamage(HostKit.StorePath Path, string File, string What) { }
        public string File { get; init; }
        public HostKit.StorePath Path { get; init; }
        public string What { get; init; }
    }
    public sealed class StoreEntry : System.IEquatable<HostKit.StoreEntry>
    {
        public StoreEntry(HostKit.StorePath Path) { }
        public System.DateTimeOffset BuiltAt { get; init; }
        public System.TimeSpan Duration { get; init; }
        public int Files { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.StoreInput> Inputs { get; init; }
        public bool IsWhole { get; init; }
        public HostKit.StorePath Path { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.StorePath> References { get; init; }
        public long Size { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.StoreUser> Users { get; init; }
    }
    public sealed class StoreInput : System.IEquatable<HostKit.StoreInput>
    {
        public StoreInput(string Name, string Value) { }
        public string Name { get; init; }
        public string Value { get; init; }
    }
    public sealed class StorePath : System.IEquatable<HostKit.StorePath>
    {
        public const string Directory = "/var/lib/hostkit/store";
        public string Hash { get; }
        public string Id { get; }
        public string Name { get; }
        public string Value { get; }
        public string File(string path) { }
        public override string ToString() { }
        public static HostKit.StorePath Of(string name, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> inputs) { }
        public static HostKit.StorePath Parse(string id) { }
    }
    public sealed class StoreRepair : System.IEquatable<HostKit.StoreRepair>
    {
        public StoreRepair(HostKit.StorePath Path, bool Done, string Sentence) { }
        public bool Done { get; init; }
        public HostKit.StorePath Path { get; init; }
        public string Sentence { get; init; }
    }
    public sealed class StoreResource : HostKit.Resource, System.IEquatable<HostKit.StoreResource>
    {
        public StoreResource(HostKit.StorePath path) { }
        public System.Func<string, System.IProgress<string>, System.Threading.CancellationToken, System.Threading.Tasks.Task>? Build { get; init; }
        public override string Id { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.StoreInput> Inputs { get; init; }
        public override string Kind { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.StorePath> Needs { get; init; }
        public HostKit.StorePath Path { get; }
        public bool Equals(HostKit.StoreResource? other) { }
        public override int GetHashCode() { }
    }
    public sealed class StoreUser : System.IEquatable<HostKit.StoreUser>
    {
        public StoreUser(string Kind, string Name) { }
        public string Kind { get; init; }
        public string Name { get; init; }
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
    public sealed class SystemPackage : HostKit.Resource, System.IEquatable<HostKit.SystemPackage>
    {
        public SystemPackage(string name) { }
        public string? Apt { get; init; }
        public string? Dnf { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public string Name { get; }
        public string? Pacman { get; init; }
    }
    public sealed class SystemdBus : System.IAsyncDisposable
    {
        public string Version { get; }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileChange>> DisableUnitFilesAsync(System.Collections.Generic.IReadOnlyCollection<HostKit.UnitName> units, bool runtime = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        [return: System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Changes",
                "HaveInstallSection"})]
        public System.Threading.Tasks.Task<System.ValueTuple<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileChange>, bool>> EnableUnitFilesAsync(System.Collections.Generic.IReadOnlyCollection<HostKit.UnitName> units, bool runtime = false, bool force = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties> GetUnitPropertiesAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileStatus>> ListUnitFilesAsync(System.Collections.Generic.IReadOnlyCollection<string>? patterns = null, System.Collections.Generic.IReadOnlyCollection<string>? states = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitStatus>> ListUnitsAsync(System.Collections.Generic.IReadOnlyCollection<string>? patterns = null, System.Collections.Generic.IReadOnlyCollection<string>? states = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitStatus>> ListUnitsByNamesAsync(System.Collections.Generic.IReadOnlyCollection<HostKit.UnitName> names, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileChange>> MaskUnitFilesAsync(System.Collections.Generic.IReadOnlyCollection<HostKit.UnitName> units, bool runtime = false, bool force = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task RefUnitAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task ReloadAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task ResetFailedAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.JobResult>> RunJobsAsync(System.Collections.Generic.IReadOnlyList<HostKit.UnitJob> jobs, System.TimeSpan timeout, System.Action<HostKit.JobResult>? finished = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task SetUnitPropertiesAsync(HostKit.UnitName unit, System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<string, HostKit.BusValue>> properties, bool runtime = true, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.JobResult> StartTransientUnitAsync(HostKit.TransientUnit unit, System.Collections.Generic.IReadOnlyList<HostKit.TransientUnit>? others = null, System.TimeSpan? timeout = default, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<HostKit.UnitFileChange>> UnmaskUnitFilesAsync(System.Collections.Generic.IReadOnlyCollection<HostKit.UnitName> units, bool runtime = false, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task UnrefUnitAsync(HostKit.UnitName unit, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.UnitProperties?> WaitForUnitAsync(HostKit.UnitName unit, System.Func<HostKit.UnitProperties, bool> condition, System.TimeSpan timeout, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<HostKit.SystemdBus> ConnectAsync(string? address = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class TcpProbe : HostKit.Probe, System.IEquatable<HostKit.TcpProbe>
    {
        public TcpProbe(string name, string server, int port) { }
        public System.Net.IPAddress? At { get; init; }
        public int Port { get; }
        public string Server { get; }
    }
    public sealed class TlsCertificate : System.IEquatable<HostKit.TlsCertificate>
    {
        public TlsCertificate(string chain, string key) { }
        public string Chain { get; }
        public string? ChallengeFiles { get; init; }
        public string? Consumers { get; init; }
        public string? Job { get; init; }
        public string Key { get; }
        public override string ToString() { }
    }
    public sealed class TlsProbe : HostKit.Probe, System.IEquatable<HostKit.TlsProbe>
    {
        public TlsProbe(string name, string serverName, int port = 443) { }
        public System.Net.IPAddress? At { get; init; }
        public System.TimeSpan LeastValidity { get; init; }
        public System.Collections.Immutable.ImmutableSortedSet<string> Names { get; init; }
        public int Port { get; }
        public string ServerName { get; }
        public bool Trusted { get; init; }
        public bool Equals(HostKit.TlsProbe? other) { }
        public override int GetHashCode() { }
    }
    public sealed class TransientUnit : System.IEquatable<HostKit.TransientUnit>
    {
        public TransientUnit(HostKit.UnitName name, System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, HostKit.BusValue>> properties) { }
        public HostKit.UnitName Name { get; }
        public System.Collections.Immutable.ImmutableArray<System.Collections.Generic.KeyValuePair<string, HostKit.BusValue>> Properties { get; }
    }
    public sealed class UnitFile : System.IEquatable<HostKit.UnitFile>
    {
        public UnitFile([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.UnitFileSection> sections) { }
        public System.Collections.Immutable.ImmutableArray<string> Comments { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitFileSection> Sections { get; init; }
        public bool Equals(HostKit.UnitFile? other) { }
        public override int GetHashCode() { }
        public System.Collections.Immutable.ImmutableArray<string> GetValues(string section, string key) { }
        public HostKit.UnitFile Remove(HostKit.UnitFileEntry entry) { }
        public HostKit.UnitFile Replace(HostKit.UnitFileEntry entry, HostKit.UnitFileEntry replacement) { }
        public byte[] ToBytes() { }
        public override string ToString() { }
        public static HostKit.UnitFile Parse(System.ReadOnlySpan<byte> bytes, string path) { }
        public static HostKit.UnitFile Parse(string text, string path) { }
    }
    public sealed class UnitFileChange : System.IEquatable<HostKit.UnitFileChange>
    {
        public string Kind { get; }
        public string Path { get; }
        public string? Target { get; }
        public override string ToString() { }
    }
    public sealed class UnitFileEntry : System.IEquatable<HostKit.UnitFileEntry>
    {
        public UnitFileEntry(string key, string value) { }
        public System.Collections.Immutable.ImmutableArray<string> Comments { get; }
        public string Key { get; }
        public int Line { get; }
        public string Value { get; }
        public bool Equals(HostKit.UnitFileEntry? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public HostKit.UnitFileEntry WithValue(string value) { }
    }
    public sealed class UnitFileSection : System.IEquatable<HostKit.UnitFileSection>
    {
        public UnitFileSection(string name, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.UnitFileEntry> entries) { }
        public System.Collections.Immutable.ImmutableArray<string> Comments { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitFileEntry> Entries { get; init; }
        public int Line { get; }
        public string Name { get; }
        public bool Equals(HostKit.UnitFileSection? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public sealed class UnitFileStatus : System.IEquatable<HostKit.UnitFileStatus>
    {
        public HostKit.UnitName Name { get; }
        public string Path { get; }
        public string State { get; }
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
        public string? InstancePart { get; }
        public string? InstanceText { get; }
        public bool IsTemplate { get; }
        public HostKit.UnitName? Template { get; }
        public string Type { get; }
        public string Value { get; }
        public HostKit.UnitName Instance(string text) { }
        public override string ToString() { }
        public static string Escape(string text) { }
        public static string EscapePath(string path) { }
        public static HostKit.UnitName FromPath(string path, string type) { }
        public static HostKit.UnitName FromString(string value) { }
        public static string Unescape(string part) { }
        public static string UnescapePath(string part) { }
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
        public System.Collections.Generic.IEnumerable<string> PropertyNames { get; }
        public string? Result { get; }
        public string? StatusText { get; }
        public string SubState { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> TriggeredBy { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> Triggers { get; }
        public string? Type { get; }
        public string? UnitFileState { get; }
        public bool? GetBoolean(string name) { }
        public long? GetNumber(string name) { }
        public string? GetText(string name) { }
        public System.Collections.Immutable.ImmutableArray<string> GetTexts(string name) { }
        public System.DateTimeOffset? GetTime(string name) { }
        public System.TimeSpan? GetTimeSpan(string name) { }
        public object? GetValue(string name) { }
    }
    public sealed class UnitState : HostKit.Resource, System.IEquatable<HostKit.UnitState>
    {
        public UnitState(HostKit.UnitName unit) { }
        public bool? Enabled { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public System.Collections.Immutable.ImmutableSortedSet<string> ReloadOnChange { get; init; }
        public string? RestartFor { get; init; }
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
    public sealed class UserResource : HostKit.Resource, System.IEquatable<HostKit.UserResource>
    {
        public UserResource(HostKit.AccountName name) { }
        public bool Adopt { get; init; }
        public System.Collections.Immutable.ImmutableArray<string>? AuthorizedKeys { get; init; }
        public string? Comment { get; init; }
        public bool? CreateHome { get; init; }
        public HostKit.AccountName? Group { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.AccountName> Groups { get; init; }
        public string? Home { get; init; }
        public override string Id { get; }
        public override string Kind { get; }
        public HostKit.AccountName Name { get; }
        public string? PasswordHash { get; init; }
        public string? Shell { get; init; }
        public bool System { get; init; }
        public uint? Uid { get; init; }
        public bool Equals(HostKit.UserResource? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
}
