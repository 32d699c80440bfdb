namespace HostKit;

/// <summary>
/// The order in which jobs are submitted. systemd orders a job only against those it knows, and begins with the first while the next is on
/// its way: so what has to run first is submitted first. Stops come before the rest, as in systemd's own transactions, the later unit first;
/// then the earlier unit first, so that no unit is started before the one it follows, restarts included.
/// </summary>
internal static class JobOrder
{
    /// <summary>The positions in <paramref name="jobs"/> in the order to submit.</summary>
    public static IReadOnlyList<int> Of(BusConnection bus, IReadOnlyList<UnitJob> jobs, CancellationToken cancellationToken)
    {
        if (jobs.Count < 2)
            return [.. Enumerable.Range(0, jobs.Count)];
        var units = jobs.Select(job => job.Unit).Distinct().ToDictionary(unit => unit, unit => Read(bus, unit, cancellationToken));
        var positions = Enumerable.Range(0, jobs.Count).ToLookup(position => units[jobs[position].Unit]?.Name ?? jobs[position].Unit);
        var earlier = units.Values.OfType<UnitProperties>()
            .SelectMany(unit => unit.After.Select(other => (Unit: unit.Name, Earlier: other))
                .Concat(unit.Before.Select(other => (Unit: other, Earlier: unit.Name))))
            .Where(pair => positions.Contains(pair.Unit) && positions.Contains(pair.Earlier))
            .ToLookup(pair => pair.Unit, pair => pair.Earlier);

        var order = new List<UnitName>();
        var seen = new HashSet<UnitName>();
        foreach (var group in positions)
            Visit(group.Key);
        return
        [
            .. order.AsEnumerable().Reverse().SelectMany(unit => positions[unit]).Where(position => jobs[position].Kind == JobKind.Stop),
            .. order.SelectMany(unit => positions[unit]).Where(position => jobs[position].Kind != JobKind.Stop),
        ];

        // In a circle one unit comes first all the same; systemd says what it thinks of the others.
        void Visit(UnitName unit)
        {
            if (!seen.Add(unit))
                return;
            foreach (var other in earlier[unit])
                Visit(other);
            order.Add(unit);
        }
    }

    // A name that systemd does not take has no order; its job is refused in time.
    private static UnitProperties? Read(BusConnection bus, UnitName unit, CancellationToken cancellationToken)
    {
        try
        {
            return SystemdManager.Properties(bus, unit, cancellationToken, contract: SystemdManager.UnitInterface);
        }
        catch (BusException)
        {
            return null;
        }
    }
}
