using System.Net;

namespace HostKit;

/// <summary>Connects to a TCP port; a connection is all it asks for.</summary>
public sealed record TcpProbe : Probe
{
    /// <summary>Describes a probe.</summary>
    /// <param name="name">What it is called in plans and messages.</param>
    /// <param name="server">A name that the host resolves, or an IP address.</param>
    /// <param name="port">The TCP port.</param>
    public TcpProbe(string name, string server, int port)
        : base(name)
    {
        ArgumentException.ThrowIfNullOrEmpty(server);
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, ushort.MaxValue);
        (Server, Port) = (server, port);
    }

    /// <summary>A name that the host resolves, or an IP address.</summary>
    public string Server { get; }

    /// <summary>The TCP port.</summary>
    public int Port { get; }

    /// <summary>The address to connect to, in place of what <see cref="Server"/> resolves to; null, the default, resolves it on the host.</summary>
    public IPAddress? At { get; init; }
}
