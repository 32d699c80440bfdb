using System.Collections.Immutable;

namespace HostKit;

/// <summary>What is told of each user and group: one change with all its causes.</summary>
internal sealed class AccountChanges
{
    private readonly Dictionary<(string Kind, string Name), Change> _changes = [];

    /// <summary>Groups before users, removals last, by name.</summary>
    public ImmutableArray<Change> InOrder
        => [.. _changes.Values.OrderBy(c => c.Action == ChangeAction.Delete).ThenBy(c => c.Kind == "user" == (c.Action != ChangeAction.Delete)).ThenBy(c => c.Id, StringComparer.Ordinal)];

    public void Add(ChangeAction action, string kind, string name, string cause, SourceLocation? source)
        => _changes[(kind, name)] = _changes.TryGetValue((kind, name), out var known)
            ? known with { Cause = $"{known.Cause}; {cause}" }
            : new Change(action, kind, name, cause, source);

    /// <summary>Adds words to all that is told of an account, if anything is.</summary>
    public void Remark(string kind, string name, string remark)
    {
        if (_changes.TryGetValue((kind, name), out var known))
            _changes[(kind, name)] = known with { Cause = known.Cause + remark };
    }
}
