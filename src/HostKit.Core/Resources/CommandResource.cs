using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// A program that derives something from files, such as <c>update-ca-certificates</c>, <c>sysctl --system</c>, <c>newaliases</c> or <c>locale-gen</c>.
/// It runs on the host when it is new or changed and when a path it depends on changes: after all files are in place and before units are restarted.
/// When it fails, or anything after it, the former files come back and it runs once more, so that what it derives follows them.
/// It should do the same however often it runs.
/// </summary>
public sealed record CommandResource : Resource
{
    /// <summary>Describes a command.</summary>
    /// <param name="name">What it is called in plans, such as <c>sysctl</c>.</param>
    /// <param name="command">The program and its arguments; words, never a shell's text.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CommandResource(string name, Command command)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(command);
        Name = name;
        Command = command;
    }

    /// <inheritdoc/>
    public override string Kind => "command";

    /// <inheritdoc/>
    public override string Id => Name;

    /// <summary>What it is called in plans.</summary>
    public string Name { get; }

    /// <summary>The program and its arguments.</summary>
    public Command Command { get; }

    /// <summary>Paths, or directories with everything below them, whose change makes it run; also when they go away. Empty unless set.</summary>
    public ImmutableSortedSet<string> OnChange { get; init => field = value.WithComparer(StringComparer.Ordinal); } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>How long it may take before it is ended and counts as failed; one minute unless set.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The user it runs as; null, the default, for root.</summary>
    public AccountName? User { get; init; }

    /// <inheritdoc/>
    public bool Equals(CommandResource? other)
        => other is not null && Name == other.Name && Command == other.Command && TimeLimit == other.TimeLimit && User == other.User && OnChange.SetEquals(other.OnChange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Command, TimeLimit, User, OnChange.Count);

    internal override Resource? Merge(Resource other)
        => other is CommandResource command && Command == command.Command && TimeLimit == command.TimeLimit && User == command.User
            ? this with { OnChange = OnChange.Union(command.OnChange) }
            : null;
}
