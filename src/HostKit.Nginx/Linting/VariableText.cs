namespace HostKit.Nginx;

/// <summary>A piece of a text in which nginx expands variables.</summary>
/// <param name="IsVariable">Whether it is a variable.</param>
/// <param name="Text">The variable's name in lower case, as nginx keeps it, or plain text.</param>
internal readonly record struct VariableText(bool IsVariable, string Text)
{
    /// <summary>Takes a text apart.</summary>
    public static List<VariableText> Pieces(string text)
    {
        List<VariableText> pieces = [];
        var plain = 0;
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] != '$')
                continue;
            var start = text[i + 1] == '{' ? i + 2 : i + 1;
            var end = start;
            if (start == i + 1 && char.IsAsciiDigit(text[start]))
                end++;
            else
            {
                while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
                    end++;
            }

            if (end == start)
                continue;
            if (i > plain)
                pieces.Add(new(false, text[plain..i]));
            pieces.Add(new(true, text[start..end].ToLowerInvariant()));
            plain = start == i + 2 && end < text.Length ? end + 1 : end;
            i = plain - 1;
        }

        if (plain < text.Length)
            pieces.Add(new(false, text[plain..]));
        return pieces;
    }

    /// <summary>The variables in a text.</summary>
    public static IEnumerable<string> Names(string text) => text.Contains('$', StringComparison.Ordinal) ? Pieces(text).Where(piece => piece.IsVariable).Select(piece => piece.Text) : [];
}
