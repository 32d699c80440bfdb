using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>What a service's sandbox forbids and leaves open, directive by directive; it prints as a table.</summary>
/// <param name="Lines">The directives that are set in the section's order, then the ones that are not, the heaviest first.</param>
/// <param name="Exposure">
/// The figure that <c>systemd-analyze security</c> of systemd 257 gives the service, 0 (sealed) to 10 (open). It is a guide, not a goal: directives
/// that forbid much may weigh nothing.
/// </param>
public sealed record HardeningReport(ImmutableArray<HardeningLine> Lines, double Exposure)
{
    internal static HardeningReport Of(UnitFileSection section)
    {
        var score = new SecurityScore(section);
        var set = section.Entries.Select(e => e.Key).Distinct().Where(HardeningFacts.All.ContainsKey);
        var unset = HardeningFacts.All.Keys.Where(name => section.Entries.All(e => e.Key != name) && score.Of(name).Remaining > 0).OrderByDescending(name => score.Of(name).Remaining).ThenBy(name => name, StringComparer.Ordinal);
        return new([.. set.Concat(unset).Select(Line)], score.Exposure);

        HardeningLine Line(string name)
        {
            var (forbids, breaks) = HardeningFacts.All[name];
            var values = section.Entries.Where(e => e.Key == name).Select(e => e.Value).ToList();
            var (weight, remaining) = score.Of(name);
            return new(name, values.Count == 0 ? null : string.Join("; ", values), forbids, breaks, score.Points(weight), score.Points(remaining));
        }
    }

    /// <summary>Whether two reports say the same.</summary>
    /// <param name="other">The other report.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(HardeningReport? other) => other is not null && Exposure.Equals(other.Exposure) && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Exposure, Lines.Length);

    /// <summary>The report as a person reads it.</summary>
    public override string ToString() => FormattableString.Invariant($"Exposure {Exposure:0.0} of 10\n") + string.Concat(Lines.Select(l => $"  {l}\n"));
}
