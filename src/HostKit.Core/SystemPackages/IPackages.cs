using System.Collections.Immutable;

namespace HostKit;

/// <summary>What HostKit asks of a distribution's package manager. What fails is a <see cref="PackageException"/>.</summary>
internal interface IPackages
{
    /// <summary>The manager's name: <c>apt</c>, <c>pacman</c> or <c>dnf</c>.</summary>
    string Manager { get; }

    /// <summary>Whether packages start the services they bring.</summary>
    bool StartServices { get; }

    /// <summary>The package's name with this manager.</summary>
    string NameOf(SystemPackage package);

    /// <summary>What is there of the named packages, by name; what is absent is left out.</summary>
    Task<ImmutableDictionary<string, InstalledPackage>> ListAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>The paths that installed packages own.</summary>
    Task<ImmutableHashSet<string>> FilesAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    Task<PackageSimulation> SimulateInstallAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>What removing would remove; with <paramref name="unneeded"/> also what nothing needs any more then.</summary>
    Task<PackageSimulation> SimulateRemovalAsync(IReadOnlyCollection<string> names, bool unneeded, CancellationToken cancellationToken);

    /// <summary>Fetches the lists of packages; false where this manager must not without upgrading everything, or does it by itself.</summary>
    Task<bool> TryUpdateListsAsync(CancellationToken cancellationToken);

    /// <summary>Fetches the lists of new repositories, to which options lead, and fails unless all are there and verified.</summary>
    Task FetchRepositoriesAsync(IReadOnlyList<string> options, CancellationToken cancellationToken);

    /// <summary>Fetches packages into the manager's cache, which can be cut off at any moment.</summary>
    Task DownloadAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>Installs what was fetched. Not cut off: half a package helps nobody.</summary>
    Task InstallAsync(IReadOnlyCollection<string> names);

    /// <summary>Removes exactly these; with <paramref name="purge"/> their configuration files, too.</summary>
    Task RemoveAsync(IReadOnlyCollection<string> names, bool purge);

    /// <summary>After an installation of these was cut off: finishes it as far as possible, so that it can be taken back.</summary>
    Task RepairAsync(IReadOnlyCollection<string> names);
}
