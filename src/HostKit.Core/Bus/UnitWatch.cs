using System.Diagnostics;

namespace HostKit;

/// <summary>Looks at a unit whenever systemd says that it changed. It needs a connection of its own, see <see cref="JobRun"/>.</summary>
internal sealed class UnitWatch(BusConnection bus, UnitName unit, CancellationToken cancellationToken)
{
    // Signals have been lost over a daemon-reload.
    private static readonly TimeSpan WatchInterval = TimeSpan.FromSeconds(5);

    private readonly HashSet<string> _paths = [];

    public UnitProperties? Wait(Func<UnitProperties, bool> condition, TimeSpan timeout)
    {
        var start = Stopwatch.GetTimestamp();
        Listen();
        while (true)
        {
            var properties = SystemdManager.Properties(bus, unit, cancellationToken, other: null);
            if (condition(properties))
                return properties;
            // What an alias stands for may be another unit than before.
            if (Hear(properties.Name))
                continue;
            if (!WaitForSignal(timeout - Stopwatch.GetElapsedTime(start)))
                return null;
        }
    }

    private void Listen()
    {
        foreach (var member in (ReadOnlySpan<string>)["UnitNew", "UnitRemoved"])
            SystemdManager.Listen(bus, $"interface='{SystemdManager.Interface}',member='{member}',arg0='{unit}'", cancellationToken);
        SystemdManager.Listen(bus, $"interface='{SystemdManager.Interface}',member='Reloading'", cancellationToken);
        Hear(unit);
        SystemdManager.Run(bus, SystemdManager.NewCall(bus, "Subscribe"), cancellationToken);
        try
        {
            // Otherwise systemd forgets a unit that is down, and reads its file again for each look.
            SystemdManager.Run(bus, SystemdManager.NewCall(bus, "RefUnit").Append(unit.Value), cancellationToken);
        }
        catch (BusException)
        {
            // It need not exist yet.
        }
    }

    private bool Hear(UnitName name)
    {
        var path = SystemdManager.PathOf(name);
        if (!_paths.Add(path))
            return false;
        SystemdManager.Listen(bus, $"interface='org.freedesktop.DBus.Properties',member='PropertiesChanged',path='{path}'", cancellationToken);
        return true;
    }

    // One look for all the signals that are there: a change brings two or three.
    private bool WaitForSignal(TimeSpan patience)
    {
        if (patience <= TimeSpan.Zero)
            return false;
        var isLast = patience <= WatchInterval;
        using var first = bus.Receive(isLast ? patience : WatchInterval, cancellationToken);
        if (first is null)
            return !isLast;
        while (bus.Receive(TimeSpan.Zero, cancellationToken) is { } more)
            more.Dispose();
        return true;
    }
}
