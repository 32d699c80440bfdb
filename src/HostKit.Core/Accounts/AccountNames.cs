using System.Collections.Immutable;

namespace HostKit;

/// <summary>Lists of account names are sets: written in one order, each name once.</summary>
internal static class AccountNames
{
    public static ImmutableArray<AccountName> InOrder(ImmutableArray<AccountName> names)
        => names.IsDefault ? [] : [.. names.Distinct().OrderBy(n => n.Value, StringComparer.Ordinal)];
}
