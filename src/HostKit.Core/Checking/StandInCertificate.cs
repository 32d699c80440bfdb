using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit;

/// <summary>A self-signed certificate for the few seconds of a check; nobody ever trusts it, and it leaves the shadow never.</summary>
internal static class StandInCertificate
{
    public static (string Chain, string Key) Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=stand-in", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddHours(-1), now.AddHours(1));
        return (certificate.ExportCertificatePem() + "\n", key.ExportPkcs8PrivateKeyPem() + "\n");
    }
}
