using System.Text;

namespace HostKit.Acme.Tests;

public sealed class TxtTextTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_value_is_read_as_it_was_before_it_was_quoted(bool octal)
    {
        var random = new Random(6);
        string[] parts = ["\"", "\\", " ", "\t", "\\065", "\0", "é", "😀", "0", "7", "9", ";", "a", "\u007f", "\" \""];
        for (var i = 0; i < 3000; i++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(i % 10 == 0 ? 700 : 20)).Select(_ => parts[random.Next(parts.Length)]));
            var text = TxtText.Quote(value, octal);
            Assert.Equal(value, TxtText.Read(text, octal));
            Assert.All(text, c => Assert.InRange(c, ' ', '~'));
        }
    }

    [Fact]
    public void No_string_is_longer_than_255_bytes()
    {
        Assert.Equal($"\"{new string('a', 255)}\" \"{new string('a', 45)}\"", TxtText.Quote(new('a', 300)));
        Assert.Equal(2, TxtText.Quote(new('ä', 128)).Split("\" \"").Length);
    }

    [Theory]
    [InlineData("\"a\\\"b\\\\c\"", "a\"b\\c")]
    [InlineData("  \"a\"   \"b\" ", "ab")]
    [InlineData("\"\\195\\164\"", "ä")]
    [InlineData("\"ä😀\"", "ä😀")]
    [InlineData("\"\\x\"", "x")]
    [InlineData("plain text", "plain text")]
    [InlineData("\"not closed", "\"not closed")]
    [InlineData("\"a\" b", "\"a\" b")]
    [InlineData("\"\"", "")]
    [InlineData("", "")]
    public void What_others_wrote_is_read(string text, string value) => Assert.Equal(value, TxtText.Read(text));

    [Fact]
    public void Octal_is_not_decimal()
    {
        Assert.Equal("ä", TxtText.Read("\"\\303\\244\"", octal: true));
        Assert.Equal("\"\\303\\244\\011\"", TxtText.Quote("ä\t", octal: true));
        Assert.Equal("\"\\195\\164\\009\"", TxtText.Quote("ä\t"));
    }

    [Fact]
    public void Any_text_of_others_is_read_without_failing()
    {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var text = new StringBuilder("\"");
            for (var n = random.Next(12); n > 0; n--)
                text.Append("\"\\ 0a9\ud83d\ude00"[random.Next(8)]);
            Assert.NotNull(TxtText.Read(text.ToString(), octal: i % 2 == 0));
        }
    }
}
