namespace HostKit.Cli;

/// <summary>What the arguments ask for.</summary>
/// <param name="Command">The command's name; empty when there is none.</param>
internal sealed record Request(string Command)
{
    public string? Root { get; init; }

    public bool Json { get; init; }

    public bool NoColor { get; init; }

    public bool Verbose { get; init; }

    public bool Yes { get; init; }

    /// <summary>How long an apply waits for its confirmation.</summary>
    public TimeSpan? Confirm { get; init; }

    public bool DetailedExitCode { get; init; }

    public string? Output { get; init; }

    /// <summary>The generation to go back to, or to compare from.</summary>
    public int? Generation { get; init; }

    /// <summary>The generation to compare to.</summary>
    public int? OtherGeneration { get; init; }
}
