using System.Collections.Immutable;

namespace HostKit.Shell;

/// <summary>A plugin or theme, found: where on the host it is loaded from.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Entry">The file that is loaded; null for one that only completes.</param>
/// <param name="Functions">The folders with functions and completions, which zsh has to know first.</param>
/// <param name="IsOwn">Whether it is a folder of the user's own, whose syntax is worth a check.</param>
internal sealed record ZshPart(string Name, string? Entry, ImmutableArray<string> Functions, bool IsOwn)
{
    /// <summary>
    /// When it is loaded: 0 in the script's order, then suggestions, then highlighting, which wraps what the line editor has by then, then the search in the history,
    /// whose own pages ask for that order.
    /// </summary>
    public int Rank => Names.Max(n => n switch
    {
        "zsh-autosuggestions" => 1,
        "zsh-syntax-highlighting" or "fast-syntax-highlighting" or "F-Sy-H" => 2,
        "zsh-history-substring-search" or "history-substring-search" => 3,
        _ => 0,
    });

    private IEnumerable<string> Names => [Name, .. Entry is null ? [] : new[] { Path.GetFileName(Entry).Replace(".plugin.zsh", "", StringComparison.Ordinal).Replace(".zsh", "", StringComparison.Ordinal) }];

    /// <summary>One of Oh My Zsh, which knows only the folder itself: some keep completions below it that they put into place themselves, or do not.</summary>
    public static ZshPart Bundled(string name, string place, string? entry) => new(name, entry is null ? null : $"{place}/{entry}", [place], IsOwn: false);

    /// <summary>One of a tree, whose files are at <paramref name="place"/> on the host.</summary>
    public static ZshPart At(string name, string place, string? entry, IEnumerable<string> files, bool isOwn = false)
    {
        // Beside the entry, and where repositories keep completions and functions.
        var beside = entry is null || !entry.Contains('/', StringComparison.Ordinal) ? "" : entry[..entry.LastIndexOf('/')];
        var folders = files.Where(EntryFile.IsCompletion).Select(f => f.Contains('/', StringComparison.Ordinal) ? f[..f.LastIndexOf('/')] : "")
            .Where(f => f is "" or "src" or "completions" or "completion" or "functions" || f == beside).Prepend(beside);
        return new ZshPart(name, entry is null ? null : $"{place}/{entry}", [.. folders.Distinct(StringComparer.Ordinal).Select(f => f.Length == 0 ? place : $"{place}/{f}")], isOwn);
    }
}
