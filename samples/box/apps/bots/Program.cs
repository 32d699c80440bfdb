var app = WebApplication.CreateSlimBuilder().Build();
app.Urls.Add($"http://127.0.0.1:{args[0]}");
app.UseWebSockets();
app.MapGet("/", () => "bots 1\n");
app.Map("/ws", async context =>
{
    using var socket = await context.WebSockets.AcceptWebSocketAsync();
    var buffer = new byte[1024];
    while (await socket.ReceiveAsync(buffer, context.RequestAborted) is { CloseStatus: null } received)
        await socket.SendAsync(buffer.AsMemory(0, received.Count), received.MessageType, received.EndOfMessage, context.RequestAborted);
});
app.Run();
