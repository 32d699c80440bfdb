using System.Net.WebSockets;
using System.Text;

namespace HostKit.Nginx.Tests.Applying;

/// <summary>What sites serve once they are applied: TLS with every HTTP version, websockets, PHP, and two applications on one domain.</summary>
public sealed class ServingTests(NginxMachine nginx, ITestOutputHelper output) : IClassFixture<NginxMachine>
{
    private static readonly TlsCertificate Certificate = new("/etc/ssl/box/example.org/chain.pem", "/etc/ssl/box/example.org/key.pem");

    // As an ACME client would: when the files are in place and before nginx is told.
    private static readonly CommandResource Issue = new("issue", new Command("/bin/sh", "-c", """
        d=/etc/ssl/box/example.org; [ -e $d/key.pem ] && exit 0; mkdir -p $d
        exec openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=example.org -addext subjectAltName=DNS:example.org -days 2 -keyout $d/key.pem -out $d/chain.pem
        """));

    [Fact]
    public async Task A_certificate_that_is_issued_only_now_has_a_stand_in_until_then_and_every_version_of_http_is_spoken()
    {
        await nginx.BeginAsync();
        var site = new Site("example.org") { Tls = Tls.Redirecting(Certificate) with { Http3 = true }, Locations = [new("/") { Return = Return.Body(200, "secure") }] };

        // Nobody issues it: the check agrees, and nginx itself does not.
        var never = await nginx.ApplyAsync([site]);
        output.WriteLine(string.Join('\n', never.Failures));
        Assert.Equal(ApplyOutcome.RolledBack, never.Outcome);
        Assert.Contains("cannot load certificate \"/etc/ssl/box/example.org/chain.pem\"", never.Failures[0], StringComparison.Ordinal);
        Assert.False(await nginx.Machine.ExistsAsync("/etc/ssl/box"));

        var result = await nginx.ApplyAsync([Issue, site]);
        Assert.Equal((ApplyOutcome.Done, ""), (result.Outcome, string.Join('\n', result.Failures)));
        Assert.Contains("CN=example.org", (await nginx.Machine.RunAsync("openssl", "x509", "-noout", "-subject", "-in", Certificate.Chain)).Output.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        string[] options = ["--resolve", "example.org:443:127.0.0.1", "--resolve", "example.org:80:127.0.0.1", "--cacert", Certificate.Chain, "-w", " %{http_version}"];
        Assert.Equal("secure 1.1", await nginx.GetAsync("https://example.org/", [.. options, "--http1.1"]));
        Assert.Equal("secure 2", await nginx.GetAsync("https://example.org/", [.. options, "--http2"]));
        Assert.Equal("secure 3", await nginx.GetAsync("https://example.org/", [.. options, "--http3-only"]));
        Assert.Equal("https://example.org/x", await nginx.GetAsync("http://example.org/x", "--resolve", "example.org:80:127.0.0.1", "-o", "/dev/null", "-w", "%{redirect_url}"));
    }

    [Fact]
    public async Task A_website_and_another_application_share_a_domain_with_php_and_websockets()
    {
        await nginx.BeginAsync();
        await nginx.Machine.WriteTextAsync("/srv/www/index.html", "the website");
        await nginx.Machine.WriteTextAsync("/srv/www/info.php", "<?php echo 'php of ', $_SERVER['SERVER_NAME'], ' ', $_SERVER['QUERY_STRING'];");
        await nginx.Machine.WriteTextAsync("/srv/app/index.php", "<?php echo 'the application at ', $_SERVER['REQUEST_URI'], ' for ', $_SERVER['HTTP_X_FORWARDED_PROTO'];");
        await nginx.Machine.WriteTextAsync("/srv/echo.php", """
            <?php $s = stream_socket_server('tcp://127.0.0.1:9002');
            while ($c = stream_socket_accept($s, -1)) {
                $head = ''; while (($l = fgets($c)) !== "\r\n") $head .= $l;
                preg_match('/^Sec-WebSocket-Key: (.*)\r$/mi', $head, $m);
                fwrite($c, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " . base64_encode(sha1($m[1] . '258EAFA5-E914-47DA-95CA-C5AB0DC85B11', true)) . "\r\n\r\n");
                $n = ord(fread($c, 2)[1]) & 127; $mask = fread($c, 4); $text = 'echo: ' . (fread($c, $n) ^ str_repeat($mask, 32));
                fwrite($c, chr(0x81) . chr(strlen($text)) . $text);
            }
            """);
        var components = new IComponent[]
        {
            new SystemPackage("php8.4-fpm"),
            new UnitState("php8.4-fpm.service") { Started = true },
            Unit("app", "/usr/bin/php8.4 -S 127.0.0.1:9001 /srv/app/index.php"),
            Unit("stream", "/usr/bin/php8.4 /srv/echo.php"),
            new UnitState("app.service") { Started = true },
            new UnitState("stream.service") { Started = true },
            new Site("example.org")
            {
                Root = "/srv/www",
                Locations =
                [
                    Location.Static("/", "/srv/www"), Location.Php("unix:/run/php/php8.4-fpm.sock"), Location.Proxy("/api/", 9001), Location.Proxy("^~ /api/v1/streaming", 9002).WithWebSockets(),
                ],
            },
        };
        var result = await nginx.ApplyAsync(components);
        Assert.Equal((ApplyOutcome.Done, ""), (result.Outcome, string.Join('\n', result.Failures)));

        string[] host = ["-H", "Host: example.org", "--retry", "5", "--retry-connrefused", "--retry-all-errors", "--fail"];
        Assert.Equal("the website", await nginx.GetAsync("http://127.0.0.1/index.html", host));
        Assert.Equal("php of example.org a=1", await nginx.GetAsync("http://127.0.0.1/info.php?a=1", host));
        Assert.Equal("the application at /api/v1/statuses for http", await nginx.GetAsync("http://127.0.0.1/api/v1/statuses", host));
        using var client = new ClientWebSocket();
        using var invoker = new HttpMessageInvoker(nginx.Machine.CreateHttpHandler());
        await client.ConnectAsync(new Uri("ws://example.org/api/v1/streaming"), invoker, CancellationToken.None);
        await client.SendAsync(Encoding.ASCII.GetBytes("hello"), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var buffer = new byte[100];
        var answer = await client.ReceiveAsync(buffer, CancellationToken.None);
        Assert.Equal("echo: hello", Encoding.ASCII.GetString(buffer, 0, answer.Count));
    }

    private static FileResource Unit(string name, string command) => new($"/etc/systemd/system/{name}.service", $"[Service]\nExecStart={command}\n");
}
