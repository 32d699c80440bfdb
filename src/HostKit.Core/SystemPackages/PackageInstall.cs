using System.Collections.Immutable;
using System.Diagnostics;

namespace HostKit;

/// <summary>Installs the declared packages that are missing, before the rest of an apply is planned, and takes them away again when that fails.</summary>
internal sealed class PackageInstall(Host host, PlannedWork work, HostFiles files, StateDirectory state, ApplyLog log, FutureRepositories? repositories) : IDisposable
{
    private readonly ImmutableArray<MissingPackage> _missing = work.Packages.Missing;
    private readonly ImmutableArray<string> _names = [.. work.Packages.Missing.Select(m => m.Name)];
    private readonly IPackages _packages = Open(work.Packages.Manager, host, state, log, repositories);
    private HostLock? _lock;

    /// <summary>What the journal has to know of it; null as long as the host is as it was.</summary>
    public JournalPackages? Journal { get; private set; }

    /// <summary>What it brought.</summary>
    public JustInstalled Installed { get; private set; } = new([], [], []);

    /// <summary>The host's packages, to be changed.</summary>
    public static IPackages Open(string manager, Host host, StateDirectory state, ApplyLog log, FutureRepositories? repositories = null)
        => PackageManagers.Open(manager, new PackageProgram(host, state, line => log.Tell(
            ApplyPhase.Packages, line, line.StartsWith("warning:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("error:", StringComparison.OrdinalIgnoreCase) ? Severity.Warning : Severity.Info), repositories));

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        _lock = await PackageLock.TakeAsync(files, log, cancellationToken).ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        log.Tell(ApplyPhase.Packages, $"{_packages.Manager} installs {string.Join(", ", _names)}");
        var simulation = await FetchAsync(cancellationToken).ConfigureAwait(false);
        var before = await _packages.ListAsync(simulation.Installs, cancellationToken).ConfigureAwait(false);
        Journal = new JournalPackages(
            _packages.Manager, [.. simulation.Installs.Where(name => !before.ContainsKey(name))],
            [.. simulation.Installs.Where(name => before.TryGetValue(name, out var package) && package.State == PackageState.ConfigurationOnly)]);
        BootRecovery.Install(host, files);
        new Journal
        {
            FormatVersion = HostKit.Journal.CurrentFormat, From = work.Current.Generation, To = work.Current.Generation + 1, Entries = [], Units = [], ReloadsUnits = false, Packages = Journal,
        }.Write(state);

        var starts = await InstallAsync().ConfigureAwait(false);
        files.ForgetDirectories();
        var after = await _packages.ListAsync(simulation.Installs, CancellationToken.None).ConfigureAwait(false);
        foreach (var missing in _missing.Where(m => !after.TryGetValue(m.Name, out var package) || package.State != PackageState.Installed))
            throw new HostKitException($"{missing}: {_packages.Manager} said that it had installed it, and it is not there.");
        var brought = await _packages.FilesAsync(after.Keys.ToList(), CancellationToken.None).ConfigureAwait(false);
        var own = await _packages.FilesAsync([.. Journal.Purged, .. Journal.Removed], CancellationToken.None).ConfigureAwait(false);
        Installed = new JustInstalled([.. Journal.Purged, .. Journal.Removed], brought, [.. starts.Where(new JustInstalled([], own, []).Bring)]);
        log.Tell(ApplyPhase.Packages, $"{Journal.Purged.Length + Journal.Removed.Length} packages installed", duration: watch.Elapsed);
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Removes what was installed; one message for each thing that could not be. Not to be cancelled.</summary>
    public async Task<ImmutableArray<string>> TakeBackAsync()
    {
        var watch = Stopwatch.StartNew();
        var left = Journal is null ? [] : await TakeBackAsync(_packages, Journal, files).ConfigureAwait(false);
        log.Tell(ApplyPhase.RollBack, left.IsEmpty ? "the installed packages are removed again" : "packages could not be removed again", left.IsEmpty ? Severity.Info : Severity.Error, duration: watch.Elapsed);
        return left;
    }

    /// <summary>The same for an apply that was cut off.</summary>
    public static async Task<ImmutableArray<string>> RecoverAsync(Host host, HostFiles files, StateDirectory state, JournalPackages journal)
    {
        var log = new ApplyLog(null);
        using var taken = await PackageLock.TakeAsync(files, log, CancellationToken.None).ConfigureAwait(false);
        HeldServices.Remove(files);
        try
        {
            var packages = Open(journal.Manager, host, state, log);
            await packages.RepairAsync([.. journal.Purged, .. journal.Removed]).ConfigureAwait(false);
            return await TakeBackAsync(packages, journal, files).ConfigureAwait(false);
        }
        catch (HostKitException e)
        {
            return [e.Message];
        }
    }

    public void Dispose() => _lock?.Dispose();

    private static async Task<ImmutableArray<string>> TakeBackAsync(IPackages packages, JournalPackages journal, HostFiles files)
    {
        try
        {
            HeldServices.Remove(files);
            var there = await packages.ListAsync([.. journal.Purged, .. journal.Removed], CancellationToken.None).ConfigureAwait(false);
            await RemoveAsync([.. journal.Purged.Where(there.ContainsKey)], purge: true).ConfigureAwait(false);
            await RemoveAsync([.. journal.Removed.Where(name => there.TryGetValue(name, out var package) && package.State != PackageState.ConfigurationOnly)], purge: false).ConfigureAwait(false);
            return [];
        }
        catch (HostKitException e)
        {
            return [$"The packages {string.Join(", ", [.. journal.Purged, .. journal.Removed])} were installed and could not be removed again: {e.Message}"];
        }
        finally
        {
            files.ForgetDirectories();
        }

        async Task RemoveAsync(ImmutableArray<string> names, bool purge)
        {
            if (names.IsEmpty)
                return;
            // Somebody may have installed something meanwhile that needs one of them.
            var others = (await packages.SimulateRemovalAsync(names, unneeded: false, CancellationToken.None).ConfigureAwait(false)).Removes.Except(journal.Purged).Except(journal.Removed);
            if (!others.IsEmpty)
                throw new HostKitException($"{string.Join(", ", others)} would go, too");
            await packages.RemoveAsync(names, purge).ConfigureAwait(false);
        }
    }

    // What would be done is looked at under the lock, with lists that know of it, and everything is here before anything changes.
    private async Task<PackageSimulation> FetchAsync(CancellationToken cancellationToken)
    {
        for (var updated = false; ; updated = true)
        {
            try
            {
                var simulation = await _packages.SimulateInstallAsync(_names, cancellationToken).ConfigureAwait(false);
                foreach (var (package, message) in PackageRules.Refusals(simulation, _missing, _packages.Manager))
                    throw new HostKitException($"{package}: {message}.");
                await _packages.DownloadAsync(_names, cancellationToken).ConfigureAwait(false);
                return simulation;
            }
            catch (PackageException e) when (e.ListsMayBeOld && !updated)
            {
                log.Tell(ApplyPhase.Packages, $"{_packages.Manager} fetches its lists of packages, which may be old");
                if (!await _packages.TryUpdateListsAsync(cancellationToken).ConfigureAwait(false))
                    throw Named(e);
            }
            catch (PackageException e)
            {
                throw Named(e);
            }
        }
    }

    private async Task<IReadOnlyCollection<UnitName>> InstallAsync()
    {
        if (!_packages.StartServices || !host.HasRunningSystemd(files))
        {
            await InstallNowAsync().ConfigureAwait(false);
            return [];
        }

        var held = HeldServices.Begin(files, out var holds);
        if (!holds)
            log.Tell(ApplyPhase.Packages, "the host's own /usr/sbin/policy-rc.d decides which services start before their configuration is there", Severity.Warning);
        try
        {
            await InstallNowAsync().ConfigureAwait(false);
        }
        finally
        {
            files.ForgetDirectories();
            held.End();
        }

        return held.Requested;
    }

    private async Task InstallNowAsync()
    {
        try
        {
            await _packages.InstallAsync(_names).ConfigureAwait(false);
        }
        catch (PackageException e)
        {
            throw Named(e);
        }
    }

    private HostKitException Named(PackageException e) => new($"{string.Join(", ", PackageRules.Concerned(_missing, e.Message))}: {e.Message}", e);
}
