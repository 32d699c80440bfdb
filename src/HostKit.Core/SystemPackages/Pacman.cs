using System.Collections.Immutable;

namespace HostKit;

/// <summary>Arch's packages, through pacman(8). A scriptlet of a package that fails is told by pacman, and no failure for it.</summary>
internal sealed class Pacman(PackageProgram program) : IPackages
{
    private const string Names = "%n %v";

    // Waits for a pacman that runs, for which it has no option of its own; a lock that one left that was killed is removed.
    private const string WithLock = """
        n=0
        while [ -e /var/lib/pacman/db.lck ] && [ $n -lt 600 ]; do
            cat /proc/[0-9]*/comm 2>/dev/null | grep -qx pacman || { [ "$1" = repair ] && rm -f /var/lib/pacman/db.lck; break; }
            [ $n -gt 0 ] || echo "waiting for another pacman to end"
            n=$((n + 1)); sleep 1
        done
        shift
        exec "$@"
        """;

    // A package that was being unpacked has an entry without contents.
    private const string Complete = """
        for d in /var/lib/pacman/local/*/; do [ -s "$d/desc" ] || rm -rf "$d"; done
        exec pacman -S --noconfirm --noprogressbar --needed --overwrite '*' -- "$@"
        """;

    public string Manager => "pacman";

    public bool StartServices => false;

    public string NameOf(SystemPackage package) => package.Pacman ?? package.Name;

    public async Task<ImmutableDictionary<string, InstalledPackage>> ListAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var result = await program.AskAsync(["pacman", "-Q", "--", .. names], cancellationToken).ConfigureAwait(false);
        return result.ExitCode is 0 or 1
            ? PackageText.Pairs(result.Output).Where(p => names.Contains(p.Name)).DistinctBy(p => p.Name).ToImmutableDictionary(p => p.Name, p => new InstalledPackage(p.Name, p.Version, PackageState.Installed), StringComparer.Ordinal)
            : throw PackageProgram.Failed("pacman did not tell which packages are installed", result);
    }

    public async Task<ImmutableHashSet<string>> FilesAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
        => PackageText.Paths((await program.AskAsync(["pacman", "-Qlq", "--", .. names], cancellationToken).ConfigureAwait(false)).Output);

    public async Task<PackageSimulation> SimulateInstallAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var result = await program.AskAsync(["pacman", "-Sp", "--noconfirm", "--needed", "--print-format", Names, "--", .. names], cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0 ? PackageSimulation.Of(PackageText.Pairs(result.Output).Select(p => p.Name), []) : throw PackageProgram.Failed(
            "pacman cannot install it", result, result.Output.Contains("target not found", StringComparison.Ordinal) || result.Output.Contains("database file for", StringComparison.Ordinal)
                || result.Output.Contains("no usable package repositories", StringComparison.Ordinal));
    }

    public async Task<PackageSimulation> SimulateRemovalAsync(IReadOnlyCollection<string> names, bool unneeded, CancellationToken cancellationToken)
    {
        var result = await program.AskAsync(["pacman", unneeded ? "-Rsp" : "-Rp", "--noconfirm", "--print-format", Names, "--", .. names], cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0 ? PackageSimulation.Of([], PackageText.Pairs(result.Output).Select(p => p.Name)) : throw PackageProgram.Failed("pacman cannot remove it", result);
    }

    // With newer lists one package would be newer than all others, which Arch does not support: the first lists only.
    public async Task<bool> TryUpdateListsAsync(CancellationToken cancellationToken)
    {
        var any = await program.AskAsync(["sh", "-c", "ls /var/lib/pacman/sync/*.db"], cancellationToken).ConfigureAwait(false);
        if (any.ExitCode == 0)
            return false;
        var result = await FetchAsync(["pacman", "-Sy", "--noconfirm", "--noprogressbar"], cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0 ? true : throw PackageProgram.Failed("pacman could not fetch its lists of packages", result);
    }

    // pacman fetches all lists or none; packages of before stay as they are.
    public async Task FetchRepositoriesAsync(IReadOnlyList<string> options, CancellationToken cancellationToken)
    {
        var result = await FetchAsync(["pacman", "-Sy", "--noconfirm", "--noprogressbar"], cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("pacman could not fetch it, or does not trust it", result);
    }

    public async Task DownloadAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var result = await FetchAsync(["pacman", "-Sw", "--noconfirm", "--noprogressbar", "--needed", "--", .. names], cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("pacman could not fetch packages; where its lists are old, upgrade the system (pacman -Syu)", result);
    }

    public async Task InstallAsync(IReadOnlyCollection<string> names)
    {
        var result = await program.ChangeAsync(Waiting(["pacman", "-S", "--noconfirm", "--noprogressbar", "--needed", "--", .. names])).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("pacman could not install packages", result);
    }

    public async Task RemoveAsync(IReadOnlyCollection<string> names, bool purge)
    {
        var result = await program.ChangeAsync(Waiting(["pacman", purge ? "-Rn" : "-R", "--noconfirm", "--noprogressbar", "--", .. names])).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw PackageProgram.Failed("pacman could not remove packages", result);
    }

    public async Task RepairAsync(IReadOnlyCollection<string> names)
        => _ = await program.ChangeAsync(["sh", "-c", WithLock, "sh", "repair", "sh", "-c", Complete, "sh", .. names]).ConfigureAwait(false);

    // A pacman that is killed leaves its lock.
    private async Task<ProgramResult> FetchAsync(string[] words, CancellationToken cancellationToken)
    {
        try
        {
            return await program.FetchAsync(Waiting(words), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _ = await program.AskAsync(["sh", "-c", WithLock, "sh", "repair", "true"], CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private static string[] Waiting(params string[] words) => ["sh", "-c", WithLock, "sh", "wait", .. words];
}
