// Sends one text over a websocket and prints what comes back: websocket.cs URL HOST TEXT
#:property PublishAot=false
using System.Net.WebSockets;
using System.Text;

using var socket = new ClientWebSocket();
socket.Options.SetRequestHeader("Host", args[1]);
using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
await socket.ConnectAsync(new Uri(args[0]), limit.Token);
await socket.SendAsync(Encoding.UTF8.GetBytes(args[2]), WebSocketMessageType.Text, true, limit.Token);
var buffer = new byte[4096];
var message = await socket.ReceiveAsync(buffer, limit.Token);
Console.Write(Encoding.UTF8.GetString(buffer, 0, message.Count));
await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
