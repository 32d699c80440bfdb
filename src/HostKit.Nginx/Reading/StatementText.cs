using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>
/// A statement on its way to a typed value. Every function returns null when the type has no value that means the same; what a type's own constructor refuses is
/// thrown as an ArgumentException.
/// </summary>
internal sealed class StatementText
{
    public StatementText(NginxContext context, NginxStatement statement, NginxFidelity fidelity)
    {
        Context = context;
        Statement = statement;
        Fidelity = fidelity;
        Words = [.. Enumerable.Range(1, statement.WordCount - 1).Select(i => statement.WordAt(i).Value)];
    }

    /// <summary>The context the statement stands in.</summary>
    public NginxContext Context { get; }

    public NginxStatement Statement { get; }

    public NginxFidelity Fidelity { get; }

    public string Name => Statement.Name;

    /// <summary>The arguments.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The C# of the value that was read, where it says more than the value itself shows.</summary>
    public CSharpNode? Code { get; private set; }

    /// <summary>The only argument of a statement without a block; null when there is another number of them.</summary>
    private string? Word => Words.Length == 1 && !Statement.HasBlock ? Words[0] : null;

    /// <summary>Whether a text stays itself in a string: UTF-8, and no NUL.</summary>
    public static bool IsText(NginxWord word) => System.Text.Unicode.Utf8.IsValid(word.Bytes.Span) && !word.Bytes.Span.Contains((byte)0);

    public static int? Integer(string text, int lowest = 0, int highest = int.MaxValue)
        => text.Length is > 0 and < 11 && text.AsSpan(text[0] == '-' && lowest < 0 ? 1 : 0).IndexOfAnyExceptInRange('0', '9') < 0
            && int.TryParse(text, CultureInfo.InvariantCulture, out var value) && value >= lowest && value <= highest ? value : null;

    /// <summary>A number of bytes. The suffix g is known to few directives.</summary>
    public static ByteSize? SizeOf(string text, bool giga = false)
    {
        var shift = text.Length == 0 ? 0 : text[^1] switch { 'k' or 'K' => 10, 'm' or 'M' => 20, 'g' or 'G' when giga => 30, _ => 0 };
        return Integer(shift == 0 ? text : text[..^1]) is { } number ? new ByteSize((long)number << shift) : null;
    }

    public object? Flag() => Word switch { "on" => true, "off" => false, _ => null };

    public object? Bare() => Words.IsEmpty && !Statement.HasBlock ? Presence.When(true) : null;

    public object? Size() => Word is { } word ? SizeOf(word, Name is "client_max_body_size" or "directio_alignment" or "worker_rlimit_core" || Name.EndsWith("_cache_max_range_offset", StringComparison.Ordinal)) : null;

    public object? Milliseconds() => Word is { } word && TimeReading.Read(word, milliseconds: true) is { } time ? TimeText.Milliseconds(time, Name) : null;

    public object? Seconds() => Word is { } word && TimeReading.Read(word, milliseconds: false) is { } time ? TimeText.Seconds(time, Name) : null;

    public object? Number(int lowest = 0, int highest = int.MaxValue) => Word is { } word ? Integer(word, lowest, highest) : null;

    public object? String() => Word;

    public object? Text() => Word is { } word ? NginxText.Expand(word) : null;

    public object? Choice<T>(Func<string, T?> read)
        where T : struct, Enum
        => Word is { } word ? read(word) : null;

    public object? Strings() => Words.IsEmpty || Statement.HasBlock ? null : Words;

    public object? Texts() => Words.IsEmpty || Statement.HasBlock ? null : ImmutableArray.CreateRange(Words, NginxText.Expand);

    public object? Choices<T>(Func<string, T?> read)
        where T : struct, Enum
    {
        var values = Words.Select(read).ToList();
        return values.Count == 0 || Statement.HasBlock || values.Contains(null) ? null : values.Select(value => value!.Value).ToImmutableArray();
    }

    public object? EachString() => Word is { } word ? new ReadList<string>([word]) : null;

    public object? EachText() => Word is { } word ? new ReadList<NginxText>([NginxText.Expand(word)]) : null;

    /// <summary>A value with the C# that makes it.</summary>
    public T Made<T>(T value, string code) => Made(value, new CSharpNode(code));

    /// <summary>A value with the C# that makes it.</summary>
    public T Made<T>(T value, CSharpNode code)
    {
        Code = code;
        return value;
    }

    /// <summary>A value with the C# that makes it: arguments of its constructor and members of an initializer.</summary>
    public T Made<T>(T value, string arguments, IEnumerable<CSharpItem> members, string? shortest = null)
        => Made(value, members.Any() || shortest is null ? CSharpNode.New(arguments, members) : new CSharpNode(shortest));

    public object? Value<T>(Func<StatementText, T?> read)
        where T : class
        => read(this);

    public object? Each<T>(Func<StatementText, T?> read)
        where T : class
        => read(this) is { } value ? new ReadList<T>([value]) : null;
}
