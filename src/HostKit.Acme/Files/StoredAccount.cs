namespace HostKit.Acme;

/// <summary>An account at a CA, as it is on the disk. Its key is the account: whoever has it may revoke the certificates.</summary>
public sealed record StoredAccount
{
    internal const string File = "account.json";

    /// <summary>The name of its directory.</summary>
    public required string Id { get; init; }

    /// <summary>The CA's directory.</summary>
    public required Uri Ca { get; init; }

    /// <summary>The key's thumbprint (RFC 7638).</summary>
    public required string Thumbprint { get; init; }

    /// <summary>The file with the private key.</summary>
    public required string KeyPath { get; init; }

    /// <summary>The account's address at the CA; null as long as it has not been registered.</summary>
    public Uri? Url { get; init; }

    /// <summary>Addresses that the CA may write to.</summary>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The account and its CA, nothing of the key.</summary>
    /// <returns>Such as <c>account oKIyw... at https://...</c>.</returns>
    public override string ToString() => $"account {Thumbprint} at {Ca}";

    /// <summary>Reads the key.</summary>
    /// <returns>The key, to be disposed of.</returns>
    /// <exception cref="CertificateStoreException">It cannot be read, or is another key than the account's.</exception>
    public AcmeKey ReadKey() => ReadKey(KeyPath, Thumbprint);

    internal static AcmeKey ReadKey(string path, string thumbprint)
    {
        var pem = DiskAccess.Try(path, () => System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : throw Damaged(path, "is missing"));
        AcmeKey key;
        try
        {
            key = AcmeKey.FromPem(pem);
        }
        catch (HostKitException e)
        {
            throw new CertificateStoreException(path, $"it is no key that can be read ({e.Message}). {Remedy(System.IO.Path.GetDirectoryName(path)!)}", AcmeFailure.Refused, e);
        }

        if (key.Thumbprint == thumbprint)
            return key;
        var other = key.Thumbprint;
        key.Dispose();
        throw new CertificateStoreException(path, $"it is the key of another account: {other}, and not {thumbprint} as {File} says. {Remedy(System.IO.Path.GetDirectoryName(path)!)}");
    }

    internal static CertificateStoreException Damaged(string path, string what) => new(path, $"it {what}. {Remedy(System.IO.Path.GetDirectoryName(path)!)}");

    internal static string Remedy(string directory) => $"Put it back from a backup, or move {directory} away: then a new account is made.";
}
