using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>Where configuration is applied: the local machine, a directory tree, or a booted container such as a test machine.</summary>
public sealed partial class Host
{
    private Host(HostKind kind, string name, string rootPath, int leader)
    {
        Kind = kind;
        Name = name;
        RootPath = rootPath;
        Leader = leader;
    }

    /// <summary>The machine that runs the script.</summary>
    public static Host Local { get; } = new(HostKind.Local, "local", "/", 0);

    /// <summary>What kind of host this is.</summary>
    public HostKind Kind { get; }

    /// <summary>What the host is called in plans and messages: <c>local</c>, a directory's path, or <c>container PID</c>.</summary>
    public string Name { get; }

    /// <summary>Where the host's <c>/</c> is seen from this process.</summary>
    public string RootPath { get; }

    /// <summary>The process that is PID 1 in a container; 0 for other hosts.</summary>
    internal int Leader { get; }

    /// <summary>
    /// A directory tree. Files, links and enablement links are written below it; owners are recorded where they cannot be set; programs are
    /// neither checked nor started. It is made when it is missing.
    /// </summary>
    /// <param name="path">The directory.</param>
    /// <returns>The host.</returns>
    public static Host Directory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return full == "/" ? throw new ArgumentException("The root directory is the local machine: use Host.Local.", nameof(path)) : new(HostKind.Directory, path, full, 0);
    }

    /// <summary>A booted container on this machine, known by the process that is its PID 1. Needs root.</summary>
    /// <param name="leader">The process id, seen from this machine.</param>
    /// <returns>The host.</returns>
    public static Host Container(int leader)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leader, 2);
        var pid = leader.ToString(CultureInfo.InvariantCulture);
        return new(HostKind.Container, $"container {pid}", $"/proc/{pid}/root", leader);
    }

    /// <summary>Reads a text file of the host, for facts that differ between hosts. Links in the path stay inside the host.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <returns>The text, or null when there is no such file.</returns>
    /// <exception cref="HostKitException">The file is there and cannot be read.</exception>
    public string? ReadText(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var files = OpenFiles();
        return files?.ReadText(path);
    }

    /// <summary>Reads a file of the host, for facts that differ between hosts. Links in the path stay inside the host.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <returns>The bytes, or null when there is no such file.</returns>
    /// <exception cref="HostKitException">It is there and cannot be read, or is a directory.</exception>
    public byte[]? ReadBytes(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var files = OpenFiles();
        return files?.ReadBytes(path);
    }

    /// <summary>The names in a directory of the host, those of links and hidden files included. Links in the path stay inside the host.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <returns>The names in byte order, or null when there is no such directory.</returns>
    /// <exception cref="HostKitException">It is there and cannot be read.</exception>
    public IReadOnlyList<string>? ListDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var files = OpenFiles();
        return files?.TryList(path);
    }

    /// <summary>Compares a configuration with the host and with its current generation. Reads only; waits for an apply that is under way.</summary>
    /// <param name="configuration">What the host should be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The changes that lead there.</returns>
    /// <exception cref="InvalidConfigurationException">The configuration has errors; all are reported.</exception>
    /// <exception cref="HostKitException">The host cannot be read.</exception>
    public Task<Plan> PlanAsync(HostConfiguration configuration, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return PlanAsync(Goal.Of(configuration), cancellationToken);
    }

    /// <summary>
    /// Compares a former generation with the host, for going back to it: files, links, units as they were recorded. Needs no script. Carried
    /// out, it makes a new generation. Reads only.
    /// </summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="generation">The generation's number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The changes that lead there.</returns>
    /// <exception cref="HostKitException">The host has no such generation, or cannot be read.</exception>
    public Task<Plan> PlanRollbackAsync(string configurationName, int generation, CancellationToken cancellationToken = default)
        => PlanAsync(Goal.Generation(Checked(configurationName), generation), cancellationToken);

    /// <summary>Compares a former generation with the host as the other overload does, with what the configuration allows.</summary>
    /// <param name="configuration">The configuration, of which the name and <see cref="HostConfiguration.AllowLockOut"/> count.</param>
    /// <param name="generation">The generation's number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The changes that lead there.</returns>
    /// <exception cref="HostKitException">The host has no such generation, or cannot be read.</exception>
    public Task<Plan> PlanRollbackAsync(HostConfiguration configuration, int generation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return PlanAsync(Goal.Generation(configuration.Name, generation) with { AllowLockOut = configuration.AllowLockOut }, cancellationToken);
    }

    /// <summary>
    /// Plans to give the host back: everything the configuration owns is removed, everything it adopted restored, what HostKit started is
    /// stopped, and what HostKit remembers of the configuration is forgotten. Reads only.
    /// </summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The changes that lead there.</returns>
    /// <exception cref="HostKitException">The host cannot be read.</exception>
    public Task<Plan> PlanRemovalAsync(string configurationName, CancellationToken cancellationToken = default)
        => PlanAsync(Goal.Nothing(Checked(configurationName)), cancellationToken);

    /// <summary>Plans to give the host back as the other overload does, with what the configuration allows.</summary>
    /// <param name="configuration">The configuration, of which the name and <see cref="HostConfiguration.AllowLockOut"/> count.</param>
    /// <param name="purge">Whether packages that HostKit installed take their configuration files along, and the data that their own scripts delete then (<c>apt-get purge</c>); false unless set.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The changes that lead there.</returns>
    /// <exception cref="HostKitException">The host cannot be read.</exception>
    public Task<Plan> PlanRemovalAsync(HostConfiguration configuration, bool purge = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return PlanAsync(Goal.Nothing(configuration.Name) with { AllowLockOut = configuration.AllowLockOut, Purges = purge }, cancellationToken);
    }

    /// <summary>The generations the host remembers of a configuration, oldest first.</summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <returns>The generations; none when it was never applied.</returns>
    /// <exception cref="HostKitException">They cannot be read.</exception>
    public ImmutableArray<Generation> ReadGenerations(string configurationName) => History.Read(this, Checked(configurationName));

    /// <summary>The changes that lead from one recorded generation to another, whatever the host looks like now.</summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="from">The one generation's number; 0 for nothing at all.</param>
    /// <param name="to">The other's.</param>
    /// <returns>The changes, with diffs of text files that everybody may read.</returns>
    /// <exception cref="HostKitException">The host has no such generation, or it cannot be read.</exception>
    public ImmutableArray<Change> CompareGenerations(string configurationName, int from, int to) => History.Compare(this, Checked(configurationName), from, to);

    /// <summary>Compares the host with what the configuration's current generation says it is. Reads only; waits for an apply that is under way.</summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The drift.</returns>
    public async Task<HostStatus> StatusAsync(string configurationName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(configurationName);
        using var files = OpenFiles();
        using var quiet = await HostLock.ShareAsync(files, configurationName, cancellationToken).ConfigureAwait(false);
        return await Drift.ReadAsync(this, configurationName, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Ends what an interrupted apply left half-way (its process was killed, the power went), so that the host is in one generation again. An
    /// apply does this by itself; call it first where a plan should already see the outcome. Waits for an apply that is still running.
    /// </summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="cancellationToken">Gives up waiting for a running apply.</param>
    /// <returns>What was done, for a person; null when nothing was left half-way.</returns>
    /// <exception cref="HostKitException">Something could not be taken back; the message names it.</exception>
    public async Task<string?> RecoverAsync(string configurationName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(configurationName);
        using var files = OpenFiles();
        using var state = files is null ? null : StateDirectory.TryOpen(files, configurationName);
        if (state is null || Journal.TryRead(state) is null)
            return null;
        using var taken = await HostLock.TakeAsync(state, _ => { }, cancellationToken).ConfigureAwait(false);
        return await Recovery.RunAsync(this, files!, state, configurationName).ConfigureAwait(false);
    }

    /// <summary>Keeps an apply that waits for its confirmation (<see cref="ApplyOptions.ConfirmWithin"/>); call it over a new connection to the host.</summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="cancellationToken">Gives up waiting for a running apply.</param>
    /// <returns>The number of the generation the host is in from now on.</returns>
    /// <exception cref="HostKitException">No apply waits for that, or not any more.</exception>
    public Task<int> ConfirmAsync(string configurationName, CancellationToken cancellationToken = default)
        => Unconfirmed.KeepAsync(this, Checked(configurationName), cancellationToken);

    /// <summary>Takes an apply back that waits for its confirmation, before its time is over.</summary>
    /// <param name="configurationName">The configuration's name.</param>
    /// <param name="cancellationToken">Gives up waiting for a running apply.</param>
    /// <returns>What was done, for a person; null when no apply waits for a confirmation.</returns>
    /// <exception cref="HostKitException">Something could not be taken back; the message names it.</exception>
    public Task<string?> ReturnAsync(string configurationName, CancellationToken cancellationToken = default)
        => Unconfirmed.TakeBackAsync(this, Checked(configurationName), cancellationToken);

    private static string Checked(string configurationName)
    {
        ArgumentException.ThrowIfNullOrEmpty(configurationName);
        return new HostConfiguration(configurationName).Name;
    }

    internal async Task<Plan> PlanAsync(Goal goal, CancellationToken cancellationToken)
    {
        using var files = OpenFiles();
        using var quiet = await HostLock.ShareAsync(files, goal.Configuration, cancellationToken).ConfigureAwait(false);
        return await Planner.PlanAsync(this, goal, new PlanPurpose { Simulates = true }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether owners are set and compared: always on a machine, in a directory only where this process may.</summary>
    internal bool OwnersAreSet => Kind != HostKind.Directory;

    /// <summary>The address of the host's system bus; null for this machine's own.</summary>
    internal string? BusAddress => Kind == HostKind.Container ? $"unix:path={RootPath}/run/dbus/system_bus_socket" : null;

    /// <summary>Opens the host's files; null when a directory host is not there yet.</summary>
    internal HostFiles? OpenFiles()
        => HostFiles.TryOpen(RootPath) ?? (Kind == HostKind.Directory ? null : throw new HostKitException($"The host '{Name}' is not there: {RootPath} cannot be opened."));

    /// <summary>Whether the host was booted with systemd (sd_booted(3)) and its bus can be reached.</summary>
    internal bool HasRunningSystemd(HostFiles? files)
        => Kind != HostKind.Directory && files?.Stat("/run/systemd/system") is not null && files.Stat("/run/dbus/system_bus_socket") is not null;
}
