using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Packaging.Tests.Python;

/// <summary>Writes wheels of pure Python.</summary>
internal static class WheelFile
{
    /// <summary>A wheel in a folder; the answer is its hash.</summary>
    public static string Write(string folder, string name, string version, (string Path, string Text)[] files, string metadata = "", string entryPoints = "", string tag = "py3-none-any", string? spoilt = null)
    {
        var info = $"{name}-{version}.dist-info";
        var all = files.Append(($"{info}/METADATA", $"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{metadata}\n")).Append(($"{info}/WHEEL", $"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n"));
        if (entryPoints.Length > 0)
            all = all.Append(($"{info}/entry_points.txt", entryPoints));
        Directory.CreateDirectory(folder);
        var path = $"{folder}/{name}-{version}-{tag}.whl";
        using (var stream = File.Create(path))
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            var record = new StringBuilder();
            foreach (var (file, text) in all)
            {
                Add(archive, file, text);
                var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(file == spoilt ? "other" : text))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
                record.Append(file).Append(",sha256=").Append(hash).Append(',').Append(text.Length).Append('\n');
            }

            Add(archive, $"{info}/RECORD", $"{record}{info}/RECORD,,\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
    }

    private static void Add(ZipArchive archive, string path, string text)
    {
        var entry = archive.CreateEntry(path);
        entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open());
        writer.Write(text);
    }
}
