using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Packaging;

/// <summary>The SHA-256 of large files that hardly change, such as a tool's program: remembered for as long as size and times are the same.</summary>
internal static class FileHash
{
    /// <summary>The hash, in hexadecimal digits.</summary>
    public static string Of(string path)
    {
        var file = new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
        var known = string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}");
        var remembered = $"{CacheDirectory.For("hashes")}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(known)))}";
        if (File.Exists(remembered) && File.ReadAllText(remembered) is { Length: 64 } hash)
            return hash;
        using (var stream = file.OpenRead())
            hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        var written = $"{remembered}.{Guid.NewGuid():N}";
        File.WriteAllText(written, hash);
        File.Move(written, remembered, overwrite: true);
        return hash;
    }
}
