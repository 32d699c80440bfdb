using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace HostKit;

/// <summary>Finds store paths that are written in what was built: in programs, scripts, links.</summary>
internal sealed class StoreReferences
{
    private const int HashLength = 32;

    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789abcdef"u8);
    private readonly ConcurrentDictionary<string, bool> _found = new(StringComparer.Ordinal);

    /// <summary>How much of the end of a piece has to be seen again with the next one.</summary>
    public static int Overlap => Before.Length + HashLength;

    /// <summary>The hashes that begin the names of store paths.</summary>
    public IEnumerable<string> Hashes => _found.Keys;

    private static ReadOnlySpan<byte> Before => "/hostkit/store/"u8;

    public void Scan(ReadOnlySpan<byte> content)
    {
        for (int at; (at = content.IndexOf(Before)) >= 0;)
        {
            content = content[(at + Before.Length)..];
            AddStart(content);
        }
    }

    /// <summary>Links lead to siblings without naming the store.</summary>
    public void ScanTarget(ReadOnlySpan<byte> target)
    {
        foreach (var part in target.Split((byte)'/'))
            AddStart(target[part]);
    }

    private void AddStart(ReadOnlySpan<byte> text)
    {
        if (text.Length >= HashLength && text[..HashLength].IndexOfAnyExcept(Digits) < 0)
            _found.TryAdd(Encoding.ASCII.GetString(text[..HashLength]), true);
    }
}
