using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HostKit.Cli.Tests;

/// <summary><c>check --at</c> asks declared sites at an address, each by its own name. The server is a stand-in, which answers as each test tells it.</summary>
public sealed partial class CheckAtTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, Func<string, string>> _answers = [];

    public CheckAtTests()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task What_comes_as_expected_and_what_does_not_are_told_apart()
    {
        _answers["good.test"] = _ => "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nWelcome";
        _answers["moved.test"] = _ => "HTTP/1.1 301 Moved\r\nLocation: http://good.test/\r\nContent-Length: 0\r\n\r\n";
        _answers["broken.test"] = _ => "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
        _answers["other.test"] = _ => "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHello";
        _answers["garbage.test"] = _ => "SSH-2.0-OpenSSH\r\n\r\n";
        _answers["silent.test"] = _ => "";
        _answers["live.test"] = head => $"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: {Accept(head)}\r\n\r\n";
        _answers["between.test"] = _ => "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: AAAA\r\n\r\n";
        _answers["page.test"] = _ => "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage";
        var site = new Asked(
            Ask("good.test") with { Contains = "Welcome" }, Ask("moved.test") with { Status = 301, Location = "http://good.test/" }, Ask("broken.test") with { StatusBelow = 500 }, Ask("other.test") with { Contains = "Welcome" },
            Ask("garbage.test"), Ask("silent.test"), Ask("live.test") with { WebSocket = true }, Ask("between.test") with { WebSocket = true }, Ask("page.test") with { WebSocket = true });

        var (code, output, error) = await RunAsync(site, "check", "--at", "127.0.0.1", "--timeout", "1s");

        Assert.Equal((1, ""), (code, error));
        Assert.Equal(
            """
            ok      good.test     N ms  status 200
            ok      moved.test    N ms  status 301 to http://good.test/
            FAILED  broken.test   N ms  status 502, not below 500
            FAILED  other.test    N ms  status 200, but the page does not contain 'Welcome'
            FAILED  garbage.test  N ms  Received an invalid status line: 'SSH-2.0-OpenSSH'.
            FAILED  silent.test   N ms  no answer within 1 s
            ok      live.test     N ms  upgraded to a websocket
            FAILED  between.test  N ms  status 101, but with the wrong Sec-WebSocket-Accept: something between answers in the program's place
            FAILED  page.test     N ms  status 200, and no upgrade to a websocket
            6 of 9 questions not answered by 127.0.0.1 as expected.

            """, Times().Replace(output, "N ms"));
    }

    [Fact]
    public async Task The_document_has_every_answer()
    {
        _answers["good.test"] = _ => "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        var (code, output, error) = await RunAsync(new Asked(Ask("good.test")), "check", "--at", "[127.0.0.1]", "--json");
        using var document = JsonDocument.Parse(output);
        Assert.Equal((0, "127.0.0.1 answers all of 1 question as expected.\n"), (code, error));
        Assert.Equal(("127.0.0.1", true), (document.RootElement.GetProperty("at").GetString(), document.RootElement.GetProperty("passed").GetBoolean()));
        var answer = Assert.Single(document.RootElement.GetProperty("answers").EnumerateArray());
        Assert.Equal(("asked", "good.test", true, "status 200"), (answer.GetProperty("component").GetString(), answer.GetProperty("question").GetString(), answer.GetProperty("passed").GetBoolean(), answer.GetProperty("got").GetString()));
    }

    [Fact]
    public async Task Nobody_there_is_a_clear_answer()
    {
        _listener.Stop();
        Assert.Matches("^FAILED  good.test .*refused", (await RunAsync(new Asked(Ask("good.test")), "check", "--at", "127.0.0.1")).Out);
        Assert.Matches("^error: --at no.such.name.invalid: it is no address", (await RunAsync(new Asked(Ask("good.test")), "check", "--at", "no.such.name.invalid")).Error);
        Assert.Equal("error: The script declares nothing that could be asked, such as a site with a name.\n", (await RunAsync(new Asked(), "check", "--at", "127.0.0.1")).Error);
    }

    private HttpProbe Ask(string name) => new(name, new Uri($"http://{name}:{((IPEndPoint)_listener.LocalEndpoint).Port}/"));

    private static async Task<(int Code, string Out, string Error)> RunAsync(IComponent component, params string[] arguments)
    {
        var terminal = new TestTerminal();
        return (await terminal.RunAsync(new HostConfiguration("box").Add(component), arguments), terminal.Out, terminal.Error);
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            var buffer = new byte[4096];
            var head = "";
            while (!head.Contains("\r\n\r\n", StringComparison.Ordinal))
                head += Encoding.ASCII.GetString(buffer, 0, await client.GetStream().ReadAsync(buffer));
            var name = Regex.Match(head, "(?i)host: ([^:\r]+)").Groups[1].Value;
            var answer = _answers[name](head);
            if (answer.Length == 0)
                await Task.Delay(TimeSpan.FromSeconds(5));
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer));
            await Task.Delay(100);
        }
    }

#pragma warning disable CA5350 // RFC 6455 has it so.
    private static string Accept(string head)
        => Convert.ToBase64String(System.Security.Cryptography.SHA1.HashData(Encoding.ASCII.GetBytes(Regex.Match(head, "(?i)sec-websocket-key: ([^\r]+)").Groups[1].Value + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350

    [GeneratedRegex("[ 0-9]{6} ms")]
    private static partial Regex Times();

    private sealed class Asked(params HttpProbe[] questions) : IAnswers
    {
        public string Name => "asked";

        public IEnumerable<HttpProbe> Questions => questions;

        public IEnumerable<Resource> Lower(Host host) => [];
    }
}
