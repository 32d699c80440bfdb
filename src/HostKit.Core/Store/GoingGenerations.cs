using System.Collections.Immutable;

namespace HostKit;

/// <summary>Generations that a collection lets go, or would.</summary>
internal sealed record GoingGenerations(string Configuration, ImmutableArray<int> Numbers)
{
    public bool Has(string configuration, int number) => configuration == Configuration && Numbers.Contains(number);
}
