using System.Net.Sockets;
using System.Text;

namespace HostKit.Core.MachineTests.Bus;

/// <summary>Stands between a client and a bus, hands on what both say, and can lose messages that name a word, or cut all lines.</summary>
internal sealed class BusRelay : IAsyncDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"hostkit-relay-{Guid.NewGuid():N}");
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly List<Socket> _sockets = [];
    private readonly string _target;
    private readonly byte[]? _word;
    private readonly Task _accepting;
    private int _dropped;

    public BusRelay(string target, string? dropped = null)
    {
        (_target, _word) = (target, dropped is null ? null : Encoding.UTF8.GetBytes(dropped));
        _listener.Bind(new UnixDomainSocketEndPoint(_path));
        _listener.Listen();
        _accepting = AcceptAsync();
    }

    public string Address => $"unix:path={_path}";

    public int Dropped => _dropped;

    public void Cut()
    {
        lock (_sockets)
            _sockets.ForEach(socket => socket.Dispose());
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        Cut();
        await _accepting;
        File.Delete(_path);
    }

    private async Task AcceptAsync()
    {
        var lines = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptAsync();
                var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await server.ConnectAsync(new UnixDomainSocketEndPoint(_target));
                lock (_sockets)
                    _sockets.AddRange([client, server]);
                var (toClient, toServer) = (new NetworkStream(client), new NetworkStream(server));
                lines.Add(QuietlyAsync(toClient.CopyToAsync(toServer), server));
                lines.Add(QuietlyAsync(RelayMessagesAsync(toServer, toClient), client));
            }
        }
        catch (SocketException)
        {
        }
        catch (ObjectDisposedException)
        {
        }
        await Task.WhenAll(lines);
    }

    // The bus first answers the client's three lines of authentication, then sends messages: 16 bytes that tell the lengths of header and body.
    private async Task RelayMessagesAsync(Stream from, Stream to)
    {
        for (var lines = 0; lines < 3;)
        {
            var letter = new byte[1];
            await from.ReadExactlyAsync(letter);
            await to.WriteAsync(letter);
            lines += letter[0] == '\n' ? 1 : 0;
        }
        while (true)
        {
            var start = new byte[16];
            await from.ReadExactlyAsync(start);
            var rest = new byte[((BitConverter.ToInt32(start, 12) + 7) & ~7) + BitConverter.ToInt32(start, 4)];
            await from.ReadExactlyAsync(rest);
            if (_word is not null && rest.AsSpan().IndexOf(_word) >= 0)
            {
                Interlocked.Increment(ref _dropped);
                continue;
            }
            await to.WriteAsync(start);
            await to.WriteAsync(rest);
        }
    }

    private static async Task QuietlyAsync(Task line, Socket other)
    {
        try
        {
            await line;
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or SocketException)
        {
        }
        other.Dispose();
    }
}
