namespace HostKit.Testing;

public sealed partial record MachineImage
{
    /// <summary>
    /// Builds the image unless it is in the cache. Where another process builds the same image, this waits for it. An interrupted
    /// build leaves nothing. Takes about ten seconds with a near mirror; not needed before <see cref="Machine.StartAsync"/>, which does it.
    /// </summary>
    /// <param name="progress">Gets the lines which mmdebstrap writes.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <returns>The directory of the image; do not change anything in it.</returns>
    /// <exception cref="MachineUnavailableException">A program is missing, or this is not root.</exception>
    /// <exception cref="MachineImageException">mmdebstrap failed, for example because a package does not exist.</exception>
    public async Task<string> BuildAsync(Action<string>? progress = null, CancellationToken cancellationToken = default)
    {
        Requirements.Demand(toBuild: false);
        using var lease = await ImageCache.AcquireAsync(this, progress, cancellationToken);
        return lease.Tree;
    }

    /// <summary>Removes the images that no machine has been booted from for some time. Images in use stay.</summary>
    /// <param name="unusedFor">How long an image has not been used; <see cref="TimeSpan.Zero"/> removes all.</param>
    /// <param name="cancellationToken">Stops after the current image.</param>
    /// <returns>The directories which were removed.</returns>
    /// <exception cref="MachineUnavailableException">This is not root.</exception>
    public static async Task<IReadOnlyList<string>> PruneAsync(TimeSpan unusedFor, CancellationToken cancellationToken = default)
    {
        Requirements.Demand(toBuild: false);
        return await ImageCache.PruneAsync(unusedFor, cancellationToken);
    }
}
