using System.Globalization;

namespace HostKit;

/// <summary>The calls of systemd's manager object over one connection (org.freedesktop.systemd1(5)).</summary>
internal static class SystemdManager
{
    public const string Interface = "org.freedesktop.systemd1.Manager";
    public const string UnitInterface = "org.freedesktop.systemd1.Unit";
    public const string NoSuchUnit = "org.freedesktop.systemd1.NoSuchUnit";
    public const string NoSuchJob = "org.freedesktop.systemd1.NoSuchJob";

    private const string Service = "org.freedesktop.systemd1";
    private const string Object = "/org/freedesktop/systemd1";

    // What systemctl gives a daemon-reload, whose generators may take their time.
    private static readonly TimeSpan ReloadTimeout = TimeSpan.FromMinutes(3);

    public static BusMessage NewCall(BusConnection bus, string method) => bus.NewCall(Service, Object, Interface, method);

    public static string Version(BusConnection bus, CancellationToken cancellationToken)
    {
        var call = bus.NewCall(Service, Object, "org.freedesktop.DBus.Properties", "Get").Append(Interface).Append("Version");
        using var reply = bus.Call(call, BusConnection.CallTimeout, cancellationToken);
        return reply.ReadVariant() as string ?? "";
    }

    public static void Reload(BusConnection bus, CancellationToken cancellationToken)
        => bus.Call(NewCall(bus, "Reload"), ReloadTimeout, cancellationToken).Dispose();

    public static void ResetFailed(BusConnection bus, UnitName unit, CancellationToken cancellationToken)
        => bus.Call(NewCall(bus, "ResetFailedUnit").Append(unit.Value), BusConnection.CallTimeout, cancellationToken).Dispose();

    public static List<UnitStatus> ListUnits(BusConnection bus, IEnumerable<UnitName> names, CancellationToken cancellationToken)
    {
        var call = NewCall(bus, "ListUnitsByNames").Append(names.Select(name => name.Value));
        return ListUnits(bus, call, cancellationToken);
    }

    /// <summary>Loaded units in one of the states, with a name that one of the patterns matches; an empty list restricts nothing.</summary>
    public static List<UnitStatus> ListUnits(BusConnection bus, IEnumerable<string> states, IEnumerable<string> patterns, CancellationToken cancellationToken)
        => ListUnits(bus, NewCall(bus, "ListUnitsByPatterns").Append(states).Append(patterns), cancellationToken);

    private static List<UnitStatus> ListUnits(BusConnection bus, BusMessage call, CancellationToken cancellationToken)
    {
        using var reply = bus.Call(call, BusConnection.CallTimeout, cancellationToken);
        var units = new List<UnitStatus>();
        reply.Enter('a', "(ssssssouso)");
        while (reply.Enter('r', "ssssssouso"))
        {
            units.Add(ReadStatus(reply));
            reply.Exit();
        }
        return units;
    }

    /// <summary>
    /// The properties of all the unit's interfaces in one call: one moment, and one reading of the file of a unit that is not loaded.
    /// Or of one interface, which is faster.
    /// </summary>
    public static UnitProperties Properties(
        BusConnection bus, UnitName unit, CancellationToken cancellationToken, Action<BusMessage>? other = null, string contract = "")
    {
        var call = bus.NewCall(Service, PathOf(unit), "org.freedesktop.DBus.Properties", "GetAll").Append(contract);
        using var reply = bus.Call(call, BusConnection.CallTimeout, cancellationToken, other);
        var values = new Dictionary<string, object>();
        reply.Enter('a', "{sv}");
        while (reply.Enter('e', "sv"))
        {
            var name = reply.ReadString();
            if (reply.ReadVariant() is { } value)
                values[name] = value;
            reply.Exit();
        }
        return UnitProperties.From(values);
    }

    /// <summary>Whose signals are of this unit.</summary>
    public static string PathOf(UnitName unit) => $"{Object}/unit/{Escape(unit.Value)}";

    /// <summary>Waits for an answer in which nothing is told.</summary>
    public static bool Run(BusConnection bus, BusMessage call, CancellationToken cancellationToken)
    {
        bus.Call(call, BusConnection.CallTimeout, cancellationToken).Dispose();
        return true;
    }

    public static BusMessage Ask(BusConnection bus, BusMessage call, CancellationToken cancellationToken) => bus.Call(call, BusConnection.CallTimeout, cancellationToken);

    /// <summary>Has the bus deliver signals that a rule matches.</summary>
    public static void Listen(BusConnection bus, string rule, CancellationToken cancellationToken)
        => Run(bus, bus.NewCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch").Append($"type='signal',sender='{Service}',{rule}"), cancellationToken);

    private static UnitStatus ReadStatus(BusMessage reply)
    {
        var status = new UnitStatus(reply.ReadString())
        {
            Description = reply.ReadString(),
            LoadState = reply.ReadString(),
            ActiveState = reply.ReadString(),
            SubState = reply.ReadString(),
            Following = reply.ReadString() is { Length: > 0 } following ? following : null,
            ObjectPath = reply.ReadString('o'),
            JobId = reply.ReadUInt32() is > 0 and var job ? job : null,
            JobType = reply.ReadString() is { Length: > 0 } type ? type : null,
        };
        reply.ReadString('o');
        return status;
    }

    // Object paths take letters and digits alone; systemd writes any other byte, and a digit in front, as _xx.
    private static string Escape(string name) => string.Concat(name.Select((c, index) => char.IsAsciiLetter(c) || (index > 0 && char.IsAsciiDigit(c))
        ? c.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"_{(int)c:x2}")));
}
