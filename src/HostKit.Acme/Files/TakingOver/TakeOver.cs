namespace HostKit.Acme;

/// <summary>
/// What certbot, lego or acme.sh have kept in a directory: certificates, accounts, and how they were got. Nothing there is changed or deleted; what is taken is copied.
/// </summary>
public sealed class TakeOver
{
    private TakeOver(string client, string path, IReadOnlyList<FoundCertificate> certificates, IReadOnlyList<FoundAccount> accounts)
        => (Client, Path, Certificates, Accounts) = (client, path, certificates, accounts);

    /// <summary>Whose directory it is: <c>certbot</c>, <c>lego</c> or <c>acme.sh</c>.</summary>
    public string Client { get; }

    /// <summary>The directory.</summary>
    public string Path { get; }

    /// <summary>The certificates in it, those that cannot be taken included.</summary>
    public IReadOnlyList<FoundCertificate> Certificates { get; }

    /// <summary>The accounts in it, those that cannot be taken included; those with more certificates first.</summary>
    public IReadOnlyList<FoundAccount> Accounts { get; }

    /// <summary>Looks into a directory, such as <c>/etc/letsencrypt</c>, <c>~/.lego</c> or <c>~/.acme.sh</c>.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="ca">The CA's directory where the client has not written it down: lego keeps the host's name only.</param>
    /// <param name="clock">What tells the time; the system's clock unless given.</param>
    /// <returns>What is there.</returns>
    /// <exception cref="HostKitException">There is no such directory, or it is of none of the three.</exception>
    public static TakeOver Read(string directory, Uri? ca = null, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var path = System.IO.Path.GetFullPath(directory);
        if (!Directory.Exists(path))
            throw new HostKitException($"{path}: there is no such directory.");
        var now = (clock ?? TimeProvider.System).GetUtcNow();
        return DiskAccess.Try(path, () =>
        {
            var (client, found) = CertbotFiles.Fits(path) ? ("certbot", CertbotFiles.Read(path, now))
                : LegoFiles.Fits(path) ? ("lego", LegoFiles.Read(path, ca, now))
                : AcmeShFiles.Fits(path) ? ("acme.sh", AcmeShFiles.Read(path, ca, now))
                : throw new HostKitException($"{path} is no directory of certbot (live/ and renewal/), lego (certificates/ with *.crt) or acme.sh (*/*.conf with Le_Domain). Name the one that has these in it.");
            return new TakeOver(client, path, found.Certificates, found.Accounts);
        });
    }

    /// <summary>Copies all that can be taken. What the store has already stays; doing it twice does nothing the second time.</summary>
    /// <param name="store">The store.</param>
    /// <returns>What became of each.</returns>
    /// <exception cref="CertificateStoreException">The store cannot be written.</exception>
    public IReadOnlyList<TakenOver> Into(CertificateStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return [.. Accounts.Select(a => Take(a, store)), .. Certificates.Select(c => Take(c, store))];
    }

    /// <summary>What was found, with what is to be seen to.</summary>
    /// <returns>Lines.</returns>
    public override string ToString() => $"{Client} in {Path}\n{string.Concat(Accounts)}{string.Concat(Certificates)}";

    private static TakenOver Take(FoundAccount account, CertificateStore store)
    {
        if (account.Refusal is not null || account.Ca is null || account.KeyPem is null)
            return new() { Path = account.Path, IsTaken = false, Message = account.ToString().TrimEnd() };
        using var held = store.Accounts.TryLock(account.Ca) ?? throw StoreLock.Busy(store.Accounts.Path, TimeSpan.Zero);
        var present = store.Accounts.All.Where(a => a.Ca == account.Ca).ToList();
        using var key = AcmeKey.FromPem(account.KeyPem);
        if (present.Exists(a => a.Thumbprint == key.Thumbprint))
            return new() { Path = account.Path, IsTaken = true, Message = $"account {key.Thumbprint} at {account.Ca} is there already" };
        store.Accounts.Add(account.Ca, key, account.Url, account.Contact);
        var beside = present.Count > 0 ? $", but {present[0].Thumbprint} was there first and goes on being used" : "";
        return new() { Path = account.Path, IsTaken = true, Message = $"account {key.Thumbprint} at {account.Ca} taken{beside}" };
    }

    private static TakenOver Take(FoundCertificate certificate, CertificateStore store)
    {
        if (certificate is not { Job: { } job, Pair: { } pair })
            return new() { Path = certificate.Path, IsTaken = false, Message = $"certificate {certificate.Name} cannot be taken: {certificate.Refusal}" };
        var directory = store.Of(certificate.Name);
        using var held = directory.TryLock() ?? throw StoreLock.Busy(directory.Path, TimeSpan.Zero);
        var leaf = StoredCertificate.Leaf(pair.LeafPem);
        if (directory.Versions.FirstOrDefault(v => v.Serial == leaf.Serial && v.KeyThumbprint == leaf.KeyThumbprint) is { } same)
            return new() { Path = certificate.Path, IsTaken = true, Message = $"certificate {certificate.Name} is there already, as version {same.Version}" };
        if (directory.Current is { IsStandIn: false } current && current.NotAfter > leaf.NotAfter)
            return new() { Path = certificate.Path, IsTaken = false, Message = FormattableString.Invariant($"certificate {certificate.Name} not taken: the one that is there holds longer, until {current.NotAfter:yyyy-MM-dd}") };
        var stored = directory.Import(pair, new() { SettingsKey = SettingsKey.Of(job), Ca = job.Ca, ObtainedAt = leaf.NotBefore }, job.Group);
        return new() { Path = certificate.Path, IsTaken = true, Message = $"certificate {certificate.Name} taken as {stored}" };
    }
}
