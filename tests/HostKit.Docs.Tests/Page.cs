using System.Text;
using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Docs.Tests;

/// <summary>One Markdown file of the documentation, taken apart.</summary>
internal sealed partial class Page
{
    private Page(string path)
    {
        Path = path;
        Text = File.ReadAllText(Repository.PathOf(path));
        var (prose, blocks, open, start) = (new StringBuilder(), new List<Snippet>(), (string?)null, 0);
        var code = new StringBuilder();
        var number = 0;
        foreach (var line in Text.Split('\n'))
        {
            number++;
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (open is not null)
                    blocks.Add(new(path, start, open, code.ToString()));
                (open, start) = (open is null ? line[3..].Trim() : null, number + 1);
                code.Clear();
            }
            else
            {
                (open is null ? prose : code).Append(line).Append('\n');
            }
        }

        Assert.True(open is null, $"{path}: the block that begins in line {start - 1} has no end.");
        (Prose, Snippets) = (prose.ToString(), blocks);
    }

    /// <summary>README.md, CHANGELOG.md, docs and the packages' own, relative to the repository.</summary>
    public static IReadOnlyList<Page> All { get; } =
    [
        .. new[] { "README.md", "CHANGELOG.md" }
            .Concat(Below("docs"))
            .Concat(Directory.GetDirectories(Repository.PathOf("src")).Select(d => $"src/{System.IO.Path.GetFileName(d)}/README.md").Where(f => File.Exists(Repository.PathOf(f))))
            .Order(StringComparer.Ordinal)
            .Select(path => new Page(path)),
    ];

    /// <summary>Relative to the repository.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>Everything outside the blocks.</summary>
    public string Prose { get; }

    /// <summary>The fenced blocks, in order.</summary>
    public IReadOnlyList<Snippet> Snippets { get; }

    /// <summary>Where links lead to, as they are written.</summary>
    public IEnumerable<string> Links => Link().Matches(Prose).Select(m => m.Groups[1].Value);

    /// <summary>The names under which headings can be linked to.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Prose).Select(m => NoAnchor().Replace(m.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    public static Page At(string path) => All.Single(page => page.Path == path);

    public override string ToString() => Path;

    private static IEnumerable<string> Below(string folder)
        => Directory.GetFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(Repository.Root, f));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9 _-]")]
    private static partial Regex NoAnchor();
}
