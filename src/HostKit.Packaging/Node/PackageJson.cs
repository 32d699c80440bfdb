using System.Text.Json;

namespace HostKit.Packaging;

/// <summary>A package.json (https://docs.npmjs.com/cli/configuring-npm/package-json).</summary>
internal sealed class PackageJson
{
    /// <summary>Where packages are named, and what of it a lock file repeats.</summary>
    public static readonly string[] Kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

    private readonly string _text;
    private readonly JsonElement _root;

    private PackageJson(string text, JsonElement root) => (_text, _root) = (text, root);

    public JsonElement Root => _root;

    /// <summary>Reads one.</summary>
    /// <exception cref="HostKitException">It is none.</exception>
    public static PackageJson Parse(string text, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object ? new PackageJson(text, document.RootElement.Clone()) : throw new HostKitException($"{path}:1: an object is wanted.");
        }
        catch (JsonException e)
        {
            throw new HostKitException($"{path}:{e.LineNumber + 1}: this is no JSON: {e.Message}", e);
        }
    }

    public string? Text(string name) => _root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public string? Script(string name) => _root.TryGetProperty("scripts", out var scripts) && scripts.ValueKind == JsonValueKind.Object && scripts.TryGetProperty(name, out var script) ? script.GetString() : null;

    /// <summary>The packages of a kind with the versions that are asked for.</summary>
    public IEnumerable<(string Name, string Version)> Packages(string kind) => Packages(_root, kind);

    public static IEnumerable<(string Name, string Version)> Packages(JsonElement root, string kind)
        => root.TryGetProperty(kind, out var packages) && packages.ValueKind == JsonValueKind.Object
            ? packages.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => (p.Name, p.Value.GetString()!))
            : [];

    /// <summary>The programs: those of <c>bin</c>, else <c>main</c> or what <c>npm start</c> runs, called like the package.</summary>
    public IEnumerable<(string Name, string File)> Programs()
    {
        var name = Text("name") is { Length: > 0 } own ? own[(own.LastIndexOf('/') + 1)..] : null;
        if (_root.TryGetProperty("bin", out var bin))
        {
            if (bin.ValueKind == JsonValueKind.Object)
                return bin.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => (p.Name, p.Value.GetString()!));
            if (bin.ValueKind == JsonValueKind.String && name is not null)
                return [(name, bin.GetString()!)];
        }

        if (name is null)
            return [];
        return Script("start")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["node", var file] ? [(name, file)] : Text("main") is { } main ? [(name, main)] : [];
    }

    /// <summary>The line on which a name stands as a key, for messages.</summary>
    public int LineOf(string key)
    {
        var at = _text.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        return at < 0 ? 1 : _text.AsSpan(0, at).Count('\n') + 1;
    }
}
