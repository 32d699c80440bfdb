namespace HostKit.Nginx;

/// <summary>Reads times as nginx's ngx_parse_time does: units from large to small, each once, and a bare number at the end is seconds.</summary>
internal static class TimeReading
{
    private static readonly (string Unit, TimeSpan Value)[] Units =
    [
        ("y", TimeSpan.FromDays(365)), ("M", TimeSpan.FromDays(30)), ("w", TimeSpan.FromDays(7)), ("d", TimeSpan.FromDays(1)),
        ("h", TimeSpan.FromHours(1)), ("m", TimeSpan.FromMinutes(1)), ("s", TimeSpan.FromSeconds(1)), ("ms", TimeSpan.FromMilliseconds(1)),
    ];

    /// <summary>The time, or null when nginx would refuse it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="milliseconds">Whether the directive counts in milliseconds: those know no months and years, others no milliseconds.</param>
    public static TimeSpan? Read(string text, bool milliseconds)
    {
        var total = TimeSpan.Zero;
        var next = milliseconds ? 2 : 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            if (i == start || i - start > 9)
                return null;
            var number = int.Parse(text.AsSpan(start..i), System.Globalization.CultureInfo.InvariantCulture);
            var letters = i;
            while (i < text.Length && char.IsAsciiLetter(text[i]))
                i++;
            var name = text[letters..i];
            var unit = name.Length > 0 ? Array.FindIndex(Units, u => u.Unit == name) : i == text.Length ? 6 : -1;
            if (unit < next || unit < 0 || (unit == 7 && !milliseconds) || total > TimeSpan.FromDays(100_000) - (number * Units[unit].Value))
                return null;
            total += number * Units[unit].Value;
            next = unit + 1;
            while (i < text.Length && text[i] == ' ')
                i++;
        }

        return text.Length == 0 || text[^1] == ' ' ? null : total;
    }
}
