using System.Collections.Immutable;

namespace HostKit;

/// <summary>Decides what happens to units: from what is declared of them, what they are doing, and which paths change.</summary>
internal sealed class UnitPlanner(
    DesiredState desired, Manifest current, IReadOnlyList<PathChange> paths, FutureUnits future, HostFiles? files, UnitStates states, Neighbours neighbours)
{
    private readonly Dictionary<UnitName, (UnitState State, SourceLocation? Source)> _declared =
        desired.Of<UnitState>().ToDictionary(u => u.Resource.Unit, u => (u.Resource, u.Desired.Source));

    private readonly Dictionary<UnitName, ManifestEntry> _former =
        current.Entries.Where(e => e.Kind == "unit").ToDictionary(e => new UnitName(e.Id));

    /// <summary>Running services whose user's groups change, with the reason.</summary>
    public IReadOnlyDictionary<UnitName, string> Regrouped { get; init; } = AccountUnits.None;

    /// <summary>Every unit the plan may have to act on.</summary>
    public static ImmutableArray<UnitName> Concerned(DesiredState desired, Manifest current, IEnumerable<PathChange> paths, FutureUnits future)
    {
        UnitName[] named =
        [
            .. desired.Of<UnitState>().Select(u => u.Resource.Unit)
                .Concat(current.Entries.Where(e => e.Kind == "unit").Select(e => new UnitName(e.Id)))
                .Concat(paths.Select(p => UnitDirectories.UnitAt(p.Path)).OfType<UnitName>())
                .Where(u => !u.IsTemplate)
                .Distinct(),
        ];
        return [.. named.Concat(named.Select(u => ServiceOf(u, future)).OfType<UnitName>()).Distinct()];
    }

    public ImmutableArray<UnitAction> Plan(IEnumerable<UnitName> units)
    {
        var actions = units.Select(PlanUnit).OfType<UnitAction>().ToDictionary(a => a.Unit);
        foreach (var socket in actions.Values.Where(a => a.Action == ChangeAction.Restart && a.Unit.Type == "socket").ToList())
        {
            // A socket does not start while its service runs.
            actions[socket.Unit] = socket with { StopsFirst = true };
            if (ServiceOf(socket.Unit, future) is not { } service || !states.IsUp(service))
                continue;
            var change = new Change(ChangeAction.Restart, "unit", service.Value, $"{socket.Unit} restarts", socket.Change.Source);
            var own = actions.GetValueOrDefault(service);
            if (own?.Action != ChangeAction.Stop)
                actions[service] = new UnitAction(service, own?.Action == ChangeAction.Restart ? own.Change : change) { StopsFirst = true };
        }

        return
        [
            .. actions.Values.OrderBy(a => a.Action switch
            {
                ChangeAction.Stop => 0,
                ChangeAction.Restart => 1,
                ChangeAction.Reload => 2,
                _ => 3,
            }).ThenBy(a => a.Unit.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the next generation remembers of the units.</summary>
    public IEnumerable<ManifestEntry> Entries(IEnumerable<UnitAction> actions)
    {
        var started = actions.Where(a => a.Action == ChangeAction.Start).Select(a => a.Unit).ToHashSet();
        return desired.Of<UnitState>().Select(u => ManifestEntry.From(u.Desired) with
        {
            StartedByHostKit = started.Contains(u.Resource.Unit) || _former.GetValueOrDefault(u.Resource.Unit)?.StartedByHostKit == true
                || neighbours.Unit(u.Resource.Unit)?.StartedByHostKit == true ? true : null,
        });
    }

    private UnitAction? PlanUnit(UnitName unit)
    {
        var (state, source) = _declared.GetValueOrDefault(unit);
        var former = _former.GetValueOrDefault(unit);
        var own = paths.Where(p => UnitDirectories.UnitAt(p.Path) is { } changed && (changed == unit || changed == unit.Template) && !IsAlias(p)).ToList();
        if (states.IsUp(unit))
        {
            if (own.Any(p => p.Wanted is null) && future.Find(unit) is null)
                return Act(ChangeAction.Stop, "no longer declared");
            if (state is null && former?.StartedByHostKit == true && own.Count == 0 && neighbours.Unit(unit)?.Started != true)
                return Act(ChangeAction.Stop, "no longer declared, and was down before HostKit started it");
            if (state?.Started == false)
                return Act(ChangeAction.Stop, "is declared stopped");
            return PlanRunning(unit, state, former, own, Act);
        }

        if (state?.Started != true || (own.Count == 0 && (HasDoneItsWork(unit) || states.StaysDown(unit))))
            return null;
        return Act(ChangeAction.Start, states.Known ? $"is {states.Describe(unit)}" : "is declared started");

        UnitAction Act(ChangeAction action, string cause) => new(unit, new Change(action, "unit", unit.Value, cause, source));
    }

    private UnitAction? PlanRunning(UnitName unit, UnitState? state, ManifestEntry? former, List<PathChange> own, Func<ChangeAction, string, UnitAction> act)
    {
        var (difference, cause) = (UnitDifference.None, "");
        foreach (var change in own)
            Raise(UnitComparison.Compare(Old(change), New(change)), $"{change.Path} changes");
        foreach (var change in paths)
        {
            if (Triggers(state?.RestartOnChange, former?.RestartOnChange, change.Path))
                Raise(UnitDifference.Restart, $"{change.Path} changes");
            else if (Triggers(state?.ReloadOnChange, former?.ReloadOnChange, change.Path))
                Raise(UnitDifference.Reload, $"{change.Path} changes");
        }

        // Programs keep the groups they were started with.
        if (Regrouped.TryGetValue(unit, out var regrouped))
            Raise(UnitDifference.Restart, regrouped);
        return difference switch
        {
            UnitDifference.Restart when IsBus(unit) => null,
            UnitDifference.Restart => act(ChangeAction.Restart, cause),
            UnitDifference.Reload => act(ChangeAction.Reload, cause),
            _ => null,
        };

        void Raise(UnitDifference needed, string why) => (difference, cause) = needed > difference ? (needed, why) : (difference, cause);
    }

    /// <summary>The system's bus: half the machine hangs on it, this apply too, so that it takes up changes at the next boot.</summary>
    public static bool IsBus(UnitName unit) => unit.Value is "dbus.service" or "dbus-broker.service";

    // The service that a socket hands its listening over to; none where each connection has its own (systemd.socket(5)).
    private static UnitName? ServiceOf(UnitName unit, FutureUnits future)
        => unit.Type != "socket" || future.Find(unit) is not var (_, file) || file.GetValues("Socket", "Accept").LastOrDefault() is "yes" or "true" or "on" or "1" ? null
            : file.GetValues("Socket", "Service").LastOrDefault() is { Length: > 0 } named ? (named.EndsWith(".service", StringComparison.Ordinal) ? new UnitName(named) : null)
            : new UnitName(unit.Value[..^".socket".Length] + ".service");

    // Another name of a unit comes and goes without its programs.
    private static bool IsAlias(PathChange change)
        => (change.Wanted is null ? change.Observed?.Target : change.Wanted.Target) is { } target and not "/dev/null"
            && HostFiles.NameOf(target) != HostFiles.NameOf(change.Path);

    private UnitFile Old(PathChange change)
    {
        try
        {
            return change.Observed is null ? Empty(change) : UnitFile.Parse(files?.ReadText(change.Path) ?? "", change.Path);
        }
        catch (SyntaxException)
        {
            // Damaged on the host, and about to be put right.
            return Empty(change);
        }
    }

    private static UnitFile New(PathChange change)
    {
        if (change.Content is null)
            return Empty(change);
        using var reader = new StreamReader(change.Content.OpenRead());
        return UnitFile.Parse(reader.ReadToEnd(), change.Path);
    }

    private static UnitFile Empty(PathChange change) => UnitFile.Parse("", change.Path);

    // A path that goes away is still a trigger of the generation that owned it.
    private static bool Triggers(ImmutableSortedSet<string>? wanted, ImmutableArray<string>? former, string path)
        => (wanted ?? []).Concat(former ?? []).Any(trigger => path == trigger || path.StartsWith(trigger + "/", StringComparison.Ordinal));

    // A oneshot service that ran and ended is as it should be; starting it again at every apply would not be.
    private bool HasDoneItsWork(UnitName unit)
        => unit.Type == "service" && states.Describe(unit) == "inactive" && future.Find(unit) is var (_, file)
            && file.GetValues("Service", "Type").LastOrDefault() == "oneshot";
}
