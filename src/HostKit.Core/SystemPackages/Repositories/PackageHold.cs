namespace HostKit;

/// <summary>
/// A package of the distribution that stays at the version it has, or within the versions that are named, whatever upgrades do: for apt by a preference
/// (apt_preferences(5)), for pacman by <c>IgnorePkg</c> (pacman.conf(5)), for dnf by its list of locked versions, which has the holds of the whole configuration
/// (dnf-versionlock(8); version 4 gets the plugin that reads it). It is an ordinary file: put back when somebody removes it, and gone when the hold is no longer declared. The package itself is declared as <see cref="SystemPackage"/>; where both are new, a version that fits is installed.
/// </summary>
public sealed record PackageHold : IComponent
{
    internal const string FilePrefix = "hostkit-hold-";

    /// <summary>Describes a hold.</summary>
    /// <param name="package">The package's name with the host's package manager, such as <c>nginx</c>.</param>
    /// <exception cref="ArgumentException">No package has such a name.</exception>
    public PackageHold(string package)
    {
        _ = new SystemPackage(package);
        Package = package;
    }

    /// <summary>The package's name.</summary>
    public string Package { get; }

    /// <summary>
    /// The versions it may have, as apt writes them: <c>1.26.3-1</c>, or with <c>*</c> for any part, such as <c>1.26.*</c>; null, the default, for the one that is
    /// installed. A newer one that is installed already stays. For apt only: pacman's repositories have one version of each package, and for dnf none can be named yet.
    /// </summary>
    /// <exception cref="ArgumentException">It is empty, or has a blank.</exception>
    public string? Version
    {
        get;
        init => field = value is null || value.Length > 0 && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? value
            : throw new ArgumentException($"'{value}' is not a version of a package.", nameof(value));
    }

    string IComponent.Name => $"hold[{Package}]";

    IEnumerable<IReview> IComponent.Reviews => [RepositoryReview.Instance, HoldReview.Instance];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var manager = ManagerOf(host);
        return manager switch
        {
            "apt" => [new FileResource($"{AptFiles.Preferences}/{FilePrefix}{Package.Replace(':', '_')}", AptPreference())],
            "pacman" when Version is null => [new FileResource($"{PacmanFiles.Sources}/{FilePrefix}{Package}.conf", $"# Written by HostKit.\n[options]\nIgnorePkg = {Package}\n")],
            "pacman" => throw new HostKitException($"hold[{Package}]: pacman's repositories have one version of each package: leave {nameof(Version)} out."),
            "dnf" when Version is null => [],
            _ => throw new HostKitException($"hold[{Package}]: a version can be named for apt only: leave {nameof(Version)} out, and what is installed stays."),
        };
    }

    // An empty directory says nothing of itself.
    internal static string ManagerOf(Host host)
    {
        using var files = host.OpenFiles();
        return files is null || host.Kind == HostKind.Directory && files.Stat("/etc/os-release") is null ? "apt" : PackageManagers.Find(files);
    }

    // The first rule that fits a version counts: what is installed may stay, what is named is taken, and the rest never.
    private string AptPreference()
        => $"""
            # Written by HostKit.
            {Rule("release a=now", 100)}
            {(Version is null ? "" : $"{Rule($"version {Version}", 990)}\n")}{Rule("release *", -1)}

            """.ReplaceLineEndings("\n");

    private string Rule(string pin, int priority) => $"Package: {Package}\nPin: {pin}\nPin-Priority: {priority.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n";
}
