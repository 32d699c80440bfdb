using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace HostKit.Acme;

/// <summary>What TLS-ALPN-01 shows (RFC 8737).</summary>
public static class TlsAlpn
{
    /// <summary>The application protocol that the CA asks for, and that alone (RFC 8737 §3).</summary>
    public const string Protocol = "acme-tls/1";

    /// <summary>The certificate to show to who asks for <see cref="ChallengeAnswer.TlsName"/> with <see cref="Protocol"/>: self-signed, with the one name and the critical acmeIdentifier.</summary>
    /// <param name="answer">The answer to a challenge of kind <see cref="ChallengeTypes.TlsAlpn01"/>.</param>
    /// <returns>The certificate with its key, good for a week.</returns>
    public static X509Certificate2 CreateCertificate(ChallengeAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(new X500DistinguishedName("CN=ACME challenge"), key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (answer.Identifier.Address is { } address)
            names.AddIpAddress(address);
        else
            names.AddDnsName(answer.Identifier.Value);
        request.CertificateExtensions.Add(names.Build());
        var value = new AsnWriter(AsnEncodingRules.DER);
        value.WriteOctetString(SHA256.HashData(Encoding.ASCII.GetBytes(answer.KeyAuthorization)));
        request.CertificateExtensions.Add(new X509Extension("1.3.6.1.5.5.7.1.31", value.Encode(), critical: true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(6));
    }
}
