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

    /// <summary>Whether what goes on after an apply is followed to its end.</summary>
    public bool Wait { get; init; }

    public bool DetailedExitCode { get; init; }

    public string? Output { get; init; }

    /// <summary>The file to keep the plan in.</summary>
    public string? KeepIn { get; init; }

    /// <summary>The kept plan to carry out.</summary>
    public string? Plan { get; init; }

    public string? Label { get; init; }

    /// <summary>Paths at and below which what is there is taken over.</summary>
    public IReadOnlyList<string> Adopt { get; init; } = [];

    public bool AdoptAll { get; init; }

    /// <summary>Where the events of an apply are written as they happen.</summary>
    public string? Events { get; init; }

    /// <summary>Whether packages that go take their configuration and data along.</summary>
    public bool Purge { get; init; }

    public bool DryRun { get; init; }

    /// <summary>Where to ask the declared sites, in place of checking this machine.</summary>
    public string? At { get; init; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether certificates may come from authorities that this machine does not trust.</summary>
    public bool AnyAuthority { get; init; }

    /// <summary>The generation to go back to, to pin, or to compare from, by number or label.</summary>
    public string? Generation { get; init; }

    /// <summary>Store paths, as the user names them.</summary>
    public IReadOnlyList<string> StorePaths { get; init; } = [];

    /// <summary>The generation to compare to.</summary>
    public string? OtherGeneration { get; init; }
}
