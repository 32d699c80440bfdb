using System.Text.Json;

namespace HostKit.Acme;

/// <summary>The ledger on the disk: read, changed and written under a lock that other processes heed too.</summary>
internal sealed class LedgerFile(string path)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>Changes it; what cannot be read is put aside, for the ledger only spares refusals.</summary>
    public async Task<T> ChangeAsync<T>(Func<List<LedgerEntry>, (T Result, bool Changed)> change, CancellationToken cancellationToken)
    {
        using var held = await LockAsync(cancellationToken).ConfigureAwait(false);
        var entries = Read();
        var (result, changed) = change(entries);
        if (changed)
            Write(entries);
        return result;
    }

    private List<LedgerEntry> Read()
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return
            [
                .. document.RootElement.Items("entries").Select(e => e.Text("ca") is { } ca && e.Text("kind") is { } kind && e.Text("key") is { } key && e.Time("at") is { } at
                    ? new LedgerEntry(ca, kind, key, at) : null).OfType<LedgerEntry>(),
            ];
        }
        catch (FileNotFoundException)
        {
            return [];
        }
        catch (JsonException)
        {
            File.Move(path, path + ".bad", overwrite: true);
            return [];
        }
    }

    private void Write(List<LedgerEntry> entries)
    {
        var part = path + ".part";
        File.WriteAllBytes(part, JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", 1);
            json.WriteStartArray("entries");
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                json.WriteString("ca", entry.Ca);
                json.WriteString("kind", entry.Kind);
                json.WriteString("key", entry.Key);
                json.WriteString("at", entry.At);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }));
        File.Move(part, path, overwrite: true);
    }

    // .NET takes a file that is shared with nobody by flock, which the kernel gives back when the process dies.
    private async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path + ".lock", new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
                });
            }
            catch (IOException e) when (e.GetType() == typeof(IOException) && Directory.Exists(Path.GetDirectoryName(path)))
            {
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
