namespace HostKit.Nginx;

/// <summary>Variables and the tables that make them.</summary>
internal static class VariableChecks
{
    // ngx_http_variables.c: those without NGX_HTTP_VAR_CHANGEABLE.
    private static readonly HashSet<string> Fixed =
    [
        "host", "binary_remote_addr", "remote_addr", "remote_port", "proxy_protocol_addr", "proxy_protocol_port", "proxy_protocol_server_addr", "proxy_protocol_server_port", "server_addr", "server_port", "server_protocol",
        "scheme", "https", "request_uri", "uri", "document_uri", "request", "document_root", "realpath_root", "query_string", "is_args", "request_filename", "server_name", "request_method", "remote_user",
        "bytes_sent", "body_bytes_sent", "pipe", "request_completion", "request_body", "request_body_file", "request_length", "request_time", "request_id", "status", "connection", "connection_requests", "nginx_version",
        "hostname", "pid", "msec", "time_iso8601", "time_local", "content_length", "content_type", "http_host", "http_user_agent", "http_referer", "http_cookie", "http_x_forwarded_for", "proxy_host", "proxy_port", "proxy_add_x_forwarded_for",
    ];

    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Name == "set" && statement.Arguments.Length == 2 && Fixed.Contains(statement.First.TrimStart('$').ToLowerInvariant()))
            review.Add(NginxFindings.SetBuiltin, statement, $"{statement.First} is nginx's own.");
        if (statement.Name is "map" or "geo" && statement.Block.Length > 0 && !statement.Block.Any(row => row.Name is "default" or "include" or "~.*" or "~." or "~*.*" or "0.0.0.0/0"))
            review.Add(NginxFindings.HashWithoutDefault, statement, $"{(statement.Arguments.IsEmpty ? "The variable" : statement.Arguments[^1])} is empty for what is not listed.");
    }
}
