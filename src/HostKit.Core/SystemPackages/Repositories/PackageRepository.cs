namespace HostKit;

/// <summary>
/// A repository of packages beside the distribution's own: the files by which the host's package manager knows it, with the key that signs it and no other.
/// A new or changed one is fetched and verified before anything on the host changes, and packages may come from it in the same apply. The files are ordinary
/// ones: they go when the repository is no longer declared. Source: sources.list(5), dnf.conf(5), pacman.conf(5).
/// </summary>
public sealed record PackageRepository : IComponent
{
    /// <summary>Describes a repository.</summary>
    /// <param name="name">What its files are called: 1 to 64 of <c>a-z 0-9 - _</c>, starting with a letter or digit.</param>
    /// <exception cref="ArgumentException">The name has other characters or another length.</exception>
    public PackageRepository(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name.Length is > 0 and <= 64 && char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
            ? name
            : throw new ArgumentException($"'{name}' cannot name a repository: use 1 to 64 of a-z, 0-9, '-' and '_', starting with a letter or digit.", nameof(name));
    }

    /// <summary>What its files are called.</summary>
    public string Name { get; }

    /// <summary>The key that signs it; null, the default, is refused unless <see cref="AllowUnsigned"/> is set.</summary>
    public RepositoryKey? Key { get; init; }

    /// <summary>Whether it is used without any signature; false unless set. Refused with <c>http</c>, where anybody on the way could put packages of their own.</summary>
    public bool AllowUnsigned { get; init; }

    /// <summary>Where it is for apt; null, the default, when it has nothing for hosts with apt.</summary>
    public AptRepository? Apt { get; init; }

    /// <summary>Where it is for dnf; null, the default, when it has nothing for hosts with dnf.</summary>
    public DnfRepository? Dnf { get; init; }

    /// <summary>Where it is for pacman; null, the default, when it has nothing for hosts with pacman.</summary>
    public PacmanRepository? Pacman { get; init; }

    string IComponent.Name => $"repository[{Name}]";

    IEnumerable<IReview> IComponent.Reviews => [RepositoryReview.Instance];

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => RepositoryRules.Check(this);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var manager = ManagerOf(host);
        return manager switch
        {
            "apt" when Apt is not null => AptFiles.Of(this, Apt),
            "dnf" when Dnf is not null => DnfFiles.Of(this, Dnf),
            "pacman" when Pacman is not null => PacmanFiles.Of(this, Pacman),
            _ => throw new HostKitException($"the host's package manager is {manager}, and the repository says nothing for it: set {nameof(PackageRepository)}.{char.ToUpperInvariant(manager[0])}{manager[1..]}"),
        };
    }

    // An empty directory says nothing of itself: there the only one described is meant.
    private string ManagerOf(Host host)
    {
        string[] described = [.. new[] { Apt is null ? null : "apt", Dnf is null ? null : "dnf", Pacman is null ? null : "pacman" }.OfType<string>()];
        using var files = host.OpenFiles();
        try
        {
            return files is null && described is [var only] ? only : files is null ? throw new HostKitException("the host's package manager is not known") : PackageManagers.Find(files);
        }
        catch (HostKitException) when (host.Kind == HostKind.Directory && described is [_])
        {
            return described[0];
        }
    }
}
