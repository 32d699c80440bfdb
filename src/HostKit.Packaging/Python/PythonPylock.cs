using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Tomlyn.Model;

namespace HostKit.Packaging;

/// <summary>The lock file of all tools, <c>pylock.toml</c> (PEP 751).</summary>
internal static partial class PythonPylock
{
    public static PythonLock Read(string file, string text)
    {
        var table = PythonToml.Read(file, text);
        var problems = new List<PythonProblem>();
        var pins = ImmutableArray.CreateBuilder<PythonPin>();
        if (table.Text("lock-version") is not { } format || !format.StartsWith("1.", StringComparison.Ordinal))
            problems.Add(new PythonProblem("python-unreadable-lock", $"{file}: its lock-version '{table.Text("lock-version")}' is not 1.x."));
        // The nth package stands after the nth header.
        var headers = Headers().Matches(text).Select(m => text.AsSpan(0, m.Index).Count('\n') + 1).ToArray();
        foreach (var (package, i) in table.Tables("packages").Select((p, i) => (p, i)))
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"{file}:{(i < headers.Length ? headers[i] : 1)}");
            if (Pin(where, package, problems) is { } pin)
                pins.Add(pin);
        }

        return new PythonLock(file, pins.ToImmutable(), [.. problems]);
    }

    private static PythonPin? Pin(string where, TomlTable package, List<PythonProblem> problems)
    {
        var name = package.Text("name");
        foreach (var kind in new[] { "vcs", "directory", "archive" })
        {
            if (package.Table(kind) is null)
                continue;
            // The project itself is often there as a directory.
            if (kind == "directory" && package.Table(kind)!.Text("path") is "." or "./")
                return null;
            problems.Add(new PythonProblem("python-url-requirement", $"{where}: '{name}' is taken from a {kind}, not from a wheel.", "put its wheel into the folder of wheels, and lock that"));
            return null;
        }

        if (name is null || package.Text("version") is not { } version)
        {
            problems.Add(new PythonProblem("python-unpinned", $"{where}: '{name}' has no version."));
            return null;
        }

        var wheels = package.Tables("wheels").ToList();
        var hashes = wheels.Select(w => w.Table("hashes")?.Text("sha256")).OfType<string>().Select(h => h.ToLowerInvariant()).ToImmutableArray();
        var isSourceOnly = wheels.Count == 0 && package.Table("sdist") is not null;
        if (hashes.Length < wheels.Count || (wheels.Count == 0 && !isSourceOnly))
            problems.Add(new PythonProblem("python-no-hash", $"{where}: '{name}' has a wheel without a SHA-256, or none.", "lock it again: pip lock, uv export --format pylock.toml"));
        PythonMarker? marker = null;
        try
        {
            marker = package.Text("marker") is { } text ? PythonMarker.Parse(text) : null;
        }
        catch (FormatException e)
        {
            problems.Add(new PythonProblem("python-unreadable-requirement", $"{where}: {e.Message}"));
        }

        return new PythonPin(where, PythonName.Normalized(name), version, [], hashes, marker) { IsSourceOnly = isSourceOnly };
    }

    [GeneratedRegex(@"^[ \t]*\[\[[ \t]*packages[ \t]*\]\]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Headers();
}
