using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>A certificate that was checked to be the one that was ordered: key, names, dates, and each certificate signed by the next.</summary>
public sealed class IssuedCertificate : IDisposable
{
    internal IssuedCertificate(X509Certificate2 certificate, string chainPem, string keyPem, Uri order, IReadOnlyList<string> warnings)
        => (Certificate, ChainPem, PrivateKeyPem, Order, Warnings) = (certificate, chainPem, keyPem, order, warnings);

    /// <summary>The certificate itself, without its key.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The certificate and those above it, as web servers want it (<c>ssl_certificate</c>).</summary>
    public string ChainPem { get; }

    /// <summary>The private key as PKCS #8 (<c>ssl_certificate_key</c>). Keep it readable by its owner alone.</summary>
    public string PrivateKeyPem { get; }

    /// <summary>The order it came from.</summary>
    public Uri Order { get; }

    /// <summary>What went less than well: an answer that could not be taken away, a chain or profile that the CA does not offer, clocks that differ.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>By how much the CA's clock is ahead of ours.</summary>
    internal TimeSpan ClockSkew { get; init; }

    /// <summary>The names and the dates, nothing of the key.</summary>
    /// <returns>Such as <c>certificate 04AB... until 2027-01-01</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"certificate {Certificate.SerialNumber} until {Certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}");

    /// <summary>Frees the certificate.</summary>
    public void Dispose() => Certificate.Dispose();
}
