using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>Where TLS sessions are kept (https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_session_cache).</summary>
public sealed record SslSessionCache : IWords
{
    private readonly ImmutableArray<string> _words;

    private SslSessionCache(params ImmutableArray<string> words) => _words = words;

    /// <summary>Sessions are not resumed, and clients are told so.</summary>
    public static SslSessionCache Off { get; } = new("off");

    /// <summary>Sessions are not kept, though clients are told they may try: nginx's default.</summary>
    public static SslSessionCache None { get; } = new("none");

    IEnumerable<NginxWord> IWords.Words => WordList.Of(_words);

    /// <summary>In memory that all workers share.</summary>
    /// <param name="name">The zone's name; servers with the same one share it.</param>
    /// <param name="size">Its size, at least 32 KiB; 1 MiB holds about 4,000 sessions.</param>
    /// <returns>The cache.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the memory too small.</exception>
    public static SslSessionCache Shared(string name, ByteSize size) => new($"shared:{WordList.Name(name)}:{SizeText.Of(WordList.Zone(size))}");

    /// <summary>In each worker's own memory, by OpenSSL.</summary>
    /// <param name="sessions">How many; 20,480 unless given.</param>
    /// <returns>The cache.</returns>
    public static SslSessionCache BuiltIn(int? sessions = null)
        => new(sessions is null ? "builtin" : "builtin:" + NumberText.Checked(sessions, "builtin", 1)!.Value.ToString(CultureInfo.InvariantCulture));

    /// <summary>In the other cache where this one has no place.</summary>
    /// <param name="other">The other one: a shared cache beside a built-in one.</param>
    /// <returns>Both.</returns>
    public SslSessionCache And(SslSessionCache other) => new([.. _words, .. WordList.NotNull(other)._words]);

    /// <inheritdoc/>
    public bool Equals(SslSessionCache? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
