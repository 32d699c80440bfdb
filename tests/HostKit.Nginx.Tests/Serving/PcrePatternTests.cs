namespace HostKit.Nginx.Tests;

public sealed class PcrePatternTests
{
    [Theory]
    [InlineData("^a.c$", "abc", true)]
    [InlineData(@"^\w+$", "\u00e9", false)]
    [InlineData(@"^[[:alpha:]]\d\x61$", "x7a", true)]
    [InlineData("[^]]x", "]x", false)]
    [InlineData("[]a]x", "]x", true)]
    [InlineData("[a[]", "[", true)]
    [InlineData("a{2}", "aa", true)]
    [InlineData("a{,2}", "a{,2}", true)]
    [InlineData("^a++b", "aab", true)]
    [InlineData(@"^\Qa.b\E$", "a.b", true)]
    [InlineData(@"(?P<x>a)(?P=x)", "aa", true)]
    [InlineData(@"(a)\1", "ab", false)]
    [InlineData("(?i)ABC", "abc", true)]
    [InlineData("(?#note)a", "a", true)]
    public void Patterns_mean_what_they_mean_to_PCRE(string pattern, string subject, bool isMatch)
        => Assert.Equal(isMatch, PcreRegex.Of(pattern, ignoreCase: false).Match(subject) is { Length: > 0 });

    [Fact]
    public void Case_is_ignored_for_ASCII_alone()
    {
        Assert.NotEmpty(PcreRegex.Of("^/A\u00c9", ignoreCase: true).Match("/a\u00c9")!);
        Assert.Empty(PcreRegex.Of("^/A\u00c9", ignoreCase: true).Match("/a\u00e9")!);
    }

    [Fact]
    public void Named_groups_are_numbered_in_their_place()
    {
        var regex = PcreRegex.Of("(?<one>a)(b)(?'three'c)", ignoreCase: false);
        Assert.Equal(["abc", "a", "b", "c"], regex.Match("abc")!);
        Assert.Equal((1, 3), (regex.Names["one"], regex.Names["three"]));
    }

    [Theory]
    [InlineData("(*UTF8)a")]
    [InlineData("(?|a|b)")]
    [InlineData("(?R)")]
    [InlineData(@"\Ka")]
    [InlineData("(")]
    [InlineData("*")]
    public void What_cannot_be_told_is_not_known(string pattern) => Assert.Null(PcreRegex.Of(pattern, ignoreCase: false).Match("a"));
}
