using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <content>The same for names that need not be UTF-8: zero-terminated bytes.</content>
internal static partial class Libc
{
    private static readonly nint Getdents64Number = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 61 : 217;

    /// <summary>Reads entries of an open directory, struct linux_dirent64 one after the other (getdents64(2)); 0 at the end.</summary>
    public static unsafe int ReadDirectory(SafeFileHandle directory, byte[] buffer)
    {
        fixed (byte* start = buffer)
            return (int)ReadDirectory(Getdents64Number, directory, start, buffer.Length);
    }

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true)]
    public static partial SafeFileHandle OpenAt(SafeFileHandle directory, byte[] path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    public static partial int Statx(SafeFileHandle directory, byte[] path, int flags, uint mask, out StatxBuffer buffer);

    [LibraryImport("libc", EntryPoint = "unlinkat", SetLastError = true)]
    public static partial int UnlinkAt(SafeFileHandle directory, byte[] path, int flags);

    [LibraryImport("libc", EntryPoint = "linkat", SetLastError = true)]
    public static partial int LinkAt(SafeFileHandle oldDirectory, byte[] oldPath, SafeFileHandle newDirectory, byte[] newPath, int flags);

    [LibraryImport("libc", EntryPoint = "renameat", SetLastError = true)]
    public static partial int RenameAt(SafeFileHandle oldDirectory, byte[] oldPath, SafeFileHandle newDirectory, byte[] newPath);

    [LibraryImport("libc", EntryPoint = "mkdirat", SetLastError = true)]
    public static partial int MakeDirectoryAt(SafeFileHandle directory, byte[] path, uint mode);

    [LibraryImport("libc", EntryPoint = "symlinkat", SetLastError = true)]
    public static partial int SymlinkAt(byte[] target, SafeFileHandle directory, byte[] path);

    [LibraryImport("libc", EntryPoint = "readlinkat", SetLastError = true)]
    public static partial nint ReadLinkAt(SafeFileHandle directory, byte[] path, byte[] buffer, nint size);

    [LibraryImport("libc", EntryPoint = "fchownat", SetLastError = true)]
    public static partial int ChangeOwnerAt(SafeFileHandle directory, byte[] path, uint user, uint group, int flags);

    [LibraryImport("libc", EntryPoint = "fchmodat", SetLastError = true)]
    public static partial int ChangeModeAt(SafeFileHandle directory, byte[] path, uint mode, int flags);

    /// <summary>Sets both times: four numbers, seconds and nanoseconds of the access and of the change (utimensat(2)).</summary>
    [LibraryImport("libc", EntryPoint = "utimensat", SetLastError = true)]
    public static partial int SetTimesAt(SafeFileHandle directory, byte[] path, long[] times, int flags);

    [LibraryImport("libc", EntryPoint = "futimens", SetLastError = true)]
    public static partial int SetTimes(SafeFileHandle file, long[] times);

    /// <summary>Writes all of a file system to the disk (syncfs(2)).</summary>
    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    public static partial int SyncFileSystem(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static unsafe partial nint ReadDirectory(nint number, SafeFileHandle directory, byte* buffer, nint size);
}
