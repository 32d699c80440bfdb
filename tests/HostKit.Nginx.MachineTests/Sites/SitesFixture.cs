using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>A real nginx that serves one site of every kind, as HostKit writes them.</summary>
public sealed class SitesFixture : IDisposable
{
    internal const string Password = "open sesame";
    private readonly RealNginx _nginx = new();
    private readonly Backend _backend = new(FreePort());
    private readonly NameServer _names = new("backend.test");
    private readonly Php _php;
    private readonly HttpClient _nginxItself;

    public SitesFixture()
    {
        _php = new Php(Folder);
        HttpPort = FreePort();
        HttpsPort = FreePort();
        ClientCertificate = Certificates.Client(Folder + "/clients.pem");
        Write("www/index.html", "page");
        Write("www/hello.txt", "hello");
        Write("www/assets/app.js", "script");
        Write("php/index.php", "<?php echo 'ran ', $_SERVER['SCRIPT_FILENAME'], ' ', $_SERVER['PATH_INFO'] ?? '', ' ', $_GET['q'] ?? '', ' ', $_SERVER['HTTPS'] ?? 'plain', ' ', $_SERVER['HTTP_PROXY'] ?? '';");
        Write("php/upload.jpg", "<?php echo 'hacked';");
        Write("acme/.well-known/acme-challenge/token", "proof");
        Write("closed.html", "<p>back soon");
        Write("errors/404.html", "own page");
        var configuration = new HostConfiguration("sites");
        foreach (var site in Sites())
            configuration.Add(site);
        Rendering.Write(configuration, Host.Local, Folder + "/tree");
        // The configuration is read where it lies, not in the machine's own /etc.
        foreach (var file in Directory.GetFiles(Folder + "/tree/etc/nginx/conf.d"))
            File.WriteAllText(file, File.ReadAllText(file).Replace("/etc/nginx/", Folder + "/tree/etc/nginx/", StringComparison.Ordinal));
        _nginxItself = _nginx.Serve(Encoding.UTF8.GetBytes(
            $"{_nginx.MainStart}http {{\n{_nginx.HttpStart}include /etc/nginx/mime.types;\nproxy_temp_file_write_size 16k;\ninclude {Folder}/tree/etc/nginx/conf.d/*.conf;\nserver {{ listen unix:{_nginx.SocketPath}; }}\n}}\n"));
    }

    public int HttpPort { get; }

    public int HttpsPort { get; }

    public X509Certificate2 ClientCertificate { get; }

    internal string Folder => _nginx.Folder;

    internal Backend Backend => _backend;

    /// <summary>Asks for a URL without a port, such as <c>https://added.test/</c>; nothing is followed.</summary>
    internal async Task<HttpResponseMessage> GetAsync(string url, Action<HttpRequestMessage>? change = null, X509Certificate2? certificate = null, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
    {
        using var handler = Handler(certificate);
        using var client = new HttpClient(handler);
        var request = new HttpRequestMessage(HttpMethod.Get, Address(url));
        change?.Invoke(request);
        return await client.SendAsync(request, completion, TestContext.Current.CancellationToken);
    }

    /// <summary>The URL with the port that nginx listens on.</summary>
    internal Uri Address(string url) => new UriBuilder(url) { Port = url.StartsWith("https", StringComparison.Ordinal) || url.StartsWith("wss", StringComparison.Ordinal) ? HttpsPort : HttpPort }.Uri;

    /// <summary>Connects to this machine, whatever the name.</summary>
    internal static SocketsHttpHandler Handler(X509Certificate2? certificate = null)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = async (context, cancel) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, context.DnsEndPoint.Port), cancel);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject is "CN=ecdsa" or "CN=rsa";
        if (certificate is not null)
            handler.SslOptions.ClientCertificates = [certificate];
        return handler;
    }

    public void Dispose()
    {
        _nginxItself.Dispose();
        _php.Dispose();
        _backend.Dispose();
        _names.Dispose();
        _nginx.Dispose();
        ClientCertificate.Dispose();
    }

    private IEnumerable<Site> Sites()
    {
        var certificate = Certificates.Server(Folder, "ecdsa");
        var second = Certificates.Server(Folder, "rsa", rsa: true);
        var app = new Upstream("app") { Servers = [$"127.0.0.1:{_backend.Port}"], Keepalive = 4, Zone = new("app", ByteSize.KiB(64)) };
        var web = _backend.Port;
        Tls OnOurPort(Tls tls) => tls with { Listen = [$"127.0.0.1:{HttpsPort}", $"[::1]:{HttpsPort}"], Http3 = true };
        Site New(string name) => new(name) { Listen = [$"127.0.0.1:{HttpPort}", $"[::1]:{HttpPort}"] };
        var page = new Location("/") { Return = Return.Body(200, NginxText.Expand("$scheme $server_protocol")) };

        var reject = Site.RejectUnknownHosts();
        yield return reject with { Listen = New("_").Listen, Tls = OnOurPort(reject.Tls) };
        yield return New("none.test") with { Locations = [page] };
        yield return New("added.test") with { Locations = [page], Tls = OnOurPort(Tls.Added(certificate, second) with { Hsts = Hsts.TwoYears }) };
        yield return New("only.test") with { Locations = [page], Tls = OnOurPort(Tls.Only(certificate) with { Policy = TlsPolicy.Modern }) };
        yield return New("redirecting.test") with
        {
            RedirectedNames = ["www.redirecting.test"],
            Locations = [page],
            Tls = OnOurPort(Tls.Redirecting(certificate) with { Hsts = Hsts.TwoYears, ChallengeRoot = Folder + "/acme" }),
        };
        yield return New("clients.test") with
        {
            Locations = [new("/") { Return = Return.Body(200, NginxText.Expand("$ssl_client_s_dn")) }],
            Tls = OnOurPort(Tls.Only(certificate) with { ClientCertificates = new(Folder + "/clients.pem") }),
        };
        yield return Site.Redirect("old.test", "https://added.test") with { Listen = New("_").Listen };
        yield return New("app.test") with
        {
            Upstreams = [app],
            Tls = OnOurPort(Tls.Added(certificate)),
            Headers = SecurityHeaders.Basic,
            Locations =
            [
                Location.Proxy("/", app),
                Location.Proxy("/ws", app).WithWebSockets(),
                Location.Proxy("/events", app).Unbuffered(),
                Location.Proxy("/cached/", app).WithCache(new CachePath(Folder + "/cache", "pages", ByteSize.MiB(1)) { UseTempPath = false }, TimeSpan.FromMinutes(1), new Var("arg_fresh")),
                Location.Proxy("/limited", app).WithLimit(new LimitReqZone(new Var("server_name"), "slow", ByteSize.KiB(64), RequestRate.PerMinute(1)), burst: 1),
                Location.Proxy("/slow", app).Unbuffered().WithLimit(new LimitConnZone(new Var("server_name"), "one", ByteSize.KiB(64)), 1),
                Location.Proxy("/strict", app).WithLimit(new LimitReqZone(new Var("server_name"), "strict", ByteSize.KiB(64), RequestRate.PerMinute(1))) with { LimitReqStatus = 503 },
                Location.Proxy("/staff/", app).WithBasicAuth(Staff) with { AddHeader = [("X-Own", "1")] },
                new("/inside/") { Access = AccessRule.Only("203.0.113.7"), TryFiles = [Var.Uri, "=404"] },
                new("/real") { Return = Return.Body(200, NginxText.Expand("$remote_addr")) },
            ],
            Directives = new Server { AccessLog = [new(Folder + "/access.json", LogFormats.Json)] }.WithCompression().WithRealIp("X-Forwarded-For", "127.0.0.1"),
        };
        yield return New("php.test") with { Root = Folder + "/php", Locations = [Location.Php("unix:" + _php.Socket), new("/") { TryFiles = [Var.Uri, "=404"] }], Tls = OnOurPort(Tls.Added(certificate)) };
        yield return New("files.test") with
        {
            Root = Folder + "/www",
            Headers = SecurityHeaders.Strict,
            Locations = [Location.SinglePage("/"), Location.Assets("/assets/"), new("= /errors/404.html") { Internal = true, Root = Folder }, new("/none/") { TryFiles = [Var.Uri, "=404"] }],
            Directives = new() { ErrorPage = [new("/errors/404.html", 404)] },
        };
        yield return New("closing.test") with
        {
            Locations = [page, new("/limited") { Return = Return.Status(503) }],
            Headers = SecurityHeaders.Basic,
            Tls = Tls.None with { ChallengeRoot = Folder + "/acme" },
            Maintenance = Maintenance.While(Folder + "/closed") with { Page = Folder + "/closed.html", RetryAfter = TimeSpan.FromSeconds(90) },
        };
        yield return New("closed.test") with { Locations = [page], Maintenance = Maintenance.Now };
        yield return (New("lazy.test") with
        {
            Locations = [Location.Proxy("/", "http://nobody.invalid:81"), Location.Proxy("/near/", $"http://backend.test:{web}/far/"), Location.Proxy("= /one", $"http://backend.test:{web}/two")],
            Directives = new() { ResolverTimeout = TimeSpan.FromSeconds(5) },
        }).ResolvingLazily($"127.0.0.1:{_names.Port}");
        yield return (New("shared.test") with { Root = Folder + "/www", Locations = [Location.SinglePage("/")] })
            .WithLocations([.. Location.Proxy("/", web).At("/api/", "/@", "= /.well-known/webfinger"), Location.Proxy("^~ /api/v1/streaming", web).WithWebSockets()]);
    }

    internal static BasicAuth Staff { get; } = new("staff",
        new BasicAuthUser("sha", "$6$hostkit$qhtSO0/td.czxYj66Ojc5I2u/ltBPj51NerevJbZV1rO5vCmchtKGMt4mIW48nDJyfg.WnoLy3.zL2EDzQNlt."),
        new BasicAuthUser("bcrypt", "$2b$05$abcdefghijklmnopqrstuupx2xBUC4954936wVIjyyPHmUBFu0wCW"),
        new BasicAuthUser("yescrypt", "$y$j9T$abcdefgh$c8R4fgRyxL8Q39.DpK0QFFQ5IBjxy7PYBstUKeRFh3/"),
        new BasicAuthUser("apr1", "$apr1$hostkit1$BaFbZAG2AQJd4bSr7YRaA1"),
        new BasicAuthUser("ssha", "{SSHA}bEiwulKhVqG0wRVxs1ooibgOlxZzYWx0c2FsdA=="));

    private void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
