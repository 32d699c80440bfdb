using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// The two renames a commit is made of (renameat2(2)). File systems that know neither (NFS, many in user space) get the same from hard links;
/// what a step is interrupted at then lies in the slot's name with <c>.old</c> behind it.
/// </summary>
internal static class Rename
{
    public const string OldSuffix = ".old";

    /// <summary>Moves to a name that must be free; false, with errno set, when it cannot be done.</summary>
    public static bool ToFree(SafeFileHandle from, string name, SafeFileHandle to, string newName)
    {
        if (Libc.RenameAt2(from, name, to, newName, Libc.RenameNoReplace) == 0)
            return true;
        return IsUnknown(Errno.Last) && Libc.LinkAt(from, name, to, newName, 0) == 0 && Libc.UnlinkAt(from, name, 0) == 0;
    }

    /// <summary>Lets a path and a slot change places, without a moment in which the path is missing; false, with errno set, when it cannot be done.</summary>
    public static bool Exchange(SafeFileHandle slots, string slot, SafeFileHandle parent, string name)
    {
        if (Libc.RenameAt2(slots, slot, parent, name, Libc.RenameExchange) == 0)
            return true;
        return IsUnknown(Errno.Last)
            && (Libc.LinkAt(parent, name, slots, slot + OldSuffix, 0) == 0 || Errno.Last == Errno.Exists)
            && Libc.RenameAt2(slots, slot, parent, name, 0) == 0
            && Libc.RenameAt2(slots, slot + OldSuffix, slots, slot, 0) == 0;
    }

    private static bool IsUnknown(int errno) => errno is Errno.Invalid or Errno.NoSystemCall or Errno.NotSupported;
}
