namespace HostKit.Git
{
    public sealed class GitHook : System.IEquatable<HostKit.Git.GitHook>
    {
        public string HookName { get; }
        public string Script { get; }
        public static HostKit.Git.GitHook PostReceive(HostKit.Command command) { }
        public static HostKit.Git.GitHook PostReceive(string script) { }
        public static HostKit.Git.GitHook PreReceive(string script) { }
        public static HostKit.Git.GitHook Update(string script) { }
    }
    public sealed class GitRepository : System.IEquatable<HostKit.Git.GitRepository>
    {
        public GitRepository(string name) { }
        public bool AllowsRewriting { get; init; }
        public string DefaultBranch { get; init; }
        public string Description { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Git.GitHook> Hooks { get; init; }
        public bool IsPublic { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Readers { get; init; }
        public string RepositoryName { get; }
        public System.Collections.Immutable.ImmutableArray<string> Writers { get; init; }
    }
    public sealed class GitServer : HostKit.IComponent, System.IEquatable<HostKit.Git.GitServer>
    {
        public GitServer() { }
        public HostKit.AccountName Account { get; init; }
        public string Directory { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Git.GitRepository> Repositories { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Git.GitUser> Users { get; init; }
        public HostKit.Git.GitWeb? Web { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class GitUser : System.IEquatable<HostKit.Git.GitUser>
    {
        public GitUser(string name, string key) { }
        public string Key { get; }
        public string UserName { get; }
    }
    public sealed class GitWeb : System.IEquatable<HostKit.Git.GitWeb>
    {
        public GitWeb() { }
        public string ClonePrefix { get; init; }
        public string Root { get; init; }
        public string Subtitle { get; init; }
        public string Title { get; init; }
        public static string Assets { get; }
        public static string Program { get; }
        public static HostKit.SocketAddress Socket { get; }
    }
}
