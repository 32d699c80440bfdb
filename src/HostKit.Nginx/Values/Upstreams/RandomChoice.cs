namespace HostKit.Nginx;

/// <summary>The server is chosen by chance (https://nginx.org/en/docs/http/ngx_http_upstream_module.html#random).</summary>
public sealed record RandomChoice : IWords
{
    private readonly string? _two;

    private RandomChoice(string? two) => _two = two;

    /// <summary>One is chosen by chance, with regard to weights.</summary>
    public static RandomChoice One { get; } = new((string?)null);

    /// <summary>Two are chosen by chance, and of these the one with the fewest connections.</summary>
    public static RandomChoice Two { get; } = new("two");

    IEnumerable<NginxWord> IWords.Words => WordList.Of(_two);
}
