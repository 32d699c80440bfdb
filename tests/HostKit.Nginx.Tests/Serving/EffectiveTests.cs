namespace HostKit.Nginx.Tests;

public sealed class EffectiveTests
{
    [Fact]
    public void One_header_in_a_location_drops_those_of_the_server()
        => Assert.Equal(["X-B: b"], Served.By("add_header X-A a; location / { add_header X-B b; return 200 x; }", "/").Headers.Select(header => header.ToString()));

    [Fact]
    public void A_location_without_headers_has_those_of_the_server()
        => Assert.Equal(["X-A: a"], Served.By("add_header X-A a; location / { return 200 x; }", "/").Headers.Select(header => header.ToString()));

    [Fact]
    public void Headers_can_be_merged_since_1_29_3()
    {
        Assert.Equal(["X-B", "X-A"], Served.By("add_header_inherit merge; add_header X-A a; location / { add_header X-B b; return 200 x; }", "/").Headers.Select(header => header.Name));
        Assert.Empty(Served.By("add_header X-A a; location / { add_header_inherit off; return 200 x; }", "/").Headers);
    }

    [Fact]
    public void Errors_have_only_headers_with_always()
    {
        var explanation = Served.By("add_header X-A a; add_header X-B b always; return 404;", "/");
        Assert.Equal(["X-B"], explanation.Headers.Select(header => header.Name));
        Assert.Equal(["X-A", "X-B"], explanation.ResponseHeaders(200).Select(header => header.Name));
    }

    [Fact]
    public void Values_have_what_is_known_put_in_and_empty_ones_are_not_sent()
    {
        var headers = Served.By("add_header X-A $host$uri; add_header X-B $arg_none; add_header X-C $cookie_c; return 200 x;", "/p").Headers;
        Assert.Equal([("X-A", "example.org/p", true), ("X-C", "$cookie_c", false)], headers.Select(header => (header.Name, header.Value, header.IsKnown)));
        Assert.Equal(3, headers[0].Statement!.Line);
    }

    [Fact]
    public void Expires_is_two_headers()
        => Assert.Equal(["Expires: (in 1d)", "Cache-Control: max-age=86400"], Served.By("expires 1d; return 200 x;", "/").Headers.Select(header => header.ToString()));

    [Fact]
    public void A_site_tells_what_a_path_really_sends()
    {
        var site = new Site("example.org")
        {
            Locations = [new("/") { Root = "/srv", }, new("/assets/") { Root = "/srv", AddHeader = [("Cache-Control", "public")] }],
            Directives = new() { AddHeader = [("X-Frame-Options", "DENY")] },
        };
        Assert.Equal(["X-Frame-Options: DENY"], site.EffectiveHeaders("/a").Select(header => header.ToString()));
        Assert.Equal(["Cache-Control: public"], site.EffectiveHeaders("/assets/a").Select(header => header.ToString()));
        Assert.Empty(site.EffectiveHeaders("/a", 404));
    }

    [Fact]
    public void The_upstream_gets_the_headers_of_one_level_and_nginx_s_own()
    {
        const string Server = "proxy_set_header X-A a; location / { proxy_pass http://app:8080; } location /b { proxy_pass http://app; proxy_set_header Host $host; }";
        Assert.Equal(["X-A: a", "Host: app:8080", "Connection: close"], Served.By(Server, "/").RequestHeaders(new(1, 26, 3)).Take(3).Select(header => header.ToString()));
        Assert.Equal(["Host: example.org", "Connection: "], Served.By(Server, "/b").RequestHeaders().Take(2).Select(header => header.ToString()));
    }

    [Fact]
    public void Directives_of_the_innermost_level_replace_those_outside()
    {
        var effective = Served.By("error_page 404 /a; access_log /x; allow 192.0.2.1; deny all; location / { error_page 500 /b; allow all; return 200 x; }", "/").Effective!;
        Assert.Equal(["error_page 500 /b;"], effective["error_page"].Select(statement => statement.Statement.ToString()));
        Assert.Equal(["allow all;"], effective["deny"].Select(statement => statement.Statement.ToString()));
        Assert.Single(effective["access_log"]);
        Assert.Contains("access_log", effective.Names);
        Assert.DoesNotContain("location", effective.Names);
    }

    [Fact]
    public void What_hands_on_is_inherited_by_an_if_alone()
    {
        var server = Served.Http("server { location / { proxy_pass http://a; try_files /x =404; if ($arg_x) { set $y 1; } location /n { } } }").Statements[0].Block[0];
        var location = server.Block[0];
        Assert.Single(new EffectiveDirectives(location.Block[2])["proxy_pass"]);
        Assert.Empty(new EffectiveDirectives(location.Block[2])["try_files"]);
        Assert.Empty(new EffectiveDirectives(location.Block[3])["proxy_pass"]);
    }
}
