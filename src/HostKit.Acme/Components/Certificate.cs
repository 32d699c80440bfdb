using System.Collections.Immutable;

namespace HostKit.Acme;

/// <summary>
/// A certificate that is simply there. An apply makes a self-signed stand-in at once, so that programs can start with it; a service that it installs on the host gets the real one
/// from the CA right after, and renews it for good, without the script. Whoever uses it, such as a site, is reloaded then.
/// </summary>
/// <example><code>
/// var certificate = new Certificate("example.org")
/// {
///     Names = ["example.org", "*.example.org"],
///     Challenge = DnsAccount.NameSilo(Secret.FromEnvironment("NAMESILO_API_KEY")),
///     AgreesToTerms = true,
/// };
/// box.Add(certificate);
/// box.Add(new Site("example.org") { Tls = Tls.Redirecting(certificate) });
/// </code></example>
public sealed partial record Certificate : ICompletesLater
{
    /// <summary>Describes a certificate.</summary>
    /// <param name="name">What it is called on the host, usually its first name: letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 200, not a dot first.</param>
    /// <exception cref="ArgumentException">It cannot be called so.</exception>
    public Certificate(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!CertificateDirectory.IsName(name))
            throw new ArgumentException($"A certificate cannot be called '{name}': use letters, digits, '.', '-' and '_', at most 200, not a dot first. Wildcards belong to Names.", nameof(name));
        Name = name;
        Names = [name];
    }

    /// <summary>What it is called on the host.</summary>
    public string Name { get; }

    /// <summary>Names, wildcards and IP addresses that it is for; its own name unless set. Names of any script are written as they are.</summary>
    public ImmutableArray<string> Names { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>How the names are proven; <see cref="CertificateChallenge.Http"/> unless set. A <see cref="DnsAccount"/> stands for DNS-01.</summary>
    public CertificateChallenge Challenge { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CertificateChallenge.Http;

    /// <summary>Whether you agree to the CA's terms of service, whose address its directory names; false unless set, and then nothing is ordered.</summary>
    public bool AgreesToTerms { get; init; }

    /// <summary>The CA's directory; <see cref="AcmeCa.LetsEncrypt"/> unless set.</summary>
    public Uri Ca { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = AcmeCa.LetsEncrypt;

    /// <summary>A file on the host with the roots that the CA's web server must lead to, in PEM, for a CA of one's own.</summary>
    /// <value>Null unless set: the roots of the host.</value>
    public string? TrustedRoots { get; init; }

    /// <summary>Mail addresses that the CA may write to, such as <c>me@example.org</c>; none unless set, and none is needed.</summary>
    public ImmutableArray<string> Contact { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The account at the CA that one has already, where it wants one (ZeroSSL, Google); null, the default, for none.</summary>
    public ExternalAccount? ExternalAccount { get; init; }

    /// <summary>A CA at which each order is tried first, usually <see cref="AcmeCa.LetsEncryptStaging"/>; null, the default, for none.</summary>
    public Uri? RehearsalCa { get; init; }

    /// <summary>The kind of key; <see cref="AcmeKeyType.EcP256"/> unless set.</summary>
    public AcmeKeyType KeyType { get; init; }

    /// <summary>Whether renewed certificates keep the key, for whoever pins it; false unless set.</summary>
    public bool ReuseKey { get; init; }

    /// <summary>The CA's profile that it has to be, such as <c>shortlived</c>; an error where the CA has no such profile. Null, the default, for any.</summary>
    public string? Profile { get; init; }

    /// <summary>The CA's profile that it should be where the CA has it; null, the default, for any.</summary>
    public string? PreferredProfile { get; init; }

    /// <summary>The common name of the issuer of the topmost certificate, where the CA offers several chains; null, the default, for the CA's own choice.</summary>
    public string? PreferredIssuer { get; init; }

    /// <summary>
    /// The group whose members may read the key, beside root: for programs that do not start as root. It has to be on the host, or declared.
    /// </summary>
    /// <value>Null unless set: root alone, which is enough for nginx.</value>
    public AccountName? Group { get; init; }

    /// <summary>The units that are reloaded when the certificate has changed, beside those that bring it about themselves, as nginx's sites do; none unless set.</summary>
    public ImmutableArray<UnitName> Reloads { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The units that are restarted when the certificate has changed, because they cannot reload it; none unless set.</summary>
    public ImmutableArray<UnitName> Restarts { get; init => field = value.IsDefault ? [] : value; } = [];

    string IComponent.Name => $"certificate[{Name}]";

    /// <summary>The files as programs read them: always a certificate and its key, the stand-in until there is a real one.</summary>
    public TlsCertificate Tls => new($"{Current}/{VersionFiles.Chain}", $"{Current}/{VersionFiles.Key}") { Consumers = CertificateFiles.Consumers(Name), ChallengeFiles = Challenge.Files, Job = CertificateFiles.JobOf(Name) };

    private string Current => $"{CertificateStore.DefaultDirectory}/certificates/{Name}/current";

    /// <summary>The files, for whoever takes a certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    public static implicit operator TlsCertificate(Certificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return certificate.Tls;
    }

    /// <summary>The same as <see cref="Tls"/>.</summary>
    /// <returns>The files.</returns>
    public TlsCertificate ToTlsCertificate() => Tls;

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => CertificateRules.Check(this);

    /// <inheritdoc/>
    /// <exception cref="HostKitException">There is no program for the host's architecture.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return CertificateFiles.Lower(this, ServiceProgram.For(host));
    }

    /// <inheritdoc/>
    public bool Equals(Certificate? other)
        => other is not null && Name == other.Name && Names.SequenceEqual(other.Names) && Challenge == other.Challenge && AgreesToTerms == other.AgreesToTerms && Ca == other.Ca
            && TrustedRoots == other.TrustedRoots && Contact.SequenceEqual(other.Contact) && ExternalAccount == other.ExternalAccount && RehearsalCa == other.RehearsalCa
            && KeyType == other.KeyType && ReuseKey == other.ReuseKey && Profile == other.Profile && PreferredProfile == other.PreferredProfile
            && PreferredIssuer == other.PreferredIssuer && Group == other.Group && Reloads.SequenceEqual(other.Reloads) && Restarts.SequenceEqual(other.Restarts);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Such as <c>example.org (example.org, *.example.org)</c>.</summary>
    public override string ToString() => $"{Name} ({string.Join(", ", Names)})";

    /// <summary>What the service is told.</summary>
    internal CertificateJob Job => new()
    {
        Name = Name,
        Names = [.. Names],
        Ca = Ca,
        TrustedRoots = TrustedRoots,
        Contact = [.. Contact.Select(c => c.Contains(':', StringComparison.Ordinal) ? c : "mailto:" + c)],
        Challenge = Challenge.Type,
        DnsProvider = Challenge.Account?.Provider,
        Credentials = Challenge.Account?.File ?? (CertificateFiles.HasCredentials(this) ? CertificateFiles.Credentials(Name) : null),
        ChallengeFiles = Challenge.Files,
        Port = Challenge.Port,
        Resolver = Challenge.Resolver,
        ToleratesDeadNameServers = Challenge.ToleratesDeadNameServers,
        KeyType = KeyType,
        ReuseKey = ReuseKey,
        Profile = Profile,
        PreferredProfile = PreferredProfile,
        PreferredIssuer = PreferredIssuer,
        Group = Group?.Value,
        RehearsalCa = RehearsalCa,
    };
}
