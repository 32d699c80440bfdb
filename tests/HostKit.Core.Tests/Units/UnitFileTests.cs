using HostKit;

namespace HostKit.Tests.Units;

/// <summary>What a unit file says, as systemd's manager would read it.</summary>
public sealed class UnitFileTests
{
    private static UnitFile Parse(string text) => UnitFile.Parse(text, "a.service");

    [Fact]
    public void Sections_and_entries_keep_names_values_and_lines()
    {
        var file = Parse("# about\n[Unit]\nDescription=A b\n\n[Service]\n  ExecStart = /bin/true  \n[Unit]\nAfter=x.target\n");
        Assert.Equal(["Unit", "Service", "Unit"], file.Sections.Select(s => s.Name));
        Assert.Equal([2, 5, 7], file.Sections.Select(s => s.Line));
        var entry = Assert.Single(file.Sections[1].Entries);
        Assert.Equal(("ExecStart", "/bin/true", 6), (entry.Key, entry.Value, entry.Line));
    }

    [Theory]
    [InlineData("K=a\\\nb", "a b")]
    [InlineData("K=a\\\n   b", "a    b")]
    [InlineData("K=a\\\r\nb\r\n", "a b")]
    [InlineData("K=a\\\n# not this\\\n; nor this\nb", "a b")]
    [InlineData("K=a\\\\\nb", "a\\\\")]
    [InlineData("K=a\\ \nb", "a\\")]
    [InlineData("K=a\\\n\nb", "a")]
    [InlineData("K=a\\", "a")]
    [InlineData("K=a\\\\\\\nb", "a\\\\ b")]
    [InlineData("K=\\\n[Service]\nL=x", "[Service]")]
    [InlineData("K=a # no comment", "a # no comment")]
    [InlineData("K=a\u000bb\u2028c", "a\u000bb\u2028c")]
    [InlineData("\tK\t=\t a=b \t", "a=b")]
    public void Values_are_joined_and_trimmed_as_the_manager_does_it(string lines, string value)
        => Assert.Equal([value], Parse("[S]\n" + lines).GetValues("S", "K"));

    [Theory]
    [InlineData("K=a\rK=b")]
    [InlineData("K=a\0K=b")]
    [InlineData("K=a\r\nK=b")]
    [InlineData("K=a\n\rK=b")]
    [InlineData("K=a\r\n\0K=b")]
    [InlineData("K=a\0\nK=b")]
    public void Carriage_return_and_NUL_end_a_line(string lines) => Assert.Equal(["a", "b"], Parse("[S]\n" + lines).GetValues("S", "K"));

    [Theory]
    [InlineData("[S]\nK=a\nK=b\n[T]\nK=c\n[S]\nK=d", new[] { "a", "b", "d" })]
    [InlineData("[S]\nK=a\n[S]\nK=\nK=d", new[] { "d" })]
    [InlineData("[S]\nK=a\nK=", new string[0])]
    [InlineData("[S]\nk=a\n[s]\nK=a", new string[0])]
    public void An_empty_assignment_drops_what_came_before(string text, string[] values) => Assert.Equal(values, Parse(text).GetValues("S", "K"));

    [Theory]
    [InlineData("K=before any section\n[S]\n")]
    [InlineData("[S]\nno assignment\n=no key\n")]
    [InlineData("[S]\n#K=a\n ;K=a\n")]
    [InlineData("[S]\nK=\uFFFE\n")]
    public void What_the_manager_ignores_is_kept_but_is_no_entry(string text)
    {
        var file = Parse(text);
        Assert.Empty(file.Sections.SelectMany(s => s.Entries));
        Assert.Equal(text, file.ToString());
    }

    [Fact]
    public void A_byte_order_mark_hides_nothing()
    {
        Assert.Equal("S", Assert.Single(Parse("\uFEFF[S]\nK=a\n").Sections).Name);
        Assert.Equal(["a"], Parse("# note\n\uFEFF[S]\nK=a\n").GetValues("S", "K"));
    }

    [Fact]
    public void A_line_with_invalid_UTF_8_is_dropped_but_written_back()
    {
        byte[] bytes = [.. "[S]\nK=a\xff"u8.ToArray()[..7], 0xff, (byte)'\n', .. "K=b\n"u8];
        var file = UnitFile.Parse(bytes, "a.service");
        Assert.Equal(["b"], file.GetValues("S", "K"));
        Assert.Equal(bytes, file.ToBytes());
    }

    [Theory]
    [InlineData("[Unit]\nA=b\n[Service] # note\n", 3, 10)]
    [InlineData("[Service\n", 1, 9)]
    [InlineData("\n  [Ser\"vice]\n", 2, 7)]
    [InlineData("\uFEFF[Ser'vice]\n", 1, 6)]
    [InlineData("[", 1, 2)]
    public void A_broken_section_header_is_refused_with_its_place(string text, int line, int column)
    {
        var e = Assert.Throws<SyntaxException>(() => Parse(text));
        Assert.Equal(("a.service", line, column), (e.File, e.Line, e.Column));
    }

    [Fact]
    public void Lines_end_at_one_mebibyte()
    {
        const int limit = 1024 * 1024;
        Assert.Equal(limit - 2, Parse("[S]\nK=" + new string('x', limit - 2)).GetValues("S", "K")[0].Length);
        Assert.Equal(4, Assert.Throws<SyntaxException>(() => Parse("[S]\n\n\nK=" + new string('x', limit - 1))).Line);
        Assert.Throws<SyntaxException>(() => Parse("[S]\nK=" + new string('é', limit / 2)));
        Assert.Throws<SyntaxException>(() => Parse("[S]\nK=" + new string('x', limit / 2) + "\\\n" + new string('x', limit / 2)));
    }

    [Fact]
    public void A_million_continuations_are_refused_at_once()
        => Assert.Equal(2, Assert.Throws<SyntaxException>(() => Parse("[S]\nK=" + string.Concat(Enumerable.Repeat("\\\n", 1_100_000)))).Line);
}
