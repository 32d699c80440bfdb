using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit.Nginx;

/// <summary>
/// Translates a PCRE pattern over bytes into one of .NET. Bytes above 0x7F become private characters, which are no letters, digits or blanks and have no
/// case, as for PCRE outside of its UTF mode. All groups become numbered ones, since .NET would number named groups last. What has no
/// faithful translation is refused.
/// </summary>
internal sealed class PcrePattern
{
    private const int HighBytes = 0xE000;
    private readonly string _pattern;
    private readonly StringBuilder _out = new();
    private readonly Stack<int> _open = new();
    private readonly Dictionary<string, int> _names = [];
    private int _at;
    private int _groups;
    private int _atom = -1;

    private PcrePattern(string pattern) => _pattern = pattern;

    /// <summary>The pattern for .NET with the names of its groups; null when it cannot be translated.</summary>
    public static (string Text, ImmutableDictionary<string, int> Names)? Translate(string pattern)
    {
        var translation = new PcrePattern(pattern);
        return translation.Run() ? (translation._out.ToString(), translation._names.ToImmutableDictionary()) : null;
    }

    /// <summary>Bytes as the translated pattern takes them.</summary>
    public static string Subject(string bytes) => string.Create(bytes.Length, bytes, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = Mapped(from[i]);
    });

    private static char Mapped(char value) => value < 0x80 ? value : (char)(value + HighBytes);

    private bool Run()
    {
        while (_at < _pattern.Length)
        {
            var c = _pattern[_at++];
            var done = c switch
            {
                '\\' => Escape(inClass: false),
                '[' => Class(),
                '(' => Group(),
                ')' => Close(),
                '*' or '+' or '?' => Quantify(c.ToString()),
                '{' => Counted() is { } count ? Quantify(count) : Atom("\\{"),
                '|' => Plain("|"),
                '^' or '$' => Plain(c.ToString()),
                '.' => Atom("."),
                _ => Literal(c),
            };
            if (!done)
                return false;
        }

        return _open.Count == 0;
    }

    private bool Plain(string text)
    {
        _out.Append(text);
        _atom = -1;
        return true;
    }

    private bool Atom(string text)
    {
        _atom = _out.Length;
        _out.Append(text);
        return true;
    }

    private bool Literal(int value) => Atom(LiteralText((char)value));

    private static string LiteralText(char value)
        => value >= 0x80 ? Mapped(value).ToString() : char.IsAsciiLetterOrDigit(value) ? value.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\x{(int)value:X2}");

    private bool Quantify(string quantifier)
    {
        if (_atom < 0)
            return false;
        _out.Append(quantifier);
        if (Next('?'))
            _out.Append('?');
        else if (Next('+'))
            _out.Insert(_atom, "(?>").Append(')');
        _atom = -1;
        return true;
    }

    /// <summary>A counted repetition behind its brace; null when the brace is a plain character.</summary>
    private string? Counted()
    {
        var end = _pattern.IndexOf('}', _at);
        if (end < 0)
            return null;
        var parts = _pattern[_at..end].Split(',');
        if (parts.Length > 2 || !IsNumber(parts[0]) || parts.Length == 2 && parts[1].Length > 0 && !IsNumber(parts[1]))
            return null;
        var text = "{" + _pattern[_at..end] + "}";
        _at = end + 1;
        return text;

        static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
    }

    private bool Group()
    {
        _open.Push(_out.Length);
        if (_at < _pattern.Length && _pattern[_at] == '*')
            return false;
        if (!Next('?'))
        {
            _groups++;
            return Plain("(");
        }

        if (_at >= _pattern.Length)
            return false;
        if (Next('#'))
        {
            _open.Pop();
            var end = _pattern.IndexOf(')', _at);
            _at = end + 1;
            return end >= 0;
        }

        var c = _pattern[_at];
        if (c is ':' or '=' or '!' or '>')
        {
            _at++;
            return Plain("(?" + c);
        }

        if (c == '<' && _at + 1 < _pattern.Length && _pattern[_at + 1] is '=' or '!')
        {
            _at += 2;
            return Plain("(?<" + _pattern[_at - 1]);
        }

        if (Next('P') && _at < _pattern.Length && _pattern[_at] == '=')
        {
            _at++;
            _open.Pop();
            return Name(')') is { } known && Reference(known);
        }

        if (!Next('<') && !Next('\''))
            return Options();
        _groups++;
        return Name(_pattern[_at - 1] == '<' ? '>' : '\'') is { } name && _names.TryAdd(name, _groups) && Plain("(");
    }

    /// <summary>Options within the pattern, such as (?i).</summary>
    private bool Options()
    {
        var start = _at;
        while (_at < _pattern.Length && _pattern[_at] is 'i' or 's' or 'm' or '-')
            _at++;
        if (_at == start || _at >= _pattern.Length || _pattern[_at] is not (':' or ')'))
            return false;
        var isWhole = _pattern[_at++] == ')';
        if (isWhole)
            _open.Pop();
        return Plain("(?" + _pattern[start.._at]);
    }

    private bool Close()
    {
        if (_open.Count == 0)
            return false;
        _out.Append(')');
        _atom = _open.Pop();
        return true;
    }

    private string? Name(char end)
    {
        var close = _pattern.IndexOf(end, _at);
        if (close < 0)
            return null;
        var name = _pattern[_at..close];
        _at = close + 1;
        return name;
    }

    private bool Reference(string name)
        => (_names.TryGetValue(name, out var number) || int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            && number >= 1 && number <= _groups && Atom(string.Create(CultureInfo.InvariantCulture, $"(?:\\{number})"));

    private bool Next(char expected)
    {
        if (_at >= _pattern.Length || _pattern[_at] != expected)
            return false;
        _at++;
        return true;
    }

    private bool Escape(bool inClass)
    {
        if (_at >= _pattern.Length)
            return false;
        var c = _pattern[_at++];
        switch (c)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                return Atom("\\" + c);
            case 'b' when inClass:
                return Atom("\\x08");
            case 'b' or 'B' or 'A' or 'z' or 'Z' when !inClass:
                return Plain("\\" + c);
            case 'a' or 'f' or 'n' or 'r' or 't':
                return Atom("\\" + c);
            case 'e':
                return Atom("\\x1B");
            case 'h' when inClass:
                return Atom("\\x09\\x20\uE0A0");
            case 'h':
                return Atom("[\\x09\\x20\uE0A0]");
            case 'v' when inClass:
                return Atom("\\x0A-\\x0D\uE085");
            case 'v':
                return Atom("[\\x0A-\\x0D\uE085]");
            case 'x':
                return Hexadecimal();
            case '0':
                return Octal();
            case 'Q':
                return Quoted();
            case 'E':
                return true;
            case 'k' when !inClass && _at < _pattern.Length && _pattern[_at] is '<' or '{' or '\'':
                return Name(_pattern[_at++] switch { '<' => '>', '{' => '}', _ => '\'' }) is { } name && Reference(name);
            case >= '1' and <= '9' when !inClass && !(_at < _pattern.Length && char.IsAsciiDigit(_pattern[_at])):
                return Reference(c.ToString());
            default:
                return !(c < 0x80 && char.IsAsciiLetterOrDigit(c)) && Literal(c);
        }
    }

    private bool Hexadecimal()
    {
        var digits = _pattern[_at..Math.Min(_at + 2, _pattern.Length)];
        if (Next('{'))
        {
            if (Name('}') is not { } braced)
                return false;
            digits = braced;
        }
        else
        {
            digits = string.Concat(digits.TakeWhile(char.IsAsciiHexDigit));
            _at += digits.Length;
        }

        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value <= 0xFF && Literal(value) : digits.Length == 0 && Literal(0);
    }

    private bool Octal()
    {
        var value = 0;
        for (var i = 0; i < 2 && _at < _pattern.Length && _pattern[_at] is >= '0' and <= '7'; i++)
            value = value * 8 + _pattern[_at++] - '0';
        return Literal(value);
    }

    private bool Quoted()
    {
        var end = _pattern.IndexOf("\\E", _at, StringComparison.Ordinal);
        foreach (var c in end < 0 ? _pattern[_at..] : _pattern[_at..end])
            Literal(c);
        _at = end < 0 ? _pattern.Length : end + 2;
        return true;
    }

    private bool Class()
    {
        var start = _out.Length;
        _out.Append('[');
        if (Next('^'))
            _out.Append('^');
        if (Next(']'))
            _out.Append("\\]");
        while (_at < _pattern.Length)
        {
            var c = _pattern[_at++];
            if (c == ']')
            {
                _out.Append(']');
                _atom = start;
                return true;
            }

            if (c == '[' && _at < _pattern.Length && _pattern[_at] is ':' or '.' or '=')
            {
                if (Posix() is not { } members)
                    return false;
                _out.Append(members);
            }
            else if (c == '\\')
            {
                if (!Escape(inClass: true))
                    return false;
            }
            else
            {
                _out.Append(c == '-' ? "-" : LiteralText(c));
            }
        }

        return false;
    }

    private string? Posix()
    {
        var end = _pattern.IndexOf(":]", _at, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var name = _pattern[(_at + 1)..end];
        _at = end + 2;
        return name switch
        {
            "alpha" => "A-Za-z",
            "digit" => "0-9",
            "alnum" => "A-Za-z0-9",
            "lower" => "a-z",
            "upper" => "A-Z",
            "xdigit" => "0-9A-Fa-f",
            "word" => "A-Za-z0-9_",
            "space" => "\\x09-\\x0D\\x20",
            "blank" => "\\x09\\x20",
            "punct" => "\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E",
            "print" => "\\x20-\\x7E",
            "graph" => "\\x21-\\x7E",
            "cntrl" => "\\x00-\\x1F\\x7F",
            _ => null,
        };
    }
}
