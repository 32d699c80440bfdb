using System.Net;
using System.Net.Sockets;

namespace HostKit.Testing;

public sealed partial class Machine
{
    /// <summary>
    /// Opens a TCP connection to a port on the machine's loopback address. Nothing is forwarded: the socket itself belongs to the
    /// machine's network.
    /// </summary>
    /// <param name="port">The port on 127.0.0.1 in the machine.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SocketException">Nothing listens there.</exception>
    public async Task<NetworkStream> ConnectAsync(int port, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var socket = await NetworkNamespace.CreateSocketAsync(Leader);
        try
        {
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);
            return new(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>
    /// A handler for <see cref="HttpClient"/> and <see cref="System.Net.WebSockets.ClientWebSocket"/> which sends every request to the
    /// machine's loopback address, whatever the host in the request's address is: <c>http://example.org/</c> asks the machine's web server
    /// for that site. It follows no redirects and keeps no cookies.
    /// </summary>
    public SocketsHttpHandler CreateHttpHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectCallback = async (context, cancellationToken) => await ConnectAsync(context.DnsEndPoint.Port, cancellationToken),
    };
}
