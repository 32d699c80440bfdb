using System.Collections.Immutable;
using System.Reflection;

namespace HostKit.Nginx.Tests;

/// <summary>A value for each directive that nginx takes.</summary>
internal static class SampleValues
{
    private static readonly MethodInfo ListOf = typeof(SampleValues).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Values that a directive wants where the type allows more.</summary>
    private static readonly Dictionary<string, object> Wanted = new()
    {
        ["proxy_pass"] = (NginxText)"http://127.0.0.1:1",
        ["stream/proxy_pass"] = (NginxText)"127.0.0.1:1",
        ["fastcgi_pass"] = (NginxText)"127.0.0.1:1",
        ["scgi_pass"] = (NginxText)"127.0.0.1:1",
        ["uwsgi_pass"] = (NginxText)"127.0.0.1:1",
        ["grpc_pass"] = (NginxText)"127.0.0.1:1",
        ["memcached_pass"] = (NginxText)"127.0.0.1:1",
        ["pass"] = (NginxText)"127.0.0.1:1",
        ["limit_req_status"] = 429,
        ["limit_conn_status"] = 429,
        ["proxy_cache"] = (NginxText)"off",
        ["fastcgi_cache"] = (NginxText)"off",
        ["scgi_cache"] = (NginxText)"off",
        ["uwsgi_cache"] = (NginxText)"off",
        ["set_real_ip_from"] = ImmutableArray.Create("10.0.0.0/8", "unix:"),
        ["geoip_proxy"] = ImmutableArray.Create("10.0.0.0/8"),
        ["debug_connection"] = ImmutableArray.Create("10.0.0.0/8", "unix:"),
        ["fastcgi_split_path_info"] = "^(.+\\.php)(/.+)$",
        ["server_name"] = ImmutableArray.Create("a.org", "*.b.org", "~^c;\\d{2}$"),
        ["mail/server_name"] = "mail.example.org",
        ["try_files"] = ImmutableArray.Create<NginxText>(Var.Uri, "=404"),
        ["large_client_header_buffers"] = new Buffers(4, ByteSize.KiB(8)),
        ["ssl_ecdh_curve"] = "prime256v1",
        ["auth_request"] = "/auth",
        ["real_ip_header"] = "X-Forwarded-For",
        ["connection_pool_size"] = new ByteSize(512),
        ["request_pool_size"] = ByteSize.KiB(4),
        ["client_header_buffer_size"] = ByteSize.KiB(1),
        ["worker_connections"] = 64,
        ["worker_cpu_affinity"] = ImmutableArray.Create("auto"),
        ["working_directory"] = "/tmp",
        ["lock_file"] = "/tmp/lock",
        ["env"] = ImmutableArray.Create("TZ", "A=b c"),
        ["gzip_disable"] = ImmutableArray.Create("msie6", "b;{2}"),
        ["gzip_window"] = ByteSize.KiB(32),
        ["gzip_hash"] = ByteSize.KiB(64),
        ["valid_referers"] = ImmutableArray.Create("none", "blocked", "server_names", "*.a.org", "~\\.b\\."),
        ["image_filter_jpeg_quality"] = (NginxText)"80",
        ["image_filter_sharpen"] = (NginxText)"80",
        ["image_filter_webp_quality"] = (NginxText)"80",
        ["userid_mark"] = "z",
        ["userid_service"] = 8,
        ["uwsgi_modifier1"] = 8,
        ["auth_http"] = "http://127.0.0.1:1/auth",
        ["imap_capabilities"] = ImmutableArray.Create("IMAP4rev1", "UIDPLUS"),
        ["http2_recv_buffer_size"] = ByteSize.KiB(256),
        ["http2_streams_index_size"] = 32,
        ["http2_pool_size"] = ByteSize.KiB(4),
        ["http2_chunk_size"] = ByteSize.KiB(8),
        ["directio_alignment"] = new ByteSize(512),
        ["degradation"] = "sbrk=500m",
        ["aio"] = Aio.Threads(),
        ["geo"] = ImmutableArray.Create(new Geo(new Var("g")) { Source = Var.RemoteAddr, Default = "a$", Rows = [("10.0.0.0/8", "b c;"), ("::1", "d")], Proxies = ["192.168.0.1"], ProxyRecursive = true }),
        ["stream/geo"] = ImmutableArray.Create(new Geo(new Var("g")) { Ranges = true, Rows = [("10.0.0.0-10.0.0.9", "b c;")] }),
        ["split_clients"] = ImmutableArray.Create(new SplitClients(Var.RemoteAddr, new Var("s")) { Shares = [(0.5m, "a"), (30, "b c;")], Rest = "" }),
        ["map"] = ImmutableArray.Create(new Map(Var.RemoteAddr, new Var("k")) { Default = "", Hostnames = true, Volatile = true, Cases = [("*.a.org", "1"), ("default", "2"), ("~^b{2};", "3")] }),
        ["mail/listen"] = ImmutableArray.Create(new MailListen("127.0.0.1:18025") { Options = new() { Backlog = 9, KeepAlive = "on" } }),
        ["stream/listen"] = ImmutableArray.Create(new StreamListen("127.0.0.1:18081") { ReusePort = true, Options = new() { Backlog = 9, Bind = true } }),
        ["listen"] = ImmutableArray.Create(new Listen("127.0.0.1:18080") { DefaultServer = true, ProxyProtocol = true, ReusePort = true, Options = new() { Backlog = 9, FastOpen = 3, Deferred = true, SendBuffer = ByteSize.KiB(32) } }),
    };

    public static object Of(string directive, Type type, DirectiveContexts context = DirectiveContexts.Http)
    {
        var kind = context >= DirectiveContexts.Stream ? "stream/" : context >= DirectiveContexts.Mail ? "mail/" : "";
        if ((Wanted.TryGetValue(kind + directive, out var wanted) || Wanted.TryGetValue(directive, out wanted)) && (Nullable.GetUnderlyingType(type) ?? type).IsInstanceOfType(wanted))
            return wanted;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (directive.EndsWith("_hash_bucket_size", StringComparison.Ordinal))
            return 128;
        if (directive.EndsWith("_hash_max_size", StringComparison.Ordinal))
            return 1024;
        if (type == typeof(string) && directive.EndsWith("_ciphers", StringComparison.Ordinal))
            return "HIGH";
        if (type == typeof(ByteSize) && (directive.EndsWith("busy_buffers_size", StringComparison.Ordinal) || directive.EndsWith("_buffer_size", StringComparison.Ordinal)))
            return ByteSize.KiB(8);
        if (directive.EndsWith("max_temp_file_size", StringComparison.Ordinal))
            return ByteSize.MiB(1);
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().First(value => value.ToString() is not ("Off" or "None" or "XAccelRedirect"));
        return type.IsGenericType ? ListOf.MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(null, [Of(directive, type.GenericTypeArguments[0], context)])! : Of(type);
    }

    private static object Of(Type type) => type.Name switch
    {
        "Boolean" => true,
        "Int32" => 8,
        "ByteSize" => ByteSize.KiB(64),
        "TimeSpan" => TimeSpan.FromMinutes(90),
        "String" => "a/b",
        "NginxText" => NginxText.Of($"/tmp/{Var.RemoteAddr}_x y"),
        "VariableSize" => (VariableSize)ByteSize.KiB(64),
        "Buffers" => new Buffers(8, ByteSize.KiB(8)),
        "Expires" => Expires.After(TimeSpan.FromDays(1)),
        "Return" => Return.Redirect(NginxText.Of($"https://{Var.Host}/"), 308),
        "Header" => new Header("A", "b c"),
        "ResponseHeader" => new ResponseHeader("A", "b c") { Always = true },
        "Parameter" => new Parameter("A", Var.Host) { IfNotEmpty = true },
        "ErrorPage" => new ErrorPage("/x y", 404, 500) { ResponseCode = 200 },
        "ErrorLog" => new ErrorLog("/dev/null", ErrorLogLevel.Warn),
        "AccessLog" => new AccessLog("/dev/null") { Buffer = ByteSize.KiB(32), Flush = TimeSpan.FromSeconds(5), If = Var.RemoteAddr, Format = "f" },
        "AccessRule" => AccessRule.Allow("10.0.0.0/8"),
        "Aio" => Aio.Off,
        "BindAddress" => new BindAddress("127.0.0.1"),
        "CachePath" => new CachePath("/tmp/hostkit-cache", "c", ByteSize.MiB(1)) { Levels = "1:2", UseTempPath = false, Inactive = TimeSpan.FromHours(1), MaxSize = ByteSize.GiB(1), MinFree = ByteSize.MiB(1), ManagerFiles = 3, ManagerSleep = TimeSpan.FromMilliseconds(5), LoaderThreshold = TimeSpan.FromMilliseconds(5) },
        "CacheValid" => new CacheValid(TimeSpan.FromMinutes(1), 200, 404),
        "CertificateCache" => CertificateCache.Of(10) with { Inactive = TimeSpan.FromSeconds(5), Valid = TimeSpan.FromMinutes(1) },
        "CharsetMap" => new CharsetMap("koi8-r", "windows-1251") { Rows = [("80", "88"), ("C0", "FE")] },
        "CookieDomain" => CookieDomain.Regex("\\.a{1};", NginxText.Expand("b$1")),
        "CookieFlags" => new CookieFlags("~^a;", "secure", "samesite=lax"),
        "CookiePath" => CookiePath.Replace("/a b/", "/"),
        "DirectIo" => (DirectIo)ByteSize.MiB(4),
        "Events" => new Events(),
        "Geo" => new Geo(new Var("g")),
        "GeoIpDatabase" => new GeoIpDatabase("/tmp/a b.dat") { Utf8 = true },
        "Http" => new Http { Gzip = true },
        "ImageFilter" => ImageFilter.Resize("10", "-"),
        "KeepaliveTimeout" => new KeepaliveTimeout(TimeSpan.FromSeconds(75)) { HeaderTimeout = TimeSpan.FromSeconds(60) },
        "LimitConn" => new LimitConn("z", 5),
        "LimitConnZone" => new LimitConnZone(Var.RemoteAddr, "z", ByteSize.MiB(1)),
        "LimitExcept" => new LimitExcept("GET", "POST") { Access = [AccessRule.Deny("all")] },
        "LimitReq" => new LimitReq("r") { Burst = 5, Delay = 3 },
        "LimitReqZone" => new LimitReqZone(Var.RemoteAddr, "r", ByteSize.MiB(1), RequestRate.PerMinute(30)),
        "Listen" => new Listen("127.0.0.1:18080"),
        "Location" => new Location("/x/y"),
        "LogFormat" => new LogFormat("g", NginxText.Expand("$remote_addr \"$status\"")) { Escape = LogEscape.Json },
        "Mail" => new Mail(),
        "MailListen" => new MailListen(18025),
        "MailServer" => new MailServer { Listen = [18025], Protocol = MailProtocol.Imap },
        "Map" => new Map(Var.RemoteAddr, new Var("k")),
        "MimeTypes" => new MimeTypes().With("text/plain", "txt", "log"),
        "ModernBrowser" => new ModernBrowser("gecko", "1.0"),
        "OpenFileCache" => OpenFileCache.Of(10) with { Inactive = TimeSpan.FromSeconds(20) },
        "OpenLogFileCache" => OpenLogFileCache.Of(10) with { Inactive = TimeSpan.FromSeconds(20), MinUses = 2, Valid = TimeSpan.FromMinutes(1) },
        "PerlVariable" => new PerlVariable(new Var("p"), "sub { return \"a\"; }"),
        "ProxyRedirect" => ProxyRedirect.Regex("^http://a{1};/(.*)$", NginxText.Expand("/$1"), ignoreCase: true),
        "RandomChoice" => RandomChoice.Two,
        "Resolver" => new Resolver("127.0.0.1", "[::1]:5353") { Valid = TimeSpan.FromSeconds(30), IPv6 = false },
        "ResponseStore" => ResponseStore.To(NginxText.Of($"/tmp{Var.Uri}")),
        "RewriteStep" => RewriteStep.If(If.DoesNotMatch(Var.Host, "^a{1}(.*)$;", ignoreCase: true), RewriteStep.Rewrite("^/a{1}(.*)$", NginxText.Expand("/b$1"), RewriteThen.Last)),
        "Server" => new Server { ServerName = ["a.org"] },
        "SplitClients" => new SplitClients(Var.RemoteAddr, new Var("s")),
        "SslConfCommand" => SslConfCommand.KernelTls,
        "SslOcspCache" => SslOcspCache.Shared("o", ByteSize.MiB(1)),
        "SslSessionCache" => SslSessionCache.BuiltIn(1000).And(SslSessionCache.Shared("s", ByteSize.MiB(1))),
        "Sticky" => Sticky.Cookie("srv_id", TimeSpan.FromHours(1), sameSite: "lax", httpOnly: true),
        "StoreAccess" => new StoreAccess { User = StorePermission.ReadWrite, All = StorePermission.Read },
        "StreamBlock" => new StreamBlock(),
        "StreamListen" => new StreamListen(18081),
        "StreamServer" => new StreamServer { Listen = ["127.0.0.1:18081"], ProxyPass = "127.0.0.1:1" },
        "StreamUpstream" => new StreamUpstream("u") { Servers = ["127.0.0.1:1"] },
        "Substitution" => new Substitution("a;", Var.Host),
        "SymlinkCheck" => SymlinkCheck.ForeignOwner with { From = new Var("document_root") },
        "TempPath" => new TempPath("/tmp/hostkit-temp", 1, 2),
        "Upstream" => new Upstream("u") { Servers = ["127.0.0.1:1"] },
        "UpstreamHash" => new UpstreamHash(Var.RemoteAddr) { Consistent = true },
        "UpstreamServer" => new UpstreamServer("127.0.0.1:1") { Weight = 2, MaxConns = 3, MaxFails = 4, FailTimeout = TimeSpan.FromSeconds(5) },
        "UpstreamZone" => new UpstreamZone("u", ByteSize.KiB(64)),
        "UserIdExpires" => UserIdExpires.Max,
        "VariableAssignment" => new VariableAssignment(new Var("v"), Var.RemoteAddr),
        "WorkerProcesses" => WorkerProcesses.Auto,
        "WorkerThreads" => new WorkerThreads("pool", 4) { MaxQueue = 100 },
        "WorkerUser" => new WorkerUser("root", "root"),
        "XsltParameter" => new XsltParameter("a", "'b'"),
        "XsltStylesheet" => new XsltStylesheet("/tmp/a.xslt"),
        _ => throw new NotSupportedException(type.Name),
    };

    private static ImmutableArray<T> List<T>(T item) => [item];
}
