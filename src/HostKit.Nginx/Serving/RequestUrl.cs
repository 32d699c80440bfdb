using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A URL taken apart as it stands: nothing is decoded or put right.</summary>
internal sealed record RequestUrl(string Text, bool IsHttps, string Authority, int Port, string Target)
{
    public static RequestUrl Parse(string url)
    {
        var bytes = ByteText.Of(url);
        var isHttps = bytes.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (!isHttps && !bytes.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"'{url}' is no URL that a server could be asked for: begin it with https:// or http://, as in https://example.org/path.", nameof(url));
        var rest = bytes[(isHttps ? 8 : 7)..];
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        if (authority.Length == 0)
            throw new ArgumentException($"'{url}' has no host: write https://example.org/path.", nameof(url));
        if (authority.AsSpan().ContainsAny('[', ']') && !(authority.LastIndexOf('[') == 0 && authority.IndexOf(']', StringComparison.Ordinal) is > 1 and var close && (close == authority.Length - 1 || authority[close + 1] == ':')))
            throw new ArgumentException($"'{url}' has brackets that are not around an IPv6 address: write http://[::1]/path or http://[::1]:8080/path.", nameof(url));
        var port = isHttps ? 443 : 80;
        var colon = authority.LastIndexOf(':');
        if (colon >= 0 && !authority.EndsWith(']') && (!int.TryParse(authority[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port is < 1 or > 65535))
            throw new ArgumentException($"'{url}' has no port between 1 and 65535 behind its host.", nameof(url));
        return new(url, isHttps, authority, port, end < 0 ? "/" : rest[end] == '#' ? "/" + rest[end..] : rest[end..]);
    }
}
