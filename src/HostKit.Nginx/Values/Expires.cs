namespace HostKit.Nginx;

/// <summary>The Expires and Cache-Control headers of responses (https://nginx.org/en/docs/http/ngx_http_headers_module.html#expires).</summary>
public sealed record Expires : IWords
{
    private readonly string _word;

    private Expires(string word) => _word = word;

    /// <summary>The headers are left alone.</summary>
    public static Expires Off { get; } = new("off");

    /// <summary>The response is never cached: a date in 1970 and no-cache.</summary>
    public static Expires Epoch { get; } = new("epoch");

    /// <summary>The response may be cached for ten years.</summary>
    public static Expires Max { get; } = new("max");

    IEnumerable<NginxWord> IWords.Words => [_word];

    /// <summary>The response may be cached for a time.</summary>
    /// <param name="time">Whole seconds, zero or more.</param>
    /// <returns>The setting.</returns>
    public static Expires After(TimeSpan time) => new(TimeText.Of(TimeText.Seconds(time, "expires")!.Value));
}
