namespace HostKit.Containers;

/// <summary>What podman does with a container whose health check fails too often (podman-run(1), <c>--health-on-failure</c>).</summary>
public enum WhenUnhealthy
{
    /// <summary>It is killed; the service then starts it anew.</summary>
    Kill,

    /// <summary>Nothing but that it is called unhealthy.</summary>
    None,

    /// <summary>It is stopped.</summary>
    Stop,
}
