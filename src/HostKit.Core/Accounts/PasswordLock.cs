using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>The lock under which <c>passwd</c>, <c>useradd</c> and all their like change the account files (lckpwdf(3)); released by the kernel when its holder ends.</summary>
internal sealed class PasswordLock : IDisposable
{
    public const string FilePath = "/etc/.pwd.lock";
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly SafeFileHandle _file;

    private PasswordLock(SafeFileHandle file) => _file = file;

    // lckpwdf itself gives up after 15 seconds.
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Takes the lock, waiting for its holder, whom <paramref name="waiting"/> is told once; null where there is no such file, and none is to be made,
    /// as below a directory.
    /// </summary>
    public static PasswordLock? Take(HostFiles files, bool make, Action<string>? waiting, CancellationToken cancellationToken)
    {
        if (files.Parent(FilePath) is not { } directory)
            return null;
        var file = Libc.OpenAt2(directory, HostFiles.NameOf(FilePath), Libc.WriteOnly | (make ? Libc.Create : 0) | Libc.CloseOnExec | Libc.NoFollow, make ? 0x180u : 0, 0);
        if (file.IsInvalid)
            return !make && Errno.Last == Errno.NoEntry ? null : throw Errno.Exception($"open '{files.Shown(FilePath)}'");
        try
        {
            var deadline = TimeProvider.System.GetTimestamp();
            for (var told = false; !Libc.TryLockForWriting(file);)
            {
                if (Errno.Last is not (Errno.WouldBlock or Errno.AccessDenied))
                    throw Errno.Exception($"lock '{files.Shown(FilePath)}'");
                if (!told)
                    waiting?.Invoke(Holder(file));
                told = true;
                if (TimeProvider.System.GetElapsedTime(deadline) > Patience)
                    throw new HostKitException(
                        $"The host's accounts are locked by {Holder(file)}, which has not ended within {Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s. Let it end, then apply again.");
                cancellationToken.WaitHandle.WaitOne(Interval);
                cancellationToken.ThrowIfCancellationRequested();
            }

            return new PasswordLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => _file.Dispose();

    private static string Holder(SafeFileHandle file)
    {
        if (Libc.WriteLockHolder(file) is not (> 0 and var process))
            return "another program";
        var pid = process.ToString(CultureInfo.InvariantCulture);
        try
        {
            return $"{File.ReadAllText($"/proc/{pid}/comm").Trim()} (process {pid})";
        }
        catch (IOException)
        {
            return $"process {pid}";
        }
    }
}
