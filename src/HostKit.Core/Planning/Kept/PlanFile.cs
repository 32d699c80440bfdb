using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// The head of a plan that is kept: all but the contents. The file is lines of JSON: this head; the contents, each in pieces, so that none has
/// to fit into memory; and at last the hash of all lines before, so that a file that is cut off or damaged is known.
/// </summary>
internal sealed record PlanFile
{
    /// <summary>The version of the format this program writes; a newer one is refused.</summary>
    public const int CurrentFormat = 1;

    /// <summary>How many bytes of a content a line holds; a multiple of three, so that the text is as short as can be.</summary>
    public const int PieceLength = 48 * 1024;

    public required string Host { get; init; }

    public required string Configuration { get; init; }

    public required string Cause { get; init; }

    public string? Label { get; init; }

    public required double SettleSeconds { get; init; }

    public bool Forgets { get; init; }

    public bool Purges { get; init; }

    public bool GoesBack { get; init; }

    public Retention? Retention { get; init; }

    public required ForeignPolicy Foreign { get; init; }

    public required PlanFacts Facts { get; init; }

    public required ImmutableArray<(ManifestEntry Entry, ImmutableArray<SourceLocation> Sources)> Desired { get; init; }

    public static PlanFile Of(Plan plan) => new()
    {
        Host = HostIdentity.Of(plan.Host),
        Configuration = plan.ConfigurationName,
        Cause = plan.Goal.Cause,
        Label = plan.Goal.Label,
        SettleSeconds = plan.Goal.SettleTime.TotalSeconds,
        Forgets = plan.Goal.Forgets,
        Purges = plan.Goal.Purges,
        GoesBack = plan.Goal.GoesBack,
        Retention = plan.Goal.Retention,
        // What a resource says of itself is said of its path: an entry does not hold it.
        Foreign = plan.Desired.Foreign with
        {
            Paths = (plan.Desired.Foreign.Paths ?? new Dictionary<string, Foreign>()).ToImmutableSortedDictionary(StringComparer.Ordinal)
                .SetItems(plan.Desired.Resources.Where(r => r.Path is not null && ForeignPolicy.Adopts(r.Resource)).Select(r => KeyValuePair.Create(r.Path!, HostKit.Foreign.Adopt))),
        },
        Facts = PlanFacts.Of(plan),
        Desired = [.. plan.Desired.Resources.Select(r => (ManifestEntry.From(r), r.Sources))],
    };

    /// <summary>The same without the keyed hashes of secrets that are there: before the first apply a host has no key for them that would be the same twice.</summary>
    public PlanFile WithoutSecrets() => this with
    {
        Facts = Facts with { Paths = Facts.Paths.ToImmutableSortedDictionary(p => p.Key, p => SecretHash.IsKeyed(p.Value?.Sha256) ? p.Value! with { Sha256 = null } : p.Value, StringComparer.Ordinal) },
    };

    public Goal ToGoal(Func<ManifestEntry, FileContent> contentOf)
        => new(Configuration, Cause, TimeSpan.FromSeconds(SettleSeconds), _ => DesiredState.Of(Desired.Select(d => new DesiredResource(d.Entry.ToResource(contentOf), d.Sources)), Foreign))
        {
            Label = Label, Forgets = Forgets, Purges = Purges, GoesBack = GoesBack, Retention = Retention,
        };
}
