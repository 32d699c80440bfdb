using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Acme.MachineTests;

/// <summary>A proxy before a real CA that spoils answers: it gets each request, and the CA's answer, and says what the client gets; null cuts the connection.</summary>
internal sealed class FaultyProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly System.Security.Cryptography.X509Certificates.X509Certificate2 _shown;
    private readonly HttpClient _http;
    private readonly Func<Request, Func<Task<Answer>>, Task<Answer?>> _act;

    public FaultyProxy(Pebble pebble, Func<Request, Func<Task<Answer>>, Task<Answer?>> act)
    {
        (Pebble, _shown, _act) = (pebble, pebble.Web.Certificate, act);
        _http = new(new SocketsHttpHandler { UseProxy = false, SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Pebble.Web.Certificate.Thumbprint } });
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri DirectoryUrl => new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/dir");

    public List<Request> Requests { get; } = [];

    /// <summary>What has been asked until now.</summary>
    public IReadOnlyList<Request> All()
    {
        lock (Requests)
            return [.. Requests];
    }

    /// <summary>The CA behind it; another one is a CA that has lost what it knew.</summary>
    public Pebble Pebble { get; set; }

    public void Dispose()
    {
        _listener.Dispose();
        _http.Dispose();
    }

    internal sealed record Request(string Method, string Path, byte[] Body)
    {
        public DateTimeOffset At { get; } = DateTimeOffset.UtcNow;

        /// <summary>What is asked for, as one word: newOrder, challenge, finalize, certificate ...</summary>
        public string Kind => Path switch
        {
            "/dir" => "directory",
            "/nonce-plz" => "newNonce",
            "/sign-me-up" => "newAccount",
            "/order-plz" => "newOrder",
            "/rollover-account-key" => "keyChange",
            "/revoke-cert" => "revokeCert",
            _ when Path.StartsWith("/my-account/", StringComparison.Ordinal) => "account",
            _ when Path.StartsWith("/authZ/", StringComparison.Ordinal) => "authorization",
            _ when Path.StartsWith("/chalZ/", StringComparison.Ordinal) => "challenge",
            _ when Path.StartsWith("/finalize-order/", StringComparison.Ordinal) => "finalize",
            _ when Path.StartsWith("/my-order/", StringComparison.Ordinal) => "order",
            _ when Path.StartsWith("/certZ/", StringComparison.Ordinal) => "certificate",
            _ => Path,
        };

        /// <summary>The signed payload as text, empty when it only reads.</summary>
        public string Payload
        {
            get
            {
                using var jws = System.Text.Json.JsonDocument.Parse(Body);
                return Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(jws.RootElement.GetProperty("payload").GetString()));
            }
        }

        public override string ToString() => $"{At:HH:mm:ss.fff} {Method} {Path}";
    }

    internal sealed record Answer(int Status, string Head, byte[] Body)
    {
        public static Answer Problem(int status, string type, string retryAfter = "")
            => new(status, "Content-Type: application/problem+json\r\n" + (retryAfter.Length > 0 ? $"Retry-After: {retryAfter}\r\n" : ""), Encoding.UTF8.GetBytes($$"""{"type":"urn:ietf:params:acme:error:{{type}}","detail":"made up","status":{{status}}}"""));

        public string Text => Encoding.UTF8.GetString(Body);

        public Answer Without(string header)
            => this with { Head = string.Concat(Head.Split("\r\n").Where(l => l.Length > 0 && !l.StartsWith(header + ":", StringComparison.OrdinalIgnoreCase)).Select(l => l + "\r\n")) };

        public Answer Replace(string old, string with)
            => this with { Body = Encoding.UTF8.GetBytes(Text.Replace(old, with, StringComparison.Ordinal)) };

        public static Answer Page(int status) => new(status, "Content-Type: text/html\r\n", "<html>Bad gateway</html>"u8.ToArray());
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        client.NoDelay = true;
        try
        {
            await using var tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsServerAsync(_shown);
            while (await ReadAsync(tls) is { } request)
            {
                lock (Requests)
                    Requests.Add(request);
                if (await _act(request, () => ForwardAsync(request)) is not { } answer)
                    return;
                var head = Encoding.ASCII.GetBytes($"HTTP/1.1 {answer.Status} Status\r\n{answer.Head}Content-Length: {answer.Body.Length}\r\n\r\n");
                await tls.WriteAsync(request.Method == "HEAD" ? head : [.. head, .. answer.Body]);
                await tls.FlushAsync();
            }
        }
        catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException or ObjectDisposedException or HttpRequestException)
        {
            // The client has gone, as clients do when tests end.
        }
    }

    private async Task<Answer> ForwardAsync(Request request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), $"https://127.0.0.1:{Pebble.AcmePort}{request.Path}");
        // pebble makes its addresses of the name by which it was asked.
        message.Headers.Host = DirectoryUrl.Authority;
        message.Headers.UserAgent.ParseAdd("proxy");
        if (request.Method == "POST")
            message.Content = new ByteArrayContent(request.Body) { Headers = { ContentType = new("application/jose+json") } };
        var turn = Pebble.Turn;
        await turn.WaitAsync();
        try
        {
            return await AskAsync(message);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Answer> AskAsync(HttpRequestMessage message)
    {
        using var response = await _http.SendAsync(message);
        var head = response.Headers.Concat(response.Content.Headers).Where(h => h.Key is not ("Content-Length" or "Transfer-Encoding" or "Connection"))
            .SelectMany(h => h.Value.Select(v => $"{h.Key}: {v}\r\n"));
        return new((int)response.StatusCode, string.Concat(head), await response.Content.ReadAsByteArrayAsync());
    }

    private static async Task<Request?> ReadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
                return null;
            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n");
        var length = lines.FirstOrDefault(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is { } line ? int.Parse(line[15..], System.Globalization.CultureInfo.InvariantCulture) : 0;
        var body = new byte[length];
        await stream.ReadExactlyAsync(body);
        var start = lines[0].Split(' ');
        return new(start[0], start[1], body);
    }
}
