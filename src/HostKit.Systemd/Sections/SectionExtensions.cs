namespace HostKit.Systemd;

/// <summary>Copies of sections with one directive changed.</summary>
public static class SectionExtensions
{
    /// <summary>A copy with a directive in systemd's own syntax; what <c>["Name"] = value</c> does in an initializer, for a section that exists.</summary>
    /// <typeparam name="T">The kind of section.</typeparam>
    /// <param name="section">The section.</param>
    /// <param name="name">The directive's name.</param>
    /// <param name="value">The value, or null to take the directive out.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">The name or the value cannot be written on a line.</exception>
    public static T With<T>(this T section, string name, RawValue? value)
        where T : Section
    {
        ArgumentNullException.ThrowIfNull(section);
        return (T)section.WithRaw(name, value);
    }

    /// <summary>
    /// A copy with the directives of another section after its own, even those that it sets already: as two parts of a file that systemd reads one after
    /// the other. For the few cases in which the order of different directives counts, such as the sockets of a socket unit.
    /// </summary>
    /// <typeparam name="T">The kind of section.</typeparam>
    /// <param name="section">The section.</param>
    /// <param name="later">What follows.</param>
    /// <returns>A copy.</returns>
    public static T Then<T>(this T section, T later)
        where T : Section
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(later);
        return (T)section.WithEntries(later.Entries);
    }
}
