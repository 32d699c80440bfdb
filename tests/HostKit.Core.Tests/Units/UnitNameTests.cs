using CsCheck;
using HostKit;

namespace HostKit.Tests.Units;

/// <summary>Texts and paths in unit names, as systemd-escape(1) does it.</summary>
public sealed class UnitNameTests
{
    [Theory]
    [InlineData("a b/c-d.é", "a\\x20b-c\\x2dd.\\xc3\\xa9")]
    [InlineData(".hid", "\\x2ehid")]
    [InlineData("", "")]
    [InlineData("/a//", "-a--")]
    [InlineData("😀\n\\", "\\xf0\\x9f\\x98\\x80\\x0a\\x5c")]
    public void A_text_is_escaped_and_comes_back(string text, string part)
    {
        Assert.Equal(part, UnitName.Escape(text));
        Assert.Equal(text, UnitName.Unescape(part));
    }

    [Theory]
    [InlineData("/var/lib/my data//x/", "var-lib-my\\x20data-x", "/var/lib/my data/x")]
    [InlineData("/", "-", "/")]
    [InlineData("//", "-", "/")]
    [InlineData("/.a/./b-c", "\\x2ea-b\\x2dc", "/.a/b-c")]
    [InlineData("dev/sda", "dev-sda", "/dev/sda")]
    public void A_path_is_escaped_and_comes_back_in_its_shortest_form(string path, string part, string read)
    {
        Assert.Equal(part, UnitName.EscapePath(path));
        Assert.Equal(read, UnitName.UnescapePath(part));
        Assert.Equal(part + ".mount", UnitName.FromPath(path, "mount").Value);
    }

    [Theory]
    [InlineData("/a/../b")]
    [InlineData("a\0b")]
    [InlineData("..")]
    public void A_path_that_can_be_no_name_is_refused(string path) => Assert.Throws<ArgumentException>(() => UnitName.EscapePath(path));

    [Theory]
    [InlineData("a\\b")]
    [InlineData("a\\x2")]
    [InlineData("\\xff")]
    [InlineData("\\xgg")]
    public void A_part_that_stands_for_no_text_is_refused(string part) => Assert.Throws<FormatException>(() => UnitName.Unescape(part));

    [Theory]
    [InlineData("")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a-\\x2e\\x2e")]
    public void A_part_that_stands_for_no_path_is_refused(string part) => Assert.Throws<FormatException>(() => UnitName.UnescapePath(part));

    [Fact]
    public void A_template_has_instances_with_the_escaped_text_and_the_text()
    {
        var name = ((UnitName)"backup@.service").Instance("a-b/my c");
        Assert.Equal("backup@a\\x2db-my\\x20c.service", name.Value);
        Assert.Equal(("a\\x2db-my\\x20c", "a-b/my c", "backup@.service"), (name.InstancePart, name.InstanceText, name.Template!.Value));
        Assert.Null(((UnitName)"a.service").InstancePart);
        Assert.Equal("", ((UnitName)"a@.service").InstanceText);
        Assert.Throws<InvalidOperationException>(() => name.Instance("x"));
    }

    [Fact]
    public void Every_text_comes_back() => Gen.String.Where(t => !t.Contains('\0', StringComparison.Ordinal) && t.IsWhole()).Sample(text => UnitName.Unescape(UnitName.Escape(text)) == text, iter: 20_000);
}

file static class Texts
{
    /// <summary>Whether the text is one: half of a character has no bytes.</summary>
    public static bool IsWhole(this string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)) == text;
}
