using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// What a store path contains, in an order and a form that depend on nothing else: a line for each entry with its kind, its content's hash, size and path, or where a
/// link leads. The hash of these lines is the hash of what was built.
/// </summary>
internal static class TreeListing
{
    /// <summary>The entries below a directory, each directory before what is in it; files are not read yet.</summary>
    /// <exception cref="HostKitException">Something in it is no file, directory or link.</exception>
    public static List<TreeEntry> Walk(SafeFileHandle tree)
    {
        var entries = new List<TreeEntry>();
        Walk(tree, RawName.Empty, entries);
        return entries;
    }

    public static byte[] Write(IEnumerable<TreeEntry> entries)
    {
        using var lines = new MemoryStream();
        foreach (var entry in entries)
        {
            lines.WriteByte((byte)entry.Kind);
            if (entry.IsFile)
                lines.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\t{entry.Sha256}\t{entry.Size}")));
            lines.WriteByte((byte)'\t');
            Escape(lines, entry.Path);
            if (entry.Kind == 'l')
            {
                lines.WriteByte((byte)'\t');
                Escape(lines, entry.Target);
            }

            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    /// <summary>Reads what was written.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static List<TreeEntry> Read(ReadOnlySpan<byte> lines)
    {
        var entries = new List<TreeEntry>();
        foreach (var range in lines.Split((byte)'\n'))
        {
            if (lines[range].IsEmpty)
                continue;
            var fields = new List<byte[]>();
            foreach (var field in lines[range].Split((byte)'\t'))
                fields.Add(lines[range][field].ToArray());
            entries.Add((char)fields[0][0] switch
            {
                'd' when fields.Count == 2 => new TreeEntry(Unescape(fields[1]), 'd'),
                'l' when fields.Count == 3 => new TreeEntry(Unescape(fields[1]), 'l') { Target = Unescape(fields[2]) },
                'f' or 'x' when fields.Count == 4 => new TreeEntry(Unescape(fields[3]), (char)fields[0][0])
                {
                    Sha256 = Encoding.ASCII.GetString(fields[1]), Size = long.Parse(fields[2], CultureInfo.InvariantCulture),
                },
                _ => throw new FormatException("a line is not of a listing"),
            });
        }

        return entries;
    }

    public static string Hash(byte[] listing) => Convert.ToHexStringLower(SHA256.HashData(listing));

    private static void Walk(SafeFileHandle tree, byte[] path, List<TreeEntry> entries)
    {
        using var directory = RawDirectory.Open(tree, path);
        foreach (var (name, type) in RawDirectory.Read(directory))
        {
            var below = RawName.Below(path, name);
            entries.Add(new TreeEntry(below, type switch
            {
                FileType.Directory => 'd',
                FileType.Symlink => 'l',
                FileType.File => 'f',
                _ => throw new HostKitException($"'{RawName.Text(below)}' is no file, directory or link, and cannot be in the store."),
            }));
            if (type == FileType.Directory)
                Walk(tree, below, entries);
        }
    }

    private static void Escape(MemoryStream lines, byte[] name)
    {
        foreach (var b in name.AsSpan(0, name.Length - 1))
        {
            if (b is (byte)'\n' or (byte)'\t' or (byte)'\\')
                lines.WriteByte((byte)'\\');
            lines.WriteByte(b switch { (byte)'\n' => (byte)'n', (byte)'\t' => (byte)'t', _ => b });
        }
    }

    private static byte[] Unescape(byte[] text)
    {
        var name = new List<byte>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
            name.Add(text[i] != '\\' ? text[i] : text[++i] switch { (byte)'n' => (byte)'\n', (byte)'t' => (byte)'\t', var b => b });
        name.Add(0);
        return [.. name];
    }
}
