using System.Collections;
using System.Runtime.CompilerServices;

namespace HostKit.Systemd;

/// <summary>
/// Which of a fixed set of things a unit may use: <c>[a, b]</c> allows these, <c>[]</c> none, <see cref="Allowed.AllExcept"/> all but some.
/// An empty list is a value here: it forbids everything. Leave the directive out to leave things as they are.
/// </summary>
/// <typeparam name="T">The things: <see cref="Capability"/>, <see cref="SocketAddressFamily"/> or <see cref="NamespaceKind"/>.</typeparam>
[CollectionBuilder(typeof(Allowed), nameof(Allowed.Only))]
public sealed class Allowed<T> : IReadOnlyList<T>, IEquatable<Allowed<T>>, IUnitValue, IAllowed
    where T : struct, Enum
{
    private readonly T[] _items;

    internal Allowed(ReadOnlySpan<T> items, bool isInverted)
    {
        foreach (var item in items)
            _ = EnumText.Of(item) ?? throw new ArgumentOutOfRangeException(nameof(items), item, $"{typeof(T).Name} has no such value.");
        _items = items.ToArray();
        IsInverted = isInverted;
    }

    /// <summary>Whether the items are the forbidden ones, and all others are allowed.</summary>
    public bool IsInverted { get; }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    IEnumerable<object> IAllowed.Items => _items.Cast<object>();

    string IUnitValue.ToUnitText(string directive) => (directive, Count, IsInverted) switch
    {
        ("RestrictNamespaces", 0, false) => "yes",
        ("RestrictAddressFamilies", 0, false) => "none",
        (_, 0, true) => throw new ArgumentException($"{directive}= that forbids nothing is the same as none: leave it out."),
        _ => ToString(),
    };

    /// <summary>Two values are equal when they list the same items in the same order and the same sense.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Allowed<T>? other) => other is not null && IsInverted == other.IsInverted && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Allowed<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Aggregate(IsInverted.GetHashCode(), HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items as systemd writes them, with <c>~</c> in front when they are the forbidden ones.</summary>
    public override string ToString() => (IsInverted ? "~" : "") + string.Join(' ', _items.Select(i => EnumText.Of(i)));
}
