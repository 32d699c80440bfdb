using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Nginx.Tests;

/// <summary>Self-signed certificates in a folder.</summary>
internal static class Certificates
{
    public static TlsCertificate Server(string folder, string name, bool rsa = false)
    {
        using AsymmetricAlgorithm key = rsa ? RSA.Create(2048) : ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = Request(key, "CN=" + name).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var written = new TlsCertificate($"{folder}/{name}.pem", $"{folder}/{name}.key");
        File.WriteAllText(written.Chain, certificate.ExportCertificatePem());
        File.WriteAllText(written.Key, key.ExportPkcs8PrivateKeyPem());
        return written;
    }

    /// <summary>A client's certificate that is its own authority.</summary>
    public static X509Certificate2 Client(string authorities)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = Request(key, "CN=anna").CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(authorities, certificate.ExportCertificatePem());
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }

    private static CertificateRequest Request(AsymmetricAlgorithm key, string subject)
    {
        var request = key is RSA rsa ? new CertificateRequest(subject, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) : new CertificateRequest(subject, (ECDsa)key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("*.test");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request;
    }
}
