using CliWrap;

namespace HostKit.Testing;

/// <summary>
/// The built images. Beside each tree lies a lock file: held exclusively while the tree is made or removed, shared while it is used.
/// The lock file's time says when the image was last used. A tree has its final name only when it is complete.
/// </summary>
internal static class ImageCache
{
    const string Unfinished = ".unfinished";

    public static async Task<ImageLease> AcquireAsync(MachineImage image, Action<string>? progress, CancellationToken cancellationToken)
    {
        var tree = Path.Combine(CacheFolder.Images, $"{image.Suite}-{image.Hash[..16]}");
        while (true)
        {
            if (FileLock.TryTake(tree + ".lock", shared: true) is { } shared)
            {
                // Another process may have removed the tree between its making and this.
                if (Directory.Exists(tree))
                {
                    File.SetLastWriteTimeUtc(tree + ".lock", DateTime.UtcNow);
                    return new(tree, shared);
                }
                shared.Dispose();
            }
            await BuildAsync(image, tree, progress, cancellationToken);
        }
    }

    /// <summary>Removes what builds left that were killed. What another process builds now is locked and left alone.</summary>
    public static async Task SweepAsync()
    {
        foreach (var unfinished in Directory.GetDirectories(CacheFolder.Images, "*" + Unfinished))
        {
            using var taken = FileLock.TryTake(unfinished[..^Unfinished.Length] + ".lock");
            if (taken is not null)
                await DeleteAsync(unfinished);
        }
    }

    public static async Task<IReadOnlyList<string>> PruneAsync(TimeSpan unusedFor, CancellationToken cancellationToken)
    {
        await SweepAsync();
        var removed = new List<string>();
        foreach (var tree in Directory.GetDirectories(CacheFolder.Images))
        {
            if (tree.EndsWith(Unfinished, StringComparison.Ordinal))
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            var lastUse = File.GetLastWriteTimeUtc(tree + ".lock");
            using var taken = FileLock.TryTake(tree + ".lock");
            if (taken is null || DateTime.UtcNow - lastUse < unusedFor)
                continue;
            // Removing takes time; what is left of it when it is interrupted must not be taken for an image.
            await DeleteAsync(tree + Unfinished);
            Directory.Move(tree, tree + Unfinished);
            await DeleteAsync(tree + Unfinished);
            removed.Add(tree);
        }
        return removed;
    }

    static async Task BuildAsync(MachineImage image, string tree, Action<string>? progress, CancellationToken cancellationToken)
    {
        using var exclusive = await FileLock.TakeAsync(tree + ".lock",
            () => progress?.Invoke($"waiting for another process which builds or removes {Path.GetFileName(tree)}"), cancellationToken);
        if (Directory.Exists(tree))
            return;
        Requirements.Demand(toBuild: true);
        var unfinished = tree + Unfinished;
        try
        {
            await DeleteAsync(unfinished);
            progress?.Invoke($"building {image} in {tree}");
            await ImageBuilder.BuildAsync(image, unfinished, progress, cancellationToken);
            Directory.Move(unfinished, tree);
        }
        finally
        {
            await DeleteAsync(unfinished);
        }
    }

    static async Task DeleteAsync(string tree) =>
        await Cli.Wrap("rm").WithArguments(["-rf", "--one-file-system", "--", tree]).ExecuteAsync();
}
