namespace HostKit.Acme;

/// <summary>How a certificate's names are proven to the CA.</summary>
public sealed record CertificateChallenge
{
    /// <summary>Where the answers to HTTP-01 are unless another directory is named.</summary>
    public const string DefaultFiles = "/var/lib/hostkit-acme/challenges";

    private CertificateChallenge(string type) => Type = type;

    /// <summary>
    /// By files that a web server on port 80 shows (HTTP-01, RFC 8555 §8.3). nginx's sites that use the certificate show them without further words; for another web server, serve
    /// <see cref="DefaultFiles"/> at <c>/.well-known/acme-challenge/</c>.
    /// </summary>
    public static CertificateChallenge Http { get; } = HttpFrom(DefaultFiles);

    /// <summary><see cref="ChallengeTypes.Dns01"/>, <see cref="ChallengeTypes.Http01"/> or <see cref="ChallengeTypes.TlsAlpn01"/>.</summary>
    public string Type { get; }

    /// <summary>Who keeps the zones; for DNS-01.</summary>
    public DnsAccount? Account { get; private init; }

    /// <summary>The directory with the files; for HTTP-01 through a web server.</summary>
    public string? Files { get; private init; }

    /// <summary>The port that the service itself listens on while it is asked; null where a web server or the DNS answers.</summary>
    public int? Port { get; private init; }

    /// <summary>The DNS server that is asked first, as <c>address</c> or <c>address:port</c>, and by whose port authoritative servers are asked too.</summary>
    /// <value>Null unless set: those of the host's <c>/etc/resolv.conf</c>.</value>
    public string? Resolver { get; init; }

    /// <summary>Whether a name server that does not answer at all is waited for no longer than a value may take to show, and the CA is told then.</summary>
    /// <value>False unless set.</value>
    public bool ToleratesDeadNameServers { get; init; }

    /// <summary>By TXT records (DNS-01, RFC 8555 §8.4): the only way to a wildcard, and one for which nothing needs to be reachable from outside.</summary>
    /// <param name="account">Who keeps the zones.</param>
    /// <returns>The challenge.</returns>
    public static CertificateChallenge Dns(DnsAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new(ChallengeTypes.Dns01) { Account = account };
    }

    /// <summary>By files in a directory that a web server on port 80 shows at <c>/.well-known/acme-challenge/</c>.</summary>
    /// <param name="directory">The absolute path; the files lie in it directly.</param>
    /// <returns>The challenge.</returns>
    /// <exception cref="ArgumentException">The path is not absolute.</exception>
    public static CertificateChallenge HttpFrom(string directory) => new(ChallengeTypes.Http01) { Files = AbsolutePath.Checked(directory, nameof(directory)) };

    /// <summary>By files that the service shows itself, on a port that is free but for the few seconds of the proof.</summary>
    /// <param name="port">The port; CAs ask on 80, so another needs a forwarding.</param>
    /// <returns>The challenge.</returns>
    public static CertificateChallenge HttpListener(int port = 80) => new(ChallengeTypes.Http01) { Port = Checked(port) };

    /// <summary>By a certificate that the service shows itself for some seconds (TLS-ALPN-01, RFC 8737). Where a web server holds port 443, use another way.</summary>
    /// <param name="port">The port; CAs ask on 443, so another needs a forwarding.</param>
    /// <returns>The challenge.</returns>
    public static CertificateChallenge TlsAlpn(int port = 443) => new(ChallengeTypes.TlsAlpn01) { Port = Checked(port) };

    /// <summary>DNS-01 with that account.</summary>
    /// <param name="account">Who keeps the zones.</param>
    public static implicit operator CertificateChallenge(DnsAccount account) => Dns(account);

    /// <summary>The same as the conversion.</summary>
    /// <param name="account">Who keeps the zones.</param>
    /// <returns>DNS-01 with that account.</returns>
    public static CertificateChallenge FromDnsAccount(DnsAccount account) => Dns(account);

    /// <summary>Such as <c>dns-01 by namesilo</c>.</summary>
    public override string ToString() => Account is null ? Type : $"{Type} by {Account.Provider}";

    private static int Checked(int port)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, 65535);
        return port;
    }
}
