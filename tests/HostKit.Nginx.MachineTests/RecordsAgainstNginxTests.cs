namespace HostKit.Nginx.Tests;

/// <summary>What the typed records write, nginx takes.</summary>
public sealed class RecordsAgainstNginxTests
{
    /// <summary>What nginx reads at the test itself, or what needs another directive beside it.</summary>
    private static readonly string[] NeedFiles =
    [
        "ssl_certificate", "ssl_certificate_key", "ssl_client_certificate", "ssl_trusted_certificate", "ssl_dhparam", "ssl_stapling", "ssl_verify_client", "ssl_crl", "ssl_password_file",
        "ssl_session_ticket_key", "ssl_ocsp", "ssl_stapling_file", "ssl_engine", "proxy_ssl_certificate", "proxy_ssl_certificate_key", "proxy_ssl_trusted_certificate", "proxy_ssl_verify",
        "proxy_ssl_crl", "proxy_ssl_password_file", "grpc_ssl_certificate", "grpc_ssl_certificate_key", "grpc_ssl_trusted_certificate", "grpc_ssl_verify", "grpc_ssl_crl", "grpc_ssl_password_file",
        "uwsgi_ssl_certificate", "uwsgi_ssl_certificate_key", "uwsgi_ssl_trusted_certificate", "uwsgi_ssl_verify", "uwsgi_ssl_crl", "uwsgi_ssl_password_file", "geoip_city", "geoip_country",
        "geoip_org", "include", "load_module", "perl_modules", "perl_require", "perl", "xml_entities", "xslt_stylesheet", "quic_host_key", "ssl", "starttls", "pid", "daemon", "events", "http", "user", "error_log",
        "mail", "stream", "worker_connections",
    ];

    [Fact]
    public void Each_property_writes_what_nginx_takes()
    {
        var build = NginxBuild.Find(Host.Local)!;
        var checkedOnes = 0;
        var refusals = new System.Collections.Concurrent.ConcurrentBag<string>();
        var asked = from sample in SampleContexts.All
                    where Loads(build, sample.Context) is not null
                    from property in SampleContexts.Properties(sample.Create())
                    let name = SampleContexts.DirectiveOf(sample.Create(), property)
                    // What http has, server has in the same words: one of the two is enough.
                    where !NeedFiles.Contains(name) && !(sample.Context == DirectiveContexts.Server && sample.Create().PropertyOf(name) == new Http().PropertyOf(name))
                    where DirectiveTable.Find(name).Any(row => row.Contexts.HasFlag(sample.Context) && build.Knows(row) && (Loads(build, sample.Context)!.Contains(row.Module, StringComparison.Ordinal) || !IsLoaded(build, row)))
                    select (sample.Context, Record: sample.Create(), Property: property, Name: name);
        Parallel.ForEach(asked, new ParallelOptions { MaxDegreeOfParallelism = 2 }, () => new RealNginx(),
            (ask, _, nginx) =>
            {
                SampleContexts.Set(ask.Record, ask.Property, SampleValues.Of(ask.Name, ask.Property.PropertyType, ask.Context));
                if (nginx.Refusal(Loads(build, ask.Context) + Whole(nginx, ask.Context, ask.Record, ask.Name)) is { } refusal)
                    refusals.Add($"{ask.Context}.{ask.Property.Name}: {refusal}\n{ask.Record}");
                Interlocked.Increment(ref checkedOnes);
                return nginx;
            },
            nginx => nginx.Dispose());
        Assert.True(refusals.IsEmpty, $"{refusals.Count} of {checkedOnes}:\n{string.Join('\n', refusals.Take(60))}");
        Assert.InRange(checkedOnes, 700, 2_000);
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
            Directives = new() { ErrorPage = [new("@down", 502) { ResponseCode = 200 }], LimitRate = ByteSize.KiB(10), Types = new MimeTypes().With("text/plain", "txt") },
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

    /// <summary>The modules a context needs; null when the machine has not installed them.</summary>
    private static string? Loads(NginxBuild build, DirectiveContexts context)
    {
        var kind = context >= DirectiveContexts.Stream ? "stream" : context >= DirectiveContexts.Mail ? "mail" : null;
        if (kind is null || !build.ConfigureArguments.Contains($"--with-{kind}=dynamic"))
            return "";
        var path = $"/usr/lib/nginx/modules/ngx_{kind}_module.so";
        return File.Exists(path) ? $"load_module {path};\n" : null;
    }

    /// <summary>Whether a directive's own module is one that has to be loaded.</summary>
    private static bool IsLoaded(NginxBuild build, DirectiveRow row)
        => build.ConfigureArguments.Any(argument => argument.EndsWith("_module=dynamic", StringComparison.Ordinal) && row.Module.Contains(argument["--with-".Length..^"_module=dynamic".Length], StringComparison.Ordinal));

    private static string Whole(RealNginx nginx, DirectiveContexts context, NginxContext record, string name)
    {
        var body = record switch { Main or Nginx.Http => record.ToString(), _ => record.ToString() + "\n" };
        var start = (name is "access_log" or "client_body_temp_path" or "proxy_temp_path" or "fastcgi_temp_path" or "scgi_temp_path" or "uwsgi_temp_path"
            ? string.Join('\n', nginx.HttpStart.Split('\n').Where(line => !line.StartsWith(name, StringComparison.Ordinal))) : nginx.HttpStart)
            + "log_format f $status; limit_req_zone $uri zone=r:1m rate=1r/s; limit_conn_zone $uri zone=z:1m;\n".Replace(
                context != DirectiveContexts.Http ? "\0" : name == "limit_req_zone" ? "limit_req_zone $uri zone=r:1m rate=1r/s;" : name == "limit_conn_zone" ? "limit_conn_zone $uri zone=z:1m;" : "\0", "", StringComparison.Ordinal);
        string Http(string inner) => $"{nginx.MainStart}http {{\n{start}{inner}}}\n";
        string Stream(string inner) => $"{nginx.MainStart}stream {{\n{(name == "limit_conn_zone" ? "" : "limit_conn_zone $remote_addr zone=z:1m;\n")}log_format f $status;\n{inner}}}\n";
        return context switch
        {
            DirectiveContexts.Main => body + "\n" + nginx.MainStart,
            DirectiveContexts.Events => nginx.MainStart.Replace("events { worker_connections 64; }", "", StringComparison.Ordinal) + body,
            DirectiveContexts.Http or DirectiveContexts.Server or DirectiveContexts.Upstream => Http(body),
            DirectiveContexts.Location or DirectiveContexts.ServerIf => Http($"server {{\nset $memcached_key a;\n{body}}}\n"),
            DirectiveContexts.LocationIf or DirectiveContexts.LimitExcept => Http($"server {{\nset $memcached_key a;\nlocation / {{\n{body}}}\n}}\n"),
            DirectiveContexts.Mail => nginx.MainStart + body,
            DirectiveContexts.MailServer => $"{nginx.MainStart}mail {{\nauth_http 127.0.0.1:1/;\n{body.Replace("{", "{" + (name == "listen" ? "" : "\nlisten 127.0.0.1:18025;") + (name == "protocol" ? "" : "\nprotocol imap;"), StringComparison.Ordinal)}}}\n",
            DirectiveContexts.Stream => nginx.MainStart + body.Replace("stream {", "stream {\nlog_format f $status;\n" + (name == "limit_conn_zone" ? "" : "limit_conn_zone $remote_addr zone=z:1m;\n"), StringComparison.Ordinal),
            DirectiveContexts.StreamServer => Stream(name == "listen" ? body.Replace("}", "return a;\n}", StringComparison.Ordinal)
                : body.Replace("server {", "server {\nlisten 127.0.0.1:18081;" + (name is "return" or "proxy_pass" or "pass" ? "" : "\nproxy_pass 127.0.0.1:1;"), StringComparison.Ordinal)),
            _ => Stream(body),
        };
    }
}
