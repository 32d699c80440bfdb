using System.Globalization;

namespace HostKit.Acme;

/// <summary>Versions are written under another name and renamed when they are whole; so are they before they are deleted.</summary>
public sealed partial class CertificateDirectory
{
    private const string Unfinished = ".new";
    private const string Discarded = ".old";

    private StoredCertificate Add(CheckedPair pair, VersionNotes notes, string? group)
    {
        var number = GroupNumber(group);
        var leaf = StoredCertificate.Leaf(pair.LeafPem);
        if (Versions.FirstOrDefault(v => v.Serial == leaf.Serial && v.KeyThumbprint == leaf.KeyThumbprint && v.IsWhole()) is { } same)
        {
            // Stored before a crash, or before the link could be changed.
            ShareKey(same.Path, number);
            Switch(same.Version);
            return same;
        }

        var version = VersionPaths().Select(p => int.TryParse(System.IO.Path.GetFileName(p), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty().Max() + 1;
        var final = VersionPath(version);
        var part = final + Unfinished;
        try
        {
            Directory.CreateDirectory(part, DiskAccess.OwnerDirectory);
            DiskAccess.WriteNew(System.IO.Path.Combine(part, VersionFiles.Key), pair.KeyPem, number is null ? DiskAccess.OwnerOnly : DiskAccess.GroupToo, number);
            DiskAccess.WriteNew(System.IO.Path.Combine(part, VersionFiles.Certificate), pair.LeafPem, DiskAccess.Everyone);
            DiskAccess.WriteNew(System.IO.Path.Combine(part, VersionFiles.Above), pair.AbovePem, DiskAccess.Everyone);
            DiskAccess.WriteNew(System.IO.Path.Combine(part, VersionFiles.Chain), pair.LeafPem + pair.AbovePem, DiskAccess.Everyone);
            DiskAccess.WriteNew(System.IO.Path.Combine(part, VersionFiles.Notes), notes.ToJson(), DiskAccess.Everyone);
            File.SetUnixFileMode(part, DiskAccess.EveryonesDirectory);
            Posix.SyncDirectory(part);
            Posix.Rename(part, final);
            Posix.SyncDirectory(VersionsPath);
        }
        catch
        {
            // A full disk must not become fuller by what cannot be used.
            Delete(part);
            throw;
        }

        Switch(version);
        Prune();
        return StoredCertificate.Read(final) ?? throw new CertificateStoreException(final, "what was just written cannot be read. Is the disk failing?", AcmeFailure.Transient);
    }

    /// <summary>One renamed link. It is relative, so that the directory can be moved.</summary>
    private void Switch(int version)
    {
        var link = CurrentPath + Unfinished;
        File.Delete(link);
        File.CreateSymbolicLink(link, System.IO.Path.Combine("versions", System.IO.Path.GetFileName(VersionPath(version))));
        Posix.Rename(link, CurrentPath);
        Posix.SyncDirectory(Path);
    }

    /// <summary>Deletes all versions but the newest, the current one, and the newest of each former settings that could be gone back to.</summary>
    private void Prune()
    {
        var now = _store.Clock.GetUtcNow();
        var all = Versions;
        var kept = all.Where(v => !v.IsStandIn && v.SettingsKey is not null && v.NotAfter - now > v.Lifetime / 3).DistinctBy(v => v.SettingsKey)
            .Concat(all.Take(VersionsKept)).Select(v => v.Path).Append(Current?.Path).ToHashSet();
        foreach (var path in VersionPaths().Where(p => !kept.Contains(p)))
        {
            Posix.Rename(path, path + Discarded);
            Delete(path + Discarded);
        }
    }

    /// <summary>Puts right what a crash has left: half-written versions, a link that was not renamed, a link that leads nowhere.</summary>
    private void Repair() => DiskAccess.Try(Path, () =>
    {
        foreach (var path in VersionPaths().Where(p => p.EndsWith(Unfinished, StringComparison.Ordinal) || p.EndsWith(Discarded, StringComparison.Ordinal)))
            Delete(path);
        File.Delete(CurrentPath + Unfinished);
        if (Current is { } current && current.IsWhole())
            return;
        var now = _store.Clock.GetUtcNow();
        if (Versions.OrderByDescending(v => !v.IsStandIn && v.NotAfter > now).ThenByDescending(v => v.NotAfter > now).FirstOrDefault(v => v.IsWhole()) is { } usable)
            Switch(usable.Version);
    });

    private string VersionPath(int version) => System.IO.Path.Combine(VersionsPath, version.ToString("D4", CultureInfo.InvariantCulture));

    /// <summary>The owner's alone before it changes hands.</summary>
    private static void ShareKey(string version, uint? group)
    {
        var path = System.IO.Path.Combine(version, VersionFiles.Key);
        var wanted = (group ?? Posix.EffectiveGroup, group is null ? DiskAccess.OwnerOnly : DiskAccess.GroupToo);
        // Whoever reads it this moment must not be disturbed for nothing.
        if (!File.Exists(path) || (Posix.Access(path) is var (_, held, mode) && (held, mode) == wanted))
            return;
        using var file = File.OpenHandle(path);
        File.SetUnixFileMode(file, DiskAccess.OwnerOnly);
        Posix.SetGroup(file, path, wanted.Item1);
        File.SetUnixFileMode(file, wanted.Item2);
    }

    private uint? GroupNumber(string? group)
        => group is null ? null : Posix.Group(group) ?? throw new CertificateStoreException(Path, $"there is no group '{group}' that could read the key. Create it, or name another.");

    private static void Delete(string directory)
    {
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
    }
}
