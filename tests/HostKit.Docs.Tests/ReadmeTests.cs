namespace HostKit.Docs.Tests;

/// <summary>The README's first script prints what the README says.</summary>
public sealed class ReadmeTests
{
    private static readonly Page Readme = Page.At("README.md");

    [Fact]
    public void It_is_read_in_a_few_minutes() => Assert.InRange(Readme.Text.Split('\n').Length, 80, 190);

    [Fact]
    public async Task The_plan_is_what_the_script_prints_after_its_port_was_changed()
    {
        var script = Readme.Snippets.First(s => s.IsScript);
        using var run = new ScriptRun(script, "box.cs");
        Assert.Equal(0, (await run.RunAsync("apply", "--yes")).ExitCode);

        run.Use(script with { Text = script.Text.Replace("port = 5000", "port = 5001", StringComparison.Ordinal) });
        var plan = (await run.RunAsync("plan")).Output;

        var shown = Readme.Snippets.Single(s => s.Language == "console" && s.Text.Contains("@@", StringComparison.Ordinal)).Text.Split('\n', 2);
        Assert.StartsWith("$ dotnet run box.cs -- plan", shown[0], StringComparison.Ordinal);
        Assert.Equal(shown[1], plan);
    }
}
