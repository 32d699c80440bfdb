using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Requests of one session go to one server (https://nginx.org/en/docs/http/ngx_http_upstream_module.html#sticky); since 1.29.6.</summary>
public sealed record Sticky : IWords
{
    private readonly ImmutableArray<string?> _words;

    private Sticky(params ImmutableArray<string?> words) => _words = words;

    IEnumerable<NginxWord> IWords.Words => WordList.Of(_words);

    /// <summary>By a cookie that nginx sets.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="expires">How long the browser keeps it; null until it is closed. Whole seconds.</param>
    /// <param name="domain">The domain it is sent to; null for the host it came from.</param>
    /// <param name="path">The path it is sent for; null for the request's.</param>
    /// <param name="sameSite"><c>strict</c>, <c>lax</c>, <c>none</c>; null leaves it out.</param>
    /// <param name="httpOnly">Whether scripts do not see it.</param>
    /// <param name="secure">Whether it is sent over TLS only.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentException">The name is empty, or <paramref name="sameSite"/> is another word.</exception>
    public static Sticky Cookie(
        string name, TimeSpan? expires = null, NginxText? domain = null, NginxText? path = null, string? sameSite = null, bool httpOnly = false, bool secure = false)
        => sameSite is null or "strict" or "lax" or "none"
            ? new("cookie", WordList.Checked(name), WordList.Set("expires", TimeText.Seconds(expires, "expires")), WordList.Set("domain", domain), WordList.Flag(httpOnly, "httponly"),
                WordList.Set("samesite", sameSite), WordList.Flag(secure, "secure"), WordList.Set("path", path))
            : throw new ArgumentException($"'{sameSite}' must be strict, lax or none.", nameof(sameSite));

    /// <summary>By variables whose value is the <see cref="UpstreamServer.Route"/> of a server; the first that is not empty counts.</summary>
    /// <param name="variables">The variables; at least one.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Sticky Route(params ReadOnlySpan<Var> variables)
        => variables.IsEmpty ? throw new ArgumentException("At least one variable is needed.", nameof(variables)) : new(["route", .. variables.ToArray().Select(v => v.ToString())]);

    /// <summary>By sessions that the servers start, remembered in shared memory.</summary>
    /// <param name="create">The variable that has the session's name when a server starts one.</param>
    /// <param name="lookup">The variable that has it in later requests.</param>
    /// <param name="zone">The name of the zone.</param>
    /// <param name="size">Its size, at least 32 KiB.</param>
    /// <param name="timeout">How long a session that is not used is remembered; null is 10 minutes. Whole milliseconds.</param>
    /// <param name="header">Whether a session is started as soon as the response's header is there.</param>
    /// <returns>The setting.</returns>
    public static Sticky Learn(Var create, Var lookup, string zone, ByteSize size, TimeSpan? timeout = null, bool header = false)
        => new("learn", "create=" + WordList.NotNull(create), "lookup=" + WordList.NotNull(lookup), $"zone={WordList.Name(zone)}:{SizeText.Of(WordList.Zone(size))}",
            WordList.Set("timeout", TimeText.Milliseconds(timeout, "timeout")), WordList.Flag(header, "header"));

    /// <inheritdoc/>
    public bool Equals(Sticky? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
