using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>Self-signed certificates that make programs start until there is a real one.</summary>
internal static class StandIn
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    // What tells it from a certificate that somebody signed himself on purpose.
    private const string Subject = "CN=HostKit stand-in certificate";

    public static bool Is(X509Certificate2 certificate) => certificate.Subject == Subject && certificate.Issuer == Subject;

    public static (string ChainPem, string KeyPem) Create(IReadOnlyList<AcmeIdentifier> identifiers, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Subject, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var identifier in identifiers)
        {
            if (identifier.Address is { } address)
                names.AddIpAddress(address);
            else
                names.AddDnsName(identifier.Value);
        }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        using var certificate = request.CreateSelfSigned(now, now + Lifetime);
        return (certificate.ExportCertificatePem() + "\n", key.ExportPkcs8PrivateKeyPem() + "\n");
    }
}
