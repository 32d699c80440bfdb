namespace HostKit.Nginx;

/// <summary>Servers, their names and addresses.</summary>
internal static class ServerChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Name == "http")
        {
            foreach (var (socket, servers) in Sockets.In(statement))
                Shared(socket, servers, review);
            if (review.IsWhole && statement.Own("server_tokens").Count == 0 && statement.Own("server").Any(server => server.Own("server_tokens").Count == 0))
                review.Add(NginxFindings.ServerTokens, statement, "server_tokens is not set.");
        }
        else if (statement.Name == "server_name")
        {
            foreach (var name in statement.Arguments)
                Name(statement, name, review);
        }
        else if (statement.Name == "server_tokens" && statement.First is "on" or "build")
        {
            review.Add(NginxFindings.ServerTokens, statement, $"server_tokens is {statement.First}.");
        }
        else if (statement.IsServer)
        {
            Misdirected(statement, review);
        }
    }

    private static void Shared(string socket, List<(ReviewedStatement Server, ReviewedStatement? Listen)> servers, NginxReview review)
    {
        var names = new Dictionary<string, ReviewedStatement>(StringComparer.OrdinalIgnoreCase);
        foreach (var (server, listen) in servers)
        {
            var own = server.Own("server_name");
            if (own.Count == 0 && server.Own("include").Count > 0)
                continue;
            foreach (var (name, at) in own.Count == 0 ? [("", server)] : own.SelectMany(statement => statement.Arguments.Where(name => !name.StartsWith('~')).Select(name => (name, statement))))
            {
                if (names.TryAdd(name, server))
                    continue;
                var first = names[name] == server ? "in the same server" : $"at {names[name].Source?.File}:{names[name].Source?.Line}";
                review.Add(NginxFindings.DuplicateServerName, at, $"{(name.Length == 0 ? "A server without a name" : $"'{name}'")} is on {Shown(socket)} already, {first}.");
            }
        }

        if (!review.IsWhole || servers.Select(entry => entry.Server).Distinct().Count() < 2 || servers.Any(entry => Sockets.IsDefault(entry.Listen)))
            return;
        var later = servers[1];
        review.Add(NginxFindings.DefaultServer, later.Listen ?? later.Server, $"None of {servers.Count} servers on {Shown(socket)} is the default_server; the first one is, of {servers[0].Server.Source?.File}:{servers[0].Server.Source?.Line}.");
        foreach (var (server, _) in servers.Skip(1).Where(entry => entry.Server.Own("server_name") is [{ Arguments: ["_"] }]))
            review.Add(NginxFindings.ServerNameUnderscore, server.Own("server_name")[0], $"No request for {Shown(socket)} gets here.");
    }

    private static string Shown(string socket) => socket.Replace("udp ", "", StringComparison.Ordinal);

    private static void Name(ReviewedStatement statement, string name, NginxReview review)
    {
        if (name.Length == 0 || name is "_" || name[0] == '~' || name.Contains('$', StringComparison.Ordinal))
            return;
        var labels = name.Split('.');
        var star = name.Contains('*', StringComparison.Ordinal) && !(labels is ["*", _, ..] or [_, .., "*"] && name.Count(c => c == '*') == 1);
        var reason = star ? "a * counts only as the whole first or last label" : name.Contains("://", StringComparison.Ordinal) ? "it has a scheme" : name.Contains(':', StringComparison.Ordinal) && !name.StartsWith('[') ? "it has a port"
            : name.Contains('/', StringComparison.Ordinal) ? "it has a path" : name.EndsWith(',') ? "it ends in a comma; names are separated by blanks" : null;
        if (reason is not null)
            review.Add(NginxFindings.ServerNameLiteral, statement, $"'{name}' is taken as it stands: {reason}.");
    }

    private static void Misdirected(ReviewedStatement server, NginxReview review)
    {
        if (!server.IsOn("ssl_reject_handshake") || !server.Own("listen").Any(Sockets.IsDefault))
            return;
        if (!server.IsOn("http2") && !server.Own("listen").Any(listen => listen.Arguments.Contains("http2")))
            return;
        if (!server.Block.Concat(server.Own("location").SelectMany(location => location.Block)).Any(statement => statement.Name == "return" && statement.First is "421" or "444" or "403" or "404"))
            review.Add(NginxFindings.Http2Misdirected, server, "HTTP/2 requests for other names are answered as for any site.");
    }
}
