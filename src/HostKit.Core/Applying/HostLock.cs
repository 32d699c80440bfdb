using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>The lock that lets one apply of a configuration run at a time; released by the kernel when its process ends, however it ends.</summary>
internal sealed class HostLock : IDisposable
{
    private const int SharedNoWait = 1 | 4;
    private const int ExclusiveNoWait = 2 | 4;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly SafeFileHandle _file;

    private HostLock(SafeFileHandle file) => _file = file;

    /// <summary>Takes the lock, waiting for another apply to end; <paramref name="waiting"/> is told once who holds it.</summary>
    public static Task<HostLock> TakeAsync(StateDirectory state, Action<string> waiting, CancellationToken cancellationToken)
        => TakeAsync(state.File("lock"), $"{state.HostPath}/lock", waiting, cancellationToken);

    /// <summary>Takes a lock of another scope.</summary>
    public static async Task<HostLock> TakeAsync(string path, string shown, Action<string> waiting, CancellationToken cancellationToken)
    {
        // Not through FileStream: it takes a lock of its own, and fails where this waits.
        var file = Libc.Open(path, Libc.ReadWrite | Libc.Create | Libc.CloseOnExec | Libc.NoFollow, 0x180);
        if (file.IsInvalid)
            throw Errno.Exception($"open '{shown}'");
        try
        {
            for (var told = false; Libc.Lock(file, ExclusiveNoWait) != 0;)
            {
                if (Errno.Last != Errno.WouldBlock)
                    throw Errno.Exception($"lock '{shown}'");
                if (!told)
                    waiting(Holder(file));
                told = true;
                await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
            }

            SayWhoHoldsIt(file);
            return new HostLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Waits until no apply is under way, and lets none begin while the host is read; null where none was ever made or this user may not know.</summary>
    public static async Task<HostLock?> ShareAsync(HostFiles? files, string configuration, CancellationToken cancellationToken)
    {
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        var file = state is null ? null : Libc.Open(state.File("lock"), Libc.ReadOnly | Libc.CloseOnExec | Libc.NoFollow, 0);
        if (file is null or { IsInvalid: true })
            return null;
        try
        {
            while (Libc.Lock(file, SharedNoWait) != 0)
            {
                if (Errno.Last != Errno.WouldBlock)
                    throw Errno.Exception($"lock '{state!.HostPath}/lock'");
                await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
            }

            return new HostLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Takes a lock that nobody else holds or shares; null when somebody does.</summary>
    public static HostLock? TryTake(string path)
    {
        var file = Libc.Open(path, Libc.ReadWrite | Libc.Create | Libc.CloseOnExec | Libc.NoFollow, 0x180);
        if (!file.IsInvalid && Libc.Lock(file, ExclusiveNoWait) == 0)
            return new HostLock(file);
        file.Dispose();
        return null;
    }

    /// <summary>Shares a lock, waiting for whoever holds it alone.</summary>
    public static async Task<HostLock> ShareAsync(string path, CancellationToken cancellationToken)
    {
        var file = Libc.Open(path, Libc.ReadWrite | Libc.Create | Libc.CloseOnExec | Libc.NoFollow, 0x180);
        if (file.IsInvalid)
            throw Errno.Exception($"open the lock '{path}'");
        try
        {
            while (Libc.Lock(file, SharedNoWait) != 0)
            {
                if (Errno.Last != Errno.WouldBlock)
                    throw Errno.Exception($"lock '{path}'");
                await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
            }

            return new HostLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => _file.Dispose();

    // For those who wait; a full disk must not keep anybody from going back.
    private static void SayWhoHoldsIt(SafeFileHandle file)
    {
        try
        {
            RandomAccess.SetLength(file, 0);
            RandomAccess.Write(file, Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)), 0);
        }
        catch (IOException)
        {
        }
    }

    private static string Holder(SafeFileHandle file)
    {
        var text = new byte[20];
        var length = RandomAccess.Read(file, text, 0);
        return length == 0 ? "another apply" : $"process {Encoding.ASCII.GetString(text, 0, length)}";
    }
}
