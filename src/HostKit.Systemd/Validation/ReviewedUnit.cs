using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>A unit to be looked at by a <see cref="UnitReview"/>: its file and drop-ins, whoever wrote them.</summary>
/// <param name="Name">The unit's name.</param>
/// <param name="Files">The unit file and its drop-ins, in the order in which systemd reads them.</param>
public sealed record ReviewedUnit(UnitName Name, params ImmutableArray<UnitFile> Files)
{
    /// <summary>What findings call the unit, before the section: a path or a component's name; the unit's name unless set.</summary>
    public string Path { get; init; } = Name.Value;

    /// <summary>Whether the files are drop-ins of a unit file that is not here, so that nothing is said about what is missing; false unless set.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it will be enabled, for units that need to say by what they are started; null, the default, when that is not known.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The script line that declared it; null when it is not known.</summary>
    public SourceLocation? Source { get; init; }

    /// <summary>Whether the text comes from typed sections.</summary>
    internal bool IsTyped { get; init; }

    internal IEnumerable<UnitFileSection> Sections => Files is [var only] ? only.Sections : Files.SelectMany(f => f.Sections);

    internal string Type => Name.Value[(Name.Value.LastIndexOf('.') + 1)..];

    internal IEnumerable<UnitFileEntry> Entries(string section) => Sections.Where(s => s.Name == section).SelectMany(s => s.Entries);

    /// <summary>The assignments of a directive that count: an empty one drops the ones before it.</summary>
    internal List<UnitFileEntry> Of(string section, string key)
    {
        // A review asks for some thirty directives of every unit, most of which it has not.
        List<UnitFileEntry> found = [];
        foreach (var file in Files)
        {
            foreach (var part in file.Sections)
            {
                if (part.Name == section)
                    Collect(part, key, found);
            }
        }

        return found;
    }

    private static void Collect(UnitFileSection section, string key, List<UnitFileEntry> found)
    {
        foreach (var entry in section.Entries)
        {
            if (entry.Key != key)
                continue;
            if (entry.Value.Length == 0)
                found.Clear();
            else
                found.Add(entry);
        }
    }

    internal string? Last(string section, string key) => Of(section, key) is [.., var last] ? last.Value : null;

    internal bool IsOn(string section, string key) => Last(section, key)?.ToLowerInvariant() is "yes" or "y" or "true" or "t" or "on" or "1";

    /// <summary>Where an assignment is, with the line when it was read from a file.</summary>
    internal string At(string section, UnitFileEntry entry) => Files.Length == 1 && entry.Line > 0 ? FormattableString.Invariant($"{Path}:{entry.Line}/{section}/{entry.Key}") : $"{Path}/{section}/{entry.Key}";
}
