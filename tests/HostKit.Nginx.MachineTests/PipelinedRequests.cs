using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>Asks a server many things over one connection without waiting for each answer, so that a hundred thousand take seconds.</summary>
internal static class PipelinedRequests
{
    private const int AtOnce = 200;

    /// <summary>The bodies of the answers, in order.</summary>
    public static async Task<List<byte[]>> SendAsync(string socketPath, IReadOnlyList<string> targets, CancellationToken cancellationToken)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(socketPath), cancellationToken);
        using var stream = new BufferedStream(new NetworkStream(socket), 1 << 20);
        var bodies = new List<byte[]>(targets.Count);
        foreach (var some in targets.Chunk(AtOnce))
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes(string.Concat(some.Select(target => $"GET {target} HTTP/1.1\r\nHost: x\r\n\r\n"))), cancellationToken);
            for (var i = 0; i < some.Length; i++)
                bodies.Add(ReadAnswer(stream));
        }

        return bodies;
    }

    private static byte[] ReadAnswer(BufferedStream stream)
    {
        var length = -1;
        while (ReadLine(stream) is { Length: > 0 } line)
        {
            if (line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture);
        }

        var body = new byte[length >= 0 ? length : throw new InvalidDataException("An answer has no Content-Length.")];
        stream.ReadExactly(body);
        return body;
    }

    private static string ReadLine(BufferedStream stream)
    {
        var line = new StringBuilder();
        for (int letter; (letter = stream.ReadByte()) != '\n';)
        {
            if (letter < 0)
                throw new EndOfStreamException("The server closed the connection.");
            if (letter != '\r')
                line.Append((char)letter);
        }

        return line.ToString();
    }
}
