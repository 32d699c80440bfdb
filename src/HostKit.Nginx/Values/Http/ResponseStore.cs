namespace HostKit.Nginx;

/// <summary>Where responses of another server are kept as files (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_store).</summary>
public sealed record ResponseStore : IWords
{
    private readonly string _word;

    private ResponseStore(string word) => _word = word;

    /// <summary>Nowhere.</summary>
    public static ResponseStore Off { get; } = new("off");

    /// <summary>Where <c>root</c> or <c>alias</c> leads.</summary>
    public static ResponseStore On { get; } = new("on");

    IEnumerable<NginxWord> IWords.Words => [_word];

    /// <summary>In a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The setting.</returns>
    public static ResponseStore To(NginxText path) => new(WordList.NotNull(path).Source);
}
