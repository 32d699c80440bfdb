using System.CommandLine.Parsing;
using System.Globalization;

namespace HostKit.Cli;

/// <summary>A length of time as an option's value: a number with s, m or h, or without for seconds.</summary>
internal static class Duration
{
    public static TimeSpan? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens[^1].Value;
        var number = text.TrimEnd('s', 'm', 'h');
        if (text.Length - number.Length <= 1 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            var time = text[^1] switch
            {
                'm' => TimeSpan.FromMinutes(count),
                'h' => TimeSpan.FromHours(count),
                _ => TimeSpan.FromSeconds(count),
            };
            if (time <= TimeSpan.FromDays(1))
                return time;
        }

        argument.AddError($"'{text}' is not a time between a second and a day: write it as 60s, 5m or 1h.");
        return null;
    }
}
