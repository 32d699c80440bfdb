namespace HostKit.Nginx;

/// <summary>Directives and parameters that are on their way out, or gone.</summary>
internal static class ObsoleteChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        var successor = statement.Name switch
        {
            "ssl" when statement.Arguments.Length == 1 && statement.Parent?.Name is "server" or "http" => "write ssl behind the address of listen; nginx 1.25.1 and newer refuse it",
            "http2_push" or "http2_push_preload" or "http2_max_concurrent_pushes" => "take it away: server push is gone since 1.25.1",
            "http2_max_requests" => "use keepalive_requests",
            "http2_recv_timeout" => "use client_header_timeout",
            "http2_idle_timeout" => "use keepalive_timeout",
            "http2_max_field_size" or "http2_max_header_size" => "use large_client_header_buffers",
            "spdy_headers_comp" or "spdy_chunk_size" => "take it away: SPDY is gone since 1.9.5",
            "limit_zone" => "use limit_conn_zone",
            "optimize_server_names" or "open_file_cache_retest" or "so_keepalive" => "take it away",
            _ => null,
        };
        if (successor is not null)
            review.Add(NginxFindings.Obsolete, statement, $"{statement.Name} is of the past.", successor);
        if (statement.Name != "listen" || !statement.IsHttp)
            return;
        if (statement.Arguments.Contains("http2") && !review.Facts.IsBefore(1, 25, 1))
            review.Add(NginxFindings.ListenHttp2, statement, $"{statement.First} has http2 as a parameter.");
        if (statement.Arguments.Any(argument => argument is "spdy" or "http3"))
            review.Add(NginxFindings.Obsolete, statement, "spdy and http3 are no parameters of listen.", "use http2 on, or quic");
    }
}
