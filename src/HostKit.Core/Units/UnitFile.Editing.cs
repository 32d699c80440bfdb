using System.Collections.Immutable;

namespace HostKit;

/// <summary>Changes of single lines.</summary>
public sealed partial record UnitFile
{
    /// <summary>A copy in which one assignment is another one; every other line, comments above it included, stays byte for byte.</summary>
    /// <param name="entry">An entry of this file.</param>
    /// <param name="replacement">What takes its place, such as <c>entry.WithValue("always")</c>.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The file has no such entry.</exception>
    public UnitFile Replace(UnitFileEntry entry, UnitFileEntry replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        var (section, index) = Find(entry);
        var changed = Sections[section] with { Entries = Sections[section].Entries.SetItem(index, replacement with { Leading = entry.Leading }) };
        return this with { Sections = Sections.SetItem(section, changed) };
    }

    /// <summary>A copy without one assignment; every other line, comments above it included, stays byte for byte.</summary>
    /// <param name="entry">An entry of this file.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The file has no such entry.</exception>
    public UnitFile Remove(UnitFileEntry entry)
    {
        var (section, index) = Find(entry);
        var entries = Sections[section].Entries.RemoveAt(index);
        var sections = Sections;
        // What stood above the entry stands above what comes next now.
        if (index < entries.Length)
            entries = entries.SetItem(index, entries[index] with { Leading = entry.Leading + entries[index].Leading });
        else if (section + 1 < sections.Length)
            sections = sections.SetItem(section + 1, sections[section + 1] with { Leading = entry.Leading + sections[section + 1].Leading });
        var trailing = index < entries.Length || section + 1 < sections.Length ? Trailing : entry.Leading + Trailing;
        return this with { Sections = sections.SetItem(section, sections[section] with { Entries = entries }), Trailing = trailing };
    }

    private (int Section, int Index) Find(UnitFileEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        for (var section = 0; section < Sections.Length; section++)
        {
            for (var index = 0; index < Sections[section].Entries.Length; index++)
            {
                if (ReferenceEquals(Sections[section].Entries[index], entry))
                    return (section, index);
            }
        }

        throw new ArgumentException($"The file has no such entry as '{entry}': take one of its own sections.", nameof(entry));
    }
}
