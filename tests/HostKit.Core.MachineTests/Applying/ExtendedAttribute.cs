using System.Runtime.InteropServices;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>Extended attributes of files (xattr(7)).</summary>
internal static partial class ExtendedAttribute
{
    public static void Set(string path, string name, ReadOnlySpan<byte> value)
        => Assert.True(SetAttribute(path, name, value, value.Length, 0) == 0, $"{name} cannot be set: {Marshal.GetLastPInvokeErrorMessage()}");

    public static byte[]? Get(string path, string name)
    {
        var value = new byte[1024];
        var length = GetAttribute(path, name, value, value.Length);
        return length < 0 ? null : value[..(int)length];
    }

    [LibraryImport("libc", EntryPoint = "setxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetAttribute(string path, string name, ReadOnlySpan<byte> value, nint size, int flags);

    [LibraryImport("libc", EntryPoint = "getxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetAttribute(string path, string name, Span<byte> value, nint size);
}
