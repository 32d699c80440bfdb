using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// Every finding about configurations of nginx, by its identifier. Errors break something, or open it to everybody, for certain; the rest nginx accepts, and
/// people regret.
/// </summary>
public static partial class NginxFindings
{
    /// <summary>All of them, in the order of their identifiers.</summary>
    public static ImmutableArray<FindingKind> All => field.IsDefault ? field = Collect() : field;

    // Fields of other parts of this class may be initialised after one that would be here.
    private static ImmutableArray<FindingKind> Collect()
        =>
        [
            .. new[] { Injection, Headers, Locations, Regexes, Files, Servers, Tls, Access, Passes, Values, Sites, Applying, Checking }
                .SelectMany(kinds => kinds).OrderBy(kind => kind.Id, StringComparer.Ordinal),
        ];
}
