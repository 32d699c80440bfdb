using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Points in time that come again and again, as timers use them (systemd.time(7), "Calendar Events").</summary>
public sealed record CalendarExpression : IUnitValue
{
    private readonly string _text;

    private CalendarExpression(string text) => _text = text;

    /// <summary>Every full minute.</summary>
    public static CalendarExpression Minutely { get; } = new("minutely");

    /// <summary>Every full hour.</summary>
    public static CalendarExpression Hourly { get; } = new("hourly");

    /// <summary>Every day at midnight.</summary>
    public static CalendarExpression Daily { get; } = new("daily");

    /// <summary>Every Monday at midnight.</summary>
    public static CalendarExpression Weekly { get; } = new("weekly");

    /// <summary>Every first of a month at midnight.</summary>
    public static CalendarExpression Monthly { get; } = new("monthly");

    /// <summary>Every first of January, April, July and October at midnight.</summary>
    public static CalendarExpression Quarterly { get; } = new("quarterly");

    /// <summary>Every first of January and July at midnight.</summary>
    public static CalendarExpression Semiannually { get; } = new("semiannually");

    /// <summary>Every first of January at midnight.</summary>
    public static CalendarExpression Yearly { get; } = new("yearly");

    /// <summary>An expression in systemd's syntax.</summary>
    /// <param name="text">The text, such as <c>Mon..Fri 09:00</c>.</param>
    /// <exception cref="ArgumentException">The text is no calendar expression.</exception>
    public static implicit operator CalendarExpression(string text) => Parse(text);

    /// <summary>Every day at a time.</summary>
    /// <param name="time">The local time of day; whole seconds.</param>
    /// <returns>The expression.</returns>
    public static CalendarExpression At(TimeOnly time) => new("*-*-* " + Text(time));

    /// <summary>Every day at a time.</summary>
    /// <param name="hour">The hour, 0 to 23, in local time.</param>
    /// <param name="minute">The minute, 0 to 59.</param>
    /// <returns>The expression.</returns>
    public static CalendarExpression At(int hour, int minute) => At(new TimeOnly(hour, minute));

    /// <summary>Every week on a day at a time.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The local time of day; whole seconds.</param>
    /// <returns>The expression.</returns>
    public static CalendarExpression On(DayOfWeek day, TimeOnly time)
        => new($"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(day)} *-*-* {Text(time)}");

    /// <summary>An expression in systemd's syntax.</summary>
    /// <param name="text">The text, such as <c>Mon..Fri 09:00</c>, <c>*-*-01 04:30:00 UTC</c> or <c>daily</c>.</param>
    /// <returns>The expression, in the words it was given in.</returns>
    /// <exception cref="ArgumentException">The text is no calendar expression; the message says which part is not.</exception>
    public static CalendarExpression Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return CalendarGrammar.FindMistake(text) is { } mistake
            ? throw new ArgumentException($"'{text}' is no calendar expression: {mistake} (for example 'Mon..Fri 09:00', '*-*-01 04:30:00' or 'daily').", nameof(text))
            : new(text);
    }

    string IUnitValue.ToUnitText(string directive) => _text;

    /// <summary>The expression as it is written.</summary>
    public override string ToString() => _text;

    private static string Text(TimeOnly time) => time.Ticks % TimeSpan.TicksPerSecond == 0
        ? time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
        : throw new ArgumentException($"The time {time:O} of a calendar expression must be in whole seconds.", nameof(time));
}
