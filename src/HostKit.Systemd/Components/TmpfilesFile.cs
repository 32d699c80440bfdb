namespace HostKit.Systemd;

/// <summary>
/// Files and directories that the host should have from each boot on, and how long what is in them is kept: a file in <c>/etc/tmpfiles.d</c>
/// (tmpfiles.d(5)). When it changes, what it says is made at once by <c>systemd-tmpfiles --create</c>.
/// </summary>
public sealed record TmpfilesFile : IComponent
{
    // Older than 254, the program has no such trial run.
    private const string Trial = "systemd-tmpfiles --help | grep -q -- --dry-run || exit 0; exec systemd-tmpfiles --create --dry-run \"$@\"";

    /// <summary>Names a file.</summary>
    /// <param name="name">The file's name, with or without <c>.conf</c>.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public TmpfilesFile(string name) => Path = SettingsFile.Path("/etc/tmpfiles.d", name, "conf");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The lines; none unless set.</summary>
    public SettingList<TmpfilesEntry> Lines { get; init; } = [];

    /// <summary>Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused.</summary>
    public bool Adopt { get; init; }

    string IComponent.Name => SettingsFile.Component("tmpfiles", Path);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new FileResource(Path, ToString()) { Adopt = Adopt },
        new CommandResource($"systemd-tmpfiles --create {Path}", new Command("systemd-tmpfiles", "--create", Path)) { OnChange = [Path] },
        new Check("systemd-tmpfiles --dry-run", new Command("sh", "-c", Trial, "sh")) { Subjects = [Path], Covers = [Path] },
    ];

    /// <summary>The file's text.</summary>
    public override string ToString() => string.Concat(Lines.Select(line => line + "\n"));
}
