namespace HostKit.Nginx;

/// <summary>A header that is really sent.</summary>
public sealed record EffectiveHeader
{
    internal EffectiveHeader(string name, string value, ExpandedStatement? statement, bool isKnown)
    {
        Name = name;
        Value = value;
        Statement = statement;
        IsKnown = isKnown;
    }

    /// <summary>The name, as the statement has it.</summary>
    public string Name { get; }

    /// <summary>The value; variables that are not known stay in it.</summary>
    public string Value { get; }

    /// <summary>The statement that adds it; null when nginx does by itself.</summary>
    public ExpandedStatement? Statement { get; }

    /// <summary>Whether the value is known; one that is not may turn out to be empty, and then the header is not sent.</summary>
    public bool IsKnown { get; }

    /// <summary>The header as it is sent.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
