namespace HostKit.Nginx;

/// <summary>Which browsers count as modern (https://nginx.org/en/docs/http/ngx_http_browser_module.html#modern_browser).</summary>
public sealed record ModernBrowser : IWords
{
    private readonly string? _version;

    /// <summary>A browser from a version on.</summary>
    /// <param name="browser"><c>msie</c>, <c>gecko</c>, <c>opera</c>, <c>safari</c> or <c>konqueror</c>.</param>
    /// <param name="version">The version, such as <c>9.0</c>.</param>
    /// <exception cref="ArgumentException">One is empty.</exception>
    public ModernBrowser(string browser, string version)
    {
        Browser = WordList.Checked(browser);
        _version = WordList.Checked(version);
    }

    private ModernBrowser(string word) => Browser = word;

    /// <summary>Those that nothing is said of.</summary>
    public static ModernBrowser Unlisted { get; } = new("unlisted");

    /// <summary>The browser.</summary>
    public string Browser { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Browser, _version);
}
