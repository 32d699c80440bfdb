namespace HostKit.Nginx;

/// <summary>
/// How a request is written into an access log (https://nginx.org/en/docs/http/ngx_http_log_module.html#log_format). A <see cref="Site"/> that uses it
/// declares it, once for all sites.
/// </summary>
public sealed record AccessLogFormat
{
    private AccessLogFormat(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = NginxText.WithoutNul(name);
    }

    /// <summary>Describes a format.</summary>
    /// <param name="name">Its name; two sites that use the same name must mean the same.</param>
    /// <param name="text">The line, with variables: <c>NginxText.Expand("$remote_addr $request_uri $status")</c>.</param>
    /// <param name="escape">What becomes of characters that could be mistaken for the format's own.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public AccessLogFormat(string name, NginxText text, LogEscape escape = LogEscape.Default)
        : this(name)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Escape) = (text, escape);
    }

    /// <summary>One JSON object a line: time, addresses, request, status, sizes, times, referrer and user agent.</summary>
    public static AccessLogFormat Json { get; } = new("hostkit_json", NginxText.Expand(
        "{\"time\":\"$time_iso8601\",\"client\":\"$remote_addr\",\"user\":\"$remote_user\",\"host\":\"$host\",\"method\":\"$request_method\",\"uri\":\"$request_uri\","
        + "\"protocol\":\"$server_protocol\",\"tls\":\"$ssl_protocol\",\"status\":$status,\"bytes\":$body_bytes_sent,\"seconds\":$request_time,"
        + "\"upstream\":\"$upstream_addr\",\"upstream_seconds\":\"$upstream_response_time\",\"cache\":\"$upstream_cache_status\","
        + "\"referer\":\"$http_referer\",\"agent\":\"$http_user_agent\"}"), LogEscape.Json);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The line; null when the format is declared elsewhere.</summary>
    public NginxText? Text { get; }

    /// <summary>What becomes of characters that could be mistaken for the format's own.</summary>
    public LogEscape Escape { get; }

    /// <summary>A format that nginx or another file declares, such as <c>combined</c>.</summary>
    /// <param name="name">Its name.</param>
    public static implicit operator AccessLogFormat(string name) => FromString(name);

    /// <summary>A format that nginx or another file declares, such as <c>combined</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The format.</returns>
    public static AccessLogFormat FromString(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal SharedPart? Part => Text is null ? null : SharedPart.Of("log_format " + Name, NginxStatement.Create(
        "log_format", Escape == LogEscape.Default ? [Name, Text.Source] : [Name, Escape == LogEscape.Json ? "escape=json" : "escape=none", Text.Source]));
}
