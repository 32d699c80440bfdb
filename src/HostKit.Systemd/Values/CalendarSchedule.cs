using System.Globalization;
using System.Text;

namespace HostKit.Systemd;

/// <summary>A calendar expression taken apart: which points in time it means.</summary>
internal sealed class CalendarSchedule
{
    public const int FirstYear = 1970;
    public const int LastYear = 2199;
    public const long MicrosecondsPerMinute = 60_000_000;

    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>One bit for each day from Monday on; all of them when any day will do.</summary>
    public int Weekdays { get; set; } = AllWeekdays;

    public const int AllWeekdays = 0b111_1111;

    public CalendarField Year { get; set; } = CalendarField.Any;

    public CalendarField Month { get; set; } = CalendarField.Any;

    public CalendarField Day { get; set; } = CalendarField.Any;

    /// <summary>Whether days are counted from the month's end, its last being 1.</summary>
    public bool FromMonthEnd { get; set; }

    public CalendarField Hour { get; set; } = CalendarField.Any;

    public CalendarField Minute { get; set; } = CalendarField.Any;

    public CalendarField Second { get; set; } = CalendarField.AnySecond;

    /// <summary>The time zone's name; null for the machine's.</summary>
    public string? Zone { get; set; }

    /// <summary>The first elapse after a moment, or null if there is none before the year 2200.</summary>
    public DateTimeOffset? Next(DateTimeOffset after, TimeZoneInfo zone)
    {
        var first = after < DateTimeOffset.UnixEpoch ? DateTimeOffset.UnixEpoch : after.AddTicks(TimeSpan.TicksPerMicrosecond - (after.Ticks % TimeSpan.TicksPerMicrosecond));
        var local = first.UtcDateTime + zone.GetUtcOffset(first);
        while (NextLocal(local) is { } next)
        {
            if (LocalTime.ToInstant(next, zone, first, out var continueAt) is { } instant)
                return instant;
            // The clock is never set to that time of that day.
            local = continueAt;
        }

        return null;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        if (Weekdays != AllWeekdays)
            text.Append(WeekdaysText()).Append(' ');
        text.Append(Year.ToText(4)).Append('-').Append(Month.ToText(2)).Append(FromMonthEnd && !Day.IsAny ? '~' : '-').Append(Day.ToText(2)).Append(' ')
            .Append(Hour.ToText(2)).Append(':').Append(Minute.ToText(2)).Append(':').Append(Second.ToText(2));
        if (Zone is not null)
            text.Append(' ').Append(Zone);
        return text.ToString();
    }

    // systemd counts a step that has no end, such as 0/7, on beyond the minute, the hour or the day, and goes on from there: where that also begins a
    // larger unit, it passes over the new one's first values (*:0/7 does not elapse at midnight). So does this, since it tells what systemd will do.

    /// <summary>The first clock reading that fits, at or after another, whether the clock is ever set to it or not.</summary>
    private DateTime? NextLocal(DateTime from)
    {
        while (NextDay(from) is { } date)
        {
            if (NextTime(date, date == from.Date ? from.TimeOfDay.Ticks / TimeSpan.TicksPerMicrosecond : 0, out var continueAt) is { } time)
                return date.AddMicroseconds(time);
            from = continueAt;
        }

        return null;
    }

    private DateTime? NextDay(DateTime from)
    {
        var (year, month, day) = (from.Year, from.Month, from.Day);
        while (Year.Next(year) is { } y and <= LastYear)
        {
            if (y > year)
                (year, month, day) = ((int)y, 1, 1);
            while (Month.Next(month) is { } m and <= 12)
            {
                if (m > month)
                    (month, day) = ((int)m, 1);
                if (NextDay(year, month, day) is { } found)
                    return new DateTime(year, month, found, 0, 0, 0, DateTimeKind.Unspecified);
                (month, day) = (month + 1, 1);
            }

            (year, month, day) = (year + 1, 1, 1);
        }

        return null;
    }

    private int? NextDay(int year, int month, int from)
    {
        var last = DateTime.DaysInMonth(year, month);
        // The third last day to the last one, say, go forward as the days of the month do.
        Func<CalendarField.Range, CalendarField.Range>? convert = !FromMonthEnd ? null : r => r.Stop is { } stop
            ? new(last + 1 - stop, last + 1 - r.Start, r.Repeat)
            : new(last + 1 - r.Start, null, r.Repeat);
        for (var day = Day.Next(from, convert); day <= last; day = Day.Next(day.Value + 1, convert))
        {
            var weekday = ((int)new DateOnly(year, month, (int)day).DayOfWeek + 6) % 7;
            if ((Weekdays & (1 << weekday)) != 0)
                return (int)day;
        }

        return null;
    }

    private long? NextTime(DateTime date, long from, out DateTime continueAt)
    {
        var (hour, rest) = Math.DivRem(from, 60 * MicrosecondsPerMinute);
        var (minute, microsecond) = Math.DivRem(rest, MicrosecondsPerMinute);
        continueAt = date.AddDays(1);
        while (hour < 24)
        {
            var h = Hour.Next(hour);
            if (h is null or >= 24)
            {
                if (h is not null && continueAt.Day == 1)
                    continueAt = continueAt.AddHours(h.Value - 24);
                return null;
            }

            if (h > hour)
                (hour, minute, microsecond) = (h.Value, 0, 0);
            var m = Minute.Next(minute);
            if (m is null or >= 60)
            {
                (hour, minute, microsecond) = (hour + 1, hour == 23 && m is not null ? m.Value - 60 : 0, 0);
                continue;
            }

            if (m > minute)
                (minute, microsecond) = (m.Value, 0);
            var found = Second.Next(microsecond);
            if (found < MicrosecondsPerMinute)
                return (((hour * 60) + minute) * MicrosecondsPerMinute) + found;
            microsecond = found is null ? 0 : minute == 59 ? found.Value - MicrosecondsPerMinute : found.Value % 1_000_000;
            (hour, minute) = minute == 59 ? (hour + 1, 0) : (hour, minute + 1);
        }

        continueAt = continueAt.AddMicroseconds((minute * MicrosecondsPerMinute) + microsecond);
        return null;
    }

    private string WeekdaysText()
    {
        var parts = new List<string>();
        for (var day = 0; day < 7; day++)
        {
            if ((Weekdays & (1 << day)) == 0)
                continue;
            var first = day;
            while (day < 6 && (Weekdays & (1 << (day + 1))) != 0)
                day++;
            parts.Add(day == first ? DayNames[first] : string.Create(CultureInfo.InvariantCulture, $"{DayNames[first]}{(day == first + 1 ? "," : "..")}{DayNames[day]}"));
        }

        return string.Join(',', parts);
    }
}
