using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HostKit.Acme;

/// <summary>Signatures of DNS messages (RFC 8945).</summary>
internal static class Tsig
{
    public const ushort Fudge = 300;
    private const int Type = 250;
    private const int Any = 255;

    /// <summary>The message with its signature, and the signature's code, which the answer's covers.</summary>
    public static (byte[] Message, byte[] Mac) Sign(byte[] message, TsigKey key, DateTimeOffset now)
    {
        var time = now.ToUnixTimeSeconds();
        var mac = key.Sign([.. message, .. Variables(key, time, Fudge, 0, [])]);
        var data = new DnsWriter().Name(key.Algorithm).UInt48(time).UInt16(Fudge).UInt16(mac.Length).Bytes(mac).Bytes(message.AsSpan(0, 2)).UInt16(0).UInt16(0).Written;
        var signed = new DnsWriter().Bytes(message).Record(key.Name, Type, Any, 0, data).Written.ToArray();
        Count(signed, +1);
        return (signed, mac);
    }

    /// <summary>What the signature of an answer says.</summary>
    /// <exception cref="FormatException">The message cannot be read.</exception>
    public static TsigVerdict Verify(byte[] answer, TsigKey key, byte[] requestMac, DateTimeOffset now)
    {
        if (Find(answer) is not { } start)
            return new(TsigState.Missing, 0, null);
        var reader = new DnsReader(answer);
        reader.Bytes(start);
        var name = reader.Name();
        reader.Bytes(10);
        var algorithm = reader.Name();
        var time = reader.UInt48();
        var fudge = reader.UInt16();
        var mac = reader.Bytes(reader.UInt16()).ToArray();
        var id = reader.UInt16();
        var error = reader.UInt16();
        var other = reader.Bytes(reader.UInt16()).ToArray();
        DateTimeOffset? serverTime = other.Length == 6 ? DateTimeOffset.FromUnixTimeSeconds(new DnsReader(other).UInt48()) : null;
        // A server that does not know the key, or cannot check the request, has nothing to sign with (RFC 8945 §5.2).
        if (mac.Length == 0)
            return new(TsigState.Unsigned, error, serverTime);
        var plain = answer[..start];
        Count(plain, -1);
        BinaryPrimitives.WriteUInt16BigEndian(plain, id);
        byte[] length = [(byte)(requestMac.Length >> 8), (byte)requestMac.Length];
        var expected = key.Sign([.. length, .. requestMac, .. plain, .. Variables(key, time, fudge, error, other)]);
        if (name != key.Name || algorithm != key.Algorithm || !CryptographicOperations.FixedTimeEquals(expected, mac))
            return new(TsigState.Wrong, error, serverTime);
        // The answer to BADTIME has the request's time in it (RFC 8945 §5.2.3).
        return Math.Abs(now.ToUnixTimeSeconds() - time) > fudge && error == 0 ? new(TsigState.OutOfTime, error, DateTimeOffset.FromUnixTimeSeconds(time)) : new(TsigState.Good, error, serverTime);
    }

    private static byte[] Variables(TsigKey key, long time, int fudge, int error, byte[] other)
        => new DnsWriter().Name(key.Name).UInt16(Any).UInt32(0).Name(key.Algorithm).UInt48(time).UInt16(fudge).UInt16(error).UInt16(other.Length).Bytes(other).Written.ToArray();

    /// <summary>Where the signature begins: it is the last record (RFC 8945 §5.1).</summary>
    private static int? Find(byte[] message)
    {
        var reader = new DnsReader(message);
        reader.Bytes(4);
        var questions = reader.UInt16();
        var records = reader.UInt16() + reader.UInt16() + reader.UInt16();
        for (var i = 0; i < questions; i++)
        {
            reader.Name();
            reader.Bytes(4);
        }

        int? start = null;
        for (var i = 0; i < records; i++)
        {
            start = reader.Position;
            if (i + 1 < records)
                reader.SkipRecord();
        }

        if (start is null)
            return null;
        reader.Name();
        return reader.UInt16() == Type ? start : null;
    }

    private static void Count(byte[] message, int change)
        => BinaryPrimitives.WriteUInt16BigEndian(message.AsSpan(10), (ushort)(BinaryPrimitives.ReadUInt16BigEndian(message.AsSpan(10)) + change));
}
