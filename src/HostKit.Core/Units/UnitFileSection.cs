using System.Collections.Immutable;

namespace HostKit;

/// <summary>One occurrence of a section in a <see cref="UnitFile"/>.</summary>
public sealed record UnitFileSection
{
    /// <summary>Creates a section.</summary>
    /// <param name="name">The name without brackets.</param>
    /// <param name="entries">The assignments, in order.</param>
    /// <exception cref="ArgumentException">The name is empty or contains quotes, backslashes or control characters.</exception>
    public UnitFileSection(string name, params IEnumerable<UnitFileEntry> entries)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(entries);
        if (!UnitFileText.IsSafeHeader(name) || !UnitFileText.IsValid(name))
            throw new ArgumentException($"'{name}' cannot name a section: quotes, backslashes and control characters are not allowed.", nameof(name));
        Name = name;
        Header = $"[{name}]\n";
        Entries = [.. entries];
        Leading = "";
    }

    internal UnitFileSection(string name, int line, string leading, string header, ImmutableArray<UnitFileEntry> entries)
    {
        Name = name;
        Line = line;
        Leading = leading;
        Header = header;
        Entries = entries;
    }

    /// <summary>The name without brackets, such as <c>Service</c>.</summary>
    public string Name { get; }

    /// <summary>The line of the header, from 1; 0 for a section that was not parsed.</summary>
    public int Line { get; }

    /// <summary>The assignments, in order, unknown keys included.</summary>
    public ImmutableArray<UnitFileEntry> Entries { get; init; }

    /// <summary>The comments above the header, in order, without the sign that begins them and blanks around them.</summary>
    public ImmutableArray<string> Comments => UnitFileText.CommentsIn(Leading);

    /// <summary>Comments, blank lines and ignored lines above the header.</summary>
    internal string Leading { get; init; }

    /// <summary>The header's line as it is written.</summary>
    internal string Header { get; }

    /// <summary>Two sections are equal when their texts are.</summary>
    /// <param name="other">The other section.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(UnitFileSection? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The header and the entries as they are written.</summary>
    public override string ToString()
    {
        var writer = new UnitFileWriter();
        WriteTo(writer);
        return writer.ToString();
    }

    internal void WriteTo(UnitFileWriter writer)
    {
        writer.Append(Leading).Append(Header);
        foreach (var entry in Entries)
            writer.Append(entry.Leading).Append(entry.Text);
    }
}
