using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HostKit.Tests;

/// <summary>A question to a name server (RFC 1035 §4.1).</summary>
/// <param name="Id">To be repeated.</param>
/// <param name="Recurses">Whether recursion is wanted.</param>
/// <param name="Name">The name, in lower case, without a final dot.</param>
/// <param name="Type">The type's name, or its number.</param>
/// <param name="Section">The question as it was sent, to be repeated letter for letter.</param>
/// <param name="HasOptions">Whether EDNS is spoken (RFC 6891).</param>
/// <param name="LongestDatagram">How long a datagram may be.</param>
internal sealed record DnsQuestion(ushort Id, bool Recurses, string Name, string Type, byte[] Section, bool HasOptions, int LongestDatagram)
{
    public static IReadOnlyDictionary<int, string> Types { get; } = new Dictionary<int, string> { [1] = "A", [2] = "NS", [5] = "CNAME", [6] = "SOA", [15] = "MX", [16] = "TXT", [28] = "AAAA", [257] = "CAA" };

    /// <summary>Null for what is no question.</summary>
    public static DnsQuestion? Read(ReadOnlySpan<byte> message)
    {
        if (message.Length < 17 || (message[2] & 0x80) != 0 || BinaryPrimitives.ReadUInt16BigEndian(message[4..]) != 1)
            return null;
        var labels = new List<string>();
        var at = 12;
        while (at < message.Length && message[at] is > 0 and < 64)
        {
            if (at + 1 + message[at] >= message.Length)
                return null;
            labels.Add(Encoding.ASCII.GetString(message.Slice(at + 1, message[at])));
            at += 1 + message[at];
        }

        var end = at + 5;
        if (end > message.Length || message[at] != 0)
            return null;
        var type = BinaryPrimitives.ReadUInt16BigEndian(message[(at + 1)..]);
        // The options come first after the question in what stub resolvers send: root name, type 41, class = size.
        var options = BinaryPrimitives.ReadUInt16BigEndian(message[10..]) > 0 && message.Length >= end + 11 && message[end] == 0 && BinaryPrimitives.ReadUInt16BigEndian(message[(end + 1)..]) == 41;
        return new(
            BinaryPrimitives.ReadUInt16BigEndian(message),
            (message[2] & 1) != 0,
            string.Join('.', labels).ToLowerInvariant(),
            Types.TryGetValue(type, out var name) ? name : type.ToString(CultureInfo.InvariantCulture),
            message[12..end].ToArray(),
            options,
            options ? Math.Max((ushort)512, BinaryPrimitives.ReadUInt16BigEndian(message[(end + 3)..])) : 512);
    }
}
