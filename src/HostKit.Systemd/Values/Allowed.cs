namespace HostKit.Systemd;

/// <summary>Makes <see cref="Allowed{T}"/>.</summary>
public static class Allowed
{
    /// <summary>Allows these and nothing else.</summary>
    /// <typeparam name="T">The things.</typeparam>
    /// <param name="items">What is allowed; empty forbids everything.</param>
    /// <returns>The value.</returns>
    public static Allowed<T> Only<T>(ReadOnlySpan<T> items)
        where T : struct, Enum
        => new(items, isInverted: false);

    /// <summary>Allows everything but these.</summary>
    /// <typeparam name="T">The things.</typeparam>
    /// <param name="items">What is forbidden.</param>
    /// <returns>The value.</returns>
    public static Allowed<T> AllExcept<T>(params ReadOnlySpan<T> items)
        where T : struct, Enum
        => new(items, isInverted: true);
}
