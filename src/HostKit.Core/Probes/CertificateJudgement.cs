using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit;

/// <summary>What a server's certificate must be; null texts mean that nothing is wrong with it.</summary>
internal sealed class CertificateJudgement(Host host, IReadOnlyCollection<string> names, TimeSpan leastValidity, bool trusted)
{
    // Where Debian and Arch, Fedora, and openSUSE keep what their programs trust.
    private static readonly string[] Bundles = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem"];

    /// <summary>What is wrong with the certificate that came last.</summary>
    public string? Problem { get; private set; } = "the server sent no certificate";

    /// <summary>Until when the certificate that came last is valid.</summary>
    public DateTimeOffset ValidUntil { get; private set; }

    /// <summary>The options for a connection whose certificate is judged here and nowhere else.</summary>
    public SslClientAuthenticationOptions Options(string? serverName) => new()
    {
        TargetHost = serverName,
        RemoteCertificateValidationCallback = (_, certificate, chain, _) =>
        {
            Problem = certificate is X509Certificate2 leaf ? Judge(leaf, chain?.ChainPolicy.ExtraStore ?? []) : "the server sent no certificate";
            return Problem is null;
        },
        // Without looking anything up elsewhere: the answer is about this server.
        CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck, TrustMode = X509ChainTrustMode.CustomRootTrust },
    };

    /// <summary>The certificate that came last: for whom, by whom, until when.</summary>
    public string? Seen { get; private set; }

    private string? Judge(X509Certificate2 leaf, X509Certificate2Collection sent)
    {
        ValidUntil = leaf.NotAfter.ToUniversalTime();
        Seen = $"certificate for {Named(leaf)} by {(leaf.Issuer == leaf.Subject ? "itself" : leaf.GetNameInfo(X509NameType.SimpleName, forIssuer: true))} until {ValidUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        var now = TimeProvider.System.GetUtcNow();
        if (names.FirstOrDefault(name => !leaf.MatchesHostname(name, allowCommonName: false)) is { } missing)
            return $"the certificate is not for {missing} but for {Named(leaf)}";
        if (leaf.NotBefore.ToUniversalTime() > now)
            return $"the certificate is valid only from {Day(leaf.NotBefore)}";
        if (ValidUntil <= now)
            return $"the certificate expired on {Day(leaf.NotAfter)}";
        if (ValidUntil < now + leastValidity)
            return string.Create(CultureInfo.InvariantCulture, $"the certificate is valid for {(ValidUntil - now).TotalDays:0.#} days only, until {Day(leaf.NotAfter)}; {leastValidity.TotalDays:0.#} are asked for");
        return trusted ? Distrust(leaf, sent) : null;
    }

    private string? Distrust(X509Certificate2 leaf, X509Certificate2Collection sent)
    {
        if (Bundles.Select(host.ReadText).FirstOrDefault(text => text is not null) is not { } bundle)
            return $"the host has no list of trusted authorities ({string.Join(", ", Bundles)}): install ca-certificates";
        using var chain = new X509Chain { ChainPolicy = { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck, TrustMode = X509ChainTrustMode.CustomRootTrust } };
        chain.ChainPolicy.CustomTrustStore.ImportFromPem(bundle);
        chain.ChainPolicy.ExtraStore.AddRange(sent);
        return chain.Build(leaf) ? null : $"the host does not trust the certificate: {string.Join(", ", chain.ChainStatus.Select(s => s.StatusInformation.TrimEnd('.', '\n')).Distinct())}";
    }

    private static string Named(X509Certificate2 certificate)
    {
        try
        {
            var all = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(e => e.EnumerateDnsNames().Concat(e.EnumerateIPAddresses().Select(a => a.ToString()))).ToList();
            return all.Count > 0 ? string.Join(", ", all) : "no name at all";
        }
        catch (CryptographicException)
        {
            return "names that cannot be read";
        }
    }

    private static string Day(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
