using System.Text;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// What a file carries beside content, mode and owner (xattr(7)) and what stays when its content is replaced: the SELinux label, the access control
/// list, and users' own attributes. Capabilities are another program's and go.
/// </summary>
internal static class ExtendedAttributes
{
    /// <summary>Gives a new file what the one it replaces carries. Before its mode is set, which then counts.</summary>
    /// <param name="from">The former file, opened for reading.</param>
    /// <param name="to">The new one.</param>
    /// <param name="required">Whether an attribute that cannot be set is a failure, as on a machine; a user may set few in a directory.</param>
    public static void Copy(SafeFileHandle from, SafeFileHandle to, bool required)
    {
        foreach (var name in Names(from))
        {
            if (Value(from, name) is { } value && Libc.SetAttribute(to, name, value, value.Length, 0) != 0 && required)
                throw Errno.Exception($"keep the attribute '{name}' of the file that is replaced");
        }
    }

    private static IEnumerable<string> Names(SafeFileHandle file)
    {
        var names = new byte[256];
        nint length;
        while ((length = Libc.ListAttributes(file, names, names.Length)) < 0)
        {
            // No file system has to have any.
            if (Errno.Last != Errno.TooSmall || names.Length > 1 << 16)
                return [];
            names = new byte[names.Length * 4];
        }

        return Encoding.UTF8.GetString(names, 0, (int)length).Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(Stays);
    }

    private static bool Stays(string name) => name is "security.selinux" or "system.posix_acl_access" || name.StartsWith("user.", StringComparison.Ordinal);

    private static byte[]? Value(SafeFileHandle file, string name)
    {
        var value = new byte[1 << 16];
        var length = Libc.GetAttribute(file, name, value, value.Length);
        return length < 0 ? null : value[..(int)length];
    }
}
