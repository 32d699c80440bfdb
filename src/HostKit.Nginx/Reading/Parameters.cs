namespace HostKit.Nginx;

/// <summary>
/// Takes the parameters of a statement one by one, such as <c>burst=5</c> and <c>nodelay</c>, and notes the members of the C# initializer that sets them. A word that nobody
/// takes, or one of its name again, leaves the statement without a typed value.
/// </summary>
internal sealed class Parameters(IEnumerable<string> words)
{
    private readonly List<string> _words = [.. words];
    private readonly List<CSharpItem> _members = [];

    /// <summary>Whether all words have been taken.</summary>
    public bool AreTaken => _words.Count == 0;

    /// <summary>What is left.</summary>
    public IReadOnlyList<string> Rest => _words;

    public IEnumerable<CSharpItem> Members => _members;

    /// <summary>Takes all that is left, such as addresses and codes.</summary>
    public List<string> TakeRest()
    {
        var rest = _words.ToList();
        _words.Clear();
        return rest;
    }

    public void GiveBack(IEnumerable<string> words) => _words.AddRange(words);

    public bool Flag(string word, string property)
    {
        if (!_words.Remove(word))
            return false;
        Note(property, "true");
        return true;
    }

    public string? Text(string name, string? property = null) => Take(name, property, value => value.Length > 0 ? value : null, CSharpLiteral.Of);

    public NginxText? Expanded(string name, string? property = null) => Take(name, property, NginxText.Expand, CSharpNginxText.Of);

    public int? Number(string name, string? property = null, int lowest = 0) => Take(name, property, value => StatementText.Integer(value, lowest), value => CSharpLiteral.Of(value!.Value));

    public ByteSize? Size(string name, string? property = null, bool giga = false) => Take(name, property, value => StatementText.SizeOf(value, giga), value => CSharpLiteral.Of(value!.Value));

    public TimeSpan? Seconds(string name, string? property = null) => Take(name, property, value => TimeReading.Read(value, milliseconds: false), value => CSharpLiteral.Of(value!.Value));

    public TimeSpan? Milliseconds(string name, string? property = null) => Take(name, property, value => TimeReading.Read(value, milliseconds: true), value => CSharpLiteral.Of(value!.Value));

    public bool? Switch(string name, string? property = null)
        => Take(name, property, value => value switch { "on" => true, "off" => false, _ => default(bool?) }, value => value == true ? "true" : "false");

    public T? Choice<T>(string name, string? property, Func<string, T?> read)
        where T : struct, Enum
        => Take(name, property, read, value => $"{typeof(T).Name}.{value}");

    public void Note(string? property, string code) => Note(property, new CSharpNode(code));

    public void Note(string? property, CSharpNode code)
    {
        if (property is not null)
            _members.Add(new CSharpItem(property + " = ", code));
    }

    private T? Take<T>(string name, string? property, Func<string, T?> read, Func<T, string> code)
    {
        var index = _words.FindIndex(word => word.Length > name.Length && word[name.Length] == '=' && word.StartsWith(name, StringComparison.Ordinal));
        if (index < 0 || read(_words[index][(name.Length + 1)..]) is not { } value)
            return default;
        _words.RemoveAt(index);
        Note(property, code(value));
        return value;
    }
}
