namespace HostKit;

/// <summary>Makes what a commit or an undo did to names survive a power cut.</summary>
internal static class Durability
{
    public static void SyncDirectories(HostFiles files, IEnumerable<JournalEntry> entries)
    {
        var directories = entries.SelectMany(e => e.Slot is null ? [e.Path] : new[] { e.Path, e.Slot }).Select(HostFiles.DirectoryOf).Distinct(StringComparer.Ordinal);
        foreach (var directory in directories)
        {
            using var handle = files.OpenDirectory(directory);
            if (handle is not null)
                HostFiles.SyncDirectory($"/proc/self/fd/{handle.DangerousGetHandle()}");
        }
    }
}
