namespace HostKit.Nginx.Tests;

public sealed class SiteTests
{
    private static readonly ConfigurationFiles Nothing = ConfigurationFiles.InMemory(new Dictionary<string, string>());

    private static readonly Site Bots = new("example.org")
    {
        Aliases = ["www.example.org"],
        Root = "/srv/example",
        Upstreams = [new("app") { Servers = ["127.0.0.1:9000", "127.0.0.1:9001"] }],
        Locations =
        [
            Location.Proxy("/", 9933),
            Location.Proxy("^~ /api/v1/streaming", "http://app").WithWebSockets(),
            Location.Static("/assets/", "/srv/example"),
            Location.Redirect("/old", "/new", permanent: true),
        ],
        Directives = new() { ClientMaxBodySize = ByteSize.MiB(25), ProxySetHeader = [("X-Site", "example"), ("x-real-ip", "hidden")], ["http2"] = "on" },
    };

    [Fact]
    public void A_site_is_one_file() => Expectation.Matches("site.conf", Bots.ToString());

    [Fact]
    public void A_redirecting_site_keeps_path_and_query()
        => Expectation.Matches("redirect.conf", Site.Redirect("www.example.org", "https://example.org").ToString());

    [Fact]
    public void A_site_becomes_files_a_check_and_a_running_nginx()
    {
        var resources = SiteFiles.Lower(Bots, Nothing).ToList();
        Assert.Equal(
            ["file[/etc/nginx/conf.d/example.org.conf]", "file[/etc/nginx/conf.d/00-hostkit-http.conf]",
                "file[/usr/local/lib/hostkit/nginx-reload]", "file[/etc/systemd/system/nginx.service.d/hostkit-reload.conf]", "check[nginx -t]", "unit[nginx.service]"],
            resources.Select(resource => $"{resource.Kind}[{resource.Id}]"));
        Assert.Equal(FileContent.FromText(Bots.ToString()), ((FileResource)resources[0]).Content);
        Assert.Contains("nginx -t -e stderr", ((Check)resources[4]).Command.ToString(), StringComparison.Ordinal);
        Assert.Equal(["/etc/nginx"], ((Check)resources[4]).Covers);
        var unit = (UnitState)resources[5];
        Assert.Equal((true, true), (unit.Enabled, unit.Started));
        Assert.Equal(["/etc/nginx/conf.d/example.org.conf", "/etc/nginx/conf.d/00-hostkit-http.conf"], unit.ReloadOnChange);
    }

    [Fact]
    public void The_shared_file_is_there_only_for_websockets_and_the_same_for_all_sites()
    {
        static Resource? Shared(Site site) => SiteFiles.Lower(site, Nothing).SingleOrDefault(resource => resource.Id.EndsWith("hostkit-http.conf", StringComparison.Ordinal));
        Assert.Null(Shared(new Site("a.org") { Locations = [Location.Proxy("/", 1)] }));
        var shared = Shared(new Site("b.org") { Locations = [Location.Proxy("/", 1).WithWebSockets()] });
        Assert.Equal(shared, Shared(Bots));
        using var reader = new StreamReader(((FileResource)shared!).Content.OpenRead());
        Expectation.Matches("hostkit-http.conf", reader.ReadToEnd());
    }

    [Theory]
    [InlineData("*.example.org", "wildcard.example.org")]
    [InlineData(".example.org", "wildcard.example.org")]
    [InlineData("_", "_")]
    public void File_names_are_ones_that_nginx_includes(string name, string file)
        => Assert.Equal($"/etc/nginx/conf.d/{file}.conf", SiteFiles.Lower(new Site(name), Nothing).First().Id);

    [Fact]
    public void Sites_are_equal_when_they_say_the_same()
    {
        static Site Make() => new("a.org") { Aliases = ["b.org"], Locations = [Location.Proxy("/", 1)], Upstreams = [new("u") { Servers = ["x"] }], Directives = new() { Gzip = true } };
        Assert.Equal(Make(), Make());
        Assert.NotEqual(Make(), Make() with { Aliases = default });
        Assert.NotEqual(Make(), Make() with { Locations = [Location.Proxy("/", 2)] });
    }

    [Fact]
    public void A_site_with_errors_becomes_nothing()
    {
        var error = Assert.Throws<InvalidConfigurationException>(() => SiteFiles.Lower(Bots with { Locations = [new("/"), new("/")] }, Nothing));
        Assert.Contains("nginx.duplicate-location", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http { include /etc/nginx/conf.d/*.conf; }", true)]
    [InlineData("http { include conf.d/*; }", true)]
    [InlineData("http { include /etc/nginx/*/*.conf; }", true)]
    [InlineData("http { include more.conf; }", true)]
    [InlineData("include whole.conf;", true)]
    [InlineData("http { include mime.types; }", false)]
    [InlineData("include /etc/nginx/conf.d/*.conf; http { }", false)]
    [InlineData("stream { include /etc/nginx/conf.d/*.conf; }", false)]
    [InlineData("http { # include /etc/nginx/conf.d/*.conf;\n }", false)]
    [InlineData("http { include loop.conf; }", false)]
    public async Task A_main_file_that_would_never_read_the_site_is_told(string main, bool reads)
    {
        var folder = Directory.CreateTempSubdirectory("hostkit-nginx-");
        try
        {
            foreach (var (name, text) in new[] { ("nginx.conf", main), ("more.conf", "include conf.d/*.conf;"), ("whole.conf", "http { include conf.d/*.conf; }"), ("loop.conf", "include loop.conf;"), ("mime.types", "types { }") })
            {
                Directory.CreateDirectory($"{folder.FullName}/etc/nginx");
                await File.WriteAllTextAsync($"{folder.FullName}/etc/nginx/{name}", text);
            }

            var plan = Host.Directory(folder.FullName).PlanAsync(new HostConfiguration("test").Add(Bots));
            if (reads)
                Assert.NotEmpty((await plan).Changes);
            else
                Assert.Contains("include /etc/nginx/conf.d/*.conf;", (await Assert.ThrowsAsync<InvalidConfigurationException>(() => plan)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Websockets_need_somebody_to_talk_to()
        => Assert.Contains("Location.Proxy(\"/\", port)", Assert.Throws<InvalidOperationException>(() => new Location("/").WithWebSockets()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("example.org/x")]
    [InlineData("https://example.org/")]
    [InlineData("$host")]
    public void A_site_is_redirected_to_a_host_not_a_page(string to) => Assert.Throws<ArgumentException>(() => Site.Redirect("a.org", to));
}
