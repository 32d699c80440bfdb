using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>A style sheet that responses go through (https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xslt_stylesheet).</summary>
public sealed record XsltStylesheet : IWords
{
    /// <summary>Names a style sheet.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="parameters">Parameters as <c>name=value</c>, with XPath expressions as values.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public XsltStylesheet(string path, params ReadOnlySpan<NginxText> parameters)
    {
        Path = WordList.Checked(path);
        Parameters = [.. parameters];
    }

    /// <summary>Its file.</summary>
    public string Path { get; }

    /// <summary>The parameters.</summary>
    public ImmutableArray<NginxText> Parameters { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of([Path, .. Parameters.Select(parameter => parameter.Source)]);

    /// <inheritdoc/>
    public bool Equals(XsltStylesheet? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
