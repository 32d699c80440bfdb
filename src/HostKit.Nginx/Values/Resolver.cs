using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>The name servers nginx asks while it runs (https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver).</summary>
public sealed record Resolver : IWords
{
    /// <summary>Names the servers.</summary>
    /// <param name="addresses">Addresses with a port where it is not 53: <c>127.0.0.53</c>, <c>[::1]:5353</c>; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or one is empty.</exception>
    public Resolver(params ReadOnlySpan<string> addresses)
    {
        foreach (var address in addresses)
            WordList.Checked(address, nameof(addresses));
        Addresses = addresses.IsEmpty ? throw new ArgumentException("A resolver needs at least one name server.", nameof(addresses)) : [.. addresses];
    }

    /// <summary>No name is looked up.</summary>
    public static Resolver Off { get; } = new("off");

    /// <summary>The servers.</summary>
    public ImmutableArray<string> Addresses { get; }

    /// <summary>How long answers are kept; null, the default, is what they say themselves. Whole seconds.</summary>
    public TimeSpan? Valid { get; init => field = TimeText.Seconds(value, "valid"); }

    /// <summary>Whether IPv4 addresses are looked up; null, the default, is yes. Since 1.23.1.</summary>
    public bool? IPv4 { get; init; }

    /// <summary>Whether IPv6 addresses are looked up; null, the default, is yes.</summary>
    public bool? IPv6 { get; init; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of([.. Addresses, WordList.Set("valid", Valid), WordList.Set("ipv4", IPv4), WordList.Set("ipv6", IPv6)]);

    /// <summary>One server.</summary>
    /// <param name="address">Its address.</param>
    public static implicit operator Resolver(string address) => new(address);

    /// <summary>One server.</summary>
    /// <param name="address">Its address.</param>
    /// <returns>The resolver.</returns>
    public static Resolver FromString(string address) => new(address);

    /// <inheritdoc/>
    public bool Equals(Resolver? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
