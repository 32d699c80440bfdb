using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>One version of a certificate on the disk. What is in the certificate is read from it, all else from the file beside it.</summary>
public sealed record StoredCertificate
{
    /// <summary>The number of the version, from 1 on.</summary>
    public required int Version { get; init; }

    /// <summary>The directory of the version, with <c>privkey.pem</c>, <c>cert.pem</c>, <c>chain.pem</c> and <c>fullchain.pem</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its names and addresses, in order.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The common name of its issuer.</summary>
    public required string Issuer { get; init; }

    /// <summary>The serial number, in hexadecimal digits.</summary>
    public required string Serial { get; init; }

    /// <summary>From when on it holds.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>Until when it holds.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>The SHA-256 of its public key (SubjectPublicKeyInfo), in hexadecimal digits.</summary>
    public required string KeyThumbprint { get; init; }

    /// <summary>Whether it is a self-signed one that only makes programs start until there is a real one.</summary>
    public required bool IsStandIn { get; init; }

    /// <summary>The name by which renewal information is asked for (<see cref="Acme.CertificateId"/>); null for a stand-in.</summary>
    public string? CertificateId { get; init; }

    /// <summary>What was asked for (<see cref="Acme.SettingsKey"/>); null when that is not known.</summary>
    public string? SettingsKey { get; init; }

    /// <summary>The directory of the CA that it is from; null for a stand-in, or when that is not known.</summary>
    public Uri? Ca { get; init; }

    /// <summary>The order that it is from; null for a stand-in and for one that was taken over.</summary>
    public Uri? Order { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset ObtainedAt { get; init; }

    /// <summary>From its first second to its last.</summary>
    public TimeSpan Lifetime => NotAfter - NotBefore;

    /// <summary>The file with the certificate and those above it.</summary>
    public string ChainPath => System.IO.Path.Combine(Path, VersionFiles.Chain);

    /// <summary>The file with the private key.</summary>
    public string KeyPath => System.IO.Path.Combine(Path, VersionFiles.Key);

    /// <summary>The names and the end.</summary>
    /// <returns>Such as <c>version 7 for example.org, *.example.org until 2027-01-01</c>.</returns>
    public override string ToString()
        => FormattableString.Invariant($"{(IsStandIn ? "stand-in " : "")}version {Version} for {string.Join(", ", Names)} until {NotAfter:yyyy-MM-dd}");

    /// <summary>Whether the private key beside it is the certificate's.</summary>
    internal bool IsWhole()
    {
        try
        {
            using var key = AcmeKey.FromPem(File.ReadAllText(KeyPath));
            return KeyThumbprint == Thumbprint(key.PublicKey);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HostKitException)
        {
            return false;
        }
    }

    /// <summary>What tells one certificate from another.</summary>
    internal static (string Serial, string KeyThumbprint, DateTimeOffset NotBefore, DateTimeOffset NotAfter) Leaf(string pem)
    {
        using var certificate = X509Certificate2.CreateFromPem(pem);
        return (certificate.SerialNumber, Thumbprint(certificate.PublicKey.ExportSubjectPublicKeyInfo()), certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
    }

    internal static string Thumbprint(ReadOnlySpan<byte> publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey));

    /// <summary>Reads a version's directory; null when there is no certificate in it that can be read.</summary>
    internal static StoredCertificate? Read(string directory)
    {
        if (!int.TryParse(System.IO.Path.GetFileName(directory), System.Globalization.NumberStyles.None, null, out var version))
            return null;
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(File.ReadAllText(System.IO.Path.Combine(directory, VersionFiles.Chain)));
            var standIn = StandIn.Is(certificate);
            var notes = VersionNotes.Read(directory);
            return new()
            {
                Version = version,
                Path = directory,
                Names = CertificateNames.Of(certificate),
                Issuer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
                Serial = certificate.SerialNumber,
                NotBefore = certificate.NotBefore.ToUniversalTime(),
                NotAfter = certificate.NotAfter.ToUniversalTime(),
                KeyThumbprint = Thumbprint(certificate.PublicKey.ExportSubjectPublicKeyInfo()),
                IsStandIn = standIn,
                CertificateId = standIn || certificate.Extensions.OfType<X509AuthorityKeyIdentifierExtension>().FirstOrDefault()?.KeyIdentifier is null ? null : Acme.CertificateId.Of(certificate),
                SettingsKey = notes.SettingsKey,
                Ca = notes.Ca,
                Order = notes.Order,
                ObtainedAt = notes.ObtainedAt ?? File.GetLastWriteTimeUtc(System.IO.Path.Combine(directory, VersionFiles.Chain)),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            return null;
        }
    }
}
