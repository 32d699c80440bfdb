using System.Collections.Immutable;
using System.Text;

namespace HostKit.Nginx;

/// <summary>What <c>nginx -V</c> would print, found in the program itself.</summary>
internal static class ProgramText
{
    private static readonly string[] Starts = ["nginx version: nginx/", "built with ", "configure arguments:"];

    /// <summary>The lines, or null when the program is no nginx.</summary>
    public static string? Read(ReadOnlySpan<byte> program)
    {
        var lines = new StringBuilder();
        foreach (var start in Starts)
        {
            var from = program.IndexOf(Encoding.ASCII.GetBytes(start));
            if (from < 0)
                continue;
            var length = program[from..].IndexOfAny((byte)0, (byte)'\n');
            lines.Append(Encoding.UTF8.GetString(program.Slice(from, length < 0 ? program.Length - from : length))).Append('\n');
        }

        return lines.ToString().StartsWith(Starts[0], StringComparison.Ordinal) ? lines.ToString() : null;
    }

    /// <summary>Arguments as a shell takes them apart, which is how they were given.</summary>
    public static ImmutableArray<string> Arguments(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '\'')
                quoted = !quoted;
            else if (c != ' ' || quoted)
                word.Append(c);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words.ToImmutable();
    }
}
