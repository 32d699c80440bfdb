using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// A program that must accept the future host before anything is committed: it runs in the shadow, where it sees every file as it would be,
/// and exits 0 to agree. The environment variable <c>HOSTKIT_SHADOW</c> is then <c>1</c>; where no shadow can be made, it is not set. It runs when a path it covers changes. Several components may declare the same check; their subjects are put together.
/// </summary>
public sealed record Check : Resource
{
    /// <summary>Describes a check.</summary>
    /// <param name="name">What it is called in plans, such as <c>nginx -t</c>.</param>
    /// <param name="command">The program and its fixed arguments.</param>
    public Check(string name, Command command)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(command);
        CheckName = name;
        Command = command;
    }

    /// <inheritdoc/>
    public override string Kind => "check";

    /// <inheritdoc/>
    public override string Id => CheckName;

    /// <summary>What the check is called in plans.</summary>
    public string CheckName { get; }

    /// <summary>The program and its fixed arguments.</summary>
    public Command Command { get; }

    /// <summary>Further arguments, one for each thing to be checked, so that one process judges them all.</summary>
    public ImmutableSortedSet<string> Subjects { get; init => field = value.WithComparer(StringComparer.Ordinal); } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Paths, or directories with everything below them, whose change the check has to judge.</summary>
    public ImmutableSortedSet<string> Covers { get; init => field = value.WithComparer(StringComparer.Ordinal); } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>How long it may take before it counts as failed; 30 seconds unless set.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Certificates that may not be there yet, because they are issued later: in the shadow, and nowhere else, a self-signed one that is made for the moment
    /// stands in for each whose chain or key is missing. None unless set.
    /// </summary>
    public ImmutableArray<TlsCertificate> StandIns
    {
        get;
        init => field = value.IsDefaultOrEmpty ? [] : [.. value.Distinct().OrderBy(c => c.Chain, StringComparer.Ordinal).ThenBy(c => c.Key, StringComparer.Ordinal)];
    } = [];

    /// <summary>
    /// What marks a line of the program's output as a warning, such as <c>[warn]</c>; these lines are told also when it agrees. Null, the default: then nothing
    /// is told of a program that agrees.
    /// </summary>
    public string? WarningMark { get; init; }

    /// <inheritdoc/>
    public bool Equals(Check? other)
        => other is not null && CheckName == other.CheckName && Command == other.Command && TimeLimit == other.TimeLimit && WarningMark == other.WarningMark
            && Subjects.SetEquals(other.Subjects) && Covers.SetEquals(other.Covers) && StandIns.SequenceEqual(other.StandIns);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(CheckName, Command, TimeLimit, Subjects.Count, Covers.Count);

    internal override Resource? Merge(Resource other)
        => other is Check check && Command == check.Command && TimeLimit == check.TimeLimit && WarningMark == check.WarningMark
            ? this with { Subjects = Subjects.Union(check.Subjects), Covers = Covers.Union(check.Covers), StandIns = [.. StandIns, .. check.StandIns] }
            : null;
}
