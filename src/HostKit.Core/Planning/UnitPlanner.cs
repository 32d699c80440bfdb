using System.Collections.Immutable;

namespace HostKit;

/// <summary>Decides what happens to units: from what is declared of them, what they are doing, and which paths change.</summary>
internal sealed class UnitPlanner(DesiredState desired, Manifest current, IReadOnlyList<PathChange> paths, UnitChanges changes, UnitStates states, Neighbours neighbours)
{
    /// <summary>Units that this process runs in: stopping one would end the apply in its middle.</summary>
    public IReadOnlySet<string> Own { get; init; } = ImmutableHashSet<string>.Empty;

    private readonly Dictionary<UnitName, (UnitState State, SourceLocation? Source)> _declared =
        desired.Of<UnitState>().ToDictionary(u => u.Resource.Unit, u => (u.Resource, u.Desired.Source));

    private readonly Dictionary<UnitName, ManifestEntry> _former =
        current.Entries.Where(e => e.Kind == "unit").ToDictionary(e => new UnitName(e.Id));

    /// <summary>Running services whose user's groups change, with the reason.</summary>
    public IReadOnlyDictionary<UnitName, string> Regrouped { get; init; } = AccountUnits.None;

    private readonly List<Finding> _findings = [];

    /// <summary>What is decided otherwise than one might expect, with the cause.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Every unit the plan may have to act on.</summary>
    public static ImmutableArray<UnitName> Concerned(DesiredState desired, Manifest current, UnitChanges changes, IEnumerable<UnitName> running)
    {
        UnitName[] named =
        [
            .. desired.Of<UnitState>().Select(u => u.Resource.Unit)
                .Concat(current.Entries.Where(e => e.Kind == "unit").Select(e => new UnitName(e.Id)))
                .Concat(changes.Named)
                .Concat(running.Where(u => changes.Of(u) is not null))
                .Where(u => !u.IsTemplate)
                .Distinct(),
        ];
        return [.. named.Concat(named.Select(u => ServiceOf(u, changes)).OfType<UnitName>()).Distinct()];
    }

    public ImmutableArray<UnitAction> Plan(IReadOnlyCollection<UnitName> units)
    {
        // A unit that is declared by another name of its own is dealt with under that one.
        var aliased = _declared.Keys.Where(u => states.Main(u) != u).Select(states.Main).Where(u => !_declared.ContainsKey(u)).ToHashSet();
        var known = units.Where(u => !aliased.Contains(u) && (states.Main(u) == u || _declared.ContainsKey(u) || _former.ContainsKey(u)));
        var actions = known.Select(PlanUnit).OfType<UnitAction>().ToDictionary(a => a.Unit);
        foreach (var socket in actions.Values.Where(a => a.Action == ChangeAction.Restart && a.Unit.Type == "socket").ToList())
        {
            // A socket does not start while its service runs.
            actions[socket.Unit] = socket with { StopsFirst = true };
            if (ServiceOf(socket.Unit, changes) is not { } service || !states.IsUp(service))
                continue;
            var change = new Change(ChangeAction.Restart, "unit", service.Value, $"{socket.Unit} restarts", socket.Change.Source);
            var own = actions.GetValueOrDefault(service);
            if (own?.Action != ChangeAction.Stop)
                actions[service] = new UnitAction(service, own?.Action == ChangeAction.Restart ? own.Change : change) { StopsFirst = true };
        }

        return Ordered(actions.Values);
    }

    /// <summary>In the order of a plan.</summary>
    public static ImmutableArray<UnitAction> Ordered(IEnumerable<UnitAction> actions)
        => [
            .. actions.OrderBy(a => a.Action switch
            {
                ChangeAction.Stop => 0,
                ChangeAction.Restart => 1,
                ChangeAction.Reload => 2,
                _ => 3,
            }).ThenBy(a => a.Unit.Value, StringComparer.Ordinal),
        ];

    /// <summary>What the next generation remembers of the units.</summary>
    public IEnumerable<ManifestEntry> Entries(IEnumerable<UnitAction> actions)
    {
        var started = actions.Where(a => a.Action == ChangeAction.Start).Select(a => a.Unit).ToHashSet();
        return desired.Of<UnitState>().Select(u => ManifestEntry.From(u.Desired) with
        {
            RestartFor = null,
            StartedByHostKit = started.Contains(u.Resource.Unit) || _former.GetValueOrDefault(u.Resource.Unit)?.StartedByHostKit == true
                || neighbours.Unit(u.Resource.Unit)?.StartedByHostKit == true ? true : null,
        });
    }

    private UnitAction? PlanUnit(UnitName unit)
    {
        var (state, source) = _declared.GetValueOrDefault(unit);
        var former = _former.GetValueOrDefault(unit);
        var change = changes.Of(states.Main(unit)) ?? (states.Main(unit) != unit && changes.Of(unit) is { Old.Path: not null, New.Path: not null } other ? other : null);
        if (!states.IsUp(unit))
            return PlanStart(unit, state, former, change, source);
        if (change is { Old.Path: not null, New.Path: null })
            return PlanRemoval(unit, change, source);
        if (state is null && former?.StartedByHostKit == true && change is null && neighbours.Unit(unit)?.Started != true)
            return Act("no longer declared, and was down before HostKit started it");
        if (state?.Started == false)
            return Act("is declared stopped");
        return PlanRunning(unit, state, former, change, source);

        UnitAction? Act(string cause) => RefusesStop(unit, source)
            ? null
            : new(unit, new Change(ChangeAction.Stop, "unit", unit.Value, cause, source)) { IsFleeting = changes.Future(unit).IsJob };
    }

    private UnitAction? PlanRemoval(UnitName unit, UnitChange change, SourceLocation? source)
    {
        if (!change.New.IsMasked && change.Old.Flag("X-StopOnRemoval") == false)
            return Note(unit, source, "goes, and is not stopped: X-StopOnRemoval=false");
        return RefusesStop(unit, source) ? null : new UnitAction(unit, new Change(ChangeAction.Stop, "unit", unit.Value, change.New.IsMasked ? "is masked" : "no longer declared", source))
        {
            Removes = true, IsFleeting = change.Old.IsJob,
        };
    }

    private UnitAction? PlanStart(UnitName unit, UnitState? state, ManifestEntry? former, UnitChange? change, SourceLocation? source)
    {
        if (state?.Started != true)
            return null;
        var future = change?.New ?? changes.Future(unit);
        var hasDoneItsWork = future.IsJob && states.Describe(unit) == ActiveStates.Inactive;
        if ((change is null || change.Difference < UnitDifference.Restart) && (hasDoneItsWork || (states.StaysDown(unit) && !ConditionsMayHold(future))))
            return null;
        if (future.IsMasked)
            _findings.Add(new Finding(Severity.Error, "core.masked", $"unit[{unit}]", "is masked, so it cannot be started", $"unmask it with 'systemctl unmask {unit}', or leave Started out") { Source = source });
        else if (future.Flag("RefuseManualStart") == true)
            _findings.Add(new Finding(Severity.Error, "core.refuses-start", $"unit[{unit}]", "refuses to be started by itself (RefuseManualStart=yes)", "declare the unit that requires it as started instead") { Source = source });
        return new(unit, new Change(ChangeAction.Start, "unit", unit.Value, WhyDown(unit, former), source));
    }

    // What was up at the last apply and went down without an error did so by somebody's hand, or because its work was done.
    private string WhyDown(UnitName unit, ManifestEntry? former)
        => !states.Known ? "is declared started"
            : former?.Started == true && states.Describe(unit) == ActiveStates.Inactive && states.DownSince(unit) is { } since && since > current.AppliedAt
                ? FormattableString.Invariant($"was stopped by hand, or ended by itself, at {since:yyyy-MM-dd HH:mm:ss}Z, since generation {current.Generation}")
                : $"is {states.Describe(unit)}";

    // A condition may be about a file that comes now.
    private bool ConditionsMayHold(UnitDefinition unit)
        => unit.Text.Sections.Where(s => s.Name == "Unit").SelectMany(s => s.Entries).Where(e => e.Key.StartsWith("Condition", StringComparison.Ordinal))
            .Any(e => e.Value.TrimStart('|', '!') is var path && changes.ChangedPaths.Any(changed => changed == path || changed.StartsWith(path + "/", StringComparison.Ordinal)));

    private UnitAction? PlanRunning(UnitName unit, UnitState? state, ManifestEntry? former, UnitChange? change, SourceLocation? source)
    {
        var (difference, cause) = (change?.Difference ?? UnitDifference.None, change?.Cause ?? "");
        var asked = UnitDifference.None;
        var consumed = ConsumedPaths.Of(change?.New ?? changes.Future(unit));
        foreach (var path in paths)
        {
            if (consumed.Contains(path.Path) && difference < UnitDifference.Restart)
                (difference, cause) = (UnitDifference.Restart, $"{path.Path} changes, which it reads when it starts");
            var needed = Triggers(state?.RestartOnChange, former?.RestartOnChange, path.Path) ? UnitDifference.Restart
                : Triggers(state?.ReloadOnChange, former?.ReloadOnChange, path.Path) ? UnitDifference.Reload : UnitDifference.None;
            asked = needed > asked ? needed : asked;
            if (needed > difference)
                (difference, cause) = (needed, $"{path.Path} changes");
        }

        // Programs keep the groups they were started with.
        if (Regrouped.TryGetValue(unit, out var regrouped) && difference < UnitDifference.Restart)
            (difference, cause) = (UnitDifference.Restart, regrouped);
        if (difference < UnitDifference.Reload)
            return null;
        if (difference == UnitDifference.Reload && state?.RestartFor is { } reason)
            (difference, asked, cause) = (UnitDifference.Restart, UnitDifference.Restart, reason);
        if (difference == UnitDifference.Restart && Own.Contains(unit.Value))
            return Note(unit, source, "not restarted: this apply runs in it; it takes up the change at its next start");
        var decision = UnitPolicy.Decide(unit, difference, asked, change, changes);
        if (decision.Note is { } note)
            Note(unit, source, note);
        return decision.Action is { } action
            ? new UnitAction(unit, new Change(action, "unit", unit.Value, cause, source)) { StopsFirst = decision.StopsFirst }
            : null;
    }

    private bool RefusesStop(UnitName unit, SourceLocation? source)
    {
        if (Own.Contains(unit.Value))
        {
            Note(unit, source, "is not stopped: this apply runs in it");
            return true;
        }

        if ((changes.Of(unit)?.Old ?? changes.Future(unit)).Flag("RefuseManualStop") != true)
            return false;
        Note(unit, source, "is not stopped: it refuses to be (RefuseManualStop=yes)");
        return true;
    }

    private UnitAction? Note(UnitName unit, SourceLocation? source, string text)
    {
        _findings.Add(new Finding(Severity.Info, "core.left-running", $"unit[{unit}]", text) { Source = source });
        return null;
    }

    // The service that a socket hands its listening over to; none where each connection has its own (systemd.socket(5)).
    private static UnitName? ServiceOf(UnitName unit, UnitChanges changes)
    {
        if (unit.Type != "socket" || changes.Future(unit) is not { Path: not null } socket || UnitPolicy.IsAccepting(socket))
            return null;
        return socket.Value("Socket", "Service") is { Length: > 0 } named
            ? named.EndsWith(".service", StringComparison.Ordinal) ? new UnitName(named) : null
            : new UnitName(unit.Value[..^".socket".Length] + ".service");
    }

    // A path that goes away is still a trigger of the generation that owned it.
    private static bool Triggers(ImmutableSortedSet<string>? wanted, ImmutableArray<string>? former, string path)
        => (wanted ?? []).Concat(former ?? []).Any(trigger => path == trigger || path.StartsWith(trigger + "/", StringComparison.Ordinal));
}
