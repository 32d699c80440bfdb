using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace HostKit;

/// <summary>Debian's packages, through apt-get(8), which fetches and decides, and dpkg(1), which knows what is there.</summary>
internal sealed class Apt(PackageProgram program) : IPackages
{
    // Files of HostKit's win over those a package ships; the distribution's own choice of what to do with unneeded packages is not made here.
    private static readonly string[] Get =
    [
        "apt-get", "-q", "-y", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=600", "-o", "Dpkg::Options::=--force-confdef", "-o", "Dpkg::Options::=--force-confold",
        "-o", "APT::Get::AutomaticRemove=false", "-o", "APT::Color=0",
    ];

    private static readonly TimeSpan LockTimeout = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>dpkg's word for the architecture, which names of packages leave out.</summary>
    public static string Architecture { get; } = RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "arm64" : "amd64";

    public string Manager => "apt";

    public bool StartServices => true;

    public string NameOf(SystemPackage package) => AptOutput.Named(package.Apt ?? package.Name, Architecture);

    public async Task<ImmutableDictionary<string, InstalledPackage>> ListAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        // It fails when a name is unknown, and tells of the others all the same.
        var result = await program.AskAsync(["dpkg-query", "-W", "-f", AptOutput.ListFormat, "--", .. names], cancellationToken).ConfigureAwait(false);
        return result.ExitCode is 0 or 1
            ? AptOutput.List(result.Output, Architecture).Where(p => p.State != PackageState.Absent && names.Contains(p.Name)).ToImmutableDictionary(p => p.Name, StringComparer.Ordinal)
            : throw PackageProgram.Failed("dpkg-query did not tell which packages are installed", result);
    }

    public async Task<ImmutableHashSet<string>> FilesAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
        => PackageText.Paths((await program.AskAsync(["dpkg-query", "-L", "--", .. names], cancellationToken).ConfigureAwait(false)).Output);

    public async Task<PackageSimulation> SimulateInstallAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var result = await program.AskAsync([.. Get, "-s", "install", "--", .. names], cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0 ? AptOutput.Simulation(result.Output, Architecture) : throw PackageProgram.Failed(
            "apt cannot install it", result, result.Output.Contains("Unable to locate package", StringComparison.Ordinal) || result.Output.Contains("no installation candidate", StringComparison.Ordinal));
    }

    public async Task<PackageSimulation> SimulateRemovalAsync(IReadOnlyCollection<string> names, bool unneeded, CancellationToken cancellationToken)
    {
        // That something else recommends or suggests what came along does not keep it: without it the host was content before.
        var result = await program.AskAsync(
            [.. Get, "-s", "-o", $"APT::Get::AutomaticRemove={(unneeded ? "true" : "false")}", "-o", "APT::AutoRemove::RecommendsImportant=false", "-o", "APT::AutoRemove::SuggestsImportant=false", "remove", "--", .. names], cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0 ? AptOutput.Simulation(result.Output, Architecture) : throw PackageProgram.Failed("apt cannot remove it", result);
    }

    public async Task<bool> TryUpdateListsAsync(CancellationToken cancellationToken)
    {
        var result = await UpdateAsync([], cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0 ? true : throw PackageProgram.Failed("apt could not update its lists of packages", result);
    }

    // Of the new ones alone, whatever state the others are in; then all together, since two may contradict each other.
    public async Task FetchRepositoriesAsync(IReadOnlyList<string> options, CancellationToken cancellationToken)
    {
        var result = await UpdateAsync(
            [.. options, "-o", "Dir::Etc::sourcelist=/dev/null", "-o", "APT::Get::List-Cleanup=0", "-o", "APT::Update::Error-Mode=any", "-o", "Acquire::Retries=1",
                "-o", "Acquire::AllowInsecureRepositories=false", "-o", "Acquire::AllowWeakRepositories=false", "-o", "Acquire::AllowDowngradeToInsecureRepositories=false"],
            cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("apt could not fetch it, or does not trust it", result);
        result = await program.AskAsync(["apt-get", "indextargets"], cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("apt cannot read it together with the host's other repositories", result);
    }

    // apt waits for the lock of packages, and not for that of the lists.
    private async Task<ProgramResult> UpdateAsync(IEnumerable<string> options, CancellationToken cancellationToken)
    {
        var end = TimeProvider.System.GetUtcNow() + LockTimeout;
        for (var told = false; ; told = true)
        {
            var result = await program.FetchAsync(["apt-get", "-q", "-o", "DPkg::Lock::Timeout=600", "-o", "APT::Color=0", .. options, "update"], cancellationToken).ConfigureAwait(false);
            if (result.ExitCode == 0 || !result.Output.Contains("Could not get lock", StringComparison.Ordinal))
                return result;
            if (TimeProvider.System.GetUtcNow() > end)
                throw PackageProgram.Failed($"another package manager has been fetching lists for {LockTimeout.TotalMinutes} minutes; end it, and apply again", result);
            if (!told)
                program.Tell("waiting for another package manager to fetch its lists");
            await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task DownloadAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var result = await program.FetchAsync([.. Get, "--download-only", "install", "--", .. names], cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("apt could not fetch packages", result, listsMayBeOld: result.Output.Contains("Failed to fetch", StringComparison.Ordinal));
    }

    public async Task InstallAsync(IReadOnlyCollection<string> names)
    {
        var result = await program.ChangeAsync([.. Get, "--no-remove", "install", "--", .. names]).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("apt could not install packages", result);
    }

    public async Task RemoveAsync(IReadOnlyCollection<string> names, bool purge)
    {
        var result = await program.ChangeAsync([.. Get, purge ? "purge" : "remove", "--", .. names]).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("apt could not remove packages", result);
    }

    // Whatever it says: what matters is whether the packages can be removed then. An apt that outlived its HostKit is waited for.
    public async Task RepairAsync(IReadOnlyCollection<string> names)
    {
        var end = TimeProvider.System.GetUtcNow() + LockTimeout;
        for (var told = false; ; told = true)
        {
            var result = await program.ChangeAsync(["dpkg", "--force-confdef", "--force-confold", "--configure", "-a"]).ConfigureAwait(false);
            if (result.ExitCode == 0 || !result.Output.Contains("locked by another process", StringComparison.Ordinal) || TimeProvider.System.GetUtcNow() > end)
                return;
            if (!told)
                program.Tell("waiting for another package manager to end");
            await Task.Delay(Interval).ConfigureAwait(false);
        }
    }
}
