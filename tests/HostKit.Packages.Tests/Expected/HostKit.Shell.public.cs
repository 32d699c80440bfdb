namespace HostKit.Shell
{
    public sealed class Fonts : HostKit.IComponent
    {
        public Fonts(string name, [System.Runtime.CompilerServices.CallerFilePath] string file = "") { }
        public System.Collections.Immutable.ImmutableArray<string> Files { get; init; }
        public string Name { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.SystemPackage> Packages { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class OhMyZsh : System.IEquatable<HostKit.Shell.OhMyZsh>
    {
        public override string ToString() { }
        public static HostKit.Shell.OhMyZsh FromFolder(string path, [System.Runtime.CompilerServices.CallerFilePath] string file = "") { }
        public static HostKit.Shell.OhMyZsh FromGit(string repository, string commit) { }
    }
    public sealed class Programs : HostKit.IComponent
    {
        public Programs([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> names) { }
        public bool Adopt { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Command"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, HostKit.Command>> Links { get; init; }
        public string Name { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class Zsh : HostKit.IComponent
    {
        public Zsh(HostKit.AccountName user) { }
        public bool Adopt { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Aliases { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Environment { get; init; }
        public string Home { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Lines { get; init; }
        public string Name { get; }
        public HostKit.Shell.OhMyZsh? OhMyZsh { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Shell.ZshPlugin> Plugins { get; init; }
        public HostKit.Shell.ZshTheme? Theme { get; init; }
        public HostKit.AccountName User { get; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class ZshPlugin : System.IEquatable<HostKit.Shell.ZshPlugin>
    {
        public string? File { get; init; }
        public string Name { get; init; }
        public override string ToString() { }
        public static HostKit.Shell.ZshPlugin Bundled(string name) { }
        public static HostKit.Shell.ZshPlugin FromFolder(string path, [System.Runtime.CompilerServices.CallerFilePath] string file = "") { }
        public static HostKit.Shell.ZshPlugin FromGit(string repository, string commit) { }
        public static HostKit.Shell.ZshPlugin FromPackage(string package) { }
    }
    public sealed class ZshTheme : System.IEquatable<HostKit.Shell.ZshTheme>
    {
        public string? File { get; init; }
        public string Name { get; init; }
        public override string ToString() { }
        public static HostKit.Shell.ZshTheme Bundled(string name) { }
        public static HostKit.Shell.ZshTheme FromFolder(string path, [System.Runtime.CompilerServices.CallerFilePath] string file = "") { }
        public static HostKit.Shell.ZshTheme FromGit(string repository, string commit) { }
    }
}
