using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace HostKit;

/// <summary>One resource as a generation remembers it: everything needed to bring it back without the script.</summary>
internal sealed record ManifestEntry
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public string? Source { get; init; }

    /// <summary>A file's content, kept in the object store; of a secret, which is kept nowhere, the keyed hash.</summary>
    public string? Sha256 { get; init; }

    public long? Length { get; init; }

    /// <summary>The keyed hash of the secret that the content is the encryption of.</summary>
    public string? SealedHash { get; init; }

    public int? Mode { get; init; }

    public string? Owner { get; init; }

    public string? Group { get; init; }

    /// <summary>A link's target.</summary>
    public string? Target { get; init; }

    /// <summary>What was at the path before HostKit took it over; comes back on removal.</summary>
    public ManifestEntry? Original { get; init; }

    public bool? Enabled { get; init; }

    public bool? Started { get; init; }

    /// <summary>The unit was down before HostKit started it and is therefore stopped on removal.</summary>
    public bool? StartedByHostKit { get; init; }

    public ImmutableArray<string>? ReloadOnChange { get; init; }

    public ImmutableArray<string>? RestartOnChange { get; init; }

    /// <summary>Why a unit is restarted this one time. Kept plans have it, generations do not.</summary>
    public string? RestartFor { get; init; }

    public ImmutableArray<string>? Command { get; init; }

    public ImmutableArray<string>? Subjects { get; init; }

    public ImmutableArray<string>? Covers { get; init; }

    public double? TimeLimitSeconds { get; init; }

    /// <summary>Chain and key of each certificate for which another one may stand in while a check runs.</summary>
    public ImmutableArray<string>? StandIns { get; init; }

    public string? WarningMark { get; init; }

    /// <summary>Whether a directory is purged of what nothing declares.</summary>
    public bool? Purge { get; init; }

    public ImmutableArray<string>? PurgeExcept { get; init; }

    public ProbeRecord? Probe { get; init; }

    /// <summary>A user or group.</summary>
    public AccountRecord? Account { get; init; }

    /// <summary>A package's name with the host's package manager, where that is not the declared one.</summary>
    public string? Package { get; init; }

    /// <summary>The version of a package that was installed.</summary>
    public string? Version { get; init; }

    /// <summary>The package was not there before HostKit installed it, and is therefore removed when it is no longer declared.</summary>
    public bool? InstalledByHostKit { get; init; }

    [JsonIgnore]
    public bool IsPath => Kind is "file" or "seed" or "directory" or "symlink" or "absent";

    /// <summary>Whether all that the kind needs is there; a manifest damaged on the disk may lack it.</summary>
    [JsonIgnore]
    public bool IsWhole => (Original?.IsWhole ?? true) && Kind switch
    {
        "file" or "seed" => (SecretHash.IsKeyed(Sha256) || (Sha256 is not null && Length is not null)) && HasAccess,
        "directory" => HasAccess,
        "symlink" => Target is not null,
        "check" or "command" => Command is { IsDefaultOrEmpty: false } && TimeLimitSeconds is not null && (StandIns?.Length ?? 0) % 2 == 0,
        "probe" => Probe is { IsWhole: true },
        "user" or "group" => Account is not null,
        _ => true,
    };

    private bool HasAccess => Mode is not null && Owner is not null && Group is not null;

    public static ManifestEntry From(DesiredResource desired) => From(desired, null);

    /// <summary>What a generation remembers of a resource, and of what was at its path before.</summary>
    public static ManifestEntry From(DesiredResource desired, ManifestEntry? original)
    {
        var (kind, id, source) = (desired.Resource.Kind, desired.Resource.Id, ManifestWords.Of(desired.Source));
        return desired.Resource switch
        {
            FileResource file => new()
            {
                Kind = kind, Id = id, Source = source, Original = original, Sha256 = file.Content.Sha256, Length = file.Content.MayBeKept ? file.Content.Length : null,
                SealedHash = file.Content.SealedHash, Mode = (int)file.Mode, Owner = file.Owner.Value, Group = file.Group.Value,
            },
            SeedFile seed => new()
            {
                Kind = kind, Id = id, Source = source, Original = original, Sha256 = seed.Content.Sha256, Length = seed.Content.MayBeKept ? seed.Content.Length : null,
                Mode = (int)seed.Mode, Owner = seed.Owner.Value, Group = seed.Group.Value,
            },
            DirectoryResource directory => new()
            {
                Kind = kind, Id = id, Source = source, Original = original, Mode = (int)directory.Mode, Owner = directory.Owner.Value, Group = directory.Group.Value,
                Purge = directory.Purge ? true : null, PurgeExcept = directory.PurgeExcept.IsEmpty ? null : [.. directory.PurgeExcept],
            },
            SymlinkResource link => new() { Kind = kind, Id = id, Source = source, Original = original, Target = link.Target },
            UnitState unit => new()
            {
                Kind = kind, Id = id, Source = source, Enabled = unit.Enabled, Started = unit.Started, ReloadOnChange = [.. unit.ReloadOnChange], RestartOnChange = [.. unit.RestartOnChange],
                RestartFor = unit.RestartFor,
            },
            Check check => new()
            {
                Kind = kind, Id = id, Source = source, Command = [check.Command.Path, .. check.Command.Arguments], Subjects = [.. check.Subjects], Covers = [.. check.Covers],
                TimeLimitSeconds = check.TimeLimit.TotalSeconds, StandIns = check.StandIns.IsEmpty ? null : [.. check.StandIns.SelectMany(c => (string[])[c.Chain, c.Key])], WarningMark = check.WarningMark,
            },
            CommandResource command => new()
            {
                Kind = kind, Id = id, Source = source, Command = [command.Command.Path, .. command.Command.Arguments], Covers = [.. command.OnChange],
                TimeLimitSeconds = command.TimeLimit.TotalSeconds, Owner = command.User?.Value,
            },
            Probe probe => new() { Kind = kind, Id = id, Source = source, Probe = ProbeRecord.From(probe) },
            UserResource or GroupResource => new() { Kind = kind, Id = id, Source = source, Account = AccountRecord.Of(desired.Resource) },
            AbsentPath or SystemPackage or StoreResource => new() { Kind = kind, Id = id, Source = source, Original = original },
            _ => throw new InvalidOperationException($"No record for a resource of kind '{kind}'."),
        };
    }

    /// <summary>The resource this entry remembers; contents come from the store when they are read.</summary>
    public Resource ToResource(StateDirectory state) => ToResource(
        entry => SecretHash.IsKeyed(entry.Sha256) ? FileContent.Gone(entry.Sha256!) : FileContent.FromObject(state, entry.Length!.Value, entry.Sha256!) with { SealedHash = entry.SealedHash });

    /// <summary>The resource this entry remembers, with its content from elsewhere.</summary>
    public Resource ToResource(Func<ManifestEntry, FileContent> contentOf) => Kind switch
    {
        "file" => new FileResource(Id, contentOf(this))
        {
            Mode = (UnixFileMode)Mode!.Value, Owner = Owner!, Group = Group!, Adopt = Original is not null,
        },
        "seed" => new SeedFile(Id, contentOf(this)) { Mode = (UnixFileMode)Mode!.Value, Owner = Owner!, Group = Group! },
        "directory" => new DirectoryResource(Id)
        {
            Mode = (UnixFileMode)Mode!.Value, Owner = Owner!, Group = Group!, Adopt = Original is not null, Purge = Purge == true, PurgeExcept = [.. PurgeExcept ?? []],
        },
        "symlink" => new SymlinkResource(Id, Target!) { Adopt = Original is not null },
        "absent" => new AbsentPath(Id),
        "unit" => new UnitState(Id) { Enabled = Enabled, Started = Started, ReloadOnChange = [.. ReloadOnChange ?? []], RestartOnChange = [.. RestartOnChange ?? []], RestartFor = RestartFor },
        "command" => CommandPlanner.Of(this),
        "probe" => Probe!.ToProbe(Id),
        "check" => new Check(Id, new Command(Command!.Value[0], Command.Value.AsSpan()[1..]))
        {
            Subjects = [.. Subjects ?? []], Covers = [.. Covers ?? []], TimeLimit = TimeSpan.FromSeconds(TimeLimitSeconds!.Value),
            StandIns = [.. (StandIns ?? []).Chunk(2).Select(c => new TlsCertificate(c[0], c[1]))], WarningMark = WarningMark,
        },
        "user" or "group" => Account!.ToResource(Kind, Id, Original is not null),
        "package" => new SystemPackage(Id) { Apt = Package, Pacman = Package, Dnf = Package },
        "store" => new StoreResource(StorePath.Parse(Id)),
        _ => throw new HostKitException($"The generation has a resource of the unknown kind '{Kind}' ({Id}): it was written by a newer HostKit."),
    };
}
