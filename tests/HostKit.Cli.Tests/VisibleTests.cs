namespace HostKit.Cli.Tests;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("/etc/motd", "/etc/motd")]
    [InlineData("/srv/grüße/日本/🙂", "/srv/grüße/日本/🙂")]
    [InlineData("a\tb\nc\r", @"a\tb\nc\r")]
    [InlineData("\0\e\u007f\u0085", @"\x00\x1b\x7f\x85")]
    [InlineData("\u200b\u202e\u2028\ufeff", @"\u200b\u202e\u2028\ufeff")]
    [InlineData("\U000e0041", @"\U000e0041")]
    [InlineData("[red]x[/]", "[red]x[/]")]
    public void A_line_shows_what_would_act_or_hide(string text, string shown) => Assert.Equal(shown, Visible.Line(text));

    [Fact]
    public void A_lone_surrogate_is_shown_as_the_replacement_character() => Assert.Equal("a\ufffdb", Visible.Line("a\ud800b"));

    [Theory]
    [InlineData("one\ntwo\n", new[] { "one", "two" })]
    [InlineData("one\n\n", new[] { "one", "" })]
    [InlineData("\tx\r\ny", new[] { "\tx\\r", "y" })]
    [InlineData("", new[] { "" })]
    public void Content_keeps_its_lines_and_tabs(string text, string[] lines) => Assert.Equal(lines, Visible.Lines(text));
}
