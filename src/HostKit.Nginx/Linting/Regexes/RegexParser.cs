using System.Text;

namespace HostKit.Nginx;

/// <summary>Reads a regular expression byte by byte, as PCRE does without UTF; throws <see cref="FormatException"/> only where PCRE surely refuses.</summary>
internal sealed partial class RegexParser(string pattern, bool caseless)
{
    private readonly string _text = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(pattern));
    private readonly List<(int Number, int At)> _references = [];
    private bool _caseless = caseless;
    private bool _dotAll;
    private bool _extended;
    private int _at;
    private int _depth;

    public int Groups { get; private set; }

    public Dictionary<string, int> Names { get; } = [];

    /// <summary>Whether every part was understood.</summary>
    public bool IsUnderstood { get; private set; } = true;

    public RegexNode ParseAll()
    {
        while (Take("(*") && _text.IndexOf(')', _at) is >= 0 and var end)
            _at = end + 1;
        if (_at >= 2 && _text[(_at - 2).._at] == "(*")
            throw new FormatException("a '(*' is not closed");
        var root = ParseChoice();
        if (_at < _text.Length)
            throw new FormatException("a ')' closes nothing");
        if (_references.Any(reference => reference.Number > Groups))
            throw new FormatException("it refers to a group that it does not have");
        return root;
    }

    private RegexNode ParseChoice()
    {
        if (++_depth > 200)
            throw new FormatException("it is nested too deeply");
        // Options that are set inside a group end with it.
        var (savedCase, savedDot, savedExtended) = (_caseless, _dotAll, _extended);
        List<RegexNode> branches = [ParseSequence()];
        while (Take("|"))
            branches.Add(ParseSequence());
        (_caseless, _dotAll, _extended) = (savedCase, savedDot, savedExtended);
        _depth--;
        return branches.Count == 1 ? branches[0] : new(RegexKind.Choice, [.. branches]);
    }

    private RegexNode ParseSequence()
    {
        List<RegexNode> parts = [];
        while (_at < _text.Length && _text[_at] is not ('|' or ')'))
        {
            if (_extended && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '#'))
            {
                _at = _text[_at] == '#' && _text.IndexOf('\n', _at) is var line ? line < 0 ? _text.Length : line + 1 : _at + 1;
                continue;
            }

            if (Take("\\Q"))
            {
                var end = _text.IndexOf("\\E", _at, StringComparison.Ordinal);
                parts.AddRange(_text[_at..(end < 0 ? _text.Length : end)].Select(c => Literal(c)));
                _at = end < 0 ? _text.Length : end + 2;
                // A quantifier behind it belongs to its last character.
                if (parts.Count > 0)
                    parts[^1] = ParseQuantifier(parts[^1]);
                continue;
            }

            if (Take("\\E"))
                continue;
            parts.Add(ParseQuantifier(ParseAtom()));
        }

        return parts.Count == 1 ? parts[0] : new(RegexKind.Sequence, [.. parts]);
    }

    private RegexNode ParseQuantifier(RegexNode atom)
    {
        while (_at < _text.Length)
        {
            (int Min, int? Max) count;
            if (Take("*"))
                count = (0, null);
            else if (Take("+"))
                count = (1, null);
            else if (Take("?"))
                count = (0, 1);
            else if (_text[_at] == '{' && Braces() is { } braces)
                count = braces;
            else
                break;
            if (count.Max < count.Min)
                throw new FormatException("the numbers of a {} quantifier are in the wrong order");
            if (count.Min > 65535 || count.Max > 65535)
                throw new FormatException("a number in a {} quantifier is too big");
            var possessive = Take("+");
            if (!possessive)
                Take("?");
            atom = new(RegexKind.Repeat, atom) { Min = count.Min, Max = count.Max, IsPossessive = possessive };
        }

        return atom;
    }

    /// <summary>{n}, {n,} or {n,m}; anything else is plain text to PCRE, or was until 10.43.</summary>
    private (int Min, int? Max)? Braces()
    {
        var end = _text.IndexOf('}', _at);
        if (end < 0)
            return null;
        var parts = _text[(_at + 1)..end].Split(',');
        if (parts.Length > 2 || parts[0].Length is 0 or > 6 || !parts.All(part => part.All(char.IsAsciiDigit)) || parts[^1].Length > 6)
            return null;
        _at = end + 1;
        var min = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        return (min, parts.Length == 1 ? min : parts[1].Length == 0 ? null : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private RegexNode ParseAtom()
    {
        var c = _text[_at];
        switch (c)
        {
            case '^':
                _at++;
                return new(RegexKind.Start);
            case '$':
                _at++;
                return new(RegexKind.End);
            case '.':
                _at++;
                return RegexNode.Of(_dotAll ? ByteSet.All : ByteSet.AnyButLineFeed);
            case '(':
                return ParseGroup();
            case '[':
                return RegexNode.Of(ParseClass());
            case '\\':
                return ParseEscape();
            case '*' or '+' or '?':
                throw new FormatException($"there is nothing that the '{c}' could repeat");
            case '{' when Braces() is not null:
                throw new FormatException("there is nothing that the {} could repeat");
            default:
                _at++;
                return Literal(c);
        }
    }

    private RegexNode Literal(char c) => RegexNode.Of(Cased(ByteSet.Of(c)));

    private ByteSet Cased(ByteSet set) => _caseless ? set.Caseless() : set;

    private bool Take(string text)
    {
        if (!_text.AsSpan(_at).StartsWith(text, StringComparison.Ordinal))
            return false;
        _at += text.Length;
        return true;
    }
}
