using Microsoft.Win32.SafeHandles;

namespace HostKit.Acme;

/// <summary>The right to change one certificate or account, against other processes and other parts of this one. The kernel releases it when the process ends, however it ends.</summary>
public sealed class StoreLock : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly Action? _released;

    private StoreLock(SafeFileHandle file, Action? released) => (_file, _released) = (file, released);

    /// <summary>Releases it.</summary>
    public void Dispose()
    {
        if (_file.IsClosed)
            return;
        _released?.Invoke();
        _file.Dispose();
    }

    internal static StoreLock? Try(string path, Action? released = null)
        => DiskAccess.Try(path, () => Posix.TryLock(path)) is { } file ? new(file, released) : null;

    internal static async Task<StoreLock> WaitAsync(string path, Func<StoreLock?> take, TimeSpan limit, CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (take() is { } held)
                return held;
            if (TimeProvider.System.GetElapsedTime(start) >= limit)
                throw Busy(path, limit);
            await Task.Delay(50, cancellationToken).ConfigureAwait(false);
        }
    }

    internal static CertificateStoreException Busy(string path, TimeSpan waited)
        => new(path, FormattableString.Invariant($"another process works on it, for longer than {waited.TotalSeconds:0} s. Try again when it is done."), AcmeFailure.Transient) { IsBusy = true };
}
