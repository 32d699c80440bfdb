using System.Collections.Immutable;

namespace HostKit.Shell;

/// <summary>Everything a shell loads, found and named before anything is built.</summary>
internal sealed class ZshReading
{
    private const string StoreName = "zsh";
    private const string Framework = "oh-my-zsh";

    private readonly List<Finding> _findings = [];
    private readonly List<(string Place, ZshTree Tree)> _trees = [];
    private readonly Zsh _zsh;

    public ZshReading(Zsh zsh)
    {
        _zsh = zsh;
        var framework = zsh.OhMyZsh is null ? null : Tree(zsh.OhMyZsh.Source, "ohmyzsh", Framework);
        if (framework is not null && !framework.Paths.Any(IsLibrary))
        {
            Report("not-oh-my-zsh", "ohmyzsh", $"'{zsh.OhMyZsh}' has no folder 'lib' with files '*.zsh', so it is no copy of Oh My Zsh.");
            framework = null;
        }

        var wanted = zsh.Plugins.Where(p => p.Source.Package is null).Select(p => (p.Name, Read: Plugin(p, framework))).ToList();
        var theme = zsh.Theme is null ? null : Theme(zsh.Theme, framework);
        foreach (var twice in zsh.Plugins.GroupBy(p => p.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            Report("plugin-twice", $"plugin[{twice.Key}]", $"The plugin '{twice.Key}' is there {twice.Count()} times: {string.Join(", ", twice)}.", "Take all but one out, or give them different names");

        Inputs = [new("builder", "zsh 1"), .. _trees.Select(t => new StoreInput(t.Place, t.Tree.Identity))];
        Findings = [.. _findings];
        if (_trees.Count == 0)
            return;
        Path = StorePath.Of(StoreName, [.. Inputs.SelectMany(i => new[] { i.Name, i.Value })]);
        if (framework is not null)
        {
            Library = [.. framework.Paths.Where(IsLibrary).Order(StringComparer.Ordinal).Select(f => Path.File($"{Framework}/{f}"))];
            Custom = [.. framework.Paths.Where(f => f.StartsWith("custom/", StringComparison.Ordinal) && f.Count(c => c == '/') == 1 && f.EndsWith(".zsh", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => Path.File($"{Framework}/{f}"))];
            FrameworkFolder = Path.File(Framework);
        }

        Parts = wanted.Where(w => w.Read is not null).GroupBy(w => w.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Read!(Path), StringComparer.Ordinal);
        ThemePart = theme?.Invoke(Path);
    }

    public ImmutableArray<Finding> Findings { get; }

    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    public ImmutableArray<StoreInput> Inputs { get; }

    /// <summary>Where all that is not a package's will be; null when all of it is.</summary>
    public StorePath? Path { get; }

    public string? FrameworkFolder { get; }

    public ImmutableArray<string> Library { get; } = [];

    public ImmutableArray<string> Custom { get; } = [];

    public IReadOnlyDictionary<string, ZshPart> Parts { get; } = new Dictionary<string, ZshPart>();

    public ZshPart? ThemePart { get; }

    public IEnumerable<Resource> Resources()
    {
        if (Path is not null)
        {
            yield return new StoreResource(Path)
            {
                Inputs = Inputs,
                Build = (directory, _, cancellationToken) => Task.Run(() => _trees.ForEach(t => t.Tree.CopyTo($"{directory}/{t.Place}")), cancellationToken),
            };
        }
    }

    private Func<StorePath, ZshPart>? Plugin(ZshPlugin plugin, ZshTree? framework)
    {
        var path = $"plugin[{plugin.Name}]";
        if (!plugin.Source.IsBundled)
            return Own(plugin.Source, plugin.Name, plugin.File, path, "plugins", theme: false);
        if (!HasFramework(path, $"The plugin '{plugin.Name}'", framework))
            return null;
        string[] all = ["custom/plugins", "plugins"];
        if (Array.Find(all.Select(a => $"{a}/{plugin.Source.Name}").ToArray(), f => framework!.Below(f).Count > 0) is not { } folder)
        {
            Unknown("unknown-plugin", path, $"Oh My Zsh has no plugin '{plugin.Source.Name}'", SimilarName.Of(plugin.Source.Name, all.SelectMany(framework!.FoldersIn).Distinct(StringComparer.Ordinal)));
            return null;
        }

        var files = framework!.Below(folder);
        return Found(EntryFile.Find(files, plugin.Source.Name, plugin.File, theme: false), path, $"the plugin '{plugin.Name}'", out var entry)
            ? store => ZshPart.Bundled(plugin.Name, store.File($"{Framework}/{folder}"), entry) : null;
    }

    private Func<StorePath, ZshPart>? Theme(ZshTheme theme, ZshTree? framework)
    {
        const string Location = "theme";
        if (!theme.Source.IsBundled)
            return Own(theme.Source, theme.Name, theme.File, Location, "themes", theme: true);
        if (!HasFramework(Location, $"The theme '{theme.Name}'", framework))
            return null;
        var name = theme.Source.Name;
        string[] places = [$"custom/themes/{name}.zsh-theme", $"custom/themes/{name}/{name}.zsh-theme", $"custom/{name}.zsh-theme", $"themes/{name}.zsh-theme"];
        if (Array.Find(places, framework!.Paths.Contains) is { } file)
            return store => new ZshPart(name, store.File($"{Framework}/{file}"), [], IsOwn: false);
        var known = framework.Paths.Where(p => p.EndsWith(".zsh-theme", StringComparison.Ordinal)).Select(p => System.IO.Path.GetFileName(p)[..^".zsh-theme".Length]);
        Unknown("unknown-theme", Location, $"Oh My Zsh has no theme '{name}'", SimilarName.Of(name, known.Distinct(StringComparer.Ordinal)));
        return null;
    }

    private Func<StorePath, ZshPart>? Own(ZshSource source, string name, string? file, string path, string kind, bool theme)
    {
        var place = $"{kind}/{name}";
        if (_trees.Exists(t => t.Place == place) || Tree(source, path, place) is not { } tree)
            return null;
        return Found(EntryFile.Find(tree.Paths, name, file, theme), path, $"'{source}'", out var entry)
            ? store => ZshPart.At(name, store.File(place), entry, tree.Paths, isOwn: source.Folder is not null) : null;
    }

    private ZshTree? Tree(ZshSource source, string path, string place)
    {
        try
        {
            var tree = ZshTree.Read(source);
            _trees.Add((place, tree));
            return tree;
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            Report("unreadable-source", path, e.Message);
            return null;
        }
    }

    private bool Found((string? Path, string? Problem) entry, string path, string what, out string? file)
    {
        file = entry.Path;
        if (entry.Problem is not null)
            Report("entry-file", path, $"{char.ToUpperInvariant(what[0])}{what[1..]} {entry.Problem}", "Say which file is to be loaded with File");
        return entry.Problem is null;
    }

    private bool HasFramework(string path, string what, ZshTree? framework)
    {
        // One that cannot be read has been reported.
        if (framework is null && _zsh.OhMyZsh is null)
            Report("no-oh-my-zsh", path, $"{what} is one of Oh My Zsh, and this shell has no Oh My Zsh.", "Set OhMyZsh, or take it from a package, folder or repository");
        return framework is not null;
    }

    private void Unknown(string id, string path, string message, IReadOnlyList<string> near)
        => Report(id, path, near.Count == 0 ? $"{message}." : $"{message}; it has {string.Join(", ", near.Select(n => $"'{n}'"))}.", near.Count == 0 ? null : "Take one of these, or a plugin or theme from elsewhere");

    private void Report(string id, string path, string message, string? mend = null) => _findings.Add(new(Severity.Error, $"shell.{id}", $"{_zsh.Name}/{path}", message, mend));

    private static bool IsLibrary(string path) => path.StartsWith("lib/", StringComparison.Ordinal) && path.Count(c => c == '/') == 1 && path.EndsWith(".zsh", StringComparison.Ordinal);
}
