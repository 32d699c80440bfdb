using System.Diagnostics;

namespace HostKit.Testing;

/// <summary>
/// A throw-away Debian with a real systemd: a container that boots from a <see cref="MachineImage"/> in about half a second, whose
/// changes vanish with it. It has a network of its own with nothing but the loopback interface. Dispose it to remove it; where the
/// test process dies without that, the machine dies with it, and the next <see cref="StartAsync"/> removes its files.
/// Its host name is <c>machine</c>. Members may be used from several threads, but not during a reboot.
/// </summary>
public sealed partial class Machine : IAsyncDisposable
{
    const int ConsoleLinesInErrors = 40;

    readonly MachineOptions options;
    readonly ImageLease image;
    readonly MachineSlot slot;
    readonly LastLines console;
    readonly GuardedProcess container;
    bool disposed;

    Machine(MachineOptions options, ImageLease image, MachineSlot slot)
    {
        (this.options, this.image, this.slot) = (options, image, slot);
        console = new(ConsoleLinesInErrors, options.Log);
        container = GuardedProcess.Start(Script.Boot, [slot.Name, slot.Directory, image.Tree, .. ContainerArguments()],
            line => console.Add(TerminalText.Plain(line)));
    }

    /// <summary>The machine's unique name on the host, such as <c>hostkit-1a2b3c4d</c>.</summary>
    public string Name => slot.Name;

    /// <summary>The machine's process 1, by its number on the host. A reboot changes it.</summary>
    public int Leader { get; private set; }

    /// <summary>
    /// The machine's root directory seen from the host. An absolute link in it leads to the host's files: use the methods of this class
    /// to read and write.
    /// </summary>
    public string RootPath => $"/proc/{Leader}/root";

    /// <summary>The socket of the machine's system bus, seen from the host.</summary>
    public string BusSocket => $"{RootPath}/run/dbus/system_bus_socket";

    /// <summary>
    /// The machine as a host: <c>await (await machine.Host.PlanAsync(configuration)).ApplyAsync()</c> provisions it from outside. Ask for it
    /// again after a reboot.
    /// </summary>
    public Host Host => Host.Container(Leader);

    /// <summary>How long the last boot took, from its start until systemd had run all jobs of the boot and said so over D-Bus.</summary>
    public TimeSpan BootDuration { get; private set; }

    /// <summary>Why machines cannot be booted here, with what to do about it; null where they can.</summary>
    public static string? WhyUnavailable() => Requirements.Missing(toBuild: true);

    /// <summary>
    /// Boots a machine, after building its image where that is not in the cache, and waits until systemd has run all jobs of the boot.
    /// A unit that failed does not make this fail: see <c>systemctl --failed</c>.
    /// </summary>
    /// <param name="image">What to boot, for example <c>MachineImage.Debian().WithPackages("nginx")</c>.</param>
    /// <param name="options">What belongs to this machine alone.</param>
    /// <param name="cancellationToken">Ends the build or the boot; nothing is left.</param>
    /// <exception cref="MachineUnavailableException">A program is missing, or this is not root.</exception>
    /// <exception cref="MachineImageException">The image could not be built.</exception>
    /// <exception cref="MachineBootException">The machine did not come up in time.</exception>
    /// <exception cref="FileNotFoundException">A path of <see cref="MachineOptions.Binds"/> does not exist on the host.</exception>
    public static async Task<Machine> StartAsync(MachineImage image, MachineOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new();
        Requirements.Demand(toBuild: false);
        foreach (var bind in options.Binds)
        {
            if (!Path.Exists(bind.HostPath))
                throw new FileNotFoundException(
                    $"'{bind.HostPath}', which the machine is to see at '{bind.MachinePath}', does not exist.", bind.HostPath);
        }
        await Leftovers.SweepAsync(cancellationToken);
        var lease = await ImageCache.AcquireAsync(image, options.Log, cancellationToken);
        var start = Stopwatch.GetTimestamp();
        var machine = new Machine(options, lease, MachineSlot.Create());
        try
        {
            await machine.WaitForBootAsync(start, cancellationToken);
            return machine;
        }
        catch
        {
            await machine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the machine at once, without a shutdown, and removes everything that belongs to it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
            return;
        disposed = true;
        await container.DisposeAsync();
        image.Dispose();
        await slot.DisposeAsync();
    }

    IEnumerable<string> ContainerArguments() =>
    [
        "--boot", "--quiet", "--register=no", "--keep-unit", "--settings=no", "--console=read-only", "--private-network",
        "--resolv-conf=off", "--timezone=off", "--link-journal=no", $"--uuid={Guid.NewGuid():N}",
        .. options.Capabilities.Select(capability => $"--capability={capability}"),
        .. options.SystemCalls.IsEmpty ? [] : (string[])[$"--system-call-filter={string.Join(' ', options.SystemCalls)}"],
        .. options.Binds.Select(bind => bind.ToArgument()),
    ];
}
