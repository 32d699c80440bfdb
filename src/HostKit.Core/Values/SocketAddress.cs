using System.Globalization;
using System.Net;

namespace HostKit;

/// <summary>Where a program listens on this machine: a Unix socket, or a port of an address; with the unit that listens there, for those who order themselves after it.</summary>
public sealed record SocketAddress
{
    private SocketAddress()
    {
    }

    /// <summary>The Unix socket's absolute path; null for a port.</summary>
    public string? Path { get; private init; }

    /// <summary>The address and port; null for a Unix socket.</summary>
    public IPEndPoint? EndPoint { get; private init; }

    /// <summary>The unit that listens there; null when it is not known.</summary>
    public UnitName? Unit { get; init; }

    /// <summary>A Unix socket.</summary>
    /// <param name="path">Its absolute path, at most 107 bytes (unix(7)).</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">The path is relative, not normalised, or too long.</exception>
    public static SocketAddress Unix(string path)
    {
        HostPath.Checked(path, nameof(path));
        if (System.Text.Encoding.UTF8.GetByteCount(path) > 107)
            throw new ArgumentException($"'{path}' is longer than 107 bytes, which is all that the path of a socket may have.", nameof(path));
        return new SocketAddress { Path = path };
    }

    /// <summary>A port of the loopback address 127.0.0.1.</summary>
    /// <param name="port">1 to 65535.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such port.</exception>
    public static SocketAddress Loopback(int port) => Tcp(IPAddress.Loopback, port);

    /// <summary>A port of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="port">1 to 65535.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such port.</exception>
    public static SocketAddress Tcp(IPAddress address, int port)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, IPEndPoint.MaxPort);
        return new SocketAddress { EndPoint = new(address, port) };
    }

    /// <summary>The path, or address and port as in <c>127.0.0.1:9000</c> and <c>[::1]:9000</c>.</summary>
    public override string ToString() => Path ?? (EndPoint!.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
        ? string.Create(CultureInfo.InvariantCulture, $"[{EndPoint.Address}]:{EndPoint.Port}") : EndPoint.ToString());
}
