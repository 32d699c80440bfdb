using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace HostKit.Systemd.MachineTests.Corpus;

/// <summary>Whether two spellings of a value say the same, told without the code under test: systemd's rules for switches, amounts and words written down a second time.</summary>
internal static partial class Meaning
{
    public static bool IsSame(string one, string other) => one == other || Forms(one).Intersect(Forms(other)).Any();

    private static IEnumerable<string> Forms(string text)
    {
        if (text.ToLowerInvariant() is "1" or "yes" or "y" or "true" or "t" or "on")
            yield return "switch on";
        if (text.ToLowerInvariant() is "0" or "no" or "n" or "false" or "f" or "off")
            yield return "switch off";
        if (Time(text) is { } time)
            yield return $"{time} microseconds";
        if (Size(text) is { } size)
            yield return $"{size} bytes";
        if (Rate(text) is { } rate)
            yield return $"{(double)rate} bits";
        yield return "addresses " + string.Join(' ', text.Split(' ').Select(Address));
        yield return "numbers " + string.Join(' ', text.Split([' ', ',']).SelectMany(Numbers));
        yield return "without blanks " + text.Replace(" ", "", StringComparison.Ordinal);
        if (Octal().IsMatch(text))
            yield return $"mode {Convert.ToInt32(text, 8)}";
        yield return "words " + Words(text);
        if (text.StartsWith("SIG", StringComparison.Ordinal) || Signal().IsMatch(text))
            yield return "signal " + string.Join(' ', text.Split(' ').Select(w => w.StartsWith("SIG", StringComparison.Ordinal) ? w[3..] : w));
        yield return "condition " + Words(Blanks().Replace(text, "$1"));
    }

    /// <summary>The words without their quotes and escapes; blanks between them, percent and dollar signs in one spelling.</summary>
    private static string Words(string text)
    {
        var result = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length)
                result.Append(Escape(text, ref i));
            else if (quote == '\0' ? c is '"' or '\'' : c == quote)
                quote = quote == '\0' ? c : '\0';
            else if (quote == '\0' && c is ' ' or '\t')
                result.Append(result.Length > 0 && result[^1] == '\x1' ? "" : "\x1");
            else
                result.Append(c);
        }

        return Dollar().Replace(Percent().Replace(result.ToString(), "%"), "$1$");
    }

    private static string Escape(string text, ref int i)
    {
        var c = text[++i];
        if (c == 'x' && i + 2 < text.Length)
            return ((char)Convert.ToInt32(text.Substring((i += 2) - 1, 2), 16)).ToString();
        return c switch { 'n' => "\n", 't' => "\t", 's' => " ", 'r' => "\r", _ => c.ToString() };
    }

    private static decimal? Time(string text)
    {
        if (!Duration().IsMatch(text) || text.Length > 40)
            return null;
        var sum = 0m;
        foreach (Match part in Part().Matches(text))
        {
            sum += decimal.Parse(part.Groups[1].Value, CultureInfo.InvariantCulture) * part.Groups[2].Value switch
            {
                "us" or "usec" => 0.000_001m,
                "ms" or "msec" => 0.001m,
                "" or "s" or "sec" or "second" or "seconds" => 1,
                "m" or "min" or "minute" or "minutes" => 60,
                "h" or "hr" or "hour" or "hours" => 3600,
                "d" or "day" or "days" => 86400,
                "w" or "week" or "weeks" => 604800,
                "M" or "month" or "months" => 2629800,
                _ => 31557600,
            };
        }

        return sum * 1_000_000 / 1.000000m;
    }

    private static decimal? Size(string text) => Amount().Match(text) is { Success: true } match
        ? decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * (1L << (10 * " KMGTPE".IndexOf(match.Groups[2].Value is { Length: > 0 } unit ? unit[0] : ' ', StringComparison.Ordinal)))
        : null;

    private static decimal? Rate(string text) => Amount().Match(text) is { Success: true } match
        ? decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * (decimal)Math.Pow(1000, " KMGTPE".IndexOf(match.Groups[2].Value is { Length: > 0 } unit ? unit[0] : ' ', StringComparison.Ordinal))
        : null;

    private static string Address(string text)
        => text.Split('/') is [var address, .. var length] && IPAddress.TryParse(address, out var parsed) ? Convert.ToHexString(parsed.GetAddressBytes()) + string.Concat(length) : text;

    private static IEnumerable<string> Numbers(string text) => Range().Match(text) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var first
        ? Enumerable.Range(first, Math.Max(0, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) - first + 1)).Select(n => n.ToString(CultureInfo.InvariantCulture)) : [text];

    [GeneratedRegex("^([0-9]{1,4})-([0-9]{1,4})$")]
    private static partial Regex Range();

    [GeneratedRegex("^0?[0-7]{3,4}$")]
    private static partial Regex Octal();

    [GeneratedRegex("^[A-Z0-9+]+( [A-Z0-9+]+)*$")]
    private static partial Regex Signal();

    [GeneratedRegex("^([|]?!?|[|]|~)[ \t]+")]
    private static partial Regex Blanks();

    [GeneratedRegex("%%|%(?![a-zA-Z])")]
    private static partial Regex Percent();

    [GeneratedRegex("([^ \x01])\\$\\$|\\$\\$")]
    private static partial Regex Dollar();

    [GeneratedRegex("^( *[0-9]+([.][0-9]+)? *(us|usec|ms|msec|s|sec|seconds?|m|min|minutes?|hr?|hours?|d|days?|w|weeks?|M|months?|y|years?)?)+$")]
    private static partial Regex Duration();

    [GeneratedRegex("([0-9.]+) *([a-zA-Z]*)")]
    private static partial Regex Part();

    [GeneratedRegex("^([0-9]+(?:[.][0-9]+)?) *([KMGTPE]?)B?$")]
    private static partial Regex Amount();
}
