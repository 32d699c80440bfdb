namespace HostKit;

/// <summary>
/// The smallest thing HostKit manages: data with an identity, never code. The set of kinds is closed, so that any program built on HostKit
/// can carry out what another one recorded. A resource can be added to a configuration like any component.
/// </summary>
public abstract record Resource : IComponent
{
    private protected Resource()
    {
    }

    /// <summary>The kind, as plans show it, such as <c>file</c>, <c>user</c> or <c>unit</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What tells this resource from others of its kind: a path or a name.</summary>
    public abstract string Id { get; }

    string IComponent.Name => $"{Kind}[{Id}]";

    IEnumerable<Resource> IComponent.Lower(Host host) => LowerItself(host);

    /// <summary>What the resource consists of on that host: itself, and what goes with it.</summary>
    private protected virtual IEnumerable<Resource> LowerItself(Host host) => [this];

    /// <summary>One resource that says what both say, or null when they contradict each other.</summary>
    internal virtual Resource? Merge(Resource other) => Equals(other) ? this : null;
}
