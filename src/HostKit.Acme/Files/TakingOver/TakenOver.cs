namespace HostKit.Acme;

/// <summary>What became of one certificate or account that was to be taken over.</summary>
public sealed record TakenOver
{
    /// <summary>Where it was found.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the store has it now.</summary>
    public required bool IsTaken { get; init; }

    /// <summary>What was done, or why nothing was.</summary>
    public required string Message { get; init; }

    /// <summary>The message.</summary>
    /// <returns>A line.</returns>
    public override string ToString() => Message;
}
