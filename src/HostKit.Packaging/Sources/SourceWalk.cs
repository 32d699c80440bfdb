using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace HostKit.Packaging;

/// <summary>Finds the files below a folder.</summary>
internal static partial class SourceWalk
{
    /// <exception cref="HostKitException">Something there is neither file, folder nor link, or a link leads out of the folder.</exception>
    public static IEnumerable<SourceFile> Files(string folder, PathPatterns excluded) => Below(new DirectoryInfo(folder), "", excluded);

    private static IEnumerable<SourceFile> Below(DirectoryInfo directory, string prefix, PathPatterns excluded)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (excluded.Match(path))
                continue;
            if (entry.LinkTarget is { } target)
            {
                if (LeadsOut(prefix, target))
                    throw new HostKitException($"'{entry.FullName}' is a link to '{target}', which is not among the sources: it would lead nowhere in the build. Except it, or put there what is meant.");
                yield return new SourceFile(path, entry.FullName, false, target);
            }
            else if (entry is DirectoryInfo below)
            {
                foreach (var file in Below(below, $"{path}/", excluded))
                    yield return file;
            }
            else
            {
                if (((FileInfo)entry).Length == 0 && IsSpecial(entry.FullName))
                    throw new HostKitException($"'{entry.FullName}' is neither file, folder nor link, and cannot be a source. Except it.");
                yield return new SourceFile(path, entry.FullName, (entry.UnixFileMode & UnixFileMode.UserExecute) != 0, null);
            }
        }
    }

    // Not by opening it: a pipe that nobody writes to would be waited for. The mode is at the same place in the structure on every architecture (statx(2)).
    private static bool IsSpecial(string path)
    {
        const int HereNoFollow = 0x100;
        const uint Type = 1;
        Span<byte> status = stackalloc byte[256];
        return Statx(-100, path, HereNoFollow, Type, ref MemoryMarshal.GetReference(status)) == 0 && (BinaryPrimitives.ReadUInt16LittleEndian(status[28..]) & 0xF000) != 0x8000;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int directory, string path, int flags, uint mask, ref byte status);

    private static bool LeadsOut(string prefix, string target)
    {
        if (target.StartsWith('/'))
            return true;
        var depth = prefix.Count(c => c == '/');
        foreach (var part in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            depth += part switch { ".." => -1, "." => 0, _ => 1 };
            if (depth < 0)
                return true;
        }

        return false;
    }
}
