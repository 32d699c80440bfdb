using System.Globalization;

namespace HostKit;

/// <summary>Says what a full disk is in the way of.</summary>
internal static class StoreSpace
{
    private const int NoSpace = 28;
    private const int QuotaExceeded = 122;
    private const long Tight = 1 << 20;

    /// <summary>Why a build failed, when the disk is full; null when it is not.</summary>
    /// <param name="e">What was thrown.</param>
    /// <param name="store">The store.</param>
    /// <param name="unfinished">What is there so far; it has to be there still.</param>
    public static string? Explain(Exception e, StoreDirectory store, string unfinished)
    {
        var free = Free(store);
        if (!Says(e) && free > Tight)
            return null;
        var written = Written(unfinished);
        var needed = free > Tight ? "more was needed, or one more file than it can have" : "more was needed";
        return string.Create(
            CultureInfo.InvariantCulture, $"the disk of '{store.Shown}' is full: {free} bytes are free, {written} bytes were written, and {needed}. Make room; 'gc' lets go what no generation needs any more.");
    }

    private static bool Says(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            if ((e is IOException && (e.HResult & 0xFFFF) is NoSpace or QuotaExceeded) || e.Message.Contains("No space left on device", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static long Free(StoreDirectory store) => new DriveInfo($"{store.Path}/.").AvailableFreeSpace;

    private static long Written(string directory)
    {
        try
        {
            return new DirectoryInfo(directory).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Sum(f => f.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
