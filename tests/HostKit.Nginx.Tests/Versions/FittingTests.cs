namespace HostKit.Nginx.Tests;

/// <summary>The same configuration for an older and a newer nginx.</summary>
public sealed class FittingTests
{
    private const string Bookworm = """
        nginx version: nginx/1.22.1
        built with OpenSSL 3.0.15 3 Sep 2024 (running with OpenSSL 3.0.19 27 Jan 2026)
        TLS SNI support enabled
        configure arguments: --with-cc-opt='-g -O2 -fPIC' --prefix=/usr/share/nginx --with-http_ssl_module --with-http_v2_module --with-threads --with-mail=dynamic --with-stream=dynamic
        """;

    private static readonly NginxBuild Old = NginxBuild.Parse(Bookworm);
    private static readonly NginxBuild New = new(new Version(1, 30, 4));

    [Fact]
    public void What_nginx_prints_of_itself_is_read()
    {
        Assert.Equal(new Version(1, 22, 1), Old.Version);
        Assert.Equal("OpenSSL 3.0.15", Old.OpenSsl);
        Assert.Contains("--with-cc-opt=-g -O2 -fPIC", Old.ConfigureArguments);
        Assert.True(Old.HasModule("ngx_http_v2_module") && Old.HasModule("ngx_stream_core_module") && Old.HasModule("ngx_http_gzip_filter_module") && Old.HasModule("ngx_thread_pool_module"));
        Assert.False(Old.HasModule("ngx_http_v3_module") || Old.HasModule("ngx_stream_ssl_module") || Old.HasModule("ngx_http_sub_filter_module"));
        Assert.Contains("nginx -V", Assert.Throws<FormatException>(() => NginxBuild.Parse("bash: nginx: not found")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Http2_is_a_parameter_of_listen_before_1_25_1_and_a_directive_from_there_on()
    {
        var http = new Http { Servers = [new() { Listen = [new(443) { Ssl = true }, 80], Http2 = true, ServerName = ["a.org"] }] };
        Assert.Equal("server {\n    listen 443 ssl http2;\n    listen 80;\n    server_name a.org;\n}", Old.Fit(http).Text);
        Assert.Equal(http.ToString(), New.Fit(http).Text);
        Assert.Empty(Old.Fit(http).Findings);

        var parameter = new Server { Listen = [new(443) { Ssl = true, Http2 = true }] };
        Assert.Equal("server {\n    listen 443 ssl;\n    http2 on;\n}", New.Fit(parameter).Text);
        Assert.Equal(parameter.ToString(), Old.Fit(parameter).Text);

        var everywhere = new Http { Http2 = true, Servers = [new() { Listen = [new(443) { Ssl = true }] }, new() { Listen = [new(444) { Ssl = true }], Http2 = false }] };
        Assert.Equal("server {\n    listen 443 ssl http2;\n}\n\nserver {\n    listen 444 ssl;\n}", Old.Fit(everywhere).Text);
    }

    [Fact]
    public void Http3_is_left_out_where_it_is_not_built_in_and_so_is_the_header_that_offers_it()
    {
        var server = new Server
        {
            Listen = [new(443) { Ssl = true }, new(443) { Quic = true, ReusePort = true }],
            Http3 = true,
            QuicRetry = true,
            AddHeader = [("Alt-Svc", "h3=\":443\"; ma=86400"), ("X-A", "b")],
        };
        var fitted = Old.Fit(server);
        Assert.Equal("server {\n    listen 443 ssl;\n    add_header X-A b;\n}", fitted.Text);
        Assert.All(fitted.Findings, finding => Assert.Equal((Severity.Info, "nginx.no-http3"), (finding.Severity, finding.Id)));
        Assert.Equal(server.ToString(), New.Fit(server).Text);
    }

    [Fact]
    public void Addresses_are_followed_from_1_27_3_on_and_before_that_a_warning_says_that_they_are_not()
    {
        var http = new Http { Upstreams = [new("a") { Zone = new("a", ByteSize.KiB(64)), Resolver = "127.0.0.53", Servers = [new("app.internal") { Resolve = true, Weight = 2 }] }] };
        var fitted = Old.Fit(http);
        Assert.Equal("upstream a {\n    zone a 64k;\n    server app.internal weight=2;\n}", fitted.Text);
        var warning = Assert.Single(fitted.Findings);
        Assert.Equal((Severity.Warning, "nginx.no-resolve", "upstream[a]/server"), (warning.Severity, warning.Id, warning.Path));
        Assert.Equal(http.ToString(), New.Fit(http).Text);
    }

    [Fact]
    public void The_kernel_encrypts_only_with_a_library_that_can()
    {
        var server = new Server { SslConfCommand = [SslConfCommand.KernelTls, ("MinProtocol", "TLSv1.3")] };
        Assert.Equal(server.ToString(), Old.Fit(server).Text);
        var older = NginxBuild.Parse("nginx version: nginx/1.26.3\nbuilt with OpenSSL 1.1.1w 11 Sep 2023\n").Fit(server);
        Assert.Equal("server {\n    ssl_conf_command MinProtocol TLSv1.3;\n}", older.Text);
        Assert.Equal("nginx.no-ktls", Assert.Single(older.Findings).Id);
    }

    public static TheoryData<string, NginxContext, string, string> Lacking => new()
    {
        { "nginx.too-new", new Http { Servers = [new() { ServerName = ["a.org"], Locations = [new("/x") { EarlyHints = [Var.Host] }] }] }, "server[a.org]/location[/x]/early_hints", "1.29.0" },
        { "nginx.too-new", new Main { Stream = new() { Servers = [new() { ServerName = ["a"] }] } }, "stream/server[a]/server_name", "1.25.5" },
        { "nginx.too-new", new Upstream("u") { ["keepalive"] = ["32", "local"] }, "upstream[u]/keepalive", "1.29.6" },
        { "nginx.too-new", new Upstream("u") { Servers = [new("a.org") { Resolve = true, Service = "http" }] }, "upstream[u]/server", "1.27.3" },
        { "nginx.no-module", new Location("/x") { SubFilter = [("a", "b")] }, "location[/x]/sub_filter", "ngx_http_sub_filter_module" },
        { "nginx.no-module", new StreamServer { SslAlpn = ["h2"] }, "server/ssl_alpn", "ngx_stream_ssl_module" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void What_an_nginx_does_not_have_is_an_error_that_says_why(string id, NginxContext context, string path, string word)
    {
        var error = Assert.Single(Old.Fit(context).Findings);
        Assert.Equal((Severity.Error, id, path), (error.Severity, error.Id, error.Path));
        Assert.Contains(word, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(New.Fit(context).Findings);
    }

    [Fact]
    public void What_was_dropped_is_an_error_with_what_took_its_place()
    {
        var server = new Server { Ssl = true };
        Assert.Empty(Old.Fit(server).Findings);
        var error = Assert.Single(New.Fit(server).Findings);
        Assert.Equal("nginx.dropped", error.Id);
        Assert.Contains("Set Ssl of Listen", error.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Directives_of_other_modules_are_left_alone()
        => Assert.Equal("location / {\n    brotli on;\n}", Old.Fit(new Location("/") { ["brotli"] = "on" }).Text);

    [Fact]
    public void A_host_is_asked_by_what_its_program_says_without_running_it()
    {
        var root = Directory.CreateTempSubdirectory("hostkit-build-");
        try
        {
            Assert.Null(NginxBuild.Find(Host.Directory(root.FullName)));
            Directory.CreateDirectory(Path.Combine(root.FullName, "usr/sbin"));
            var text = string.Join('\0', "\x7f", "ELF", "nginx version: nginx/1.26.3", "built with OpenSSL 3.5.4 30 Sep 2025 (running with ", "configure arguments: --with-http_v2_module", "max_headers", "sub_filter", "x");
            File.WriteAllText(Path.Combine(root.FullName, "usr/sbin/nginx"), text);
            var build = NginxBuild.Find(Host.Directory(root.FullName))!;
            Assert.Equal((new Version(1, 26, 3), "OpenSSL 3.5.4"), (build.Version, build.OpenSsl));

            // Carried back by the distribution, though it came with 1.29.8.
            Assert.Empty(build.Fit(new Http { MaxHeaders = 10 }).Findings);
            Assert.NotEmpty(build.Fit(new Http { EarlyHints = ["1"] }).Findings);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
