using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HostKit;

/// <summary>Whether two entries say the same; a script line that moved is nothing new, nor a package that was upgraded.</summary>
internal sealed class EntryMeaning : IEqualityComparer<ManifestEntry>
{
    public static EntryMeaning Comparer { get; } = new();

    public bool Equals(ManifestEntry? one, ManifestEntry? other)
    {
        if (one is null || other is null)
            return one is null && other is null;
        return one.Kind == other.Kind && one.Id == other.Id && one.Sha256 == other.Sha256 && one.Length == other.Length && one.SealedHash == other.SealedHash && one.Mode == other.Mode
            && one.Owner == other.Owner && one.Group == other.Group && one.Target == other.Target && one.Enabled == other.Enabled && one.Started == other.Started
            && one.StartedByHostKit == other.StartedByHostKit && one.TimeLimitSeconds == other.TimeLimitSeconds && one.Purge == other.Purge && one.Package == other.Package
            && one.InstalledByHostKit == other.InstalledByHostKit && Same(one.ReloadOnChange, other.ReloadOnChange) && Same(one.RestartOnChange, other.RestartOnChange)
            && Same(one.Command, other.Command) && Same(one.Subjects, other.Subjects) && Same(one.Covers, other.Covers) && Same(one.StandIns, other.StandIns) && one.WarningMark == other.WarningMark && Same(one.PurgeExcept, other.PurgeExcept)
            && SameRecords(one, other) && Equals(one.Original, other.Original);
    }

    public int GetHashCode([DisallowNull] ManifestEntry entry) => entry.Id.GetHashCode(StringComparison.Ordinal);

    private static bool Same(ImmutableArray<string>? one, ImmutableArray<string>? other)
        => one.HasValue == other.HasValue && one.GetValueOrDefault().AsSpan().SequenceEqual(other.GetValueOrDefault().AsSpan());

    // Of probes and accounts there are few: they are compared as they would be written.
    private static bool SameRecords(ManifestEntry one, ManifestEntry other)
        => one.Probe is null && one.Account is null ? other.Probe is null && other.Account is null : ManifestWriter.Write(Bare(one)).AsSpan().SequenceEqual(ManifestWriter.Write(Bare(other)));

    private static ManifestEntry Bare(ManifestEntry entry) => entry with { Source = null, Version = null, Original = null };
}
