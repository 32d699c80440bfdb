using System.Net.Sockets;

namespace HostKit;

/// <summary>Asks a <see cref="TcpProbe"/>.</summary>
internal static class TcpQuestion
{
    public static async Task<(bool Passed, string Text)> AskAsync(Host host, TcpProbe probe, CancellationToken cancellationToken)
    {
        try
        {
            await (await HostSocket.ConnectAsync(host, probe.Server, probe.Port, probe.At, cancellationToken).ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
            return (true, "connected");
        }
        catch (Exception e) when (e is SocketException or HostKitException)
        {
            return (false, e.Message);
        }
    }
}
