using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>The directory of values that were written and not taken away yet: one file for each, locked by the process that needs it.</summary>
/// <param name="directory">The directory; null for none.</param>
/// <param name="provider">The provider's name.</param>
internal sealed class RecordJournal(string? directory, string provider)
{
    /// <summary>Notes values; they are on the disk when it returns.</summary>
    /// <exception cref="HostKitException">They cannot be written.</exception>
    public IReadOnlyList<WrittenRecord> Write(string zone, IReadOnlyList<TxtRecord> records)
    {
        if (directory is null)
            return [.. records.Select(r => new WrittenRecord(provider, zone, r, null, null))];
        List<WrittenRecord> written = [];
        try
        {
            Directory.CreateDirectory(directory, (UnixFileMode)0b111_000_000);
            foreach (var record in records)
            {
                var path = Path.Combine(directory, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{provider}\n{record.Name}\n{record.Value}")))[..32] + ".json");
                var file = Posix.TryLock(path) ?? throw new HostKitException($"{path} is in use: another process proves the same order. Let it finish.");
                written.Add(new(provider, zone, record, path, file));
                written[^1].Save();
            }

            Posix.SyncDirectory(directory);
            return written;
        }
        catch (Exception e)
        {
            foreach (var record in written)
                record.Forget();
            if (e is IOException or UnauthorizedAccessException)
                throw new HostKitException($"It cannot be noted in {directory} which DNS records are written, so none is: {e.Message.TrimEnd('.')}.", e);
            throw;
        }
    }

    /// <summary>Values of this provider that nobody needs any more, each locked for the caller.</summary>
    public IReadOnlyList<WrittenRecord> Leftovers()
    {
        List<WrittenRecord> found = [];
        foreach (var path in Directory.Exists(directory) ? Directory.GetFiles(directory, "*.json") : [])
        {
            if (Posix.TryLock(path) is not { } file)
                continue;
            var record = WrittenRecord.Read(path, file);
            if (record is { } one && one.Provider == provider)
            {
                found.Add(one);
                continue;
            }

            if (record is null)
                File.Delete(path);
            file.Dispose();
        }

        return found;
    }
}
