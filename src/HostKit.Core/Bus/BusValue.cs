using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// A value of one of D-Bus's types, for <see cref="SystemdBus.SetUnitPropertiesAsync"/> and <see cref="SystemdBus.StartTransientUnitAsync"/>; which type a property
/// has is in org.freedesktop.systemd1(5). systemd takes these values as they are: <c>%</c> and <c>$</c> mean nothing in them.
/// </summary>
public sealed class BusValue
{
    private BusValue(string signature, object value) => (Signature, Value) = (signature, value);

    /// <summary>The type in D-Bus's letters, such as <c>s</c> or <c>a(ss)</c>.</summary>
    public string Signature { get; }

    internal object Value { get; }

    /// <summary>A text (<c>s</c>).</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value.</returns>
    public static BusValue Text(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new("s", value);
    }

    /// <summary>A list of texts (<c>as</c>).</summary>
    /// <param name="values">The texts.</param>
    /// <returns>The value.</returns>
    public static BusValue Texts(params IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new("as", (object[])[.. values]);
    }

    /// <summary>Yes or no (<c>b</c>).</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value.</returns>
    public static BusValue Boolean(bool value) => new("b", value);

    /// <summary>A number with a sign (<c>i</c>).</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static BusValue SignedNumber(int value) => new("i", value);

    /// <summary>A number without a sign (<c>u</c>).</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static BusValue UnsignedNumber(uint value) => new("u", value);

    /// <summary>A large number without a sign (<c>t</c>): bytes, microseconds, limits; the largest means no limit.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static BusValue LargeNumber(ulong value) => new("t", value);

    /// <summary>
    /// A value of any type made of others: an <c>object[]</c> for each array and each structure, and string, bool, byte, int, uint, long, ulong or double for
    /// what is in them.
    /// </summary>
    /// <param name="signature">The type, such as <c>a(sasb)</c>; no dictionaries and no variants.</param>
    /// <param name="value">The value, of exactly that type.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The value is not of that type.</exception>
    public static BusValue Of(string signature, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(signature);
        ArgumentNullException.ThrowIfNull(value);
        if (BusSignature.First(signature) != signature || !Fits(signature, value))
            throw new ArgumentException($"The value is not of D-Bus's type '{signature}'.", nameof(value));
        return new(signature, value);
    }

    /// <summary>The type; values may be secret.</summary>
    public override string ToString() => $"({Signature})";

    private static bool Fits(string signature, object value) => signature[0] switch
    {
        's' or 'o' or 'g' => value is string,
        'b' => value is bool,
        'y' => value is byte,
        'i' => value is int,
        'u' => value is uint,
        'x' => value is long,
        't' => value is ulong,
        'd' => value is double,
        'a' => value is object[] items && items.All(item => Fits(signature[1..], item)),
        '(' => value is object[] fields && BusSignature.Split(signature[1..^1]) is var types && types.Count == fields.Length && types.Zip(fields).All(pair => Fits(pair.First, pair.Second)),
        _ => false,
    };
}
