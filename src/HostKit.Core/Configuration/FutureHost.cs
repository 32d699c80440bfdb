namespace HostKit;

/// <summary>A host as it will be: with the files that the configuration declares, and without those of its own that it no longer does.</summary>
public sealed class FutureHost
{
    private readonly IReadOnlyDictionary<string, Resource> _declared;
    private readonly IReadOnlyList<Resource> _accounts;
    private readonly HashSet<string> _gone;

    internal FutureHost(Host host, IReadOnlyList<Declaration> declarations, IReadOnlyDictionary<string, Resource> declared, IReadOnlyList<Resource> accounts, IEnumerable<string> gone)
    {
        Host = host;
        Declarations = declarations;
        _declared = declared;
        _accounts = accounts;
        _gone = [.. gone.Where(path => !declared.ContainsKey(path))];
    }

    /// <summary>The host as it is.</summary>
    public Host Host { get; }

    /// <summary>What the configuration declares, in order.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>Reads a file as it will be.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <returns>The bytes, or null when there will be no such file, or its content is a secret.</returns>
    /// <exception cref="HostKitException">It is there and cannot be read, or is a directory.</exception>
    public byte[]? ReadBytes(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return _gone.Contains(path) ? null : _declared.GetValueOrDefault(path) switch
        {
            FileResource file => Read(file.Content),
            // What is there stays.
            SeedFile seed => Host.ReadBytes(path) ?? Read(seed.Content),
            SymlinkResource link => ReadBytes(System.IO.Path.GetFullPath(link.Target, HostFiles.DirectoryOf(path))),
            AbsentPath => null,
            _ => Host.ReadBytes(path),
        };
    }

    /// <summary>The names in a directory as it will be, hidden files included.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <returns>The names in byte order, or null when there will be no such directory.</returns>
    /// <exception cref="HostKitException">It is there and cannot be read.</exception>
    public IReadOnlyList<string>? ListDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var start = path.TrimEnd('/') + "/";
        var added = _declared.Where(d => d.Value is not AbsentPath && d.Key.StartsWith(start, StringComparison.Ordinal)).Select(d => d.Key[start.Length..].Split('/')[0]);
        var present = Host.ListDirectory(path)?.Where(name => !_gone.Contains(start + name) && _declared.GetValueOrDefault(start + name) is not AbsentPath);
        string[] names = [.. (present ?? []).Union(added, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return present is null && names.Length == 0 && _declared.GetValueOrDefault(path) is not DirectoryResource ? null : names;
    }

    /// <summary>Whether the host will have such a user in its files, whichever component declares it; those of directory services are not looked for.</summary>
    /// <param name="name">The user's name.</param>
    /// <returns>Whether it will be there.</returns>
    public bool HasUser(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _accounts.Any(a => a is UserResource && a.Id == name) || Has("/etc/passwd", name);
    }

    /// <summary>Whether the host will have such a group in its files, that of a user alone included; those of directory services are not looked for.</summary>
    /// <param name="name">The group's name.</param>
    /// <returns>Whether it will be there.</returns>
    public bool HasGroup(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _accounts.Any(a => a.Id == name && a is GroupResource or UserResource { Group: null }) || Has("/etc/group", name);
    }

    private bool Has(string database, string name)
        => ReadBytes(database) is { } bytes && System.Text.Encoding.UTF8.GetString(bytes).Split('\n').Any(line => line.StartsWith(name + ":", StringComparison.Ordinal));

    private static byte[]? Read(FileContent content)
    {
        if (!content.MayBeKept)
            return null;
        using var stream = content.OpenVerified();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
