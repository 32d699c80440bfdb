namespace HostKit.Systemd;

/// <summary>
/// System users and groups that the host should have: a file in <c>/etc/sysusers.d</c> (sysusers.d(5)). When it changes, they are made at once by
/// <c>systemd-sysusers</c>, which never takes one away.
/// </summary>
public sealed record SysusersFile : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The file's name, with or without <c>.conf</c>.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public SysusersFile(string name) => Path = SettingsFile.Path("/etc/sysusers.d", name, "conf");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The lines; none unless set.</summary>
    public SettingList<SysusersEntry> Lines { get; init; } = [];

    /// <summary>Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused.</summary>
    public bool Adopt { get; init; }

    string IComponent.Name => SettingsFile.Component("sysusers", Path);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new FileResource(Path, ToString()) { Adopt = Adopt },
        new CommandResource($"systemd-sysusers {Path}", new Command("systemd-sysusers", Path)) { OnChange = [Path] },
        new Check("systemd-sysusers --dry-run", new Command("systemd-sysusers", "--dry-run")) { Subjects = [Path], Covers = [Path] },
    ];

    /// <summary>The file's text.</summary>
    public override string ToString() => string.Concat(Lines.Select(line => line + "\n"));
}
