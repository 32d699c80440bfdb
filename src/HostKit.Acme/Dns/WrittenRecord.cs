using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace HostKit.Acme;

/// <summary>A value that is in a zone, or may be, and the file that says so as long as it is.</summary>
/// <param name="provider">The provider's name.</param>
/// <param name="zone">The zone's name.</param>
/// <param name="record">The value, at the name that it really is at.</param>
/// <param name="path">The file; null for none.</param>
/// <param name="file">The file, locked, so that no other process takes the value away.</param>
internal sealed class WrittenRecord(string provider, string zone, TxtRecord record, string? path, SafeFileHandle? file) : IDisposable
{
    public string Provider => provider;

    public string Zone => zone;

    public TxtRecord Record => record;

    /// <summary>How long a cache may remember what a CA saw; zero as long as no CA was told to look.</summary>
    public TimeSpan TimeToLive { get; private set; }

    /// <summary>How many orders need it: a CA that uses a pending authorization again gives the same token to two.</summary>
    public int Users { get; set; } = 1;

    /// <summary>Puts it on the disk.</summary>
    public void Save()
    {
        if (file is null)
            return;
        RandomAccess.SetLength(file, 0);
        Write();
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>A CA may look from now on.</summary>
    public void Show(TimeSpan timeToLive)
    {
        TimeToLive = timeToLive;
        if (file is not null && timeToLive > TimeSpan.Zero)
            Write();
    }

    /// <summary>It is gone from the zone.</summary>
    public void Forget()
    {
        if (path is not null)
            File.Delete(path);
        Dispose();
    }

    /// <summary>Lets the file be; whoever sweeps next may have it.</summary>
    public void Dispose() => file?.Dispose();

    /// <summary>Reads one that another process left; null when it was never whole, so that nothing was written to the zone either.</summary>
    public static WrittenRecord? Read(string path, SafeFileHandle file)
    {
        var bytes = new byte[Math.Min(RandomAccess.GetLength(file), 64 << 10)];
        var length = RandomAccess.Read(file, bytes, 0);
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(0, length));
            var root = json.RootElement;
            return new(root.GetProperty("provider").GetString()!, root.GetProperty("zone").GetString()!, new(root.GetProperty("name").GetString()!, root.GetProperty("value").GetString()!), path, file)
            {
                TimeToLive = TimeSpan.FromSeconds(root.GetProperty("ttl").GetInt64()),
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    // The length is always the same, so that writing it again is one step.
    private void Write()
        => RandomAccess.Write(file!, Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"provider":"{{Text(provider)}}","zone":"{{Text(zone)}}","name":"{{Text(record.Name)}}","value":"{{Text(record.Value)}}","ttl":{{(long)TimeToLive.TotalSeconds,12}}}""")), 0);

    private static string Text(string value) => JsonEncodedText.Encode(value).ToString();
}
