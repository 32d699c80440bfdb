using System.Text;

namespace HostKit;

/// <summary>Puts the parts of a unit file together again, each beginning on a line of its own.</summary>
internal sealed class UnitFileWriter
{
    private readonly StringBuilder _text = new();
    private string _last = "";

    /// <summary>Appends a part. Only the last part of a parsed file can lack a line end or wait for its continuation; when another follows now, it is ended first.</summary>
    public UnitFileWriter Append(string part)
    {
        if (part.Length == 0)
            return this;
        if (_last.Length > 0 && _last[^1] is not ('\n' or '\r' or '\0'))
            _text.Append('\n');
        if (_last.Contains('\\', StringComparison.Ordinal) && WaitsForContinuation(_last))
            _text.Append('\n');
        _text.Append(part);
        _last = part;
        return this;
    }

    public override string ToString() => _text.ToString();

    private static bool WaitsForContinuation(string part)
    {
        var waits = false;
        for (var position = 0; position < part.Length;)
        {
            var line = UnitFileParser.ReadLine(part, ref position);
            waits = UnitFileParser.IsComment(line) ? waits : UnitFileParser.Continues(line);
        }

        return waits;
    }
}
