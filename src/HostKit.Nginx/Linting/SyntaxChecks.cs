using System.Runtime.InteropServices;

namespace HostKit.Nginx;

/// <summary>What is not written as it is meant, though nginx can read it.</summary>
internal static class SyntaxChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Source is not { Source: { } source } read)
            return;
        // The directive has to have an argument of its own: a lone word may well be a parameter.
        for (var i = 2; i < read.WordCount - 1; i++)
        {
            var word = read.WordAt(i);
            if (!word.IsQuoted && StartsLine(word, source) && DirectiveTable.Find(word.Value).Any(row => !row.IsThirdParty))
                review.Add(NginxFindings.MissingSemicolon, statement, $"{word.Value} is an argument of {statement.Name} here.");
        }
    }

    private static bool StartsLine(NginxWord word, NginxSource source)
    {
        if (!MemoryMarshal.TryGetArray(word.Text, out var segment) || segment.Array != source.Bytes)
            return false;
        var i = segment.Offset - 1;
        while (i >= 0 && source.Bytes[i] is (byte)' ' or (byte)'\t' or (byte)'\r')
            i--;
        return i >= 0 && source.Bytes[i] == '\n';
    }
}
