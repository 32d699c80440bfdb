using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// A group (group(5)). One that the host has already is taken as it is; one that HostKit made is removed when it is no longer declared, unless a
/// user still has it as primary group or somebody else has put members into it. Several components may declare one group; their members are put
/// together.
/// </summary>
public sealed record GroupResource : Resource
{
    /// <summary>Describes a group.</summary>
    /// <param name="name">The group's name.</param>
    public GroupResource(AccountName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <inheritdoc/>
    public override string Kind => "group";

    /// <inheritdoc/>
    public override string Id => Name.Value;

    /// <summary>The group's name.</summary>
    public AccountName Name { get; }

    /// <summary>
    /// The group's number; null, the default, for the one it has, had when HostKit last knew it, or else a free one of the host's range
    /// (login.defs(5), <c>GID_MIN</c>, <c>SYS_GID_MIN</c>). A number that another group has, or a group with another number, is refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 65535 or 4294967295, which mean no group to the kernel.</exception>
    public uint? Gid { get; init => field = AccountNames.CheckedNumber(value, nameof(Gid)); }

    /// <summary>Whether a new group gets its number from the range for the system's own; false unless set.</summary>
    public bool System { get; init; }

    /// <summary>Users that have to be members; members that were there before stay. None unless set.</summary>
    public ImmutableArray<AccountName> Members { get; init => field = AccountNames.InOrder(value); } = [];

    /// <inheritdoc/>
    public bool Equals(GroupResource? other)
        => other is not null && (Name, Gid, System) == (other.Name, other.Gid, other.System) && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Gid, System, Members.Length);

    internal override Resource? Merge(Resource other)
        => other is GroupResource group && (Gid is null || group.Gid is null || Gid == group.Gid)
            ? this with { Gid = Gid ?? group.Gid, System = System || group.System, Members = [.. Members, .. group.Members] }
            : null;
}
