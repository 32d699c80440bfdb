using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// A private key: of an account, or of a certificate. One key must not be both (RFC 8555 §11.1). It has no text form; <see cref="ExportPem"/> is the one way out.
/// </summary>
public sealed class AcmeKey : IDisposable
{
    private readonly Lock _lock = new();
    private readonly ECDsa? _curve;
    private readonly RSA? _rsa;

    private AcmeKey(ECDsa curve)
    {
        _curve = curve;
        Type = curve.KeySize == 256 ? AcmeKeyType.EcP256 : AcmeKeyType.EcP384;
        Thumbprint = ComputeThumbprint();
    }

    private AcmeKey(RSA rsa)
    {
        _rsa = rsa;
        Type = rsa.KeySize < 3072 ? AcmeKeyType.Rsa2048 : rsa.KeySize < 4096 ? AcmeKeyType.Rsa3072 : AcmeKeyType.Rsa4096;
        Thumbprint = ComputeThumbprint();
    }

    /// <summary>What kind of key it is. An RSA key of another length counts as the next shorter kind.</summary>
    public AcmeKeyType Type { get; }

    /// <summary>The key's thumbprint by SHA-256, in base64url (RFC 7638, RFC 8555 §8.1). It is public.</summary>
    public string Thumbprint { get; }

    /// <summary>Makes a new key from the system's random numbers.</summary>
    /// <param name="type">The kind; <see cref="AcmeKeyType.EcP256"/> unless given.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of <see cref="AcmeKeyType"/>.</exception>
    public static AcmeKey Generate(AcmeKeyType type = AcmeKeyType.EcP256) => type switch
    {
        AcmeKeyType.EcP256 => new(ECDsa.Create(ECCurve.NamedCurves.nistP256)),
        AcmeKeyType.EcP384 => new(ECDsa.Create(ECCurve.NamedCurves.nistP384)),
        AcmeKeyType.Rsa2048 => new(RSA.Create(2048)),
        AcmeKeyType.Rsa3072 => new(RSA.Create(3072)),
        AcmeKeyType.Rsa4096 => new(RSA.Create(4096)),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Reads a private key, as other ACME clients and openssl write it: PKCS #8, or the forms of RFC 5915 and of PKCS #1.</summary>
    /// <param name="pem">The text; certificates and other blocks in it are passed over.</param>
    /// <returns>The key.</returns>
    /// <exception cref="HostKitException">The text holds no private key, one that is encrypted, or one that ACME's CAs do not take.</exception>
    public static AcmeKey FromPem(string pem)
    {
        ArgumentNullException.ThrowIfNull(pem);
        if (pem.Contains("ENCRYPTED", StringComparison.Ordinal))
            throw new HostKitException("The private key is encrypted. Decrypt it first: openssl pkey -in KEY -out NEW.");
        if (Import(ECDsa.Create(), pem) is { } curve)
        {
            if (curve.ExportParameters(false).Curve.Oid.Value is "1.2.840.10045.3.1.7" or "1.3.132.0.34")
                return new(curve);
            curve.Dispose();
            throw new HostKitException("The private key is on a curve that ACME's CAs do not take. Use P-256 or P-384: openssl ecparam -name prime256v1 -genkey -noout.");
        }

        if (Import(RSA.Create(), pem) is not { } rsa)
            throw new HostKitException("The text holds no private key that can be read: it needs a block of '-----BEGIN PRIVATE KEY-----' with an EC or RSA key.");
        if (rsa.KeySize >= 2048)
            return new(rsa);
        var size = rsa.KeySize;
        rsa.Dispose();
        throw new HostKitException($"The RSA key has {size} bits, and CAs take no less than 2048.");
    }

    /// <summary>The private key as PKCS #8. Whoever has it is the account, or the site: keep it readable by its owner alone.</summary>
    /// <returns>The text, from <c>-----BEGIN PRIVATE KEY-----</c> on, with a line ending at its end.</returns>
    public string ExportPem() => Key.ExportPkcs8PrivateKeyPem() + "\n";

    /// <summary>A certificate signing request (RFC 2986, RFC 8555 §7.4): no subject, every name as a subject alternative name, no must-staple.</summary>
    /// <param name="identifiers">DNS names and IP addresses, at least one.</param>
    /// <returns>The request in DER.</returns>
    public byte[] CreateSigningRequest(IEnumerable<AcmeIdentifier> identifiers)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var identifier in identifiers)
        {
            if (identifier.Address is { } address)
                names.AddIpAddress(address);
            else
                names.AddDnsName(identifier.Value);
        }

        var subject = new X500DistinguishedName("");
        var request = _curve is not null
            ? new CertificateRequest(subject, _curve, Hash)
            : new CertificateRequest(subject, _rsa!, Hash, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        lock (_lock)
            return request.CreateSigningRequest();
    }

    /// <summary>The kind and the public thumbprint, nothing of the private part.</summary>
    /// <returns>Such as <c>EcP256 key oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U</c>.</returns>
    public override string ToString() => $"{Type} key {Thumbprint}";

    /// <summary>Frees the key.</summary>
    public void Dispose() => Key.Dispose();

    internal string Algorithm => Type switch { AcmeKeyType.EcP256 => "ES256", AcmeKeyType.EcP384 => "ES384", _ => "RS256" };

    internal byte[] PublicKey => Key.ExportSubjectPublicKeyInfo();

    internal X509Certificate2 With(X509Certificate2 certificate) => _curve is not null ? certificate.CopyWithPrivateKey(_curve) : certificate.CopyWithPrivateKey(_rsa!);

    internal byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (_lock)
            return _curve?.SignData(data, Hash) ?? _rsa!.SignData(data, Hash, RSASignaturePadding.Pkcs1);
    }

    /// <summary>The public key as a JWK, its members in the order that the thumbprint wants (RFC 7638 §3).</summary>
    internal void WriteJwk(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (_curve is not null)
        {
            var point = _curve.ExportParameters(false).Q;
            json.WriteString("crv", Type == AcmeKeyType.EcP256 ? "P-256" : "P-384");
            json.WriteString("kty", "EC");
            json.WriteString("x", Base64Url.EncodeToString(point.X));
            json.WriteString("y", Base64Url.EncodeToString(point.Y));
        }
        else
        {
            var parameters = _rsa!.ExportParameters(false);
            json.WriteString("e", Base64Url.EncodeToString(parameters.Exponent));
            json.WriteString("kty", "RSA");
            json.WriteString("n", Base64Url.EncodeToString(parameters.Modulus));
        }

        json.WriteEndObject();
    }

    private AsymmetricAlgorithm Key => (AsymmetricAlgorithm?)_curve ?? _rsa!;

    private HashAlgorithmName Hash => Type == AcmeKeyType.EcP384 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;

    private string ComputeThumbprint() => Base64Url.EncodeToString(SHA256.HashData(JsonText.Of(WriteJwk)));

    private static T? Import<T>(T key, string pem)
        where T : AsymmetricAlgorithm
    {
        try
        {
            key.ImportFromPem(pem);
            // A public key alone is imported as well, and would fail at the first signature.
            CryptographicOperations.ZeroMemory(key.ExportPkcs8PrivateKey());
            return key;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            key.Dispose();
            return null;
        }
    }
}
