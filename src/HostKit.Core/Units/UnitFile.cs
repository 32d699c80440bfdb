using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// A unit file or drop-in as systemd's manager reads it, kept byte for byte: comments, blank lines, unknown names, line ends and even
/// invalid UTF-8 come back unchanged (systemd.syntax(7)). Copies made with <c>with</c> keep everything they do not replace.
/// </summary>
/// <remarks>A line that is not valid UTF-8 is kept as text and is no entry. Some releases of systemd drop such a line, others refuse the file.</remarks>
public sealed partial record UnitFile
{
    /// <summary>Creates a file from sections, one blank line between them.</summary>
    /// <param name="sections">The sections, in the order of the output.</param>
    public UnitFile(params IEnumerable<UnitFileSection> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        Sections = [.. sections.Select((section, i) => i > 0 && section.Leading.Length == 0 ? section with { Leading = "\n" } : section)];
        Trailing = "";
    }

    internal UnitFile(ImmutableArray<UnitFileSection> sections, string trailing)
    {
        Sections = sections;
        Trailing = trailing;
    }

    /// <summary>Every occurrence of a section, in order; a name may occur more than once.</summary>
    public ImmutableArray<UnitFileSection> Sections { get; init; }

    /// <summary>The comments after the last entry, in order, without the sign that begins them and blanks around them.</summary>
    public ImmutableArray<string> Comments => UnitFileText.CommentsIn(Trailing);

    /// <summary>What stands after the last entry: comments, blank lines, and lines that systemd ignores.</summary>
    internal string Trailing { get; init; }

    /// <summary>Parses a text.</summary>
    /// <param name="text">The file's content. A byte that is not UTF-8 is represented as U+DC00 plus its value, as <see cref="ToBytes"/> writes it back.</param>
    /// <param name="path">The file's name for messages.</param>
    /// <returns>The file.</returns>
    /// <exception cref="SyntaxException">systemd would refuse the whole file: a broken section header, or a line of more than 1 MiB.</exception>
    public static UnitFile Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        return new UnitFileParser(text, path).Parse();
    }

    /// <summary>Parses the bytes of a file.</summary>
    /// <param name="bytes">The file's content, UTF-8 or not.</param>
    /// <param name="path">The file's name for messages.</param>
    /// <returns>The file.</returns>
    /// <exception cref="SyntaxException">systemd would refuse the whole file: a broken section header, or a line of more than 1 MiB.</exception>
    public static UnitFile Parse(ReadOnlySpan<byte> bytes, string path) => Parse(UnitFileText.Decode(bytes), path);

    /// <summary>
    /// The values of a key over all occurrences of its section, in order, as they count: an empty assignment drops the ones before it.
    /// (systemd ignores empty assignments of dependencies and of most single values; for those, look at the entries.)
    /// </summary>
    /// <param name="section">The section's name, case-sensitive.</param>
    /// <param name="key">The key, case-sensitive.</param>
    /// <returns>The values; empty when the key is not set.</returns>
    public ImmutableArray<string> GetValues(string section, string key)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in Sections.Where(s => s.Name == section).SelectMany(s => s.Entries).Where(e => e.Key == key))
        {
            if (entry.Value.Length == 0)
                values.Clear();
            else
                values.Add(entry.Value);
        }

        return values.DrainToImmutable();
    }

    /// <summary>The file's bytes: exactly the parsed ones where nothing was replaced.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ToBytes() => UnitFileText.Encode(ToString());

    /// <summary>The file's text: exactly the parsed one where nothing was replaced.</summary>
    public override string ToString()
    {
        var writer = new UnitFileWriter();
        foreach (var section in Sections)
            section.WriteTo(writer);
        return writer.Append(Trailing).ToString();
    }

    /// <summary>Two files are equal when their texts are.</summary>
    /// <param name="other">The other file.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(UnitFile? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
