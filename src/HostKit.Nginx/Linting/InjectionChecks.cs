namespace HostKit.Nginx;

/// <summary>What clients can put into headers, and into the address that requests are passed to.</summary>
internal static class InjectionChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        switch (statement.Name)
        {
            case "return" when statement.Arguments.Length > 0:
                if (statement.Arguments is ["301" or "302" or "303" or "307" or "308", var url])
                    Split(statement, url, "the Location header", review);
                else if (statement.Arguments.Length == 1 && !statement.First.All(char.IsAsciiDigit))
                    Split(statement, statement.First, "the Location header", review);
                break;
            case "rewrite" when statement.Arguments.Length > 1 && IsRedirect(statement):
                // nginx escapes captures here, and no other variable.
                Split(statement, statement.Arguments[1], "the Location header", review, captures: false);
                break;
            case "add_header" or "add_trailer" when statement.Arguments.Length > 1:
                Split(statement, statement.Arguments[1], $"the response's header {statement.First}", review);
                break;
            case "proxy_set_header" or "grpc_set_header" when statement.Arguments.Length > 1:
                Split(statement, statement.Arguments[1], $"the request's header {statement.First}", review);
                if (statement.First.Equals("Host", StringComparison.OrdinalIgnoreCase))
                    Host(statement, review);
                break;
            case "proxy_pass" when statement.Arguments.Length == 1:
                Split(statement, statement.First, "the request that is passed on", review);
                Target(statement, review);
                break;
            case "grpc_pass" or "fastcgi_pass" or "uwsgi_pass" or "scgi_pass" when statement.First.Contains('$', StringComparison.Ordinal):
                Target(statement, review);
                break;
        }
    }

    private static bool IsRedirect(ReviewedStatement rewrite)
        => rewrite.Arguments is [_, _, "redirect" or "permanent"] || rewrite.Arguments[1].StartsWith("http://", StringComparison.Ordinal)
            || rewrite.Arguments[1].StartsWith("https://", StringComparison.Ordinal) || rewrite.Arguments[1].StartsWith("$scheme", StringComparison.Ordinal);

    private static void Split(ReviewedStatement statement, string text, string target, NginxReview review, bool captures = true)
    {
        foreach (var variable in VariableText.Names(text).Distinct())
        {
            if (!captures && (variable is [>= '0' and <= '9'] || review.Variables.CaptureOf(variable, statement) is not null))
                continue;
            if (review.Variables.MayHoldLineFeed(variable, statement))
                review.Add(NginxFindings.HttpSplitting, statement, $"${variable} can have a line feed in it, and goes into {target}.");
        }
    }

    private static void Host(ReviewedStatement header, NginxReview review)
    {
        var spoofed = VariableText.Names(header.Arguments[1]).FirstOrDefault(name => name is "http_host" or "http_x_forwarded_host" || name.StartsWith("arg_", StringComparison.Ordinal) || name.StartsWith("cookie_", StringComparison.Ordinal));
        if (spoofed is not null)
            review.Add(NginxFindings.HostSpoofing, header, $"Host is passed on as ${spoofed}.");
    }

    private static void Target(ReviewedStatement pass, NginxReview review)
    {
        if (Guards.IsInternal(pass.Parent!))
            return;
        var target = PassTarget.Of(pass, review.Variables);
        for (var i = 0; i < target.Host.Count; i++)
        {
            var (piece, at) = target.Host[i];
            if (!piece.IsVariable)
                continue;
            var behind = i + 1 < target.Host.Count && !target.Host[i + 1].Piece.IsVariable ? target.Host[i + 1].Piece.Text : "";
            switch (ClientSays(piece.Text, at, review, behind.StartsWith('.') && behind.Length > 1))
            {
                case Say.Everything when i == 0 && !Guards.Protect(pass.Parent!):
                    review.Add(NginxFindings.Ssrf, pass, $"${piece.Text} is what the client says, and is the server that is asked.");
                    return;
                case Say.Everything or Say.Part:
                    review.Add(NginxFindings.ProxyHostVariable, pass, $"${piece.Text} comes from the request, and is a part of the server's name.");
                    return;
            }
        }
    }

    /// <summary>How much of a variable's value a client chooses.</summary>
    private static Say ClientSays(string variable, ReviewedStatement at, NginxReview review, bool isLabel, int depth = 0)
    {
        if (depth > 8)
            return Say.Nothing;
        if (review.Variables.SetsOf(variable, at) is { Count: > 0 } sets)
            return sets.SelectMany(set => VariableText.Names(set.Arguments[1]).Select(inner => ClientSays(inner, set, review, isLabel, depth + 1))).DefaultIfEmpty().Max();
        if (review.Variables.MapsOf(variable) is { Count: > 0 } maps)
            return maps.Where(map => map.Name == "map").SelectMany(map => map.Block).SelectMany(row => VariableText.Names(row.First).Select(inner => ClientSays(inner, row, review, isLabel, depth + 1))).DefaultIfEmpty().Max();
        if (variable is "http_host" or "host")
            return OnlyKnownNames(at) || !review.IsWhole ? Say.Nothing : Say.Part;
        if (variable.StartsWith("arg_", StringComparison.Ordinal) || variable.StartsWith("http_", StringComparison.Ordinal) || variable.StartsWith("cookie_", StringComparison.Ordinal) || variable is "args" or "query_string" or "remote_user")
            return Say.Everything;
        if (review.Variables.CaptureOf(variable, at) is not { } capture)
            return Say.Nothing;
        if (capture.Use.Subject != "uri" && ClientSays(capture.Use.Subject, capture.Use.At, review, false, depth + 1) == Say.Nothing)
            return Say.Nothing;
        var part = capture.Use.Pattern.PartOf(capture.Number);
        if (part is null || IsFinite(part))
            return Say.Nothing;
        // One label of a domain that is given cannot leave it.
        var set = capture.Use.Pattern.BytesOf(capture.Number)!.Value;
        var leaves = "/?#@:\\".Any(c => set.Contains(c));
        return leaves || (!isLabel && set.Contains('.')) ? Say.Everything : isLabel ? Say.Nothing : Say.Part;
    }

    /// <summary>Whether a capture is one of a few texts, as in <c>(a|b)</c>.</summary>
    private static bool IsFinite(RegexNode node) => node.Walk().All(part => part.Kind switch
    {
        RegexKind.Set => part.Set.Single >= 0 || part.Set.Caseless() == part.Set && part.Set.Count == 2,
        RegexKind.Repeat => part.Max is 1,
        RegexKind.Reference => false,
        _ => true,
    });

    private static bool OnlyKnownNames(ReviewedStatement at)
        => at.Server is { } server && server.Own("server_name") is { Count: > 0 } names && names.SelectMany(name => name.Arguments).All(name => name.Length > 0 && name[0] is not ('~' or '*' or '.' or '_') && !name.Contains('*', StringComparison.Ordinal))
            && !server.Own("listen").Any(listen => listen.Arguments.Contains("default_server"));

    private enum Say
    {
        Nothing,
        Part,
        Everything,
    }
}
