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
}
