namespace HostKit.Nginx.Tests.Applying;

/// <summary>What a reload brings about and what takes a restart; nginx itself is asked in the machine tests.</summary>
public sealed class ReloadDifferenceTests
{
    [Theory]
    [InlineData("listen 80;", "listen 10.0.0.1:80;")]
    [InlineData("listen 10.0.0.1:80;", "listen 80;")]
    [InlineData("listen 80;", "listen [::]:80 ipv6only=off;")]
    [InlineData("listen [::]:80 ipv6only=off;", "listen 80;")]
    [InlineData("listen [::]:80 ipv6only=off;", "listen 10.0.0.1:80; listen [::]:81;")]
    [InlineData("listen [::]:80;", "listen [::1]:80;")]
    [InlineData("listen [::]:80; listen 80;", "listen [::]:80 ipv6only=off;")]
    [InlineData("listen 443 quic;", "listen 10.0.0.1:443 quic;")]
    [InlineData("listen 8000-8010;", "listen 10.0.0.1:8005;")]
    [InlineData("listen 80;", "listen 80; listen 10.0.0.1:80 backlog=64;")]
    public void A_socket_in_the_way_of_a_new_one_takes_a_restart(string former, string wanted) => Assert.StartsWith("nginx.restart-", Ids(former, wanted), StringComparison.Ordinal);

    [Theory]
    [InlineData("listen 80;", "listen *:80;")]
    [InlineData("listen 80;", "listen 80; listen 10.0.0.1:80;")]
    [InlineData("listen 80;", "listen 80 default_server backlog=64;")]
    [InlineData("listen 80;", "listen 80 reuseport;")]
    [InlineData("listen 80;", "listen 80; listen [::]:80;")]
    [InlineData("listen 10.0.0.1:80;", "listen 10.0.0.2:80;")]
    [InlineData("listen 443 ssl;", "listen 443 ssl; listen 443 quic;")]
    [InlineData("listen [::1];", "listen [0:0:0:0:0:0:0:1]:80;")]
    [InlineData("listen unix:/run/a.sock;", "listen unix:/run/b.sock;")]
    [InlineData("listen 80 reuseport;", "listen 80 reuseport; listen 10.0.0.1:80 reuseport;")]
    public void Everything_else_about_sockets_is_taken_up_by_a_reload(string former, string wanted) => Assert.Equal("", Ids(former, wanted));

    [Fact]
    public void An_address_that_another_site_serves_from_everywhere_is_no_socket_of_its_own()
    {
        var former = Configuration("http { server { listen 80; } server { listen 80; } }");
        Assert.Empty(ReloadDifference.Find(former, Configuration("http { server { listen 10.0.0.1:80; } server { listen 80; } }")));
        Assert.NotEmpty(ReloadDifference.Find(former, Configuration("http { server { listen 10.0.0.1:80; } server { listen 10.0.0.2:80; } }")));
    }

    [Theory]
    [InlineData("limit_req_zone $a zone=z:1m rate=1r/s;", "limit_req_zone $b zone=z:1m rate=1r/s;", true)]
    [InlineData("limit_req_zone $a zone=z:1m rate=1r/s;", "limit_req_zone $b zone=z:1024k rate=1r/s;", true)]
    [InlineData("limit_req_zone $a zone=z:1m rate=1r/s;", "limit_req_zone $b zone=z:2m rate=1r/s;", false)]
    [InlineData("limit_req_zone $a zone=z:1m rate=1r/s;", "limit_req_zone $a zone=z:1m rate=9r/s;", false)]
    [InlineData("limit_req_zone $a zone=z:1m rate=1r/s;", "limit_conn_zone $b zone=z:1m;", false)]
    [InlineData("limit_conn_zone $a zone=z:1m;", "limit_conn_zone $b zone=z:1m;", true)]
    [InlineData("proxy_cache_path /a keys_zone=z:1m;", "proxy_cache_path /b keys_zone=z:1m;", true)]
    [InlineData("proxy_cache_path /a keys_zone=z:1m;", "proxy_cache_path /a/ keys_zone=z:1m inactive=5m;", false)]
    [InlineData("proxy_cache_path /a levels=1:2 keys_zone=z:1m;", "proxy_cache_path /a levels=2:1 keys_zone=z:1m;", true)]
    [InlineData("fastcgi_cache_path /a keys_zone=z:1m;", "fastcgi_cache_path /b keys_zone=z:1m;", true)]
    [InlineData("fastcgi_cache_path /a keys_zone=z:1m;", "fastcgi_cache_path /b keys_zone=other:1m;", false)]
    public void A_zone_keeps_its_meaning_as_long_as_it_has_its_name_and_size(string former, string wanted, bool restarts)
        => Assert.Equal(restarts, !ReloadDifference.Find(Configuration($"http {{ {former} }}"), Configuration($"http {{ {wanted} }}")).IsEmpty);

    [Fact]
    public void A_reason_names_both_places_and_the_way_out()
    {
        var former = Configuration("events { }\nhttp {\n  limit_req_zone $a zone=z:1m rate=1r/s;\n}");
        var reason = Assert.Single(ReloadDifference.Find(former, Configuration("http {\n\n\n\n  limit_req_zone $b zone=z:1m rate=1r/s;\n}")));
        Assert.Equal(("nginx.restart-zone", "/etc/nginx/nginx.conf", 5), (reason.Id, reason.File, reason.Line));
        Assert.Contains("'$b'", reason.Change, StringComparison.Ordinal);
        Assert.Contains("'$a' (/etc/nginx/nginx.conf:3)", reason.Change, StringComparison.Ordinal);
        Assert.Contains("z_2", reason.WayOut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pid /run/a.pid;", "pid /run/b.pid;", "nginx.restart-pid")]
    [InlineData("pid /run/a.pid;", "", "nginx.restart-pid")]
    [InlineData("", "daemon off;", "nginx.restart-main")]
    [InlineData("user www-data; worker_processes 1;", "user nobody; worker_processes 4; load_module m.so;", "")]
    public void Of_what_is_outside_of_all_blocks_little_takes_a_restart(string former, string wanted, string id)
        => Assert.Equal(id, string.Join(' ', ReloadDifference.Find(Configuration(former + "http { }"), Configuration(wanted + "http { }")).Select(r => r.Id)));

    private static string Ids(string former, string wanted)
        => string.Join(' ', ReloadDifference.Find(Configuration($"http {{ server {{ {former} }} }}"), Configuration($"http {{ server {{ {wanted} }} }}")).Select(r => r.Id));

    private static NginxConfiguration Configuration(string text) => NginxConfiguration.Load(ConfigurationFiles.InMemory(new Dictionary<string, string> { ["nginx.conf"] = text }));
}
