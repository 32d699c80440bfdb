using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>What a certificate is for: a DNS name, a wildcard, or an IP address (RFC 8555 §7.1.4, RFC 8738).</summary>
public sealed record AcmeIdentifier
{
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private AcmeIdentifier(string type, string value, IPAddress? address = null) => (Type, Value, Address) = (type, value, address);

    /// <summary><c>dns</c> or <c>ip</c>; what a CA sends may be another.</summary>
    public string Type { get; }

    /// <summary>The name in lower case and as A-labels (<c>xn--...</c>), or the address in its usual form.</summary>
    public string Value { get; }

    /// <summary>The address, if it is one.</summary>
    public IPAddress? Address { get; }

    /// <summary>Whether it is a wildcard, <c>*.example.org</c>, which only DNS-01 can prove.</summary>
    public bool IsWildcard => Type == "dns" && Value.StartsWith("*.", StringComparison.Ordinal);

    /// <summary>The name without the wildcard's asterisk: what authorizations are about (RFC 8555 §7.1.4).</summary>
    public string BaseName => IsWildcard ? Value[2..] : Value;

    /// <summary>Reads a name or an address as people write it: in any case, in any script, with or without a final dot.</summary>
    /// <param name="text">Such as <c>example.org</c>, <c>*.example.org</c>, <c>Bücher.example</c>, <c>192.0.2.1</c> or <c>2001:db8::1</c>.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="HostKitException">No public CA can issue for it; the message says why.</exception>
    public static AcmeIdentifier Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IPAddress.TryParse(text, out var address) && (text.Contains(':', StringComparison.Ordinal) || text == address.ToString()))
            return address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6 || (address.ScopeId == 0 && !text.Contains('[', StringComparison.Ordinal)) ? Of(address)
                : throw Refused(text, "an address is written without brackets and zone");
        var name = text.EndsWith('.') ? text[..^1] : text;
        var wildcard = name.StartsWith("*.", StringComparison.Ordinal);
        if (wildcard)
            name = name[2..];
        if (name.Contains('*', StringComparison.Ordinal))
            throw Refused(text, "an asterisk can only be the whole first label, as in *.example.org");
        name = ToAscii(text, name);
        var labels = name.Split('.');
        if (labels.Length < 2)
            throw Refused(text, "it has a single label, and public CAs issue for names below a registered domain only");
        foreach (var label in labels)
        {
            if (label.Length is 0 or > 63)
                throw Refused(text, label.Length == 0 ? "it has an empty label" : $"the label '{label}' has {label.Length} characters, and 63 is the most");
            if (label.AsSpan().IndexOfAnyExcept(HostCharacters) is var strange and >= 0)
                throw Refused(text, char.IsControl(label[strange]) ? "it has a control character in it" : $"'{label[strange]}' cannot be in the name of a host");
            if (label[0] == '-' || label[^1] == '-')
                throw Refused(text, $"the label '{label}' begins or ends with a hyphen");
        }

        var value = wildcard ? "*." + name : name;
        return value.Length > 253 ? throw Refused(text, $"it has {value.Length} characters, and 253 is the most")
            : labels[^1].All(char.IsAsciiDigit) ? throw Refused(text, "its last label is a number, so it is neither a name nor an address")
            : new("dns", value);
    }

    /// <summary>An IP address, v4 or v6 (RFC 8738).</summary>
    /// <param name="address">The address.</param>
    /// <returns>The identifier.</returns>
    public static AcmeIdentifier Of(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new("ip", address.ToString(), address);
    }

    /// <summary>All of them, each once, in the order given.</summary>
    internal static IReadOnlyList<AcmeIdentifier> ParseAll(IEnumerable<string> names)
    {
        AcmeIdentifier[] all = [.. names.Select(Parse).Distinct()];
        return all.Length > 0 ? all : throw new HostKitException("There is no name to order a certificate for. Give at least one.");
    }

    /// <summary>What a CA sends, of whatever kind.</summary>
    internal static AcmeIdentifier? Read(JsonElement json)
        => json.Line("type") is { } type && json.Line("value") is { } value
            ? type == "ip" && IPAddress.TryParse(value, out var address) ? Of(address) : new(type, type == "dns" ? value.ToLowerInvariant() : value)
            : null;

    /// <summary>The wildcard of a name that a CA sent.</summary>
    internal AcmeIdentifier AsWildcard() => Type != "dns" || IsWildcard ? this : new(Type, "*." + Value);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", Type);
        json.WriteString("value", Value);
        json.WriteEndObject();
    }

    /// <summary>The name or the address.</summary>
    /// <returns>Such as <c>*.example.org</c>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether it is the same name or address.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True if so.</returns>
    public bool Equals(AcmeIdentifier? other) => other is not null && Type == other.Type && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Value);

    private static string ToAscii(string text, string name)
    {
        if (name.All(char.IsAscii))
            return name.ToLowerInvariant();
        try
        {
            return new IdnMapping().GetAscii(name.Normalize(System.Text.NormalizationForm.FormC).ToLowerInvariant()).ToLowerInvariant();
        }
        catch (Exception e) when (e is ArgumentException or PlatformNotSupportedException)
        {
            throw Refused(text, "it cannot be written as A-labels (xn--...)");
        }
    }

    private static HostKitException Refused(string text, string reason) => new($"A certificate cannot be ordered for '{text}': {reason}.");
}
