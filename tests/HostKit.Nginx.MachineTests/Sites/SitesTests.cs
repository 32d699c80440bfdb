using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace HostKit.Nginx.Tests;

/// <summary>Sites as HostKit writes them, served by the machine's nginx and asked as clients ask.</summary>
public sealed class SitesTests(SitesFixture sites) : IClassFixture<SitesFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://none.test/", "http HTTP/1.1")]
    [InlineData("http://added.test/", "http HTTP/1.1")]
    [InlineData("https://added.test/", "https HTTP/1.1")]
    [InlineData("https://only.test/", "https HTTP/1.1")]
    [InlineData("https://redirecting.test/", "https HTTP/1.1")]
    public async Task Each_way_of_tls_serves(string url, string expected)
    {
        using var response = await sites.GetAsync(url);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Http_2_is_spoken()
    {
        using var response = await sites.GetAsync("https://added.test/", request => (request.Version, request.VersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact));
        Assert.Equal("https HTTP/2.0", await response.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("http://redirecting.test/a/b?c=d%20e", "https://redirecting.test:{0}/a/b?c=d%20e")]
    [InlineData("http://www.redirecting.test/a?b", "https://redirecting.test:{0}/a?b")]
    [InlineData("https://www.redirecting.test/a?b", "https://redirecting.test:{0}/a?b")]
    [InlineData("http://old.test/a?b", "https://added.test/a?b")]
    public async Task Redirects_keep_path_and_query(string url, string target)
    {
        using var response = await sites.GetAsync(url);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, target, sites.HttpsPort), response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("http://redirecting.test")]
    [InlineData("http://www.redirecting.test")]
    [InlineData("http://closing.test")]
    public async Task Challenges_are_served_over_http(string site)
        => Assert.Equal("proof", await (await sites.GetAsync(site + "/.well-known/acme-challenge/token")).Content.ReadAsStringAsync(Cancel));

    [Theory]
    [InlineData("https://added.test/", true)]
    [InlineData("http://added.test/", false)]
    [InlineData("https://redirecting.test/", true)]
    [InlineData("https://www.redirecting.test/", true)]
    [InlineData("http://www.redirecting.test/", false)]
    public async Task Hsts_is_said_over_https_alone(string url, bool said)
    {
        using var response = await sites.GetAsync(url);
        Assert.Equal(said ? ["max-age=63072000"] : [], response.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values : []);
    }

    [Theory]
    [InlineData("http://stranger.test/")]
    [InlineData("https://stranger.test/")]
    [InlineData("http://only.test/")]
    public async Task Unknown_names_are_rejected(string url) => await Assert.ThrowsAsync<HttpRequestException>(() => sites.GetAsync(url));

    [Fact]
    public async Task Clients_show_a_certificate()
    {
        using var without = await sites.GetAsync("https://clients.test/");
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        using var with = await sites.GetAsync("https://clients.test/", certificate: sites.ClientCertificate);
        Assert.Equal("CN=anna", await with.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_proxied_program_is_told_who_asks_over_a_connection_that_stays()
    {
        var text = await (await sites.GetAsync("https://app.test/x?y=1")).Content.ReadAsStringAsync(Cancel);
        Assert.Contains("GET /x?y=1 HTTP/1.1 host=app.test client=127.0.0.1 proto=https connection=none", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ws://app.test/ws")]
    [InlineData("wss://app.test/ws")]
    [InlineData("ws://shared.test/api/v1/streaming")]
    public async Task Websockets_pass(string url)
    {
        using var socket = new ClientWebSocket();
        using var client = new HttpMessageInvoker(SitesFixture.Handler());
        await socket.ConnectAsync(sites.Address(url), client, Cancel);
        await socket.SendAsync("hello"u8.ToArray(), WebSocketMessageType.Text, true, Cancel);
        var buffer = new byte[100];
        var received = await socket.ReceiveAsync(buffer, Cancel);
        Assert.Equal("hello", Encoding.UTF8.GetString(buffer, 0, received.Count));
    }

    [Fact]
    public async Task Events_come_one_by_one()
    {
        using var handler = SitesFixture.Handler();
        using var client = new HttpClient(handler);
        await using var stream = await client.GetStreamAsync(sites.Address("https://app.test/events"), Cancel);
        using var reader = new StreamReader(stream);
        Assert.Equal("data: one", await reader.ReadLineAsync(Cancel));
        // Only now does the program send the second one.
        sites.Backend.Continue.Release();
        Assert.Equal("", await reader.ReadLineAsync(Cancel));
        Assert.Equal("data: two", await reader.ReadLineAsync(Cancel));
    }

    [Fact]
    public async Task A_cache_keeps_responses_and_says_so()
    {
        var first = await Cached("http://app.test/cached/a");
        var second = await Cached("http://app.test/cached/a");
        Assert.Equal(("MISS", "HIT"), (first.Status, second.Status));
        Assert.Equal(first.Text, second.Text);
        Assert.Equal("BYPASS", (await Cached("http://app.test/cached/a?fresh=1")).Status);
        Assert.Equal("MISS", (await Cached("https://app.test/cached/a")).Status);
        Assert.Equal("MISS", (await Cached("http://app.test/cached/missing")).Status);
        Assert.Equal("HIT", (await Cached("http://app.test/cached/missing")).Status);
    }

    [Fact]
    public async Task Too_many_requests_are_refused()
    {
        Assert.Equal(200, await Status("http://app.test/limited"));
        Assert.Equal(200, await Status("http://app.test/limited"));
        Assert.Equal(429, await Status("http://app.test/limited"));
    }

    [Fact]
    public async Task Too_many_requests_get_the_status_that_is_set()
    {
        Assert.Equal(200, await Status("http://app.test/strict"));
        Assert.Equal(503, await Status("http://app.test/strict"));
    }

    [Fact]
    public async Task Too_many_connections_are_refused()
    {
        using var handler = SitesFixture.Handler();
        using var client = new HttpClient(handler);
        await using (var stream = await client.GetStreamAsync(sites.Address("http://app.test/slow"), Cancel))
            Assert.Equal(429, await Status("http://app.test/slow"));
        sites.Backend.Continue.Release();
    }

    [Theory]
    [InlineData("sha")]
    [InlineData("bcrypt")]
    [InlineData("yescrypt")]
    [InlineData("apr1")]
    [InlineData("ssha")]
    public async Task A_password_lets_in_whatever_its_hash(string user)
    {
        using var right = await sites.GetAsync("https://app.test/staff/", request => request.Headers.Authorization = Basic(user, SitesFixture.Password));
        using var wrong = await sites.GetAsync("https://app.test/staff/", request => request.Headers.Authorization = Basic(user, "open barley"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (right.StatusCode, wrong.StatusCode));
        Assert.Equal("Basic realm=\"staff\"", wrong.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Others_are_kept_out() => Assert.Equal(403, await Status("http://app.test/inside/"));

    [Fact]
    public async Task A_trusted_proxy_names_the_client()
        => Assert.Equal("198.51.100.9", await (await sites.GetAsync("http://app.test/real", request => request.Headers.Add("X-Forwarded-For", "10.9.9.9, 198.51.100.9"))).Content.ReadAsStringAsync(Cancel));

    [Fact]
    public async Task Every_response_has_the_security_headers()
    {
        foreach (var (url, status) in new[]
        {
            ("http://app.test/x", 200), ("http://app.test/missing", 404), ("http://app.test/cached/b", 200), ("http://app.test/staff/", 401), ("http://app.test/inside/", 403), ("http://app.test/real", 200),
            ("http://files.test/", 200), ("http://files.test/assets/app.js", 200), ("http://files.test/assets/none.js", 404), ("http://files.test/none/x", 404),
        })
        {
            using var response = await sites.GetAsync(url);
            Assert.Equal(status, (int)response.StatusCode);
            foreach (var header in url.Contains("app.test", StringComparison.Ordinal) ? SecurityHeaders.Basic : SecurityHeaders.Strict)
                Assert.True(response.Headers.TryGetValues(header.Name, out var values) && values.Single() == header.Value.Source, $"{url} lacks {header.Name}.");
        }
    }

    [Theory]
    [InlineData("http://php.test/index.php?q=7", "ran {0}/php/index.php  7 plain ")]
    [InlineData("https://php.test/index.php/a/b", "ran {0}/php/index.php /a/b  on ")]
    public async Task Php_runs(string url, string expected)
    {
        using var response = await sites.GetAsync(url, request => request.Headers.Add("Proxy", "http://evil.test"));
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, sites.Folder), await response.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("http://php.test/upload.jpg/x.php")]
    [InlineData("http://php.test/none.php")]
    public async Task Php_runs_nothing_that_is_no_script(string url) => Assert.Equal(404, await Status(url));

    [Fact]
    public async Task Assets_are_kept_and_pages_are_asked_for_again()
    {
        using var asset = await sites.GetAsync("http://files.test/assets/app.js");
        using var page = await sites.GetAsync("http://files.test/some/where");
        using var missing = await sites.GetAsync("http://files.test/none/x");
        Assert.Equal("public, max-age=31536000, immutable", asset.Headers.GetValues("Cache-Control").Single());
        Assert.NotNull(asset.Headers.ETag);
        Assert.Equal(("page", "no-cache"), (await page.Content.ReadAsStringAsync(Cancel), page.Headers.CacheControl!.ToString()));
        Assert.Equal("own page", await missing.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_file_closes_a_site_and_opens_it_again()
    {
        Assert.Equal(200, await Status("http://closing.test/"));
        var file = sites.Folder + "/closed";
        await File.WriteAllTextAsync(file, "", Cancel);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            using var closed = await sites.GetAsync("http://closing.test/a", request => request.Method = method);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "<p>back soon", "90"), (closed.StatusCode, await closed.Content.ReadAsStringAsync(Cancel), closed.Headers.GetValues("Retry-After").Single()));
            Assert.Equal(("text/html", "nosniff"), (closed.Content.Headers.ContentType!.MediaType, closed.Headers.GetValues("X-Content-Type-Options").Single()));
        }

        File.Delete(file);
        Assert.Equal(200, await Status("http://closing.test/"));
        using var own = await sites.GetAsync("http://closing.test/limited");
        Assert.False(own.Headers.Contains("Retry-After"));
    }

    [Fact]
    public async Task A_closed_site_is_closed()
    {
        using var closed = await sites.GetAsync("http://closed.test/");
        Assert.Equal(503, (int)closed.StatusCode);
        Assert.Contains("closed for maintenance", await closed.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://lazy.test/near/a%20b/c?d=e", "/far/a%20b/c?d=e")]
    [InlineData("http://lazy.test/near/", "/far/ ")]
    [InlineData("http://lazy.test/one?d=e", "/two?d=e")]
    public async Task A_name_is_looked_up_when_it_is_needed(string url, string path)
        => Assert.Contains($" GET {path}", await (await sites.GetAsync(url)).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

    [Fact]
    public async Task A_dead_name_takes_nobody_else_down() => Assert.Equal(502, await Status("http://lazy.test/"));

    [Theory]
    [InlineData("http://shared.test/", "page")]
    [InlineData("http://shared.test/about", "page")]
    [InlineData("http://shared.test/hello.txt", "hello")]
    [InlineData("http://shared.test/api/v1/x", " GET /api/v1/x ")]
    [InlineData("http://shared.test/@anna", " GET /@anna ")]
    [InlineData("http://shared.test/.well-known/webfinger?resource=a", " GET /.well-known/webfinger?resource=a ")]
    public async Task Two_applications_share_a_domain(string url, string expected)
        => Assert.Contains(expected, await (await sites.GetAsync(url)).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

    [Fact]
    public async Task Log_lines_are_json()
    {
        (await sites.GetAsync("http://app.test/log?q=%22", request => request.Headers.TryAddWithoutValidation("User-Agent", "a \"quoted\" \\ agent"))).Dispose();
        string? line = null;
        for (var i = 0; line is null && i < 100; i++, await Task.Delay(20, Cancel))
            line = (await File.ReadAllLinesAsync(sites.Folder + "/access.json", Cancel)).FirstOrDefault(text => text.Contains("/log?q=", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(line!);
        Assert.Equal((200, "app.test", "/log?q=%22"), (json.RootElement.GetProperty("status").GetInt32(), json.RootElement.GetProperty("host").GetString(), json.RootElement.GetProperty("uri").GetString()));
    }

    private async Task<(string Status, string Text)> Cached(string url)
    {
        using var response = await sites.GetAsync(url);
        return (response.Headers.GetValues("X-Cache-Status").Single(), await response.Content.ReadAsStringAsync(Cancel));
    }

    private async Task<int> Status(string url)
    {
        using var response = await sites.GetAsync(url);
        return (int)response.StatusCode;
    }

    private static AuthenticationHeaderValue Basic(string user, string password) => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
}
