using System.Runtime.InteropServices;

namespace HostKit;

/// <summary>errno values that code decides on, and messages for all of them.</summary>
internal static class Errno
{
    public const int NotPermitted = 1;
    public const int NoEntry = 2;
    public const int AccessDenied = 13;
    public const int Exists = 17;
    public const int CrossDevice = 18;
    public const int NotDirectory = 20;
    public const int Invalid = 22;
    public const int TooManyLinks = 40;
    public const int DirectoryNotEmpty = 39;
    public const int WouldBlock = 11;
    public const int NoSystemCall = 38;
    public const int NotSupported = 95;

    public static int Last => Marshal.GetLastPInvokeError();

    /// <summary>An exception for the failed call that was just made, in the words of strerror(3).</summary>
    public static HostKitException Exception(string doing) => Exception(doing, Last);

    public static HostKitException Exception(string doing, int errno)
        => new($"Cannot {doing}: {Marshal.GetPInvokeErrorMessage(errno)}{Hint(errno)}");

    private static string Hint(int errno) => errno switch
    {
        NotPermitted or AccessDenied when Libc.EffectiveUser() != 0 => " (this needs root: use sudo, or try the configuration in a directory with --root DIR)",
        _ => "",
    };
}
