using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme.Tests.Files;

/// <summary>A CA with a root and one below it.</summary>
internal sealed class TestCa : IDisposable
{
    private static readonly DateTimeOffset Beginning = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _issuer;

    public TestCa()
    {
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var root = Request("CN=Test root", rootKey, ca: true);
        using var rootCertificate = root.CreateSelfSigned(Beginning, Beginning.AddYears(80));
        var request = Request("CN=Test issuer", _key, ca: true);
        using var issuer = request.Create(rootCertificate, Beginning, Beginning.AddYears(80), RandomNumberGenerator.GetBytes(8));
        _issuer = issuer.CopyWithPrivateKey(_key);
    }

    public string IssuerPem => _issuer.ExportCertificatePem() + "\n";

    public string LeafPem(AcmeKey key, IEnumerable<string> names, DateTimeOffset from, DateTimeOffset to)
    {
        var signing = CertificateRequest.LoadSigningRequest(key.CreateSigningRequest(names.Select(AcmeIdentifier.Parse)), HashAlgorithmName.SHA256, CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions);
        signing.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_issuer, true, false));
        using var certificate = signing.Create(_issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(_key), from, to, RandomNumberGenerator.GetBytes(8));
        return certificate.ExportCertificatePem() + "\n";
    }

    /// <summary>A certificate for ninety days from the given time, as the client hands it over.</summary>
    public IssuedCertificate Issue(DateTimeOffset now, params string[] names) => Issue(now, TimeSpan.FromDays(90), names);

    public IssuedCertificate Issue(DateTimeOffset now, TimeSpan life, params string[] names)
    {
        using var key = AcmeKey.Generate();
        var leaf = LeafPem(key, names, now, now + life);
        return new(X509Certificate2.CreateFromPem(leaf), leaf + IssuerPem, key.ExportPem(), new("https://ca.example.org/order/1"), []);
    }

    public void Dispose()
    {
        _issuer.Dispose();
        _key.Dispose();
    }

    private static CertificateRequest Request(string name, ECDsa key, bool ca)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(ca, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request;
    }
}
