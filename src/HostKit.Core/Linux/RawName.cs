using System.Text;

namespace HostKit;

/// <summary>Names as the kernel has them: bytes that end with a zero.</summary>
internal static class RawName
{
    /// <summary>The empty name, for the directory or file itself.</summary>
    public static byte[] Empty { get; } = [0];

    public static byte[] Of(string name) => [.. Encoding.UTF8.GetBytes(name), 0];

    public static byte[] Below(byte[] directory, ReadOnlySpan<byte> name) => directory.Length == 1 ? [.. name, 0] : [.. directory.AsSpan(0, directory.Length - 1), (byte)'/', .. name, 0];

    /// <summary>For people: what is no UTF-8 is replaced.</summary>
    public static string Text(byte[] name) => Encoding.UTF8.GetString(name, 0, name.Length - 1);
}
