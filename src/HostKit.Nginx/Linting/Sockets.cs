namespace HostKit.Nginx;

/// <summary>The addresses that servers share.</summary>
internal static class Sockets
{
    /// <summary>The servers of each address, in their order; what a server does not say is port 80 everywhere.</summary>
    public static Dictionary<string, List<(ReviewedStatement Server, ReviewedStatement? Listen)>> In(ReviewedStatement http)
    {
        var result = new Dictionary<string, List<(ReviewedStatement, ReviewedStatement?)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var server in http.Own("server"))
        {
            foreach (var (key, listen) in Of(server))
            {
                if (!result.TryGetValue(key, out var list))
                    result.Add(key, list = []);
                list.Add((server, listen));
            }
        }

        return result;
    }

    public static IEnumerable<(string Key, ReviewedStatement? Listen)> Of(ReviewedStatement server)
    {
        var listens = server.Own("listen");
        return listens.Count == 0 ? server.Own("include").Count == 0 ? [("*:80", null)] : [] : listens.Where(listen => listen.First.Length > 0).Select(listen => ((listen.Arguments.Contains("quic") ? "udp " : "") + Address(listen.First), (ReviewedStatement?)listen));
    }

    public static bool IsDefault(ReviewedStatement? listen) => listen?.Arguments.Any(argument => argument is "default_server" or "default") == true;

    public static bool IsTls(ReviewedStatement server) => server.Own("listen").Any(listen => listen.Arguments.Skip(1).Any(argument => argument is "ssl" or "quic")) || server.Value("ssl")?.Equals("on", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether only this machine reaches a server.</summary>
    public static bool IsLocal(ReviewedStatement server)
        => server.Own("listen") is { Count: > 0 } listens && listens.All(listen => listen.First.StartsWith("127.", StringComparison.Ordinal) || listen.First.StartsWith("unix:", StringComparison.Ordinal) || listen.First.StartsWith("[::1]", StringComparison.Ordinal) || listen.First.StartsWith("localhost", StringComparison.Ordinal));

    private static string Address(string text)
    {
        if (text.StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
            return text;
        if (text.All(char.IsAsciiDigit))
            return "*:" + text;
        var colon = text.LastIndexOf(':');
        var (host, port) = colon > text.LastIndexOf(']') ? (text[..colon], text[(colon + 1)..]) : (text, "80");
        return (host == "0.0.0.0" ? "*" : host) + ":" + port;
    }
}
