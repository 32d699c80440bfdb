namespace HostKit.Nginx;

/// <summary>How the Domain attribute of cookies from a proxied server is changed (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_domain).</summary>
public sealed record CookieDomain : IWords
{
    private readonly NginxText _from;
    private readonly NginxText? _to;

    private CookieDomain(NginxText from, NginxText? to)
    {
        _from = from;
        _to = to;
    }

    /// <summary>Changes nothing, whatever the level above says.</summary>
    public static CookieDomain Off { get; } = new("off", null);

    IEnumerable<NginxWord> IWords.Words => WordList.Of(_from.Source, _to?.Source);

    /// <summary>A domain becomes another.</summary>
    /// <param name="from">The domain.</param>
    /// <param name="to">What takes its place.</param>
    /// <returns>The rule.</returns>
    public static CookieDomain Replace(NginxText from, NginxText to) => new(WordList.NotNull(from), WordList.NotNull(to));

    /// <summary>A domain that a regular expression matches, without regard to case, becomes another.</summary>
    /// <param name="regex">The regular expression, without a <c>~</c>.</param>
    /// <param name="to">What takes its place; captures are <c>NginxText.Expand("$1")</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The expression is empty.</exception>
    public static CookieDomain Regex(string regex, NginxText to) => new(NginxText.Verbatim("~" + WordList.Checked(regex)), WordList.NotNull(to));
}
