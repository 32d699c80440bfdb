using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>What nginx's tables say about one directive; a name can have several, in different contexts.</summary>
internal sealed record DirectiveRow(string Name, string Module, DirectiveContexts Contexts, uint Arguments, ValueKind Kind)
{
    public bool IsBlock { get; private init; }

    /// <summary>Whether a second one on the same level is refused, though the kind of value does not say so.</summary>
    public bool IsOnce { get; private init; }

    /// <summary>Whether it is of a module that is not nginx's own.</summary>
    public bool IsThirdParty { get; private init; }

    /// <summary>The version that brought it; null for all that came before 1.22.1.</summary>
    public Version? First { get; private init; }

    /// <summary>The last version that had it; null when it is still there.</summary>
    public Version? Last { get; private init; }

    /// <summary>The numbers of arguments it took up to a version.</summary>
    public (uint Arguments, Version Last)? Earlier { get; private init; }

    public ImmutableArray<string> Words { get; private init; }

    public (int Lowest, int Highest)? Bounds { get; private init; }

    public static DirectiveRow Parse(string line)
    {
        var fields = line.Split('|');
        return new DirectiveRow(fields[0], fields[1], (DirectiveContexts)Hex(fields[2]), Hex(fields[3]), Kinds.GetValueOrDefault(fields[4]))
        {
            IsBlock = fields[5].Contains("block", StringComparison.Ordinal),
            IsOnce = fields[5].Contains("once", StringComparison.Ordinal),
            IsThirdParty = fields[5].Contains("other", StringComparison.Ordinal),
            First = fields[6].Length == 0 ? null : Version.Parse(fields[6]),
            Last = fields[7].Length == 0 ? null : Version.Parse(fields[7]),
            Earlier = fields[8].Split(' ') is [var arguments, var last] ? (Hex(arguments), Version.Parse(last)) : null,
            Words = fields[9].Length == 0 ? [] : [.. fields[9].Split(' ')],
            Bounds = fields[10].Split(' ') is [var lowest, var highest] ? (int.Parse(lowest, CultureInfo.InvariantCulture), int.Parse(highest, CultureInfo.InvariantCulture)) : null,
        };
    }

    public bool IsIn(Version? version) => version is null || ((First is null || First <= version) && (Last is null || Last >= version));

    public bool Takes(int arguments, Version? version)
    {
        var bits = Earlier is { } earlier && version is not null && version <= earlier.Last ? earlier.Arguments : Arguments;
        return (bits & (1u << Math.Min(arguments, 31))) != 0;
    }

    private static readonly Dictionary<string, ValueKind> Kinds = new()
    {
        ["flag"] = ValueKind.Flag,
        ["number"] = ValueKind.Number,
        ["time-ms"] = ValueKind.Milliseconds,
        ["time-s"] = ValueKind.Seconds,
        ["size"] = ValueKind.Size,
        ["offset"] = ValueKind.Offset,
        ["string"] = ValueKind.Text,
        ["temp-path"] = ValueKind.Text,
        ["enum"] = ValueKind.Word,
        ["bitmask"] = ValueKind.Words,
        ["complex-value"] = ValueKind.Expression,
        ["complex-value-size"] = ValueKind.SizeExpression,
        ["buffers"] = ValueKind.Buffers,
        ["access-mode"] = ValueKind.Access,
    };

    private static uint Hex(string text) => uint.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
