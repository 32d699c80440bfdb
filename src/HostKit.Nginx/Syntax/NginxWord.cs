using System.Text;

namespace HostKit.Nginx;

/// <summary>
/// One word of a statement: its name or an argument, as it is written and as nginx understands it. A word taken from a file keeps its
/// spelling; one made from a value is written bare where that is safe, else quoted. At this level <c>$</c> has no meaning.
/// </summary>
public readonly struct NginxWord : IEquatable<NginxWord>
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly ReadOnlyMemory<byte> _text;

    internal NginxWord(ReadOnlyMemory<byte> text) => _text = text;

    /// <summary>The word as it is written, quotes and escapes included.</summary>
    public ReadOnlyMemory<byte> Text => _text.IsEmpty ? "\"\""u8.ToArray() : _text;

    /// <summary>The bytes that nginx gets, quotes and escapes resolved.</summary>
    public ReadOnlyMemory<byte> Bytes => Decode(Text.Span);

    /// <summary>What nginx gets, as text: UTF-8, or Latin-1 where the bytes are not valid UTF-8.</summary>
    public string Value => ToText(Bytes.Span);

    /// <summary>Whether the word is written in quotes.</summary>
    public bool IsQuoted => Text.Span[0] is (byte)'"' or (byte)'\'';

    /// <summary>Compares what nginx gets.</summary>
    /// <param name="left">A word.</param>
    /// <param name="right">Another word.</param>
    public static bool operator ==(NginxWord left, NginxWord right) => left.Equals(right);

    /// <summary>Compares what nginx gets.</summary>
    /// <param name="left">A word.</param>
    /// <param name="right">Another word.</param>
    public static bool operator !=(NginxWord left, NginxWord right) => !left.Equals(right);

    /// <summary>Writes a value so that nginx reads exactly that value.</summary>
    /// <param name="value">Any text; it is encoded as UTF-8.</param>
    public static implicit operator NginxWord(string value) => FromString(value);

    /// <summary>Writes a value so that nginx reads exactly that value.</summary>
    /// <param name="value">Any text; it is encoded as UTF-8.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentException">The value is longer than the 4,094 bytes nginx can read, or has an unpaired surrogate.</exception>
    public static NginxWord FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FromBytes(StrictUtf8.GetBytes(value));
    }

    /// <summary>Writes bytes so that nginx reads exactly those bytes.</summary>
    /// <param name="value">Any bytes.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentException">The value is longer than the 4,094 bytes nginx can read.</exception>
    public static NginxWord FromBytes(ReadOnlySpan<byte> value) => new(WordEncoder.Encode(value));

    /// <summary>What nginx makes of a word as it is written.</summary>
    internal static byte[] Decode(ReadOnlySpan<byte> text)
    {
        if (text is [(byte)'"' or (byte)'\'', .., _])
            text = text[1..^1];
        if (!text.Contains((byte)'\\'))
            return text.ToArray();
        var result = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var escaped = text[i] != '\\' || i + 1 == text.Length ? (byte)0 : text[i + 1] switch
            {
                (byte)'"' or (byte)'\'' or (byte)'\\' => text[i + 1],
                (byte)'t' => (byte)'\t',
                (byte)'r' => (byte)'\r',
                (byte)'n' => (byte)'\n',
                _ => (byte)0,
            };
            result[length++] = escaped == 0 ? text[i] : escaped;
            if (escaped != 0)
                i++;
        }

        return result[..length];
    }

    internal static string ToText(ReadOnlySpan<byte> bytes)
        => System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    /// <summary>Whether nginx gets the same from both.</summary>
    /// <param name="other">The other word.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(NginxWord other) => Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NginxWord other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>The word as it is written.</summary>
    public override string ToString() => ToText(Text.Span);
}
