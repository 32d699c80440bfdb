namespace HostKit.Nginx;

/// <summary>The comments of a statement with what is noted of it beside them, such as the file it comes from.</summary>
internal static class CSharpNotes
{
    public static StatementComments Of(NginxStatement statement, IReadOnlyDictionary<NginxStatement, IReadOnlyList<string>> notes, bool isRaw)
    {
        var own = StatementComments.Of(statement);
        // A value that is no context has no place for the comments in its block; a raw block keeps them in its text.
        if (isRaw && statement.HasBlock)
            own = new([.. own.Above, .. own.Inside, .. statement.Block.SelectMany(StatementComments.All), .. own.AtEnd], [], [], own.Behind);
        return notes.TryGetValue(statement, out var more) ? own with { Above = [.. more, .. own.Above] } : own;
    }
}
