namespace HostKit.Nginx;

/// <summary>The comments of a statement that was read, by where they stand, without their number signs.</summary>
internal sealed record StatementComments(IReadOnlyList<string> Above, IReadOnlyList<string> Inside, IReadOnlyList<string> AtEnd, string? Behind)
{
    public static StatementComments None { get; } = new([], [], [], null);

    public static StatementComments Of(NginxStatement statement)
    {
        if (statement.Source is not { } source)
            return None;
        var above = new List<string>();
        var last = statement.Lead;
        foreach (var word in statement.Spans)
        {
            above.AddRange(Scan(source.Bytes.AsSpan(last..word.Start)).Before);
            last = word.End;
        }

        var (before, behind) = Scan(source.Bytes.AsSpan(last..(statement.HasBlock ? statement.BodyStart : statement.End)));
        above.AddRange(before);
        if (!statement.HasBlock)
            return new(above, [], [], Joined(behind));
        var (atEnd, after) = Scan(source.Bytes.AsSpan(statement.CloseStart..statement.End));
        return new(above, behind, atEnd, Joined(after));
    }

    /// <summary>The comments of a text that has no statements.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> text) => Scan(text).Before;

    /// <summary>All comments of a statement and of those in its block, for a value that has no place for them.</summary>
    public static IEnumerable<string> All(NginxStatement statement)
    {
        var own = Of(statement);
        return [.. own.Above, .. own.Inside, .. statement.Block.SelectMany(All), .. own.AtEnd, .. own.Behind is null ? (IEnumerable<string>)[] : [own.Behind]];
    }

    private static string? Joined(List<string> comments) => comments.Count == 0 ? null : string.Join(' ', comments);

    /// <summary>Between words there is nothing but blanks, comments and one terminator.</summary>
    private static (List<string> Before, List<string> Behind) Scan(ReadOnlySpan<byte> text)
    {
        var (before, behind) = (new List<string>(), new List<string>());
        var comments = before;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (byte)';' or (byte)'{' or (byte)'}')
                comments = behind;
            if (text[i] != '#')
                continue;
            var length = text[i..].IndexOf((byte)'\n');
            comments.Add(Clean(text.Slice(i + 1, (length < 0 ? text.Length - i : length) - 1)));
            i += length < 0 ? text.Length : length;
        }

        return (before, behind);
    }

    private static string Clean(ReadOnlySpan<byte> comment)
        => string.Concat(NginxWord.ToText(comment).Select(c => CSharpLiteral.IsPlain(c) ? c : ' ')).Trim();
}
