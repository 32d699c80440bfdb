namespace HostKit;

/// <summary>Finds a host's package manager: by what its os-release(5) says it is or is like, else by the only program that is there.</summary>
internal static class PackageManagers
{
    private static readonly (string Manager, string Program, string[] Systems)[] Known =
    [
        ("apt", "/usr/bin/apt-get", ["debian", "ubuntu"]),
        ("pacman", "/usr/bin/pacman", ["arch"]),
        ("dnf", "/usr/bin/dnf", ["fedora", "rhel", "centos"]),
    ];

    /// <summary>The manager's name.</summary>
    /// <exception cref="HostKitException">The host has none that HostKit knows, or several, and says of itself nothing that HostKit knows.</exception>
    public static string Find(HostFiles files)
    {
        var systems = SystemsOf(files.ReadText("/etc/os-release") ?? files.ReadText("/usr/lib/os-release") ?? "");
        var there = Known.Where(k => files.Stat(k.Program) is not null).ToList();
        foreach (var system in systems)
        {
            if (there.Find(k => k.Systems.Contains(system)) is { Manager: { } manager })
                return manager;
        }

        if (there is [var only])
            return only.Manager;
        throw new HostKitException(
            $"the host's package manager is not known: its /etc/os-release says '{string.Join(' ', systems)}', and of {string.Join(", ", Known.Select(k => k.Program))} it has "
            + (there.Count == 0 ? "none; HostKit knows apt, pacman and dnf" : string.Join(" and ", there.Select(k => k.Program))));
    }

    /// <summary>The packages of the host, through the manager of that name.</summary>
    public static IPackages Open(string manager, PackageProgram program) => manager switch
    {
        "apt" => new Apt(program),
        "pacman" => new Pacman(program),
        "dnf" => new Dnf(program),
        _ => throw new HostKitException($"The package manager '{manager}' is unknown to this HostKit: it was written down by a newer one."),
    };

    /// <summary>What a system is and is like, nearest first.</summary>
    public static IReadOnlyList<string> SystemsOf(string osRelease)
    {
        return [.. Words("ID="), .. Words("ID_LIKE=")];

        IEnumerable<string> Words(string key) => osRelease.Split('\n').Where(l => l.StartsWith(key, StringComparison.Ordinal)).Take(1)
            .SelectMany(l => l[key.Length..].Trim().Trim('"', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
