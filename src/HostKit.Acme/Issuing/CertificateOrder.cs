namespace HostKit.Acme;

/// <summary>What <see cref="AcmeClient.IssueAsync(CertificateOrder, IReadOnlyList{IChallengeSolver}, OrderFile?, CancellationToken)"/> shall get.</summary>
public sealed record CertificateOrder
{
    /// <summary>Names and addresses as people write them, at least one (<see cref="AcmeIdentifier.Parse"/>).</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The kind of key.</summary>
    /// <value><see cref="AcmeKeyType.EcP256"/> unless set.</value>
    public AcmeKeyType KeyType { get; init; }

    /// <summary>A key to be used instead of a new one, as PEM.</summary>
    /// <value>Null unless set: every certificate gets a new key.</value>
    public string? PrivateKeyPem { get; init; }

    /// <summary>The kind of certificate that it has to be (<see cref="AcmeDirectory.Profiles"/>).</summary>
    /// <value>Null unless set: the CA chooses.</value>
    public string? Profile { get; init; }

    /// <summary>The kind of certificate that it should be where the CA offers it; only used where <see cref="Profile"/> is not set.</summary>
    /// <value>Null unless set.</value>
    public string? PreferredProfile { get; init; }

    /// <summary>The common name of the issuer of the topmost certificate, where the CA offers several chains.</summary>
    /// <value>Null unless set: the CA chooses.</value>
    public string? PreferredIssuer { get; init; }

    /// <summary>The certificate that this one comes after (<see cref="CertificateId.Of"/>).</summary>
    /// <value>Null unless set. Left out where the CA says that it has its successor already.</value>
    public string? Replaces { get; init; }

    /// <summary>When the certificate should begin to hold; many CAs do not let choose.</summary>
    /// <value>Null unless set.</value>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>When the certificate should cease to hold; many CAs do not let choose.</summary>
    /// <value>Null unless set.</value>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>What was ordered, without anything secret.</summary>
    /// <returns>The names.</returns>
    public override string ToString() => $"certificate for {string.Join(", ", Names)}";
}
