using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>The system calls that the base class library has no call for, through structures that are the same on every architecture.</summary>
internal static partial class Libc
{
    public const int CurrentDirectory = -100;

    public const int ReadOnly = 0;
    public const int WriteOnly = 1;
    public const int ReadWrite = 2;
    public const int Create = 0x40;
    public const int Exclusive = 0x80;
    public const int CloseOnExec = 0x80000;
    public const int PathOnly = 0x200000;
    public const int NonBlocking = 0x800;

    public const int SymlinkNoFollow = 0x100;
    public const int EmptyPath = 0x1000;
    public const int RemoveDirectory = 0x200;

    public const uint RenameNoReplace = 1;
    public const uint RenameExchange = 2;

    public const ulong ResolveInRoot = 0x10;
    public const ulong ResolveNoSymlinks = 0x04;

    private const nint Openat2Number = 437;

    private const int MostTries = 10_000;

    /// <summary>O_DIRECTORY and O_NOFOLLOW are the two open flags whose values differ between x64 and arm64.</summary>
    public static int OnlyDirectory { get; } = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 0x4000 : 0x10000;

    public static int NoFollow { get; } = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 0x8000 : 0x20000;

    public static unsafe SafeFileHandle OpenAt2(SafeFileHandle directory, string path, int flags, uint mode, ulong resolve)
    {
        var how = new OpenHow { Flags = (uint)flags, Mode = mode, Resolve = resolve };
        nint fd;
        var tries = 0;
        do
            fd = OpenAt2(Openat2Number, directory, path, &how, sizeof(OpenHow));
        // Something was renamed or mounted somewhere while a ".." was resolved, so that the kernel is not sure of the root: openat2(2) says to try again.
        while (fd < 0 && Errno.Last == Errno.WouldBlock && resolve != 0 && ++tries < MostTries);
        return new SafeFileHandle(fd, ownsHandle: true);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial SafeFileHandle Open(string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Statx(SafeFileHandle directory, string path, int flags, uint mask, out StatxBuffer buffer);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int RenameAt2(SafeFileHandle oldDirectory, string oldName, SafeFileHandle newDirectory, string newName, uint flags);

    [LibraryImport("libc", EntryPoint = "linkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LinkAt(SafeFileHandle oldDirectory, string oldName, SafeFileHandle newDirectory, string newName, int flags);

    [LibraryImport("libc", EntryPoint = "mkdirat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MakeDirectoryAt(SafeFileHandle directory, string name, uint mode);

    [LibraryImport("libc", EntryPoint = "unlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int UnlinkAt(SafeFileHandle directory, string name, int flags);

    [LibraryImport("libc", EntryPoint = "symlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SymlinkAt(string target, SafeFileHandle directory, string name);

    [LibraryImport("libc", EntryPoint = "readlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint ReadLinkAt(SafeFileHandle directory, string name, Span<byte> buffer, nint size);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(SafeFileHandle file, Span<byte> buffer, nint size);

    [LibraryImport("libc", EntryPoint = "fchownat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int ChangeOwnerAt(SafeFileHandle directory, string name, uint user, uint group, int flags);

    [LibraryImport("libc", EntryPoint = "fchmodat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int ChangeModeAt(SafeFileHandle directory, string name, uint mode, int flags);

    [LibraryImport("libc", EntryPoint = "fchown", SetLastError = true)]
    public static partial int ChangeOwner(SafeFileHandle file, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "fchmod", SetLastError = true)]
    public static partial int ChangeMode(SafeFileHandle file, uint mode);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    public static partial int Sync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "sync_file_range", SetLastError = true)]
    public static partial int SyncFileRange(SafeFileHandle file, long offset, long count, uint flags);

    [LibraryImport("libc", EntryPoint = "flistxattr", SetLastError = true)]
    public static partial nint ListAttributes(SafeFileHandle file, Span<byte> names, nint size);

    [LibraryImport("libc", EntryPoint = "fgetxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint GetAttribute(SafeFileHandle file, string name, Span<byte> value, nint size);

    [LibraryImport("libc", EntryPoint = "fsetxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetAttribute(SafeFileHandle file, string name, ReadOnlySpan<byte> value, nint size, int flags);

    /// <summary>posix_fallocate(3): gives back the error number instead of setting errno.</summary>
    [LibraryImport("libc", EntryPoint = "posix_fallocate")]
    public static partial int Allocate(SafeFileHandle file, long offset, long length);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    public static partial int Lock(SafeFileHandle file, int operation);

    /// <summary>Locks a whole file for writing, for this open file alone (fcntl(2), F_OFD_SETLK): it meets the process's locks of lckpwdf(3).</summary>
    public static unsafe bool TryLockForWriting(SafeFileHandle file)
    {
        var range = new FileLock { Type = FileLock.Write };
        return Control(file, 37, &range) == 0;
    }

    /// <summary>The process that keeps this one from locking the file; -1 when that is not known, null when nothing does.</summary>
    public static unsafe int? WriteLockHolder(SafeFileHandle file)
    {
        var range = new FileLock { Type = FileLock.Write };
        return Control(file, 36, &range) == 0 && range.Type != FileLock.None ? range.Process : null;
    }

    [LibraryImport("libc", EntryPoint = "geteuid")]
    public static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial nint OpenAt2(nint number, SafeFileHandle directory, string path, OpenHow* how, nint size);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static unsafe partial int Control(SafeFileHandle file, int command, FileLock* range);

    // struct flock: the same on every 64-bit architecture.
    private struct FileLock
    {
        public const short Write = 1;
        public const short None = 2;

        public short Type;
        public short Whence;
        public long Start;
        public long Length;
        public int Process;
    }

    private struct OpenHow
    {
        public ulong Flags;
        public ulong Mode;
        public ulong Resolve;
    }
}
