using System.Text;

namespace HostKit.Nginx;

/// <summary>A set of bytes, which is what one step of a regular expression takes.</summary>
internal readonly record struct ByteSet(UInt128 Low, UInt128 High)
{
    public static ByteSet All { get; } = new(UInt128.MaxValue, UInt128.MaxValue);

    public static ByteSet Digits { get; } = Range('0', '9');

    public static ByteSet Words { get; } = Range('a', 'z') | Range('A', 'Z') | Digits | Of('_');

    public static ByteSet Letters { get; } = Range('a', 'z') | Range('A', 'Z');

    public static ByteSet Spaces { get; } = Range('\t', '\r') | Of(' ');

    /// <summary>What a dot takes: PCRE knows one line end by default.</summary>
    public static ByteSet AnyButLineFeed { get; } = ~Of('\n');

    public static ByteSet Of(int value) => value < 128 ? new(UInt128.One << value, 0) : new(0, UInt128.One << (value - 128));

    public static ByteSet Range(int first, int last)
    {
        var result = default(ByteSet);
        for (var i = first; i <= last; i++)
            result |= Of(i);
        return result;
    }

    public static ByteSet operator |(ByteSet one, ByteSet other) => new(one.Low | other.Low, one.High | other.High);

    public static ByteSet operator &(ByteSet one, ByteSet other) => new(one.Low & other.Low, one.High & other.High);

    public static ByteSet operator ~(ByteSet set) => new(~set.Low, ~set.High);

    public bool IsEmpty => Low == 0 && High == 0;

    public int Count => (int)(UInt128.PopCount(Low) + UInt128.PopCount(High));

    public bool Contains(int value) => !(this & Of(value)).IsEmpty;

    public bool Overlaps(ByteSet other) => !(this & other).IsEmpty;

    /// <summary>The same with the other case of each letter.</summary>
    public ByteSet Caseless()
    {
        var upper = Low & Range('A', 'Z').Low;
        var lower = Low & Range('a', 'z').Low;
        return new(Low | (upper << 32) | (lower >> 32), High);
    }

    /// <summary>The only byte in it; -1 when there are others.</summary>
    public int Single => Count != 1 ? -1 : Low != 0 ? (int)UInt128.TrailingZeroCount(Low) : 128 + (int)UInt128.TrailingZeroCount(High);

    /// <summary>Hides the record's own, which would print two numbers.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 32; i < 127; i++)
        {
            if (Contains(i))
                text.Append((char)i);
        }

        return text.ToString();
    }
}
