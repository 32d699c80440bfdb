using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// One statement of a configuration: a name, arguments, and <c>;</c> or a block. Immutable; a statement that was read keeps its text,
/// comments and blanks included, and is written back byte for byte as long as it is not changed.
/// </summary>
public sealed class NginxStatement
{
    private readonly NginxSource? _source;
    private readonly int _firstWord;
    private readonly int _wordCount;
    private readonly NginxStatement? _origin;
    private readonly ImmutableArray<NginxWord> _words;
    private readonly ImmutableArray<NginxStatement> _children;
    private readonly ReadOnlyMemory<byte>? _code;
    private string? _name;

    /// <summary>A statement that was read and ends in a semicolon.</summary>
    internal NginxStatement(NginxSource source, int lead, int firstWord, int wordCount, int end)
        : this(source, lead, firstWord, wordCount, end, end, end, code: false, default)
    {
    }

    /// <summary>A statement that was read.</summary>
    internal NginxStatement(
        NginxSource source, int lead, int firstWord, int wordCount, int end, int bodyStart, int closeStart, bool code, ImmutableArray<NginxStatement> children)
    {
        _source = source;
        Lead = lead;
        _firstWord = firstWord;
        _wordCount = wordCount;
        End = end;
        BodyStart = bodyStart;
        CloseStart = closeStart;
        IsCode = code;
        _children = children;
    }

    private NginxStatement(ImmutableArray<NginxWord> words, ImmutableArray<NginxStatement> children, ReadOnlyMemory<byte>? code)
    {
        _words = words;
        _children = children;
        _code = code;
        IsCode = code is not null;
    }

    /// <summary>A statement that was read, with another block.</summary>
    private NginxStatement(NginxStatement origin, ImmutableArray<NginxStatement> children)
        : this(origin._source!, origin.Lead, origin._firstWord, origin._wordCount, origin.End, origin.BodyStart, origin.CloseStart, false, children)
        => _origin = origin;

    /// <summary>The name, such as <c>listen</c>; in data blocks such as <c>map</c>, the row's first word.</summary>
    public string Name => _name ??= WordAt(0).Value;

    /// <summary>The arguments, in order.</summary>
    public ImmutableArray<NginxWord> Arguments => _source is null ? _words[1..] : [.. Enumerable.Range(1, _wordCount - 1).Select(WordAt)];

    /// <summary>Whether the statement has a block.</summary>
    public bool HasBlock => IsCode || !_children.IsDefault;

    /// <summary>The statements in the block; empty when there is no block or when it holds Lua code.</summary>
    public ImmutableArray<NginxStatement> Block => IsCode || _children.IsDefault ? [] : _children;

    /// <summary>The Lua code of a <c>*_by_lua_block</c>, as it stands between the braces; null for other statements.</summary>
    public string? Code => CodeBytes is { } code ? NginxWord.ToText(code.Span) : null;

    /// <summary>The line the name stands on, from 1; 0 for a statement that was not read from a file.</summary>
    public int Line => _source?.PlaceOf(_source.Words[_firstWord].Start).Line ?? 0;

    /// <summary>The column of the name in bytes, from 1; 0 for a statement that was not read from a file.</summary>
    public int Column => _source?.PlaceOf(_source.Words[_firstWord].Start).Column ?? 0;

    /// <summary>Where nginx's reader is when it looks at the statement: at its semicolon or opening brace.</summary>
    internal (int Line, int Column) TerminatorPlace => _source?.PlaceOf(TerminatorOffset) ?? (0, 0);

    /// <summary>The offset of the semicolon or opening brace of a statement that was read.</summary>
    internal int TerminatorOffset
    {
        get
        {
            var position = SpanAt(_wordCount - 1).End;
            while (_source!.Bytes[position] is not ((byte)';' or (byte)'{'))
                position = _source.Bytes[position] == '#' ? Array.IndexOf(_source.Bytes, (byte)'\n', position) : position + 1;
            return position;
        }
    }

    /// <summary>The file the statement was read from; null when it was made.</summary>
    public string? File => _source?.Name;

    /// <summary>Whether that is the name, without making a string of it.</summary>
    internal bool NameIs(ReadOnlySpan<byte> name) => NameBytes.SequenceEqual(name);

    /// <summary>The name as nginx gets it, without making a string of it.</summary>
    internal ReadOnlySpan<byte> NameBytes
    {
        get
        {
            var text = WordAt(0).Text.Span;
            return text[0] is (byte)'"' or (byte)'\'' || text.Contains((byte)'\\') ? NginxWord.Decode(text) : text;
        }
    }

    internal NginxSource? Source => _source;

    internal bool IsCode { get; }

    internal ReadOnlyMemory<byte>? CodeBytes => !IsCode ? default(ReadOnlyMemory<byte>?) : _code ?? _source!.Bytes.AsMemory(BodyStart..CloseStart);

    /// <summary>Whether the statement is written as it was read.</summary>
    internal bool IsVerbatim => _source is not null && _origin is null;

    /// <summary>Where the blanks and comments before the statement begin.</summary>
    internal int Lead { get; }

    /// <summary>Behind the opening brace and what follows it on its line.</summary>
    internal int BodyStart { get; }

    /// <summary>Where the blanks and comments before the closing brace begin.</summary>
    internal int CloseStart { get; }

    /// <summary>Behind the terminator and what follows it on its line.</summary>
    internal int End { get; }

    /// <summary>Makes a statement that ends in a semicolon.</summary>
    /// <param name="name">The name.</param>
    /// <param name="arguments">The arguments; each becomes exactly one word.</param>
    /// <returns>The statement.</returns>
    public static NginxStatement Create(string name, params IEnumerable<NginxWord> arguments) => new([name, .. arguments], default, null);

    /// <summary>Makes a statement with a block.</summary>
    /// <param name="name">The name.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="block">The statements in the block.</param>
    /// <returns>The statement.</returns>
    public static NginxStatement CreateBlock(string name, IEnumerable<NginxWord> arguments, params IEnumerable<NginxStatement> block)
        => new([name, .. arguments], [.. block], code: null);

    /// <summary>A copy with other arguments. It is laid out anew; its block stays as it is.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The copy.</returns>
    public NginxStatement WithArguments(params IEnumerable<NginxWord> arguments) => new([WordAt(0), .. arguments], _children, CodeBytes);

    /// <summary>A copy with other statements in its block; its own line, comments included, stays as it is.</summary>
    /// <param name="block">The statements.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="InvalidOperationException">The statement holds Lua code.</exception>
    public NginxStatement WithBlock(params IEnumerable<NginxStatement> block)
        => IsCode ? throw new InvalidOperationException($"The block of {Name} holds Lua code, not statements.")
            : _source is not null && HasBlock ? new(_origin ?? this, [.. block])
            : new(_source is null ? _words : [WordAt(0), .. Arguments], [.. block], code: null);

    /// <summary>The statement as it is written, with its comments.</summary>
    public override string ToString() => NginxWriter.Write([this]).Trim();

    /// <summary>The same without its blanks and comments.</summary>
    internal NginxStatement Anew() => new([WordAt(0), .. Arguments], _children.IsDefault ? default : [.. _children.Select(child => child.Anew())], CodeBytes);

    internal NginxWord WordAt(int index)
    {
        if (_source is null)
            return _words[index];
        var span = _source.Words[_firstWord + index];
        return new NginxWord(_source.Bytes.AsMemory(span.Start..span.End));
    }

    /// <summary>Where a word of a statement that was read stands.</summary>
    internal WordSpan SpanAt(int index) => _source!.Words[_firstWord + index];

    internal int WordCount => _source is null ? _words.Length : _wordCount;
}
