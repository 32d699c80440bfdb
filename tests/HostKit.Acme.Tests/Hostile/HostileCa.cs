using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>A whole ACME CA on a loopback port with its HTTP written by hand, so that every byte of every answer can be bent.</summary>
internal sealed class HostileCa : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _accepting;
    private readonly ConcurrentDictionary<string, int> _asked = new();
    private readonly HonestCa _honest;

    public HostileCa(Action<string, int, Reply, HonestCa> bend)
    {
        _listener.Start();
        _honest = new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        Bend = bend;
        _accepting = AcceptAsync();
    }

    public HonestCa Honest => _honest;

    public Uri Directory => new(_honest.Base + "/directory");

    /// <summary>Gets each answer with the endpoint's name and the how-manieth of that endpoint it is, from 1.</summary>
    public Action<string, int, Reply, HonestCa> Bend { get; }

    public IReadOnlyDictionary<string, int> Asked => _asked;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> serving = [];
        try
        {
            while (true)
                serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        client.NoDelay = true;
        try
        {
            await using var stream = new SslStream(client.GetStream());
            await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = HostilePki.Shared.Web }, _end.Token);
            while (await ReadAsync(stream) is var (method, path, body) && method.Length > 0)
            {
                var endpoint = HonestCa.EndpointOf(path);
                var nth = _asked.AddOrUpdate(endpoint, 1, (_, n) => n + 1);
                var reply = new Reply();
                lock (_honest)
                {
                    _honest.Answer(method, path, body, reply);
                    Bend(endpoint, nth, reply, _honest);
                }

                var bytes = reply.ToBytes(method == "HEAD");
                if (reply.Wire is { } wire)
                {
                    await wire(stream, bytes, _end.Token);
                    return;
                }

                await stream.WriteAsync(bytes, _end.Token);
                if (reply.Version == "HTTP/1.0" || !reply.Length)
                    return;
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            // The client has gone; what it made of that is its own affair.
        }
    }

    private async Task<(string Method, string Path, byte[] Body)> ReadAsync(SslStream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (bytes.Count < 4 || bytes[^1] != '\n' || bytes[^3] != '\n')
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
                return ("", "", []);
            bytes.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. bytes]).Split("\r\n");
        var length = lines.Where(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Select(l => int.Parse(l[15..], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, _end.Token);
        var first = lines[0].Split(' ');
        return (first[0], first[1], body);
    }
}
