using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace HostKit;

/// <summary>
/// Fedora's packages, through dnf(8), in version 4 or 5, which fetches and decides, and rpm(8), which knows what is there. dnf waits for another dnf by
/// itself. A scriptlet that runs after a package was unpacked and fails is told, and no failure for rpm.
/// </summary>
internal sealed class Dnf(PackageProgram program) : IPackages
{
    private static readonly string[] Quietly = ["dnf", "-y", "--setopt=color=never"];

    /// <summary>rpm's word for the architecture, which names of packages leave out.</summary>
    public static string Architecture { get; } = RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "aarch64" : "x86_64";

    public string Manager => "dnf";

    public bool StartServices => false;

    public string NameOf(SystemPackage package) => DnfOutput.Named(package.Dnf ?? package.Name, Architecture);

    public async Task<ImmutableDictionary<string, InstalledPackage>> ListAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        // Its exit code is the number of names it does not know.
        var result = await program.AskAsync(["rpm", "-q", "--qf", DnfOutput.ListFormat, "--", .. names], cancellationToken).ConfigureAwait(false);
        return DnfOutput.List(result.Output, Architecture).Where(p => names.Contains(p.Name)).DistinctBy(p => p.Name).ToImmutableDictionary(p => p.Name, StringComparer.Ordinal);
    }

    public async Task<ImmutableHashSet<string>> FilesAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
        => PackageText.Paths((await program.AskAsync(["rpm", "-ql", "--", .. names], cancellationToken).ConfigureAwait(false)).Output);

    public async Task<PackageSimulation> SimulateInstallAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var result = await program.AskAsync(["dnf", "--assumeno", "--setopt=color=never", "install", .. names], cancellationToken).ConfigureAwait(false);
        return DnfOutput.HasDecided(result) ? DnfOutput.Simulation(result.Output, Architecture) : throw PackageProgram.Failed(
            "dnf cannot install it", result, listsMayBeOld: DnfOutput.KnowsNoName(result.Output));
    }

    public async Task<PackageSimulation> SimulateRemovalAsync(IReadOnlyCollection<string> names, bool unneeded, CancellationToken cancellationToken)
    {
        var result = await program.AskAsync(
            ["dnf", "--assumeno", "--setopt=color=never", $"--setopt=clean_requirements_on_remove={unneeded}", "remove", .. names], cancellationToken).ConfigureAwait(false);
        return DnfOutput.HasDecided(result) ? DnfOutput.Simulation(result.Output, Architecture) : throw PackageProgram.Failed("dnf cannot remove it", result);
    }

    // It keeps them fresh by itself; this is for a repository that changed a moment ago.
    public async Task<bool> TryUpdateListsAsync(CancellationToken cancellationToken)
    {
        var result = await program.FetchAsync(["dnf", "-y", "--setopt=color=never", "--refresh", "makecache"], cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0 ? true : throw PackageProgram.Failed("dnf could not fetch its lists of packages", result);
    }

    public async Task FetchRepositoriesAsync(IReadOnlyList<string> options, CancellationToken cancellationToken)
    {
        var result = await program.FetchAsync(["dnf", "-y", "--setopt=color=never", .. options, "--setopt=skip_if_unavailable=False", "--refresh", "makecache"], cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("dnf could not fetch it, or does not trust it", result);
    }

    public async Task DownloadAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var result = await program.FetchAsync([.. Quietly, "install", "--downloadonly", .. names], cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("dnf could not fetch packages", result, listsMayBeOld: true);
    }

    public async Task InstallAsync(IReadOnlyCollection<string> names)
    {
        var result = await program.ChangeAsync([.. Quietly, "install", .. names]).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("dnf could not install packages", result);
    }

    // rpm leaves a configuration file that was edited as .rpmsave.
    public async Task RemoveAsync(IReadOnlyCollection<string> names, bool purge)
    {
        var result = await program.ChangeAsync([.. Quietly, "--setopt=clean_requirements_on_remove=False", "remove", .. names]).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("dnf could not remove packages", result);
    }

    // What was unpacked and not noted down yet is unpacked again, and then has an owner that can be removed.
    public async Task RepairAsync(IReadOnlyCollection<string> names) => _ = await program.ChangeAsync([.. Quietly, "install", .. names]).ConfigureAwait(false);
}
