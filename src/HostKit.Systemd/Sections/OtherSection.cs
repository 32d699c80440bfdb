namespace HostKit.Systemd;

/// <summary>A section that the catalogue does not know: its directives are set through the indexer, in systemd's own syntax.</summary>
public sealed record OtherSection : Section
{
    /// <summary>Names a section.</summary>
    /// <param name="name">The name without brackets, such as <c>X-Backup</c>; systemd passes over sections whose names begin with <c>X-</c> without a word.</param>
    /// <exception cref="ArgumentException">The name cannot stand in brackets.</exception>
    public OtherSection(string name) => SectionName = new UnitFileSection(name).Name;

    /// <inheritdoc/>
    public override string SectionName { get; }

    /// <summary>Two sections are equal when they have the same name and the same directives in the same order.</summary>
    /// <param name="other">The other section.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(OtherSection? other) => base.Equals(other) && SectionName == other!.SectionName;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), SectionName);

    internal override ValueStyle StyleOf(string name) => ValueStyle.Line;

    internal override bool? HasReset(string name) => null;

    internal override object? ReadValue(string name, AssignedText text) => null;

    internal override bool Merges(string name) => false;
}
