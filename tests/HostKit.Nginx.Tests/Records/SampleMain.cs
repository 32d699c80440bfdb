namespace HostKit.Nginx.Tests;

/// <summary>A configuration that uses much of everything.</summary>
internal static class SampleMain
{
    public static Main Create() => new()
    {
        LoadModule = ["modules/ngx_stream_module.so", "modules/ngx_mail_module.so"],
        User = "www-data",
        WorkerProcesses = WorkerProcesses.Auto,
        WorkerPriority = -5,
        Env = ["TZ", "GREETING=hello; world"],
        ErrorLog = [new("/var/log/nginx/error.log", ErrorLogLevel.Warn), ErrorLog.StandardError],
        ThreadPool = [new("files", 16) { MaxQueue = 1000 }],
        Events = new() { WorkerConnections = 4096, Use = EventMethod.Epoll, MultiAccept = true },
        Http = new()
        {
            Include = ["mime.types"],
            DefaultType = "application/octet-stream",
            LogFormat = [new("timed", NginxText.Expand("$remote_addr \"$request\" $request_time")) { Escape = LogEscape.Json }],
            AccessLog = [new("/var/log/nginx/access.log") { Format = "timed", Buffer = ByteSize.KiB(64), Flush = TimeSpan.FromSeconds(5) }],
            KeepaliveTimeout = TimeSpan.FromSeconds(65),
            OpenFileCache = OpenFileCache.Of(1000) with { Inactive = TimeSpan.FromSeconds(20) },
            Resolver = new("127.0.0.53") { Valid = TimeSpan.FromSeconds(30), IPv6 = false },
            SslSessionCache = SslSessionCache.Shared("tls", ByteSize.MiB(10)),
            ProxyCachePath = [new("/var/cache/nginx/pages", "pages", ByteSize.MiB(10)) { Levels = "1:2", MaxSize = ByteSize.GiB(2) }],
            LimitReqZone = [new(new Var("binary_remote_addr"), "login", ByteSize.MiB(10), RequestRate.PerMinute(30))],
            Geos = [new(new Var("near")) { Default = "0", Rows = [("10.0.0.0/8", "1")] }],
            SplitClients = [new(Var.RemoteAddr, new Var("variant")) { Shares = [(12.5m, "b")], Rest = "a" }],
            Maps = [new(Var.Host, new Var("tenant")) { Hostnames = true, Default = "none", Cases = [("*.example.org", "example")] }],
            Upstreams = [new("app") { Zone = new("app", ByteSize.KiB(64)), Hash = Var.RequestUri, Servers = [new("app.internal:80") { Resolve = true, MaxFails = 3 }], Keepalive = 32 }],
            Servers =
            [
                new()
                {
                    Listen = [new(443) { Ssl = true, DefaultServer = true, Options = new() { Backlog = 4096 } }, new(443) { Quic = true, ReusePort = true }],
                    Http2 = true,
                    Http3 = true,
                    AddHeader = [("Alt-Svc", "h3=\":443\"; ma=86400")],
                    ServerName = ["example.org"],
                    SslConfCommand = [SslConfCommand.KernelTls],
                    Rewrite =
                    [
                        RewriteStep.If(new ServerIf(If.NotEqual(Var.Host, "example.org")) { Return = Return.Redirect(NginxText.Expand("https://example.org$request_uri")) }),
                        RewriteStep.Set(new Var("skip"), "0"),
                        RewriteStep.If(If.Matches(new Var("http_user_agent"), "bot;{1}", ignoreCase: true), RewriteStep.Set(new Var("skip"), "1")),
                    ],
                    Types = new MimeTypes().With("text/plain", "txt", "log"),
                    Locations =
                    [
                        new("/")
                        {
                            ProxyPass = "http://app",
                            ProxyCache = "pages",
                            ProxyCacheValid = [new(TimeSpan.FromMinutes(10), 200, 301), CacheValid.Any(TimeSpan.FromMinutes(1))],
                            ProxyCacheBypass = [new Var("skip")],
                            ProxyCookiePath = [CookiePath.Replace("/app/", "/")],
                            ProxyRedirect = [ProxyRedirect.Off],
                            LimitRate = ByteSize.KiB(500),
                            LimitReq = [new("login") { Burst = 10, NoDelay = true }],
                            Rewrite = [RewriteStep.If(new LocationIf(If.NoFile(NginxText.Expand("$document_root$uri"))) { AddHeader = [("X-Missing", "1")] })],
                            LimitExcept = new("GET", "POST") { Access = [AccessRule.Deny("all")] },
                            SubFilter = [("http://old", "https://new")],
                            Aio = Aio.Threads("files"),
                            Directio = ByteSize.MiB(4),
                        },
                        new("= /healthz") { AccessLog = [AccessLog.Off], StubStatus = true },
                    ],
                },
            ],
        },
        Mail = new() { AuthHttp = "http://127.0.0.1:9000/auth", Servers = [new() { Listen = [new(993) { Ssl = true }], Protocol = MailProtocol.Imap, ImapAuth = [ImapAuth.Plain, ImapAuth.Login] }] },
        Stream = new()
        {
            Upstreams = [new("dns") { LeastConn = true, Servers = ["192.0.2.1:53", "192.0.2.2:53"] }],
            Servers = [new() { Listen = [new(53) { Udp = true, ReusePort = true }], ProxyPass = "dns", ProxyTimeout = TimeSpan.FromSeconds(5), SetVariable = [new(new Var("a"), "b c")] }],
        },
    };
}
