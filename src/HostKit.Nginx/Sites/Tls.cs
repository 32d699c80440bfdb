using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>How a site uses TLS, and with which certificates.</summary>
public sealed record Tls
{
    private Tls(TlsMode mode, ReadOnlySpan<TlsCertificate> certificates) => (Mode, Certificates) = (mode, [.. certificates]);

    /// <summary>http alone.</summary>
    public static Tls None { get; } = new(TlsMode.None, []);

    /// <summary>Nothing is served: TLS handshakes are refused before any certificate is shown, http connections are closed. For <see cref="Site.RejectUnknownHosts"/>.</summary>
    public static Tls Rejecting { get; } = new(TlsMode.Rejecting, []);

    /// <summary>How the site uses TLS.</summary>
    public TlsMode Mode { get; }

    /// <summary>The certificates; of several kinds, such as ECDSA and RSA, each client gets one that it understands.</summary>
    public ImmutableArray<TlsCertificate> Certificates { get; }

    /// <summary>The addresses for TLS; port 443 on all IPv4 and IPv6 addresses unless set.</summary>
    public ImmutableArray<Listen> Listen { get; init => field = value.IsDefault ? [] : value; } = [new(443), Nginx.Listen.IPv6(443)];

    /// <summary>Which versions and ciphers; <see cref="TlsPolicy.Intermediate"/> unless set.</summary>
    public TlsPolicy Policy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = TlsPolicy.Intermediate;

    /// <summary>Whether clients may use HTTP/2; true unless set.</summary>
    public bool Http2 { get; init; } = true;

    /// <summary>
    /// Whether clients may use HTTP/3, which they are told by <c>Alt-Svc</c>; false unless set. Where the host's nginx is older than 1.25, the site does without. UDP has to
    /// be open in the firewall.
    /// </summary>
    public bool Http3 { get; init; }

    /// <summary>Whether browsers are told to come over https only; null, the default, says nothing.</summary>
    public Hsts? Hsts { get; init; }

    /// <summary>Whether clients have to show a certificate; null, the default, for no.</summary>
    public ClientCertificates? ClientCertificates { get; init; }

    /// <summary>
    /// A directory below which <c>/.well-known/acme-challenge/</c> is served over http, whatever else http does, so that certificates can be obtained; null, the
    /// default, for what the certificates bring along (<see cref="TlsCertificate.ChallengeFiles"/>), usually nothing.
    /// </summary>
    public string? ChallengeRoot { get; init; }

    /// <summary>http and https serve the same.</summary>
    /// <param name="certificates">The certificate, or several of different kinds.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentException">There is no certificate.</exception>
    public static Tls Added(params ReadOnlySpan<TlsCertificate> certificates) => new(TlsMode.Added, Checked(certificates));

    /// <summary>https alone; nothing listens for http.</summary>
    /// <param name="certificates">The certificate, or several of different kinds.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentException">There is no certificate.</exception>
    public static Tls Only(params ReadOnlySpan<TlsCertificate> certificates) => new(TlsMode.Only, Checked(certificates));

    /// <summary>https serves; http sends clients to the same path there, for good (301).</summary>
    /// <param name="certificates">The certificate, or several of different kinds.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentException">There is no certificate.</exception>
    public static Tls Redirecting(params ReadOnlySpan<TlsCertificate> certificates) => new(TlsMode.Redirecting, Checked(certificates));

    /// <inheritdoc/>
    public bool Equals(Tls? other)
        => other is not null && Mode == other.Mode && Certificates.SequenceEqual(other.Certificates) && Listen.SequenceEqual(other.Listen) && Policy == other.Policy
            && Http2 == other.Http2 && Http3 == other.Http3 && Hsts == other.Hsts && ClientCertificates == other.ClientCertificates && ChallengeRoot == other.ChallengeRoot;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mode, Certificates.Length, Http2, Http3);

    private static ReadOnlySpan<TlsCertificate> Checked(ReadOnlySpan<TlsCertificate> certificates)
    {
        if (certificates.IsEmpty)
            throw new ArgumentException("TLS needs a certificate.", nameof(certificates));
        foreach (var certificate in certificates)
            ArgumentNullException.ThrowIfNull(certificate, nameof(certificates));
        return certificates;
    }
}
