using System.Net;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>The traps that the linter speaks of, stepped into with the machine's nginx.</summary>
public sealed class TrapTests : IDisposable
{
    private readonly RealNginx _nginx = new();
    private readonly string _files = Directory.CreateTempSubdirectory("hostkit-traps-").FullName;
    private readonly HttpClient _client;

    public TrapTests()
    {
        Directory.CreateDirectory(Path.Combine(_files, "web"));
        Directory.CreateDirectory(Path.Combine(_files, "web-old"));
        foreach (var name in new[] { "secret", "web/page", "web-old/page" })
            File.WriteAllText(Path.Combine(_files, name), name);
        _client = _nginx.Serve(Encoding.UTF8.GetBytes(_nginx.MainStart + "http {\n" + _nginx.HttpStart + Configuration + "}\n"), followsRedirects: false);
    }

    private string Configuration => $$"""
        server {
            listen unix:{{_nginx.SocketPath}};
            root {{_files}}/web;
            add_header X-Outer yes;
            location /open { alias {{_files}}/web/; }
            location /open/closed/ { alias {{_files}}/web/; }
            location /glued { alias {{_files}}/web; }
            location /moved/ { return 301 https://$host$uri; }
            location /kept/ { return 301 https://$host$request_uri; }
            location ~ ^/capture/([^/]*)$ { add_header X-Capture $1; return 200 x; }
            location ~ ^/dot/(.*)$ { add_header X-Capture $1; return 200 x; }
            location /escaped/ { rewrite ^/escaped/([^/]*)$ https://example.org/$1 permanent; }
            location /rewritten/ { rewrite ^ https://example.org$uri redirect; }
            location /inner/ { add_header X-Inner yes; return 200 x; }
            location /bare/ { return 200 x; }
            location /protected/ { deny all; return 200 open; }
            location /shut/ { deny all; }
            location /tried/ { if ($arg_a) { add_header X-Asked yes; } try_files /page =404; }
            location /looped/ { try_files $uri $uri/; }
            location = /fixed { return 301 https://$host$uri; }
            location /passed/ { set $backend unix:{{_nginx.SocketPath}}:; proxy_pass http://$backend/bare/; }
            location ~ ^/regex$ { return 200 first; }
            location ~ ^/regex { return 200 second; }
            location ~ ^/regex2$ { return 200 never; }
        }

        """;

    [Fact]
    public async Task An_alias_without_a_slash_at_its_location_leaves_the_directory()
    {
        Assert.Equal("secret", await TextAsync("/open../secret"));
        Assert.Equal("web-old/page", await TextAsync("/glued-old/page"));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/open/closed../secret")).StatusCode);
    }

    [Fact]
    public async Task A_decoded_line_feed_makes_a_header()
    {
        Assert.True((await GetAsync("/moved/%0d%0aX-Injected:yes")).Headers.Contains("X-Injected"));
        Assert.True((await GetAsync("/rewritten/%0d%0aX-Injected:yes")).Headers.Contains("X-Injected"));
        Assert.True((await GetAsync("/capture/%0aX-Injected:yes")).Headers.Contains("X-Injected"));
        foreach (var safe in new[] { "/kept/", "/dot/", "/escaped/" })
            Assert.False((await GetAsync(safe + "%0aX-Injected:yes")).Headers.Contains("X-Injected"), safe);
        Assert.Equal("https://localhost/fixed", (await GetAsync("/fixed")).Headers.Location!.ToString());
    }

    [Fact]
    public async Task One_header_takes_the_outer_ones_away()
    {
        Assert.True((await GetAsync("/bare/")).Headers.Contains("X-Outer"));
        var inner = await GetAsync("/inner/");
        Assert.True(inner.Headers.Contains("X-Inner"));
        Assert.False(inner.Headers.Contains("X-Outer"));
        Assert.False((await GetAsync("/nothing")).Headers.Contains("X-Outer"), "not without always");
    }

    [Fact]
    public async Task An_answer_comes_before_access_is_looked_at()
    {
        Assert.Equal("open", await TextAsync("/protected/"));
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync("/shut/")).StatusCode);
    }

    [Fact]
    public async Task An_if_that_holds_forgets_try_files()
    {
        Assert.Equal("web/page", await TextAsync("/tried/x"));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/tried/x?a=1")).StatusCode);
    }

    [Fact]
    public async Task The_last_of_try_files_is_redirected_to()
        => Assert.Equal(HttpStatusCode.InternalServerError, (await GetAsync("/looped/x")).StatusCode);

    [Fact]
    public async Task A_path_behind_a_variable_replaces_the_whole_one() => Assert.Equal("x", await TextAsync("/passed/whatever/it/is"));

    [Fact]
    public async Task The_first_expression_that_matches_serves() => Assert.Equal("second", await TextAsync("/regex2"));

    public void Dispose()
    {
        _client.Dispose();
        _nginx.Dispose();
        Directory.Delete(_files, recursive: true);
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<string> TextAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
