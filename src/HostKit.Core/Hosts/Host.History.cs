using System.Globalization;

namespace HostKit;

/// <content>Plans that were kept, generations by name, pinned or let go, and checks alone.</content>
public sealed partial class Host
{
    /// <summary>Brings back a plan that <see cref="Plan.Save"/> kept. What it leads to comes from the file alone, whatever the script says by now. Reads only.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The plan; applied, it does exactly what the file says.</returns>
    /// <exception cref="HostKitException">
    /// The file is no such plan, is damaged, was kept by a newer HostKit, or is for another host; or the plan is stale, and the message names what has moved.
    /// </exception>
    public Task<Plan> LoadPlanAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return KeptPlans.LoadAsync(this, path, cancellationToken);
    }

    /// <summary>The number of the generation that a number, a label, or the word <c>current</c> names.</summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="name">The number, the label, or <c>current</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="HostKitException">The host has no such generation, or several with this label.</exception>
    public int FindGeneration(string configurationName, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return History.Find(this, Checked(configurationName), name);
    }

    /// <summary>Pins a generation, so that it stays whatever the retention says, or takes the pin away. Waits for an apply that is under way.</summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="generation">Its number.</param>
    /// <param name="pinned">Whether it is pinned from now on.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="HostKitException">The host has no such generation, or this process may not change it.</exception>
    public async Task PinGenerationAsync(string configurationName, int generation, bool pinned = true, CancellationToken cancellationToken = default)
    {
        // Names what the host has when it has not this one.
        _ = FindGeneration(configurationName, generation.ToString(CultureInfo.InvariantCulture));
        using var files = OpenFiles()!;
        using var state = StateDirectory.TryOpen(files, configurationName)!;
        using var taken = await HostLock.TakeAsync(state, _ => { }, cancellationToken).ConfigureAwait(false);
        if (!new GenerationStore(state).Numbers().Contains(generation))
            throw new HostKitException(string.Create(CultureInfo.InvariantCulture, $"Generation {generation} of '{configurationName}' has just been let go."));
        new GenerationStore(state).SetPin(generation, pinned);
    }

    /// <summary>
    /// Lets go the generations that the configuration's <see cref="HostConfiguration.Retention"/> does not keep, the contents that no generation needs, and the store paths that
    /// no generation of any configuration, no running process and no other store path needs.
    /// Every successful apply does it, too. Waits for an apply that is under way.
    /// </summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="dryRun">Only say what would be let go.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>What was let go.</returns>
    /// <exception cref="HostKitException">A generation is damaged, an apply was interrupted, or this process may not change them.</exception>
    public async Task<Collected> CollectGarbageAsync(HostConfiguration configuration, bool dryRun = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        using var files = OpenFiles();
        if (files is null)
            return new Collected([], 0, 0);
        using var state = StateDirectory.TryOpen(files, configuration.Name);
        if (state is null)
            return CollectStore(files, dryRun);
        using var taken = await HostLock.TakeAsync(state, _ => { }, cancellationToken).ConfigureAwait(false);
        if (Journal.Exists(files, configuration.Name))
            throw new HostKitException($"An apply of '{configuration.Name}' was interrupted, or waits for its confirmation, so nothing is collected yet: apply or confirm first.");
        var current = new GenerationStore(state).ReadCurrent(configuration.Name).Generation;
        var collected = Collection.Run(state, current, configuration.Retention, dryRun);
        var store = StoreCollection.Run(this, files, dryRun, new GoingGenerations(configuration.Name, collected.Generations));
        return collected with { StorePaths = store.Ids, StoreBytes = store.Bytes, StoreInUse = store.WhyNot };
    }

    // What a configuration that has been removed left because it still ran.
    private Collected CollectStore(HostFiles files, bool dryRun)
    {
        var store = StoreCollection.Run(this, files, dryRun);
        if (!dryRun)
            StoreCollection.RunAll(this, files);
        return new Collected([], 0, 0) { StorePaths = store.Ids, StoreBytes = store.Bytes, StoreInUse = store.WhyNot };
    }

    /// <summary>
    /// Validates a configuration, and runs every check it declares against the future host, in the shadow, whether anything changes or not. Changes nothing
    /// and leaves nothing behind.
    /// </summary>
    /// <param name="configuration">What the host should be.</param>
    /// <param name="progress">Is told how each check ended.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What the checks said.</returns>
    /// <exception cref="InvalidConfigurationException">The configuration has errors; all are reported.</exception>
    /// <exception cref="HostKitException">The host cannot be read, or has no shadow.</exception>
    public Task<CheckResult> CheckAsync(HostConfiguration configuration, IProgress<ApplyEvent>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return CheckRun.RunAsync(this, configuration, progress, cancellationToken);
    }
}
