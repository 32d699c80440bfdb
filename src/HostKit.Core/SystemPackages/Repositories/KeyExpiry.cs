using System.Buffers.Binary;
using System.Globalization;

namespace HostKit;

/// <summary>Until when the keys in a file sign: a package manager may take what a key signed before it expired, but nothing newer comes any more.</summary>
internal static class KeyExpiry
{
    public static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    /// <summary>What there is to say of a key now; null when one of those in the file lasts.</summary>
    public static Finding? Check(byte[] bytes, string path, DateTimeOffset now)
    {
        var keys = Read(bytes);
        if (keys.Count == 0 || keys.Any(k => k.Until is null) || keys.MaxBy(k => k.Until) is not { Until: { } until } last || until > now + Soon)
            return null;
        var date = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        const string mend = "get the newer key from whom the repository belongs to: the fingerprint stays where the key was only extended";
        return until <= now
            ? new Finding(Severity.Error, "core.repository-key-expired", path, $"the key {last.Fingerprint} expired on {date}, so that nothing newer can be verified", mend)
            : new Finding(Severity.Warning, "core.repository-key-expires", path, $"the key {last.Fingerprint} expires on {date}", mend);
    }

    /// <summary>The primary keys, and until when each or one of its subkeys signs; null for ever.</summary>
    /// <exception cref="FormatException">It is no public key.</exception>
    public static IReadOnlyList<(string Fingerprint, DateTimeOffset? Until)> Read(byte[] bytes)
    {
        List<(string, DateTimeOffset?)> found = [];
        // A primary key (6) or subkey (14), and the signatures (2) after it.
        List<(byte[] Key, List<KeySignature> Signatures)> parts = [];
        foreach (var (tag, body) in OpenPgp.Packets(bytes))
        {
            if (tag == 6)
                Finish();
            if (tag is 6 or 14)
                parts.Add((body, []));
            else if (tag == 2 && parts.Count > 0 && KeySignature.Read(body) is { } signature)
                parts[^1].Signatures.Add(signature);
        }

        Finish();
        return found;

        void Finish()
        {
            if (parts.Count == 0)
                return;
            var fingerprint = OpenPgp.Fingerprint(parts[0].Key);
            var judged = parts.Select((part, index) => Judge(part.Key, part.Signatures.Where(s => s.IsBy(fingerprint) && (index == 0 ? s.Type is (>= 0x10 and <= 0x13) or 0x1F : s.Type == 0x18)))).ToList();
            var signing = judged.Where((j, index) => j.MaySign && (index == 0 || parts[index].Signatures.Count > 0)).Select(j => j.Until).DefaultIfEmpty(DateTimeOffset.MaxValue).Max();
            var until = signing < judged[0].Until ? signing : judged[0].Until;
            found.Add((fingerprint, until == DateTimeOffset.MaxValue ? null : until));
            parts.Clear();
        }
    }

    // The newest word counts; of several at once the one that allows more. One on the key itself (1F) may only name who can revoke it, and says nothing of its end.
    private static (DateTimeOffset Until, bool MaySign) Judge(byte[] key, IEnumerable<KeySignature> signatures)
    {
        var all = signatures.Where(s => s.Type != 0x1F || s.Lifetime is not null).ToList();
        var newest = all.Where(s => s.CreatedAt == all.Max(o => o.CreatedAt)).ToList();
        var made = key.Length < 5 ? 0 : BinaryPrimitives.ReadUInt32BigEndian(key.AsSpan(1));
        return newest.Count == 0 || newest.Any(s => s.Lifetime is null)
            ? (DateTimeOffset.MaxValue, newest.Count == 0 || newest.Any(s => s.MaySign))
            : (DateTimeOffset.FromUnixTimeSeconds(made + (long)newest.Max(s => s.Lifetime!.Value)), newest.Any(s => s.MaySign));
    }
}
