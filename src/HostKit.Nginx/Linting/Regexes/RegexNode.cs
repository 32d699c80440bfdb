using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>A part of a regular expression.</summary>
internal sealed record RegexNode(RegexKind Kind, params ImmutableArray<RegexNode> Parts)
{
    /// <summary>The bytes that a set takes.</summary>
    public ByteSet Set { get; init; }

    /// <summary>How often a repetition repeats at least.</summary>
    public int Min { get; init; }

    /// <summary>And at most; null for any number.</summary>
    public int? Max { get; init; }

    /// <summary>Whether a repetition gives nothing back.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>The number of a capture or reference.</summary>
    public int Number { get; init; }

    public static RegexNode Empty { get; } = new(RegexKind.Empty);

    public static RegexNode Of(ByteSet set) => new(RegexKind.Set) { Set = set };

    /// <summary>All parts, the node itself first; what only looks around is left out.</summary>
    public IEnumerable<RegexNode> Walk()
    {
        yield return this;
        if (Kind == RegexKind.Look)
            yield break;
        foreach (var part in Parts)
        {
            foreach (var inner in part.Walk())
                yield return inner;
        }
    }

    /// <summary>Whether it can match nothing at all.</summary>
    public bool IsNullable => Kind switch
    {
        RegexKind.Set => false,
        RegexKind.Repeat => Min == 0 || Parts[0].IsNullable,
        RegexKind.Sequence or RegexKind.Capture or RegexKind.Atomic => Parts.All(part => part.IsNullable),
        RegexKind.Choice => Parts.Any(part => part.IsNullable),
        _ => true,
    };

    /// <summary>Whether every match begins where the subject does.</summary>
    public bool StartsAtStart => Kind switch
    {
        RegexKind.Start => true,
        RegexKind.Capture or RegexKind.Atomic => Parts[0].StartsAtStart,
        RegexKind.Choice => Parts.All(part => part.StartsAtStart),
        RegexKind.Repeat => Min > 0 && Parts[0].StartsAtStart,
        RegexKind.Sequence => Parts.SkipWhile(part => part.Kind is RegexKind.Empty or RegexKind.Look or RegexKind.Boundary).FirstOrDefault()?.StartsAtStart == true,
        _ => false,
    };

    /// <summary>Whether every match ends where the subject does.</summary>
    public bool EndsAtEnd => Kind switch
    {
        RegexKind.End => true,
        RegexKind.Capture or RegexKind.Atomic => Parts[0].EndsAtEnd,
        RegexKind.Choice => Parts.All(part => part.EndsAtEnd),
        RegexKind.Repeat => Min > 0 && Parts[0].EndsAtEnd,
        RegexKind.Sequence => Parts.Reverse().SkipWhile(part => part.Kind is RegexKind.Empty or RegexKind.Boundary).FirstOrDefault()?.EndsAtEnd == true,
        _ => false,
    };
}
