using System.Globalization;
using System.Net;

namespace HostKit.Containers;

/// <summary>A port of a container that the host listens on for it: on the loopback address unless said otherwise, so that nothing gets past nginx and the firewall.</summary>
public sealed record Port
{
    private Port(int number, int containerPort) => (Number, ContainerPort) = (number, containerPort);

    /// <summary>The host's port; 0 for one that podman chooses.</summary>
    public int Number { get; }

    /// <summary>The container's port.</summary>
    public int ContainerPort { get; }

    /// <summary>The host's address; 127.0.0.1 unless set. <see cref="IPAddress.Any"/> opens the port to everybody, past most firewalls.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Whether it is a UDP port; TCP unless set.</summary>
    public bool IsUdp { get; init; }

    /// <summary>Publishes a port.</summary>
    /// <param name="number">The host's port.</param>
    /// <param name="containerPort">The container's port; null, the default, for the same one.</param>
    /// <returns>The port.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not between 1 and 65535.</exception>
    public static Port Publish(int number, int? containerPort = null)
    {
        foreach (var n in (int[])[number, containerPort ?? number])
        {
            if (n is < 1 or > 65535)
                throw new ArgumentOutOfRangeException(nameof(number), n, "A port is a number between 1 and 65535.");
        }

        return new(number, containerPort ?? number);
    }

    /// <summary>As podman reads it, such as <c>127.0.0.1:3000:3000</c>.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{(Address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{Address}]" : Address)}:{Number}:{ContainerPort}{(IsUdp ? "/udp" : "")}");
}
