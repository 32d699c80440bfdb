using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>A chain as a CA sent it (RFC 8555 §7.4.2): the certificate first, then each one's issuer.</summary>
internal sealed class CertificateChain(X509Certificate2Collection certificates)
{
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
                throw new AcmeCertificateException(certificates.Count == 0 ? "it holds no certificate" : "it is cut short");
        }
        catch (CryptographicException e)
        {
            throw new AcmeCertificateException("it cannot be read", e);
        }

        return new(certificates);
    }

    /// <summary>Refuses what is not the certificate that was ordered.</summary>
    /// <param name="publicKey">The key it has to be for, as SubjectPublicKeyInfo.</param>
    /// <param name="identifiers">The names it has to be for.</param>
    /// <param name="times">Our clock and the CA's: being valid by one of them is enough, since the other may be wrong.</param>
    public void Verify(ReadOnlySpan<byte> publicKey, IReadOnlyList<AcmeIdentifier> identifiers, params ReadOnlySpan<DateTimeOffset> times)
    {
        if (!Leaf.PublicKey.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(publicKey))
            throw new AcmeCertificateException("it is for another key");
        var names = Leaf.Extensions.OfType<X509SubjectAlternativeNameExtension>().FirstOrDefault();
        var held = (names?.EnumerateDnsNames().Select(n => n.ToLowerInvariant()) ?? []).Concat(names?.EnumerateIPAddresses().Select(a => a.ToString()) ?? []).ToHashSet();
        if (identifiers.FirstOrDefault(i => !held.Contains(i.Value)) is { } missing)
            throw new AcmeCertificateException($"'{missing}' is not among its names, which are {string.Join(", ", held)}");
        if (held.FirstOrDefault(h => !identifiers.Any(i => i.Value == h)) is { } extra)
            throw new AcmeCertificateException($"it is also for '{extra}', which was not ordered");
        var holds = false;
        foreach (var time in times)
            holds |= time >= Leaf.NotBefore.ToUniversalTime() && time < Leaf.NotAfter.ToUniversalTime();
        if (!holds)
            throw new AcmeCertificateException(FormattableString.Invariant($"it holds from {Leaf.NotBefore.ToUniversalTime():u} to {Leaf.NotAfter.ToUniversalTime():u}, which is not now. Is the clock right?")) { HasExpired = HasExpired(times) };
        for (var i = 0; i + 1 < certificates.Count; i++)
        {
            if (!IsSignedBy(certificates[i], certificates[i + 1]))
                throw new AcmeCertificateException($"'{certificates[i].Subject}' is not signed by '{certificates[i + 1].Subject}', which comes next");
        }
    }

    private bool HasExpired(ReadOnlySpan<DateTimeOffset> times)
    {
        foreach (var time in times)
        {
            if (time < Leaf.NotAfter.ToUniversalTime())
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
