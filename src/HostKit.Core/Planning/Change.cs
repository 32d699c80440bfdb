namespace HostKit;

/// <summary>One change of a <see cref="Plan"/>.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Kind">The resource's kind: <c>file</c>, <c>seed</c>, <c>directory</c>, <c>symlink</c>, <c>group</c>, <c>user</c>, <c>package</c>, <c>store</c>, <c>unit</c>, <c>check</c>, <c>command</c> or <c>probe</c>.</param>
/// <param name="Id">The resource's path or name.</param>
/// <param name="Cause">Why, in a few words: <c>content differs</c>, <c>no longer declared</c>, <c>/etc/nginx/conf.d/a.conf changes</c>.</param>
/// <param name="Source">The script line that declares it; null for what is no longer declared.</param>
/// <param name="Diff">A unified diff of a text file's content; null where there is none to show.</param>
public sealed record Change(ChangeAction Action, string Kind, string Id, string Cause, SourceLocation? Source = null, string? Diff = null);
