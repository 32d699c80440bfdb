using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>
/// Looks for what is wrong or doubtful in units, whoever wrote them: what systemd would refuse, what it ignores, and what it accepts without a word
/// although it cannot be meant. Every finding is explained in <see cref="UnitFindings"/>.
/// </summary>
/// <example><code>UnitReview.OfDirectory("/etc/systemd/system", UnitFacts.Of(Host.Local))</code></example>
public sealed class UnitReview
{
    private readonly ImmutableArray<ReviewedUnit> _units;
    private readonly HashSet<string> _names;

    private UnitReview(IEnumerable<ReviewedUnit> units, UnitFacts facts)
    {
        _units = [.. units];
        _names = [.. _units.Select(u => u.Name.Value)];
        Facts = facts;
    }

    internal UnitFacts Facts { get; }

    /// <summary>Looks at units together: they may refer to each other.</summary>
    /// <param name="units">The units.</param>
    /// <param name="facts">What is known of the host; null for nothing.</param>
    /// <returns>All findings, in the order of the units.</returns>
    public static ImmutableArray<Finding> Of(IEnumerable<ReviewedUnit> units, UnitFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        return new UnitReview(units, facts ?? UnitFacts.Unknown).Findings();
    }

    /// <summary>Looks at one unit file.</summary>
    /// <param name="name">The unit's name.</param>
    /// <param name="file">The file.</param>
    /// <param name="facts">What is known of the host; null for nothing.</param>
    /// <returns>All findings.</returns>
    public static ImmutableArray<Finding> Of(UnitName name, UnitFile file, UnitFacts? facts = null) => Of([new ReviewedUnit(name, file)], facts);

    /// <summary>Looks at all unit files of a directory with their drop-ins, links left out.</summary>
    /// <param name="path">The directory, such as <c>/etc/systemd/system</c>.</param>
    /// <param name="facts">What is known of the host; null for nothing.</param>
    /// <returns>All findings, in the order of the units' names.</returns>
    /// <exception cref="SyntaxException">systemd would refuse a whole file.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImmutableArray<Finding> OfDirectory(string path, UnitFacts? facts = null) => Of(UnitSources.InDirectory(path), facts);

    /// <summary>
    /// Looks at all units and drop-ins that a configuration declares, by whatever component, with the host's own units and accounts and the declared ones known.
    /// </summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="host">The host it is for.</param>
    /// <returns>All findings, with the script lines.</returns>
    public static ImmutableArray<Finding> Of(HostConfiguration configuration, Host host)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(host);
        var resources = configuration.Declarations.SelectMany(d => d.Component.Lower(host).Select(r => (Resource: r, d.Source))).ToList();
        var facts = UnitFacts.Of(host);
        return Of(UnitSources.InResources(resources), facts with
        {
            Users = facts.Users?.Union(resources.Select(r => r.Resource).OfType<UserResource>().Select(u => u.Id)),
            Groups = facts.Groups?.Union(resources.Select(r => r.Resource).Where(r => r is UserResource or GroupResource).Select(g => g.Id)),
        });
    }

    /// <summary>Whether a unit is declared or on the host; null when the host is not known.</summary>
    internal bool? Knows(string unit)
    {
        var at = unit.IndexOf('@', StringComparison.Ordinal);
        if (_names.Contains(unit) || (at >= 0 && _names.Contains(unit[..(at + 1)] + unit[unit.LastIndexOf('.')..])))
            return true;
        return Facts.Units is null ? null : Facts.Has(unit);
    }

    private ImmutableArray<Finding> Findings()
        => [.. _units.SelectMany(u => DirectiveChecks.Of(u).Concat(ExecChecks.Of(u)).Concat(ServiceChecks.Of(u)).Concat(ValueChecks.Of(u, this)).Concat(DependencyChecks.Of(u, this)).Concat(TimerChecks.Of(u)).Concat(TriggerChecks.Of(u)).Select(f => f with { Source = u.Source }))];
}
