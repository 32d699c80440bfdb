namespace HostKit;

/// <summary>How a job ended.</summary>
public sealed record JobResult
{
    internal JobResult(UnitJob job, string result) => (Job, Result) = (job, result);

    /// <summary>The job as it was asked for.</summary>
    public UnitJob Job { get; }

    /// <summary>The unit.</summary>
    public UnitName Unit => Job.Unit;

    /// <summary>What was done to it.</summary>
    public JobKind Kind => Job.Kind;

    /// <summary>
    /// systemd's word for the end, or one of HostKit's two (<see cref="JobResults.Refused"/>, <see cref="JobResults.Unfinished"/>);
    /// an open set, see <see cref="JobResults"/>.
    /// </summary>
    public string Result { get; }

    /// <summary>
    /// Whether the job did its part. That is not yet a unit that works: a service may have exited right after its start, and a condition
    /// that did not hold is a success too. <see cref="SystemdBus.GetUnitPropertiesAsync"/> tells.
    /// </summary>
    public bool Succeeded => Result is JobResults.Done or JobResults.Skipped;

    /// <summary>
    /// The name of the error with which systemd refused the job, such as <c>org.freedesktop.systemd1.NoSuchUnit</c>; else null.
    /// </summary>
    public string? ErrorName { get; init; }

    /// <summary>Why the job was refused or is unfinished, or how its end was found out when systemd did not say; else null.</summary>
    public string? Error { get; init; }

    /// <summary>How long it took from its submission to its end.</summary>
    public TimeSpan Duration { get; init; }
}
