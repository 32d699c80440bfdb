using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Values of a directive each of which is a statement of its own.</summary>
internal interface IReadList
{
    /// <summary>All of them, as the record keeps them.</summary>
    object Value { get; }

    /// <summary>These and others of the same type; null when they have another one.</summary>
    IReadList? Followed(IReadList other);
}

internal sealed record ReadList<T>(ImmutableArray<T> Items) : IReadList
{
    public object Value => Items;

    public IReadList? Followed(IReadList other) => other is ReadList<T> more ? new ReadList<T>(Items.AddRange(more.Items)) : null;
}
