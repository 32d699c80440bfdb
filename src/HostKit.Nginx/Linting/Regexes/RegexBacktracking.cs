namespace HostKit.Nginx;

/// <summary>
/// Finds expressions on which a backtracking engine needs exponential time: in the automaton of positions some position leads back to itself in two
/// ways over the same text, and what follows can fail.
/// </summary>
internal sealed class RegexBacktracking
{
    private const int MostPositions = 160;
    private readonly List<ByteSet> _sets = [];
    private readonly Dictionary<(int From, int To), int> _edges = [];

    private sealed record Part(List<int> First, List<int> Last, bool IsNullable);

    public static bool IsExponential(RegexNode root)
    {
        var automaton = new RegexBacktracking();
        if (automaton.Build(root) is not { } whole)
            return false;
        // Without an end anchor the first position that may be the last one is a match, and nothing is tried again.
        return automaton.FindLoop(root.Walk().Any(node => node.Kind == RegexKind.End) ? [] : [.. whole.Last]);
    }

    private bool FindLoop(HashSet<int> accepting)
    {
        var next = new List<int>[_sets.Count];
        for (var i = 0; i < next.Length; i++)
            next[i] = [];
        foreach (var (from, to) in _edges.Keys)
            next[from].Add(to);
        foreach (var start in Enumerable.Range(0, next.Length).Where(position => !accepting.Contains(position)))
        {
            if (ReturnsInTwoWays(start, next))
                return true;
        }

        return false;
    }

    /// <summary>Two walks from one position over the same text that part on the way and both come back.</summary>
    private bool ReturnsInTwoWays(int start, List<int>[] next)
    {
        var seen = new HashSet<(int, int, bool)> { (start, start, false) };
        var open = new Queue<(int One, int Other, bool Parted)>(seen);
        while (open.TryDequeue(out var place))
        {
            foreach (var one in next[place.One])
            {
                foreach (var other in next[place.Other])
                {
                    if (!_sets[one].Overlaps(_sets[other]))
                        continue;
                    var parted = place.Parted || one != other || (place.One == place.Other && _edges[(place.One, one)] > 1);
                    if (one == start && other == start && parted)
                        return true;
                    if (seen.Add((one, other, parted)))
                        open.Enqueue((one, other, parted));
                }
            }
        }

        return false;
    }

    /// <summary>Null when there are too many positions.</summary>
    private Part? Build(RegexNode node)
    {
        switch (node.Kind)
        {
            case RegexKind.Set:
                return Position(node.Set);
            case RegexKind.Reference:
                return Position(ByteSet.All);
            case RegexKind.Atomic:
                return Opaque(node);
            case RegexKind.Repeat when node.IsPossessive:
                return Opaque(node);
            case RegexKind.Capture:
                return Build(node.Parts[0]);
            case RegexKind.Repeat:
                return Repeat(node);
            case RegexKind.Choice:
                var branches = node.Parts.Select(Build).ToList();
                return branches.Contains(null) ? null
                    : new([.. branches.SelectMany(branch => branch!.First)], [.. branches.SelectMany(branch => branch!.Last)], branches.Any(branch => branch!.IsNullable));
            case RegexKind.Sequence:
                Part? whole = new([], [], true);
                foreach (var part in node.Parts)
                    whole = whole is null || Build(part) is not { } built ? null : Join(whole, built);
                return whole;
            default:
                return new([], [], true);
        }
    }

    private Part? Position(ByteSet set)
    {
        if (_sets.Count == MostPositions)
            return null;
        _sets.Add(set);
        return new([_sets.Count - 1], [_sets.Count - 1], false);
    }

    /// <summary>What gives nothing back is one step, whatever it holds.</summary>
    private Part? Opaque(RegexNode node)
    {
        var set = node.Walk().Where(part => part.Kind == RegexKind.Set).Aggregate(default(ByteSet), (all, part) => all | part.Set);
        return Position(set) is { } position ? position with { IsNullable = node.IsNullable } : null;
    }

    private Part? Repeat(RegexNode node)
    {
        // A bounded repetition is written out as far as a few copies tell what more would.
        var copies = node.Max is { } max ? Math.Min(max, 3) : Math.Clamp(node.Min, 1, 2);
        Part? whole = null;
        for (var i = 0; i < copies; i++)
        {
            if (Build(node.Parts[0]) is not { } copy)
                return null;
            if (node.Max is null && i == copies - 1)
            {
                Connect(copy.Last, copy.First);
                // An inner part that may be empty could be repeated without end; PCRE stops there, so it counts once.
            }

            if (i >= node.Min)
                copy = copy with { IsNullable = true };
            whole = whole is null ? copy : Join(whole, copy);
        }

        return whole ?? new([], [], true);
    }

    private Part Join(Part one, Part other)
    {
        Connect(one.Last, other.First);
        return new(
            one.IsNullable ? [.. one.First, .. other.First] : one.First,
            other.IsNullable ? [.. one.Last, .. other.Last] : other.Last,
            one.IsNullable && other.IsNullable);
    }

    private void Connect(List<int> from, List<int> to)
    {
        foreach (var last in from)
        {
            foreach (var first in to)
                _edges[(last, first)] = _edges.GetValueOrDefault((last, first)) + 1;
        }
    }
}
