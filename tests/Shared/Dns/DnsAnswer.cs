using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Text;

namespace HostKit.Tests;

/// <summary>What a server says to a question: by its zones, with aliases followed and cuts referred to (RFC 1034 §4.3.2, RFC 2308).</summary>
internal sealed record DnsAnswer(DnsQuestion Question, int Code, bool Authoritative, IReadOnlyList<ZoneRecord> Answers, IReadOnlyList<ZoneRecord> Authority)
{
    private const int NxDomain = 3, Refused = 5;

    public static DnsAnswer Of(DnsQuestion question, IReadOnlyList<ZoneRecord> records)
    {
        var answers = new List<ZoneRecord>();
        var name = question.Name;
        for (var hops = 0; hops < 16; hops++)
        {
            // A zone's own SOA is its root; the deepest zone answers.
            var soa = records.Where(r => r.Type == "SOA" && IsIn(name, r.Name)).MaxBy(r => r.Name.Length);
            if (soa is null)
                return new(question, answers.Count > 0 ? 0 : Refused, answers.Count > 0, answers, []);
            var cut = records.Where(r => r.Type == "NS" && r.Name.Length > soa.Name.Length && IsIn(name, r.Name) && IsIn(r.Name, soa.Name)).ToList();
            if (cut.Count > 0)
                return new(question, 0, answers.Count > 0, answers, cut);
            var here = records.Where(r => r.Name == name).ToList();
            var found = here.Where(r => r.Type == question.Type).ToList();
            if (found.Count > 0)
                return new(question, 0, true, [.. answers, .. found], []);
            if (here.FirstOrDefault(r => r.Type == "CNAME") is { } alias)
            {
                answers.Add(alias);
                name = alias.Value.TrimEnd('.').ToLowerInvariant();
                continue;
            }

            // A name with something below it is there, only empty.
            var exists = here.Count > 0 || records.Any(r => r.Name.EndsWith("." + name, StringComparison.Ordinal));
            return new(question, exists ? 0 : NxDomain, true, answers, [soa]);
        }

        return new(question, 0, true, answers, []);
    }

    public byte[] ToBytes(int longest)
    {
        var whole = ToBytes(truncated: false);
        return whole.Length <= longest ? whole : (this with { Answers = [], Authority = [] }).ToBytes(truncated: true);
    }

    private byte[] ToBytes(bool truncated)
    {
        var message = new List<byte>();
        message.AddRange(Number(Question.Id));
        message.Add((byte)(0x80 | (Authoritative ? 4 : 0) | (truncated ? 2 : 0) | (Question.Recurses ? 1 : 0)));
        message.Add((byte)((Question.Recurses ? 0x80 : 0) | Code));
        foreach (var count in (int[])[1, Answers.Count, Authority.Count, Question.HasOptions ? 1 : 0])
            message.AddRange(Number(count));
        message.AddRange(Question.Section);
        foreach (var record in Answers.Concat(Authority))
        {
            var data = Data(record);
            message.AddRange([.. Name(record.Name), .. Number(DnsQuestion.Types.Single(t => t.Value == record.Type).Key), .. Number(1), .. Long(record.Ttl), .. Number(data.Length), .. data]);
        }

        if (Question.HasOptions)
            message.AddRange([0, 0, 41, .. Number(1232), 0, 0, 0, 0, 0, 0]);
        return [.. message];
    }

    private static bool IsIn(string name, string zone) => zone.Length == 0 || name == zone || name.EndsWith("." + zone, StringComparison.Ordinal);

    private static byte[] Data(ZoneRecord record)
    {
        var words = record.Value.Split(' ');
        return record.Type switch
        {
            "A" or "AAAA" => IPAddress.Parse(record.Value).GetAddressBytes(),
            "TXT" => [.. Encoding.UTF8.GetBytes(record.Value).Chunk(255).SelectMany(part => (byte[])[(byte)part.Length, .. part])],
            "MX" => [.. Number(int.Parse(words[0], CultureInfo.InvariantCulture)), .. Name(words[1])],
            "SOA" => [.. Name(words[0]), .. Name(words[1]), .. words[2..].SelectMany(w => Long(uint.Parse(w, CultureInfo.InvariantCulture)))],
            "CAA" => [byte.Parse(words[0], CultureInfo.InvariantCulture), (byte)words[1].Length, .. Encoding.ASCII.GetBytes(words[1] + words[2].Trim('"'))],
            _ => Name(record.Value),
        };
    }

    private static byte[] Name(string name)
        => [.. name.TrimEnd('.').Split('.', StringSplitOptions.RemoveEmptyEntries).SelectMany(label => (byte[])[(byte)label.Length, .. Encoding.ASCII.GetBytes(label)]), 0];

    private static byte[] Number(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] Long(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
