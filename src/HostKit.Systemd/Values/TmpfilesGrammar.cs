using System.Globalization;

namespace HostKit.Systemd;

/// <summary>The columns of a tmpfiles.d line.</summary>
internal static class TmpfilesGrammar
{
    /// <summary>The last column, which goes to the end of the line: C escapes count in the texts of files alone.</summary>
    public static string Argument(TmpfilesType type, UnitString value)
        => type is TmpfilesType.CreateFile or TmpfilesType.WriteFile ? Escape.EscapedLine("argument", value) : Escape.Line("argument", value);

    public static TmpfilesEntry Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var columns = text.Split([' ', '\t'], 7, StringSplitOptions.RemoveEmptyEntries);
        if (columns.Length < 2 || columns.Take(6).Any(c => c.AsSpan().IndexOfAny("\"'\\") >= 0))
            throw Bad(text, "it has at least a type and a path, without quotes and backslashes");
        var type = Enum.GetValues<TmpfilesType>().Cast<TmpfilesType?>().FirstOrDefault(t => EnumText.Of(t!.Value) == columns[0][..1]) ?? throw Bad(text, $"there is no type '{columns[0][..1]}'");
        if (columns[0][1..].Any(c => c is not ('+' or '!' or '-' or '=')))
            throw Bad(text, $"of '{columns[0]}' only the signs + ! - = are known here");
        var isText = type is TmpfilesType.CreateFile or TmpfilesType.WriteFile;
        if (Column(6) is { } argument && isText && argument.Contains('\\', StringComparison.Ordinal))
            throw Bad(text, "C escapes are not read here");
        try
        {
            return new(type, UnitText.FromLine(columns[1]))
            {
                Append = columns[0].Contains('+', StringComparison.Ordinal), OnlyAtBoot = columns[0].Contains('!', StringComparison.Ordinal),
                IgnoreFailure = columns[0][1..].Contains('-', StringComparison.Ordinal), ReplaceOtherKinds = columns[0].Contains('=', StringComparison.Ordinal),
                Mode = Column(2) is { } mode ? (UnixFileMode)Convert.ToInt32(mode, 8) : null, User = Column(3) is { } user ? UnitText.FromLine(user) : null, Group = Column(4) is { } group ? UnitText.FromLine(group) : null,
                Age = Column(5) is { } age ? Age(age) : null, Argument = Column(6) is { } rest ? UnitText.FromLine(rest) : null,
            };
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            throw Bad(text, e.Message);
        }

        string? Column(int at) => columns.Length > at && columns[at] != "-" ? columns[at] : null;
    }

    private static TimeSpan Age(string text)
    {
        var unit = text.TrimStart([.. "0123456789"]);
        var number = long.Parse(text[..^unit.Length], NumberStyles.None, CultureInfo.InvariantCulture);
        return unit switch
        {
            "" or "s" => TimeSpan.FromSeconds(number),
            "ms" => TimeSpan.FromMilliseconds(number),
            "us" => TimeSpan.FromMicroseconds(number),
            "m" or "min" => TimeSpan.FromMinutes(number),
            "h" => TimeSpan.FromHours(number),
            "d" => TimeSpan.FromDays(number),
            "w" => TimeSpan.FromDays(7 * number),
            _ => throw new FormatException($"'{text}' is no age such as 10d"),
        };
    }

    private static FormatException Bad(string text, string reason) => new($"'{text}' is no line of tmpfiles.d: {reason}.");
}
