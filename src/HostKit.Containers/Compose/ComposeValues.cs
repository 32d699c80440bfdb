using System.Globalization;
using System.Net;
using System.Text;

namespace HostKit.Containers;

/// <summary>Values in the words of compose files.</summary>
internal static class ComposeValues
{
    /// <summary>A duration such as <c>1m30s</c>; null for none.</summary>
    public static TimeSpan? Time(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var (sum, i) = (TimeSpan.Zero, 0);
        while (i < text.Length)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '.'))
                i++;
            var unit = i;
            while (i < text.Length && char.IsAsciiLetter(text[i]))
                i++;
            if (!double.TryParse(text[start..unit], CultureInfo.InvariantCulture, out var number))
                return null;
            TimeSpan? part = text[unit..i] switch
            {
                "ms" => TimeSpan.FromMilliseconds(number), "s" or "" => TimeSpan.FromSeconds(number), "m" => TimeSpan.FromMinutes(number),
                "h" => TimeSpan.FromHours(number), "us" => TimeSpan.FromMicroseconds(number), _ => null,
            };
            if (part is null)
                return null;
            sum += part.Value;
        }

        return sum;
    }

    /// <summary>A size such as <c>512m</c>; null for none.</summary>
    public static ByteSize? Size(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var word = text.ToLowerInvariant().TrimEnd('b');
        var factor = word.Length == 0 ? 0 : word[^1] switch { 'k' => 1L << 10, 'm' => 1L << 20, 'g' => 1L << 30, _ => 1 };
        return double.TryParse(factor > 1 ? word[..^1] : word, CultureInfo.InvariantCulture, out var number) ? new ByteSize((long)(number * factor)) : null;
    }

    /// <summary>A port in its short form; null when it is another one. Without an address it is the loopback one's.</summary>
    public static Port? Port(string text, string? protocol = null, string? address = null)
    {
        if (text.Split('/') is [var before, var after])
            (text, protocol) = (before, after);
        var colon = text.LastIndexOf(':');
        var target = text[(colon + 1)..];
        var rest = colon < 0 ? target : text[..colon];
        if (rest.LastIndexOf(':') is >= 0 and var at)
            (address, rest) = (rest[..at].Trim('[', ']'), rest[(at + 1)..]);
        if (!int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !int.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var inside) || number is < 1 or > 65535 || inside is < 1 or > 65535)
            return null;
        var port = Containers.Port.Publish(number, inside) with { IsUdp = protocol == "udp" };
        return address is null ? port : IPAddress.TryParse(address, out var known) ? port with { Address = known } : null;
    }

    /// <summary>Words of a line, as a shell splits them.</summary>
    public static IReadOnlyList<string> Words(string line)
    {
        var words = new List<string>();
        var (word, quote, started) = (new StringBuilder(), '\0', false);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '\\' && quote != '\'' && i + 1 < line.Length)
            {
                word.Append(line[++i]);
                started = true;
            }
            else if (quote != '\0' ? c == quote : c is '"' or '\'')
            {
                (quote, started) = (quote == '\0' ? c : '\0', true);
            }
            else if (quote == '\0' && char.IsWhiteSpace(c))
            {
                if (started)
                    words.Add(word.ToString());
                word.Clear();
                started = false;
            }
            else
            {
                word.Append(c);
                started = true;
            }
        }

        if (started)
            words.Add(word.ToString());
        return words;
    }

    /// <summary>The lines of an environment file: NAME=VALUE, with comments, <c>export</c> and quotes.</summary>
    public static IEnumerable<(string Name, string Value)> EnvironmentFile(string text)
    {
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var plain = line.StartsWith("export ", StringComparison.Ordinal) ? line[7..] : line;
            if (plain.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var at))
                continue;
            var value = plain[(at + 1)..].Trim();
            if (value.Length > 1 && value[0] is '"' or '\'' && value.IndexOf(value[0], 1) is > 0 and var end)
                value = value[1..end];
            else if (value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment)
                value = value[..comment].TrimEnd();
            yield return (plain[..at].Trim(), value);
        }
    }
}
