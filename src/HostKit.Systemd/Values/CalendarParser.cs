using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Reads calendar expressions as systemd does (systemd.time(7), "Calendar Events").</summary>
internal ref partial struct CalendarParser
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private readonly CalendarSchedule _schedule = new();
    private ReadOnlySpan<char> _rest;
    private string? _mistake;
    private bool _isMoment;

    private CalendarParser(ReadOnlySpan<char> text) => _rest = text;

    /// <summary>Takes an expression apart.</summary>
    /// <returns>The schedule, or what is wrong with the text.</returns>
    public static (CalendarSchedule? Schedule, string? Mistake) Parse(string text)
    {
        var rest = text.AsSpan();
        string? zone = null;
        if (rest.EndsWith(" UTC", StringComparison.OrdinalIgnoreCase))
            zone = "UTC";
        else if (rest.LastIndexOf(' ') is >= 0 and var blank && IsTimeZone(rest[(blank + 1)..]))
            zone = rest[(blank + 1)..].ToString();
        if (zone is not null)
            rest = rest[..^(zone.Length + 1)];
        if (rest.IsEmpty)
            return (null, "it is empty");

        var parser = new CalendarParser(rest);
        parser._schedule.Zone = zone;
        if (!parser.ReadShorthand() && !(parser.ReadWeekdays() && parser.ReadDate() && parser.ReadTime()))
            return (null, parser._mistake ?? $"'{parser._rest}' is neither a date, a time nor a time zone in full (Europe/Berlin, UTC)");
        return parser.FindImpossible() is { } impossible ? (null, impossible) : (parser._schedule, null);
    }

    /// <summary>
    /// Whether this looks like a time zone's name in full; whether it exists is the host's business. Short ones such as CET are left out: to systemd they mean
    /// one half of the year on a machine that is in that zone, and nothing or something else on others.
    /// </summary>
    public static bool IsTimeZone(ReadOnlySpan<char> word)
    {
        var name = word.ToString();
        return name.Contains('/', StringComparison.Ordinal)
            && name.Split('/').All(part => part.Length > 0 && char.IsAsciiLetterUpper(part[0]) && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '+'));
    }

    private bool ReadShorthand()
    {
        var schedule = _schedule;
        var at = CalendarField.Of(0);
        var second = new CalendarField([new(0, null, 0)], inMicroseconds: true);
        (CalendarField Month, CalendarField Day, CalendarField Hour, CalendarField Minute, int Weekdays)? meaning = _rest.ToString().ToLowerInvariant() switch
        {
            "minutely" => (CalendarField.Any, CalendarField.Any, CalendarField.Any, CalendarField.Any, CalendarSchedule.AllWeekdays),
            "hourly" => (CalendarField.Any, CalendarField.Any, CalendarField.Any, at, CalendarSchedule.AllWeekdays),
            "daily" => (CalendarField.Any, CalendarField.Any, at, at, CalendarSchedule.AllWeekdays),
            "weekly" => (CalendarField.Any, CalendarField.Any, at, at, 1),
            "monthly" => (CalendarField.Any, CalendarField.Of(1), at, at, CalendarSchedule.AllWeekdays),
            "quarterly" => (CalendarField.Of(1, 4, 7, 10), CalendarField.Of(1), at, at, CalendarSchedule.AllWeekdays),
            "semiannually" or "semi-annually" or "biannually" or "bi-annually" => (CalendarField.Of(1, 7), CalendarField.Of(1), at, at, CalendarSchedule.AllWeekdays),
            "yearly" or "annually" or "anually" => (CalendarField.Of(1), CalendarField.Of(1), at, at, CalendarSchedule.AllWeekdays),
            _ => null,
        };
        if (meaning is null)
            return false;
        (schedule.Month, schedule.Day, schedule.Hour, schedule.Minute, schedule.Weekdays) = meaning.Value;
        schedule.Second = second;
        return true;
    }

    private bool ReadWeekdays()
    {
        if (!char.IsAsciiLetter(_rest[0]))
            return true;
        var (days, first) = (0, -1);
        while (true)
        {
            if (!ReadDay(out var day))
                return Fail($"'{FirstWord()}' is no day of the week");
            if (first > day)
                return Fail("its days go backwards; systemd takes them from Monday to Sunday, so give two ranges");
            for (var d = first < 0 ? day : first; d <= day; d++)
                days |= 1 << d;
            var isRange = first >= 0;
            first = -1;
            if (Take(".."))
                first = day;
            else if (Take('-'))
                first = day;
            else if (!Take(','))
                break;
            if (isRange && first >= 0)
                return Fail("a range of days has two ends");
            // A comma may stand at the end.
            if (first < 0 && (_rest.IsEmpty || _rest[0] == ' '))
                break;
        }

        if (!_rest.IsEmpty && _rest[0] != ' ')
            return Fail($"'{FirstWord()}' does not belong behind a day of the week");
        _rest = _rest.TrimStart(' ');
        _schedule.Weekdays = days;
        return true;
    }

    private bool ReadDay(out int day)
    {
        for (day = 0; day < Days.Length; day++)
        {
            foreach (var name in (ReadOnlySpan<string>)[Days[day], Days[day][..3]])
            {
                if (!_rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (_rest.Length > name.Length && _rest[name.Length] is not ('-' or '.' or ',' or ' ')))
                    continue;
                _rest = _rest[name.Length..];
                return true;
            }
        }

        return false;
    }

    private bool ReadDate()
    {
        if (_rest.IsEmpty)
            return true;
        if (Take('@'))
            return ReadSecondsSince1970();
        var start = _rest;
        if (!ReadField(out var first))
            return false;
        // Only a time has a colon; what has neither is judged as a time.
        if (_rest.IsEmpty || _rest[0] == ':')
        {
            _rest = start;
            return true;
        }

        if (!ReadDateSeparator() || !ReadField(out var second))
            return false;
        if (_rest.IsEmpty || _rest[0] == ' ')
        {
            (_schedule.Month, _schedule.Day) = (first, second);
            _rest = _rest.TrimStart(' ');
            return true;
        }

        if (_schedule.FromMonthEnd)
            return Fail($"'{FirstWord()}' follows the day");
        if (!ReadDateSeparator() || !ReadField(out var third))
            return false;
        if (!_rest.IsEmpty && _rest[0] != ' ')
            return Fail($"'{FirstWord()}' follows the date; between date and time stands a blank");
        (_schedule.Year, _schedule.Month, _schedule.Day) = (first.WithFullYears(), second, third);
        _rest = _rest.TrimStart(' ');
        return true;
    }

    private bool ReadDateSeparator()
    {
        _schedule.FromMonthEnd = !_rest.IsEmpty && _rest[0] == '~';
        return Take('-') || Take('~') || Fail($"'{FirstWord()}' is neither a date, a time nor a time zone in full (Europe/Berlin, UTC)");
    }

    private bool ReadSecondsSince1970()
    {
        if (!long.TryParse(_rest, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > 7_258_118_399)
            return Fail("'@' is followed by seconds since 1970, up to the year 2199");
        var time = DateTimeOffset.FromUnixTimeSeconds(seconds);
        (_schedule.Year, _schedule.Month, _schedule.Day) = (CalendarField.Of(time.Year), CalendarField.Of(time.Month), CalendarField.Of(time.Day));
        (_schedule.Hour, _schedule.Minute) = (CalendarField.Of(time.Hour), CalendarField.Of(time.Minute));
        _schedule.Second = new([new(time.Second * 1_000_000L, null, 0)], inMicroseconds: true);
        if (_schedule.Zone is not (null or "UTC"))
            return Fail($"seconds since 1970 have no time zone such as '{_schedule.Zone}'");
        _schedule.Zone = "UTC";
        _rest = [];
        _isMoment = true;
        return true;
    }

    private bool ReadTime()
    {
        if (_isMoment)
            return true;
        _schedule.Second = new([new(0, null, 0)], inMicroseconds: true);
        if (_rest.IsEmpty)
        {
            (_schedule.Hour, _schedule.Minute) = (CalendarField.Of(0), CalendarField.Of(0));
            return true;
        }

        if (!ReadField(out var hour))
            return false;
        if (!Take(':'))
            return Fail(_rest.IsEmpty ? "a time has hours and minutes with ':' between them" : $"'{FirstWord()}' is no part of a time");
        if (!ReadField(out var minute))
            return false;
        (_schedule.Hour, _schedule.Minute) = (hour, minute);
        if (Take(':'))
        {
            if (!ReadField(out var second, inMicroseconds: true))
                return false;
            _schedule.Second = second;
        }

        return _rest.IsEmpty || Fail($"'{_rest.Trim(' ')}' stands after the end");
    }

    private readonly string? FindImpossible()
    {
        var s = _schedule;
        return Describe(s.Year, 4, "year", s.Year.FindImpossible(CalendarSchedule.FirstYear, CalendarSchedule.LastYear))
            ?? Describe(s.Month, 2, "month", s.Month.FindImpossible(1, 12))
            ?? Describe(s.Day, 2, s.FromMonthEnd ? "day before a month's end" : "day", s.Day.FindImpossible(1, 31, s.FromMonthEnd))
            ?? Describe(s.Hour, 2, "hour", s.Hour.FindImpossible(0, 23))
            ?? Describe(s.Minute, 2, "minute", s.Minute.FindImpossible(0, 59))
            ?? Describe(s.Second, 2, "second", s.Second.FindImpossible(0, CalendarSchedule.MicrosecondsPerMinute - 1));

        static string? Describe(CalendarField field, int width, string name, CalendarField.Range? range) => range is null ? null : $"'{field.ToText(range.Value, width)}' is no possible {name}, or repeats in no possible step";
    }

    private bool Take(char c)
    {
        if (!_rest.StartsWith(c))
            return false;
        _rest = _rest[1..];
        return true;
    }

    private bool Take(string text)
    {
        if (!_rest.StartsWith(text))
            return false;
        _rest = _rest[text.Length..];
        return true;
    }

    private readonly string FirstWord() => FirstWord(_rest);

    private static string FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is > 0 and var blank ? text[..blank].ToString() : text.ToString();

    private bool Fail(string mistake)
    {
        _mistake ??= mistake;
        return false;
    }
}
