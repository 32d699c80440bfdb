using System.Text.Json;

namespace HostKit.Packaging;

/// <summary>A <c>packages.lock.json</c>: packages by target, such as <c>net10.0</c> or <c>net10.0/linux-x64</c>.</summary>
internal sealed class PackagesLock
{
    private readonly Dictionary<string, Dictionary<string, LockedPackage>> _targets = new(StringComparer.OrdinalIgnoreCase);

    private PackagesLock()
    {
    }

    public IEnumerable<string> Targets => _targets.Keys;

    /// <summary>The runtime identifiers it was made for.</summary>
    public IEnumerable<string> RuntimeIdentifiers => _targets.Keys.Where(k => k.Contains('/', StringComparison.Ordinal)).Select(k => k[(k.IndexOf('/', StringComparison.Ordinal) + 1)..]).Distinct();

    /// <exception cref="HostKitException">It is no lock file.</exception>
    public static PackagesLock Parse(string text, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var file = new PackagesLock();
            foreach (var target in document.RootElement.GetProperty("dependencies").EnumerateObject())
            {
                var packages = file._targets[Moniker(target.Name)] = new(StringComparer.OrdinalIgnoreCase);
                foreach (var package in target.Value.EnumerateObject())
                    packages[package.Name] = Package(package.Value);
            }

            return file;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new HostKitException($"'{path}' is no lock file of NuGet: {e.Message}", e);
        }
    }

    /// <summary>The packages of a target framework; null when the lock was made for others.</summary>
    public IReadOnlyDictionary<string, LockedPackage>? Packages(string framework) => _targets.GetValueOrDefault(framework);

    /// <summary>Entries that a whole lock file has and this one has not, as a failed restore leaves it.</summary>
    public IEnumerable<string> Holes()
    {
        foreach (var (target, packages) in _targets)
        {
            var common = target.Contains('/', StringComparison.Ordinal) ? _targets.GetValueOrDefault(target[..target.IndexOf('/', StringComparison.Ordinal)]) : null;
            foreach (var (id, package) in packages)
            {
                if (package.Type != "Project" && package.Hash is null)
                    yield return $"{id} has no hash";
                foreach (var needed in package.Needs.Where(n => !packages.ContainsKey(n) && common?.ContainsKey(n) != true))
                    yield return $"{id} needs {needed}, which is missing";
            }
        }
    }

    // Old lock files say '.NETCoreApp,Version=v3.1'.
    private static string Moniker(string name) => name.StartsWith(".NETCoreApp,Version=v", StringComparison.Ordinal) && name[".NETCoreApp,Version=v".Length..] is var version
        ? (version[0] is '2' or '3' && version.Length == 3 ? $"netcoreapp{version}" : $"net{version}") : name;

    private static LockedPackage Package(JsonElement element)
        => new(
            element.GetProperty("type").GetString()!,
            element.TryGetProperty("requested", out var requested) ? requested.GetString() : null,
            element.TryGetProperty("resolved", out var resolved) ? resolved.GetString() : null,
            element.TryGetProperty("contentHash", out var hash) && hash.GetString() is { Length: > 0 } text ? text : null,
            element.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name)] : []);
}
