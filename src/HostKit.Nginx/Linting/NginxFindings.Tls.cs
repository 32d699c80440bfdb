namespace HostKit.Nginx;

/// <summary>About TLS.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        TlsProtocols = new("nginx.tls-protocols", Severity.Warning, "SSL 3 and TLS 1.0 and 1.1 are broken or abandoned; browsers refuse them.", "set ssl_protocols TLSv1.2 TLSv1.3"),
        TlsProtocolsUnset = new("nginx.tls-protocols-unset", Severity.Info, "Without ssl_protocols nginx before 1.27.3 also speaks TLS 1.0 and 1.1.", "set ssl_protocols TLSv1.2 TLSv1.3"),
        TlsCiphers = new("nginx.tls-ciphers", Severity.Warning, "The list has ciphers that do not protect: none at all, export strength, RC4, DES, MD5, or anonymous ones.", "use Mozilla's intermediate list"),
        CertificateMissing = new("nginx.certificate-missing", Severity.Error, "The server speaks TLS and has no certificate, so that every handshake for its name fails. nginx only notices it for the default server of an address.", "set ssl_certificate and ssl_certificate_key, or ssl_reject_handshake on"),
        CertificateVariable = new("nginx.certificate-variable", Severity.Info, "A certificate whose path has variables is read anew for every handshake, with the rights of a worker, and nginx does not test whether it is there.", "name the files, if there are only a few"),
        Stapling = new("nginx.ssl-stapling", Severity.Warning, "Let's Encrypt has no OCSP any more: there is nothing to staple.", "take ssl_stapling away"),
        StaplingResolver = new("nginx.ssl-stapling-resolver", Severity.Warning, "Stapling has to ask the issuer's server by name, and there is no resolver: no response is ever stapled.", "set resolver, or take ssl_stapling away"),
        SessionTickets = new("nginx.session-tickets", Severity.Info, "Before 1.23.2 the key of session tickets stays the same until nginx is restarted: who gets it reads everything that was sent.", "set ssl_session_tickets off"),
        ProxySslVerify = new("nginx.proxy-ssl-verify", Severity.Info, "nginx does not look at the certificate of a server it passes requests to over TLS, so that anybody on the way can be that server.", "set proxy_ssl_verify on and proxy_ssl_trusted_certificate"),
        QuicReuseport = new("nginx.quic-reuseport", Severity.Warning, "With quic_bpf, reuseport and several workers, half of the QUIC connections are lost after each reload.", "turn quic_bpf off, or leave reuseport out");

    private static FindingKind[] Tls =>
    [
        TlsProtocols, TlsProtocolsUnset, TlsCiphers, CertificateMissing, CertificateVariable, Stapling, StaplingResolver, SessionTickets, ProxySslVerify, QuicReuseport,
    ];
}
