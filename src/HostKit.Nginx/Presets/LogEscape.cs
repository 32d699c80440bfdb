namespace HostKit.Nginx;

/// <summary>What becomes of characters in a log line's values (https://nginx.org/en/docs/http/ngx_http_log_module.html#log_format).</summary>
public enum LogEscape
{
    /// <summary>Quotes, backslashes and bytes that cannot be printed become <c>\xXX</c>; an empty value is <c>-</c>.</summary>
    Default,

    /// <summary>What JSON does not allow in strings is escaped as JSON wants it.</summary>
    Json,

    /// <summary>Nothing is changed: a client can then write anything into the log.</summary>
    None,
}
