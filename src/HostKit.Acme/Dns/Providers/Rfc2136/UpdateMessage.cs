using System.Buffers.Binary;
using System.Text;

namespace HostKit.Acme;

/// <summary>A change of TXT values of one zone as a message (RFC 2136 §2).</summary>
internal static class UpdateMessage
{
    public const int HeaderLength = 12;
    private const int Update = 5 << 11;
    private const int Soa = 6;
    private const int Txt = 16;
    private const int Internet = 1;
    private const int None = 254;

    /// <summary>The message without a signature.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="records">The values.</param>
    /// <param name="timeToLive">The time to live of added ones, in seconds; null to delete exactly these.</param>
    public static byte[] Create(ushort id, string zone, IReadOnlyList<TxtRecord> records, uint? timeToLive)
    {
        var writer = new DnsWriter().UInt16(id).UInt16(Update).UInt16(1).UInt16(0).UInt16(records.Count).UInt16(0).Name(zone).UInt16(Soa).UInt16(Internet);
        foreach (var record in records)
            writer.Record(record.Name, Txt, timeToLive is null ? None : Internet, timeToLive ?? 0, Data(record.Value));
        return writer.Written.ToArray();
    }

    /// <summary>The answer's code; null when it is no answer to the message.</summary>
    public static int? Code(ReadOnlySpan<byte> answer, ushort id)
        => answer.Length >= HeaderLength && BinaryPrimitives.ReadUInt16BigEndian(answer) == id && (answer[2] & 0x80) != 0 && (answer[2] & 0x78) == 0x28 ? answer[3] & 15 : null;

    public static bool IsTruncated(ReadOnlySpan<byte> answer) => (answer[2] & 2) != 0;

    // Text is in pieces of at most 255 bytes (RFC 1035 §3.3.14).
    private static byte[] Data(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        return bytes.Length == 0 ? [0] : [.. bytes.Chunk(255).SelectMany(piece => (byte[])[(byte)piece.Length, .. piece])];
    }
}
