using System.Globalization;
using System.Text;

namespace HostKit;

/// <summary>The lock that lets one apply of a configuration run at a time; released by the kernel when its process ends, however it ends.</summary>
internal sealed class HostLock : IDisposable
{
    private const int ExclusiveNoWait = 2 | 4;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private HostLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, waiting for another apply to end; <paramref name="waiting"/> is told once who holds it.</summary>
    public static async Task<HostLock> TakeAsync(StateDirectory state, Action<string> waiting, CancellationToken cancellationToken)
    {
        var file = new FileStream(state.File("lock"), new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        try
        {
            for (var told = false; Libc.Lock(file.SafeFileHandle, ExclusiveNoWait) != 0;)
            {
                if (Errno.Last != Errno.WouldBlock)
                    throw Errno.Exception($"lock '{state.HostPath}/lock'");
                if (!told)
                    waiting(Holder(file));
                told = true;
                await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
            }

            file.SetLength(0);
            RandomAccess.Write(file.SafeFileHandle, Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)), 0);
            return new HostLock(file);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public void Dispose() => _file.Dispose();

    private static string Holder(FileStream file)
    {
        var text = new byte[20];
        var length = RandomAccess.Read(file.SafeFileHandle, text, 0);
        return length == 0 ? "another apply" : $"process {Encoding.ASCII.GetString(text, 0, length)}";
    }
}
