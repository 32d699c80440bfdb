using System.Text;

namespace HostKit.Nginx;

/// <summary>Writes statements that have no typed value: the argument of <c>["name"] = ...</c>.</summary>
internal static class CSharpRaw
{
    public static CSharpNode Of(NginxStatement statement)
    {
        if (!ContextReader.IsText(statement) || statement.Name.Length == 0)
            return Verbatim(statement);
        string[] words = [.. statement.Arguments.Select(word => CSharpLiteral.Of(word.Value))];
        var behind = string.Concat(words.Select(word => ", " + word));
        if (statement.Code is { } code)
            return Text("RawDirective.Code(", Trimmed(code), behind + ")");
        if (statement.HasBlock)
            return Text("RawDirective.Block(", BlockText(statement), behind + ")");
        return new(words.Length == 1 ? words[0] : $"[{string.Join(", ", words)}]");
    }

    public static CSharpNode Of(IReadOnlyList<NginxStatement> statements)
        => statements.Count == 1 ? Of(statements[0]) : Repeat([.. statements.Select(Of)]);

    private static CSharpNode Repeat(List<CSharpNode> nodes)
        => nodes.All(node => node.Lines is null) ? new($"RawDirective.Repeat({string.Join(", ", nodes.Select(node => node.Head))})")
            // As a list: a raw string ends on a line of its own.
            : new("RawDirective.Repeat(") { IsList = true, Items = [.. nodes.Select(node => new CSharpItem("", node))], Tail = ")" };

    private static CSharpNode Text(string head, string text, string tail)
    {
        var lines = text.Split('\n');
        return lines.Length == 1 && text.Length < 100 || text.Any(c => c is not ('\n' or '\t') && !CSharpLiteral.IsPlain(c))
            ? new(head + CSharpLiteral.Of(text) + tail) : new(head) { Lines = lines, Tail = tail };
    }

    /// <summary>The lines of code between its braces, without the blanks beside those.</summary>
    private static string Trimmed(string code)
    {
        var lines = code.Split('\n').ToList();
        if (lines.Count > 1 && string.IsNullOrWhiteSpace(lines[0]))
            lines.RemoveAt(0);
        if (lines.Count > 1 && string.IsNullOrWhiteSpace(lines[^1]))
            lines.RemoveAt(lines.Count - 1);
        return lines.Count == 1 ? code.Trim(' ', '\t', '\n') : string.Join('\n', lines);
    }

    /// <summary>What stands in a block: as it was written, but for the indentation that all of its lines share.</summary>
    private static string BlockText(NginxStatement statement)
    {
        var text = statement.IsVerbatim
            ? Encoding.UTF8.GetString(statement.Source!.Bytes.AsSpan(statement.BodyStart..statement.CloseStart))
            : NginxWriter.Write([.. statement.Block]);
        if (!System.Text.Unicode.Utf8.IsValid(Encoding.UTF8.GetBytes(text)) || text.Contains('\uFFFD', StringComparison.Ordinal))
            text = NginxWriter.Write([.. statement.Block.Select(inner => inner.Anew())]);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd(' ')).ToList();
        lines = [.. lines.SkipWhile(string.IsNullOrWhiteSpace)];
        while (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1]))
            lines.RemoveAt(lines.Count - 1);
        // A line break in a word, or in code, would change with the lines around it.
        if (HasLineBreaks(statement))
            return text.Trim('\n');
        var indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart(' ', '\t').Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }

    private static bool HasLineBreaks(NginxStatement statement)
        => statement.IsCode || statement.Block.Any(inner => HasLineBreaks(inner) || Enumerable.Range(0, inner.WordCount).Any(i => inner.WordAt(i).Text.Span.ContainsAny((byte)'\n', (byte)'\r')));

    private static CSharpNode Verbatim(NginxStatement statement)
    {
        var text = Encoding.Latin1.GetString(NginxFile.Create("raw", statement.Anew()).ToBytes()).Trim('\n');
        return new($"RawDirective.Verbatim(System.Text.Encoding.Latin1.GetBytes({CSharpLiteral.Of(text)}))");
    }
}
