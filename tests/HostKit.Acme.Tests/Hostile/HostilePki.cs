using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>A root and an intermediate that sign whatever they are given.</summary>
internal sealed class HostilePki
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    public static HostilePki Shared { get; } = new();

    public X509Certificate2 Root { get; } = Authority("CN=Hostile Root", null);

    public X509Certificate2 Other { get; } = Authority("CN=Unrelated Root", null);

    public X509Certificate2 Intermediate { get; }

    public X509Certificate2 Web { get; }

    private HostilePki()
    {
        Intermediate = Authority("CN=Hostile Intermediate", Root);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var bare = Issue(new PublicKey(key), ["127.0.0.1"], signer: Root);
        using var web = bare.CopyWithPrivateKey(key);
        Web = X509CertificateLoader.LoadPkcs12(web.Export(X509ContentType.Pkcs12), null);
    }

    public X509Certificate2 Issue(
        PublicKey key, IEnumerable<string> names, X509Certificate2? signer = null, int fromDays = -1, int toDays = 30, bool authority = false)
    {
        signer ??= Intermediate;
        using var signingKey = signer.GetECDsaPrivateKey()!;
        var request = new CertificateRequest(new X500DistinguishedName(""), key, HashAlgorithmName.SHA256);
        var alternative = new SubjectAlternativeNameBuilder();
        var any = false;
        foreach (var name in names)
        {
            any = true;
            if (IPAddress.TryParse(name, out var address))
                alternative.AddIpAddress(address);
            else
                alternative.AddDnsName(name);
        }

        if (any)
            request.CertificateExtensions.Add(alternative.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority, false, 0, true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(signer, true, false));
        return request.Create(signer.SubjectName, X509SignatureGenerator.CreateForECDsa(signingKey), Now.AddDays(fromDays), Now.AddDays(toDays), RandomNumberGenerator.GetBytes(9));
    }

    private static X509Certificate2 Authority(string name, X509Certificate2? signer)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        if (signer is null)
            return request.CreateSelfSigned(Now.AddDays(-100), Now.AddDays(100));
        using var bare = request.Create(signer, Now.AddDays(-99), Now.AddDays(99), [1, 2, 3]);
        return bare.CopyWithPrivateKey(key);
    }
}
