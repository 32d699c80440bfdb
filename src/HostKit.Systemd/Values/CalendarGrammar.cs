using System.Globalization;

namespace HostKit.Systemd;

/// <summary>The grammar of calendar expressions: never accepts what systemd refuses, and leaves out a few spellings that only systemd's own history explains.</summary>
internal static class CalendarGrammar
{
    private static readonly string[] Shorthands =
        ["minutely", "hourly", "daily", "weekly", "monthly", "yearly", "annually", "quarterly", "semiannually", "biannually"];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>What is wrong, or null.</summary>
    public static string? FindMistake(string text)
    {
        if (text[0] == '@')
            return text.Length is > 1 and < 12 && text[1..].All(char.IsAsciiDigit) ? null : "'@' is followed by seconds since 1970";
        if (text[0] == ' ' || text[^1] == ' ' || text.Any(c => c is < ' ' or > '~'))
            return "it begins or ends with a blank, or has characters that are not ASCII";
        var words = new Queue<string>(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (Shorthands.Contains(words.Peek().ToLowerInvariant()))
        {
            words.Dequeue();
        }
        else if (FindMistake(words) is { } mistake)
        {
            return mistake;
        }

        if (words.TryDequeue(out var zone) && !IsTimeZone(zone))
            return $"'{zone}' is neither a date, a time nor a time zone";
        return words.Count > 0 ? $"'{words.Peek()}' stands after the end" : null;
    }

    /// <summary>Takes the words for days, date and time, each of which may be missing.</summary>
    private static string? FindMistake(Queue<string> words)
    {
        if (char.IsAsciiLetter(words.Peek()[0]) && FindWeekdayMistake(words.Dequeue()) is { } weekday)
            return weekday;
        if (words.TryPeek(out var word) && !char.IsAsciiLetter(word[0]) && !word.Contains(':', StringComparison.Ordinal) && FindDateMistake(words.Dequeue()) is { } date)
            return date;
        return words.TryPeek(out word) && word.Contains(':', StringComparison.Ordinal) ? FindTimeMistake(words.Dequeue()) : null;
    }

    private static string? FindWeekdayMistake(string word)
    {
        foreach (var range in word.Split(','))
        {
            var ends = range.Split("..");
            var numbers = ends.Select(e => Array.FindIndex(Days, d => (e.Length == 3 ? d[..3] : d).Equals(e, StringComparison.OrdinalIgnoreCase))).ToList();
            if (ends.Length > 2 || numbers.Contains(-1))
                return $"'{range}' is no day of the week";
            if (numbers[^1] < numbers[0])
                return $"'{range}' goes backwards";
        }

        return null;
    }

    private static string? FindDateMistake(string word)
    {
        var separator = word.LastIndexOfAny(['-', '~']);
        if (separator < 0)
            return $"'{word}' is no date";
        var lastDays = word[separator] == '~';
        var parts = word[..separator].Split('-');
        if (parts.Length > 2)
            return $"'{word}' is no date";
        return (parts.Length == 2 ? FindComponentMistake(parts[0], 1970, 2199, "year") : null)
            ?? FindComponentMistake(parts[^1], 1, 12, "month")
            ?? FindComponentMistake(word[(separator + 1)..], 1, lastDays ? 28 : 31, "day", fromEnd: lastDays);
    }

    private static string? FindTimeMistake(string word)
    {
        var parts = word.Split(':');
        if (parts.Length is < 2 or > 3)
            return $"'{word}' is no time";
        return FindComponentMistake(parts[0], 0, 23, "hour")
            ?? FindComponentMistake(parts[1], 0, 59, "minute")
            ?? (parts.Length == 3 ? FindComponentMistake(parts[2], 0, 59, "second", fractions: true) : null);
    }

    private static string? FindComponentMistake(string component, int min, int max, string name, bool fractions = false, bool fromEnd = false)
    {
        if (component == "*")
            return null;
        // systemd reads some lists that are counted from a month's end and not others.
        if (fromEnd && component.Contains(',', StringComparison.Ordinal))
            return $"'{component}' lists days from a month's end; give one expression for each";
        foreach (var item in component.Split(','))
        {
            var (values, step) = item.Split('/') is [var v, var s] ? (v, s) : (item, null);
            var range = values.Split("..");
            if (range.Length > 2 || !TryNumber(range[0], fractions, out var from) || !TryNumber(range[^1], fractions, out var to)
                || from < min || to > max || (range.Length == 2 && to <= from))
                return $"'{item}' is no {name}";
            var last = range.Length == 2 ? to : max;
            if (step is not null && (!TryNumber(step, fractions, out var repeat) || repeat <= 0 || from + repeat > last || (fromEnd && from - repeat < min)))
                return $"'{item}' repeats in no possible step";
        }

        return null;
    }

    private static bool TryNumber(string text, bool fractions, out decimal number)
        => decimal.TryParse(text, fractions ? NumberStyles.AllowDecimalPoint : NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && text.Length < 12 && text[0] != '.' && text[^1] != '.';

    // Whether the zone exists is the host's business; this is the shape of the names in its database.
    private static bool IsTimeZone(string word)
        => word.Split('/').All(part => part.Length > 0 && char.IsAsciiLetter(part[0]) && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '+'))
            && (word.Contains('/', StringComparison.Ordinal) || word.ToUpperInvariant() is "UTC" or "GMT");
}
