namespace HostKit.Shell;

/// <summary>Where a part of a shell comes from: by its name from Oh My Zsh, from a package, a folder, or a commit.</summary>
/// <param name="Name">What it is called.</param>
internal sealed record ZshSource(string Name)
{
    public bool IsBundled { get; private init; }

    public string? Package { get; private init; }

    public string? Folder { get; private init; }

    public string? Repository { get; private init; }

    public string? Commit { get; private init; }

    public static ZshSource Bundled(string name) => new(Checked(name)) { IsBundled = true };

    public static ZshSource FromPackage(string package) => new(new SystemPackage(package).Name) { Package = package };

    public static ZshSource FromFolder(string path, string script)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var folder = SourcePath.Of(path, script);
        return new(NameOf(folder)) { Folder = folder };
    }

    public static ZshSource FromGit(string repository, string commit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(repository);
        ArgumentNullException.ThrowIfNull(commit);
        if (repository[0] == '-' || repository.Contains("::", StringComparison.Ordinal))
            throw new ArgumentException($"'{repository}' is not the address or path of a git repository.", nameof(repository));
        if (commit.Length != 40 || !commit.All(char.IsAsciiHexDigitLower))
            throw new ArgumentException($"'{commit}' is not the whole hash of a commit, which has 40 hexadecimal digits. 'git rev-parse {commit}' tells it.", nameof(commit));
        return new(NameOf(repository)) { Repository = repository, Commit = commit };
    }

    /// <summary>A name that is one of a folder, and a word of the shell.</summary>
    public static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+') && name[0] is not ('.' or '-')
            ? name
            : throw new ArgumentException($"'{name}' is not the name of a plugin or theme: it takes letters, digits, '.', '_', '+' and '-'.", nameof(name));
    }

    public override string ToString() => Folder ?? (Repository is null ? Name : $"{Repository} at {Commit}");

    // example.org/zsh-users/zsh-completions.git is zsh-completions; what else is in a name becomes '-'.
    private static string NameOf(string address)
    {
        var last = address.TrimEnd('/')[(address.TrimEnd('/').LastIndexOfAny(['/', ':']) + 1)..];
        if (last.EndsWith(".git", StringComparison.Ordinal))
            last = last[..^4];
        var name = string.Concat(last.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' ? c : '-')).TrimStart('.', '-');
        return name.Length == 0 ? "unnamed" : name;
    }
}
