using System.Collections.Concurrent;

namespace HostKit.Acme;

/// <summary>
/// Where certificates, their keys and the accounts are kept. Making one touches nothing: directories come with what is first written, so reading needs no rights to write.
/// </summary>
public sealed class CertificateStore
{
    // One object for each name, since it knows whether the lock is held.
    private readonly ConcurrentDictionary<string, CertificateDirectory> _directories = new(StringComparer.Ordinal);

    /// <summary>Where the service keeps them: <c>/var/lib/hostkit-acme</c>.</summary>
    public const string DefaultDirectory = "/var/lib/hostkit-acme";

    /// <summary>Certificates and accounts in a directory.</summary>
    /// <param name="directory">The directory; <see cref="DefaultDirectory"/> unless given.</param>
    /// <param name="clock">What tells the time; the system's clock unless given.</param>
    public CertificateStore(string directory = DefaultDirectory, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Path = System.IO.Path.GetFullPath(directory);
        Clock = clock ?? TimeProvider.System;
        Accounts = new(System.IO.Path.Combine(Path, "accounts"), Clock);
    }

    /// <summary>The directory.</summary>
    public string Path { get; }

    /// <summary>The accounts.</summary>
    public AccountStore Accounts { get; }

    /// <summary>All certificates that there are, stand-ins included, by name.</summary>
    public IReadOnlyList<CertificateDirectory> Certificates
        => DiskAccess.Try<IReadOnlyList<CertificateDirectory>>(CertificatesPath, () => !Directory.Exists(CertificatesPath) ? [] :
            [.. Directory.EnumerateDirectories(CertificatesPath).Select(d => System.IO.Path.GetFileName(d)!).Where(CertificateDirectory.IsName).Order(StringComparer.Ordinal).Select(Of)]);

    internal TimeProvider Clock { get; }

    /// <summary>How long a change waits for the lock where its caller does not hold it.</summary>
    internal TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(10);

    private string CertificatesPath => System.IO.Path.Combine(Path, "certificates");

    /// <summary>A certificate's directory, whether there is one yet or not.</summary>
    /// <param name="name">The certificate's name (<see cref="CertificateJob.Name"/>).</param>
    /// <returns>The directory, the same for each call.</returns>
    /// <exception cref="HostKitException">No certificate can be called so.</exception>
    public CertificateDirectory Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return CertificateDirectory.IsName(name)
            ? _directories.GetOrAdd(name, n => new(this, n, System.IO.Path.Combine(CertificatesPath, n)))
            : throw new HostKitException($"A certificate cannot be called '{name}'. Use letters, digits, '.', '-' and '_', at most 200, not a dot first.");
    }

    /// <summary>The directory itself, passable for all and readable for its owner, and that of the certificates.</summary>
    internal void Create()
    {
        DiskAccess.CreateDirectory(Path, DiskAccess.PassedThrough);
        DiskAccess.CreateDirectory(CertificatesPath, DiskAccess.EveryonesDirectory);
    }
}
