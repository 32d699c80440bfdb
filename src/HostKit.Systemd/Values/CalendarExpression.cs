using System.Globalization;

namespace HostKit.Systemd;

/// <summary>
/// Points in time that come again and again, as timers use them (systemd.time(7), "Calendar Events"). Two are equal when they are written alike;
/// <see cref="Normalized"/> compares what they mean.
/// </summary>
public sealed record CalendarExpression : IUnitValue
{
    private readonly string _text;
    private readonly CalendarSchedule _schedule;

    private CalendarExpression(string text, CalendarSchedule schedule) => (_text, _schedule) = (text, schedule);

    /// <summary>Every full minute.</summary>
    public static CalendarExpression Minutely { get; } = Parse("minutely");

    /// <summary>Every full hour.</summary>
    public static CalendarExpression Hourly { get; } = Parse("hourly");

    /// <summary>Every day at midnight.</summary>
    public static CalendarExpression Daily { get; } = Parse("daily");

    /// <summary>Every Monday at midnight.</summary>
    public static CalendarExpression Weekly { get; } = Parse("weekly");

    /// <summary>Every first of a month at midnight.</summary>
    public static CalendarExpression Monthly { get; } = Parse("monthly");

    /// <summary>Every first of January, April, July and October at midnight.</summary>
    public static CalendarExpression Quarterly { get; } = Parse("quarterly");

    /// <summary>Every first of January and July at midnight.</summary>
    public static CalendarExpression Semiannually { get; } = Parse("semiannually");

    /// <summary>Every first of January at midnight.</summary>
    public static CalendarExpression Yearly { get; } = Parse("yearly");

    /// <summary>
    /// The expression in full, as <c>systemd-analyze calendar</c> normalizes it: <c>Mon..Fri *-*-* 09:00:00</c> for <c>mon-fri 9:00</c>.
    /// </summary>
    public string Normalized => _schedule.ToString();

    /// <summary>The time zone in the expression, such as <c>Europe/Berlin</c> or <c>UTC</c>; null when it is the machine's own.</summary>
    public string? TimeZone => _schedule.Zone;

    /// <summary>An expression in systemd's syntax.</summary>
    /// <param name="text">The text, such as <c>Mon..Fri 09:00</c>.</param>
    /// <exception cref="ArgumentException">The text is no calendar expression.</exception>
    public static implicit operator CalendarExpression(string text) => Parse(text);

    /// <summary>Every day at a time.</summary>
    /// <param name="time">The local time of day, to the microsecond.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="ArgumentException">The time is finer than a microsecond.</exception>
    public static CalendarExpression At(TimeOnly time) => Parse("*-*-* " + Text(time));

    /// <summary>Every day at a time.</summary>
    /// <param name="hour">The hour, 0 to 23, in local time.</param>
    /// <param name="minute">The minute, 0 to 59.</param>
    /// <returns>The expression.</returns>
    public static CalendarExpression At(int hour, int minute) => At(new TimeOnly(hour, minute));

    /// <summary>Every week on a day at a time.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The local time of day.</param>
    /// <returns>The expression.</returns>
    public static CalendarExpression On(DayOfWeek day, TimeOnly time) => Parse($"{Name(day)} *-*-* {Text(time)}");

    /// <summary>Every week on some days at a time.</summary>
    /// <param name="days">The days; at least one.</param>
    /// <param name="time">The local time of day.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="ArgumentException">There are no days.</exception>
    public static CalendarExpression On(IReadOnlyCollection<DayOfWeek> days, TimeOnly time)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Count == 0
            ? throw new ArgumentException("A calendar expression on days of the week needs at least one of them.", nameof(days))
            : Parse($"{string.Join(',', days.Select(Name))} *-*-* {Text(time)}");
    }

    /// <summary>Monday to Friday at a time.</summary>
    /// <param name="time">The local time of day.</param>
    /// <returns>The expression.</returns>
    public static CalendarExpression OnWeekdays(TimeOnly time) => Parse($"Mon..Fri *-*-* {Text(time)}");

    /// <summary>Every month on a day at a time; months without that day are left out.</summary>
    /// <param name="day">The day of the month, 1 to 31.</param>
    /// <param name="time">The local time of day.</param>
    /// <returns>The expression.</returns>
    public static CalendarExpression OnDayOfMonth(int day, TimeOnly time) => Parse(string.Create(CultureInfo.InvariantCulture, $"*-*-{day:00} {Text(time)}"));

    /// <summary>Every month on its last day at a time.</summary>
    /// <param name="time">The local time of day.</param>
    /// <returns>The expression.</returns>
    public static CalendarExpression OnLastDayOfMonth(TimeOnly time) => Parse($"*-*~01 {Text(time)}");

    /// <summary>Once, at a moment.</summary>
    /// <param name="moment">The moment, to the microsecond, in the years 1970 to 2199.</param>
    /// <returns>The expression, in UTC.</returns>
    public static CalendarExpression Once(DateTimeOffset moment)
        => Parse($"{moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Text(TimeOnly.FromDateTime(moment.UtcDateTime))} UTC");

    /// <summary>At even distances: every five minutes is at :00, :05, :10 of every hour.</summary>
    /// <param name="distance">A part of a minute, an hour or a day that goes into it without rest, such as 15 seconds, 5 minutes or 6 hours.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="ArgumentException">The distance does not go into a minute, an hour or a day.</exception>
    public static CalendarExpression Every(TimeSpan distance)
    {
        var (seconds, minutes, hours) = (distance.TotalSeconds, distance.TotalMinutes, distance.TotalHours);
        return distance switch
        {
            { Ticks: > 0 } when distance.Ticks % TimeSpan.TicksPerSecond == 0 && seconds < 60 && 60 % seconds == 0 => Of("*-*-* *:*:00", seconds, ""),
            { Ticks: > 0 } when distance.Ticks % TimeSpan.TicksPerMinute == 0 && minutes < 60 && 60 % minutes == 0 => Of("*-*-* *:00", minutes, ":00"),
            { Ticks: > 0 } when distance.Ticks % TimeSpan.TicksPerHour == 0 && hours < 24 && 24 % hours == 0 => Of("*-*-* 00", hours, ":00:00"),
            _ when distance == TimeSpan.FromDays(1) => Daily,
            _ => throw new ArgumentException($"A calendar has no even distance of {distance}, which goes into no minute, hour or day; OnUnitActiveSec= of a timer takes any.", nameof(distance)),
        };

        static CalendarExpression Of(string before, double step, string after)
            => Parse(step == 1 ? before.Replace("*:*:00", "*:*:*", StringComparison.Ordinal).Replace("*:00", "*:*", StringComparison.Ordinal).Replace(" 00", " *", StringComparison.Ordinal) + after
                : string.Create(CultureInfo.InvariantCulture, $"{before}/{step:0}{after}"));
    }

    /// <summary>An expression in systemd's syntax.</summary>
    /// <param name="text">The text, such as <c>Mon..Fri 09:00</c>, <c>*-*-01 04:30:00 UTC</c> or <c>daily</c>.</param>
    /// <returns>The expression, in the words it was given in.</returns>
    /// <exception cref="ArgumentException">The text is no calendar expression; the message says which part is not.</exception>
    public static CalendarExpression Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var (schedule, mistake) = CalendarParser.Parse(text);
        return schedule is null
            ? throw new ArgumentException($"'{text}' is no calendar expression: {mistake} (for example 'Mon..Fri 09:00', '*-*-01 04:30:00' or 'daily').", nameof(text))
            : new(text, schedule);
    }

    /// <summary>An expression in systemd's syntax, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">The expression, or null.</param>
    /// <returns>Whether the text is a calendar expression.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CalendarExpression? expression)
    {
        expression = string.IsNullOrEmpty(text) || CalendarParser.Parse(text).Schedule is not { } schedule ? null : new(text, schedule);
        return expression is not null;
    }

    /// <summary>A copy whose times are of a time zone, whatever the machine's own is.</summary>
    /// <param name="timeZone">The zone's name, such as <c>Europe/Berlin</c> or <c>UTC</c>.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">The text is not such a name.</exception>
    public CalendarExpression In(string timeZone)
    {
        ArgumentException.ThrowIfNullOrEmpty(timeZone);
        if (timeZone != "UTC" && !CalendarParser.IsTimeZone(timeZone))
            throw new ArgumentException($"'{timeZone}' is no name of a time zone, such as Europe/Berlin or UTC.", nameof(timeZone));
        return Parse($"{(TimeZone is null ? _text : _text[..^(TimeZone.Length + 1)])} {timeZone}");
    }

    /// <summary>
    /// The first elapse after a moment, as systemd computes it: a time that the clock is set over does not come that day, and of one that it shows twice the first
    /// counts.
    /// </summary>
    /// <param name="after">The moment; an elapse at it is not the next one.</param>
    /// <param name="zone">
    /// The time zone of the machine, for expressions that name none; null, the default, for that of this machine.
    /// </param>
    /// <returns>The elapse, with the zone's offset; null if there is none any more before the year 2200.</returns>
    /// <exception cref="HostKitException">This machine does not know the time zone in the expression.</exception>
    public DateTimeOffset? Next(DateTimeOffset after, TimeZoneInfo? zone = null) => _schedule.Next(after, ZoneOf(zone));

    /// <summary>The elapses after a moment, one after the other; for most expressions they do not end before the year 2200, so take some.</summary>
    /// <param name="after">The moment.</param>
    /// <param name="zone">The time zone of the machine, for expressions that name none; null, the default, for that of this machine.</param>
    /// <returns>The elapses, computed as they are asked for.</returns>
    /// <exception cref="HostKitException">This machine does not know the time zone in the expression.</exception>
    public IEnumerable<DateTimeOffset> Elapses(DateTimeOffset after, TimeZoneInfo? zone = null)
    {
        zone = ZoneOf(zone);
        while (_schedule.Next(after, zone) is { } next)
            yield return after = next;
    }

    string IUnitValue.ToUnitText(string directive) => _text;

    /// <summary>Whether both are written alike.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(CalendarExpression? other) => other?._text == _text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The expression as it is written.</summary>
    public override string ToString() => _text;

    private TimeZoneInfo ZoneOf(TimeZoneInfo? machine)
    {
        if (TimeZone is null)
            return machine ?? TimeZoneInfo.Local;
        return TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone)
            ? zone
            : throw new HostKitException($"The time zone '{TimeZone}' of the calendar expression '{_text}' is not known here: install the package tzdata, or correct its name.");
    }

    private static string Name(DayOfWeek day) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(day);

    private static string Text(TimeOnly time) => time.Ticks % TimeSpan.TicksPerMicrosecond == 0
        ? time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.ffffff", CultureInfo.InvariantCulture)
        : throw new ArgumentException($"The time {time:O} of a calendar expression must be in whole microseconds.", nameof(time));
}
