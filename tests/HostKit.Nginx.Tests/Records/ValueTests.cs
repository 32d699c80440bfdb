namespace HostKit.Nginx.Tests;

public sealed class ValueTests
{
    [Theory]
    [InlineData("8443-8445", "8443")]
    [InlineData("[::1]:8080-8081", "8080")]
    [InlineData("127.0.0.1", "80")]
    [InlineData("unix:/run/a:1.sock", "")]
    public void Links_lead_to_the_first_port_of_a_listen(string address, string port) => Assert.Equal(port, new Listen(address).PortText);

    [Fact]
    public void A_dollar_sign_in_a_literal_is_refused_with_the_ways_out()
    {
        var error = Assert.Throws<ArgumentException>(() => new Location("/") { Root = "/srv/$host" });
        Assert.Contains("NginxText.Expand(\"/srv/$host\")", error.Message, StringComparison.Ordinal);
        Assert.Contains("geo $dollar", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NginxText.Of($"a{Var.Host}{"$x"}"));
    }

    [Theory]
    [InlineData("$host")]
    [InlineData("${host}x")]
    [InlineData("a$1b")]
    [InlineData("plain")]
    public void Variables_in_nginx_spelling_are_taken(string text) => Assert.Equal(text, NginxText.Expand(text).Source);

    [Theory]
    [InlineData("5 $")]
    [InlineData("$-x")]
    [InlineData("${host")]
    [InlineData("${}")]
    [InlineData("$$x")]
    public void A_dollar_sign_that_names_nothing_is_refused(string text) => Assert.Throws<ArgumentException>(() => NginxText.Expand(text));

    [Fact]
    public void A_variable_gets_braces_where_it_would_run_into_what_follows()
        => Assert.Equal("https://${host}_x/$uri$uri/5", NginxText.Of($"https://{Var.Host}_x/{Var.Uri}{Var.Uri}/{5}").Source);

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(1500, "1500ms")]
    [InlineData(75_000, "75s")]
    [InlineData(120_000, "2m")]
    [InlineData(7_200_000, "2h")]
    [InlineData(86_400_000, "1d")]
    public void Times_are_written_in_the_largest_unit_that_fits(int milliseconds, string text)
        => Assert.Equal($"location / {{\n    proxy_read_timeout {text};\n}}", new Location("/") { ProxyReadTimeout = TimeSpan.FromMilliseconds(milliseconds) }.ToString());

    [Fact]
    public void Sizes_are_written_without_g_which_few_directives_know()
        => Assert.Equal("location / {\n    client_max_body_size 2048m;\n    proxy_buffer_size 1k;\n    sendfile_max_chunk 1025;\n}",
            new Location("/") { ClientMaxBodySize = ByteSize.GiB(2), ProxyBufferSize = new(1024), SendfileMaxChunk = new(1025) }.ToString());

    [Fact]
    public void Values_out_of_range_are_refused_where_they_are_assigned()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Location("/") { GzipCompLevel = 10 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Location("/") { ProxyReadTimeout = TimeSpan.FromTicks(1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Location("/") { ProxyReadTimeout = TimeSpan.FromSeconds(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Server { SslSessionTimeout = TimeSpan.FromMilliseconds(1500) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Location("/") { ClientMaxBodySize = new(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Listen(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Location.Proxy("/", 70_000));
        Assert.Throws<ArgumentException>(() => new Listen("127.0.0.1:70000"));
        Assert.Throws<ArgumentException>(() => new UpstreamServer("http://a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ErrorPage("/x", 200));
        Assert.Throws<ArgumentOutOfRangeException>(() => Return.Redirect("/x", 200));
        Assert.Throws<ArgumentException>(() => new Header("A", "b\r\nC: d"));
        Assert.Throws<ArgumentException>(() => new Header("A:", "b"));
        Assert.Throws<ArgumentException>(() => new Location("/") { Root = "/a\0b" });
        Assert.Throws<ArgumentException>(() => new Var("$host"));
        Assert.Throws<SyntaxException>(() => RawDirective.Block("a {"));
    }

    [Fact]
    public void Nothing_a_value_holds_can_become_syntax()
    {
        const string Hostile = "x; } evil { \"'\\ #\n";
        var location = new Location("/") { Root = Hostile, DefaultType = Hostile, ["raw"] = [Hostile], Access = [AccessRule.Allow(Hostile)], Index = [Hostile, Hostile] };
        var block = NginxFile.Parse(location.ToString()).Statements.Single().Block;
        Assert.Equal(["root", "default_type", "raw", "allow", "index"], block.Select(statement => statement.Name));
        Assert.All(block.SelectMany(statement => statement.Arguments), argument => Assert.Equal(Hostile, argument.Value));
    }

    [Fact]
    public void Lua_code_that_ends_with_a_comment_does_not_take_the_brace_in()
        => Assert.Equal("location / {\n    content_by_lua_block {\n-- later\n}\n}", new Location("/") { ["content_by_lua_block"] = RawDirective.Code("-- later") }.ToString());
}
