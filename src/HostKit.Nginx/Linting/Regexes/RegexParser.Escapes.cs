using System.Globalization;

namespace HostKit.Nginx;

/// <summary>Classes in brackets, and what follows a backslash.</summary>
internal sealed partial class RegexParser
{
    private ByteSet ParseClass()
    {
        _at++;
        var negated = Take("^");
        var set = default(ByteSet);
        var first = true;
        var literal = false;
        while (true)
        {
            if (_at >= _text.Length)
                throw new FormatException("a '[' is not closed");
            if (Take("\\Q"))
            {
                literal = true;
                continue;
            }

            if (Take("\\E"))
            {
                literal = false;
                continue;
            }

            if (!literal && !first && Take("]"))
                break;
            first = false;
            if (literal)
            {
                set |= ByteSet.Of(_text[_at++]);
                continue;
            }

            if (PosixClass() is { } posix)
            {
                set |= posix;
                continue;
            }

            var low = ClassAtom();
            if (low.Single < 0 || _at + 1 >= _text.Length || _text[_at] != '-' || _text[_at + 1] == ']')
            {
                set |= low;
                continue;
            }

            _at++;
            var high = ClassAtom();
            if (high.Single < 0)
                set |= low | high | ByteSet.Of('-');
            else if (high.Single < low.Single)
                throw new FormatException("a range in brackets runs backwards");
            else
                set |= ByteSet.Range(low.Single, high.Single);
        }

        set = Cased(set);
        return negated ? ~set : set;
    }

    private ByteSet? PosixClass()
    {
        if (_text[_at] != '[' || _at + 1 >= _text.Length || _text[_at + 1] != ':' || _text.IndexOf(":]", _at + 2, StringComparison.Ordinal) is not (>= 0 and var end))
            return null;
        var name = _text[(_at + 2)..end];
        var negated = name.StartsWith('^');
        ByteSet? set = (negated ? name[1..] : name) switch
        {
            "alpha" => ByteSet.Letters,
            "digit" => ByteSet.Digits,
            "alnum" => ByteSet.Letters | ByteSet.Digits,
            "word" => ByteSet.Words,
            "lower" => ByteSet.Range('a', 'z'),
            "upper" => ByteSet.Range('A', 'Z'),
            "space" => ByteSet.Spaces,
            "blank" => ByteSet.Of(' ') | ByteSet.Of('\t'),
            "xdigit" => ByteSet.Digits | ByteSet.Range('a', 'f') | ByteSet.Range('A', 'F'),
            "cntrl" => ByteSet.Range(0, 31) | ByteSet.Of(127),
            "print" => ByteSet.Range(32, 126),
            "graph" => ByteSet.Range(33, 126),
            "punct" => ByteSet.Range(33, 126) & ~(ByteSet.Letters | ByteSet.Digits),
            "ascii" => ByteSet.Range(0, 127),
            _ => null,
        };
        if (set is null)
            return null;
        _at = end + 2;
        return negated ? ~set.Value : set;
    }

    private ByteSet ClassAtom()
    {
        if (_at >= _text.Length)
            throw new FormatException("a '[' is not closed");
        if (_text[_at] != '\\')
            return ByteSet.Of(_text[_at++]);
        if (_at + 1 < _text.Length && _text[_at + 1] == 'b')
        {
            _at += 2;
            return ByteSet.Of(8);
        }

        var escape = ParseEscape(inClass: true);
        return escape.Kind == RegexKind.Set ? escape.Set : default;
    }

    private RegexNode ParseEscape(bool inClass = false)
    {
        _at++;
        if (_at >= _text.Length)
            throw new FormatException("it ends in a single backslash");
        var c = _text[_at++];
        switch (c)
        {
            case 'd':
                return RegexNode.Of(ByteSet.Digits);
            case 'D':
                return RegexNode.Of(~ByteSet.Digits);
            case 'w':
                return RegexNode.Of(ByteSet.Words);
            case 'W':
                return RegexNode.Of(~ByteSet.Words);
            case 's':
                return RegexNode.Of(ByteSet.Spaces);
            case 'S':
                return RegexNode.Of(~ByteSet.Spaces);
            case 'h':
                return RegexNode.Of(ByteSet.Of(' ') | ByteSet.Of('\t') | ByteSet.Of(0xa0));
            case 'H':
                return RegexNode.Of(~(ByteSet.Of(' ') | ByteSet.Of('\t') | ByteSet.Of(0xa0)));
            case 'v' or 'R':
                return RegexNode.Of(ByteSet.Range('\n', '\r') | ByteSet.Of(0x85));
            case 'V':
                return RegexNode.Of(~(ByteSet.Range('\n', '\r') | ByteSet.Of(0x85)));
            case 'N' when !inClass:
                return RegexNode.Of(ByteSet.AnyButLineFeed);
            case 'n':
                return RegexNode.Of(ByteSet.Of('\n'));
            case 'r':
                return RegexNode.Of(ByteSet.Of('\r'));
            case 't':
                return RegexNode.Of(ByteSet.Of('\t'));
            case 'f':
                return RegexNode.Of(ByteSet.Of('\f'));
            case 'e':
                return RegexNode.Of(ByteSet.Of(27));
            case 'a':
                return RegexNode.Of(ByteSet.Of(7));
            case 'b' or 'B' or 'G' or 'K' when !inClass:
                return new(RegexKind.Boundary);
            case 'A' when !inClass:
                return new(RegexKind.Start);
            case 'z' or 'Z' when !inClass:
                return new(RegexKind.End);
            case 'x':
                return Hexadecimal();
            case 'p' or 'P' or 'X' or 'C' or 'c' or 'g' or 'k' or 'o' or 'u' or 'U' or 'L' or 'l' or 'N':
                return Rare(c);
            case >= '0' and <= '9':
                return inClass || c == '0' ? Octal(c) : Numbered(c);
            default:
                return RegexNode.Of(Cased(ByteSet.Of(c)));
        }
    }

    private RegexNode Hexadecimal()
    {
        var braced = Take("{");
        var start = _at;
        while (_at < _text.Length && char.IsAsciiHexDigit(_text[_at]) && (braced || _at < start + 2))
            _at++;
        var digits = _text[start.._at];
        if (braced && !Take("}"))
            IsUnderstood = false;
        return RegexNode.Of(int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) && value < 256 ? Cased(ByteSet.Of(value)) : digits.Length == 0 ? ByteSet.Of(0) : ByteSet.All);
    }

    private RegexNode Octal(char first)
    {
        var value = first - '0';
        for (var i = 0; i < 2 && _at < _text.Length && _text[_at] is >= '0' and <= '7'; i++)
            value = (value * 8) + _text[_at++] - '0';
        return RegexNode.Of(value < 256 ? ByteSet.Of(value) : ByteSet.All);
    }

    private RegexNode Numbered(char first)
    {
        var number = first - '0';
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]) && number < 100)
            number = (number * 10) + _text[_at++] - '0';
        if (number > 9)
        {
            // It may be a character in octal.
            IsUnderstood = false;
            return RegexNode.Empty;
        }

        _references.Add((number, _at));
        return new(RegexKind.Reference) { Number = number };
    }

    /// <summary>What is seen once in a thousand files: it is passed over, and nothing is said about the expression.</summary>
    private RegexNode Rare(char c)
    {
        IsUnderstood = false;
        if (c is 'p' or 'P' or 'g' or 'k' or 'o' or 'N' && _at < _text.Length && _text[_at] is '{' or '<' or '\'')
        {
            var close = _text[_at] switch { '{' => '}', '<' => '>', _ => '\'' };
            if (_text.IndexOf(close, _at + 1) is >= 0 and var end)
                _at = end + 1;
        }
        else if (c is 'c' or 'p' or 'P' && _at < _text.Length)
        {
            _at++;
        }

        return RegexNode.Of(ByteSet.All);
    }
}
