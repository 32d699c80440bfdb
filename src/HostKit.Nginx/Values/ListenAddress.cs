using System.Globalization;
using System.Net;

namespace HostKit.Nginx;

/// <summary>An address that <c>listen</c> names, in one spelling for each: <c>*</c>, <c>[::]</c>, an IP address or a unix socket, and a port (ngx_parse_url).</summary>
internal readonly record struct ListenAddress(string Host, int Port)
{
    /// <summary>What stands where a server says nothing.</summary>
    public static ListenAddress Default { get; } = new("*", 80);

    public bool IsUnix => Port == 0;

    public bool IsWildcard => Host is "*" or "[::]";

    /// <summary>The addresses of a text: several for a range of ports, none where nginx would refuse it.</summary>
    public static IEnumerable<ListenAddress> Of(string text)
    {
        if (text.StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
            return [new(text, 0)];
        var (host, ports) = ("*", text);
        if (!text.All(c => char.IsAsciiDigit(c) || c == '-'))
        {
            var colon = text.LastIndexOf(':');
            (host, ports) = colon < 0 || text.EndsWith(']') ? (text, "80") : (text[..colon], text[(colon + 1)..]);
        }

        host = Normal(host);
        var range = ports.Split('-');
        return int.TryParse(range[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(range[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first > 0 && last <= 65535 && last >= first ? Enumerable.Range(first, last - first + 1).Select(port => new ListenAddress(host, port)) : [];
    }

    /// <summary>One spelling for each host; IPv6 addresses in brackets.</summary>
    public static string Normal(string host)
    {
        if (host is "" or "*" or "0.0.0.0")
            return "*";
        if (string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase))
            return "127.0.0.1";
        var bare = host.Trim('[', ']');
        return IPAddress.TryParse(bare, out var parsed) && (bare.Contains(':', StringComparison.Ordinal) || bare.Count(c => c == '.') == 3)
            ? bare.Contains(':', StringComparison.Ordinal) ? $"[{parsed}]" : parsed.ToString() : ByteText.Lower(host);
    }

    public override string ToString() => IsUnix ? Host : string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");
}
