namespace HostKit.Server;

/// <summary>Sees whether the kernel has the settings.</summary>
internal sealed record SysctlReview(string Name, IReadOnlyList<string> Keys) : IReview
{
    private const string Kernel = "/proc/sys";

    public ReviewResult Review(FutureHost future)
        => new(future.Host.ListDirectory(Kernel) is not { Count: > 0 } ? [] : [.. Keys.Select(k => Find(future.Host, k)).OfType<Finding>()], []);

    private Finding? Find(Host host, string key)
    {
        // As sysctl.d(5) has it, the first separator decides which of the two parts.
        var slashes = key.IndexOfAny(['.', '/']) is >= 0 and var first && key[first] == '/';
        var directory = Kernel;
        foreach (var part in slashes ? key.Split('/') : key.Replace('/', '\0').Replace('.', '/').Replace('\0', '.').Split('/'))
        {
            var names = host.ListDirectory(directory) ?? [];
            if (!names.Contains(part))
            {
                var near = SimilarName.Of(part, names);
                return new(Severity.Error, "server.sysctl-unknown", $"sysctl[{Name}]/{key}", $"The kernel has no '{part}' in {directory}.", near.Count > 0 ? $"did you mean {string.Join(" or ", near)}?" : "load the module it belongs to first");
            }

            directory += $"/{part}";
        }

        return null;
    }
}
