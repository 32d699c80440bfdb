using System.Runtime.CompilerServices;

namespace HostKit;

/// <summary>All that one script declares for a host.</summary>
public sealed class HostConfiguration
{
    private readonly List<Declaration> _declarations = [];

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
