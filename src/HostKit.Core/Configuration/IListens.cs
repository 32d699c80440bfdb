namespace HostKit;

/// <summary>A component that is reached from outside at ports of its own, such as a site or a socket: what a firewall has to let through.</summary>
public interface IListens : IComponent
{
    /// <summary>The ports on which it listens for others than this machine itself.</summary>
    IEnumerable<ListeningPort> ListeningPorts { get; }
}
