namespace HostKit.Systemd;

/// <summary>
/// The empty assignment (<c>ExecStart=</c>) as a value of its own, for drop-ins: it takes back what earlier files said. Only some directives
/// have one; using it on the others is a finding, because systemd would warn and keep the old value.
/// </summary>
public sealed class Reset
{
    private Reset()
    {
    }

    /// <summary>The empty assignment alone: <c>["User"] = Reset.Value</c>, <c>ReadWritePaths = Reset.Value</c>.</summary>
    public static Reset Value { get; } = new();

    /// <summary>The empty assignment, and new values after it: <c>ExecStart = Reset.Then&lt;ExecLine&gt;(new("/opt/new"))</c>.</summary>
    /// <typeparam name="T">The type of one value.</typeparam>
    /// <param name="items">The new values.</param>
    /// <returns>The list.</returns>
    public static SettingList<T> Then<T>(params ReadOnlySpan<T> items)
        where T : notnull
        => new(items, resets: true);
}
