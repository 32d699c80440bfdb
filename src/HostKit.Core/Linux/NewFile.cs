using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>New files and links in an open directory, never through an existing name.</summary>
internal static class NewFile
{
    private const uint OwnerOnly = 0x180;
    private const uint StartWriteBack = 2;

    /// <summary>Writes a file that its owner alone may read until it has its owner and mode, so that nobody reads what is not for them.</summary>
    public static SafeFileHandle Write(
        SafeFileHandle directory, string name, Stream content, uint mode, (uint User, uint Group)? owner, Action<SafeFileHandle>? beforeMode = null)
    {
        var handle = Libc.OpenAt2(directory, name, Libc.WriteOnly | Libc.Create | Libc.Exclusive | Libc.CloseOnExec | Libc.NoFollow, OwnerOnly, 0);
        if (handle.IsInvalid)
            throw Errno.Exception($"create '{name}'");
        try
        {
            var buffer = new byte[Math.Clamp(content.CanSeek ? content.Length : 1 << 16, 1, 1 << 16)];
            var offset = 0L;
            for (int read; (read = content.Read(buffer)) > 0; offset += read)
                RandomAccess.Write(handle, buffer.AsSpan(0, read), offset);
            if (content is SecretStream)
                CryptographicOperations.ZeroMemory(buffer);
            if (owner is { } ids && Libc.ChangeOwner(handle, ids.User, ids.Group) != 0)
                throw Errno.Exception($"give '{name}' its owner");
            beforeMode?.Invoke(handle);
            if (Libc.ChangeMode(handle, mode) != 0)
                throw Errno.Exception($"give '{name}' its mode");
            // The disk starts now; the fsync that follows later then has little left to wait for.
            _ = Libc.SyncFileRange(handle, 0, 0, StartWriteBack);
            return handle;
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    public static void Link(SafeFileHandle directory, string name, string target)
    {
        if (Libc.SymlinkAt(target, directory, name) != 0)
            throw Errno.Exception($"make the link '{name}'");
    }

    public static void Directory(SafeFileHandle directory, string name, uint mode, (uint User, uint Group)? owner)
    {
        if (Libc.MakeDirectoryAt(directory, name, OwnerOnly | 0x40) != 0)
            throw Errno.Exception($"make the directory '{name}'");
        SetOwnerAndMode(directory, name, mode, owner);
    }

    public static void SetOwnerAndMode(SafeFileHandle directory, string name, uint mode, (uint User, uint Group)? owner)
    {
        if (owner is { } ids && Libc.ChangeOwnerAt(directory, name, ids.User, ids.Group, Libc.SymlinkNoFollow) != 0)
            throw Errno.Exception($"give '{name}' its owner");
        if (Libc.ChangeModeAt(directory, name, mode, 0) != 0)
            throw Errno.Exception($"give '{name}' its mode");
    }
}
