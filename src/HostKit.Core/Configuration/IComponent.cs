namespace HostKit;

/// <summary>Something a user adds to a <see cref="HostConfiguration"/>: a unit, a site, an app, or a plain resource.</summary>
public interface IComponent
{
    /// <summary>What the component is called in messages, such as <c>site[example.org]</c>.</summary>
    string Name { get; }

    /// <summary>Looks for everything that is wrong or doubtful, without asking any program or host.</summary>
    /// <returns>All findings, in the component's own order.</returns>
    IEnumerable<Finding> Validate() => [];

    /// <summary>
    /// Looks for everything that is wrong or doubtful between this component and the others of a configuration, such as a name that two of them claim.
    /// Of several that contradict each other, the later one says it.
    /// </summary>
    /// <param name="all">Everything that the configuration declares, this component included, in order.</param>
    /// <returns>The findings about this component.</returns>
    IEnumerable<Finding> ValidateAmong(IReadOnlyList<Declaration> all) => [];

    /// <summary>Says which resources the component consists of on that host. Pure: called any number of times, it changes nothing.</summary>
    /// <param name="host">The host, for facts that differ between hosts.</param>
    /// <returns>The resources; one that another component also declares, equal to the last field, is shared.</returns>
    IEnumerable<Resource> Lower(Host host);
}
