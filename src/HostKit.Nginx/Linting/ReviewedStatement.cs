using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>A statement in its block, with what the checks ask of it: decoded words, what surrounds it, what is in effect here.</summary>
internal sealed class ReviewedStatement
{
    private const int WorthAnIndex = 12;
    private Dictionary<string, List<ReviewedStatement>>? _byName;

    public ReviewedStatement(string name, ImmutableArray<string> arguments, ReviewedStatement? parent, NginxStatement? source)
    {
        Name = name;
        Arguments = arguments;
        Parent = parent;
        Source = source;
    }

    public string Name { get; }

    public ImmutableArray<string> Arguments { get; }

    public ReviewedStatement? Parent { get; }

    /// <summary>The statement in its file; null for the file itself and for the blocks around a fragment.</summary>
    public NginxStatement? Source { get; }

    public ImmutableArray<ReviewedStatement> Block { get; private set; } = [];

    /// <summary>The first argument; empty when there is none.</summary>
    public string First => Arguments.IsEmpty ? "" : Arguments[0];

    /// <summary>Whether it stands in an http block, or in a fragment of one.</summary>
    public bool IsHttp => Within("http") is not null;

    public bool IsServer => Name == "server" && Parent?.Name == "http";

    public bool IsLocation => Name == "location";

    /// <summary>The blocks around it, innermost first, the statement itself left out.</summary>
    public IEnumerable<ReviewedStatement> Outer
    {
        get
        {
            for (var outer = Parent; outer is not null; outer = outer.Parent)
                yield return outer;
        }
    }

    /// <summary>The server around it or itself; null outside of one.</summary>
    public ReviewedStatement? Server => Within("server") is { IsServer: true } server ? server : null;

    /// <summary>The text of a location, taken apart.</summary>
    public LocationMatch Match => LocationMatch.Parse(string.Join(' ', Arguments));

    public void SetBlock(ImmutableArray<ReviewedStatement> block) => Block = block;

    /// <summary>The nearest block of a name, the statement itself included.</summary>
    public ReviewedStatement? Within(string name)
    {
        for (var outer = this; outer is not null; outer = outer.Parent)
        {
            if (outer.Name == name)
                return outer;
        }

        return null;
    }

    /// <summary>The statements of a name directly in the block.</summary>
    public IReadOnlyList<ReviewedStatement> Own(string name)
    {
        if (Block.Length < WorthAnIndex)
            return Block.IsEmpty ? [] : [.. Block.Where(statement => statement.Name == name)];
        if (_byName is null)
        {
            _byName = [];
            foreach (var statement in Block)
            {
                if (!_byName.TryGetValue(statement.Name, out var list))
                    _byName.Add(statement.Name, list = []);
                list.Add(statement);
            }
        }

        return _byName.TryGetValue(name, out var found) ? found : [];
    }

    public ReviewedStatement? Last(string name) => Own(name) is [.., var last] ? last : null;

    /// <summary>The statements of a name on the nearest level that has any, this block first; nginx takes over such lists whole.</summary>
    public IReadOnlyList<ReviewedStatement> Effective(string name)
    {
        for (var level = this; level is not null; level = level.Parent)
        {
            if (level.Own(name) is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    /// <summary>The value in effect of a directive that is set once; null when no level sets it.</summary>
    public string? Value(string name) => Effective(name) is [.., var last] ? last.First : null;

    public bool IsOn(string name) => Value(name)?.Equals("on", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Everything in the block, at any depth.</summary>
    public IEnumerable<ReviewedStatement> Descendants()
    {
        foreach (var statement in Block)
        {
            yield return statement;
            foreach (var inner in statement.Descendants())
                yield return inner;
        }
    }
}
