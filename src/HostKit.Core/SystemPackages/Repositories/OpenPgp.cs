using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HostKit;

/// <summary>Reads which keys a file holds (RFC 9580, sections 4.2, 5.5.4 and 6).</summary>
internal static class OpenPgp
{
    private const string Begin = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
    private const string End = "-----END PGP PUBLIC KEY BLOCK-----";

    public static bool IsArmored(byte[] bytes) => bytes.AsSpan().IndexOf("-----BEGIN PGP"u8) >= 0;

    /// <summary>The fingerprints of all primary keys.</summary>
    /// <exception cref="FormatException">It is no public key; the message says why.</exception>
    public static IReadOnlyList<string> Fingerprints(byte[] bytes)
    {
        string[] found = [.. Packets(bytes).Where(p => p.Tag == 6).Select(p => Fingerprint(p.Body))];
        return found.Length > 0 ? found : throw new FormatException("there is no public key in it");
    }

    /// <summary>All packets, with what they are and what is in them.</summary>
    /// <exception cref="FormatException">It is no public key; the message says why.</exception>
    public static IReadOnlyList<(int Tag, byte[] Body)> Packets(byte[] bytes)
    {
        List<(int, byte[])> found = [];
        foreach (var block in IsArmored(bytes) ? Blocks(Encoding.Latin1.GetString(bytes)) : [bytes])
            ReadPackets(block, found);
        return found;
    }

    private static IEnumerable<byte[]> Blocks(string text)
    {
        if (text.Contains("PRIVATE KEY BLOCK", StringComparison.Ordinal))
            throw new FormatException("it has a private key, which belongs on no host: export the public one (gpg --armor --export)");
        for (var at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begin, at, StringComparison.Ordinal))
        {
            at += Begin.Length;
            var end = text.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0)
                throw new FormatException($"its '{Begin}' has no end");
            // Headers such as "Comment:" end with an empty line; a line with '=' in front is the check sum.
            var lines = text[at..end].Split('\n').Select(l => l.Trim()).SkipWhile(l => l.Length == 0 || l.Contains(':', StringComparison.Ordinal)).Where(l => l.Length > 0 && l[0] != '=');
            yield return Convert.FromBase64String(string.Concat(lines));
            at = end;
        }
    }

    private static void ReadPackets(ReadOnlySpan<byte> rest, List<(int Tag, byte[] Body)> found)
    {
        while (rest.Length > 0)
        {
            var (tag, head, length) = Header(rest);
            if (head + (long)length > rest.Length)
                throw new FormatException("it is cut off");
            var body = rest.Slice(head, length);
            rest = rest[(head + length)..];
            if (tag is 5 or 7)
                throw new FormatException("it has a private key, which belongs on no host: export the public one (gpg --armor --export)");
            found.Add((tag, body.ToArray()));
        }
    }

    private static (int Tag, int Head, int Length) Header(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[0];
        try
        {
            if ((first & 0x80) == 0)
                throw new FormatException("it is no OpenPGP key, neither armored nor binary");
            if ((first & 0x40) == 0)
                return (first & 3) switch
                {
                    0 => ((first >> 2) & 15, 2, bytes[1]),
                    1 => ((first >> 2) & 15, 3, BinaryPrimitives.ReadUInt16BigEndian(bytes[1..])),
                    2 => ((first >> 2) & 15, 5, checked((int)BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]))),
                    _ => throw new FormatException("it has a packet without a length"),
                };
            return bytes[1] switch
            {
                < 192 => (first & 63, 2, bytes[1]),
                < 224 => (first & 63, 3, ((bytes[1] - 192) << 8) + bytes[2] + 192),
                255 => (first & 63, 6, checked((int)BinaryPrimitives.ReadUInt32BigEndian(bytes[2..]))),
                _ => throw new FormatException("it has a packet in parts"),
            };
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new FormatException("it is cut off", e);
        }
    }

    /// <summary>The fingerprint of a key packet.</summary>
    public static string Fingerprint(ReadOnlySpan<byte> body)
    {
        var version = body.IsEmpty ? 0 : body[0];
        if (version is not (4 or 6))
            throw new FormatException($"it has a key of version {version}, which package managers do not take");
        Span<byte> head = stackalloc byte[5];
        head[0] = version == 4 ? (byte)0x99 : (byte)0x9B;
        if (version == 4)
            BinaryPrimitives.WriteUInt16BigEndian(head[1..], checked((ushort)body.Length));
        else
            BinaryPrimitives.WriteUInt32BigEndian(head[1..], (uint)body.Length);
        byte[] all = [.. head[..(version == 4 ? 3 : 5)], .. body];
#pragma warning disable CA5350 // That is how fingerprints of version 4 are defined.
        return Convert.ToHexString(version == 4 ? SHA1.HashData(all) : SHA256.HashData(all));
#pragma warning restore CA5350
    }
}
