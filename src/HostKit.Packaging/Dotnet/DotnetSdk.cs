using System.Text.Json;

namespace HostKit.Packaging;

/// <summary>The .NET of the machine that builds: which SDK it would take, and which runtimes it has.</summary>
/// <param name="Root">The directory with <c>dotnet</c>, <c>sdk</c> and <c>shared</c>.</param>
internal sealed record DotnetSdk(string Root)
{
    /// <summary>The machine's .NET; null when it has none.</summary>
    public static DotnetSdk? Find()
        => HostProgram.Find("dotnet") is { } program && Directory.Exists($"{Path.GetDirectoryName(program)}/sdk") ? new DotnetSdk(Path.GetDirectoryName(program)!) : null;

    /// <summary>The SDK that a global.json asks for (https://learn.microsoft.com/dotnet/core/tools/global-json), else the newest; null when there is none.</summary>
    public string? Version(string? globalJson)
    {
        var all = Directory.EnumerateDirectories($"{Root}/sdk").Select(d => Path.GetFileName(d)!).Where(n => System.Version.TryParse(n.Split('-')[0], out _)).ToList();
        var (wanted, rollForward) = Wanted(globalJson);
        var fitting = wanted is null ? all : [.. all.Where(v => Fits(v, wanted, rollForward))];
        return fitting.OrderBy(v => !v.Contains('-', StringComparison.Ordinal)).ThenBy(v => System.Version.Parse(v.Split('-')[0])).ThenBy(v => v, StringComparer.Ordinal).LastOrDefault();
    }

    /// <summary>What tells this SDK from others.</summary>
    public string Identity(string version) => File.Exists($"{Root}/sdk/{version}/.version") ? $"{version} {File.ReadLines($"{Root}/sdk/{version}/.version").First()}" : version;

    /// <summary>The newest runtime for a framework such as <c>net10.0</c>; null when there is none.</summary>
    public string? Runtime(string framework, string name = "Microsoft.NETCore.App")
    {
        var line = framework.Split('-')[0]["net".Length..] + ".";
        var folder = $"{Root}/shared/{name}";
        return !Directory.Exists(folder) ? null : Directory.EnumerateDirectories(folder).Select(d => Path.GetFileName(d)!).Where(n => n.StartsWith(line, StringComparison.Ordinal) && System.Version.TryParse(n.Split('-')[0], out _))
            .OrderBy(n => !n.Contains('-', StringComparison.Ordinal)).ThenBy(n => System.Version.Parse(n.Split('-')[0])).LastOrDefault();
    }

    /// <summary>The runtimes that there are, for messages.</summary>
    public IEnumerable<string> Runtimes(string name = "Microsoft.NETCore.App")
        => Directory.Exists($"{Root}/shared/{name}") ? Directory.EnumerateDirectories($"{Root}/shared/{name}").Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal) : [];

    private static (string? Version, string RollForward) Wanted(string? globalJson)
    {
        if (globalJson is null)
            return (null, "latestMajor");
        using var document = JsonDocument.Parse(globalJson, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return document.RootElement.TryGetProperty("sdk", out var sdk)
            ? (sdk.TryGetProperty("version", out var v) ? v.GetString() : null, sdk.TryGetProperty("rollForward", out var r) ? r.GetString()! : "latestPatch")
            : (null, "latestMajor");
    }

    private static bool Fits(string version, string wanted, string rollForward)
    {
        if (!System.Version.TryParse(wanted.Split('-')[0], out var least) || !System.Version.TryParse(version.Split('-')[0], out var has) || has < least)
            return false;
        return rollForward.ToUpperInvariant() switch
        {
            "DISABLE" => version == wanted,
            "PATCH" or "LATESTPATCH" => (has.Major, has.Minor, has.Build / 100) == (least.Major, least.Minor, least.Build / 100),
            "FEATURE" or "LATESTFEATURE" => (has.Major, has.Minor) == (least.Major, least.Minor),
            "MINOR" or "LATESTMINOR" => has.Major == least.Major,
            _ => true,
        };
    }
}
