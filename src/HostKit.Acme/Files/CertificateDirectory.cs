namespace HostKit.Acme;

/// <summary>
/// One certificate's directory: its versions, and the link <c>current</c> to the one that programs read. Key and certificate are changed together, by one renamed link.
/// Changes are made under <see cref="TryLock"/>; where the caller does not hold it, each change takes it for itself.
/// </summary>
public sealed partial class CertificateDirectory
{
    private readonly CertificateStore _store;
    private readonly Lock _gate = new();
    private StoreLock? _held;

    internal CertificateDirectory(CertificateStore store, string name, string path) => (_store, Name, Path) = (store, name, path);

    /// <summary>The certificate's name.</summary>
    public string Name { get; }

    /// <summary>The directory.</summary>
    public string Path { get; }

    /// <summary>The file with the certificate and those above it, for web servers (nginx's <c>ssl_certificate</c>): always that of the current version.</summary>
    public string ChainPath => System.IO.Path.Combine(CurrentPath, VersionFiles.Chain);

    /// <summary>The file with the private key (nginx's <c>ssl_certificate_key</c>): always that of the current version.</summary>
    public string KeyPath => System.IO.Path.Combine(CurrentPath, VersionFiles.Key);

    /// <summary>The order that is under way.</summary>
    public OrderFile Order => new(System.IO.Path.Combine(Path, "order.json"));

    /// <summary>Where <see cref="ReadStatus"/> reads.</summary>
    public string StatusPath => System.IO.Path.Combine(Path, "status.json");

    /// <summary>The version that programs read now; null when there is none that can be read.</summary>
    public StoredCertificate? Current
        => new DirectoryInfo(CurrentPath).LinkTarget is { } target ? StoredCertificate.Read(System.IO.Path.Combine(VersionsPath, System.IO.Path.GetFileName(target))) : null;

    /// <summary>All versions that are kept and can be read, the newest first.</summary>
    public IReadOnlyList<StoredCertificate> Versions
        => [.. VersionPaths().Select(StoredCertificate.Read).OfType<StoredCertificate>().OrderByDescending(v => v.Version)];

    private string CurrentPath => System.IO.Path.Combine(Path, "current");

    private string VersionsPath => System.IO.Path.Combine(Path, "versions");

    private string LockPath => System.IO.Path.Combine(Path, "lock");

    /// <summary>What the service last wrote about the certificate.</summary>
    /// <returns>The status; null when there is none yet.</returns>
    /// <exception cref="CertificateStoreException">It cannot be read, or was written by a newer HostKit.</exception>
    public CertificateStatus? ReadStatus() => DiskAccess.Try(StatusPath, () =>
    {
        try
        {
            return CertificateStatus.Parse(File.ReadAllBytes(StatusPath), StatusPath);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    });

    /// <summary>Writes the status, whole or not at all, readable by all.</summary>
    /// <param name="status">The status; nothing in it may be secret.</param>
    /// <exception cref="CertificateStoreException">It cannot be written.</exception>
    public void WriteStatus(CertificateStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        DiskAccess.Try(StatusPath, () =>
        {
            Create();
            DiskAccess.Replace(StatusPath, status.ToJson(), DiskAccess.Everyone);
        });
    }

    /// <summary>Takes the right to change the certificate, and puts right what a crash has left.</summary>
    /// <returns>The lock, to be disposed of; null while another has it.</returns>
    /// <exception cref="CertificateStoreException">The directory cannot be written.</exception>
    public StoreLock? TryLock()
    {
        DiskAccess.Try(Path, Create);
        if (StoreLock.Try(LockPath, Released) is not { } taken)
            return null;
        lock (_gate)
            _held = taken;
        try
        {
            Repair();
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Takes the right to change the certificate, waiting for it, and puts right what a crash has left.</summary>
    /// <param name="limit">How long to wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lock, to be disposed of.</returns>
    /// <exception cref="CertificateStoreException">Another has it all the time, or the directory cannot be written.</exception>
    public Task<StoreLock> LockAsync(TimeSpan limit, CancellationToken cancellationToken = default) => StoreLock.WaitAsync(Path, TryLock, limit, cancellationToken);

    /// <summary>The name and the directory.</summary>
    /// <returns>Such as <c>example.org in /var/lib/hostkit-acme/certificates/example.org</c>.</returns>
    public override string ToString() => $"{Name} in {Path}";

    internal static bool IsName(string name)
        => name.Length is > 0 and <= 200 && name[0] != '.' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    private void Released()
    {
        lock (_gate)
            _held = null;
    }

    private T Locked<T>(Func<T> change)
    {
        bool held;
        lock (_gate)
            held = _held is not null;
        using var taken = held ? null : LockAsync(_store.LockWait).GetAwaiter().GetResult();
        return DiskAccess.Try(Path, change);
    }

    private void Create()
    {
        _store.Create();
        DiskAccess.CreateDirectory(Path, DiskAccess.EveryonesDirectory);
        DiskAccess.CreateDirectory(VersionsPath, DiskAccess.EveryonesDirectory);
    }

    private string[] VersionPaths()
        => DiskAccess.Try(VersionsPath, () => Directory.Exists(VersionsPath) ? Directory.GetDirectories(VersionsPath) : []);
}
