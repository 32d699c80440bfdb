// The web service that provision.cs runs: a greeting, and a websocket at /ws that says everything back.
// Put it where the unit expects it: dotnet publish samples/hello/server.cs -o /opt/hello
#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
using System.Net.WebSockets;

var app = WebApplication.Create(args);
app.UseWebSockets();
app.MapGet("/", (HttpRequest request) => $"Hello from {Environment.ProcessId}, {request.Scheme}://{request.Host}\n");
app.Map("/ws", async context =>
{
    if (!context.WebSockets.IsWebSocketRequest)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return;
    }

    using var socket = await context.WebSockets.AcceptWebSocketAsync();
    var buffer = new byte[4096];
    while (await socket.ReceiveAsync(buffer, context.RequestAborted) is { MessageType: not WebSocketMessageType.Close } message)
        await socket.SendAsync(buffer.AsMemory(0, message.Count), message.MessageType, message.EndOfMessage, context.RequestAborted);
    await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
});
app.Run();
