using System.Collections;
using System.Runtime.CompilerServices;

namespace HostKit.Systemd;

/// <summary>
/// A directive's value in systemd's own syntax, for directives without a property: a text, a list of texts (one assignment each), or
/// <see cref="Reset"/>. Nothing is escaped; a line break is refused all the same.
/// </summary>
[CollectionBuilder(typeof(RawValue), nameof(Create))]
public sealed class RawValue : IReadOnlyList<string>, IEquatable<RawValue>
{
    private readonly string[] _lines;

    private RawValue(ReadOnlySpan<string> lines) => _lines = lines.ToArray();

    /// <inheritdoc/>
    public int Count => _lines.Length;

    /// <inheritdoc/>
    public string this[int index] => _lines[index];

    /// <summary>One assignment.</summary>
    /// <param name="value">The text as systemd reads it; empty is a reset.</param>
    public static implicit operator RawValue(string value) => FromString(value);

    /// <summary>An empty assignment.</summary>
    /// <param name="reset">The reset.</param>
    public static implicit operator RawValue(Reset reset) => new([""]);

    /// <summary>One assignment.</summary>
    /// <param name="value">The text as systemd reads it; empty is a reset.</param>
    /// <returns>The value.</returns>
    public static RawValue FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new([value]);
    }

    /// <summary>Several assignments; an empty text among them is a reset.</summary>
    /// <param name="lines">The texts, in order.</param>
    /// <returns>The value.</returns>
    public static RawValue Create(ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
            ArgumentNullException.ThrowIfNull(line, nameof(lines));
        return new(lines);
    }

    /// <summary>Two values are equal when their texts are.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(RawValue? other) => other is not null && _lines.AsSpan().SequenceEqual(other._lines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RawValue);

    /// <inheritdoc/>
    public override int GetHashCode() => _lines.Aggregate(0, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_lines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The texts, one on each line.</summary>
    public override string ToString() => string.Join('\n', _lines);
}
