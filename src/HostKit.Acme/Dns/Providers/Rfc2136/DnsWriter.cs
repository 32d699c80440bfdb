using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace HostKit.Acme;

/// <summary>Writes parts of a DNS message (RFC 1035 §4.1), names without compression.</summary>
internal sealed class DnsWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(512);

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public DnsWriter Byte(byte value)
    {
        _buffer.Write([value]);
        return this;
    }

    public DnsWriter UInt16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_buffer.GetSpan(2), checked((ushort)value));
        _buffer.Advance(2);
        return this;
    }

    public DnsWriter UInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_buffer.GetSpan(4), value);
        _buffer.Advance(4);
        return this;
    }

    /// <summary>Seconds since 1970 as TSIG has them (RFC 8945 §4.2).</summary>
    public DnsWriter UInt48(long value) => UInt16((int)(value >> 32)).UInt32((uint)value);

    public DnsWriter Bytes(ReadOnlySpan<byte> value)
    {
        _buffer.Write(value);
        return this;
    }

    /// <summary>A name of labels of 1 to 63 bytes, 255 bytes in all.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public DnsWriter Name(string name)
    {
        name = name.TrimEnd('.');
        if (name.Length > 253)
            throw new FormatException($"The name '{name}' is longer than 253 characters.");
        foreach (var label in name.Length == 0 ? [] : name.Split('.'))
        {
            if (label.Length is 0 or > 63 || !Ascii.IsValid(label))
                throw new FormatException($"The name '{name}' has the label '{label}', which is not one of 1 to 63 ASCII characters.");
            Byte((byte)label.Length).Bytes(Encoding.ASCII.GetBytes(label));
        }

        return Byte(0);
    }

    /// <summary>A record of a class and type; <paramref name="data"/> is its data.</summary>
    public DnsWriter Record(string name, int type, int @class, uint timeToLive, ReadOnlySpan<byte> data) => Name(name).UInt16(type).UInt16(@class).UInt32(timeToLive).UInt16(data.Length).Bytes(data);
}
