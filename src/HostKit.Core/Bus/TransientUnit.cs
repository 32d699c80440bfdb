using System.Collections.Immutable;

namespace HostKit;

/// <summary>A unit without a file, which lives in memory until it is stopped or the machine is (org.freedesktop.systemd1(5), <c>StartTransientUnit</c>).</summary>
public sealed record TransientUnit
{
    /// <summary>Describes a unit.</summary>
    /// <param name="name">Its name, which no unit has yet.</param>
    /// <param name="properties">Its properties under their names on the bus, such as <c>Description</c>, <c>ExecStart</c> or <c>RuntimeMaxUSec</c>.</param>
    public TransientUnit(UnitName name, IEnumerable<KeyValuePair<string, BusValue>> properties)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(properties);
        (Name, Properties) = (name, [.. properties]);
    }

    /// <summary>The unit's name.</summary>
    public UnitName Name { get; }

    /// <summary>The properties, in order.</summary>
    public ImmutableArray<KeyValuePair<string, BusValue>> Properties { get; }
}
