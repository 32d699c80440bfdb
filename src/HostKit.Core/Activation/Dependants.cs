using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// Units that were up and that systemd takes down when it stops others, because they require those, are bound to them or part of them.
/// Starting the others again does not bring them back.
/// </summary>
internal sealed class Dependants
{
    private Dependants(ImmutableArray<UnitName> all, ImmutableArray<UnitName> returning) => (All, Returning) = (all, returning);

    /// <summary>None.</summary>
    public static Dependants None { get; } = new([], []);

    /// <summary>Every one that may go down.</summary>
    public ImmutableArray<UnitName> All { get; }

    /// <summary>Those that are up again after the apply: all they depend on is.</summary>
    public ImmutableArray<UnitName> Returning { get; }

    public static async Task<Dependants> OfAsync(SystemdBus bus, ImmutableArray<UnitAction> actions, IEnumerable<UnitStatus> running, CancellationToken cancellationToken)
    {
        var up = running.Where(u => ActiveStates.IsUp(u.ActiveState)).Select(u => u.Name).ToHashSet();
        var acted = actions.Select(a => a.Unit).ToHashSet();
        var gone = await ReachAsync(actions.Where(a => a.Action == ChangeAction.Stop)).ConfigureAwait(false);
        var restarted = await ReachAsync(actions.Where(a => a.Action == ChangeAction.Restart)).ConfigureAwait(false);
        return new([.. gone.Union(restarted).Except(acted)], [.. restarted.Except(gone).Except(acted)]);

        async Task<HashSet<UnitName>> ReachAsync(IEnumerable<UnitAction> from)
        {
            var reached = new HashSet<UnitName>();
            var open = new Queue<UnitName>(from.Select(a => a.Unit));
            while (open.TryDequeue(out var unit))
            {
                foreach (var dependant in (await bus.GetUnitPropertiesAsync(unit, cancellationToken).ConfigureAwait(false)).Dependants)
                {
                    if (up.Contains(dependant) && CanReturn(dependant) && reached.Add(dependant))
                        open.Enqueue(dependant);
                }
            }

            return reached;
        }
    }

    /// <summary>Whether it is a kind of unit that is started by a job.</summary>
    public static bool CanReturn(UnitName unit) => unit.Type is "service" or "socket" or "timer" or "path" or "mount" or "automount" or "target";
}
