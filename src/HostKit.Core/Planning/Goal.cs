namespace HostKit;

/// <summary>What a plan leads to, so that it can be made again under the lock: a configuration, a former generation, or nothing.</summary>
/// <param name="Configuration">The configuration's name.</param>
/// <param name="Cause">What the generation will be said to come from.</param>
/// <param name="SettleTime">How long units must stay up.</param>
/// <param name="Desired">The state on a host.</param>
internal sealed record Goal(string Configuration, string Cause, TimeSpan SettleTime, Func<Host, DesiredState> Desired)
{
    private static readonly TimeSpan DefaultSettleTime = TimeSpan.FromSeconds(1);

    /// <summary>Whether the host forgets the configuration when the goal is reached.</summary>
    public bool Forgets { get; init; }

    /// <summary>Whether packages that go take their configuration files and data along.</summary>
    public bool Purges { get; init; }

    /// <summary>What the generation is labelled; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Which former generations stay when the goal is reached; null for all.</summary>
    public Retention? Retention { get; init; }

    /// <summary>Whether this leads back, so that a full disk must not be in its way.</summary>
    public bool GoesBack { get; init; }

    /// <summary>Whether nobody need be able to log in afterwards.</summary>
    public bool AllowLockOut { get; init; }

    public static Goal Of(HostConfiguration configuration)
        => new(configuration.Name, "apply", configuration.SettleTime, host => DesiredState.Lower(configuration, host))
        {
            Label = configuration.Label, Retention = configuration.Retention, AllowLockOut = configuration.AllowLockOut,
        };

    public static Goal Generation(string configuration, int generation) => new(configuration, $"rollback to {generation}", DefaultSettleTime, host =>
    {
        using var files = host.OpenFiles();
        // Not closed here: the contents are read through it, and keep it open.
        var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        return state is not null && File.Exists(state.File($"generations/{generation}/manifest.json"))
            ? new GenerationStore(state).Read(generation).ToDesiredState(state)
            : throw new HostKitException($"The host '{host.Name}' has no generation {generation} of '{configuration}'.");
    }) { GoesBack = true };

    public static Goal Nothing(string configuration) => new(configuration, "remove", DefaultSettleTime, _ => DesiredState.Of([])) { Forgets = true, GoesBack = true };
}
