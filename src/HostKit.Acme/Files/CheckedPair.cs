using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>A certificate with its chain and its key, which fit each other.</summary>
internal sealed record CheckedPair(string LeafPem, string AbovePem, string KeyPem)
{
    /// <summary>Checks them.</summary>
    /// <exception cref="AcmeCertificateException">They do not fit, or not now.</exception>
    public static CheckedPair Of(string chainPem, string keyPem, IReadOnlyList<AcmeIdentifier> identifiers, params ReadOnlySpan<DateTimeOffset> times)
    {
        var certificates = Read(chainPem);
        using var key = AcmeKey.FromPem(keyPem);
        new CertificateChain(certificates).Verify(key.PublicKey, identifiers, times);
        var pems = certificates.Select(c => c.ExportCertificatePem() + "\n").ToArray();
        foreach (var certificate in certificates)
            certificate.Dispose();
        return new(pems[0], string.Concat(pems[1..]), key.ExportPem());
    }

    public static X509Certificate2Collection Read(string chainPem)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(chainPem);
        }
        catch (CryptographicException e)
        {
            throw new AcmeCertificateException("it cannot be read", e);
        }

        // What is cut in the middle of a block is passed over by the reader.
        if (certificates.Count == 0 || certificates.Count != chainPem.Split("-----BEGIN ").Length - 1)
            throw new AcmeCertificateException(certificates.Count == 0 ? "it holds no certificate" : "it is cut short");
        return certificates;
    }

    // A record's text would show the key.
    public override string ToString() => "certificate with its key";
}
