using System.Text.Json;

namespace HostKit.Packaging;

/// <summary>A folder with .NET: SDKs, runtimes and the program <c>dotnet</c>.</summary>
internal sealed class DotnetInstallation(string root)
{
    private static readonly string[] Telling = [".version", "MSBuild.dll", "Microsoft.NETCoreSdk.BundledVersions.props", "Roslyn/bincore/csc.dll"];

    public string Root { get; } = root;

    /// <summary>The one that this machine's <c>dotnet</c> belongs to; null when there is none.</summary>
    public static DotnetInstallation? Find() => HostProgram.Find("dotnet") is { } program ? new(Path.GetDirectoryName(program)!) : null;

    /// <summary>Versions of what is in a folder, lowest first.</summary>
    public IReadOnlyList<DotnetVersion> Versions(string folder)
        => Directory.Exists($"{Root}/{folder}")
            ? [.. Directory.EnumerateDirectories($"{Root}/{folder}").Select(d => DotnetVersion.Parse(Path.GetFileName(d))).OfType<DotnetVersion>().Order()]
            : [];

    /// <summary>The SDK that <c>dotnet</c> takes for these sources; null when none will do. <paramref name="wanted"/> is what global.json says.</summary>
    public DotnetVersion? Sdk(SourceTree sources, string folder, out string? wanted)
    {
        wanted = null;
        var text = Above(sources, folder);
        var all = Versions("sdk");
        if (text is null)
            return Newest(all);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (!document.RootElement.TryGetProperty("sdk", out var sdk))
                return Newest(all);
            var previews = !sdk.TryGetProperty("allowPrerelease", out var allowed) || allowed.ValueKind != JsonValueKind.False;
            wanted = sdk.TryGetProperty("version", out var version) ? version.GetString() : null;
            var policy = sdk.TryGetProperty("rollForward", out var roll) ? roll.GetString() : wanted is null ? "latestMajor" : "latestPatch";
            return DotnetVersion.Parse(wanted ?? "0.0.0") is { } asked ? asked.RollForward([.. all.Where(v => previews || !v.IsPreview || v == asked)], policy ?? "latestPatch") : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new HostKitException($"'global.json' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The runtime for an app of a target framework such as <c>net10.0</c>; null when there is none.</summary>
    public DotnetVersion? Runtime(string framework, bool anyMajor)
    {
        var all = Versions("shared/Microsoft.NETCore.App");
        var wanted = DotnetVersion.Parse($"{framework["net".Length..].Split('-')[0]}.0");
        return wanted is null ? null
            : all.LastOrDefault(v => (v.Major, v.Minor) == (wanted.Major, wanted.Minor))
                ?? all.LastOrDefault(v => v.Major == wanted.Major && v.Minor > wanted.Minor) ?? (anyMajor ? all.LastOrDefault(v => v.Major > wanted.Major) : null);
    }

    /// <summary>What tells an SDK from others.</summary>
    public IEnumerable<StoreInput> SdkInputs(DotnetVersion sdk)
        => [
            new("sdk", sdk.Text),
            .. Telling.Select(f => $"{Root}/sdk/{sdk.Text}/{f}").Where(File.Exists).Select(f => new StoreInput("sdk", FileHash.Of(f))),
        ];

    // Without a wish, previews count as well as they do for dotnet.
    private static DotnetVersion? Newest(IReadOnlyList<DotnetVersion> all) => all.Count == 0 ? null : all[^1];

    private static string? Above(SourceTree sources, string folder)
    {
        for (; ; folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            if (sources.ReadText($"{folder}global.json") is { } text || folder.Length == 0)
                return sources.ReadText($"{folder}global.json");
        }
    }
}
