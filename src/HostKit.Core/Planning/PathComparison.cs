namespace HostKit;

/// <summary>Compares what is wanted at a path with what the host has there.</summary>
internal sealed class PathComparison(HostFiles? files, HostAccounts accounts, bool ownersAreSet)
{
    /// <summary>What differs, in words, or null when the path is as wanted.</summary>
    public string? Difference(ManifestEntry wanted, ObservedPath observed)
    {
        if (!SameType(wanted, observed))
            return $"is a {KindOf(observed)}, not a {wanted.Kind}";
        if (wanted.Kind == "symlink")
            return wanted.Target == observed.Target ? null : $"points to {observed.Target}, not to {wanted.Target}";
        var differences = new List<string>();
        if (wanted.Kind == "file" && wanted.Sha256 != observed.Sha256)
            differences.Add("content differs");
        if (wanted.Mode != (int)observed.Status.Mode)
            differences.Add($"mode is {Octal((int)observed.Status.Mode)}, not {Octal(wanted.Mode!.Value)}");
        if (ownersAreSet && accounts.User(wanted.Owner!) != observed.Status.User)
            differences.Add($"owner is {accounts.UserName(observed.Status.User)}, not {wanted.Owner}");
        if (ownersAreSet && accounts.Group(wanted.Group!) != observed.Status.Group)
            differences.Add($"group is {accounts.GroupName(observed.Status.Group)}, not {wanted.Group}");
        return differences.Count == 0 ? null : string.Join("; ", differences);
    }

    /// <summary>What is there, as a generation remembers it.</summary>
    public ManifestEntry Describe(string path, ObservedPath observed) => new()
    {
        Kind = KindOf(observed),
        Id = path,
        Sha256 = observed.Sha256,
        Length = observed.Status.Type == FileType.File ? observed.Status.Size : null,
        Target = observed.Target,
        Mode = observed.Target is null ? (int)observed.Status.Mode : null,
        Owner = observed.Target is null ? accounts.UserName(observed.Status.User) : null,
        Group = observed.Target is null ? accounts.GroupName(observed.Status.Group) : null,
    };

    public static bool SameType(ManifestEntry wanted, ObservedPath observed) => wanted.Kind == KindOf(observed);

    /// <summary>The kind of resource that is there.</summary>
    public static string KindOf(ObservedPath observed) => observed.Status.Type switch
    {
        FileType.File => "file",
        FileType.Directory => "directory",
        FileType.Symlink => "symlink",
        _ => "special file",
    };

    /// <summary>A diff of a text file that everybody on the host may read; null otherwise.</summary>
    public string? FileDiff(ManifestEntry? wanted, ObservedPath? observed, FileContent? content, string? path = null)
    {
        // What others may not read on the host is not shown on a screen or in a log either.
        var mode = (UnixFileMode?)wanted?.Mode ?? observed?.Status.Mode;
        if ((wanted?.Kind ?? "file") != "file" || mode is null || !mode.Value.HasFlag(UnixFileMode.OtherRead) || content?.Length > 1 << 20
            || content?.MayBeKept == false || SecretHash.IsKeyed(observed?.Sha256) || observed is { Status.Type: not FileType.File } || observed is { Status.Mode: var old } && !old.HasFlag(UnixFileMode.OtherRead))
            return null;
        if (wanted is not null && observed?.Sha256 == wanted.Sha256)
            return null;
        var before = observed is null ? [] : observed.ReadContent(files!, wanted?.Id ?? path!);
        return before is null ? null : UnifiedDiff.Between(before, ReadAll(content), wanted?.Id ?? path!);
    }

    /// <summary>The same of a file that is not there yet, at any time later: null, too, once its content has gone.</summary>
    public string? NewFileDiff(ManifestEntry wanted, FileContent? content)
    {
        try
        {
            return FileDiff(wanted, null, content);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static byte[] ReadAll(FileContent? content)
    {
        if (content is null)
            return [];
        using var stream = content.OpenRead();
        var bytes = new byte[content.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Octal(int mode) => Convert.ToString(mode, 8).PadLeft(4, '0');
}
