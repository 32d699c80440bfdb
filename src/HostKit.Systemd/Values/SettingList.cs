namespace HostKit.Systemd;

/// <summary>Makes <see cref="SettingList{T}"/> from collection expressions.</summary>
public static class SettingList
{
    /// <summary>Makes a list.</summary>
    /// <typeparam name="T">The type of one value.</typeparam>
    /// <param name="items">The values.</param>
    /// <returns>The list.</returns>
    public static SettingList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
        => new(items, resets: false);
}
