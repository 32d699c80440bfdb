using System.Collections.Immutable;

namespace HostKit;

public sealed partial class UnitProperties
{
    private readonly IReadOnlyDictionary<string, object> _values;

    /// <summary>The names of all properties that systemd told of the unit, such as <c>MemoryCurrent</c> or <c>NextElapseUSecRealtime</c>.</summary>
    public IEnumerable<string> PropertyNames => _values.Keys;

    /// <summary>A property that has no member of its own, as it came.</summary>
    /// <param name="name">Its name on the bus (org.freedesktop.systemd1(5)); times end in <c>USec</c> or <c>Timestamp</c>.</param>
    /// <returns>
    /// A string, bool, long, ulong or double, an <c>ImmutableArray&lt;string&gt;</c> for a list of texts, hexadecimal digits for bytes, and for other lists
    /// and structures an <c>ImmutableArray&lt;object?&gt;</c> of the same; null if the unit has no such property.
    /// </returns>
    public object? GetValue(string name) => _values.GetValueOrDefault(name);

    /// <summary>A text.</summary>
    /// <param name="name">The property's name on the bus.</param>
    /// <returns>The text; null if it is empty, or no text, or the unit has no such property.</returns>
    public string? GetText(string name) => GetValue(name) is string { Length: > 0 } text ? text : null;

    /// <summary>A list of texts.</summary>
    /// <param name="name">The property's name on the bus.</param>
    /// <returns>The texts; empty if there are none, or the unit has no such property.</returns>
    public ImmutableArray<string> GetTexts(string name) => GetValue(name) is ImmutableArray<string> texts ? texts : [];

    /// <summary>Yes or no.</summary>
    /// <param name="name">The property's name on the bus.</param>
    /// <returns>The value; null if the unit has no such property.</returns>
    public bool? GetBoolean(string name) => GetValue(name) as bool?;

    /// <summary>A number.</summary>
    /// <param name="name">The property's name on the bus.</param>
    /// <returns>The number; null for systemd's largest, which means no limit or not known, and if the unit has no such property.</returns>
    public long? GetNumber(string name) => GetValue(name) switch
    {
        long number => number,
        ulong number and <= long.MaxValue => (long)number,
        _ => null,
    };

    /// <summary>A moment, such as <c>ActiveEnterTimestamp</c> or <c>NextElapseUSecRealtime</c>; not one of the monotonic clock.</summary>
    /// <param name="name">The property's name on the bus.</param>
    /// <returns>The moment, to the microsecond; null if it has not come, never does, or the unit has no such property.</returns>
    public DateTimeOffset? GetTime(string name)
        => GetNumber(name) is > 0 and < 253_402_300_800_000_000 and var microseconds ? DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds) : null;

    /// <summary>A time span, such as <c>TimeoutStartUSec</c>.</summary>
    /// <param name="name">The property's name on the bus.</param>
    /// <returns>The time span; <see cref="Timeout.InfiniteTimeSpan"/> for no limit; null if the unit has no such property.</returns>
    public TimeSpan? GetTimeSpan(string name) => GetValue(name) switch
    {
        ulong.MaxValue => Timeout.InfiniteTimeSpan,
        ulong and > (ulong)(long.MaxValue / TimeSpan.TicksPerMicrosecond) => TimeSpan.MaxValue,
        ulong microseconds => TimeSpan.FromMicroseconds((long)microseconds),
        _ => null,
    };
}
