namespace HostKit.Nginx;

/// <summary>
/// An expression on its way to C#: a text, lines of a raw string, or something in braces or brackets that is put on one line where it fits. The chain is what
/// follows as calls of <c>Then</c>.
/// </summary>
internal sealed record CSharpNode(string Head)
{
    /// <summary>What stands between the braces; null for a plain text.</summary>
    public IReadOnlyList<CSharpItem>? Items { get; init; }

    public bool IsList { get; init; }

    /// <summary>The lines of a raw string, of which <see cref="Head"/> is what stands before.</summary>
    public IReadOnlyList<string>? Lines { get; init; }

    public string Tail { get; init; } = "";

    /// <summary>The last arguments of a call, of which <see cref="Head"/> is what stands before.</summary>
    public IReadOnlyList<CSharpNode>? Arguments { get; init; }

    public IReadOnlyList<CSharpNode> Chain { get; init; } = [];

    public static CSharpNode List(IEnumerable<CSharpItem> items) => new("") { Items = [.. items], IsList = true };

    public static CSharpNode Object(string head, IEnumerable<CSharpItem> items) => new(head) { Items = [.. items] };

    /// <summary>A call of a constructor whose type is known, with an initializer where there are members.</summary>
    public static CSharpNode New(string arguments, params IEnumerable<CSharpItem> members)
        => members.Any() ? Object($"new({arguments})", members) : new($"new({arguments})");

    /// <summary>A call whose last arguments may stand on lines of their own.</summary>
    public static CSharpNode Call(string head, IEnumerable<CSharpNode> arguments) => new(head) { Arguments = [.. arguments], Tail = ")" };

    /// <summary>The expression on one line; null where it needs several.</summary>
    public string? Flat(int width)
    {
        if (Lines is not null || Chain.Count > 0 || (Items is not null && Tail.Length > 0))
            return null;
        if (Arguments is not null)
        {
            var flat = Arguments.Select(argument => argument.Flat(width)).ToList();
            var call = flat.Contains(null) ? null : Head + string.Join(", ", Head.EndsWith('(') ? flat : flat.Prepend("")) + Tail;
            return call?.Length <= width ? call : null;
        }

        if (Items is null)
            return Head;
        var parts = new List<string>();
        foreach (var item in Items)
        {
            // An object in an object is easier to read on lines of its own, unless it is tiny.
            if (item.Above.Count > 0 || item.Behind is not null || item.Value.Flat(item.Value is { Items: not null, IsList: false } ? Math.Min(60, width) : width) is not { } value)
                return null;
            parts.Add(item.Before + value);
        }

        var inner = string.Join(", ", parts);
        var text = IsList ? $"[{inner}]" : Items.Count == 0 ? Head + (Head.EndsWith(')') ? "" : "()") : $"{Head} {{ {inner} }}";
        return text.Length <= width && (IsList || Items.Count <= 3) ? text : null;
    }
}

/// <summary>A member of an initializer or an element of a list, with its comments.</summary>
internal sealed record CSharpItem(string Before, CSharpNode Value)
{
    public IReadOnlyList<string> Above { get; init; } = [];

    public string? Behind { get; init; }

    /// <summary>A line of comments at the end of a block, and nothing else.</summary>
    public bool IsComment { get; init; }
}
