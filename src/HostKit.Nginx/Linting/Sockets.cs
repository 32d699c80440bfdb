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
        return listens.Count == 0 ? server.Own("include").Count == 0 ? [(ListenAddress.Default.ToString(), null)] : [] : listens.Where(listen => listen.First.Length > 0)
            .SelectMany(listen => ListenAddress.Of(listen.First).Select(address => ($"{(listen.Arguments.Contains("quic") ? "udp " : "")}{address}", (ReviewedStatement?)listen)));
    }

    public static bool IsDefault(ReviewedStatement? listen) => listen?.Arguments.Any(argument => argument is "default_server" or "default") == true;

    public static bool IsTls(ReviewedStatement server) => server.Own("listen").Any(listen => listen.Arguments.Skip(1).Any(argument => argument is "ssl" or "quic")) || server.Value("ssl")?.Equals("on", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether only this machine reaches a server.</summary>
    public static bool IsLocal(ReviewedStatement server)
        => server.Own("listen") is { Count: > 0 } listens && listens.All(listen => listen.First.StartsWith("127.", StringComparison.Ordinal) || listen.First.StartsWith("unix:", StringComparison.Ordinal) || listen.First.StartsWith("[::1]", StringComparison.Ordinal) || listen.First.StartsWith("localhost", StringComparison.Ordinal));
}
