using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace HostKit.Nginx.Tests;

/// <summary>What the typed records write, nginx takes.</summary>
public sealed partial class RecordsAgainstNginxTests
{
    /// <summary>Directives that this machine's nginx may be too old for, or built without.</summary>
    private static readonly string[] Newer = ["Http.Http2", "Http.Http3", "Server.Http2", "Server.Http3", "Upstream.ResolverTimeout"];

    /// <summary>Values that a directive wants where the type allows more.</summary>
    private static readonly Dictionary<string, object> Wanted = new()
    {
        ["proxy_pass"] = (NginxText)"http://127.0.0.1:1",
        ["fastcgi_pass"] = (NginxText)"127.0.0.1:1",
        ["limit_req_status"] = 429,
        ["limit_conn_status"] = 429,
        ["proxy_cache"] = (NginxText)"off",
        ["set_real_ip_from"] = ImmutableArray.Create("10.0.0.0/8", "unix:"),
        ["fastcgi_split_path_info"] = "^(.+\\.php)(/.+)$",
        ["server_name"] = ImmutableArray.Create("a.org", "*.b.org", "~^c;\\d{2}$"),
        ["try_files"] = ImmutableArray.Create<NginxText>(Var.Uri, "=404"),
        ["proxy_busy_buffers_size"] = ByteSize.KiB(8),
        ["fastcgi_buffer_size"] = ByteSize.KiB(8),
        ["proxy_buffer_size"] = ByteSize.KiB(8),
        ["proxy_temp_file_write_size"] = ByteSize.KiB(64),
        ["proxy_max_temp_file_size"] = ByteSize.MiB(1),
        ["proxy_buffers"] = new Buffers(8, ByteSize.KiB(8)),
        ["fastcgi_buffers"] = new Buffers(8, ByteSize.KiB(8)),
        ["large_client_header_buffers"] = new Buffers(4, ByteSize.KiB(8)),
        ["ssl_ciphers"] = "HIGH",
        ["proxy_ssl_ciphers"] = "HIGH",
        ["ssl_ecdh_curve"] = "prime256v1",
        ["auth_request"] = "/auth",
        ["real_ip_header"] = "X-Forwarded-For",
        ["variables_hash_bucket_size"] = 128,
        ["server_names_hash_bucket_size"] = 128,
        ["types_hash_bucket_size"] = 128,
        ["map_hash_bucket_size"] = 128,
        ["variables_hash_max_size"] = 1024,
        ["server_names_hash_max_size"] = 1024,
        ["types_hash_max_size"] = 1024,
        ["map_hash_max_size"] = 1024,
        ["connection_pool_size"] = new ByteSize(512),
        ["request_pool_size"] = ByteSize.KiB(4),
        ["client_header_buffer_size"] = ByteSize.KiB(1),
    };

    public static TheoryData<string> Contexts => ["Http", "Server", "Location", "Upstream"];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Each_property_writes_what_nginx_takes(string context)
    {
        using var nginx = new RealNginx();
        var type = typeof(Server).Assembly.GetType("HostKit.Nginx." + context)!;
        var checkedOnes = 0;
        var refusals = new List<string>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.CanWrite && p.Name != "Match"))
        {
            NginxContext record = context switch { "Http" => new Http(), "Server" => new Server(), "Location" => new Location("/x"), _ => new Upstream("u") { Servers = ["127.0.0.1:1"] } };
            property.SetValue(record, Sample(property, context));
            if (record.Entries.IsEmpty || Newer.Contains($"{context}.{property.Name}") || NeedsFiles(record.Entries[^1].Name))
                continue;
            var refusal = nginx.Refusal(Whole(nginx, record));
            if (refusal is not null)
                refusals.Add($"{context}.{property.Name}: {refusal}\n{record}");
            checkedOnes++;
        }

        Assert.Empty(refusals);
        Assert.InRange(checkedOnes, context == "Upstream" ? 7 : 100, 400);
    }

    [Fact]
    public void Sites_are_taken_as_they_are_written()
    {
        using var nginx = new RealNginx();
        var site = new Site("example.org")
        {
            Aliases = [".example.com", "~^x\\d{2}[)(;]$", ""],
            Listen = ["unix:" + nginx.SocketPath],
            Root = "/srv/my site",
            Upstreams = [new("app") { Servers = ["127.0.0.1:9000", new("127.0.0.1:9001") { Weight = 2, Backup = true, FailTimeout = TimeSpan.FromMinutes(1) }] }],
            Locations =
            [
                Location.Proxy("/", 9933),
                Location.Proxy("^~ /api/", "http://app").WithWebSockets(),
                Location.Static("/assets/", "/srv/example"),
                Location.Redirect("/old", "/new", permanent: true),
                new("~ ^/y{2};(\\d+)$")
                {
                    Rewrite =
                    [
                        RewriteStep.Set(new Var("a"), NginxText.Of($"{Var.Host}_x")),
                        RewriteStep.IfMatches(new Var("http_user_agent"), "bot;{1}(\\d)", RewriteStep.Return(Return.Body(403, "no (really)"))),
                        RewriteStep.IfDiffers(Var.Scheme, "a b)", RewriteStep.Break),
                        RewriteStep.If(new Var("a"), RewriteStep.Rewrite("^/(.*)$", NginxText.Expand("/z/$1"), RewriteThen.Permanent)),
                    ],
                    Access = [AccessRule.Allow("10.0.0.0/8"), AccessRule.Deny("all")],
                },
                new("@down") { Return = Return.Body(503, "a \"quoted\"\nbody; }") },
            ],
            Directives = new() { ErrorPage = [new("@down", 502) { ResponseCode = 200 }], ["limit_rate"] = "10k", ["types"] = RawDirective.Block("text/plain txt;") },
        };
        Assert.Empty(site.Validate());
        var fragments = new Http { Maps = [WebSockets.Map, new(Var.Host, new Var("k")) { Cases = [("default", "a"), ("~^a{1};", "b c")] }] };
        Assert.Null(nginx.Refusal($"{nginx.MainStart}http {{\n{nginx.HttpStart}{fragments}\n{site}}}\n"));
    }

    [Fact]
    public async Task A_served_site_redirects_and_answers_as_it_says()
    {
        using var nginx = new RealNginx();
        var site = new Site("example.org")
        {
            Listen = ["unix:" + nginx.SocketPath],
            Locations = [Location.Redirect("/old", "/new", permanent: true), new("= /say") { Return = Return.Body(200, NginxText.Of($"a \"b\"; }}\n{Var.Host}_x")) }],
        };
        using var client = nginx.Serve(System.Text.Encoding.UTF8.GetBytes($"{nginx.MainStart}http {{\n{nginx.HttpStart}{site}}}\n"));
        Assert.Equal("a \"b\"; }\nlocalhost_x", await client.GetStringAsync(new Uri("say", UriKind.Relative), TestContext.Current.CancellationToken));
        using var handlerless = new HttpRequestMessage(HttpMethod.Get, "old?q=1");
        using var response = await client.SendAsync(handlerless, TestContext.Current.CancellationToken);
        Assert.EndsWith("/new?q=1", response.RequestMessage!.RequestUri!.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What nginx reads at the test itself, or what needs another directive beside it.</summary>
    private static bool NeedsFiles(string directive)
        => directive is "ssl_certificate" or "ssl_certificate_key" or "ssl_client_certificate" or "ssl_trusted_certificate" or "ssl_dhparam" or "ssl_stapling"
            or "ssl_verify_client" or "proxy_ssl_certificate" or "proxy_ssl_certificate_key" or "proxy_ssl_trusted_certificate" or "proxy_ssl_verify";

    private static string Whole(RealNginx nginx, NginxContext record)
    {
        var inner = record switch
        {
            Http http => http.ToString(),
            Server server => server.ToString(),
            Upstream upstream => upstream.ToString(),
            _ => new Server { Locations = [(Location)record] }.ToString(),
        };
        var start = record.Entries.Any(entry => entry.Name == "access_log") ? nginx.HttpStart.Replace("access_log off;\n", "", StringComparison.Ordinal) : nginx.HttpStart;
        return $"{nginx.MainStart}http {{\n{start}{inner}\n}}\n";
    }

    private static object Sample(PropertyInfo property, string context)
        => context != "Upstream" && Wanted.TryGetValue(WordStart().Replace(property.Name, "_$0").ToLowerInvariant(), out var wanted) ? wanted
            : Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();

    private static object Of(Type type)
    {
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().Last(value => value.ToString() != "Http2" && value.ToString() != "Off");
        if (type.IsGenericType)
            return List((dynamic)Of(type.GenericTypeArguments[0]));
        return type.Name switch
        {
            "Boolean" => true,
            "Int32" => 8,
            "ByteSize" => ByteSize.KiB(64),
            "TimeSpan" => TimeSpan.FromMinutes(90),
            "String" => "a/b",
            "NginxText" => NginxText.Of($"/tmp/{Var.Host}_x y"),
            "Buffers" => new Buffers(4, ByteSize.KiB(8)),
            "Expires" => Expires.After(TimeSpan.FromDays(1)),
            "Return" => Return.Redirect(NginxText.Of($"https://{Var.Host}/"), 308),
            "Header" => new Header("A", Var.Host),
            "ResponseHeader" => new ResponseHeader("A", "b c") { Always = true },
            "Parameter" => new Parameter("A", Var.Host) { IfNotEmpty = true },
            "ErrorPage" => new ErrorPage("/x y", 404, 500) { ResponseCode = 200 },
            "AccessLog" => AccessLog.Off,
            "AccessRule" => AccessRule.Allow("10.0.0.0/8"),
            "RewriteStep" => RewriteStep.Rewrite("^/a{1}(.*)$", NginxText.Expand("/b$1"), RewriteThen.Last),
            "Listen" => new Listen("127.0.0.1:18080") { DefaultServer = true, ProxyProtocol = true, ReusePort = true },
            "Location" => new Location("/x/y"),
            "Server" => new Server { ServerName = ["a.org"] },
            "Upstream" => new Upstream("u") { Servers = ["127.0.0.1:1"] },
            "UpstreamServer" => new UpstreamServer("127.0.0.1:1") { Weight = 2, MaxConns = 3, MaxFails = 4, FailTimeout = TimeSpan.FromSeconds(5) },
            "Map" => WebSockets.Map,
            _ => throw new NotSupportedException(type.Name),
        };
    }

    private static ImmutableArray<T> List<T>(T item) => ImmutableArray.Create(item);
}
