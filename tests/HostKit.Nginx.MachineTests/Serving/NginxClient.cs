using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>Asks a server on a unix socket with the very bytes it is given, over one connection as long as that lives.</summary>
internal sealed class NginxClient(string socketPath) : IDisposable
{
    private Stream? _stream;

    public NginxAnswer Get(string target, string host, string method = "GET", string headers = "")
    {
        var request = Encoding.Latin1.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n");
        var answer = Ask(request);
        // A kept connection may have been closed meanwhile.
        return answer.Status == 0 ? Ask(request) : answer;
    }

    public void Dispose() => Close();

    private NginxAnswer Ask(byte[] request)
    {
        try
        {
            if (_stream is null)
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Connect(new UnixDomainSocketEndPoint(socketPath));
                _stream = new BufferedStream(new NetworkStream(socket, ownsSocket: true), 1 << 14);
            }

            _stream.Write(request);
            _stream.Flush();
            return Read();
        }
        catch (IOException)
        {
            Close();
            return new(0, [], "");
        }
    }

    private NginxAnswer Read()
    {
        var first = ReadLine();
        if (first.Length < 12)
            throw new EndOfStreamException();
        var status = int.Parse(first.AsSpan(9, 3), CultureInfo.InvariantCulture);
        var headers = new List<(string Name, string Value)>();
        while (ReadLine() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add((line[..colon], line.Length > colon + 2 ? line[(colon + 2)..] : ""));
        }

        var answer = new NginxAnswer(status, headers, "");
        var body = answer["Content-Length"] is { } length ? ReadBytes(int.Parse(length, CultureInfo.InvariantCulture))
            : answer["Transfer-Encoding"] is "chunked" ? ReadChunks() : "";
        if (answer["Connection"] is "close")
            Close();
        return answer with { Body = body };
    }

    private string ReadChunks()
    {
        var body = new StringBuilder();
        while (int.Parse(ReadLine(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is > 0 and var length)
        {
            body.Append(ReadBytes(length));
            ReadLine();
        }

        ReadLine();
        return body.ToString();
    }

    private string ReadBytes(int length)
    {
        var bytes = new byte[length];
        _stream!.ReadExactly(bytes);
        return Encoding.Latin1.GetString(bytes);
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (int letter; (letter = _stream!.ReadByte()) != '\n';)
        {
            if (letter < 0)
                throw new EndOfStreamException();
            if (letter != '\r')
                line.Append((char)letter);
        }

        return line.ToString();
    }

    private void Close()
    {
        _stream?.Dispose();
        _stream = null;
    }
}
