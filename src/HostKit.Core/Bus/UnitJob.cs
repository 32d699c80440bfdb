namespace HostKit;

/// <summary>One thing to be done to one unit, see <see cref="SystemdBus.RunJobsAsync"/>.</summary>
public sealed record UnitJob
{
    /// <summary>Describes a job.</summary>
    /// <param name="unit">The unit; no template.</param>
    /// <param name="kind">What to do to it.</param>
    public UnitJob(UnitName unit, JobKind kind)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
        Kind = kind;
    }

    /// <summary>The unit.</summary>
    public UnitName Unit { get; }

    /// <summary>What to do to it.</summary>
    public JobKind Kind { get; }

    /// <summary>
    /// How the job gets on with those already queued (systemctl(1), <c>--job-mode=</c>): <c>replace</c>, the default, takes the place of a
    /// contrary one, <c>fail</c> is refused then, <c>ignore-dependencies</c> pulls nothing in. An open set.
    /// </summary>
    public string Mode { get; init; } = "replace";

    /// <summary>The unit to be made for this job, with those it needs; null where there is one.</summary>
    internal (TransientUnit Unit, IReadOnlyList<TransientUnit> Others)? Transient { get; init; }

    internal BusMessage NewCall(BusConnection bus)
    {
        if (Transient is not var (made, others))
            return SystemdManager.NewCall(bus, Method).Append(Unit.Value).Append(Mode);
        var call = SystemdManager.NewCall(bus, "StartTransientUnit").Append(Unit.Value).Append(Mode).Append(made.Properties);
        call.Begin('a', "(sa(sv))");
        foreach (var other in others)
            call.Begin('r', "sa(sv)").Append(other.Name.Value).Append(other.Properties).End();
        return call.End();
    }

    private string Method => Kind switch
    {
        JobKind.Start => "StartUnit",
        JobKind.Stop => "StopUnit",
        JobKind.Restart => "RestartUnit",
        JobKind.TryRestart => "TryRestartUnit",
        JobKind.Reload => "ReloadUnit",
        JobKind.ReloadOrRestart => "ReloadOrRestartUnit",
        JobKind.ReloadOrTryRestart => "ReloadOrTryRestartUnit",
        _ => throw new InvalidOperationException($"{Kind} is no kind of job."),
    };
}
