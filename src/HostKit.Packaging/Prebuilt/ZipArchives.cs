using System.IO.Compression;

namespace HostKit.Packaging;

/// <summary>Unpacks zip archives, for which not every system has a program.</summary>
internal static class ZipArchives
{
    /// <exception cref="HostKitException">It is no such archive, or an entry would land outside of the folder.</exception>
    public static async Task ExtractAsync(string path, string folder, CancellationToken cancellationToken)
    {
        try
        {
            await ZipFile.ExtractToDirectoryAsync(path, folder, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new HostKitException($"the zip archive cannot be unpacked: {e.Message}", e);
        }
    }
}
