namespace HostKit.Docs.Tests;

/// <summary>What the pages show is what compiles and runs.</summary>
public sealed class SnippetTests
{
    public static TheoryData<string> CSharp => [.. Page.All.SelectMany(p => p.Snippets).Where(s => s.IsCSharp).Select(s => s.ToString())];

    public static TheoryData<string> Scripts => [.. Page.All.SelectMany(p => p.Snippets).Where(s => s.IsScript && !IsRefused(s)).Select(s => s.ToString())];

    public static TheoryData<string> RefusedScripts => [.. Page.All.SelectMany(p => p.Snippets).Where(s => s.IsScript && IsRefused(s)).Select(s => s.ToString())];

    [Theory]
    [MemberData(nameof(CSharp))]
    public void A_snippet_compiles_without_a_warning(string place)
        => Assert.Empty(SnippetCompiler.Problems(At(place)));

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_plans_and_applies_in_a_directory_and_then_has_nothing_to_do(string place)
    {
        using var run = new ScriptRun(At(place), "box.cs");
        var plan = await run.RunAsync("plan");
        Assert.True(plan.ExitCode == 0, plan.Output + plan.Error);
        Assert.Contains("to create", plan.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" warning ", plan.Output, StringComparison.Ordinal);
        var apply = await run.RunAsync("apply", "--yes");
        Assert.True(apply.ExitCode == 0, apply.Output + apply.Error);
        Assert.Equal("Nothing to do: the host is as declared.", (await run.RunAsync("plan", "--detailed-exitcode")).Output.TrimEnd().Split('\n')[^1]);
    }

    [Theory]
    [MemberData(nameof(RefusedScripts))]
    public async Task A_script_that_is_refused_prints_what_the_page_says(string place)
    {
        using var run = new ScriptRun(At(place), "box.cs");
        var (exitCode, output, error) = await run.RunAsync("plan");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal(After(At(place))!.Text.Split('\n', 2)[1], error);
    }

    [Fact]
    public void A_broken_snippet_is_found_with_its_line()
    {
        var broken = new Snippet("page.md", 7, "csharp", "#:package HostKit.Cli@1\nusing HostKit;\nvar box = new HostConfiguration(1);\nreturn await HostKitCli.RunAsync(box, args);\n");
        Assert.Contains(SnippetCompiler.Problems(broken), p => p.StartsWith("page.md:9: CS1503", StringComparison.Ordinal));
        Assert.Contains(SnippetCompiler.Problems(broken), p => p.StartsWith("page.md:10: CS0103", StringComparison.Ordinal));
    }

    [Fact]
    public void A_script_has_only_the_packages_that_it_names()
    {
        var script = new Snippet("page.md", 1, "csharp", "#:package HostKit.Cli@1\nusing HostKit;\nusing HostKit.Cli;\nusing HostKit.Nginx;\nreturn await HostKitCli.RunAsync(new(\"box\"), args);\n");
        Assert.Contains(SnippetCompiler.Problems(script), p => p.StartsWith("page.md:4: CS0234", StringComparison.Ordinal));
    }

    private static bool IsRefused(Snippet script) => After(script) is { Language: "console" } shown && shown.Text.Contains("\nerror: ", StringComparison.Ordinal);

    /// <summary>The block that stands directly below another.</summary>
    private static Snippet? After(Snippet snippet)
        => Page.At(snippet.Page).Snippets.SingleOrDefault(s => s.Line == snippet.Line + snippet.Text.Count(c => c == '\n') + 2);

    private static Snippet At(string place) => Page.All.SelectMany(p => p.Snippets).Single(s => s.ToString() == place);
}
