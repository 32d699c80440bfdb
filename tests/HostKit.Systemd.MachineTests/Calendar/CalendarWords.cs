using System.Globalization;

namespace HostKit.Systemd.MachineTests;

/// <summary>Makes up calendar expressions, most of them good ones, the same ones every time.</summary>
internal sealed class CalendarWords(int seed)
{
    private static readonly string[] Days = ["Mon", "tuesday", "Wed", "THU", "Friday", "sat", "Sun"];
    public static readonly string[] Zones = ["UTC", "utc", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Etc/GMT+5", "europe/berlin"];
    private static readonly string[] Shorthands =
        ["minutely", "hourly", "daily", "weekly", "monthly", "yearly", "annually", "quarterly", "semiannually", "biannually", "semi-annually", "HOURLY", "Daily", "dayly"];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = One(12) ? Pick(Shorthands) : string.Join(' ', Parts());
        if (One(4))
            text += " " + Pick(Zones);
        if (One(25))
            text = Damage(text);
        return text;
    }

    private IEnumerable<string> Parts()
    {
        var (day, date, time) = (One(3), One(2), One(2));
        if (day)
            yield return Weekdays();
        if (date || !(day || time))
            yield return Date();
        if (time)
            yield return Field(0, 23, 8) + ":" + Field(0, 59, 6) + (One(2) ? ":" + Seconds() : "");
    }

    private string Weekdays()
    {
        return string.Join(',', Enumerable.Range(0, One(2) ? 1 : _random.Next(1, 4)).Select(_ => One(3) ? Range() : Pick(Days)));

        string Range()
        {
            var first = _random.Next(7);
            // Now and then backwards.
            var second = One(10) ? _random.Next(7) : _random.Next(first, 7);
            return Days[first] + (One(5) ? "-" : "..") + Days[second];
        }
    }

    private string Date()
    {
        var fromEnd = One(4);
        var day = fromEnd ? Field(1, One(10) ? 31 : 27, 8) : Field(1, 31, 6);
        var month = Field(1, 12, 4);
        var separator = fromEnd ? "~" : "-";
        return One(3) ? $"{month}{separator}{day}" : $"{Year()}-{month}{separator}{day}";
    }

    private string Year() => _random.Next(6) switch
    {
        0 => Number(_random.Next(2020, 2037)),
        1 => Field(2020, 2036, 9),
        2 => One(3) ? Field(0, 99, 10) : "*",
        _ => "*",
    };

    private string Seconds() => _random.Next(4) switch
    {
        0 => "*",
        1 => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(61)}.{_random.Next(10_000_000)}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(60)}/{_random.Next(30)}.{_random.Next(100)}"),
        _ => Field(0, 59, 6),
    };

    private string Field(int min, int max, int largestStep)
    {
        return One(4) ? "*" : string.Join(',', Enumerable.Range(0, One(3) ? _random.Next(2, 4) : 1).Select(_ => Item()));

        string Item()
        {
            var value = One(60) ? _random.Next(2 * max) : _random.Next(min, max + 1);
            return _random.Next(4) switch
            {
                0 => $"{Number(value)}/{Number(_random.Next(1, largestStep))}",
                1 => $"{Number(value)}..{Number(_random.Next(One(10) ? min : Math.Min(value, max), max + 1))}",
                2 when One(2) => $"{Number(value)}..{Number(_random.Next(Math.Min(value, max), max + 1))}/{Number(_random.Next(1, largestStep))}",
                _ => Number(value),
            };
        }
    }

    private string Number(int value) => value.ToString(One(2) ? "00" : "0", CultureInfo.InvariantCulture);

    private string Damage(string text)
    {
        var at = _random.Next(text.Length);
        return _random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, Pick([" ", "*", "-", "~", "/", ".", ",", "0", "x", ":"])),
            _ => text[..at] + Pick(["/", "..", "-1", "9", " "]) + text[(at + 1)..],
        };
    }

    private bool One(int of) => _random.Next(of) == 0;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
