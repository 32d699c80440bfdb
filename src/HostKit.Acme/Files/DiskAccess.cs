using System.Text;

namespace HostKit.Acme;

/// <summary>Files and directories that are written whole and are on the disk afterwards; what the system refuses is said in words.</summary>
internal static class DiskAccess
{
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    public const UnixFileMode GroupToo = OwnerOnly | UnixFileMode.GroupRead;
    public const UnixFileMode Everyone = GroupToo | UnixFileMode.OtherRead;
    public const UnixFileMode OwnerDirectory = OwnerOnly | UnixFileMode.UserExecute;
    public const UnixFileMode PassedThrough = OwnerDirectory | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    public const UnixFileMode EveryonesDirectory = PassedThrough | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const string Denied = "access is refused. Run as root, or as the user that owns the directory.";

    public static T Try<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw e.HResult switch
            {
                Posix.NoSpace or Posix.DiskQuota => new CertificateStoreException(path, "the disk is full. Free some space; what was there before is untouched.", AcmeFailure.Transient, e),
                Posix.ReadOnlyFileSystem => new CertificateStoreException(path, "the file system is read-only. Mount it so that it can be written, or give the service's unit ReadWritePaths.", AcmeFailure.Transient, e),
                Posix.NotPermitted or Posix.AccessDenied => new CertificateStoreException(path, Denied, AcmeFailure.Refused, e),
                _ => new CertificateStoreException(path, $"it cannot be read or written: {e.Message}", AcmeFailure.Transient, e),
            };
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CertificateStoreException(path, Denied, AcmeFailure.Refused, e);
        }
    }

    public static void Try(string path, Action work) => Try(path, () =>
    {
        work();
        return true;
    });

    /// <summary>A directory with that mode, whatever the umask; one that is there keeps its mode.</summary>
    public static void CreateDirectory(string path, UnixFileMode mode)
    {
        if (Directory.Exists(path))
            return;
        Directory.CreateDirectory(path, OwnerDirectory);
        File.SetUnixFileMode(path, mode);
        if (Path.GetDirectoryName(path) is { Length: > 0 } parent)
            Posix.SyncDirectory(parent);
    }

    /// <summary>A new file, with its mode and group before anything is in it.</summary>
    public static void WriteNew(string path, string text, UnixFileMode mode, uint? group = null) => WriteNew(path, Encoding.UTF8.GetBytes(text), mode, group);

    public static void WriteNew(string path, ReadOnlySpan<byte> content, UnixFileMode mode, uint? group = null)
    {
        using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, UnixCreateMode = OwnerOnly });
        if (group is { } number)
            Posix.SetGroup(file.SafeFileHandle, path, number);
        File.SetUnixFileMode(file.SafeFileHandle, mode);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    /// <summary>A file that is the old one or the new one at any moment.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content, UnixFileMode mode)
    {
        var part = path + ".part";
        File.Delete(part);
        try
        {
            WriteNew(part, content, mode);
            Posix.Rename(part, path);
        }
        catch
        {
            File.Delete(part);
            throw;
        }

        Posix.SyncDirectory(Path.GetDirectoryName(path)!);
    }
}
