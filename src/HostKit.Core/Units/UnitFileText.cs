using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace HostKit;

/// <summary>What systemd's manager accepts as text, and the lossless way between bytes and text.</summary>
internal static class UnitFileText
{
    /// <summary>The longest line, in bytes (LONG_LINE_MAX).</summary>
    public const int LineLimit = 1024 * 1024;

    private static readonly SearchValues<char> UnsafeInHeaders = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\'', '\\', '\x7f']);

    // A byte that is not part of UTF-8 is kept as the unpaired surrogate U+DC00 + byte, which no valid text contains.
    private const int ByteBase = 0xDC00;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        while (bytes.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status == OperationStatus.Done)
                text.Append(rune.ToString());
            else
                foreach (var b in bytes[..consumed])
                    text.Append((char)(ByteBase + b));
            bytes = bytes[consumed..];
        }

        return text.ToString();
    }

    public static byte[] Encode(string text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 16);
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var plain = rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at ? at : rest.Length;
            bytes.Advance(Encoding.UTF8.GetBytes(rest[..plain], bytes.GetSpan(plain * 3 + 1)));
            rest = rest[plain..];
            if (rest.Length == 0)
                break;
            if (Rune.DecodeFromUtf16(rest, out var rune, out var consumed) == OperationStatus.Done || rest[0] is < '\uDC80' or > '\uDCFF')
                bytes.Advance(rune.EncodeToUtf8(bytes.GetSpan(4)));
            else
                bytes.Write([(byte)(rest[0] - ByteBase)]);
            rest = rest[consumed..];
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Whether systemd takes the text as UTF-8: no invalid bytes and no noncharacters.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF') && !text.ContainsAnyInRange('\uFDD0', '\uFDEF') && !text.ContainsAnyInRange('\uFFFE', '\uFFFF'))
            return true;
        while (text.Length > 0)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var consumed) != OperationStatus.Done || rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE)
                return false;
            text = text[consumed..];
        }

        return true;
    }

    /// <summary>Whether a section's name is one that systemd does not refuse.</summary>
    public static bool IsSafeHeader(ReadOnlySpan<char> name) => FindUnsafe(name) < 0;

    /// <summary>The place of the first character that a section's name cannot have, or -1.</summary>
    public static int FindUnsafe(ReadOnlySpan<char> name) => name.IndexOfAny(UnsafeInHeaders);

    public static ImmutableArray<string> CommentsIn(string text)
    {
        var comments = ImmutableArray.CreateBuilder<string>();
        for (var position = 0; position < text.Length;)
        {
            var line = UnitFileParser.ReadLine(text, ref position);
            if (UnitFileParser.IsComment(line))
                comments.Add(line.Trim(" \t").TrimStart("#;").Trim(" \t").ToString());
        }

        return comments.DrainToImmutable();
    }

    public static bool ExceedsLimit(ReadOnlySpan<char> line) => line.Length > LineLimit / 3 && ByteCount(line) > LineLimit;

    public static string NameOf(char c) => c switch { '\r' => "carriage return", '\n' => "line feed", _ => "NUL character" };

    /// <summary>How many bytes the file has for a text.</summary>
    public static int ByteCount(ReadOnlySpan<char> line)
    {
        var count = Encoding.UTF8.GetByteCount(line);
        if (!line.ContainsAnyInRange('\uDC80', '\uDCFF'))
            return count;
        // An invalid byte counts as one, not as the three of its replacement character.
        for (var i = 0; i < line.Length; i++)
            count -= line[i] is >= '\uDC80' and <= '\uDCFF' && (i == 0 || !char.IsHighSurrogate(line[i - 1])) ? 2 : 0;
        return count;
    }
}
