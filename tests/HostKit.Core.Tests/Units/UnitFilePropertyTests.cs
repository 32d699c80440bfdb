using CsCheck;
using HostKit;

namespace HostKit.Tests.Units;

/// <summary>What must hold for every text, however broken.</summary>
public sealed class UnitFilePropertyTests
{
    private static readonly string[] Pieces =
    [
        "[Unit]", "[Service]\n", "[X-é]", "Description=", "ExecStart=/bin/true a\\", "\\", "\\\n", "\n", "\r\n", "\r", "\0", "\uFEFF", "# comment\n", "; c\\\n",
        " ", "\t", "=", "K=v\n", "K=\n", "é", "😀", "\uFFFE", "\uDC80", "\uD800", "'\"", "%i$x", "[", "]", "\u2028", "\x1b",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.OneOf(Pieces.Select(Gen.Const).ToArray()), Gen.Char[' ', '~'].Select(c => c.ToString())).Array[0, 24].Select(string.Concat);

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(Gen.OneOf(Pieces.Select(Gen.Const).ToArray()).Select(System.Text.Encoding.UTF8.GetBytes), Gen.Byte.Array[1, 3])
        .Array[0, 16].Select(parts => parts.SelectMany(p => p).ToArray());

    [Fact]
    public void Every_text_comes_back_as_it_was() => Text.Sample(
        text =>
        {
            try
            {
                return UnitFile.Parse(text, "a.service").ToString() == text;
            }
            catch (SyntaxException)
            {
                return text.Contains('[', StringComparison.Ordinal);
            }
        },
        iter: 200_000);

    [Fact]
    public void Every_byte_comes_back_as_it_was() => Bytes.Sample(
        bytes =>
        {
            try
            {
                return UnitFile.Parse(bytes, "a.service").ToBytes().AsSpan().SequenceEqual(bytes);
            }
            catch (SyntaxException)
            {
                return bytes.Contains((byte)'[');
            }
        },
        iter: 200_000);

    [Fact]
    public void Every_accepted_value_is_read_back_and_is_the_only_one() => Gen.OneOf(Pieces.Select(Gen.Const).ToArray()).Array[0, 8].Select(string.Concat).Sample(
        value =>
        {
            UnitFileEntry entry;
            try
            {
                entry = new UnitFileEntry("K", value);
            }
            catch (ArgumentException)
            {
                return true;
            }

            var read = UnitFile.Parse(new UnitFile(new UnitFileSection("S", entry, new UnitFileEntry("L", "b"))).ToString(), "a.service");
            return read.Sections is [{ Entries: [{ Key: "K" } first, { Key: "L", Value: "b" }] }] && first.Value == value;
        },
        iter: 200_000);
}
