using System.Collections;
using System.Runtime.CompilerServices;

namespace HostKit.Systemd;

/// <summary>
/// The values of a directive that takes several, in order. Written as a collection expression: <c>[a, b]</c>, <c>[.. old, c]</c>;
/// <see cref="Reset"/> stands for an empty assignment before them. An empty list without a reset is the same as an unset directive.
/// </summary>
/// <typeparam name="T">The type of one value.</typeparam>
[CollectionBuilder(typeof(SettingList), nameof(SettingList.Create))]
public sealed class SettingList<T> : IReadOnlyList<T>, IEquatable<SettingList<T>>, ISettingList
    where T : notnull
{
    private readonly T[] _items;

    internal SettingList(ReadOnlySpan<T> items, bool resets)
    {
        foreach (var item in items)
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        _items = items.ToArray();
        Resets = resets;
    }

    /// <summary>Whether an empty assignment comes first, which drops the values of earlier files.</summary>
    public bool Resets { get; }

    /// <inheritdoc/>
    public int Count => _items.Length;

    IEnumerable<object> ISettingList.Values => _items.Cast<object>();

    Type ISettingList.ElementType => typeof(T);

    ISettingList ISettingList.Followed(ISettingList later) => new SettingList<T>([.. _items, .. (SettingList<T>)later], Resets);

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>An empty assignment and nothing after it.</summary>
    /// <param name="reset">The reset.</param>
    public static implicit operator SettingList<T>(Reset reset) => new([], resets: true);

    /// <summary>Two lists are equal when they have equal values in the same order, and the same reset.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(SettingList<T>? other) => other is not null && Resets == other.Resets && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SettingList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Aggregate(Resets.GetHashCode(), HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
