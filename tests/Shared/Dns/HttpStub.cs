using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Tests;

/// <summary>An HTTP server on this machine that answers by a function, and spoils the answers it is told to spoil.</summary>
internal sealed class HttpStub : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<HttpStubRequest, HttpStubAnswer> _serve;
    private readonly List<(Func<HttpStubRequest, bool> Matches, HttpFault Fault)> _faults = [];
    private readonly List<HttpStubRequest> _requests = [];
    private readonly Lock _lock = new();

    /// <param name="serve">Makes the answer; called for one request at a time.</param>
    public HttpStub(Func<HttpStubRequest, HttpStubAnswer> serve)
    {
        _serve = serve;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Its address, without a final slash.</summary>
    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>What was asked until now.</summary>
    public IReadOnlyList<HttpStubRequest> Requests
    {
        get
        {
            lock (_lock)
                return [.. _requests];
        }
    }

    /// <summary>Spoils the next requests that match, one after another.</summary>
    public void Spoil(HttpFault fault, Func<HttpStubRequest, bool>? matches = null, int times = 1)
    {
        lock (_lock)
            _faults.AddRange(Enumerable.Repeat((matches ?? (_ => true), fault), times));
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException or InvalidOperationException or OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            while (await ReadAsync(stream) is { } request)
            {
                if (await AnswerAsync(request) is not { } answer)
                {
                    // A reset, as by a server that dies.
                    client.Client.LingerState = new(true, 0);
                    return;
                }

                var body = Encoding.UTF8.GetBytes(answer.Body);
                var head = Encoding.ASCII.GetBytes($"HTTP/1.1 {answer.Status} Status\r\nContent-Type: {answer.MediaType}\r\n{answer.Head}Content-Length: {body.Length}\r\n\r\n");
                await stream.WriteAsync((byte[])[.. head, .. body], _end.Token);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The client has gone, as clients do when tests end.
        }
    }

    private async Task<HttpStubAnswer?> AnswerAsync(HttpStubRequest request)
    {
        HttpFault? fault = null;
        HttpStubAnswer? real = null;
        lock (_lock)
        {
            _requests.Add(request);
            if (_faults.FindIndex(f => f.Matches(request)) is >= 0 and var at)
            {
                fault = _faults[at].Fault;
                _faults.RemoveAt(at);
            }

            if (fault is null || fault.Acts)
                real = _serve(request);
        }

        if (fault is null)
            return real;
        if (fault.Hangs > TimeSpan.Zero)
            await Task.Delay(fault.Hangs, _end.Token);
        return fault.Answer;
    }

    private async Task<HttpStubRequest?> ReadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
                return null;
            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines[1..].Select(l => l.Split(':', 2)).ToDictionary(p => p[0], p => p[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, _end.Token);
        var start = lines[0].Split(' ');
        return new(start[0], start[1], headers, Encoding.UTF8.GetString(body));
    }
}
