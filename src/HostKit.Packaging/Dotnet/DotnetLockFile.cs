using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit.Packaging;

/// <summary>A packages.lock.json (https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies).</summary>
internal sealed class DotnetLockFile
{
    private readonly JsonElement _frameworks;

    private DotnetLockFile(JsonElement frameworks) => _frameworks = frameworks;

    /// <summary>Reads a lock file.</summary>
    /// <exception cref="HostKitException">It is none.</exception>
    public static DotnetLockFile Parse(string text, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("dependencies", out var frameworks) && frameworks.ValueKind == JsonValueKind.Object)
                return new DotnetLockFile(frameworks.Clone());
        }
        catch (JsonException e)
        {
            throw new HostKitException($"{path}:{e.LineNumber + 1}: this is no lock file of NuGet: {e.Message}", e);
        }

        throw new HostKitException($"{path}: this is no lock file of NuGet: it has no 'dependencies'.");
    }

    public bool HasRuntime(string framework, string runtime) => Framework($"{framework}/{runtime}") is not null;

    /// <summary>The packages that the project itself asked for, with what it asked for; null when the lock has nothing for the framework.</summary>
    public ImmutableDictionary<string, string>? Direct(string framework)
        => Framework(framework) is not { } packages
            ? null
            : packages.EnumerateObject().Where(p => Text(p.Value, "type") == "Direct").ToImmutableDictionary(p => p.Name, p => Text(p.Value, "requested") ?? "", StringComparer.OrdinalIgnoreCase);

    /// <summary>Packages that another one needs and that the lock does not have: a restore that failed leaves such a file.</summary>
    public IEnumerable<(string Package, string Needs)> Holes(string framework)
    {
        if (Framework(framework) is not { } packages)
            yield break;
        var names = packages.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var package in packages.EnumerateObject())
        {
            if (!package.Value.TryGetProperty("dependencies", out var needs))
                continue;
            foreach (var need in needs.EnumerateObject().Where(n => !names.Contains(n.Name)))
                yield return (package.Name, need.Name);
        }
    }

    /// <summary>Packages without the hash of their contents.</summary>
    public IEnumerable<string> Unhashed(string framework)
        => Framework(framework) is { } packages
            ? packages.EnumerateObject().Where(p => Text(p.Value, "type") is not ("Project" or null) && Text(p.Value, "contentHash") is not { Length: > 20 }).Select(p => p.Name)
            : [];

    // Newer SDKs write net10.0, older ones .NETCoreApp,Version=v6.0 for the same.
    private JsonElement? Framework(string name)
        => _frameworks.TryGetProperty(name, out var found) || name.StartsWith("net", StringComparison.Ordinal) && _frameworks.TryGetProperty($".NETCoreApp,Version=v{name[3..]}", out found) ? found : null;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
