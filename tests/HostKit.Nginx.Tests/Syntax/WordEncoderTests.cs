using System.Text;
using CsCheck;

namespace HostKit.Nginx.Tests;

public sealed class WordEncoderTests
{
    [Theory]
    [InlineData("example.org", "example.org")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("", "\"\"")]
    [InlineData("say \"x\"", "'say \"x\"'")]
    [InlineData("\"it's\"", "\"\\\"it's\\\"\"")]
    [InlineData("^/a{2}$", "\"^/a{2}$\"")]
    [InlineData("\\.php$", "\"\\.php$\"")]
    [InlineData("\\.php", "\\.php")]
    [InlineData("C:\\temp", "C:\\\\temp")]
    [InlineData("${host}", "${host}")]
    [InlineData("line\nbreak", "\"line\\nbreak\"")]
    [InlineData("\\\n", "\"\\\\\\n\"")]
    [InlineData("#x", "\"#x\"")]
    [InlineData("}", "\"}\"")]
    public void A_value_is_written_bare_where_that_is_safe(string value, string text) => Assert.Equal(text, NginxWord.FromString(value).ToString());

    [Fact]
    public void Any_value_is_read_back_as_it_was()
        => Gen.OneOf((IGen<byte>)Gen.OneOf(Samples.Alphabet), Gen.OneOf("\\\"' ${;trn"u8.ToArray())).Array[0, 24].Sample(
            value =>
            {
                var text = (byte[])[.. "x "u8, .. NginxWord.FromBytes(value).Text.Span, .. " { y "u8, .. NginxWord.FromBytes(value).Text.Span, .. "; }"u8];
                var statement = Assert.Single(NginxFile.Parse(text).Statements);
                Assert.Equal(value, Assert.Single(statement.Arguments).Bytes.ToArray());
                Assert.Equal(value, Assert.Single(Assert.Single(statement.Block).Arguments).Bytes.ToArray());
            },
            iter: 200_000);

    [Theory]
    [InlineData('x', 4094, true)]
    [InlineData('x', 4095, false)]
    [InlineData(' ', 4093, true)]
    [InlineData(' ', 4094, false)]
    [InlineData('\\', 2047, true)]
    [InlineData('\\', 2048, false)]
    public void A_value_that_nginx_cannot_read_is_refused(char c, int length, bool accepted)
    {
        var value = new string(c, length);
        if (!accepted)
        {
            Assert.Contains("nginx reads words of at most 4094 bytes", Assert.Throws<ArgumentException>(() => NginxWord.FromString(value)).Message, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(value, NginxFile.Parse($"x {NginxWord.FromString(value)} {NginxWord.FromString(value)} {{ }}").Statements[0].Arguments[0].Value);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_kept()
    {
        byte[] content = [.. "x "u8, 0xff, 0xfe, .. ";"u8];
        var statement = NginxFile.Parse(content).Statements[0];
        Assert.Equal("ÿþ", statement.Arguments[0].Value);
        Assert.Equal((byte[])[.. "x "u8, 0xff, 0xfe, .. " y;\n"u8], NginxFile.Create("x", statement.WithArguments([.. statement.Arguments, "y"])).ToBytes());
        Assert.Equal(2, Encoding.Latin1.GetByteCount(statement.Arguments[0].Value));
    }
}
