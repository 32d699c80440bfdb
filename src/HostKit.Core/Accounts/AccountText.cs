namespace HostKit;

/// <summary>
/// An account database as lines of fields (passwd(5), group(5), shadow(5), gshadow(5)), to be edited: every line that is not changed stays byte for
/// byte, comments and the <c>+</c> and <c>-</c> lines of NIS among them. Characters stand for bytes, whatever the encoding.
/// </summary>
internal sealed class AccountText
{
    private readonly List<string> _lines;

    private AccountText(List<string> lines) => _lines = lines;

    /// <summary>The accounts with their fields, in the file's order; the first of several lines of one name counts.</summary>
    public IEnumerable<(string Name, string[] Fields)> Names
        => _lines.Select(Fields).OfType<string[]>().DistinctBy(f => f[0], StringComparer.Ordinal).Select(f => (f[0], f));

    public static AccountText Parse(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..next]);
            at = next;
        }

        return new AccountText(lines);
    }

    /// <summary>What may stand in one field.</summary>
    public static string CheckedField(string value, string parameter)
        => value.Contains(':', StringComparison.Ordinal) || value.Any(char.IsControl)
            ? throw new ArgumentException($"'{value.ReplaceLineEndings(" ")}' contains ':' or a control character, which the account files have no way to write.", parameter)
            : value;

    /// <summary>The fields of an account's line; null when there is none.</summary>
    public string[]? Find(string name) => IndexOf(name) is >= 0 and var index ? Fields(_lines[index]) : null;

    /// <summary>Changes an account's line, or adds one: before the lines of NIS, which take all that follow.</summary>
    public void Set(string name, string[] fields)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            _lines[index] = string.Join(':', fields) + End(_lines[index]);
            return;
        }

        index = _lines.FindIndex(l => l[0] is '+' or '-');
        if (index < 0)
            index = _lines.Count;
        if (index > 0 && !_lines[index - 1].EndsWith('\n'))
            _lines[index - 1] += "\n";
        _lines.Insert(index, string.Join(':', fields) + "\n");
    }

    /// <summary>Takes an account's line away.</summary>
    public void Remove(string name)
    {
        if (IndexOf(name) is >= 0 and var index)
            _lines.RemoveAt(index);
    }

    /// <summary>The line's number, from 1, for messages.</summary>
    public int LineOf(string name) => IndexOf(name) + 1;

    public override string ToString() => string.Concat(_lines);

    private int IndexOf(string name) => _lines.FindIndex(l => l.Length > name.Length && l[name.Length] == ':' && l.StartsWith(name, StringComparison.Ordinal));

    private static string[]? Fields(string line)
        => line[0] is '#' or '+' or '-' or ':' || !line.Contains(':', StringComparison.Ordinal) ? null : line[..^End(line).Length].Split(':');

    private static string End(string line) => line.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : line.EndsWith('\n') ? "\n" : "";
}
