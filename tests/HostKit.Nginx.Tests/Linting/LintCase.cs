using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HostKit.Nginx.Tests;

/// <summary>A configuration under Linting/cases, with what its comments say about it.</summary>
internal sealed partial class LintCase
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/HostKit.Nginx.Tests/Linting/cases");

    private LintCase(string id, string text)
    {
        Id = id;
        Text = text;
        var lines = text.Split('\n');
        Expected = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains("# expect: ", StringComparison.Ordinal)).Select(i => FormattableString.Invariant($"{lines[i][(lines[i].IndexOf("# expect: ", StringComparison.Ordinal) + 10)..]} {i + 1}"))];
    }

    public string Id { get; }

    public string Text { get; }

    /// <summary>Identifier and line of each finding that a comment announces.</summary>
    public ImmutableArray<string> Expected { get; }

    /// <summary>The configuration without the comments for the tests.</summary>
    public string Example => Comments().Replace(Text, "");

    public static IEnumerable<string> Ids => Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static LintCase Read(string id, string name) => new(id, File.ReadAllText(Path.Combine(Folder, id, name + ".conf")));

    public ImmutableArray<Finding> Findings()
    {
        var version = Setting("version");
        var files = Setting("files")?.Split(' ');
        var facts = new NginxFacts { Version = version is null ? null : Version.Parse(version), FileExists = files is null ? null : path => files.Contains(path) };
        var file = NginxFile.Parse(Text, "a.conf");
        if (file.Statements.Any(statement => statement.Name is "http" or "events"))
            return NginxReview.Of(NginxConfiguration.Load(ConfigurationFiles.InMemory(new Dictionary<string, string> { ["/a.conf"] = Text }), "/a.conf"), facts);
        return NginxReview.Of(file, NginxFragment.Http, facts);
    }

    private string? Setting(string name) => Text.Split('\n').FirstOrDefault(line => line.StartsWith($"# {name}: ", StringComparison.Ordinal)) is { } found ? found[(name.Length + 4)..] : null;

    [GeneratedRegex(@"^# (version|files): .*\n| # expect: \S+", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
