using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>How long responses are cached (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_valid).</summary>
public sealed record CacheValid : IWords
{
    private readonly bool _any;

    /// <summary>For responses with some status codes.</summary>
    /// <param name="time">Whole seconds; zero caches nothing.</param>
    /// <param name="codes">The status codes, from 100 to 599; none for 200, 301 and 302.</param>
    /// <exception cref="ArgumentOutOfRangeException">A code or the time is out of range.</exception>
    public CacheValid(TimeSpan time, params ReadOnlySpan<int> codes)
        : this(time, any: false)
    {
        foreach (var code in codes)
            ArgumentOutOfRangeException.ThrowIfNotEqual(code, Math.Clamp(code, 100, 599), nameof(codes));
        Codes = [.. codes];
    }

    private CacheValid(TimeSpan time, bool any)
    {
        Time = TimeText.Seconds(time, "The time a response is valid")!.Value;
        _any = any;
    }

    /// <summary>How long.</summary>
    public TimeSpan Time { get; }

    /// <summary>The status codes; none for 200, 301 and 302.</summary>
    public ImmutableArray<int> Codes { get; } = [];

    IEnumerable<NginxWord> IWords.Words
        => WordList.Of([WordList.Flag(_any, "any"), .. Codes.Select(code => code.ToString(CultureInfo.InvariantCulture)), TimeText.Of(Time)]);

    /// <summary>For any response.</summary>
    /// <param name="time">Whole seconds.</param>
    /// <returns>The rule.</returns>
    public static CacheValid Any(TimeSpan time) => new(time, any: true);

    /// <inheritdoc/>
    public bool Equals(CacheValid? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
