namespace HostKit.Acme;

/// <summary>
/// What the service is to get and to keep: one certificate. It is a file in <c>/etc/hostkit-acme/certificates</c>, and holds nothing secret.
/// </summary>
public sealed partial record CertificateJob
{
    /// <summary>What the certificate is called: its directory's name, such as <c>example.org</c>; letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, not a dot first.</summary>
    public required string Name { get; init; }

    /// <summary>Names and addresses, at least one (<see cref="AcmeIdentifier.Parse"/>).</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The CA's directory.</summary>
    public required Uri Ca { get; init; }

    /// <summary>A file with the roots that the CA's web server must lead to, in PEM.</summary>
    /// <value>Null unless set: the roots of the system.</value>
    public string? TrustedRoots { get; init; }

    /// <summary>Addresses that the CA may write to, such as <c>mailto:me@example.org</c>.</summary>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>How the names are proven: <see cref="ChallengeTypes.Dns01"/>, <see cref="ChallengeTypes.Http01"/> or <see cref="ChallengeTypes.TlsAlpn01"/>.</summary>
    public required string Challenge { get; init; }

    /// <summary>The DNS provider's name (<see cref="DnsProviders.Names"/>) for DNS-01.</summary>
    public string? DnsProvider { get; init; }

    /// <summary>A file of lines <c>VARIABLE=value</c>, for root alone, with the DNS provider's variables, and <c>ACME_EAB_KID</c> and <c>ACME_EAB_HMAC_KEY</c> where the CA wants them.</summary>
    public string? Credentials { get; init; }

    /// <summary>The directory that a web server shows at <c>/.well-known/acme-challenge/</c>, for HTTP-01.</summary>
    /// <value>Null unless set: a listener of the service's own.</value>
    public string? ChallengeFiles { get; init; }

    /// <summary>The port that a listener of the service's own takes, for HTTP-01 and TLS-ALPN-01.</summary>
    /// <value>Null unless set: 80 and 443.</value>
    public int? Port { get; init; }

    /// <summary>The DNS server that is asked first, as <c>address</c> or <c>address:port</c>, and by whose port authoritative servers are asked too.</summary>
    /// <value>Null unless set: those of <c>/etc/resolv.conf</c>.</value>
    public string? Resolver { get; init; }

    /// <summary>Whether a name server that does not answer at all is waited for no longer than the time that a value may take, and the CA is told then.</summary>
    public bool ToleratesDeadNameServers { get; init; }

    /// <summary>The kind of key.</summary>
    public AcmeKeyType KeyType { get; init; }

    /// <summary>Whether the next certificate keeps the key.</summary>
    public bool ReuseKey { get; init; }

    /// <summary>The CA's profile that it has to be.</summary>
    public string? Profile { get; init; }

    /// <summary>The CA's profile that it should be.</summary>
    public string? PreferredProfile { get; init; }

    /// <summary>The common name of the issuer of the topmost certificate.</summary>
    public string? PreferredIssuer { get; init; }

    /// <summary>The group that may read the key, beside root.</summary>
    /// <value>Null unless set: root alone.</value>
    public string? Group { get; init; }

    /// <summary>The CA to rehearse at before the real one, usually its staging system.</summary>
    /// <value>Null unless set: no rehearsal.</value>
    public Uri? RehearsalCa { get; init; }
}
