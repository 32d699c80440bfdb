namespace HostKit;

/// <summary>
/// The lock of all applies that install or remove packages, whatever their configuration: two at a time could not tell who brought what.
/// </summary>
internal static class PackageLock
{
    private const string Path = "/run/hostkit/packages.lock";

    public static Task<HostLock> TakeAsync(HostFiles files, ApplyLog log, CancellationToken cancellationToken)
    {
        HeldServices.MakeDirectory(files, HostFiles.DirectoryOf(Path));
        var directory = files.RequireParent(Path);
        return HostLock.TakeAsync(
            $"/proc/self/fd/{directory.DangerousGetHandle()}/{HostFiles.NameOf(Path)}", Path,
            holder => log.Tell(ApplyPhase.Packages, $"waiting for {holder}, which is installing or removing packages"), cancellationToken);
    }
}
