namespace HostKit.Packaging
{
    public abstract class App : HostKit.IComponent
    {
        public string Name { get; }
        public HostKit.StorePath Path { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Probe> Probes { get; init; }
        public HostKit.Packaging.Source? Source { get; }
        public HostKit.Command Command(string program, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> arguments) { }
        public string File(string path) { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class BuildStep : System.IEquatable<HostKit.Packaging.BuildStep>
    {
        public BuildStep(string title, string script) { }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Environment { get; init; }
        public bool Network { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Private { get; init; }
        public string Script { get; }
        public string Title { get; }
    }
    public sealed class Checksum : System.IEquatable<HostKit.Packaging.Checksum>
    {
        public string Algorithm { get; }
        public string Hex { get; }
        public override string ToString() { }
        public static HostKit.Packaging.Checksum Parse(string text) { }
        public static HostKit.Packaging.Checksum op_Implicit(string text) { }
    }
    public sealed class CustomApp : HostKit.Packaging.App
    {
        public CustomApp(string name, HostKit.Packaging.Source source, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Packaging.BuildStep> steps) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Packaging.App> Needs { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Programs { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Packaging.BuildStep> Steps { get; }
        public System.Collections.Immutable.ImmutableArray<string> Tools { get; init; }
    }
    public sealed class DenoApp : HostKit.Packaging.App
    {
        public DenoApp(string name, HostKit.Packaging.Source source) { }
        public string Entry { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Permissions { get; init; }
        public HostKit.Packaging.DenoRuntime Runtime { get; init; }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<string>> LockAsync(System.IProgress<string>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class DenoRuntime : System.IEquatable<HostKit.Packaging.DenoRuntime>
    {
        public static HostKit.Packaging.DenoRuntime Shared { get; }
        public static HostKit.Packaging.DenoRuntime Pinned(string version, HostKit.Packaging.Checksum integrity) { }
    }
    public sealed class DotnetApp : HostKit.Packaging.App
    {
        public DotnetApp(string name, HostKit.Packaging.Source source) { }
        public string? AssemblyName { get; init; }
        public string Configuration { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Feeds { get; init; }
        public string? Framework { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Private { get; init; }
        public string? Project { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Properties { get; init; }
        public HostKit.Packaging.DotnetRuntime Runtime { get; init; }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<string>> LockAsync(System.IProgress<string>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public enum DotnetRuntime
    {
        Shared = 0,
        SelfContained = 1,
        SingleFile = 2,
        System = 3,
    }
    public sealed class NodeApp : HostKit.Packaging.App
    {
        public NodeApp(string name, HostKit.Packaging.Source source) { }
        public System.Collections.Immutable.ImmutableArray<string> AllowInstallScripts { get; init; }
        public string? Build { get; init; }
        public bool KeepsDevDependencies { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Private { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "File"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Programs { get; init; }
        public string? Registry { get; init; }
        public HostKit.Packaging.NodeRuntime Runtime { get; init; }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<string>> LockAsync(System.IProgress<string>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class NodeRuntime : System.IEquatable<HostKit.Packaging.NodeRuntime>
    {
        public static HostKit.Packaging.NodeRuntime Shared { get; }
        public static HostKit.Packaging.NodeRuntime System { get; }
        public static HostKit.Packaging.NodeRuntime Pinned(string version, HostKit.Packaging.Checksum integrity) { }
    }
    public sealed class PrebuiltApp : HostKit.Packaging.App
    {
        public PrebuiltApp(string name, string location, HostKit.Packaging.Checksum? checksum = null, [System.Runtime.CompilerServices.CallerFilePath] string file = "") { }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Path"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Programs { get; init; }
        public int Strip { get; init; }
    }
    public sealed class PythonApp : HostKit.Packaging.App
    {
        public PythonApp(string name, HostKit.Packaging.Source source) { }
        public System.Collections.Immutable.ImmutableArray<string> Extras { get; init; }
        public string? Index { get; init; }
        public HostKit.Packaging.PythonInterpreter Interpreter { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> NotImported { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Private { get; init; }
        public string? Requirements { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Program",
                "Entry"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Scripts { get; init; }
        public string? Wheels { get; init; }
        public System.Threading.Tasks.Task<System.Collections.Immutable.ImmutableArray<string>> LockAsync(System.IProgress<string>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class PythonInterpreter : System.IEquatable<HostKit.Packaging.PythonInterpreter>
    {
        public static HostKit.Packaging.PythonInterpreter Vendored { get; }
        public override string ToString() { }
        public static HostKit.Packaging.PythonInterpreter System(string versions) { }
        public static HostKit.Packaging.PythonInterpreter VendoredFrom(string path) { }
    }
    public sealed class Source : System.IEquatable<HostKit.Packaging.Source>
    {
        public System.Collections.Immutable.ImmutableArray<string> Except { get; init; }
        public override string ToString() { }
        public static HostKit.Packaging.Source Folder(string path, [System.Runtime.CompilerServices.CallerFilePath] string file = "") { }
        public static HostKit.Packaging.Source Git(string repository, string commit) { }
    }
    public sealed class StaticSite : HostKit.Packaging.App
    {
        public StaticSite(string name, HostKit.Packaging.Source source) { }
        public string? Build { get; init; }
        public string? Output { get; init; }
        public bool Precompressed { get; init; }
        public string Root { get; }
        public System.Collections.Immutable.ImmutableArray<string> Tools { get; init; }
    }
}
