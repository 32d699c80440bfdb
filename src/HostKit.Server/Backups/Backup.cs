using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Server;

/// <summary>
/// Backups by a timer, with restic (<see href="https://restic.readthedocs.io/">restic.readthedocs.io</see>) or Borg (<see href="https://borgbackup.readthedocs.io/">borgbackup.readthedocs.io</see>): encrypted, without what is there
/// already, old ones let go. The repository is made by the first run, and is never removed. A run that fails leaves its unit failed.
/// </summary>
public sealed record Backup : IComponent
{
    /// <summary>Describes a backup.</summary>
    /// <param name="name">What its units are called after <c>backup-</c>: letters, digits and <c>-</c>.</param>
    /// <param name="program">By which program.</param>
    /// <param name="repository">Where to: a path, or an address as the program takes it, such as <c>sftp:backup@nas:/srv/box</c> or <c>ssh://backup@nas/srv/box</c>.</param>
    /// <exception cref="ArgumentException">The name has other characters, or the repository is more than one line or has a password in it.</exception>
    public Backup(string name, BackupProgram program, string repository)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw new ArgumentException($"'{name}' cannot name a backup: use letters, digits and '-'.", nameof(name));
        BackupName = name;
        Program = program;
        Repository = Line.Checked(repository, nameof(repository));
        if (System.Text.RegularExpressions.Regex.IsMatch(repository, "//[^/@]*:[^/@]*@"))
            throw new ArgumentException("The repository's address has a password in it, which would be seen by everybody: give it by Secrets, such as RESTIC_REST_PASSWORD.", nameof(repository));
    }

    /// <summary>What its units are called after <c>backup-</c>.</summary>
    public string BackupName { get; }

    /// <summary>By which program.</summary>
    public BackupProgram Program { get; }

    /// <summary>Where to.</summary>
    public string Repository { get; }

    /// <summary>What encrypts the repository. Without it nobody reads a backup again: keep it somewhere else, too.</summary>
    public required Secret Password { get; init; }

    /// <summary>What is backed up: absolute paths.</summary>
    /// <exception cref="ArgumentException">There is none, or one is relative.</exception>
    public required ImmutableArray<string> Paths
    {
        get;
        init => field = !value.IsDefaultOrEmpty && value.All(p => p.StartsWith('/')) ? [.. value.Select(p => Line.Checked(p, nameof(Paths)))] : throw new ArgumentException("A backup has at least one path, and each is absolute.", nameof(value));
    }

    /// <summary>What is left out, as the program's patterns; nothing unless set.</summary>
    public ImmutableArray<string> Except { get; init => field = value.IsDefault ? [] : [.. value.Select(p => Line.Checked(p, nameof(Except)))]; } = [];

    /// <summary>When (<c>OnCalendar=</c>); every night at some moment between two and four unless set. One that was missed is made up for.</summary>
    public string Schedule { get; init => field = Line.Checked(value, nameof(value)); } = "*-*-* 02:00";

    /// <summary>By how much the moment is put off at random; two hours unless set.</summary>
    public TimeSpan RandomDelay { get; init; } = TimeSpan.FromHours(2);

    /// <summary>What runs before, such as the dump of a database into one of the paths; a failure ends the run. Nothing unless set.</summary>
    public ImmutableArray<Command> Before { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Which of the old ones stay; 7 days, 5 weeks and 12 months unless set.</summary>
    public BackupRetention Keep { get; init; } = new();

    /// <summary>Whether the repository is checked every week (<c>backup-NAME-check.timer</c>); true unless set.</summary>
    public bool Checked { get; init; } = true;

    /// <summary>More secrets that the program takes from its environment, such as <c>AWS_SECRET_ACCESS_KEY</c>; none unless set.</summary>
    /// <exception cref="ArgumentException">A name is none of a variable.</exception>
    public ImmutableArray<(string Name, Secret Value)> Secrets
    {
        get;
        init => field = value.IsDefault ? [] : value.All(s => s.Name.Length > 0 && !char.IsAsciiDigit(s.Name[0]) && s.Name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')) ? value
            : throw new ArgumentException("A variable's name has letters, digits and '_'.", nameof(value));
    } = [];

    /// <summary>The unit to start for a backup at once, and to watch.</summary>
    public UnitName Unit => $"backup-{BackupName}.service";

    string IComponent.Name => $"backup[{BackupName}]";

    private string Folder => $"/etc/hostkit-backup/{BackupName}";

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        if (Repository.StartsWith('/') && Paths.FirstOrDefault(p => Repository == p || Repository.StartsWith(p.TrimEnd('/') + "/", StringComparison.Ordinal)) is { } inside && !Except.Contains(Repository))
            yield return new(Severity.Error, "backup.itself", $"backup[{BackupName}]", $"The repository {Repository} is below {inside}, so that it would be backed up into itself.", $"Except = [\"{Repository}\"], or another place");
        if (Repository.StartsWith('/'))
            yield return new(Severity.Info, "backup.same-host", $"backup[{BackupName}]", $"The repository {Repository} is on this host, unless something else is mounted there: what takes the host takes the backup.");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        var what = $"the backup {BackupName}";
        yield return Program == BackupProgram.Restic ? new SystemPackage("restic") : new SystemPackage("borgbackup") { Pacman = "borg", Apt = "borgbackup" };
        yield return new FileResource($"{Folder}/password", FileContent.FromSecret(Password));
        foreach (var (name, value) in Secrets)
            yield return new FileResource($"{Folder}/{name}", FileContent.FromSecret(value));
        yield return new FileResource($"{Folder}/backup", BackupScript.Of(this, Folder)) { Mode = Executable };
        yield return UnitText.Of(Unit, what, UnitText.Section("Unit", ("Description", $"Backup {BackupName}"), ("Wants", "network-online.target"), ("After", "network-online.target")), Service("run"));
        yield return UnitText.Of($"backup-{BackupName}.timer", what, Timer($"When the backup {BackupName} is made", Schedule));
        yield return new UnitState($"backup-{BackupName}.timer") { Enabled = true, Started = true };
        if (!Checked)
            yield break;
        yield return UnitText.Of($"backup-{BackupName}-check.service", what,
            UnitText.Section("Unit", ("Description", $"Check the backup {BackupName}"), ("Wants", "network-online.target"), ("After", $"network-online.target {Unit}")), Service("check"));
        yield return UnitText.Of($"backup-{BackupName}-check.timer", what, Timer($"When the backup {BackupName} is checked", "Sun *-*-* 05:00"));
        yield return new UnitState($"backup-{BackupName}-check.timer") { Enabled = true, Started = true };
    }

    private const UnixFileMode Executable = FileResource.DefaultMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // It reads all of the host, so it is root; it changes nothing but its cache and, where that is a path, the repository.
    private UnitFileSection Service(string verb) => UnitText.Section("Service",
        [
            ("Type", "oneshot"), ("ExecStart", $"{Folder}/backup {verb}"), ("LoadCredential", $"password:{Folder}/password"), .. Secrets.Select(s => ("LoadCredential", $"{s.Name}:{Folder}/{s.Name}")),
            ("CacheDirectory", $"backup-{BackupName}"), ("CacheDirectoryMode", "0700"), ("StateDirectory", $"backup-{BackupName}"), ("StateDirectoryMode", "0700"), ("Nice", "10"), ("IOSchedulingClass", "idle"), ("PrivateTmp", "yes"),
            ("NoNewPrivileges", "yes"), ("ProtectControlGroups", "yes"), ("ProtectKernelModules", "yes"), ("RestrictRealtime", "yes"), ("LockPersonality", "yes"),
        ]);

    private UnitFileSection[] Timer(string description, string calendar) =>
    [
        UnitText.Section("Unit", ("Description", description)),
        UnitText.Section("Timer", ("OnCalendar", calendar), ("RandomizedDelaySec", RandomDelay.TotalSeconds.ToString(CultureInfo.InvariantCulture)), ("Persistent", "yes")),
        UnitText.Section("Install", ("WantedBy", "timers.target")),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"Backup {{ BackupName = {BackupName}, Program = {Program}, Repository = {Repository} }}";
}
