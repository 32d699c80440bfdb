using System.Text;

namespace HostKit.Nginx;

/// <summary>Lines of C# with indentation.</summary>
internal sealed class CSharpText
{
    private const int Width = 140;

    private readonly StringBuilder _text = new();
    private int _depth;

    public CSharpText Line(string line)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        if (line.Length > 0)
            _text.Append(' ', 4 * _depth).Append(line);
        return this;
    }

    public CSharpText Comments(IEnumerable<string> comments)
    {
        foreach (var comment in comments)
            Line(("// " + comment).TrimEnd());
        return this;
    }

    public CSharpText Node(string before, CSharpNode node, string after)
    {
        if (node.Flat(Width - (4 * _depth) - before.Length - after.Length) is { } flat)
            return Line(before + flat + after);
        if (node.Lines is { } lines)
            return Raw(before, node, lines, after);
        if (node.Arguments is { } arguments)
            return Call(before, node, arguments, after);
        if (node.Items is null)
            return Line(before + node.Head + after);
        var end = node.Tail + (node.Chain.Count == 0 ? after : "");
        if (node.IsList && (before + node.Head).TrimEnd() is { Length: > 0 } start)
            Line(start);
        else if (!node.IsList)
            Line(before + node.Head + (node.Items.Count == 0 && !node.Head.EndsWith(')') ? "()" : "") + (node.Items.Count == 0 ? end : ""));
        if (node.IsList || node.Items.Count > 0)
            Items(node, end);
        foreach (var (i, next) in node.Chain.Index())
            Node(".Then(", next, ")" + (i == node.Chain.Count - 1 ? after : ""));
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Items(CSharpNode node, string after)
    {
        Line(node.IsList ? "[" : "{");
        _depth++;
        foreach (var item in node.Items!)
        {
            Comments(item.Above);
            if (!item.IsComment)
                Node(item.Before, item.Value, item.Behind is null ? "," : ", // " + item.Behind);
        }

        _depth--;
        Line((node.IsList ? "]" : "}") + after);
    }

    private CSharpText Call(string before, CSharpNode node, IReadOnlyList<CSharpNode> arguments, string after)
    {
        if (arguments is [var only] && node.Head.EndsWith('('))
            return Node(before + node.Head, only, node.Tail + after);
        Line(before + node.Head + (arguments.Count == 0 ? node.Tail + after : node.Head.EndsWith('(') ? "" : ","));
        _depth++;
        foreach (var (i, argument) in arguments.Index())
            Node("", argument, i < arguments.Count - 1 ? "," : node.Tail + after);
        _depth--;
        return this;
    }

    private CSharpText Raw(string before, CSharpNode node, IReadOnlyList<string> lines, string after)
    {
        var quotes = new string('"', Math.Max(3, lines.Max(LongestQuotes) + 1));
        Line(before + node.Head + quotes);
        _depth++;
        foreach (var line in lines)
            Line(line);
        Line(quotes + node.Tail + after);
        _depth--;
        return this;
    }

    private static int LongestQuotes(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var c in line)
            longest = Math.Max(longest, run = c == '"' ? run + 1 : 0);
        return longest;
    }
}
