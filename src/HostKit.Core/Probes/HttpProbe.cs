using System.Net;

namespace HostKit;

/// <summary>Gets a page from a web server on, or seen from, the host. Redirects are not followed: they are an answer, too.</summary>
public sealed record HttpProbe : Probe
{
    /// <summary>Describes a probe.</summary>
    /// <param name="name">What it is called in plans and messages.</param>
    /// <param name="url">An absolute address with <c>http</c> or <c>https</c>, without user name and password.</param>
    /// <exception cref="ArgumentException">The address is of another kind.</exception>
    public HttpProbe(string name, Uri url)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https") || url.UserInfo.Length > 0)
            throw new ArgumentException($"The probe '{name}' needs an absolute http or https address without a user name.", nameof(url));
        Url = url;
    }

    /// <summary>The page's address.</summary>
    public Uri Url { get; }

    /// <summary>The address to connect to, in place of what the name in <see cref="Url"/> resolves to; null, the default, resolves it on the host.</summary>
    public IPAddress? At { get; init; }

    /// <summary>The expected status; 200 unless set. From 100 to 599.</summary>
    public int Status { get; init; } = 200;

    /// <summary>A bound in place of <see cref="Status"/>: any status below it will do, such as 500 for whatever is no failure of the server; null, the default, for the one status.</summary>
    public int? StatusBelow { get; init; }

    /// <summary>Where the answer has to redirect to, as it stands in its <c>Location</c> header or made absolute; null, the default, for anywhere or nowhere.</summary>
    public string? Location { get; init; }

    /// <summary>
    /// Whether an upgrade to a websocket is asked for (RFC 6455, section 4): it has to be granted (101), or refused by a program that knows it (400, 401, 403); with
    /// <see cref="StatusBelow"/> any lower status will do as well. <see cref="Status"/> then says nothing. False unless set.
    /// </summary>
    public bool WebSocket { get; init; }

    /// <summary>How much longer the certificate of an <c>https</c> address has to be valid; zero unless set: it must not have expired.</summary>
    public TimeSpan LeastValidity { get; init; }

    /// <summary>Text that the first MiB of the page, read as UTF-8, must contain; null, the default, for any.</summary>
    public string? Contains { get; init; }

    /// <summary>
    /// Whether the certificate of an <c>https</c> address must come from an authority that the host trusts; false unless set, so that only its name
    /// and validity count.
    /// </summary>
    public bool Trusted { get; init; }
}
