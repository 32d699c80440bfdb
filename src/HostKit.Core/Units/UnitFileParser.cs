using System.Collections.Immutable;
using System.Text;

namespace HostKit;

/// <summary>Reads unit files line by line as systemd's config_parse() does.</summary>
internal sealed class UnitFileParser(string text, string path)
{
    private const string Blanks = " \t\n\r";

    private readonly ImmutableArray<UnitFileSection>.Builder _sections = ImmutableArray.CreateBuilder<UnitFileSection>();
    private readonly ImmutableArray<UnitFileEntry>.Builder _entries = ImmutableArray.CreateBuilder<UnitFileEntry>();
    private UnitFileSection? _section;
    private bool _markSeen;
    private int _position;
    private int _line;

    // Everything from here to the current logical line is comments, blank lines and lines that systemd ignores.
    private int _pending;

    public UnitFile Parse()
    {
        StringBuilder? joined = null;
        var (start, startLine, bytes) = (0, 1, 0);
        while (_position < text.Length)
        {
            var lineStart = _position;
            var line = ReadLine(text, ref _position);
            _line++;
            if (UnitFileText.ExceedsLimit(line))
                throw TooLong(_line);
            if (IsComment(line))
                continue;
            if (!_markSeen && line.StartsWith('\uFEFF'))
            {
                _markSeen = true;
                line = line[1..];
            }

            if (joined is null)
                (start, startLine, bytes) = (lineStart, _line, 0);
            bytes += UnitFileText.ByteCount(line);
            if (bytes > UnitFileText.LineLimit)
                throw TooLong(startLine);
            if (Continues(line))
            {
                joined = (joined ?? new StringBuilder()).Append(line[..^1]).Append(' ');
                continue;
            }

            if (joined is not null)
            {
                line = joined.Append(line).ToString();
                joined = null;
            }

            TakeLogical(line, start, startLine);
        }

        if (joined is not null)
            TakeLogical(joined.ToString(), start, startLine);
        EndSection();
        return new UnitFile(_sections.DrainToImmutable(), text[_pending..]);
    }

    public static bool IsComment(ReadOnlySpan<char> line) => line.TrimStart(Blanks) is ['#' or ';', ..];

    /// <summary>Reads up to a line end: LF, CR or NUL, or several different ones of them, of which NUL is always the last.</summary>
    public static ReadOnlySpan<char> ReadLine(string text, ref int position)
    {
        var rest = text.AsSpan(position);
        var length = rest.IndexOfAny('\n', '\r', '\0');
        if (length < 0)
        {
            position = text.Length;
            return rest;
        }

        var end = length + 1;
        if (rest[length] != '\0' && end < rest.Length && rest[end] is '\n' or '\r' or '\0' && rest[end] != rest[length])
        {
            end++;
            if (rest[end - 1] != '\0' && end < rest.Length && rest[end] == '\0')
                end++;
        }

        position += end;
        return rest[..length];
    }

    /// <summary>Whether an odd number of backslashes ends the line.</summary>
    public static bool Continues(ReadOnlySpan<char> line) => (line.Length - line.TrimEnd('\\').Length) % 2 == 1;

    private void TakeLogical(ReadOnlySpan<char> whole, int start, int number)
    {
        var line = whole.Trim(Blanks);
        if (line.Length == 0 || !UnitFileText.IsValid(line))
            return;
        if (line[0] == '[')
        {
            BeginSection(line, start, number, whole.Length - whole.TrimStart(Blanks).Length + (text[start] == '\uFEFF' ? 2 : 1));
            return;
        }

        var equals = line.IndexOf('=');
        if (_section is null || equals <= 0)
            return;
        _entries.Add(new UnitFileEntry(
            line[..equals].TrimEnd(Blanks).ToString(), line[(equals + 1)..].TrimStart(Blanks).ToString(), number, text[_pending..start], text[start.._position]));
        _pending = _position;
    }

    private void BeginSection(ReadOnlySpan<char> line, int start, int number, int column)
    {
        if (line[^1] != ']')
        {
            var bracket = line.IndexOf(']');
            throw new SyntaxException(path, number, column + (bracket < 0 ? line.Length : bracket + 1), bracket < 0
                ? $"Invalid section header '{line}': its ']' is missing."
                : $"Invalid section header '{line}': nothing may follow the ']', not even a comment.");
        }

        var name = line.Length > 2 ? line[1..^1] : "";
        if (UnitFileText.FindUnsafe(name) is >= 0 and var at)
            throw new SyntaxException(path, number, column + 1 + at, $"Bad characters in section header '{line}'.");
        EndSection();
        _section = new UnitFileSection(name.ToString(), number, text[_pending..start], text[start.._position], []);
        _pending = _position;
    }

    private void EndSection()
    {
        if (_section is not null)
            _sections.Add(_section with { Entries = _entries.ToImmutable() });
        _entries.Clear();
    }

    private SyntaxException TooLong(int line) => new(path, line, 1, "The line is longer than the 1 MiB that systemd reads.");
}
