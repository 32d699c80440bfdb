using System.Buffers.Binary;
using System.Text;

namespace HostKit.Acme;

/// <summary>Reads a DNS message (RFC 1035 §4.1); nothing that comes over the network makes it read outside or without end.</summary>
internal sealed class DnsReader(byte[] message)
{
    /// <summary>Where it is.</summary>
    public int Position { get; private set; }

    public ushort UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Bytes(2));

    public uint UInt32() => BinaryPrimitives.ReadUInt32BigEndian(Bytes(4));

    public long UInt48() => ((long)UInt16() << 32) | UInt32();

    /// <exception cref="FormatException">There are not that many.</exception>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > message.Length - Position)
            throw new FormatException("The message ends too early.");
        var span = message.AsSpan(Position, count);
        Position += count;
        return span;
    }

    /// <summary>A name, also a compressed one (RFC 1035 §4.1.4), in lower case and without the final dot.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public string Name()
    {
        var name = new StringBuilder();
        int? after = null;
        var lowest = Position;
        while (true)
        {
            var length = Bytes(1)[0];
            switch (length & 0xC0)
            {
                case 0xC0:
                    var target = ((length & 0x3F) << 8) | Bytes(1)[0];
                    after ??= Position;
                    // Each jump goes further back than the one before, so they end.
                    if (target >= lowest)
                        throw new FormatException("A compressed name points forward.");
                    (Position, lowest) = (target, target);
                    break;
                case 0 when length == 0:
                    Position = after ?? Position;
                    return name.ToString().ToLowerInvariant();
                case 0:
                    name.Append(name.Length > 0 ? "." : "").Append(Encoding.Latin1.GetString(Bytes(length)));
                    if (name.Length > 255)
                        throw new FormatException("A name is too long.");
                    break;
                default:
                    throw new FormatException("A label has an unknown kind.");
            }
        }
    }

    /// <summary>Skips a record's name, type and class, time to live and data.</summary>
    public void SkipRecord()
    {
        Name();
        Bytes(8);
        Bytes(UInt16());
    }
}
