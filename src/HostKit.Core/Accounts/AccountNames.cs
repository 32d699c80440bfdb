using System.Collections.Immutable;

namespace HostKit;

/// <summary>What names and numbers of accounts may be.</summary>
internal static class AccountNames
{
    /// <summary>Lists of names are sets: written in one order, each name once.</summary>
    public static ImmutableArray<AccountName> InOrder(ImmutableArray<AccountName> names)
        => names.IsDefault ? [] : [.. names.Distinct().OrderBy(n => n.Value, StringComparer.Ordinal)];

    public static uint? CheckedNumber(uint? number, string parameter)
        => number is 65535 or uint.MaxValue ? throw new ArgumentOutOfRangeException(parameter, number, "This number means no account at all to the kernel.") : number;
}
