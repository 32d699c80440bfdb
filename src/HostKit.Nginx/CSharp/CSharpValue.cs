using System.Collections;

namespace HostKit.Nginx;

/// <summary>Writes the values of directives as C# expressions that show all of themselves; the others are written where they are read.</summary>
internal static class CSharpValue
{
    /// <summary>The expression for a value, or null when there is none and the statement is to be written raw.</summary>
    public static CSharpNode? Of(object value) => value switch
    {
        string text => new(CSharpLiteral.Of(text)),
        bool flag => new(flag ? "true" : "false"),
        Presence => new("true"),
        int number => new(CSharpLiteral.Of(number)),
        ByteSize size => new(CSharpLiteral.Of(size)),
        TimeSpan time => new(CSharpLiteral.Of(time)),
        Enum choice => new($"{choice.GetType().Name}.{choice}"),
        NginxText text => new(CSharpNginxText.Of(text)),
        IEnumerable list when value is not RawDirective => List(list),
        _ => null,
    };

    private static CSharpNode? List(IEnumerable list)
    {
        var items = new List<CSharpItem>();
        foreach (var value in list)
        {
            if (Of(value) is not { } node)
                return null;
            items.Add(new CSharpItem("", node));
        }

        return CSharpNode.List(items);
    }
}
