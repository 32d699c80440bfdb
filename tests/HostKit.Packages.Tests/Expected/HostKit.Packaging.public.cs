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
    public sealed class PrebuiltApp : HostKit.Packaging.App
    {
        public PrebuiltApp(string name, string location, HostKit.Packaging.Checksum? checksum = null, [System.Runtime.CompilerServices.CallerFilePath] string file = "") { }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Path"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Programs { get; init; }
        public int Strip { get; init; }
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
