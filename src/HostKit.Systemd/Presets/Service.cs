namespace HostKit.Systemd;

/// <summary>Services in one line; change what does not fit with <c>with</c>.</summary>
public static class Service
{
    /// <summary>
    /// A service that runs a program for as long as the machine is up: started at boot when the network is, and again two seconds after it has
    /// failed. Type=exec, so that a program that cannot be started fails the apply.
    /// </summary>
    /// <param name="name">The name, with or without <c>.service</c>.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <returns>The service.</returns>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    /// <example><code>Service.Simple("bots", new Command("/opt/bots/bots", "--all"))</code></example>
    public static ServiceUnit Simple(string name, ExecLine command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new(name)
        {
            Unit = new() { Description = name, Wants = [Units.NetworkOnline], After = [Units.NetworkOnline] },
            Service = new() { Type = ServiceType.Exec, ExecStart = [command], Restart = Restart.OnFailure, RestartSec = TimeSpan.FromSeconds(2) },
            Install = new() { WantedBy = [Units.MultiUser] },
        };
    }

    /// <summary>A job that runs to its end when something starts it: a timer (<see cref="ServicePresets.Every(ServiceUnit, CalendarExpression)"/>), another unit, or a person.</summary>
    /// <param name="name">The name, with or without <c>.service</c>.</param>
    /// <param name="commands">The programs, one after the other until one fails.</param>
    /// <returns>The service.</returns>
    /// <exception cref="ArgumentException">The name is none that systemd accepts, or there is no command.</exception>
    public static ServiceUnit Job(string name, params ReadOnlySpan<ExecLine> commands)
        => commands.Length == 0
            ? throw new ArgumentException("A job has at least one command.", nameof(commands))
            : new(name) { Unit = new() { Description = name }, Service = new() { Type = ServiceType.Oneshot, ExecStart = SettingList.Create(commands) } };
}
