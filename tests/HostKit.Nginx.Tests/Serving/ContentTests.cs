namespace HostKit.Nginx.Tests;

public sealed class ContentTests
{
    [Theory]
    [InlineData("/app/", "http://127.0.0.1:5000", "/app/x%20y?q=1", "/app/x%20y?q=1")]
    [InlineData("/app/", "http://127.0.0.1:5000/", "/app/x%20y?q=1", "/x%20y?q=1")]
    [InlineData("/app", "http://127.0.0.1:5000/", "/app/x", "//x")]
    [InlineData("/app/", "http://127.0.0.1:5000/other/", "/app//./x", "/other/x")]
    [InlineData("/app/", "http://127.0.0.1:5000", "/app//./x", "/app//./x")]
    [InlineData("/app/", "http://unix:/run/app.sock:/u/", "/app/x", "/u/x")]
    [InlineData("/app/", "http://127.0.0.1:5000$uri", "/app/x?q", "/app/x")]
    public void The_upstream_gets_the_path_that_proxy_pass_makes(string location, string pass, string path, string uri)
        => Assert.Equal(uri, Served.By($"location {location} {{ proxy_pass {pass}; }}", path).Handler.UpstreamUri);

    [Fact]
    public void A_rewrite_with_break_is_what_the_upstream_gets()
    {
        var handler = Served.By("location /api/ { rewrite ^/api/(.*)$ /$1 break; proxy_pass http://127.0.0.1:5000; }", "/api/users?id=1").Handler;
        Assert.Equal((ContentKind.Upstream, "http://127.0.0.1:5000", "/users?id=1"), (handler.Kind, handler.Upstream, handler.UpstreamUri));
    }

    [Theory]
    [InlineData("location / { root /srv; }", "/a/b.css", "/srv/a/b.css")]
    [InlineData("location /i/ { alias /srv/w/; }", "/i/a.png", "/srv/w/a.png")]
    [InlineData("location /i { alias /srv/w/; }", "/i../secret", "/srv/w/../secret")]
    [InlineData(@"location ~ ^/u/(.+)$ { alias /home/$1; }", "/u/me/x", "/home/me/x")]
    public void Files_are_below_root_or_alias(string locations, string path, string file)
        => Assert.Equal(file, Served.By(locations, path).Handler.FilePath);

    [Fact]
    public void A_directory_has_an_index_a_list_or_is_forbidden()
    {
        var explanation = Served.By("root /srv; location / { autoindex on; }", "/d/");
        Assert.Equal("/srv/d/index.html", explanation.Handler.FilePath);
        Assert.Equal((ContentKind.Listing, "/srv/d/"), (explanation.Alternatives[0].Explanation.Handler.Kind, explanation.Alternatives[0].Explanation.Handler.FilePath));
        Assert.Equal(403, Served.By("root /srv; location / { index nothing; }", "/d/").Alternatives[0].Explanation.Status);
    }

    [Fact]
    public void Try_files_ends_in_its_last_argument_and_has_the_files_for_alternatives()
    {
        var explanation = Served.By("root /srv; location / { try_files $uri $uri/ @app; } location @app { proxy_pass http://127.0.0.1:5000; }", "/x");
        Assert.Equal(("/x", "@app"), (explanation.Handler.UpstreamUri, explanation.Location!.Arguments[0].Value));
        Assert.Equal(["the file /srv/x exists", "the directory /srv/x exists"], explanation.Alternatives.Select(alternative => alternative.Condition));
        Assert.Equal("/srv/x", explanation.Alternatives[0].Explanation.Handler.FilePath);
    }

    [Fact]
    public void Try_files_starts_anew_with_a_path()
        => Assert.Equal("/index.php", Served.By("root /srv; location / { try_files $uri /index.php?$args; } location = /index.php { return 200 $uri; }", "/x?a").Handler.Body);

    [Fact]
    public void An_error_page_answers_and_keeps_the_status()
    {
        var explanation = Served.By("error_page 404 /404.html; location / { return 404; } location = /404.html { return 200 page; }", "/x");
        Assert.Equal((404, "page"), (explanation.Status, explanation.Handler.Body));
    }

    [Fact]
    public void A_named_location_that_is_not_there_is_an_error()
        => Assert.Equal(500, Served.By("location / { try_files /x @nowhere; }", "/").Status);

    [Fact]
    public void A_cycle_of_rewrites_is_an_error()
        => Assert.Equal(500, Served.By("location / { rewrite ^ /x last; }", "/").Status);

    [Fact]
    public void What_a_cookie_decides_is_an_alternative()
    {
        var explanation = Served.By("location / { if ($cookie_beta) { return 302 /beta; } return 200 stable; }", "/");
        Assert.Equal("stable", explanation.Handler.Body);
        Assert.Equal("/beta", explanation.Alternatives[0].Explanation.Handler.Body);
        Assert.Contains(explanation.Steps, step => step.Text == "if ($cookie_beta) depends on $cookie_beta; taken as false.");
    }

    [Fact]
    public void A_header_that_is_known_decides()
        => Assert.Equal("mobile", Served.By("if ($http_user_agent ~* phone) { return 200 mobile; } return 200 desktop;", "/", new() { Headers = [("User-Agent", "A Phone")] }).Handler.Body);

    [Fact]
    public void A_map_is_looked_at_once_in_a_request_unless_it_is_volatile()
    {
        static string? Body(string row)
            => Served.Http("map $uri $kind { " + row + "default other; /a one; } server { set $first $kind; location /a { rewrite ^ /b last; } return 200 ok; }".Replace("return 200 ok;", "location /b { return 200 $kind; }", StringComparison.Ordinal)).Explain("http://x/a").Handler.Body;

        Assert.Equal("one", Body(""));
        Assert.Equal("other", Body("volatile; "));
    }

    [Fact]
    public void A_map_is_looked_up()
        => Assert.Equal("b-7", Served.Http("map $uri $target { default none; ~^/a/(?<n>\\d+)$ b-$n; } server { return 200 $target; }").Explain("http://x/a/7").Handler.Body);

    [Fact]
    public void Other_methods_get_what_limit_except_says()
    {
        const string Location = "location / { proxy_pass http://127.0.0.1:5000; limit_except GET { deny all; } }";
        Assert.Equal(403, Served.By(Location, "/", new() { Method = "DELETE" }).Status);
        Assert.Equal(ContentKind.Upstream, Served.By(Location, "/", new() { Method = "HEAD" }).Handler.Kind);
    }

    [Fact]
    public void Access_depends_on_the_address()
    {
        const string Location = "location / { allow 192.0.2.0/24; deny all; return 200 x; root /srv; }";
        Assert.Equal("x", Served.By(Location, "/").Handler.Body);
        Assert.Equal(403, Served.By(Location.Replace("return 200 x; ", "", StringComparison.Ordinal), "/a", new() { RemoteAddress = "198.51.100.1" }).Status);
    }

    [Fact]
    public void An_if_loses_try_files()
        => Assert.Contains(Served.By("location / { set $x 1; if ($x) { add_header X-A a; } try_files $uri @app; } location @app { return 200 app; }", "/a").Steps, step => step.Text == "try_files does not apply inside of an if.");
}
