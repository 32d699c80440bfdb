namespace HostKit.Nginx;

/// <summary>Finds the end of a <c>*_by_lua_block</c>: braces count, except in Lua's strings and comments (lua-nginx-module).</summary>
internal sealed class LuaLexer(NginxSource source)
{
    private readonly byte[] _bytes = source.Bytes;

    /// <summary>The offset of the brace that closes the block whose code starts at <paramref name="start"/>.</summary>
    public int FindEnd(int start)
    {
        var depth = 1;
        var i = start;
        while (i < _bytes.Length)
        {
            switch (_bytes[i])
            {
                case (byte)'{':
                    depth++;
                    i++;
                    break;
                case (byte)'}':
                    if (--depth == 0)
                        return i;
                    i++;
                    break;
                case (byte)'"' or (byte)'\'':
                    i = AfterString(i);
                    break;
                case (byte)'-' when i + 1 < _bytes.Length && _bytes[i + 1] == '-':
                    i = AfterComment(i + 2);
                    break;
                case (byte)'[' when LongBracket(i) is >= 0 and var level:
                    i = AfterLongBracket(i, level);
                    break;
                default:
                    i++;
                    break;
            }
        }

        throw Unclosed(start, "unexpected end of file, expecting \"}\" at the end of the Lua code");
    }

    private int AfterString(int start)
    {
        for (var i = start + 1; i < _bytes.Length; i++)
        {
            if (_bytes[i] == _bytes[start])
                return i + 1;
            if (_bytes[i] == '\\')
                i++;
        }

        throw Unclosed(start, $"unexpected end of file, expecting {(char)_bytes[start]} at the end of the Lua string");
    }

    private int AfterComment(int i)
    {
        if (i < _bytes.Length && _bytes[i] == '[' && LongBracket(i) is >= 0 and var level)
            return AfterLongBracket(i, level);
        var length = _bytes.AsSpan(i).IndexOf((byte)'\n');
        return length < 0 ? _bytes.Length : i + length;
    }

    /// <summary>The number of equals signs when a long bracket opens here, else -1.</summary>
    private int LongBracket(int i)
    {
        var end = i + 1;
        while (end < _bytes.Length && _bytes[end] == '=')
            end++;
        return end < _bytes.Length && _bytes[end] == '[' ? end - i - 1 : -1;
    }

    private int AfterLongBracket(int start, int level)
    {
        var close = new byte[level + 2];
        close.AsSpan().Fill((byte)'=');
        close[0] = close[^1] = (byte)']';
        var from = start + level + 2;
        var length = _bytes.AsSpan(from).IndexOf(close);
        return length >= 0 ? from + length + close.Length
            : throw Unclosed(start, $"unexpected end of file, expecting ]{new string('=', level)}] at the end of the Lua long bracket");
    }

    private SyntaxException Unclosed(int offset, string reason)
    {
        var (line, column) = source.PlaceOf(offset);
        return new SyntaxException(source.Name, line, column, reason);
    }
}
