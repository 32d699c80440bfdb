using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Bytes with variables put in; those that are not known stay as they are written.</summary>
internal sealed record RunText(string Text, ImmutableArray<string> Unknown)
{
    public bool IsKnown => Unknown.IsEmpty;

    public static RunText Known(string text) => new(text, []);

    public static RunText Of(string variable) => new("$" + variable, ["$" + variable]);

    /// <summary>What it depends on, for a sentence.</summary>
    public string Causes => string.Join(" and ", Unknown.Distinct());
}
