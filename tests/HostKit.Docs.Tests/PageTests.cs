using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Docs.Tests;

/// <summary>What the pages refer to is there.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> Pages => [.. Page.All.Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_lead_somewhere(string path)
    {
        var page = Page.At(path);
        Assert.All(page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link => Assert.True(Leads(page, link), link));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Command_line_options_are_in_the_help(string path)
    {
        var known = await KnownOptions.Value;
        // In tables and prose an option stands in backticks; in a block, on a line that runs a script.
        var inProse = Code().Matches(Page.At(path).Prose).Select(m => m.Groups[1].Value).Where(code => code.StartsWith("--", StringComparison.Ordinal) || Runs(code));
        var inBlocks = Page.At(path).Snippets.SelectMany(s => s.Text.Split('\n')).Where(Runs).Select(line => line.Split(" -- ")[^1]);
        var mentioned = inProse.Concat(inBlocks).SelectMany(text => Option().Matches(text).Select(m => m.Value)).Distinct();
        Assert.Empty(mentioned.Except(known));
    }

    [Fact]
    public void Every_page_of_docs_is_in_its_index()
        => Assert.Equal(
            Page.All.Select(p => p.Path).Where(p => p.StartsWith("docs/", StringComparison.Ordinal) && p != "docs/README.md").Select(p => p["docs/".Length..]).Order(StringComparer.Ordinal),
            Page.At("docs/README.md").Links.Where(link => !link.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_sample_is_mentioned()
        => Assert.All(Directory.GetDirectories(Repository.PathOf("samples")).Select(Path.GetFileName), name => Assert.Contains($"samples/{name}", Page.At("README.md").Text, StringComparison.Ordinal));

    [Fact]
    public void Every_package_is_in_the_readme()
        => Assert.All(
            Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Where(f => !f.Contains("/tools/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension),
            name => Assert.Contains($"[{name}](src/{name}/README.md)", Page.At("README.md").Text, StringComparison.Ordinal));

    [Fact]
    public void Every_package_reference_is_explained()
    {
        var referenced = Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Concat(Directory.GetFiles(Repository.Root, "Directory.Build.props", SearchOption.AllDirectories))
            .SelectMany(file => Reference().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).Distinct();
        Assert.All(referenced, name => Assert.Contains($"\n| {name} | ", Page.At("docs/dependencies.md").Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_program_that_is_run_is_explained()
    {
        var programs = Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).SelectMany(file => Program().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.Contains("nsenter", programs);
        Assert.All(programs, name => Assert.Contains($"`{name}`", Page.At("docs/dependencies.md").Text, StringComparison.Ordinal));
    }

    private static bool Leads(Page page, string link)
    {
        var (file, anchor) = link.Split('#') is [var f, var a] ? (f, a) : (link, null);
        var target = file.Length == 0 ? page.Path : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page.Path)!, file)));
        return Path.Exists(Repository.PathOf(target)) && (anchor is null || Page.At(target).Anchors.Contains(anchor));
    }

    private static bool Runs(string line) => (line.Contains("dotnet run ", StringComparison.Ordinal) || line.Contains("dotnet script ", StringComparison.Ordinal)) && line.Contains(" -- ", StringComparison.Ordinal);

    private static Lazy<Task<HashSet<string>>> KnownOptions { get; } = new(async () =>
    {
        using var run = new ScriptRun(Page.At("README.md").Snippets.First(s => s.IsScript), "box.cs");
        var help = new HashSet<string>();
        foreach (var arguments in new[] { (string[])["--help"], ["plan", "--help"], ["apply", "--help"], ["status", "--help"], ["check", "--help"], ["render", "--help"], ["remove", "--help"] })
            help.UnionWith(Option().Matches((await run.RunPlainAsync(arguments)).Output).Select(m => m.Value));
        return help;
    });

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("(?<![^ ,`])--?[a-z][a-z-]*")]
    private static partial Regex Option();

    [GeneratedRegex("PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("\"(unshare|nsenter|chroot|mount|timeout|journalctl|systemctl|systemd-analyze|systemd-nspawn|mmdebstrap|nginx|sh|bash|tar|find|runuser)\"")]
    private static partial Regex Program();
}
