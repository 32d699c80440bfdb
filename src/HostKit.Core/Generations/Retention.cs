namespace HostKit;

/// <summary>
/// How many former generations a host keeps: the last ones, and those that are young. The current generation, the one before it and those that are
/// pinned never go.
/// </summary>
public sealed record Retention
{
    /// <summary>The least that may be kept: the current generation and the one to go back to.</summary>
    public const int LeastCount = 2;

    /// <summary>How many of the last generations are kept, however old; 50 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 2.</exception>
    public int Count
    {
        get;
        init => field = value >= LeastCount ? value : throw new ArgumentOutOfRangeException(
            nameof(Count), value, "At least 2 generations are kept: the current one, and the one to go back to.");
    } = 50;

    /// <summary>How long every generation is kept, however many there are; 30 days unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan Age
    {
        get;
        init => field = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(Age), value, "A generation cannot be kept for less than no time.");
    } = TimeSpan.FromDays(30);
}
