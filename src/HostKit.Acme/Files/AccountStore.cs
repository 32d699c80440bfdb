using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>The accounts, for root alone: <c>ID/key.pem</c> and <c>ID/account.json</c>. A key is on the disk before a CA hears of it, and is never overwritten.</summary>
public sealed class AccountStore
{
    private const string KeyFile = "key.pem";
    private const string AccountFile = StoredAccount.File;
    private const int Version = 1;

    private readonly TimeProvider _clock;

    internal AccountStore(string path, TimeProvider clock) => (Path, _clock) = (path, clock);

    /// <summary>The directory.</summary>
    public string Path { get; }

    /// <summary>All accounts, the oldest first.</summary>
    /// <exception cref="CertificateStoreException">An account cannot be read, is damaged, or was written by a newer HostKit.</exception>
    public IReadOnlyList<StoredAccount> All
        => [.. DiskAccess.Try(Path, () => Directory.Exists(Path) ? Directory.GetDirectories(Path) : [])
            .Where(d => !System.IO.Path.GetFileName(d).StartsWith('.')).Select(Read).OrderBy(a => a.CreatedAt).ThenBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>The oldest account at a CA.</summary>
    /// <param name="ca">The CA's directory.</param>
    /// <returns>The account; null when there is none.</returns>
    /// <exception cref="CertificateStoreException">An account cannot be read, is damaged, or was written by a newer HostKit.</exception>
    public StoredAccount? Find(Uri ca)
    {
        ArgumentNullException.ThrowIfNull(ca);
        return All.FirstOrDefault(a => a.Ca == ca);
    }

    /// <summary>The account at a CA, or a new one with a new key, which is not registered yet. Do it under <see cref="TryLock"/>, so that two processes do not make two.</summary>
    /// <param name="ca">The CA's directory.</param>
    /// <param name="keyType">The kind of a new key.</param>
    /// <returns>The account.</returns>
    /// <exception cref="CertificateStoreException">An account cannot be read or written, is damaged, or was written by a newer HostKit.</exception>
    public StoredAccount FindOrCreate(Uri ca, AcmeKeyType keyType = AcmeKeyType.EcP256)
    {
        if (Find(ca) is { } found)
            return found;
        using var key = AcmeKey.Generate(keyType);
        return Add(ca, key);
    }

    /// <summary>Stores an account. One that is there with the same key stays as it is. Do it under <see cref="TryLock"/>.</summary>
    /// <param name="ca">The CA's directory.</param>
    /// <param name="key">Its key.</param>
    /// <param name="url">Its address at the CA, where that is known.</param>
    /// <param name="contact">Addresses that the CA may write to.</param>
    /// <returns>The account as it is stored.</returns>
    /// <exception cref="CertificateStoreException">It cannot be written.</exception>
    public StoredAccount Add(Uri ca, AcmeKey key, Uri? url = null, IReadOnlyList<string>? contact = null)
    {
        ArgumentNullException.ThrowIfNull(ca);
        ArgumentNullException.ThrowIfNull(key);
        var id = IdOf(ca, key.Thumbprint);
        var final = System.IO.Path.Combine(Path, id);
        if (Directory.Exists(final))
            return Read(final);
        var account = new StoredAccount
        {
            Id = id, Ca = ca, Thumbprint = key.Thumbprint, KeyPath = System.IO.Path.Combine(final, KeyFile), Url = url, Contact = contact ?? [], CreatedAt = _clock.GetUtcNow(),
        };
        DiskAccess.Try(final, () =>
        {
            Create();
            var part = System.IO.Path.Combine(Path, $".{IdOf(ca, "")}.new");
            if (Directory.Exists(part))
                Directory.Delete(part, recursive: true);
            Directory.CreateDirectory(part, DiskAccess.OwnerDirectory);
            DiskAccess.WriteNew(System.IO.Path.Combine(part, KeyFile), key.ExportPem(), DiskAccess.OwnerOnly);
            DiskAccess.WriteNew(System.IO.Path.Combine(part, AccountFile), Json(account), DiskAccess.OwnerOnly);
            Posix.SyncDirectory(part);
            // Fails if somebody else was faster: a directory with files in it is not replaced.
            Posix.Rename(part, final);
            Posix.SyncDirectory(Path);
        });
        return account;
    }

    /// <summary>Writes down what the CA has said of an account: its address, its contact. CA and key stay.</summary>
    /// <param name="account">The account, as it is now.</param>
    /// <exception cref="CertificateStoreException">It cannot be written, or is another account than the one that is stored.</exception>
    public void Update(StoredAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var directory = System.IO.Path.Combine(Path, account.Id);
        var stored = Read(directory);
        if (stored.Ca != account.Ca || stored.Thumbprint != account.Thumbprint)
            throw new CertificateStoreException(directory, $"here is the {stored}, and not the {account}. Add an account instead.");
        var file = System.IO.Path.Combine(directory, AccountFile);
        DiskAccess.Try(file, () => DiskAccess.Replace(file, Json(account), DiskAccess.OwnerOnly));
    }

    /// <summary>Takes the right to make or to change accounts at a CA.</summary>
    /// <param name="ca">The CA's directory.</param>
    /// <returns>The lock, to be disposed of; null while another has it.</returns>
    /// <exception cref="CertificateStoreException">The directory cannot be written.</exception>
    public StoreLock? TryLock(Uri ca)
    {
        ArgumentNullException.ThrowIfNull(ca);
        DiskAccess.Try(Path, Create);
        return StoreLock.Try(System.IO.Path.Combine(Path, $".{IdOf(ca, "")}.lock"));
    }

    /// <summary>Takes the right to make or to change accounts at a CA, waiting for it.</summary>
    /// <param name="ca">The CA's directory.</param>
    /// <param name="limit">How long to wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lock, to be disposed of.</returns>
    /// <exception cref="CertificateStoreException">Another has it all the time, or the directory cannot be written.</exception>
    public Task<StoreLock> LockAsync(Uri ca, TimeSpan limit, CancellationToken cancellationToken = default) => StoreLock.WaitAsync(Path, () => TryLock(ca), limit, cancellationToken);

    private StoredAccount Read(string directory)
    {
        var file = System.IO.Path.Combine(directory, AccountFile);
        var json = DiskAccess.Try(file, () => File.Exists(file) ? File.ReadAllBytes(file) : throw StoredAccount.Damaged(file, "is missing"));
        using var document = VersionedJson.Parse(json, file, Version, StoredAccount.Remedy(directory));
        var root = document.RootElement;
        if (root.Url("ca") is not { } ca || root.Text("thumbprint") is not { } thumbprint || root.Time("createdAt") is not { } created)
            throw StoredAccount.Damaged(file, "is not whole");
        var key = System.IO.Path.Combine(directory, KeyFile);
        StoredAccount.ReadKey(key, thumbprint).Dispose();
        return new()
        {
            Id = System.IO.Path.GetFileName(directory), Ca = ca, Thumbprint = thumbprint, KeyPath = key, Url = root.Url("url"), Contact = [.. root.Texts("contact")], CreatedAt = created,
        };
    }

    private void Create()
    {
        DiskAccess.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!, DiskAccess.PassedThrough);
        DiskAccess.CreateDirectory(Path, DiskAccess.OwnerDirectory);
    }

    private static byte[] Json(StoredAccount account) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", Version);
        json.WriteString("ca", account.Ca.AbsoluteUri);
        json.WriteString("thumbprint", account.Thumbprint);
        json.WriteText("url", account.Url?.AbsoluteUri);
        json.WriteTexts("contact", account.Contact);
        json.WriteTime("createdAt", account.CreatedAt);
        json.WriteEndObject();
    }, indented: true);

    /// <summary>The CA's host, to be recognised, and a hash of its address and the key, to be told from others.</summary>
    private static string IdOf(Uri ca, string thumbprint)
        => $"{string.Concat(ca.Host.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '_'))}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ca.AbsoluteUri}\n{thumbprint}")))[..16]}";
}
