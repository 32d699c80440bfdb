namespace HostKit.Testing
{
    public sealed class Machine : System.IAsyncDisposable
    {
        public System.TimeSpan BootDuration { get; }
        public string BusSocket { get; }
        public HostKit.Host Host { get; }
        public int Leader { get; }
        public string Name { get; }
        public string RootPath { get; }
        public System.Threading.Tasks.Task<System.Net.Sockets.NetworkStream> ConnectAsync(int port, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task CopyAsync(string hostPath, string path, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Net.Http.SocketsHttpHandler CreateHttpHandler() { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public System.Threading.Tasks.Task<bool> ExistsAsync(string path, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Runtime.CompilerServices.AsyncIteratorStateMachine(typeof(HostKit.Testing.Machine.<FollowJournalAsync>d__56))]
        public System.Collections.Generic.IAsyncEnumerable<string> FollowJournalAsync(string? unit = null, [System.Runtime.CompilerServices.EnumeratorCancellation] System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<string> JournalAsync(string? unit = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<byte[]> ReadBytesAsync(string path, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<string> ReadTextAsync(string path, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task RebootAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task ResetAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Testing.MachineCommandResult> RunAsync(HostKit.Testing.MachineCommand command, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Testing.MachineCommandResult> RunAsync(string program, params string[] arguments) { }
        public System.Threading.Tasks.Task<HostKit.Testing.MachineCommandResult> ShellAsync(string script, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Testing.MachineCommandResult> TryRunAsync(HostKit.Testing.MachineCommand command, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Testing.MachineCommandResult> TryRunAsync(string program, params string[] arguments) { }
        public System.Threading.Tasks.Task WaitForUnitAsync(string unit, string state = "active", System.TimeSpan? timeout = default, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task WaitUntilAsync(System.Func<System.Threading.CancellationToken, System.Threading.Tasks.Task<bool>> condition, System.TimeSpan? timeout = default, System.Threading.CancellationToken cancellationToken = default, [System.Runtime.CompilerServices.CallerArgumentExpression("condition")] string what = "") { }
        public System.Threading.Tasks.Task WriteBytesAsync(string path, System.ReadOnlyMemory<byte> content, System.IO.UnixFileMode mode = 420, string owner = "root:root", System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task WriteTextAsync(string path, string content, System.IO.UnixFileMode mode = 420, string owner = "root:root", System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<HostKit.Testing.Machine> StartAsync(HostKit.Testing.MachineImage image, HostKit.Testing.MachineOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static string? WhyUnavailable() { }
    }
    public sealed class MachineBind : System.IEquatable<HostKit.Testing.MachineBind>
    {
        public MachineBind(string hostPath, string machinePath) { }
        public string HostPath { get; }
        public string MachinePath { get; }
        public bool Writable { get; init; }
    }
    public sealed class MachineBootException : HostKit.Testing.MachineException
    {
        public System.Collections.Generic.IReadOnlyList<string> Console { get; }
    }
    public sealed class MachineCommand : System.IEquatable<HostKit.Testing.MachineCommand>
    {
        public MachineCommand(string program, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<string> arguments) { }
        public System.Collections.Immutable.ImmutableArray<string> Arguments { get; init; }
        public System.Collections.Immutable.ImmutableDictionary<string, string> Environment { get; init; }
        public System.ReadOnlyMemory<byte> Input { get; init; }
        public string Program { get; }
        public string User { get; init; }
        public string WorkingDirectory { get; init; }
        public override string ToString() { }
        public HostKit.Testing.MachineCommand WithInput(string text) { }
    }
    public sealed class MachineCommandException : HostKit.Testing.MachineException
    {
        public HostKit.Testing.MachineCommandResult Result { get; }
    }
    public sealed class MachineCommandResult
    {
        public HostKit.Testing.MachineCommand Command { get; }
        public string Error { get; }
        public int ExitCode { get; }
        public string Output { get; }
        public System.ReadOnlyMemory<byte> OutputBytes { get; }
        public bool Succeeded { get; }
    }
    public class MachineException : System.Exception
    {
        public MachineException(string message) { }
        public MachineException(string message, System.Exception innerException) { }
    }
    public sealed class MachineFile : System.IEquatable<HostKit.Testing.MachineFile>
    {
        public MachineFile(System.ReadOnlyMemory<byte> content) { }
        public MachineFile(string content) { }
        public System.ReadOnlyMemory<byte> Content { get; }
        public System.IO.UnixFileMode Mode { get; init; }
        public bool Equals(HostKit.Testing.MachineFile? other) { }
        public override int GetHashCode() { }
    }
    public sealed class MachineImage : System.IEquatable<HostKit.Testing.MachineImage>
    {
        public System.Collections.Immutable.ImmutableArray<string> Commands { get; init; }
        public System.Collections.Immutable.ImmutableSortedDictionary<string, HostKit.Testing.MachineFile> Files { get; init; }
        public string Hash { get; }
        public string? Mirror { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Packages { get; init; }
        public string Suite { get; }
        public static string DefaultMirror { get; }
        public System.Threading.Tasks.Task<string> BuildAsync(System.Action<string>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public bool Equals(HostKit.Testing.MachineImage? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public HostKit.Testing.MachineImage WithCommand(string command) { }
        public HostKit.Testing.MachineImage WithFile(string path, HostKit.Testing.MachineFile file) { }
        public HostKit.Testing.MachineImage WithFile(string path, string content) { }
        public HostKit.Testing.MachineImage WithPackages([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<string> packages) { }
        public static HostKit.Testing.MachineImage Debian(string suite = "trixie") { }
        public static System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<string>> PruneAsync(System.TimeSpan unusedFor, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class MachineImageException : HostKit.Testing.MachineException
    {
        public System.Collections.Generic.IReadOnlyList<string> Output { get; }
    }
    public sealed class MachineOptions : System.IEquatable<HostKit.Testing.MachineOptions>
    {
        public MachineOptions() { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Testing.MachineBind> Binds { get; init; }
        public System.TimeSpan BootTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Capabilities { get; init; }
        public System.Collections.Immutable.ImmutableDictionary<string, string> Environment { get; init; }
        public System.Action<string>? Log { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SystemCalls { get; init; }
    }
    public sealed class MachineUnavailableException : HostKit.Testing.MachineException
    {
        public MachineUnavailableException(string message) { }
    }
}
