namespace HostKit;

/// <summary>
/// A question that a working host answers as expected. After every apply that changes something each probe is asked until it passes; if one does not
/// before its deadline, everything returns to the former generation. <see cref="Prober"/> asks at any other time.
/// </summary>
public abstract record Probe : Resource
{
    private protected Probe(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <inheritdoc/>
    public sealed override string Kind => "probe";

    /// <inheritdoc/>
    public sealed override string Id => Name;

    /// <summary>What the probe is called in plans and messages, such as <c>shop answers</c>.</summary>
    public string Name { get; }

    /// <summary>How long it may take until it passes, from the moment the units are up; ten seconds unless set. More than zero.</summary>
    public TimeSpan Deadline { get; init => field = Positive(value, nameof(Deadline)); } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait before it is asked again; a quarter of a second unless set. More than zero.</summary>
    public TimeSpan Interval { get; init => field = Positive(value, nameof(Interval)); } = TimeSpan.FromMilliseconds(250);

    private static TimeSpan Positive(TimeSpan value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, name);
        return value;
    }
}
