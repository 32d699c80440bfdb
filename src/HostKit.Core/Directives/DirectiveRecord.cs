using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// A section or context of a configuration format as a record: its properties are views of an ordered list of entries,
/// so the order of assignment is the order of output. Base of the generated records of the format packages.
/// </summary>
public abstract record DirectiveRecord
{
    /// <summary>The directives that are set, in the order in which they were assigned.</summary>
    public ImmutableArray<DirectiveEntry> Entries { get; private set; } = [];

    /// <summary>Two records are equal when they set the same directives to the same values in the same order.</summary>
    /// <param name="other">The other record.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(DirectiveRecord? other)
        => other is not null && EqualityContract == other.EqualityContract && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Aggregate(0, HashCode.Combine);

    /// <summary>The value of a directive, or the type's default when it is not set or was set as another type. Of several, the last one counts.</summary>
    /// <typeparam name="T">The directive's type.</typeparam>
    /// <param name="name">The directive's name.</param>
    /// <returns>The value.</returns>
    protected T? Get<T>(string name)
    {
        for (var i = Entries.Length - 1; i >= 0; i--)
        {
            if (Entries[i].Name == name)
                return Entries[i].Value is T value ? value : default;
        }

        return default;
    }

    /// <summary>
    /// Sets a directive: a name that is set already keeps its place, the first one where it was read several times; a new one goes to the end, and
    /// null takes it away. For <c>init</c> accessors only.
    /// </summary>
    /// <param name="name">The directive's name.</param>
    /// <param name="value">Its value, or null.</param>
    protected void Set(string name, object? value)
    {
        var index = -1;
        for (var i = Entries.Length - 1; i >= 0; i--)
        {
            if (Entries[i].Name != name)
                continue;
            if (index >= 0)
                Entries = Entries.RemoveAt(index);
            index = i;
        }

        Entries = (index, value) switch
        {
            ( < 0, null) => Entries,
            ( < 0, _) => Entries.Add(new DirectiveEntry(name, value)),
            (_, null) => Entries.RemoveAt(index),
            _ => Entries.SetItem(index, new DirectiveEntry(name, value)),
        };
    }

    /// <summary>Puts directives after the ones that are set, as they stood in a file: there a name can come several times. For records that are being made only.</summary>
    /// <param name="entries">The directives.</param>
    protected void Append(IEnumerable<DirectiveEntry> entries) => Entries = Entries.AddRange(entries);
}
