using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;

namespace HostKit.Acme;

/// <summary>A listener on every address of the machine, which serves each caller for at most ten seconds.</summary>
internal sealed class ChallengeListener(int port, string whenTaken, Func<Stream, CancellationToken, Task> answer)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private TcpListener? _listener;

    /// <summary>Listens, unless it does so already.</summary>
    /// <exception cref="HostKitException">The port is taken, or may not be listened on.</exception>
    public void Start()
    {
        if (_listener is not null)
            return;
        var listener = Socket.OSSupportsIPv6 ? TcpListener.Create(port) : new TcpListener(IPAddress.Any, port);
        try
        {
            listener.Start();
        }
        catch (SocketException e)
        {
            listener.Dispose();
            throw new HostKitException(
                $"Port {port} cannot be listened on: {e.Message.TrimEnd('.')}. "
                + (e.SocketErrorCode == SocketError.AddressAlreadyInUse ? whenTaken : "Ports below 1024 need root or CAP_NET_BIND_SERVICE."), e);
        }

        _listener = listener;
        _ = AcceptAsync(listener);
    }

    public void Stop()
    {
        _listener?.Dispose();
        _listener = null;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync().ConfigureAwait(false));
            }
            catch (Exception e) when (e is ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
            catch (SocketException e)
            {
                // A caller that has gone, or no more file descriptors for the moment; only a closed listener ends it.
                if (e.SocketErrorCode is SocketError.OperationAborted or SocketError.Interrupted or SocketError.NotSocket)
                    return;
                await Task.Delay(50).ConfigureAwait(false);
            }
        }
    }

    private async Task ServeAsync(TcpClient caller)
    {
        using var _ = caller;
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await answer(caller.GetStream(), limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or AuthenticationException or CryptographicException or ObjectDisposedException or InvalidOperationException)
        {
            // The caller has gone, is too slow, or speaks something else; it may come again.
        }
    }
}
