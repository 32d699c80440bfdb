using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>A name server that knows one name, which is this machine's; of every other it says that there is none.</summary>
internal sealed class NameServer : IDisposable
{
    private readonly UdpClient _socket = new(new IPEndPoint(IPAddress.Loopback, 0));

    public NameServer(string known) => _ = Task.Run(() => AnswerAsync(known));

    public int Port => ((IPEndPoint)_socket.Client.LocalEndPoint!).Port;

    public void Dispose() => _socket.Dispose();

    private async Task AnswerAsync(string known)
    {
        while (true)
        {
            UdpReceiveResult question;
            try
            {
                question = await _socket.ReceiveAsync();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }

            await _socket.SendAsync(Answer(question.Buffer, known), question.RemoteEndPoint);
        }
    }

    /// <summary>RFC 1035, section 4: the header, the question repeated, and an address record that points back to its name.</summary>
    private static byte[] Answer(byte[] question, string known)
    {
        var at = 12;
        var name = new StringBuilder();
        for (; question[at] != 0; at += question[at] + 1)
            name.Append(name.Length > 0 ? "." : "").Append(Encoding.ASCII.GetString(question, at + 1, question[at]));
        var isKnown = name.ToString() == known;
        var hasAddress = isKnown && question[at + 2] == 1;
        byte[] head = [question[0], question[1], 0x81, (byte)(isKnown ? 0x80 : 0x83), 0, 1, 0, (byte)(hasAddress ? 1 : 0), 0, 0, 0, 0];
        byte[] address = hasAddress ? [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1] : [];
        return [.. head, .. question[12..(at + 5)], .. address];
    }
}
