namespace HostKit.Nginx;

/// <summary>Where the status of client certificates is kept (https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_ocsp_cache).</summary>
public sealed record SslOcspCache : IWords
{
    private readonly string _word;

    private SslOcspCache(string word) => _word = word;

    /// <summary>Nowhere.</summary>
    public static SslOcspCache Off { get; } = new("off");

    IEnumerable<NginxWord> IWords.Words => [_word];

    /// <summary>In memory that all workers share.</summary>
    /// <param name="name">The zone's name.</param>
    /// <param name="size">Its size, at least 32 KiB.</param>
    /// <returns>The cache.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the memory too small.</exception>
    public static SslOcspCache Shared(string name, ByteSize size) => new($"shared:{WordList.Name(name)}:{SizeText.Of(WordList.Zone(size))}");
}
