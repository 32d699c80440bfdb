using CsCheck;
using HostKit.Nginx.Tests.CSharp;

namespace HostKit.Nginx.Tests.Reading;

public sealed class ReadingTests
{
    private static readonly Func<IEnumerable<NginxStatement>, NginxFidelity, NginxContext>[] Contexts =
    [
        Main.Read, Http.Read, Server.Read, StreamBlock.Read, StreamServer.Read, Mail.Read, Events.Read,
        (statements, fidelity) => Location.Read(NginxStatement.CreateBlock("location", ["/"], statements), fidelity),
        (statements, fidelity) => Upstream.Read(NginxStatement.CreateBlock("upstream", ["u"], statements), fidelity),
    ];

    [Fact]
    public void Values_are_typed()
    {
        var server = Server.Read(NginxFile.Parse("""
            listen 443 ssl default_server;
            server_name a.example b.example;
            client_max_body_size 20m;
            send_timeout 1m30s;
            add_header X-A "$host" always;
            error_page 500 502 =200 /x.html;
            location ~* \.php$ { fastcgi_pass unix:/run/php.sock; }
            if ($host = b.example) { return 301 https://a.example$request_uri; }
            """).Statements);

        Assert.Equal([new Listen(443) { Ssl = true, DefaultServer = true }], server.Listen);
        Assert.Equal(["a.example", "b.example"], server.ServerName);
        Assert.Equal(ByteSize.MiB(20), server.ClientMaxBodySize);
        Assert.Equal(TimeSpan.FromSeconds(90), server.SendTimeout);
        Assert.Equal([new ResponseHeader("X-A", Var.Host) { Always = true }], server.AddHeader);
        Assert.Equal([new ErrorPage("/x.html", 500, 502) { ResponseCode = 200 }], server.ErrorPage);
        Assert.Equal("unix:/run/php.sock", Assert.Single(server.Locations).FastcgiPass?.Source);
        Assert.Equal([RewriteStep.IfEquals(Var.Host, "b.example", RewriteStep.Return(Return.Redirect(NginxText.Expand("https://a.example$request_uri"), permanent: true)))], server.Rewrite);
    }

    [Theory]
    [InlineData("send_timeout 60s;")]
    [InlineData("send_timeout 60;")]
    [InlineData("client_max_body_size 1024k;")]
    [InlineData("listen 80 ssl default_server;")]
    public void What_a_value_would_spell_otherwise_is_raw_only_where_tokens_count(string text)
    {
        var statements = NginxFile.Parse(text).Statements;

        Assert.DoesNotContain(Server.Read(statements).Entries, entry => entry.Value is RawDirective);
        Assert.All(Server.Read(statements, NginxFidelity.Tokens).Entries, entry => Assert.IsType<RawDirective>(entry.Value));
    }

    [Theory]
    [InlineData("send_timeout 1m 2;")]
    [InlineData("send_timeout 30m1h;")]
    [InlineData("client_max_body_size 1kb;")]
    [InlineData("gzip yes;")]
    [InlineData("add_header X \"costs 5$\";")]
    [InlineData("server_name \"a\0b\";")]
    [InlineData("nobody_knows_this x;")]
    [InlineData("listen 80 sideways;")]
    public void What_no_value_can_say_is_kept_as_it_is(string text)
    {
        var statements = NginxFile.Parse(text).Statements;

        var server = Server.Read(statements);

        Assert.IsType<RawDirective>(Assert.Single(server.Entries).Value);
        Assert.Null(NginxMeaning.DifferentTokens(statements, server.ToBody()));
    }

    [Fact]
    public void A_list_in_several_places_has_all_its_values_and_stays_in_its_places()
    {
        var statements = NginxFile.Parse("add_header A 1; include x; add_header B 2;").Statements;

        var server = Server.Read(statements);

        Assert.Equal(["A", "B"], server.AddHeader.Select(header => header.Name));
        Assert.Null(NginxMeaning.DifferentTokens(statements, server.ToBody()));
        Assert.Equal("add_header C 3;\ninclude x;", (server with { AddHeader = [("C", "3")] }).ToString().Replace("server {\n    ", "", StringComparison.Ordinal).Replace("\n    ", "\n", StringComparison.Ordinal).Replace("\n}", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Repeated_blocks_come_together_unless_what_is_in_between_is_needed_before()
    {
        Assert.Equal("location root", Order("location /a { } root /srv; location /b { }"));
        Assert.Equal("location include location", Order("location /a { } include x; location /b { }"));
        Assert.Equal("location js_import location", Order("location /a { } js_import x; location /b { }"));

        static string Order(string text) => string.Join(' ', Server.Read(NginxFile.Parse(text).Statements).Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void Random_statements_keep_their_tokens()
        => Gen.Select(HostileStatements.List, Gen.Int[0, Contexts.Length - 1]).Sample(
            (statements, context) => Assert.Null(NginxMeaning.DifferentTokens(statements, Contexts[context](statements, NginxFidelity.Tokens).ToBody())), iter: 20_000);

    [Fact]
    public void Random_statements_keep_their_meaning()
        => Gen.Select(HostileStatements.List, Gen.Int[0, Contexts.Length - 1]).Sample(
            (statements, context) => Assert.Null(NginxMeaning.Difference(statements, Contexts[context](statements, NginxFidelity.Meaning).ToBody())), iter: 20_000);

    [Theory]
    [InlineData(NginxFidelity.Tokens)]
    [InlineData(NginxFidelity.Meaning)]
    public void Code_printed_for_random_statements_compiles_and_makes_them(NginxFidelity fidelity)
    {
        var lists = Gen.Select(HostileStatements.List, Gen.Int[0, Contexts.Length - 1]).Array[400].Single(_ => true, "0N0XIzNsQ0O2");

        var made = MadeCode.Run([.. lists.Select(list => NginxCode.Of(Contexts[list.Item2](list.Item1, fidelity), new() { Fidelity = fidelity }))]);

        foreach (var (list, record) in lists.Zip(made))
            Assert.Null(NginxMeaning.Difference(list.Item1, record.ToBody(), fidelity));
    }
}
