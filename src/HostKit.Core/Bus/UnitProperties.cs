using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// What systemd knows of one unit, read at one moment (org.freedesktop.systemd1(5), "Unit Objects" and "Service Unit Objects").
/// What a unit's type or an older systemd does not have is null or empty.
/// </summary>
public sealed partial class UnitProperties
{
    private UnitProperties(UnitName name, IReadOnlyDictionary<string, object> values) => (Name, _values) = (name, values);

    /// <summary><c>Id</c>: the unit's main name; not the one asked for if that is an alias.</summary>
    public UnitName Name { get; }

    /// <summary><c>Names</c>: all its names, the main one too.</summary>
    public ImmutableArray<string> Names { get; private init; }

    /// <summary><c>Description</c>; the name if the unit has none.</summary>
    public string Description { get; private init; } = "";

    /// <summary><c>LoadState</c>, see <see cref="LoadStates"/>.</summary>
    public string LoadState { get; private init; } = "";

    /// <summary><c>ActiveState</c>, see <see cref="ActiveStates"/>.</summary>
    public string ActiveState { get; private init; } = "";

    /// <summary>
    /// <c>SubState</c>: the state in the words of its type, such as <c>running</c>, <c>exited</c>, <c>auto-restart</c>; an open set.
    /// </summary>
    public string SubState { get; private init; } = "";

    /// <summary>
    /// <c>UnitFileState</c>: whether it is started at boot: <c>enabled</c>, <c>disabled</c>, <c>static</c>, <c>masked</c> …; null
    /// without a file.
    /// </summary>
    public string? UnitFileState { get; private init; }

    /// <summary><c>FragmentPath</c>: the unit's file, or null for a unit without one.</summary>
    public string? FragmentPath { get; private init; }

    /// <summary><c>DropInPaths</c>: the files that add to it, in the order they were read.</summary>
    public ImmutableArray<string> DropInPaths { get; private init; }

    /// <summary>
    /// <c>NeedDaemonReload</c>: whether a file's time of change is another than when it was read. New content under the old time goes unseen.
    /// </summary>
    public bool NeedDaemonReload { get; private init; }

    /// <summary><c>CanReload</c>: whether the unit can take up its configuration without a restart.</summary>
    public bool CanReload { get; private init; }

    /// <summary><c>ConditionResult</c>: whether its <c>Condition…=</c> held at the last start; null for a unit never started.</summary>
    public bool? ConditionResult { get; private init; }

    /// <summary>
    /// <c>InvocationID</c>: the present or last run, as 32 hexadecimal digits like <c>_SYSTEMD_INVOCATION_ID</c> in the journal; null
    /// if there was none.
    /// </summary>
    public string? InvocationId { get; private init; }

    /// <summary>
    /// <c>After</c>: the units that start before this one and stop after it, where both do; with what other units' <c>Before=</c> say.
    /// </summary>
    public ImmutableArray<UnitName> After { get; private init; }

    /// <summary>
    /// <c>Before</c>: the units that start after this one and stop before it, where both do; with what other units' <c>After=</c> say.
    /// </summary>
    public ImmutableArray<UnitName> Before { get; private init; }

    /// <summary><c>TriggeredBy</c>: the sockets, timers and paths that start this unit.</summary>
    public ImmutableArray<UnitName> TriggeredBy { get; private init; }

    /// <summary><c>Triggers</c>: what this socket, timer or path starts.</summary>
    public ImmutableArray<UnitName> Triggers { get; private init; }

    /// <summary>
    /// <c>Result</c> of the last run: <c>success</c>, <c>exit-code</c>, <c>signal</c>, <c>timeout</c>, <c>resources</c>, <c>start-limit-hit</c>,
    /// <c>exec-condition</c> …; an open set; null for types without one.
    /// </summary>
    public string? Result { get; private init; }

    /// <summary>A service's <c>Type</c>: <c>simple</c>, <c>exec</c>, <c>oneshot</c>, <c>notify</c> …; null for other units.</summary>
    public string? Type { get; private init; }

    /// <summary>A service's <c>MainPID</c>; null if none runs.</summary>
    public int? MainPid { get; private init; }

    /// <summary>
    /// A service's <c>ExecMainCode</c>, how its last main process ended: 1 exited, 2 killed, 3 killed with a core dump (sigaction(2), <c>CLD_*</c>); null if none has.
    /// </summary>
    public int? ExecMainCode { get; private init; }

    /// <summary>
    /// A service's <c>ExecMainStatus</c>: the exit status or signal of the last main process, 203 if its program was missing; null if
    /// none ended.
    /// </summary>
    public int? ExecMainStatus { get; private init; }

    /// <summary>A service's <c>NRestarts</c>: how often <c>Restart=</c> has restarted it; null for other units.</summary>
    public int? NRestarts { get; private init; }

    /// <summary>A service's <c>StatusText</c>: what it said of itself by sd_notify(3); null if nothing.</summary>
    public string? StatusText { get; private init; }

    /// <summary>Units that systemd stops together with this one: those that require it, are bound to it or part of it.</summary>
    internal ImmutableArray<UnitName> Dependants { get; private init; }

    /// <summary><c>RefuseManualStart</c> or <c>RefuseManualStop</c>, as loaded.</summary>
    internal bool RefusesStart { get; private init; }

    internal bool RefusesStop { get; private init; }

    /// <summary><c>InactiveEnterTimestamp</c>: when it last went down; null when it has not since the boot.</summary>
    internal DateTimeOffset? InactiveSince { get; private init; }

    /// <summary><c>ActiveEnterTimestamp</c>: when it last came up; null when it has not since the boot.</summary>
    internal DateTimeOffset? ActiveSince { get; private init; }

    /// <summary>How long systemd gives a step of the unit's start (or reload) and stop; null for no limit, zero for a type without such steps.</summary>
    internal TimeSpan? StartLimit { get; private init; }

    internal TimeSpan? StopLimit { get; private init; }

    /// <summary>A service's <c>User</c>, as its file names it; null for root and for other units.</summary>
    internal string? User { get; private init; }

    internal static UnitProperties From(IReadOnlyDictionary<string, object> values)
    {
        string? Text(string name) => values.TryGetValue(name, out var value) && value is string { Length: > 0 } text ? text : null;
        bool Flag(string name) => values.TryGetValue(name, out var value) && value is true;
        ImmutableArray<string> Texts(string name) => values.TryGetValue(name, out var value) && value is ImmutableArray<string> texts ? texts : [];
        ImmutableArray<UnitName> Units(string name) => [.. Texts(name).Select(UnitName.FromString)];
        int? Number(string name) => !values.TryGetValue(name, out var value) ? null : value switch
        {
            long number => (int)number,
            ulong number => (int)number,
            _ => null,
        };

        ulong Microseconds(params string[] names) => names.Select(name => values.TryGetValue(name, out var value) && value is ulong time ? time : 0).Max();
        // systemd's word for no limit is the highest number.
        static TimeSpan? Limit(ulong microseconds) => microseconds > 365UL * 24 * 3600 * 1_000_000 ? null : TimeSpan.FromMicroseconds(microseconds);

        var code = Number("ExecMainCode") is not 0 and var ended ? ended : null;
        return new UnitProperties(new UnitName(Text("Id") ?? throw new InvalidDataException("systemd described a unit without its name.")), values)
        {
            Names = Texts("Names"),
            Description = Text("Description") ?? "",
            LoadState = Text("LoadState") ?? "",
            ActiveState = Text("ActiveState") ?? "",
            SubState = Text("SubState") ?? "",
            UnitFileState = Text("UnitFileState"),
            FragmentPath = Text("FragmentPath"),
            DropInPaths = Texts("DropInPaths"),
            NeedDaemonReload = Flag("NeedDaemonReload"),
            CanReload = Flag("CanReload"),
            ConditionResult = values.TryGetValue("ConditionTimestampMonotonic", out var tested) && tested is not 0UL ? Flag("ConditionResult") : null,
            InvocationId = Text("InvocationID"),
            After = Units("After"),
            Before = Units("Before"),
            TriggeredBy = Units("TriggeredBy"),
            Triggers = Units("Triggers"),
            Result = Text("Result"),
            Type = Text("Type"),
            MainPid = Number("MainPID") is > 0 and var pid ? pid : null,
            ExecMainCode = code,
            ExecMainStatus = code is null ? null : Number("ExecMainStatus"),
            NRestarts = Number("NRestarts"),
            StatusText = Text("StatusText"),
            Dependants = [.. Units("RequiredBy").Union(Units("RequisiteOf")).Union(Units("BoundBy")).Union(Units("ConsistsOf")).Union(Units("PropagatesStopTo"))],
            RefusesStart = Flag("RefuseManualStart"),
            RefusesStop = Flag("RefuseManualStop"),
            InactiveSince = Microseconds("InactiveEnterTimestamp") is > 0 and var left ? DateTimeOffset.UnixEpoch.AddMicroseconds(left) : null,
            ActiveSince = Microseconds("ActiveEnterTimestamp") is > 0 and var came ? DateTimeOffset.UnixEpoch.AddMicroseconds(came) : null,
            StartLimit = Limit(Microseconds("TimeoutStartUSec", "TimeoutUSec")),
            StopLimit = Limit(Microseconds("TimeoutStopUSec", "TimeoutUSec")),
            User = Text("User"),
        };
    }
}
