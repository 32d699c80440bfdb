using System.Collections.Immutable;
using System.Text;

namespace HostKit.Nginx;

/// <summary>Where a configuration's files are read from: a host, this machine, memory, or the one with changes laid over it. Paths are absolute.</summary>
public sealed class ConfigurationFiles
{
    private readonly Func<string, ReadOnlyMemory<byte>?> _read;
    private readonly Func<string, IEnumerable<string>?> _list;

    private ConfigurationFiles(Func<string, ReadOnlyMemory<byte>?> read, Func<string, IEnumerable<string>?> list)
    {
        _read = read;
        _list = list;
    }

    /// <summary>The files of the machine that runs this program.</summary>
    public static ConfigurationFiles Local { get; } = new(
        path => File.Exists(path) || Directory.Exists(path) ? File.ReadAllBytes(path) : default(ReadOnlyMemory<byte>?),
        path => Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 }).Select(entry => entry.Name) : null);

    /// <summary>The files of a host; links stay inside it.</summary>
    /// <param name="host">The host.</param>
    /// <returns>Its files.</returns>
    public static ConfigurationFiles Of(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new(path => host.ReadBytes(path) is { } content ? content : default(ReadOnlyMemory<byte>?), host.ListDirectory);
    }

    /// <summary>The files of a host as they will be.</summary>
    /// <param name="future">The future host.</param>
    /// <returns>Its files.</returns>
    public static ConfigurationFiles Of(FutureHost future)
    {
        ArgumentNullException.ThrowIfNull(future);
        return new(path => future.ReadBytes(path) is { } content ? content : default(ReadOnlyMemory<byte>?), future.ListDirectory);
    }

    /// <summary>Files in memory.</summary>
    /// <param name="files">Their contents by path; a path that is not absolute is below <c>/etc/nginx</c>.</param>
    /// <returns>The files.</returns>
    public static ConfigurationFiles InMemory(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new ConfigurationFiles(_ => null, _ => null).With(files.ToDictionary(file => file.Key, file => (ReadOnlyMemory<byte>?)file.Value));
    }

    /// <summary>Files in memory.</summary>
    /// <param name="files">Their texts by path; a path that is not absolute is below <c>/etc/nginx</c>.</param>
    /// <returns>The files.</returns>
    public static ConfigurationFiles InMemory(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return InMemory(files.ToDictionary(file => file.Key, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Value)));
    }

    /// <summary>A copy in which some files are others: the future of these.</summary>
    /// <param name="changes">The contents by path; null for a file that is not there any more. A path that is not absolute is below <c>/etc/nginx</c>.</param>
    /// <returns>The copy.</returns>
    public ConfigurationFiles With(IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var changed = changes.ToImmutableDictionary(change => Normal(change.Key.StartsWith('/') ? change.Key : "/etc/nginx/" + change.Key), change => change.Value);
        var (read, list) = (_read, _list);
        return new(path => changed.TryGetValue(Normal(path), out var content) ? content : read(path), path => Names(Normal(path), list(path), changed));
    }

    /// <summary>A file's bytes, or why nginx could not read it, in its words.</summary>
    internal (ReadOnlyMemory<byte> Content, string? Refusal) Read(string path)
    {
        try
        {
            return _read(path) is { } content ? (content, null) : (default, IsDirectory(path) ?? Missing(path));
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            return (default, e is FileNotFoundException or DirectoryNotFoundException ? Missing(path)
                : IsDirectory(path) ?? $"open() \"{path}\" failed ({(e is HostKitException ? e.Message : "13: Permission denied")})");
        }
    }

    private string? IsDirectory(string path) => List(path) is null ? null : $"pread() \"{path}\" failed (21: Is a directory)";

    private static string Missing(string path) => $"open() \"{path}\" failed (2: No such file or directory)";

    /// <summary>The names in a directory, in no order; null when it is not there or may not be read, which is the same to glob(3).</summary>
    internal IEnumerable<string>? List(string path)
    {
        try
        {
            return _list(path);
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<string>? Names(string directory, IEnumerable<string>? present, ImmutableDictionary<string, ReadOnlyMemory<byte>?> changed)
    {
        var start = directory.EndsWith('/') ? directory : directory + "/";
        var added = changed.Where(change => change.Value is not null && change.Key.StartsWith(start, StringComparison.Ordinal))
            .Select(change => change.Key[start.Length..].Split('/')[0]).ToList();
        return present is null && added.Count == 0 ? null
            : (present ?? []).Where(name => !changed.TryGetValue(start + name, out var content) || content is not null).Union(added, StringComparer.Ordinal);
    }

    private static string Normal(string path) => path.Contains("//", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal) || path.EndsWith('/') && path.Length > 1
        ? "/" + string.Join('/', Path.GetFullPath(path).Split('/', StringSplitOptions.RemoveEmptyEntries)) : path;
}
