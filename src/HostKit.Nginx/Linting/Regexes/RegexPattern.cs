using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>A regular expression as PCRE reads it, as far as can be told without PCRE.</summary>
internal sealed class RegexPattern
{
    private RegexPattern(RegexNode? root, string? refusal, int groups, ImmutableDictionary<string, int> names)
    {
        Root = root;
        Refusal = refusal;
        Groups = groups;
        Names = names;
    }

    /// <summary>The expression; null when it is refused, or has parts that are not understood here.</summary>
    public RegexNode? Root { get; }

    /// <summary>Why PCRE refuses it; null when nothing is known against it.</summary>
    public string? Refusal { get; }

    /// <summary>The number of captures.</summary>
    public int Groups { get; }

    /// <summary>The numbers of captures with a name.</summary>
    public ImmutableDictionary<string, int> Names { get; }

    public static RegexPattern Parse(string pattern, bool caseless)
    {
        var parser = new RegexParser(pattern, caseless);
        try
        {
            var root = parser.ParseAll();
            return new(parser.IsUnderstood ? root : null, null, parser.Groups, parser.Names.ToImmutableDictionary());
        }
        catch (FormatException e)
        {
            return new(null, e.Message, 0, ImmutableDictionary<string, int>.Empty);
        }
    }

    /// <summary>All bytes that a capture can hold; number 0 is the whole match. Null when that is not known.</summary>
    public ByteSet? BytesOf(int capture) => PartOf(capture) is { } part ? Bytes(part, 0) : null;

    /// <summary>A capture; number 0 is the whole expression.</summary>
    public RegexNode? PartOf(int capture)
        => capture == 0 ? Root : Root?.Walk().FirstOrDefault(node => node.Kind == RegexKind.Capture && node.Number == capture);

    private ByteSet Bytes(RegexNode part, int depth)
    {
        var set = default(ByteSet);
        foreach (var node in part.Walk())
        {
            if (node.Kind == RegexKind.Set)
                set |= node.Set;
            else if (node.Kind == RegexKind.Reference)
                set |= depth < 4 && PartOf(node.Number) is { } referred ? Bytes(referred, depth + 1) : ByteSet.All;
        }

        return set;
    }
}
