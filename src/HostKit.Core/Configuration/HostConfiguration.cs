using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HostKit;

/// <summary>All that one script declares for a host.</summary>
public sealed class HostConfiguration
{
    private readonly List<Declaration> _declarations = [];

    // Made when it is asked for: hardly a script does, and each of them would wait for its code to be compiled.
    private SortedDictionary<string, Foreign>? _foreignAt;

    /// <summary>Creates an empty configuration.</summary>
    /// <param name="name">
    /// The name under which the host remembers it (<c>/var/lib/hostkit/NAME</c>): 1 to 64 of <c>a-z 0-9 - _</c>, starting with a letter or digit, and not <c>store</c>.
    /// Two configurations with different names can share a host, as long as they do not own the same paths.
    /// </param>
    /// <exception cref="ArgumentException">The name has other characters or another length, or is <c>store</c>.</exception>
    public HostConfiguration(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is 0 or > 64 || !char.IsAsciiLetterOrDigit(name[0]) || name.Any(c => !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')))
            throw new ArgumentException($"'{name}' cannot name a configuration: use 1 to 64 of a-z, 0-9, '-' and '_', starting with a letter or digit.", nameof(name));
        if (name == HostFiles.NameOf(StorePath.Directory))
            throw new ArgumentException($"'{name}' cannot name a configuration: '{StorePath.Directory}' is where built apps are.", nameof(name));
        Name = name;
    }

    /// <summary>The name under which the host remembers this configuration.</summary>
    public string Name { get; }

    /// <summary>
    /// How long units must stay up after they were started, restarted or reloaded before an apply counts as done; one second unless set.
    /// </summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// What the next generation is labelled, to find it again: <c>before php 8.4</c>. One line of at most 100 characters, no number; null, the
    /// default, for none. When an apply has nothing to do, the current generation gets the label.
    /// </summary>
    /// <exception cref="ArgumentException">The label is empty, a number, too long, or has characters that cannot be seen.</exception>
    public string? Label { get; set => field = value is null ? null : GenerationLabel.Checked(value); }

    /// <summary>How many former generations the host keeps; the last 50, and all younger than 30 days, unless set.</summary>
    public Retention Retention { get; init; } = new();

    /// <summary>What becomes of paths in the way that HostKit did not put there; refused unless set. A resource's own <c>Adopt</c> goes first.</summary>
    public Foreign Foreign { get; set; }

    /// <summary>The same for single paths, each with everything below it; the nearest one counts. A path that nothing declares is an error of the plan.</summary>
    public IDictionary<string, Foreign> ForeignAt => _foreignAt ??= new SortedDictionary<string, Foreign>(StringComparer.Ordinal);

    /// <summary>The same as it is now; null when nothing is said of single paths.</summary>
    internal IReadOnlyDictionary<string, Foreign>? ForeignPaths => _foreignAt is { Count: > 0 } said ? said.ToImmutableSortedDictionary(StringComparer.Ordinal) : null;

    /// <summary>
    /// Whether an apply may leave the host without anybody who can log in and become root; false unless set, so that it is refused. What counts is
    /// in the host's files: root or a member of <c>sudo</c>, <c>wheel</c> or <c>admin</c>, with a password or an authorized key.
    /// </summary>
    public bool AllowLockOut { get; init; }

    /// <summary>What was added, in order.</summary>
    public IReadOnlyList<Declaration> Declarations => _declarations;

    /// <summary>Adds a component; the caller's file and line go into plans and messages.</summary>
    /// <param name="component">A unit, a site, a resource, or anything else that lowers itself to resources.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>This configuration.</returns>
    public HostConfiguration Add(IComponent component, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(component);
        _declarations.Add(new Declaration(component, new SourceLocation(file, line)));
        return this;
    }
}
