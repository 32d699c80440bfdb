using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>A program behind nginx: it tells what it was asked, streams, talks over websockets, and counts.</summary>
internal sealed class Backend : IDisposable
{
    private readonly HttpListener _listener = new();
    private int _requests;

    public Backend(int port)
    {
        Port = port;
        _listener.Prefixes.Add($"http://*:{port}/");
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    public int Port { get; }

    /// <summary>Let go of a stream that waits.</summary>
    public SemaphoreSlim Continue { get; } = new(0);

    public void Dispose() => _listener.Close();

    private async Task AcceptAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var request = context.Request;
        if (request.IsWebSocketRequest)
        {
            using var socket = (await context.AcceptWebSocketAsync(null)).WebSocket;
            var buffer = new byte[100];
            var received = await socket.ReceiveAsync(buffer, default);
            await socket.SendAsync(buffer.AsMemory(0, received.Count), WebSocketMessageType.Text, true, default);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
            return;
        }

        var path = request.RawUrl!;
        if (path.StartsWith("/events", StringComparison.Ordinal) || path.StartsWith("/slow", StringComparison.Ordinal))
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.SendChunked = true;
            await context.Response.OutputStream.WriteAsync("data: one\n\n"u8.ToArray());
            await context.Response.OutputStream.FlushAsync();
            await Continue.WaitAsync(TimeSpan.FromSeconds(20));
            await context.Response.OutputStream.WriteAsync("data: two\n\n"u8.ToArray());
            context.Response.Close();
            return;
        }

        context.Response.StatusCode = path.Contains("missing", StringComparison.Ordinal) ? 404 : 200;
        var connection = request.Headers["Connection"] ?? "none";
        context.Response.Close(Encoding.UTF8.GetBytes(
            $"{Interlocked.Increment(ref _requests)} {request.HttpMethod} {path} HTTP/{request.ProtocolVersion} host={request.Headers["Host"]} client={request.Headers["X-Real-IP"]} proto={request.Headers["X-Forwarded-Proto"]} connection={connection}"), false);
    }
}
