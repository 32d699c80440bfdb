using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HostKit.Acme;

/// <summary>The system calls that the base class library has no call for.</summary>
internal static partial class Posix
{
    public const int NotPermitted = 1;
    public const int WouldBlock = 11;
    public const int AccessDenied = 13;
    public const int NoSpace = 28;
    public const int ReadOnlyFileSystem = 30;
    public const int DiskQuota = 122;

    private const int Invalid = 22;
    private const int OutOfBuffer = 34;
    private const int Unsupported = 95;
    private const int ReadOnly = 0;
    private const int ReadWriteCreate = 0x42;
    private const int CloseOnExec = 0x80000;
    private const int LockExclusive = 2;
    private const int LockNonBlocking = 4;
    private const int CurrentDirectory = -100;
    // Mode, user and group.
    private const uint StatxAccess = 0x1a;

    public static uint EffectiveUser => GetEffectiveUser();

    public static uint EffectiveGroup => GetEffectiveGroup();

    /// <summary>What is in a directory is on the disk as soon as the directory is.</summary>
    public static void SyncDirectory(string path)
    {
        using var handle = Open(path, ReadOnly | CloseOnExec, 0);
        if (handle.IsInvalid)
            throw Failed(path);
        // Some network file systems have no such call for directories.
        if (Sync(handle) != 0 && Marshal.GetLastPInvokeError() is var error && error is not (Invalid or Unsupported))
            throw Failed(path, error);
    }

    public static void Rename(string from, string to)
    {
        if (RenameFile(from, to) != 0)
            throw Failed(to);
    }

    public static void SetGroup(SafeFileHandle file, string path, uint group)
    {
        if (ChangeOwner(file, uint.MaxValue, group) != 0)
            throw Failed(path);
    }

    /// <summary>An open file with the lock; null while another has it. The kernel releases it when the process ends, however it ends.</summary>
    public static SafeFileHandle? TryLock(string path)
    {
        var handle = Open(path, ReadWriteCreate | CloseOnExec, 0x180);
        if (handle.IsInvalid)
            throw Failed(path);
        if (Flock(handle, LockExclusive | LockNonBlocking) == 0)
            return handle;
        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        return error == WouldBlock ? null : throw Failed(path, error);
    }

    /// <summary>Who owns a file or directory, and who else may do what.</summary>
    public static unsafe (uint User, uint Group, UnixFileMode Mode) Access(string path)
    {
        Span<byte> status = stackalloc byte[256];
        fixed (byte* buffer = status)
        {
            if (Statx(CurrentDirectory, path, 0, StatxAccess, buffer) != 0)
                throw Failed(path);
        }

        return (MemoryMarshal.Read<uint>(status[20..]), MemoryMarshal.Read<uint>(status[24..]), (UnixFileMode)(MemoryMarshal.Read<ushort>(status[28..]) & 0xfff));
    }

    /// <summary>A group's number, from wherever the system has its groups; null when there is none of the name.</summary>
    public static unsafe uint? Group(string name)
    {
        for (var size = 4096; ; size *= 4)
        {
            var buffer = new byte[size];
            GroupEntry entry;
            GroupEntry* found;
            fixed (byte* text = buffer)
            {
                var error = GetGroup(name, &entry, text, size, &found);
                if (error == OutOfBuffer && size < 1 << 24)
                    continue;
                return error == 0 && found is not null ? entry.Number : null;
            }
        }
    }

    private static IOException Failed(string path, int? error = null)
    {
        var number = error ?? Marshal.GetLastPInvokeError();
        return new IOException($"{path}: {Marshal.GetPInvokeErrorMessage(number)}", number);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Flock(SafeFileHandle file, int operation);

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameFile(string from, string to);

    [LibraryImport("libc", EntryPoint = "fchown", SetLastError = true)]
    private static partial int ChangeOwner(SafeFileHandle file, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint GetEffectiveUser();

    [LibraryImport("libc", EntryPoint = "getegid")]
    private static partial uint GetEffectiveGroup();

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int directory, string path, int flags, uint mask, byte* buffer);

    [LibraryImport("libc", EntryPoint = "getgrnam_r", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int GetGroup(string name, GroupEntry* entry, byte* buffer, nint size, GroupEntry** result);

    [StructLayout(LayoutKind.Sequential)]
    private struct GroupEntry
    {
        public nint Name;
        public nint Password;
        public uint Number;
        public nint Members;
    }
}
