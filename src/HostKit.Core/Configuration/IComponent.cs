namespace HostKit;

/// <summary>Something a user adds to a <see cref="HostConfiguration"/>: a unit, a site, an app, or a plain resource.</summary>
public interface IComponent
{
    /// <summary>What the component is called in messages, such as <c>site[example.org]</c>.</summary>
    string Name { get; }

    /// <summary>Looks for everything that is wrong or doubtful, without asking any program or host.</summary>
    /// <returns>All findings, in the component's own order.</returns>
    IEnumerable<Finding> Validate() => [];

    /// <summary>Says which resources the component consists of on that host. Pure: called any number of times, it changes nothing.</summary>
    /// <param name="host">The host, for facts that differ between hosts.</param>
    /// <returns>The resources; one that another component also declares, equal to the last field, is shared.</returns>
    IEnumerable<Resource> Lower(Host host);

    /// <summary>What is to look at the future host as a whole; each review is asked once, however many components bring it.</summary>
    IEnumerable<IReview> Reviews => [];
}
