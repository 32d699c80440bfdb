namespace HostKit.Nginx;

/// <summary>How nginx reads numbers, sizes and times (ngx_parse.c), and variables in a text (ngx_http_script.c).</summary>
internal static class NginxNumber
{
    public static bool IsNumber(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter) || number > (long.MaxValue - (letter - '0')) / 10)
                return false;
            number = (number * 10) + (letter - '0');
        }

        return text.Length > 0;
    }

    public static bool IsSize(ReadOnlySpan<char> text, bool gigabytes)
    {
        var shift = text is [.., var unit] ? unit switch { 'k' or 'K' => 10, 'm' or 'M' => 20, 'g' or 'G' when gigabytes => 30, _ => 0 } : 0;
        return IsNumber(shift == 0 ? text : text[..^1], out var number) && number <= long.MaxValue >> shift;
    }

    /// <summary>Units come once each, the larger first.</summary>
    public static bool IsTime(ReadOnlySpan<char> text, bool wholeSeconds)
    {
        var (last, hasDigits) = (wholeSeconds ? 0 : 2, false);
        Int128 value = 0, total = 0;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                value = (value * 10) + (text[i++] - '0');
                hasDigits = true;
                if (value > long.MaxValue)
                    return false;
                continue;
            }

            var (rank, scale) = text[i++] switch
            {
                'y' => (1, 31_536_000_000),
                'M' => (2, 2_592_000_000),
                'w' => (3, 604_800_000),
                'd' => (4, 86_400_000),
                'h' => (5, 3_600_000),
                'm' when i < text.Length && text[i] == 's' => (8, 1),
                'm' => (6, 60_000),
                's' => (7, 1_000),
                ' ' => (7, 1_000),
                _ => (0, 0L),
            };
            if (rank == 8)
                i++;
            // A blank ends the seconds that have no unit.
            if (rank <= last || (rank == 8 && wholeSeconds))
                return false;
            last = text[i - 1] == ' ' ? 9 : rank;
            total += value * scale;
            value = 0;
            while (i < text.Length && text[i] == ' ')
                i++;
        }

        return hasDigits && total + (value * 1000) <= (wholeSeconds ? (Int128)long.MaxValue * 1000 : long.MaxValue);
    }

    public static string? VariableRefusal(string text)
    {
        for (var i = text.IndexOf('$', StringComparison.Ordinal); i >= 0; i = text.IndexOf('$', i))
        {
            if (++i == text.Length)
                return "invalid variable name";
            if (text[i] is >= '1' and <= '9')
                continue;
            var isBraced = text[i] == '{';
            var start = isBraced ? i + 1 : i;
            if (start == text.Length)
                return "invalid variable name";
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
                end++;
            if (isBraced && (end == text.Length || text[end] != '}'))
                return $"the closing bracket in \"{text[start..end]}\" variable is missing";
            if (end == start)
                return "invalid variable name";
            i = end;
        }

        return null;
    }
}
