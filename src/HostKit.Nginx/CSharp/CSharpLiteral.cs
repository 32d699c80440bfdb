using System.Globalization;
using System.Text;

namespace HostKit.Nginx;

/// <summary>Writes plain values as C# expressions. HostKit.Systemd has its own few lines of this: packages share nothing but what HostKit.Core has for everybody.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text) => $"\"{Escaped(text)}\"";

    public static string Escaped(string text)
    {
        var code = new StringBuilder();
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => code.Append('\\').Append(c),
                '\n' => code.Append("\\n"),
                '\r' => code.Append("\\r"),
                '\t' => code.Append("\\t"),
                _ when !IsPlain(c) => code.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => code.Append(c),
            };
        }

        return code.ToString();
    }

    /// <summary>Whether a character may stand in source code as it is.</summary>
    public static bool IsPlain(char c) => !char.IsControl(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(ByteSize size)
    {
        var (unit, shift) = size.Bytes switch
        {
            0 => ("", 0),
            var b when b % (1L << 30) == 0 => ("GiB", 30),
            var b when b % (1L << 20) == 0 => ("MiB", 20),
            var b when b % (1L << 10) == 0 => ("KiB", 10),
            _ => ("", 0),
        };
        return $"{(unit.Length == 0 ? "new ByteSize" : "ByteSize." + unit)}({(size.Bytes >> shift).ToString(CultureInfo.InvariantCulture)})";
    }

    public static string Of(TimeSpan span)
    {
        if (span == TimeSpan.Zero)
            return "TimeSpan.Zero";
        var (unit, ticks) = new[]
        {
            ("Days", TimeSpan.TicksPerDay), ("Hours", TimeSpan.TicksPerHour), ("Minutes", TimeSpan.TicksPerMinute), ("Seconds", TimeSpan.TicksPerSecond), ("Milliseconds", TimeSpan.TicksPerMillisecond),
        }.First(u => span.Ticks % u.Item2 == 0);
        return $"TimeSpan.From{unit}({(span.Ticks / ticks).ToString(CultureInfo.InvariantCulture)})";
    }
}
