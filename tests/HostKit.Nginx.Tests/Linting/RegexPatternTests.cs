using System.Text;

namespace HostKit.Nginx.Tests;

public sealed class RegexPatternTests
{
    [Theory]
    [InlineData("^/([^/]*)$", 1, true)]
    [InlineData("^/(.*)$", 1, false)]
    [InlineData("^/(?s)(.*)$", 1, true)]
    [InlineData("^/(?s:(.*))(.*)$", 2, false)]
    [InlineData(@"^/(\w+)$", 1, false)]
    [InlineData(@"^/(\W+)$", 1, true)]
    [InlineData(@"^/([^\s]+)$", 1, false)]
    [InlineData(@"^/(\D)$", 1, true)]
    [InlineData(@"^/([[:^alpha:]])$", 1, true)]
    [InlineData(@"^/([\x0a-\x20])", 1, true)]
    [InlineData(@"^/([a-z]|(x|\s))", 1, true)]
    [InlineData(@"^/(a)(?=\n)", 1, false)]
    [InlineData(@"^/(\n)(b\1)", 2, true)]
    [InlineData(@"^/(\Q[^/]\E)", 1, false)]
    [InlineData(@"^/([]\n])", 1, true)]
    public void What_a_capture_can_hold_is_known(string pattern, int capture, bool lineFeed)
        => Assert.Equal(lineFeed, RegexPattern.Parse(pattern, caseless: false).BytesOf(capture)!.Value.Contains('\n'));

    [Theory]
    [InlineData("(a+)+$", true)]
    [InlineData("(a*)*b", true)]
    [InlineData("(a|b|ab)*c", true)]
    [InlineData("(a?b?)*c", true)]
    [InlineData("([a-z0-9]+[.-]?)+@", true)]
    [InlineData("(x+x+)+y", true)]
    [InlineData("(.*,)*x", true)]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$", true)]
    [InlineData("(a+)+", false)]
    [InlineData("(?>a+)+b", false)]
    [InlineData("(a++)+b", false)]
    [InlineData("(a+b)+c", false)]
    [InlineData("^/([^/]+/)*x$", false)]
    [InlineData(@"\.(gif|jpe?g|png)$", false)]
    [InlineData("a*a*a*b", false)]
    [InlineData(@"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+org$", false)]
    public void What_takes_exponential_time_is_known(string pattern, bool exponential)
        => Assert.Equal(exponential, RegexBacktracking.IsExponential(RegexPattern.Parse(pattern, caseless: false).Root!));

    [Theory]
    [InlineData("(", "a '(' is not closed")]
    [InlineData("a)", "a ')' closes nothing")]
    [InlineData("[a", "a '[' is not closed")]
    [InlineData("+a", "there is nothing that the '+' could repeat")]
    [InlineData("a{3,2}", "the numbers of a {} quantifier are in the wrong order")]
    [InlineData("[z-a]", "a range in brackets runs backwards")]
    [InlineData(@"a\", "it ends in a single backslash")]
    [InlineData("(?<1a>b)", "the name of a group is none")]
    [InlineData(@"(a)\2", "it refers to a group that it does not have")]
    public void What_PCRE_refuses_is_said(string pattern, string reason) => Assert.Equal(reason, RegexPattern.Parse(pattern, caseless: false).Refusal);

    [Fact]
    public void No_text_breaks_the_reader()
    {
        const string Alphabet = @"ab(|)[]^$.*+?{}2,\dwQE<>:=!-P'";
        var random = new Random(7);
        for (var i = 0; i < 20000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 14); length > 0; length--)
                text.Append(Alphabet[random.Next(Alphabet.Length)]);
            var pattern = RegexPattern.Parse(text.ToString(), caseless: i % 2 == 0);
            if (pattern.Root is { } root)
                _ = RegexBacktracking.IsExponential(root);
        }
    }
}
