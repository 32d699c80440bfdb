using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>One value, and the statement it was read from.</summary>
internal readonly record struct ReadItem(object Value, NginxStatement Statement);

/// <summary>One entry of a record that is read: its value in all, and what it is made of, one item a statement.</summary>
internal sealed record ReadEntry(string Name, object Value, ImmutableArray<ReadItem> Items)
{
    public DirectiveEntry Directive => new(Name, Value is IReadList list ? list.Value : Value);

    public bool IsRaw => Value is RawDirective;
}
