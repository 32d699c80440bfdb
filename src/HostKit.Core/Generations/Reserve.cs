namespace HostKit;

/// <summary>
/// Space on the state directory's file system that is given up when there is no other, so that a full disk does not prevent going back: a file of zeros.
/// </summary>
internal static class Reserve
{
    private const string FileName = "reserve";
    private const long Least = 1 << 20;
    private const long Most = 64 << 20;

    /// <summary>Gives the space up when there is hardly any other for <paramref name="needed"/> bytes.</summary>
    public static void ReleaseIfTight(StateDirectory state, long needed = 0)
    {
        if (File.Exists(state.File(FileName)) && Available(state) < needed + Least)
            File.Delete(state.File(FileName));
    }

    /// <summary>Makes the reserve, or makes it fit for going back from what was changed last.</summary>
    /// <param name="state">Where.</param>
    /// <param name="former">How many bytes going back would have to write.</param>
    public static void Renew(StateDirectory state, long former)
    {
        var size = Math.Clamp(Least + former, Least, Most);
        var file = new FileInfo(state.File(FileName));
        if (file.Exists && file.Length >= size && file.Length <= 4 * size)
            return;
        file.Delete();
        using var handle = Libc.Open(state.File(FileName), Libc.WriteOnly | Libc.Create | Libc.Exclusive | Libc.CloseOnExec | Libc.NoFollow, 0x180);
        var error = handle.IsInvalid ? Errno.Last : Libc.Allocate(handle, 0, size);
        if (error == 0)
            return;
        file.Delete();
        throw Errno.Exception("keep space in reserve, so that a full disk could prevent going back", error);
    }

    // What cannot be asked for is taken to be none.
    private static long Available(StateDirectory state)
    {
        try
        {
            return new DriveInfo(state.Path).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
