using System.Globalization;

namespace HostKit.Systemd;

/// <summary>
/// A section of a unit. Its properties carry systemd's own names and are written in the order in which they were assigned; <c>["Name"] = value</c>
/// takes any directive that has no property, in the same place and order.
/// </summary>
public abstract record Section : DirectiveRecord
{
    private protected Section()
    {
    }

    /// <summary>The section's name without brackets.</summary>
    public abstract string SectionName { get; }

    /// <summary>A directive in systemd's own syntax; null when it is not set or was set by its property.</summary>
    /// <param name="name">The directive's name.</param>
    /// <exception cref="ArgumentException">The name or the value cannot be written on a line.</exception>
    public RawValue? this[string name]
    {
        get => Entries.Count(e => e.Name == name) > 1 ? Combined(name) : Get<RawValue>(name);
        init => AssignValue(name, value is { Count: 0 } ? null : value);
    }

    /// <summary>
    /// Reads every section of a file, each for itself and in order. A directive has its typed value when that means the same to systemd, else it is kept as it
    /// is written; a section that the catalogue does not know is an <see cref="OtherSection"/>. Comments are left behind.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">Whose sections they are; <see cref="UnitFileKinds.Of"/> knows it by the path.</param>
    /// <returns>The sections.</returns>
    public static IReadOnlyList<Section> ReadAll(UnitFile file, UnitFileKind kind)
    {
        ArgumentNullException.ThrowIfNull(file);
        return [.. file.Sections.Where(s => s.Name.Length > 0).Select(s => SectionReader.Read(EmptySections.Of(kind, s.Name) ?? new OtherSection(s.Name), [s]))];
    }

    /// <summary>The section as it is written in a unit file.</summary>
    public sealed override string ToString() => ToSyntax().ToString();

    /// <summary>The section as a part of a unit file's tree.</summary>
    /// <returns>The section.</returns>
    public UnitFileSection ToSyntax() => new(SectionName, Entries.SelectMany(e => Lines(e.Name, e.Value)));

    internal abstract ValueStyle StyleOf(string name);

    /// <summary>The typed value of an assignment; null when the directive has no property, or no value of its type means the same.</summary>
    internal abstract object? ReadValue(string name, AssignedText text);

    /// <summary>Whether systemd puts several assignments of a directive together that is no list here.</summary>
    internal abstract bool Merges(string name);

    /// <summary>Whether an empty assignment takes back earlier values of a directive; null when it has no property.</summary>
    internal abstract bool? HasReset(string name);

    internal Section WithRaw(string name, RawValue? value)
    {
        var copy = this with { };
        copy.AssignValue(name, value);
        return copy;
    }

    /// <summary>A copy in which what is not set here is as in another section of the same kind.</summary>
    internal Section FilledFrom(Section other)
    {
        var copy = this with { };
        copy.Append(other.Entries.Where(o => Entries.All(e => e.Name != o.Name)));
        return copy;
    }

    /// <summary>A copy with more entries behind its own, whether their names are set or not.</summary>
    internal Section WithEntries(IEnumerable<DirectiveEntry> entries)
    {
        var copy = this with { };
        copy.Append(entries);
        return copy;
    }

    /// <summary>Sets a directive after proving that it can be written.</summary>
    private protected void AssignValue(string name, object? value)
    {
        if (value is not null)
        {
            foreach (var entry in Lines(name, value))
                _ = entry.Key;
        }

        Set(name, value);
    }

    private protected SettingList<T> GetList<T>(string name)
        where T : notnull
    {
        SettingList<T>? all = null;
        foreach (var entry in Entries)
        {
            if (entry.Name == name && entry.Value is SettingList<T> list)
                all = all is null || (list.Resets && HasReset(name) != false) ? list : new SettingList<T>([.. all, .. list], all.Resets);
        }

        return all ?? [];
    }

    private protected void AssignList<T>(string name, SettingList<T>? value)
        where T : notnull
    {
        foreach (var span in (value as SettingList<TimeSpan>) ?? [])
            SystemdTime.ThrowIfUnwritable(name, span, infinity: false);
        AssignValue(name, value is null or { Count: 0, Resets: false } ? null : value);
    }

    private protected void AssignNumber(string name, int? value, int min, int max)
    {
        if (value < min || value > max)
            throw new ArgumentOutOfRangeException(nameof(value), string.Create(CultureInfo.InvariantCulture, $"{name}={value}: the value must be {min} to {max}."));
        AssignValue(name, value);
    }

    private protected void AssignNumber(string name, long? value, long min, long max)
    {
        if (value < min || value > max)
            throw new ArgumentOutOfRangeException(nameof(value), string.Create(CultureInfo.InvariantCulture, $"{name}={value}: the value must be {min} to {max}."));
        AssignValue(name, value);
    }

    private protected void AssignTime(string name, TimeSpan? value, bool infinity)
    {
        if (value is not null)
            SystemdTime.ThrowIfUnwritable(name, value.Value, infinity);
        AssignValue(name, value);
    }

    private RawValue? Combined(string name)
    {
        string[] lines = [.. Entries.Where(e => e.Name == name).Select(e => e.Value as RawValue ?? []).SelectMany(v => v)];
        return lines.Length == 0 ? null : RawValue.Create(lines);
    }

    private IEnumerable<UnitFileEntry> Lines(string name, object value) => Writing.Lines(name, value, StyleOf(name)).Select(text => new UnitFileEntry(name, text));
}
