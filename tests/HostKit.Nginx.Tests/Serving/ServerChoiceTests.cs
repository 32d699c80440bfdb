namespace HostKit.Nginx.Tests;

public sealed class ServerChoiceTests
{
    [Theory]
    [InlineData("www.example.org", "exact")]
    [InlineData("WWW.Example.org.", "exact")]
    [InlineData("www.example.org:80", "exact")]
    [InlineData("a.example.org", "leading")]
    [InlineData("a.b.example.org", "leading")]
    [InlineData("example.org", "first")]
    [InlineData("www.example.com", "trailing")]
    [InlineData("shop7.test", "regex")]
    [InlineData("other.test", "first")]
    public void Names_win_by_kind(string host, string server)
        => Assert.Equal(server, Served.Http(
            """
            server { server_name _; return 200 first; }
            server { server_name ~^shop(\d)\.test$; return 200 regex; }
            server { server_name www.example.*; return 200 trailing; }
            server { server_name *.example.org; return 200 leading; }
            server { server_name www.example.org; return 200 exact; }
            """).Explain($"http://{host}/").Handler.Body);

    [Fact]
    public void A_leading_dot_is_the_domain_and_all_below_it()
    {
        var configuration = Served.Http("server { return 200 other; } server { server_name .example.org; return 200 dot; }");
        Assert.Equal(["dot", "dot", "other"], new[] { "example.org", "a.example.org", "xexample.org" }.Select(host => configuration.Explain($"http://{host}/").Handler.Body));
    }

    [Fact]
    public void The_default_server_takes_unknown_names()
        => Assert.Equal("default", Served.Http("server { listen 80; return 200 first; } server { listen 80 default_server; return 200 default; }").Explain("http://x/").Handler.Body);

    [Fact]
    public void The_longest_wildcard_wins()
        => Assert.Equal("long", Served.Http("server { server_name *.org; return 200 short; } server { server_name *.example.org; return 200 long; }").Explain("http://a.example.org/").Handler.Body);

    [Fact]
    public void Names_count_only_on_their_own_socket()
    {
        var configuration = Served.Http("server { listen 80; return 200 plain; } server { listen 443 ssl; server_name a; return 200 tls; } server { listen 8080; server_name a; return 200 high; }");
        Assert.Equal(["plain", "tls", "high"], new[] { "http://a/", "https://a/", "http://a:8080/" }.Select(url => configuration.Explain(url).Handler.Body));
    }

    [Fact]
    public void An_address_of_its_own_comes_before_the_wildcard()
    {
        var configuration = Served.Http("server { listen 80; return 200 wildcard; } server { listen 192.0.2.1:80; return 200 own; } server { listen [::]:80; return 200 six; }");
        Assert.Equal("wildcard", configuration.Explain("http://a/").Handler.Body);
        Assert.Equal("own", configuration.Explain("http://a/", new() { LocalAddress = "192.0.2.1" }).Handler.Body);
        Assert.Equal("wildcard", configuration.Explain("http://a/", new() { LocalAddress = "192.0.2.2" }).Handler.Body);
        Assert.Equal("six", configuration.Explain("http://a/", new() { LocalAddress = "::1" }).Handler.Body);
    }

    [Fact]
    public void Nothing_listens_on_another_port()
        => Assert.Equal(ContentKind.None, Served.Http("server { listen 80; }").Explain("https://a/").Handler.Kind);

    [Fact]
    public void Plain_requests_to_a_TLS_socket_are_refused()
        => Assert.Equal(400, Served.Http("server { listen 8443 ssl; }").Explain("http://a:8443/").Status);

    [Fact]
    public void A_name_that_an_earlier_server_has_is_ignored()
    {
        var explanation = Served.Http("server { server_name a; return 200 first; }\nserver { server_name a; return 200 second; }").Explain("http://a/");
        Assert.Equal("first", explanation.Handler.Body);
        Assert.Contains(explanation.Steps, step => step.Text == "server_name a is ignored here: /etc/nginx/nginx.conf:2 has it already.");
    }

    [Theory]
    [InlineData("example.org/a")]
    [InlineData("ftp://example.org/")]
    [InlineData("http:///a")]
    [InlineData("http://a:99999/")]
    [InlineData("http://[::1/")]
    [InlineData("http://]a[/")]
    [InlineData("http://[]/")]
    [InlineData("http://[::1]80/")]
    public void What_is_no_URL_is_refused(string url) => Assert.Throws<ArgumentException>(() => Served.Http("server { }").Explain(url));
}
