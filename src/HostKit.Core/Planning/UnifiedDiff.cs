using System.Globalization;
using System.Text;
using System.Text.Unicode;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace HostKit;

/// <summary>A unified diff of two texts, three lines of context around each change (diff(1), "--unified").</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    // Steps of the search, which grow with the lines and with the differences; about a third of a second.
    private const long MostSteps = 300_000_000;

    /// <summary>The diff, or null when a side is not text, or when so much differs that the search for what does not would take long.</summary>
    public static string? Between(byte[] old, byte[] wanted, string path)
    {
        if (!IsText(old) || !IsText(wanted))
            return null;
        var oldLines = Lines(old);
        var newLines = Lines(wanted);
        if (oldLines.Length > 0 && newLines.Length > 0 && IsTooMuch(oldLines, newLines))
            return null;
        var blocks = BlocksOf(oldLines, newLines);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"--- {path}\n+++ {path}\n");
        for (var first = 0; first < blocks.Count;)
        {
            // Changes whose contexts touch share a hunk.
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - (blocks[last].DeleteStartA + blocks[last].DeleteCountA) <= 2 * Context)
                last++;
            AppendHunk(text, oldLines, newLines, [.. blocks.Skip(first).Take(last - first + 1)]);
            first = last + 1;
        }

        return text.ToString();
    }

    private static bool IsTooMuch(string[] old, string[] wanted)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in old)
            counts[line] = counts.GetValueOrDefault(line) + 1;
        foreach (var line in wanted)
            counts[line] = counts.GetValueOrDefault(line) - 1;
        return counts.Values.Sum(count => (long)Math.Abs(count)) * (old.Length + wanted.Length) > MostSteps;
    }

    // Most diffs are of files that are new: there is nothing to compare then.
    private static IList<DiffBlock> BlocksOf(string[] old, string[] wanted)
        => old.Length == 0 != (wanted.Length == 0)
            ? [new DiffBlock(0, old.Length, 0, wanted.Length)]
            : new Differ().CreateDiffs(string.Concat(old), string.Concat(wanted), ignoreWhiteSpace: false, ignoreCase: false, new LineChunker()).DiffBlocks;

    private static void AppendHunk(StringBuilder text, string[] old, string[] wanted, List<DiffBlock> blocks)
    {
        var start = Math.Max(0, blocks[0].DeleteStartA - Context);
        var end = Math.Min(old.Length, blocks[^1].DeleteStartA + blocks[^1].DeleteCountA + Context);
        var newStart = blocks[0].InsertStartB - (blocks[0].DeleteStartA - start);
        var newCount = end - start + blocks.Sum(b => b.InsertCountB - b.DeleteCountA);
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Range(start, end - start)} +{Range(newStart, newCount)} @@\n");
        var at = start;
        foreach (var block in blocks)
        {
            AppendLines(text, ' ', old[at..block.DeleteStartA]);
            AppendLines(text, '-', old[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            AppendLines(text, '+', wanted[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        AppendLines(text, ' ', old[at..end]);
    }

    private static void AppendLines(StringBuilder text, char sign, string[] lines)
    {
        foreach (var line in lines)
        {
            text.Append(sign).Append(line);
            if (!line.EndsWith('\n'))
                text.Append("\n\\ No newline at end of file\n");
        }
    }

    private static string Range(int start, int count)
        => count == 1 ? $"{start + 1}" : string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static bool IsText(byte[] content) => !content.AsSpan().Contains((byte)0) && Utf8.IsValid(content);

    private static string[] Lines(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..next]);
            at = next;
        }

        return [.. lines];
    }

    /// <summary>Lines with their ends, so that a missing last line end is a difference.</summary>
    private sealed class LineChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => Lines(Encoding.UTF8.GetBytes(text));
    }
}
