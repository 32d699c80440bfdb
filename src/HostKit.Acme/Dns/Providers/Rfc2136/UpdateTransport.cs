using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace HostKit.Acme;

/// <summary>Sends a message to one DNS server, by UDP when it is small.</summary>
internal sealed class UpdateTransport
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);
    private const int LargestForUdp = 512;
    private readonly EndPoint _server;

    /// <exception cref="HostKitException">It is neither a name nor an address.</exception>
    public UpdateTransport(string server)
    {
        Server = server;
        _server = Parse(server);
    }

    /// <summary>The server as it was given.</summary>
    public string Server { get; }

    /// <summary>The answer; it is one to the message, which says nothing about who sent it.</summary>
    public async Task<byte[]> SendAsync(byte[] message, ushort id, bool preferTcp, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Timeout);
        var endpoint = await ResolveAsync(limit.Token).ConfigureAwait(false);
        if (message.Length <= LargestForUdp && !preferTcp)
        {
            var answer = await ByUdpAsync(endpoint, message, id, limit.Token).ConfigureAwait(false);
            if (!UpdateMessage.IsTruncated(answer))
                return answer;
        }

        return await ByTcpAsync(endpoint, message, limit.Token).ConfigureAwait(false);
    }

    private async Task<IPEndPoint> ResolveAsync(CancellationToken cancellationToken)
    {
        if (_server is IPEndPoint endpoint)
            return endpoint;
        var name = (DnsEndPoint)_server;
        var addresses = await System.Net.Dns.GetHostAddressesAsync(name.Host, cancellationToken).ConfigureAwait(false);
        return new(addresses.FirstOrDefault() ?? throw new IOException($"{name.Host} has no address"), name.Port);
    }

    private static async Task<byte[]> ByUdpAsync(IPEndPoint server, byte[] message, ushort id, CancellationToken cancellationToken)
    {
        using var client = new UdpClient(server.AddressFamily);
        client.Connect(server);
        await client.SendAsync(message, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var answer = (await client.ReceiveAsync(cancellationToken).ConfigureAwait(false)).Buffer;
            // Others may send to the port too: the wait goes on for the one with the right id.
            if (UpdateMessage.Code(answer, id) is not null)
                return answer;
        }
    }

    private static async Task<byte[]> ByTcpAsync(IPEndPoint server, byte[] message, CancellationToken cancellationToken)
    {
        using var client = new TcpClient(server.AddressFamily);
        await client.ConnectAsync(server, cancellationToken).ConfigureAwait(false);
        var stream = client.GetStream();
        var framed = new byte[message.Length + 2];
        BinaryPrimitives.WriteUInt16BigEndian(framed, checked((ushort)message.Length));
        message.CopyTo(framed, 2);
        await stream.WriteAsync(framed, cancellationToken).ConfigureAwait(false);
        var length = new byte[2];
        await stream.ReadExactlyAsync(length, cancellationToken).ConfigureAwait(false);
        var answer = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
        await stream.ReadExactlyAsync(answer, cancellationToken).ConfigureAwait(false);
        return answer;
    }

    private static EndPoint Parse(string server)
    {
        if (IPAddress.TryParse(server, out var address))
            return new IPEndPoint(address, 53);
        if (IPEndPoint.TryParse(server, out var endpoint) && endpoint.Port != 0)
            return endpoint;
        var colon = server.LastIndexOf(':');
        var host = colon < 0 ? server : server[..colon];
        var port = 53;
        if (Uri.CheckHostName(host) != UriHostNameType.Dns || (colon >= 0 && (!int.TryParse(server.AsSpan(colon + 1), out port) || port is < 1 or > 65535)))
            throw new HostKitException($"The name server '{server}' is neither a name nor an address: write it like ns1.example.org, 192.0.2.1:53 or [2001:db8::1]:53.");
        return new DnsEndPoint(host.TrimEnd('.'), port);
    }
}
