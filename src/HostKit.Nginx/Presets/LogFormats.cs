namespace HostKit.Nginx;

/// <summary>Formats of access logs.</summary>
public static class LogFormats
{
    /// <summary>One JSON object a line: time, client, request, status, sizes, times, cache, referrer and user agent.</summary>
    public static LogFormat Json { get; } = new("hostkit_json", NginxText.Expand(
        "{\"time\":\"$time_iso8601\",\"client\":\"$remote_addr\",\"user\":\"$remote_user\",\"host\":\"$host\",\"method\":\"$request_method\",\"uri\":\"$request_uri\","
        + "\"protocol\":\"$server_protocol\",\"tls\":\"$ssl_protocol\",\"status\":$status,\"bytes\":$body_bytes_sent,\"seconds\":$request_time,"
        + "\"upstream\":\"$upstream_addr\",\"upstream_seconds\":\"$upstream_response_time\",\"cache\":\"$upstream_cache_status\","
        + "\"referer\":\"$http_referer\",\"agent\":\"$http_user_agent\"}"))
    { Escape = LogEscape.Json };
}
