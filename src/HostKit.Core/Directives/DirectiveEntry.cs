using System.Collections;

namespace HostKit;

/// <summary>One directive of a <see cref="DirectiveRecord"/>.</summary>
/// <param name="Name">The directive's name in its format.</param>
/// <param name="Value">Its typed value.</param>
public sealed record DirectiveEntry(string Name, object Value)
{
    /// <inheritdoc/>
    public bool Equals(DirectiveEntry? other)
        => other is not null && Name == other.Name && StructuralComparisons.StructuralEqualityComparer.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, StructuralComparisons.StructuralEqualityComparer.GetHashCode(Value));
}
