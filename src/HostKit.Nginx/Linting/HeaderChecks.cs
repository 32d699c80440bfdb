namespace HostKit.Nginx;

/// <summary>Headers that get lost, are broken, or are sent twice.</summary>
internal static class HeaderChecks
{
    private static readonly string[] Lists = ["add_header", "add_trailer", "proxy_set_header", "grpc_set_header", "fastcgi_param", "uwsgi_param", "scgi_param"];

    private static readonly string[] Protecting =
        ["Strict-Transport-Security", "Content-Security-Policy", "X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"];

    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Name is "add_header" or "add_trailer" or "proxy_set_header" or "more_set_headers")
            Values(statement, review);
        if (statement.Name is "server" or "location" or "if" or "limit_except")
        {
            foreach (var list in Lists)
                Lost(statement, list, review);
        }

        if (statement.IsLocation && statement.Own("proxy_pass").Count > 0)
            WebSocket(statement, review);
    }

    private static void Values(ReviewedStatement header, NginxReview review)
    {
        if (header.Arguments.Any(argument => (header.Name != "more_set_headers" || argument.Contains(':', StringComparison.Ordinal)) && argument.AsSpan().IndexOfAny('\r', '\n') >= 0))
            review.Add(NginxFindings.HeaderMultiline, header, $"The value of {header.First} has several lines.");
        if (header.Name == "add_header" && header.First.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && !Hides(header))
            review.Add(NginxFindings.ContentTypeHeader, header, "Content-Type is sent a second time.");
        if (header.Name == "add_header" && header.Arguments.Length == 2 && Protecting.Contains(header.First, StringComparer.OrdinalIgnoreCase))
            review.Add(NginxFindings.HeaderNotAlways, header, $"{header.First} is not sent with errors.");
    }

    private static bool Hides(ReviewedStatement header)
        => header.Parent!.Effective("proxy_hide_header").Concat(header.Parent.Effective("fastcgi_hide_header")).Any(hidden => hidden.First.Equals("Content-Type", StringComparison.OrdinalIgnoreCase));

    private static void Lost(ReviewedStatement block, string list, NginxReview review)
    {
        var own = block.Own(list);
        if (own.Count == 0 || block.Parent is not { } parent)
            return;
        if (list.StartsWith("add_", StringComparison.Ordinal) && block.Value(list + "_inherit") is "merge")
            return;
        var names = own.Select(header => header.First).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lost = parent.Effective(list).Select(header => header.First).Where(name => !names.Contains(name)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (lost.Count == 0)
            return;
        // With several parameters lost, a list that is complete in itself replaces the outer one on purpose.
        review.Add(NginxFindings.HeaderInheritance, own[0], $"This list replaces the outer one, so {Enumeration(lost)} {(lost.Count == 1 ? "is" : "are")} lost here.");
    }

    private static string Enumeration(List<string> names) => names.Count <= 6 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(5))} and {names.Count - 5} more";

    private static void WebSocket(ReviewedStatement location, NginxReview review)
    {
        var headers = location.Effective("proxy_set_header");
        if (headers.FirstOrDefault(header => header.First.Equals("Upgrade", StringComparison.OrdinalIgnoreCase)) is not { Arguments: [_, not "", ..] } upgrade)
            return;
        if (!headers.Any(header => header.First.Equals("Connection", StringComparison.OrdinalIgnoreCase)))
            review.Add(NginxFindings.WebSocketConnection, upgrade, "Upgrade is passed on without Connection.");
        if (location.Value("proxy_http_version") is not ("1.1" or "2") && !review.Facts.IsAtLeast(1, 29, 7) && (review.IsWhole || location.Value("proxy_http_version") is "1.0"))
            review.Add(NginxFindings.WebSocketVersion, upgrade, "Upgrade is passed on over HTTP/1.0.");
    }
}
