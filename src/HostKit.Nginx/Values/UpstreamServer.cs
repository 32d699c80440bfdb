using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A server of an upstream (https://nginx.org/en/docs/http/ngx_http_upstream_module.html#server).</summary>
public sealed record UpstreamServer : IWords
{
    /// <summary>Names a server.</summary>
    /// <param name="address"><c>127.0.0.1:8080</c>, <c>backend.example.org</c> (port 80), or <c>unix:/run/app.sock</c>.</param>
    /// <exception cref="ArgumentException">The address has blanks, or its port is out of range.</exception>
    public UpstreamServer(string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        if (address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || address.Contains("://", StringComparison.Ordinal))
            throw new ArgumentException($"'{address}' is not a server's address: write host:port or unix:/path, without a scheme or blanks.", nameof(address));
        Port.Check(address);
        Address = address;
    }

    /// <summary>The address.</summary>
    public string Address { get; }

    /// <summary>The share of requests relative to the other servers; null, the default, is 1.</summary>
    public int? Weight { get; init => field = NumberText.Checked(value, "weight", 1); }

    /// <summary>How many connections there may be at a time; null, the default, is any number.</summary>
    public int? MaxConns { get; init => field = NumberText.Checked(value, "max_conns"); }

    /// <summary>How many failures within <see cref="FailTimeout"/> make it unavailable; null, the default, is 1, and 0 is never.</summary>
    public int? MaxFails { get; init => field = NumberText.Checked(value, "max_fails"); }

    /// <summary>The time failures are counted in, and for which the server is left out then; null, the default, is 10 seconds. Whole seconds.</summary>
    public TimeSpan? FailTimeout { get; init => field = TimeText.Seconds(value, "fail_timeout"); }

    /// <summary>Whether it is asked only when the others are unavailable; false unless set.</summary>
    public bool Backup { get; init; }

    /// <summary>Whether it is out of use; false unless set.</summary>
    public bool Down { get; init; }

    /// <summary>Whether it gets only requests of sessions that are bound to it; false unless set. Not in stream; since 1.29.6.</summary>
    public bool Drain { get; init; }

    /// <summary>Its name for <see cref="Sticky.Route"/>; null, the default, is none. Not in stream; since 1.29.6.</summary>
    public string? Route { get; init => field = value is null ? null : WordList.Name(value); }

    /// <summary>Whether changes of its name's addresses are followed while nginx runs; false unless set. Needs a zone and a resolver; since 1.27.3.</summary>
    public bool Resolve { get; init; }

    /// <summary>The service whose SRV records name port and weight, such as <c>http</c>; null, the default, is none. Needs <see cref="Resolve"/>; since 1.27.3.</summary>
    public string? Service { get; init => field = value is null ? null : WordList.Checked(value); }

    IEnumerable<NginxWord> IWords.Words
    {
        get
        {
            yield return Address;
            foreach (var (name, value) in new (string, int?)[] { ("weight", Weight), ("max_conns", MaxConns), ("max_fails", MaxFails) })
            {
                if (value is { } number)
                    yield return string.Create(CultureInfo.InvariantCulture, $"{name}={number}");
            }

            if (FailTimeout is { } time)
                yield return "fail_timeout=" + TimeText.Of(time);
            if (Backup)
                yield return "backup";
            if (Down)
                yield return "down";
            foreach (var word in WordList.Of(WordList.Flag(Drain, "drain"), WordList.Set("route", Route), WordList.Flag(Resolve, "resolve"), WordList.Set("service", Service)))
                yield return word;
        }
    }

    /// <summary>Names a server.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator UpstreamServer(string address) => new(address);

    /// <summary>Names a server.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The server.</returns>
    public static UpstreamServer FromString(string address) => new(address);
}
