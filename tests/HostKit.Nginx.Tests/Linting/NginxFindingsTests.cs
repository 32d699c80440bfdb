using System.Text;
using System.Text.RegularExpressions;

namespace HostKit.Nginx.Tests;

/// <summary>Everything that is said about configurations is explained, once.</summary>
public sealed partial class NginxFindingsTests
{
    // What only typed records, a whole host or nginx's own checks show is tried by their tests.
    private static readonly HashSet<string> Elsewhere =
    [
        .. Ids(NginxFindings.All.Where(kind => kind.Mend.Length > 0)).Except(LintCase.Ids),
    ];

    [Fact]
    public void Identifiers_are_unique()
    {
        Assert.Distinct(Ids(NginxFindings.All));
        Assert.All(NginxFindings.All, kind => Assert.Matches("^nginx\\.[a-z0-9]+(-[a-z0-9]+)*$", kind.Id));
    }

    [Fact]
    public void Every_identifier_in_the_source_is_explained()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/HostKit.Nginx"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/Linting/", StringComparison.Ordinal));
        var used = sources.SelectMany(path => Identifier().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)).ToHashSet();
        used.ExceptWith(["nginx.conf", "nginx.service"]);
        Assert.True(used.Count > 20);
        Assert.Empty(used.Except(Ids(NginxFindings.All)));
    }

    [Fact]
    public void Every_finding_about_texts_is_tried_and_the_rest_is_made_elsewhere()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/HostKit.Nginx"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/Linting/", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        Assert.All(Elsewhere, id => Assert.True(sources.Exists(text => text.Contains($"\"{id}\"", StringComparison.Ordinal)), id));
        Assert.Empty(LintCase.Ids.Except(Ids(NginxFindings.All)));
    }

    [Fact]
    public void The_page_of_findings_is_what_the_package_says()
    {
        var page = new StringBuilder("""
            # Findings about nginx

            What `Validate()` of a site, `NginxReview` and plans say about nginx, by identifier. Errors stop a plan: something is broken, or open to everybody, for
            certain. Warnings and remarks are about what nginx accepts without a word, and people regret. A plan shows errors and warnings; of files that the
            configuration does not write, errors count as warnings. `NginxReview.Of(NginxConfiguration.Load())` shows everything.

            A comment above a statement, or behind it, silences one finding there, on a block in everything that is in it:
            `# hostkit: allow nginx.autoindex because it is a public mirror`. The reason is required.


            """);
        foreach (var kind in NginxFindings.All)
        {
            page.Append("## `").Append(kind.Id).Append("`\n").Append(kind.Severity).Append(". ").Append(kind.Explanation).Append("\n\n**Mend:** ").Append(kind.Mend).Append(".\n\n");
            if (LintCase.Ids.Contains(kind.Id))
                page.Append("```nginx\n").Append(LintCase.Read(kind.Id, "bad").Example.TrimEnd('\n')).Append("\n```\n\nNot so:\n\n```nginx\n").Append(LintCase.Read(kind.Id, "good").Example.TrimEnd('\n')).Append("\n```\n\n");
        }

        var path = Path.Combine(Repository.Root, "docs/nginx-findings.md");
        var text = page.ToString().TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("HOSTKIT_ACCEPT") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(text, File.ReadAllText(path));
    }

    private static IEnumerable<string> Ids(IEnumerable<FindingKind> kinds) => kinds.Select(kind => kind.Id);

    [GeneratedRegex("\"(nginx\\.[a-z0-9-]+)\"")]
    private static partial Regex Identifier();
}
