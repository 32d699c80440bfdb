namespace HostKit.Nginx.Tests;

public sealed class LocationChoiceTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/images", "/")]
    [InlineData("/images/a", "/images/")]
    [InlineData("/images/a/b", "/images/a/")]
    [InlineData("/imagesx", "/")]
    public void The_longest_prefix_wins_whatever_the_order(string path, string location)
        => Assert.Equal(location, Served.By(Served.Locations("/images/a/", "/", "/images/"), path).Handler.Body);

    [Fact]
    public void An_exact_location_wins_over_everything()
        => Assert.Equal("= /a", Served.By(Served.Locations("/a", "~ a", "= /a", "^~ /"), "/a").Handler.Body);

    [Fact]
    public void A_regular_expression_wins_over_the_longest_prefix()
        => Assert.Equal(@"~ \.php$", Served.By(Served.Locations("/a/b/", @"~ \.php$"), "/a/b/x.php").Handler.Body);

    [Fact]
    public void The_first_regular_expression_wins_not_the_longest()
    {
        var explanation = Served.By(Served.Locations("~ /a", "~ ^/a/b/c$"), "/a/b/c");
        Assert.Equal("~ /a", explanation.Handler.Body);
        Assert.Contains(explanation.Steps, step => step.Text == "location ~ ^/a/b/c$ would match too, but stands behind it.");
    }

    [Fact]
    public void A_prefix_with_a_caret_keeps_regular_expressions_out()
        => Assert.Equal("^~ /a/", Served.By(Served.Locations("^~ /a/", @"~ \.php$"), "/a/x.php").Handler.Body);

    [Fact]
    public void A_shorter_prefix_with_a_caret_protects_nothing()
    {
        var explanation = Served.By(Served.Locations("^~ /a/", "/a/b/", @"~ \.php$"), "/a/b/x.php");
        Assert.Equal(@"~ \.php$", explanation.Handler.Body);
        Assert.Contains(explanation.Steps, step => step.Text.Contains("so its ^~ means nothing here", StringComparison.Ordinal));
    }

    [Fact]
    public void Nested_regular_expressions_come_before_those_of_the_server()
        => Assert.Equal("inner", Served.By("location ~ b { return 200 outer; } location /a/ { location ~ b { return 200 inner; } }", "/a/b").Handler.Body);

    [Fact]
    public void Case_counts_unless_the_star_says_otherwise()
    {
        Assert.Equal("/", Served.By(Served.Locations("/", @"~ \.PHP$"), "/x.php").Handler.Body);
        Assert.Equal(@"~* \.PHP$", Served.By(Served.Locations("/", @"~* \.PHP$"), "/x.php").Handler.Body);
    }

    [Theory]
    [InlineData("/a%20b", "/a b")]
    [InlineData("/x/../a%20b", "/a b")]
    [InlineData("//a%20b", "/a b")]
    [InlineData("/%2e/a%20b", "/a b")]
    [InlineData("/x%2F..%2Fa%20b?q", "/a b")]
    [InlineData("/a%2520b", "/a%20b")]
    [InlineData("/a%20b#top", "/a b")]
    public void The_path_is_compared_decoded_and_without_dots(string path, string location)
        => Assert.Equal(location, Served.By("location \"/a b\" { return 200 \"/a b\"; } location /a%20b { return 200 /a%20b; }", path).Handler.Body);

    [Theory]
    [InlineData("/..")]
    [InlineData("/a/../../b")]
    [InlineData("/a%zz")]
    [InlineData("/a%0")]
    [InlineData("/a%00")]
    [InlineData("/a b")]
    public void A_path_that_is_none_is_refused(string path) => Assert.Equal(400, Served.By(Served.Locations("/"), path).Status);

    [Fact]
    public void Slashes_are_kept_when_the_server_says_so()
        => Assert.Equal("//", Served.By("merge_slashes off;" + Served.Locations("/a/", "//"), "//a/").Handler.Body);

    [Fact]
    public void The_path_without_a_final_slash_is_redirected_to_a_proxied_location()
    {
        var explanation = Served.By("location /app/ { proxy_pass http://127.0.0.1:5000; } location ~ app { return 200 regex; }", "/app?x=1");
        Assert.Equal((301, "/app/?x=1"), (explanation.Status, explanation.Handler.Body));
        Assert.Equal("http://example.org/app/?x=1", Assert.Single(explanation.Headers).Value);
    }

    [Fact]
    public void An_internal_location_is_not_there_for_clients()
        => Assert.Equal(404, Served.By("location /secret/ { internal; root /srv; }", "/secret/a").Status);

    [Fact]
    public void An_expression_that_cannot_be_told_is_an_alternative()
    {
        var explanation = Served.By("location / { return 200 plain; } location ~ (*UTF8)^/ä { return 200 regex; }", "/x");
        Assert.Equal("plain", explanation.Handler.Body);
        Assert.Equal("regex", Assert.Single(explanation.Alternatives).Explanation.Handler.Body);
    }

    [Fact]
    public void The_page_shows_what_is_told()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/nginx-explain.md"));
        var configuration = NginxConfiguration.Load(ConfigurationFiles.InMemory(new Dictionary<string, string> { ["nginx.conf"] = Between("[\"nginx.conf\"] = \"\"\"\n", "\"\"\",") }));
        Assert.Equal(Between("```text\n", "```").TrimEnd(), configuration.Explain(Between("nginx.Explain(\"", "\"")).ToString());

        string Between(string start, string end)
        {
            var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
            return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
        }
    }

    [Fact]
    public void Every_step_has_its_file_and_line()
    {
        var explanation = Served.By("location / { return 200 a; }\nlocation /b { return 200 b; }", "/b");
        Assert.Equal(("/etc/nginx/nginx.conf", 4), (explanation.Location!.File, explanation.Location.Line));
        Assert.Equal(
            """
            http://example.org/b
              *:80 takes the connection, with 1 server(s). (/etc/nginx/nginx.conf:2)
              No server_name matches example.org: the first server, as none is the default_server, serves it. (/etc/nginx/nginx.conf:2)
              location /b is the longest prefix. (/etc/nginx/nginx.conf:4)
              location / is a shorter one. (/etc/nginx/nginx.conf:3)
            => 200 the text 'b' (/etc/nginx/nginx.conf:4)
            """,
            explanation.ToString());
    }
}
