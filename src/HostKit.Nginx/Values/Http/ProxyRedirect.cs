namespace HostKit.Nginx;

/// <summary>How the targets of a proxied server's redirects are changed (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_redirect).</summary>
public sealed record ProxyRedirect : IWords
{
    private readonly NginxText _from;
    private readonly NginxText? _to;

    private ProxyRedirect(NginxText from, NginxText? to)
    {
        _from = from;
        _to = to;
    }

    /// <summary>They are left alone.</summary>
    public static ProxyRedirect Off { get; } = new("off", null);

    /// <summary>What <c>proxy_pass</c> says becomes the location's own path: nginx's default.</summary>
    public static ProxyRedirect Default { get; } = new("default", null);

    IEnumerable<NginxWord> IWords.Words => WordList.Of(_from.Source, _to?.Source);

    /// <summary>A beginning becomes another.</summary>
    /// <param name="from">The beginning.</param>
    /// <param name="to">What takes its place.</param>
    /// <returns>The rule.</returns>
    public static ProxyRedirect Prefix(NginxText from, NginxText to) => new(WordList.NotNull(from), WordList.NotNull(to));

    /// <summary>What a regular expression matches is replaced.</summary>
    /// <param name="regex">The regular expression, without a <c>~</c>.</param>
    /// <param name="to">What takes its place; captures are <c>NginxText.Expand("$1")</c>.</param>
    /// <param name="ignoreCase">Whether case does not count.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The expression is empty.</exception>
    public static ProxyRedirect Regex(string regex, NginxText to, bool ignoreCase = false) => new(NginxText.Verbatim((ignoreCase ? "~*" : "~") + WordList.Checked(regex)), WordList.NotNull(to));
}
