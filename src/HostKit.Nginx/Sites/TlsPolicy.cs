using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Which versions and ciphers of TLS a site speaks: the profiles of Mozilla's guideline 6.0 (https://wiki.mozilla.org/Security/Server_Side_TLS).</summary>
public sealed record TlsPolicy
{
    private readonly ImmutableArray<TlsProtocol> _protocols;
    private readonly string? _ciphers;

    private TlsPolicy(string name, ImmutableArray<TlsProtocol> protocols, string? ciphers) => (Name, _protocols, _ciphers) = (name, protocols, ciphers);

    /// <summary>TLS 1.3 alone, for clients from 2018 on.</summary>
    public static TlsPolicy Modern { get; } = new("modern", [TlsProtocol.TlsV13], null);

    /// <summary>TLS 1.2 with six ciphers that have forward secrecy, and TLS 1.3, for clients from about 2014 on.</summary>
    public static TlsPolicy Intermediate { get; } = new("intermediate", [TlsProtocol.TlsV12, TlsProtocol.TlsV13],
        "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305");

    /// <summary>Nothing is said: what http says, or nginx's own, holds.</summary>
    public static TlsPolicy Inherited { get; } = new("inherited", [], null);

    /// <summary><c>modern</c>, <c>intermediate</c> or <c>inherited</c>.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public bool Equals(TlsPolicy? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    internal Server On(Server server, NginxForms forms)
        => _protocols.IsEmpty ? server
            : server with
            {
                SslProtocols = _protocols,
                SslCiphers = _ciphers,
                SslPreferServerCiphers = false,
                SslEcdhCurve = forms.HasHybridCurve ? "X25519MLKEM768:X25519:prime256v1:secp384r1" : "X25519:prime256v1:secp384r1",
                SslSessionTimeout = TimeSpan.FromDays(1),
                // Before 1.23.2 the key of the tickets was the same for as long as nginx ran.
                SslSessionTickets = forms.RotatesTicketKeys ? null : false,
                SslSessionCache = SslSessionCache.Shared("hostkit_tls", ByteSize.MiB(10)),
            };
}
