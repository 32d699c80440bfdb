using System.Buffers.Text;
using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>The name by which renewal information is asked for (RFC 9773 §4.1).</summary>
public static class CertificateId
{
    /// <summary>The name of a certificate: its issuer's key identifier and its serial number, in base64url with a dot between.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <returns>Such as <c>aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE</c>.</returns>
    /// <exception cref="HostKitException">It has no authority key identifier, as self-signed ones have none.</exception>
    public static string Of(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (certificate.Extensions.OfType<X509AuthorityKeyIdentifierExtension>().FirstOrDefault()?.KeyIdentifier is not { } issuer)
            throw new HostKitException($"The certificate {certificate.Subject} has no authority key identifier, so there is no renewal information for it. Is it self-signed?");
        // The serial number as it is in DER, leading zero included.
        var tbs = new AsnReader(certificate.RawData, AsnEncodingRules.DER).ReadSequence().ReadSequence();
        if (tbs.PeekTag().TagClass == TagClass.ContextSpecific)
            tbs.ReadEncodedValue();
        return $"{Base64Url.EncodeToString(issuer.Span)}.{Base64Url.EncodeToString(tbs.ReadIntegerBytes().Span)}";
    }
}
