using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>A chain as a CA sent it (RFC 8555 §7.4.2): the certificate first, then each one's issuer.</summary>
internal sealed class CertificateChain(X509Certificate2Collection certificates, Uri? url = null)
{
    private const int MostCertificates = 12;

    // MD5 and SHA-1, each with RSA, DSA and ECDSA.
    private static readonly string[] WeakSignatures = ["1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.2.840.10040.4.3", "1.2.840.10045.4.1"];

    public X509Certificate2 Leaf => certificates[0];

    /// <summary>The name of the issuer of the topmost certificate: mostly that of the root.</summary>
    public string Issuer => certificates[^1].GetNameInfo(X509NameType.SimpleName, forIssuer: true);

    public string ToPem() => string.Concat(certificates.Select(c => c.ExportCertificatePem() + "\n"));

    public static CertificateChain Parse(AcmeAnswer answer)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            var text = System.Text.Encoding.ASCII.GetString(answer.Body);
            certificates.ImportFromPem(text);
            // What is cut in the middle of a block is passed over by the reader.
            if (certificates.Count == 0 || certificates.Count != text.Split("-----BEGIN ").Length - 1)
                throw new AcmeCertificateException(certificates.Count == 0 ? "it holds no certificate" : "it is cut short, or holds other things than certificates", url: answer.Url);
        }
        catch (CryptographicException e)
        {
            throw new AcmeCertificateException("it cannot be read", e, answer.Url);
        }

        return new(certificates, answer.Url);
    }

    /// <summary>Refuses what is not the certificate that was ordered.</summary>
    /// <param name="publicKey">The key it has to be for, as SubjectPublicKeyInfo.</param>
    /// <param name="identifiers">The names it has to be for.</param>
    /// <param name="times">Our clock and the CA's: being valid by one of them is enough, since the other may be wrong.</param>
    public void Verify(ReadOnlySpan<byte> publicKey, IReadOnlyList<AcmeIdentifier> identifiers, params ReadOnlySpan<DateTimeOffset> times)
    {
        try
        {
            VerifyChain(times);
            // What its issuer signed is what the CA made, so that asking again is useless; anything else may have been spoiled on the way.
            var isFinal = certificates.Count > 1;
            if (Flaw(publicKey, identifiers) is { } flaw)
                throw new AcmeCertificateException(flaw, url: url) { IsFinal = isFinal };
            if (!Holds(Leaf, times))
                throw new AcmeCertificateException(FormattableString.Invariant($"it holds from {Leaf.NotBefore.ToUniversalTime():u} to {Leaf.NotAfter.ToUniversalTime():u}, which is not now. Is the clock right?"), url: url) { IsFinal = HasExpired(Leaf, times) };
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or FormatException or AsnContentException)
        {
            throw new AcmeCertificateException("it cannot be understood", e, url);
        }
    }

    private void VerifyChain(ReadOnlySpan<DateTimeOffset> times)
    {
        if (certificates.Count > MostCertificates)
            throw new AcmeCertificateException($"it comes with {certificates.Count - 1} others, and no chain is that long", url: url);
        for (var i = 0; i + 1 < certificates.Count; i++)
        {
            if (!IsSignedBy(certificates[i], certificates[i + 1]))
                throw new AcmeCertificateException($"'{certificates[i].Subject}' is not signed by '{certificates[i + 1].Subject}', which comes next", url: url);
            if (HasExpired(certificates[i + 1], times))
                throw new AcmeCertificateException($"'{certificates[i + 1].Subject}' above it has expired", url: url);
        }
    }

    private string? Flaw(ReadOnlySpan<byte> publicKey, IReadOnlyList<AcmeIdentifier> identifiers)
    {
        if (!Leaf.PublicKey.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(publicKey))
            return "it is for another key";
        if (Leaf.Extensions.OfType<X509BasicConstraintsExtension>().Any(c => c.CertificateAuthority))
            return "it is the certificate of a CA, and no web server may have one";
        if (Leaf.SignatureAlgorithm.Value is { } algorithm && WeakSignatures.Contains(algorithm))
            return $"it is signed with {Leaf.SignatureAlgorithm.FriendlyName ?? algorithm}, which nobody trusts any more";
        var names = Leaf.Extensions.OfType<X509SubjectAlternativeNameExtension>().FirstOrDefault();
        var held = (names?.EnumerateDnsNames().Select(n => n.ToLowerInvariant()) ?? []).Concat(names?.EnumerateIPAddresses().Select(a => a.ToString()) ?? []).ToHashSet();
        if (identifiers.FirstOrDefault(i => !held.Contains(i.Value)) is { } missing)
            return $"'{missing}' is not among its names, which are {(held.Count == 0 ? "none" : string.Join(", ", held))}";
        return held.FirstOrDefault(h => !identifiers.Any(i => i.Value == h)) is { } extra ? $"it is also for '{extra}', which was not ordered" : null;
    }

    private static bool Holds(X509Certificate2 certificate, ReadOnlySpan<DateTimeOffset> times)
    {
        foreach (var time in times)
        {
            if (time >= certificate.NotBefore.ToUniversalTime() && time < certificate.NotAfter.ToUniversalTime())
                return true;
        }

        return false;
    }

    private static bool HasExpired(X509Certificate2 certificate, ReadOnlySpan<DateTimeOffset> times)
    {
        foreach (var time in times)
        {
            if (time < certificate.NotAfter.ToUniversalTime())
                return false;
        }

        return true;
    }

    private static bool IsSignedBy(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        using var chain = new X509Chain
        {
            ChainPolicy =
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                DisableCertificateDownloads = true,
                VerificationFlags = X509VerificationFlags.AllFlags,
            },
        };
        chain.ChainPolicy.CustomTrustStore.Add(issuer);
        chain.ChainPolicy.ExtraStore.Add(issuer);
        chain.Build(certificate);
        return chain.ChainElements.Count > 1
            && chain.ChainElements[1].Certificate.RawDataMemory.Span.SequenceEqual(issuer.RawDataMemory.Span)
            && !chain.ChainElements[0].ChainElementStatus.Any(s => s.Status == X509ChainStatusFlags.NotSignatureValid);
    }
}
