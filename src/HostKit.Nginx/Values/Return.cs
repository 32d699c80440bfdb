using System.Globalization;

namespace HostKit.Nginx;

/// <summary>An answer that ends processing (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return).</summary>
public sealed record Return : IWords
{
    private Return(int code, NginxText? text)
    {
        Code = code is >= 100 and <= 999 ? code
            : throw new ArgumentOutOfRangeException(nameof(code), code, "The status code of a return must be from 100 to 999; nginx's own 444 closes the connection.");
        Text = text;
    }

    /// <summary>The status code; 444 closes the connection without an answer.</summary>
    public int Code { get; }

    /// <summary>The URL of a redirect (301, 302, 303, 307, 308), or the body of another answer; null for nginx's own page.</summary>
    public NginxText? Text { get; }

    IEnumerable<NginxWord> IWords.Words
        => Text is null ? [Code.ToString(CultureInfo.InvariantCulture)] : [Code.ToString(CultureInfo.InvariantCulture), Text.Source];

    /// <summary>Sends a status code with nginx's own page.</summary>
    /// <param name="code">The status code, from 100 to 999.</param>
    /// <returns>The answer.</returns>
    public static Return Status(int code) => new(code, null);

    /// <summary>Sends a body.</summary>
    /// <param name="code">The status code, from 100 to 999.</param>
    /// <param name="body">The body; its type is that of <c>default_type</c>.</param>
    /// <returns>The answer.</returns>
    public static Return Body(int code, NginxText body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return code is 301 or 302 or 303 or 307 or 308
            ? throw new ArgumentOutOfRangeException(nameof(code), code, "This status is a redirect, whose text is a URL: use Return.Redirect.") : new(code, body);
    }

    /// <summary>Sends the client elsewhere.</summary>
    /// <param name="url">A URL, or a path on this server.</param>
    /// <param name="code">301, 302, 303, 307 or 308.</param>
    /// <returns>The answer.</returns>
    public static Return Redirect(NginxText url, int code)
    {
        ArgumentNullException.ThrowIfNull(url);
        return code is 301 or 302 or 303 or 307 or 308 ? new(code, url)
            : throw new ArgumentOutOfRangeException(nameof(code), code, "A redirect's status is one of 301, 302, 303, 307 and 308.");
    }

    /// <summary>Sends the client elsewhere for good (301), or just this time (302).</summary>
    /// <param name="url">A URL, or a path on this server.</param>
    /// <param name="permanent">Whether the client may remember it.</param>
    /// <returns>The answer.</returns>
    public static Return Redirect(NginxText url, bool permanent = false) => Redirect(url, permanent ? 301 : 302);
}
