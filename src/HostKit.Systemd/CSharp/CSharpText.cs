using System.Text;

namespace HostKit.Systemd;

/// <summary>Lines of C# with indentation.</summary>
internal sealed class CSharpText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CSharpText Line(string line)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(' ', 4 * _depth).Append(line);
        return this;
    }

    public CSharpText Indent()
    {
        _depth++;
        return this;
    }

    public CSharpText Outdent()
    {
        _depth--;
        return this;
    }

    public CSharpText Open() => Line("{").Indent();

    public CSharpText Close(string end = "") => Outdent().Line("}" + end);

    public CSharpText Comments(IEnumerable<string> comments)
    {
        foreach (var comment in comments)
            Line(("// " + string.Concat(comment.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? ' ' : c))).TrimEnd());
        return this;
    }

    public override string ToString() => _text.ToString();
}
