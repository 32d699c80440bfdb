using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>One value, the statement it was read from, and its C# where that says more than the value shows.</summary>
internal readonly record struct ReadItem(object Value, NginxStatement Statement, CSharpNode? Code = null);

/// <summary>One entry of a record that is read: its value in all, and what it is made of, one item a statement.</summary>
internal sealed record ReadEntry(string Name, object Value, ImmutableArray<ReadItem> Items)
{
    public DirectiveEntry Directive => new(Name, Value is IReadList list ? list.Value : Value);

    public bool IsRaw => Value is RawDirective;
}
