namespace HostKit.Shell;

/// <summary>Finds the file that a plugin or theme is loaded by, whatever layout its folder has.</summary>
internal static class EntryFile
{
    private const int MostNamed = 10;

    private static readonly string[] PluginEndings = [".plugin.zsh", ".zsh", ".zsh-theme"];
    private static readonly string[] ThemeEndings = [".zsh-theme", ".plugin.zsh", ".zsh"];

    // What is in there tries the plugin out, or shows it.
    private static readonly string[] Aside = ["test", "tests", "spec", "doc", "docs", "example", "examples", "images", "tools", "scripts"];

    /// <summary>The file; null with a problem, or without one when there are only completions.</summary>
    public static (string? Path, string? Problem) Find(IReadOnlyCollection<string> files, string name, string? file, bool theme)
    {
        if (file is not null)
            return files.Contains(file) ? (file, null) : (null, $"has no file '{file}'. {Has(files)}");
        var endings = theme ? ThemeEndings : PluginEndings;
        var levels = files.Where(f => !f.Split('/')[..^1].Any(p => Aside.Contains(p, StringComparer.OrdinalIgnoreCase)))
            .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .GroupBy(f => f.Count(c => c == '/')).OrderBy(g => g.Key).Select(g => g.Order(StringComparer.Ordinal).ToList()).ToList();

        foreach (var choices in levels.Select(l => Certain(l, Variants(name), endings)).Concat(levels.Select(l => l.Where(f => NameOf(f)[0] != '.').ToList())))
        {
            if (choices.Count == 1)
                return (choices[0], null);
            if (choices.Count > 1)
                return (null, $"can be loaded by several files: {string.Join(", ", choices.Take(MostNamed))}.");
        }

        return files.Any(IsCompletion) && !theme ? (null, null) : (null, $"has no file that zsh could load it by. {Has(files)}");
    }

    /// <summary>Whether a file completes a command: <c>_NAME</c>.</summary>
    public static bool IsCompletion(string path) => NameOf(path) is ['_', not '_', ..] name && !name.Contains('.', StringComparison.Ordinal);

    // By its name, then what modules of other frameworks are loaded by, then the only one whose ending says what it is.
    private static List<string> Certain(List<string> level, string[] names, string[] endings)
    {
        foreach (var wanted in endings.SelectMany(e => names.Select(n => n + e)).Append("init.zsh"))
        {
            if (level.Where(f => NameOf(f) == wanted).ToList() is { Count: > 0 } found)
                return found;
        }

        return endings.Where(e => e != ".zsh").Select(e => level.Where(f => f.EndsWith(e, StringComparison.Ordinal)).ToList()).FirstOrDefault(f => f.Count > 0) ?? [];
    }

    // Repositories say "zsh" in their names where their files do not, and the other way round.
    private static string[] Variants(string name)
    {
        var bare = name;
        foreach (var end in (string[])[".plugin.zsh", ".zsh-theme", ".zsh", "-zsh-theme", "-zsh-plugin", "-zsh", "-theme", "-plugin"])
        {
            if (bare.Length > end.Length && bare.EndsWith(end, StringComparison.Ordinal))
                bare = bare[..^end.Length];
        }

        var without = bare.StartsWith("zsh-", StringComparison.Ordinal) ? bare[4..] : bare;
        return [.. new[] { name, bare, without, $"zsh-{without}" }.Distinct(StringComparer.Ordinal)];
    }

    private static string Has(IReadOnlyCollection<string> files)
    {
        var zsh = files.Where(f => f.Contains(".zsh", StringComparison.Ordinal) || f.EndsWith(".sh", StringComparison.Ordinal)).ToList();
        var shown = (zsh.Count > 0 ? zsh : [.. files]).OrderBy(f => f.Count(c => c == '/')).ThenBy(f => f, StringComparer.Ordinal).ToList();
        return shown.Count == 0 ? "It has no files at all." : $"It has: {string.Join(", ", shown.Take(MostNamed))}{(shown.Count > MostNamed ? " …" : "")}.";
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
