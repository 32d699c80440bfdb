using System.Collections.Immutable;

namespace HostKit.Server;

/// <summary>
/// A backup by restic or borg on a timer: the repository is made at the first run, old backups go after each one, the repository is checked weekly, and what fails is a
/// failed unit. The program <c>/usr/local/sbin/hostkit-backup-NAME</c> runs, lists and restores by hand.
/// </summary>
public sealed record Backup : IComponent
{
    /// <summary>Describes a backup.</summary>
    /// <param name="name">What it is called: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="repository">Where it goes.</param>
    /// <param name="password">What it is encrypted with. Keep it elsewhere, too: without it nothing can be restored.</param>
    /// <exception cref="ArgumentException">The name is empty or has other characters.</exception>
    public Backup(string name, BackupRepository repository, Secret password)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(password);
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new ArgumentException($"'{name}' cannot name a backup: use letters, digits, '-' and '_'.", nameof(name));
        (Name, Repository, Password) = (name, repository, password);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Where it goes.</summary>
    public BackupRepository Repository { get; }

    /// <summary>What it is encrypted with.</summary>
    public Secret Password { get; }

    /// <summary>What is backed up: absolute paths.</summary>
    public ImmutableArray<string> Paths { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What is left out of them: the program's own patterns, such as <c>*.tmp</c>; none unless set.</summary>
    public ImmutableArray<string> Excludes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Which backups stay; 7 daily, 4 weekly and 12 monthly ones unless set.</summary>
    public BackupKeep Keep { get; init; } = new();

    /// <summary>When it runs: a calendar event of systemd.time(7); half past three every night unless set. A run that was missed is made up for.</summary>
    public string At { get; init; } = "*-*-* 03:30:00";

    /// <summary>When the repository is checked; Sunday at six in the morning unless set.</summary>
    public string CheckAt { get; init; } = "Sun *-*-* 06:00:00";

    /// <summary>What is dumped to a file and backed up; a dump that fails stops the run. None unless set.</summary>
    public ImmutableArray<BackupDump> Dumps { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Further secrets that the program takes from its environment, such as <c>AWS_SECRET_ACCESS_KEY</c>; none unless set.</summary>
    public ImmutableArray<(string Variable, Secret Value)> Credentials { get; init => field = value.IsDefault ? [] : value; } = [];

    string IComponent.Name => $"backup[{Name}]";

    internal string UnitName => $"hostkit-backup-{Name}";

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        var at = $"backup[{Name}]";
        if (Paths.IsEmpty && Dumps.IsEmpty)
            yield return new(Severity.Error, "server.backup-nothing", $"{at}/Paths", "There is nothing to back up.", "name a path or a dump");
        foreach (var path in Paths.Where(p => p is not ['/', ..] || p.Any(char.IsControl)))
            yield return new(Severity.Error, "server.backup-path", $"{at}/Paths", $"'{path}' is no absolute path.", "begin it with '/'");
        foreach (var path in Paths.Where(p => Repository.Location is ['/', ..] && $"{Repository.Location}/".StartsWith(p.TrimEnd('/') + "/", StringComparison.Ordinal)))
            yield return new(Severity.Error, "server.backup-itself", $"{at}/Paths", $"'{path}' has the repository {Repository.Location} in it, so that each backup would have all former ones in it.", "put the repository elsewhere");
        foreach (var exclude in Excludes.Where(e => string.IsNullOrEmpty(e) || e.Any(char.IsControl)))
            yield return new(Severity.Error, "server.backup-exclude", $"{at}/Excludes", "A pattern is empty or has a control character.");
        if (Keep.Daily < 0 || Keep.Weekly < 0 || Keep.Monthly < 0 || Keep is { Daily: 0, Weekly: 0, Monthly: 0 })
            yield return new(Severity.Error, "server.backup-keep", $"{at}/Keep", $"{Keep.Daily} daily, {Keep.Weekly} weekly and {Keep.Monthly} monthly backups: nothing would stay.", "keep one at least");
        foreach (var dump in Dumps.Where(d => d.FileName is "" or "." or ".." || d.FileName.Any(c => c == '/' || char.IsControl(c))))
            yield return new(Severity.Error, "server.backup-dump", $"{at}/Dumps", $"'{dump.FileName}' is no file name.");
        foreach (var (variable, _) in Credentials.Where(c => c.Variable.Length == 0 || char.IsAsciiDigit(c.Variable[0]) || !c.Variable.All(l => char.IsAsciiLetterOrDigit(l) || l == '_')))
            yield return new(Severity.Error, "server.backup-variable", $"{at}/Credentials", $"'{variable}' cannot name an environment variable.", "use letters, digits and '_'");
        foreach (var time in new[] { At, CheckAt }.Where(t => string.IsNullOrWhiteSpace(t) || t.Any(char.IsControl)))
            yield return new(Severity.Error, "server.backup-time", $"{at}/At", $"'{time}' is no calendar event.", "write it as systemd.time(7) has it, such as '*-*-* 03:30:00'");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var program = new BackupProgram(this);
        (string Name, Secret Value)[] secrets = [(program.PasswordName, Password), .. Credentials.Select(c => (program.NameOf(c.Variable), c.Value))];
        return
        [
            new SystemPackage(Repository.Program) { Apt = Repository.Program == "borg" ? "borgbackup" : null, Dnf = Repository.Program == "borg" ? "borgbackup" : null },
            .. secrets.SelectMany(s => ((IComponent)new EncryptedCredential(s.Name, s.Value)).Lower(host)),
            new FileResource(program.Path, program.ToString()) { Mode = UnitText.Program },
            .. UnitText.Lower($"{UnitName}.service", program.Service($"Back up {Name}", "run")),
            .. UnitText.Lower($"{UnitName}-check.service", program.Service($"Check the backups of {Name}", "check")),
            .. Timer($"{UnitName}.timer", At),
            .. Timer($"{UnitName}-check.timer", CheckAt),
        ];
    }

    private static IEnumerable<Resource> Timer(string name, string at) =>
    [
        // '%' would begin a specifier.
        .. UnitText.Lower(name, $"[Timer]\nOnCalendar={at.Replace("%", "%%", StringComparison.Ordinal)}\nPersistent=yes\nRandomizedDelaySec=10min\n\n[Install]\nWantedBy=timers.target\n"),
        new UnitState(name) { Enabled = true, Started = true },
    ];
}
