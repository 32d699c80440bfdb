namespace HostKit.Nginx;

/// <summary>Groups of servers.</summary>
internal static class UpstreamChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Name == "http" && review.IsWhole && statement.Own("upstream").Count > 0)
            Unused(statement, review);
        if (statement.Name == "server" && statement.Parent?.Name == "upstream" && statement.Arguments.Length > 0 && !statement.Arguments.Contains("resolve") && PassChecks.NeedsLookup(statement.First)
            && !statement.First.StartsWith("unix:", StringComparison.OrdinalIgnoreCase) && !PassChecks.NameOf(statement.First).Equals("localhost", StringComparison.OrdinalIgnoreCase))
            review.Add(NginxFindings.NameAtStart, statement, $"{PassChecks.NameOf(statement.First)} is looked up once.");
        if (statement.Name == "proxy_pass" && review.IsWhole && !review.Facts.IsAtLeast(1, 29, 7))
            Keepalive(statement, review);
    }

    private static void Keepalive(ReviewedStatement pass, NginxReview review)
    {
        if (PassTarget.Of(pass, review.Variables).PlainHost is not { } host || pass.Within("http")?.Own("upstream").FirstOrDefault(group => group.First == host) is not { } upstream)
            return;
        if (upstream.Own("keepalive").Count == 0 || upstream.Own("keepalive")[0].First == "0")
            return;
        var block = pass.Parent!;
        var version = block.Value("proxy_http_version") is "1.1" or "2";
        var cleared = block.Effective("proxy_set_header").Any(header => header.First.Equals("Connection", StringComparison.OrdinalIgnoreCase) && header.Arguments is [_, var value] && !value.Equals("close", StringComparison.OrdinalIgnoreCase));
        if (!version || !cleared)
            review.Add(NginxFindings.UpstreamKeepalive, pass, $"{host} keeps connections alive, and {(version ? "Connection is not cleared" : "HTTP/1.0 is spoken")} here.");
    }

    private static void Unused(ReviewedStatement http, NginxReview review)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isVariable = false;
        foreach (var statement in http.Descendants())
        {
            if (statement.Name.EndsWith("_pass", StringComparison.Ordinal) || statement.Name is "set" || statement.Parent?.Name is "map" or "geo" or "split_clients")
            {
                foreach (var word in statement.Arguments.SelectMany(argument => argument.Split([':', '/', '$', '{', '}', '?'])))
                    words.Add(word);
            }

            isVariable |= statement.IsLuaCode();
        }

        foreach (var upstream in http.Own("upstream").Where(upstream => !isVariable && !words.Contains(upstream.First)))
            review.Add(NginxFindings.UnusedUpstream, upstream, $"Nothing is passed to {upstream.First}.");
    }

    // Code may pass requests anywhere.
    private static bool IsLuaCode(this ReviewedStatement statement) => statement.Name.Contains("_by_lua", StringComparison.Ordinal) || statement.Name.StartsWith("js_", StringComparison.Ordinal) || statement.Name.StartsWith("perl", StringComparison.Ordinal);
}
