using System.Collections.Immutable;
using System.Text;

namespace HostKit.Nginx;

/// <summary>
/// Reads statements as nginx's own token reader does (ngx_conf_file.c): same words, same limits, same refusals. It keeps an explicit stack,
/// so that no nesting in a file can exhaust the thread's.
/// </summary>
internal sealed class NginxReader
{
    /// <summary>nginx reads through a window of this many bytes; a word or comment must end within it.</summary>
    private const int Window = 4096;

    private readonly NginxSource _source;
    private readonly byte[] _bytes;
    private readonly List<NginxStatement> _finished = [];
    private readonly Stack<OpenBlock> _open = new();
    private WordSpan[] _words;
    private int _wordCount;

    private NginxReader(NginxSource source)
    {
        _source = source;
        _bytes = source.Bytes;
        _words = new WordSpan[Math.Max(16, _bytes.Length / 16)];
    }

    private readonly record struct OpenBlock(int Lead, int FirstWord, int WordCount, int BodyStart, int FirstChild, bool IsData);

    /// <summary>Reads a whole file, or as far as it can be read.</summary>
    /// <returns>The statements, where the text after the last one begins, and why reading ended before the file did.</returns>
    public static (ImmutableArray<NginxStatement> Statements, int TrailStart, SyntaxException? Error) Read(NginxSource source)
    {
        var reader = new NginxReader(source);
        SyntaxException? error = null;
        var trail = 0;
        try
        {
            trail = reader.ReadAll();
        }
        catch (SyntaxException e)
        {
            error = e;
            trail = reader.CloseAll();
        }

        Array.Resize(ref reader._words, reader._wordCount);
        source.Words = reader._words;
        return ([.. reader._finished], trail, error);
    }

    /// <summary>Ends all open blocks behind the last statement that was read.</summary>
    private int CloseAll()
    {
        var end = Math.Max(_finished.Count > 0 ? _finished[^1].End : 0, _open.TryPeek(out var inner) ? inner.BodyStart : 0);
        while (_open.TryPop(out var block))
            Close(block, end, end);
        return end;
    }

    private int ReadAll()
    {
        var position = 0;
        var lead = 0;
        var first = 0;
        while (true)
        {
            position = SkipSeparators(position);
            var words = _wordCount - first;
            if (position == _bytes.Length)
                return words > 0 || _open.Count > 0 ? throw EndOfFile(words > 0) : lead;
            switch (_bytes[position])
            {
                case (byte)'#':
                    position = SkipComment(position);
                    break;
                case (byte)';':
                    if (words == 0)
                        throw Unexpected(position);
                    position = AfterTerminator(position + 1);
                    _finished.Add(new NginxStatement(_source, lead, first, words, position));
                    (lead, first) = (position, _wordCount);
                    break;
                case (byte)'{':
                    if (words == 0 || (_open.Count > 0 && _open.Peek().IsData))
                        throw Unexpected(position);
                    if (IsLua(first))
                    {
                        var close = new LuaLexer(_source).FindEnd(position + 1);
                        var end = AfterTerminator(close + 1);
                        _finished.Add(new NginxStatement(_source, lead, first, words, end, position + 1, close, code: true, []));
                        position = end;
                    }
                    else
                    {
                        position = AfterTerminator(position + 1);
                        _open.Push(new OpenBlock(lead, first, words, position, _finished.Count, IsData(first)));
                    }

                    (lead, first) = (position, _wordCount);
                    break;
                case (byte)'}':
                    if (words > 0 || _open.Count == 0)
                        throw Unexpected(position);
                    position = AfterTerminator(position + 1);
                    Close(_open.Pop(), lead, position);
                    lead = position;
                    break;
                default:
                    position = ReadWord(position);
                    break;
            }
        }
    }

    private void Close(OpenBlock block, int closeStart, int end)
    {
        var children = ImmutableArray.CreateRange(_finished.Slice(block.FirstChild, _finished.Count - block.FirstChild));
        _finished.RemoveRange(block.FirstChild, children.Length);
        _finished.Add(new NginxStatement(_source, block.Lead, block.FirstWord, block.WordCount, end, block.BodyStart, closeStart, code: false, children));
    }

    private int ReadWord(int start)
    {
        var quote = _bytes[start];
        var end = quote is (byte)'"' or (byte)'\'' ? FindQuote(start + 1, quote) + 1 : FindBareEnd(start);
        if (_wordCount == _words.Length)
            Array.Resize(ref _words, _words.Length * 2);
        _words[_wordCount++] = new WordSpan(start, end);
        return end;
    }

    private int FindBareEnd(int start)
    {
        var bytes = _bytes;
        var i = start;
        while (i < bytes.Length)
        {
            switch (bytes[i])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)';' or (byte)'{':
                    return i - start < Window && FitsWithBlank(start, i) ? i : throw TooLong(start, start);
                case (byte)'\\':
                    i += 2;
                    break;
                case (byte)'$':
                    i++;
                    while (i < bytes.Length && bytes[i] == '{')
                        i++;
                    break;
                default:
                    i++;
                    break;
            }
        }

        throw bytes.Length - start > Window ? TooLong(start, start) : EndOfFile(inStatement: true);
    }

    private int FindQuote(int start, byte quote)
    {
        var i = start;
        while (true)
        {
            var step = _bytes.AsSpan(Math.Min(i, _bytes.Length)).IndexOfAny(quote, (byte)'\\');
            if (step < 0)
            {
                throw _bytes.Length - start > Window
                    ? Error(start - 1, $"too long parameter, probably missing terminating \"{(char)quote}\" character") : EndOfFile(inStatement: true);
            }

            i += step;
            if (_bytes[i] == quote)
                break;
            i += 2;
        }

        if (i - start >= Window)
            throw Error(start - 1, $"too long parameter, probably missing terminating \"{(char)quote}\" character");
        if (i + 1 == _bytes.Length)
            throw EndOfFile(inStatement: true);
        if (i + 1 - start == Window || !FitsWithBlank(start, i + 1))
            throw TooLong(start - 1, start);
        return _bytes[i + 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)';' or (byte)'{' or (byte)')' ? i : throw Unexpected(i + 1);
    }

    /// <summary>nginx lets go of a word only with the byte behind the blank that ends it; a semicolon or brace ends it at once.</summary>
    private bool FitsWithBlank(int start, int end)
        => end + 1 - start < Window || end + 1 == _bytes.Length || _bytes[end] is (byte)';' or (byte)'{';

    private int SkipSeparators(int i)
    {
        while (i < _bytes.Length && _bytes[i] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            i++;
        return i;
    }

    /// <summary>The offset of the line feed that ends the comment, or the end of the file.</summary>
    private int SkipComment(int start)
    {
        var length = _bytes.AsSpan(start).IndexOf((byte)'\n');
        return (length < 0 ? _bytes.Length - start > Window : length >= Window) ? throw TooLong(start, start)
            : length < 0 ? _bytes.Length : start + length;
    }

    /// <summary>A statement keeps what follows it on its line, when that is nothing but blanks and a comment.</summary>
    private int AfterTerminator(int end)
    {
        var i = end;
        while (i < _bytes.Length && _bytes[i] is (byte)' ' or (byte)'\t' or (byte)'\r')
            i++;
        return i == _bytes.Length || _bytes[i] == '\n' ? i : _bytes[i] == '#' ? SkipComment(i) : end;
    }

    private ReadOnlySpan<byte> Raw(int word) => _bytes.AsSpan(_words[word].Start.._words[word].End);

    private bool IsLua(int name) => NginxWord.Decode(Raw(name)).EndsWith("_by_lua_block"u8);

    /// <summary>Whether a block of that name holds rows of data, in which nginx allows no further block.</summary>
    private bool IsData(int name)
    {
        ReadOnlySpan<byte> decoded = NginxWord.Decode(Raw(name));
        return decoded.SequenceEqual("types"u8) || decoded.SequenceEqual("map"u8) || decoded.SequenceEqual("geo"u8)
            || decoded.SequenceEqual("split_clients"u8) || decoded.SequenceEqual("charset_map"u8);
    }

    private SyntaxException Error(int offset, string reason)
    {
        var (line, column) = _source.PlaceOf(offset);
        return new SyntaxException(_source.Name, line, column, reason);
    }

    private SyntaxException Unexpected(int offset) => Error(offset, $"unexpected \"{(char)_bytes[offset]}\"");

    private SyntaxException TooLong(int offset, int start)
        => Error(offset, $"too long parameter \"{Encoding.Latin1.GetString(_bytes, start, Math.Min(10, _bytes.Length - start))}...\" started");

    private SyntaxException EndOfFile(bool inStatement)
    {
        var reason = inStatement ? "unexpected end of file, expecting \";\" or \"}\"" : "unexpected end of file, expecting \"}\"";
        if (_open.TryPeek(out var block))
            reason += $" (the block \"{Encoding.Latin1.GetString(Raw(block.FirstWord))}\" was opened on line {_source.PlaceOf(_words[block.FirstWord].Start).Line})";
        return Error(_bytes.Length, reason);
    }
}
