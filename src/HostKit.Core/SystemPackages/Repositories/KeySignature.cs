using System.Buffers.Binary;

namespace HostKit;

/// <summary>What the owner of a key says of it or of one of its subkeys. Not verified: whoever gave the key's bytes is trusted with its dates. Source: RFC 9580, section 5.2.</summary>
internal sealed record KeySignature(int Type, uint CreatedAt, uint? Lifetime, bool MaySign, string? Issuer)
{
    /// <summary>Reads a signature packet; null when it is of another version, or damaged.</summary>
    public static KeySignature? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            if (body[0] is not (4 or 6))
                return null;
            var signature = new KeySignature(body[1], 0, null, true, null);
            var rest = body[4..];
            // Hashed, and then unhashed, of which only who made it counts.
            for (var hashed = true; ; hashed = false)
            {
                var width = body[0] == 6 ? 4 : 2;
                var length = width == 4 ? checked((int)BinaryPrimitives.ReadUInt32BigEndian(rest)) : BinaryPrimitives.ReadUInt16BigEndian(rest);
                signature = signature.With(rest.Slice(width, length), hashed);
                rest = rest[(width + length)..];
                if (!hashed)
                    return signature;
            }
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether a key with this fingerprint made it.</summary>
    public bool IsBy(string fingerprint) => Issuer is not null && (fingerprint == Issuer || Issuer.Length == 16 && (fingerprint.Length == 64 ? fingerprint.StartsWith(Issuer, StringComparison.Ordinal) : fingerprint.EndsWith(Issuer, StringComparison.Ordinal)));

    private KeySignature With(ReadOnlySpan<byte> parts, bool hashed)
    {
        var read = this;
        while (parts.Length > 0)
        {
            var (head, length) = parts[0] switch
            {
                < 192 => (1, parts[0]),
                < 255 => (2, ((parts[0] - 192) << 8) + parts[1] + 192),
                _ => (5, checked((int)BinaryPrimitives.ReadUInt32BigEndian(parts[1..]))),
            };
            var value = parts.Slice(head + 1, length - 1);
            read = (parts[head] & 0x7F) switch
            {
                2 when hashed => read with { CreatedAt = BinaryPrimitives.ReadUInt32BigEndian(value) },
                9 when hashed => read with { Lifetime = BinaryPrimitives.ReadUInt32BigEndian(value) is > 0 and var seconds ? seconds : null },
                27 when hashed && value.Length > 0 => read with { MaySign = (value[0] & 2) != 0 },
                16 => read with { Issuer = read.Issuer ?? Convert.ToHexString(value) },
                33 => read with { Issuer = Convert.ToHexString(value[1..]) },
                _ => read,
            };
            parts = parts[(head + length)..];
        }

        return read;
    }
}
