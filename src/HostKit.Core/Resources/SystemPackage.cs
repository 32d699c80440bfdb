namespace HostKit;

/// <summary>
/// A package of the distribution that is installed, in whatever version its repositories have. Debian and its relatives take it with apt, Arch with
/// pacman, Fedora and its relatives with dnf; which one is read from the host. What the package needs comes with it. HostKit removes what it has
/// installed when it is no longer declared; a package that was there before stays. Skipped in a directory.
/// </summary>
public sealed record SystemPackage : Resource
{
    /// <summary>Describes a package.</summary>
    /// <param name="name">
    /// Its name, such as <c>nginx</c>. A package of another architecture is named as the package manager does: <c>libc6:i386</c>, <c>glibc.i686</c>.
    /// </param>
    /// <exception cref="ArgumentException">No package has such a name.</exception>
    public SystemPackage(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = Checked(name, nameof(name));
    }

    /// <inheritdoc/>
    public override string Kind => "package";

    /// <inheritdoc/>
    public override string Id => Name;

    /// <summary>The package's name, wherever <see cref="Apt"/>, <see cref="Pacman"/> or <see cref="Dnf"/> say nothing else.</summary>
    public string Name { get; }

    /// <summary>The name where apt is the package manager (Debian, Ubuntu and relatives); null, the default, when it is <see cref="Name"/>.</summary>
    /// <exception cref="ArgumentException">No package has such a name.</exception>
    public string? Apt { get; init => field = value is null ? null : Checked(value, nameof(value)); }

    /// <summary>The name where pacman is the package manager (Arch and relatives); null, the default, when it is <see cref="Name"/>.</summary>
    /// <exception cref="ArgumentException">No package has such a name.</exception>
    public string? Pacman { get; init => field = value is null ? null : Checked(value, nameof(value)); }

    /// <summary>The name where dnf is the package manager (Fedora, RHEL and relatives); null, the default, when it is <see cref="Name"/>.</summary>
    /// <exception cref="ArgumentException">No package has such a name.</exception>
    public string? Dnf { get; init => field = value is null ? null : Checked(value, nameof(value)); }

    internal override Resource? Merge(Resource other)
        => other is SystemPackage package && !Contradict(Apt, package.Apt) && !Contradict(Pacman, package.Pacman) && !Contradict(Dnf, package.Dnf)
            ? this with { Apt = Apt ?? package.Apt, Pacman = Pacman ?? package.Pacman, Dnf = Dnf ?? package.Dnf }
            : null;

    private static bool Contradict(string? one, string? other) => one is not null && other is not null && one != other;

    // What package managers read as something else than a name is none: options, files, groups, patterns, versions, and a trailing '-', by which apt removes.
    private static string Checked(string name, string parameter)
        => name.Length is > 0 and <= 255 && char.IsAsciiLetterOrDigit(name[0]) && !name.EndsWith('-')
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-' or '_' or ':' or '@')
            ? name
            : throw new ArgumentException(
                $"'{name}' is not the name of a package: it takes letters, digits and . + - _ : @, starts with a letter or digit and does not end in '-'.", parameter);
}
