namespace HostKit.Nginx;

/// <summary>The server is chosen by the hash of a text (https://nginx.org/en/docs/http/ngx_http_upstream_module.html#hash).</summary>
public sealed record UpstreamHash : IWords
{
    /// <summary>Describes the choice.</summary>
    /// <param name="key">What is hashed.</param>
    public UpstreamHash(NginxText key) => Key = WordList.NotNull(key);

    /// <summary>What is hashed.</summary>
    public NginxText Key { get; }

    /// <summary>Whether few keys change their server when one is added or taken away (ketama); false unless set.</summary>
    public bool Consistent { get; init; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Key.Source, WordList.Flag(Consistent, "consistent"));

    /// <summary>A variable's value is hashed.</summary>
    /// <param name="key">The variable.</param>
    public static implicit operator UpstreamHash(Var key) => new(key);

    /// <summary>A text is hashed.</summary>
    /// <param name="key">The text.</param>
    public static implicit operator UpstreamHash(NginxText key) => new(key);

    /// <summary>A variable's value is hashed.</summary>
    /// <param name="key">The variable.</param>
    /// <returns>The choice.</returns>
    public static UpstreamHash FromVar(Var key) => new(key);

    /// <summary>A text is hashed.</summary>
    /// <param name="key">The text.</param>
    /// <returns>The choice.</returns>
    public static UpstreamHash FromNginxText(NginxText key) => new(key);
}
