using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace HostKit.Packaging;

/// <summary>A wheel's name: <c>name-version(-build)-python-abi-platform.whl</c>.</summary>
/// <param name="Path">Its path in the sources.</param>
/// <param name="Name">The package's normalized name.</param>
/// <param name="Version">The package's version.</param>
/// <param name="Tags">What it fits.</param>
internal sealed record PythonWheel(string Path, string Name, string Version, ImmutableArray<string> Tags)
{
    /// <returns>Null when it is no wheel's name.</returns>
    public static PythonWheel? Parse(string path)
    {
        var parts = System.IO.Path.GetFileName(path)[..^4].Split('-');
        if (!path.EndsWith(".whl", StringComparison.Ordinal) || parts.Length is < 5 or > 6)
            return null;
        var tags = from python in parts[^3].Split('.') from abi in parts[^2].Split('.') from platform in parts[^1].Split('.') select $"{python}-{abi}-{platform}";
        return new PythonWheel(path, PythonName.Normalized(parts[0]), parts[1], [.. tags]);
    }

    /// <summary>The lines of a wheel's metadata that count here: <c>Requires-Python</c> and <c>Requires-Dist</c>. Remembered by the wheel's hash.</summary>
    /// <exception cref="HostKitException">The file is no wheel.</exception>
    public static ImmutableArray<string> Metadata(string file, string hash)
    {
        var remembered = $"{CacheDirectory.For("wheels")}/{hash}";
        if (File.Exists(remembered))
            return [.. File.ReadAllLines(remembered)];
        ImmutableArray<string> lines;
        try
        {
            using var archive = ZipFile.OpenRead(file);
            var entry = archive.Entries.FirstOrDefault(e => e.FullName.EndsWith(".dist-info/METADATA", StringComparison.Ordinal) && e.FullName.Count(c => c == '/') == 1)
                ?? throw new HostKitException($"'{file}' is no wheel: it has no METADATA.");
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            lines = [.. Headers(reader).Where(l => l.StartsWith("Requires-", StringComparison.OrdinalIgnoreCase))];
        }
        catch (InvalidDataException e)
        {
            throw new HostKitException($"'{file}' is no wheel: {e.Message}", e);
        }

        var written = $"{remembered}.{Guid.NewGuid():N}";
        File.WriteAllLines(written, lines);
        File.Move(written, remembered, overwrite: true);
        return lines;
    }

    // A header that is continued on the next line is one; what follows the first empty line is the description.
    private static List<string> Headers(StreamReader reader)
    {
        var headers = new List<string>();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            if (char.IsWhiteSpace(line[0]) && headers.Count > 0)
                headers[^1] += " " + line.Trim();
            else
                headers.Add(line);
        }

        return headers;
    }
}
