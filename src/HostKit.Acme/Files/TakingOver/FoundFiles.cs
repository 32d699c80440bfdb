namespace HostKit.Acme;

/// <summary>What readers of other clients' directories have in common: the checks, and the words for what is amiss.</summary>
internal sealed record FoundFiles(IReadOnlyList<FoundCertificate> Certificates, IReadOnlyList<FoundAccount> Accounts)
{
    /// <summary>A certificate from its two files, if both are there and fit.</summary>
    /// <param name="path">Where it is said to be.</param>
    /// <param name="name">What it is to be called.</param>
    /// <param name="files">The file with the chain, the one with certificates to be put behind it if there is one, and the one with the key.</param>
    /// <param name="job">The rest of the job, by the certificate's names; throws what makes the certificate unfit to be taken.</param>
    /// <param name="now">The time.</param>
    public static FoundCertificate Certificate(string path, string name, (string Chain, string? Above, string Key) files, Func<IReadOnlyList<string>, (CertificateJob Job, IReadOnlyList<string> Notes)> job, DateTimeOffset now)
    {
        DateTimeOffset? end = null;
        try
        {
            var chain = File.ReadAllText(files.Chain);
            if (files.Above is { } above && chain.Split("-----BEGIN CERTIFICATE-----").Length == 2 && File.Exists(above))
                chain += "\n" + File.ReadAllText(above);
            using var leaf = CheckedPair.Read(chain)[0];
            end = leaf.NotAfter.ToUniversalTime();
            var names = CertificateNames.Of(leaf);
            if (end <= now)
                return new() { Name = name, Path = path, NotAfter = end, Refusal = FormattableString.Invariant($"it has expired, on {end:yyyy-MM-dd}. Order a new one.") };
            var keyPem = File.ReadAllText(files.Key);
            var pair = CheckedPair.Of(chain, keyPem, AcmeIdentifier.ParseAll(names), now);
            using var key = AcmeKey.FromPem(keyPem);
            var (rest, notes) = job(names);
            return new() { Name = name, Path = path, NotAfter = end, Pair = pair, Job = rest with { KeyType = key.Type }, Notes = notes };
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            return new() { Name = name, Path = path, NotAfter = end, Refusal = Reason(e) };
        }
    }

    /// <summary>An account from its key, which the function reads.</summary>
    public static FoundAccount Account(string path, Uri? ca, Uri? url, IReadOnlyList<string> contact, Func<string> readKey)
    {
        var found = new FoundAccount { Path = path, Ca = ca, Url = url, Contact = contact };
        try
        {
            var pem = readKey();
            using var key = AcmeKey.FromPem(pem);
            return found with
            {
                Thumbprint = key.Thumbprint,
                KeyPem = pem,
                Refusal = ca is null ? "the CA's directory is not written down. Give it." : null,
            };
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            return found with { Refusal = Reason(e) };
        }
    }

    /// <summary>The first name that is free and that a certificate can have.</summary>
    public static string Name(HashSet<string> used, params ReadOnlySpan<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            var name = candidate.Replace("*.", "_.", StringComparison.Ordinal);
            if (CertificateDirectory.IsName(name) && used.Add(name))
                return name;
        }

        var number = 2;
        while (!used.Add($"taken-{number}"))
            number++;
        return $"taken-{number}";
    }

    public static string WithoutWildcard(string name) => name.StartsWith("*.", StringComparison.Ordinal) || name.StartsWith("_.", StringComparison.Ordinal) ? name[2..] : name;

    private static string Reason(Exception e) => e switch
    {
        AcmeCertificateException refused => refused.Reason + ".",
        FileNotFoundException or DirectoryNotFoundException => $"a file is missing: {e.Message}",
        UnauthorizedAccessException => $"a file may not be read: {e.Message} Run as root.",
        _ => e.Message,
    };
}
