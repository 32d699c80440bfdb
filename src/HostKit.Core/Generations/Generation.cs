namespace HostKit;

/// <summary>The recorded result of one successful apply.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="AppliedAt">When it was applied.</param>
/// <param name="Cause">What made it: <c>apply</c>, or <c>rollback to 3</c>.</param>
/// <param name="Resources">How many resources it consists of.</param>
/// <param name="IsCurrent">Whether it is what the host should be now.</param>
public sealed record Generation(int Number, DateTimeOffset AppliedAt, string Cause, int Resources, bool IsCurrent)
{
    /// <summary>What the user called it; null when it has no label.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it stays, whatever the retention says.</summary>
    public bool IsPinned { get; init; }
}
