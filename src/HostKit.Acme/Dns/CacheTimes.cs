using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>Until when a CA's resolver may still remember the former values of a name, kept over runs by files named by the name's hash.</summary>
/// <param name="directory">The directory; null to keep it in memory alone.</param>
/// <param name="longest">The longest time that anything is remembered.</param>
/// <param name="clock">The clock.</param>
internal sealed class CacheTimes(string? directory, TimeSpan longest, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);

    /// <summary>A CA may have seen the name until now.</summary>
    public void Seen(string name, TimeSpan timeToLive)
    {
        if (Bounded(timeToLive) is not { Ticks: > 0 } time)
            return;
        var until = clock.GetUtcNow() + time;
        _until[name] = until;
        if (directory is null)
            return;
        try
        {
            File.WriteAllText(PathOf(name), until.ToString("O", CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next process may ask too soon then, which costs it a try; this one knows.
        }
    }

    /// <summary>How long until all have forgotten it.</summary>
    public TimeSpan Left(string name)
    {
        if (!_until.TryGetValue(name, out var until) && (directory is null || !File.Exists(PathOf(name))
            || !DateTimeOffset.TryParse(File.ReadAllText(PathOf(name)), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out until)))
        {
            return TimeSpan.Zero;
        }

        // A clock that was put back must not make it wait for longer than anything is remembered.
        return Bounded(until - clock.GetUtcNow());
    }

    /// <summary>The longest that it waits for a time to live.</summary>
    public TimeSpan Bounded(TimeSpan timeToLive) => timeToLive < TimeSpan.Zero ? TimeSpan.Zero : timeToLive < longest ? timeToLive : longest;

    /// <summary>Deletes what is over.</summary>
    public void Sweep()
    {
        foreach (var path in Directory.Exists(directory) ? Directory.GetFiles(directory, "*.seen") : [])
        {
            if (File.GetLastWriteTimeUtc(path) + longest < clock.GetUtcNow().UtcDateTime)
                File.Delete(path);
        }
    }

    private string PathOf(string name) => Path.Combine(directory!, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32] + ".seen");
}
