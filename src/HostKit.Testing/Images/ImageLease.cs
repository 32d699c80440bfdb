namespace HostKit.Testing;

/// <summary>An image in the cache that stays there until this is disposed.</summary>
internal sealed class ImageLease(string tree, FileLock shared) : IDisposable
{
    public string Tree { get; } = tree;

    public void Dispose() => shared.Dispose();
}
