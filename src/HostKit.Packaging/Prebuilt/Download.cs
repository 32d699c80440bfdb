using System.Globalization;

namespace HostKit.Packaging;

/// <summary>Gets files by their address, once: what is in the cache is verified again and used again.</summary>
internal static class Download
{
    private const int Tries = 3;
    private static readonly HttpClient Client = new() { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Puts the file there.</summary>
    /// <exception cref="HostKitException">It cannot be had, or is another one.</exception>
    public static async Task ToAsync(Uri address, Checksum checksum, string path, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var kept = $"{CacheDirectory.For("downloads")}/{checksum.Algorithm}-{checksum.Hex}";
        if (!File.Exists(kept) || Of(kept, checksum) != checksum)
        {
            var part = $"{kept}.{Guid.NewGuid():N}";
            try
            {
                await GetAsync(address, part, progress, cancellationToken).ConfigureAwait(false);
                if (Of(part, checksum) is var is_ && is_ != checksum)
                    throw new HostKitException($"'{Shown(address)}' is not the file that was wanted: its checksum is {is_}, wanted is {checksum}. If the new file is the right one, write its checksum.");
                File.Move(part, kept, overwrite: true);
            }
            finally
            {
                File.Delete(part);
            }
        }

        File.Copy(kept, path);
    }

    /// <summary>The checksum of a file.</summary>
    public static Checksum Of(string path, Checksum like)
    {
        using var stream = File.OpenRead(path);
        return like.Of(stream);
    }

    private static async Task GetAsync(Uri address, string path, IProgress<string> progress, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryAsync(address, path, progress, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception e) when (e is HttpRequestException or IOException && !cancellationToken.IsCancellationRequested)
            {
                // What the server says of the file itself does not change by asking again.
                if (attempt == Tries || e is HttpRequestException { StatusCode: { } status } && (int)status is >= 400 and < 500)
                    throw new HostKitException($"'{Shown(address)}' cannot be had: {e.Message}", e);
                progress.Report($"{e.Message} Trying again");
                await Task.Delay(TimeSpan.FromSeconds(attempt), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task TryAsync(Uri address, string path, IProgress<string> progress, CancellationToken cancellationToken)
    {
        progress.Report($"downloading {Shown(address)}");
        using var response = await Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var total = response.Content.Headers.ContentLength;
        using var from = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var to = File.Create(path);
        var buffer = new byte[1 << 16];
        long got = 0;
        var told = 0L;
        while (await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            await to.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            got += count;
            if (total > 1 << 22 && got * 10 / total.Value > told)
            {
                told = got * 10 / total.Value;
                progress.Report(string.Create(CultureInfo.InvariantCulture, $"downloaded {told * 10} % of {total.Value >> 20} MiB"));
            }
        }

        if (total is not null && got != total)
            throw new IOException($"the connection ended after {got} of {total} bytes.");
    }

    // An address may carry a password.
    private static string Shown(Uri address) => address.UserInfo.Length == 0 && address.Query.Length == 0 ? address.ToString() : $"{address.Scheme}://{address.Host}{address.AbsolutePath}";
}
