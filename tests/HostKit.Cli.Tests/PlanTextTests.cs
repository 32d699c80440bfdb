namespace HostKit.Cli.Tests;

public sealed class PlanTextTests
{
    [Fact]
    public void A_plan_shows_findings_then_changes_with_diffs_then_counts() => Expected.Is("plan.txt", Text(colored: false));

    [Fact]
    public void On_a_terminal_the_same_text_is_coloured() => Expected.Is("plan-colored.txt", Text(colored: true));

    [Fact]
    public void Without_changes_one_sentence_says_so()
    {
        var writer = new StringWriter();
        PlanText.Write(new Ink(writer, false), [], []);
        Assert.Equal("Nothing to do: the host is as declared.\n", writer.ToString());
    }

    [Fact]
    public void Control_characters_of_the_host_never_reach_the_terminal()
    {
        var writer = new StringWriter();
        ChangeText.Write(new Ink(writer, false), [new(ChangeAction.Update, "file", "/etc/a\e[2Jb\n", "content\rdiffers", new("box\a.cs", 1), "@@ -1 +1 @@\n-\e]0;owned\a\r\n+\tx\u202ey\u009b\n")]);
        Assert.Equal("~ file /etc/a\\x1b[2Jb\\n: content\\rdiffers (box\\x07.cs:1)\n    @@ -1 +1 @@\n    -\\x1b]0;owned\\x07\\r\n    +\tx\\u202ey\\x9b\n", writer.ToString());
    }

    private static string Text(bool colored)
    {
        var writer = new StringWriter();
        PlanText.Write(new Ink(writer, colored), Samples.Changes, Samples.Findings);
        return writer.ToString();
    }
}
