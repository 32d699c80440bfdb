namespace HostKit.Nginx;

/// <summary>Groups of all kinds.</summary>
internal sealed partial class RegexParser
{
    private RegexNode ParseGroup()
    {
        _at++;
        if (_at < _text.Length && _text[_at] == '*')
        {
            // A verb such as (*COMMIT): what it does to a match is not followed.
            IsUnderstood = false;
            _at = _text.IndexOf(')', _at) is >= 0 and var end ? end + 1 : throw Unclosed();
            return RegexNode.Empty;
        }

        if (!Take("?"))
            return Capture(null);
        if (Take("#"))
        {
            _at = _text.IndexOf(')', _at) is >= 0 and var end ? end + 1 : throw Unclosed();
            return RegexNode.Empty;
        }

        if (Take(":"))
            return Closed(ParseChoice());
        if (Take(">"))
            return Closed(new(RegexKind.Atomic, ParseChoice()));
        if (Take("=") || Take("!") || Take("<=") || Take("<!"))
            return Closed(new(RegexKind.Look, ParseChoice()));
        if (Take("P<") || Take("<"))
            return Capture(Name('>'));
        if (Take("'"))
            return Capture(Name('\''));
        if (Take("P="))
            return Reference(Name(')'));
        if (Take("|"))
        {
            // The groups of each branch count from the same number.
            IsUnderstood = false;
            return Closed(ParseChoice());
        }

        return OptionsOrOther();
    }

    private RegexNode OptionsOrOther()
    {
        var start = _at;
        var off = false;
        var (newCase, newDot, newExtended) = (_caseless, _dotAll, _extended);
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case '-':
                    off = true;
                    continue;
                case '^':
                    (newCase, newDot, newExtended) = (false, false, false);
                    continue;
                case 'i':
                    newCase = !off;
                    continue;
                case 's':
                    newDot = !off;
                    continue;
                case 'x':
                    newExtended = !off;
                    continue;
                case 'm' or 'J' or 'U' or 'n':
                    // These change what anchors, repetitions or parentheses mean.
                    IsUnderstood = false;
                    continue;
                case ')' when _at > start:
                    _at++;
                    (_caseless, _dotAll, _extended) = (newCase, newDot, newExtended);
                    return RegexNode.Empty;
                case ':' when _at > start:
                    _at++;
                    var (oldCase, oldDot, oldExtended) = (_caseless, _dotAll, _extended);
                    (_caseless, _dotAll, _extended) = (newCase, newDot, newExtended);
                    var inner = Closed(ParseChoice());
                    (_caseless, _dotAll, _extended) = (oldCase, oldDot, oldExtended);
                    return inner;
            }

            break;
        }

        // Recursion, conditions, callouts: rare, and not followed.
        _at = start;
        IsUnderstood = false;
        if (_at >= _text.Length)
            throw Unclosed();
        if (Take("("))
        {
            _at = _text.IndexOf(')', _at) is >= 0 and var end ? end + 1 : throw Unclosed();
            return Closed(ParseChoice());
        }

        _at = _text.IndexOf(')', _at) is >= 0 and var close ? close + 1 : throw Unclosed();
        return RegexNode.Empty;
    }

    private RegexNode Capture(string? name)
    {
        var number = ++Groups;
        if (name is not null && !Names.TryAdd(name, number))
            throw new FormatException($"two of its groups are named '{name}'");
        return Closed(new(RegexKind.Capture, ParseChoice()) { Number = number });
    }

    private RegexNode Reference(string name)
    {
        if (Names.TryGetValue(name, out var number))
            return new(RegexKind.Reference) { Number = number };
        // It may be a group that comes later.
        IsUnderstood = false;
        return RegexNode.Empty;
    }

    private string Name(char close)
    {
        var end = _text.IndexOf(close, _at);
        var name = end < 0 ? "" : _text[_at..end];
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            throw new FormatException("the name of a group is none");
        _at = end + 1;
        return name;
    }

    private RegexNode Closed(RegexNode group) => Take(")") ? group : throw Unclosed();

    private static FormatException Unclosed() => new("a '(' is not closed");
}
