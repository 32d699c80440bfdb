namespace HostKit;

/// <summary>One change of a <see cref="Plan"/>. Two are equal when all but their diffs is.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Kind">The resource's kind: <c>file</c>, <c>seed</c>, <c>directory</c>, <c>symlink</c>, <c>group</c>, <c>user</c>, <c>package</c>, <c>store</c>, <c>unit</c>, <c>check</c>, <c>command</c> or <c>probe</c>.</param>
/// <param name="Id">The resource's path or name.</param>
/// <param name="Cause">Why, in a few words: <c>content differs</c>, <c>no longer declared</c>, <c>/etc/nginx/conf.d/a.conf changes</c>.</param>
/// <param name="Source">The script line that declares it; null for what is no longer declared.</param>
/// <param name="Diff">A unified diff of a text file's content; null where there is none to show.</param>
public sealed record Change(ChangeAction Action, string Kind, string Id, string Cause, SourceLocation? Source = null, string? Diff = null)
{
    /// <summary>A unified diff of a text file's content; null where there is none to show.</summary>
    public string? Diff { get => field ?? LateDiff?.Invoke(); init; } = Diff;

    /// <summary>Makes the diff when it is looked at: an apply of ten thousand new files is not to hold each of them a second time.</summary>
    internal Func<string?>? LateDiff { get; init; }

    /// <inheritdoc/>
    public bool Equals(Change? other)
        => other is not null && (Action, Kind, Id, Cause) == (other.Action, other.Kind, other.Id, other.Cause) && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Action, Kind, Id, Cause);
}
