using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Flags that are set or taken from cookies of a proxied server (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_flags).</summary>
public sealed record CookieFlags : IWords
{
    private static readonly string[] Known = ["secure", "nosecure", "httponly", "nohttponly", "samesite=strict", "samesite=lax", "samesite=none", "nosamesite"];

    /// <summary>Describes the flags of a cookie.</summary>
    /// <param name="cookie">The cookie's name, or <c>~</c> and a regular expression.</param>
    /// <param name="flags"><c>secure</c>, <c>httponly</c>, <c>samesite=strict</c>, <c>samesite=lax</c>, <c>samesite=none</c>, or <c>no</c> before the first word of them; one to three.</param>
    /// <exception cref="ArgumentException">A flag is not one of these, or there are more than three or none.</exception>
    public CookieFlags(string cookie, params ReadOnlySpan<string> flags)
    {
        Cookie = WordList.Checked(cookie);
        foreach (var flag in flags)
        {
            if (!Known.Contains(flag))
                throw new ArgumentException($"'{flag}' is no flag of a cookie: use {string.Join(", ", Known)}.", nameof(flags));
        }

        Flags = flags.Length is >= 1 and <= 3 ? [.. flags] : throw new ArgumentException("nginx takes one to three flags.", nameof(flags));
    }

    private CookieFlags() => (Cookie, Flags) = ("off", []);

    /// <summary>Changes nothing, whatever the level above says.</summary>
    public static CookieFlags Off { get; } = new();

    /// <summary>The cookie.</summary>
    public string Cookie { get; }

    /// <summary>The flags.</summary>
    public ImmutableArray<string> Flags { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of([Cookie, .. Flags]);

    /// <inheritdoc/>
    public bool Equals(CookieFlags? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
