using System.CommandLine.Parsing;
using System.Globalization;

namespace HostKit.Cli;

/// <summary>A length of time as an option's value: a number with s, m or h, or without for seconds.</summary>
internal static class Duration
{
    public static TimeSpan? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens[^1].Value;
        if (Parse(text) is { } time)
            return time;
        argument.AddError(Refusal(text));
        return null;
    }

    /// <summary>The time; null when the text is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        var number = text.TrimEnd('s', 'm', 'h');
        if (text.Length - number.Length > 1 || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
            return null;
        var time = text[^1] switch
        {
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            _ => TimeSpan.FromSeconds(count),
        };
        return time <= TimeSpan.FromDays(1) ? time : null;
    }

    public static string Refusal(string text) => $"'{text}' is not a time between a second and a day: write it as 60s, 5m or 1h.";
}
