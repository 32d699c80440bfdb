using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class AcmeDnsTests : IDisposable
{
    private const string Password = "pa55w0rd-of-40-characters";
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"hostkit-acme-dns-{Guid.NewGuid():N}.json");
    private readonly HttpStub _server;
    private readonly List<string> _slots = [];
    private readonly TxtRecord _one = new("d420c923.auth.test", "LPsIwTo7o8BoG0-vjCyGQGBWSVIPxI-i_X336eUOQZo"), _two = new("d420c923.auth.test", "-9cXrVtgZW5Yl2nG0T1x5jXy4n3QeKj8oQ4V7vC2w_E");
    private int _accounts;

    public AcmeDnsTests() => _server = new(Serve);

    private AcmeDns Provider => new(_file) { BaseUrl = new(_server.Url), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    public void Dispose()
    {
        _server.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public async Task A_new_domain_gets_an_account_and_the_alias_to_set_is_told_until_it_is_there()
    {
        var first = await FailsAsync(() => Provider.AddAsync("example.org", [new("_acme-challenge.example.org", _one.Value)], default), AcmeFailure.Refused);
        Assert.Contains("_acme-challenge.example.org. CNAME d420c923.auth.test.", first.Message, StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file));
        await FailsAsync(() => Provider.AddAsync("example.org", [new("_acme-challenge.example.org", _one.Value)], default), AcmeFailure.Refused);
        Assert.Equal(1, _accounts);
        // The alias is there now: the name is where it leads.
        await Provider.AddAsync("auth.test", [_one, _two], default);
        Assert.Equal([_one.Value, _two.Value], _slots);
        await Provider.RemoveAsync("auth.test", [_one, _two], default);
        Assert.Equal(2, _slots.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task After_a_lost_answer_both_values_are_there(int at)
    {
        Keep();
        _slots.AddRange(["old", "older"]);
        var seen = 0;
        _server.Spoil(HttpFault.Lost, r => r.Path == "/update" && seen++ == at);
        await Provider.AddAsync("auth.test", [_one, _two], default);
        Assert.Equal(new HashSet<string> { _one.Value, _two.Value }, [.. _slots]);
    }

    [Fact]
    public async Task More_values_than_it_keeps_are_refused_before_any_is_pushed_out()
    {
        Keep();
        await FailsAsync(() => Provider.AddAsync("auth.test", [_one, _two, _one with { Value = "three" }], default), AcmeFailure.Refused);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task An_account_that_the_server_does_not_take_is_refused_and_a_page_tried_again()
    {
        Keep(password: "other-pa55w0rd");
        var e = await FailsAsync(() => Provider.AddAsync("auth.test", [_one], default), AcmeFailure.Refused);
        Assert.Contains(_file, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("other-pa55w0rd", e.ToString(), StringComparison.Ordinal);
        Keep();
        _server.Spoil(HttpFault.Html(), times: 2);
        await Provider.AddAsync("auth.test", [_one], default);
        Assert.Contains(_one.Value, _slots);
        _server.Spoil(HttpFault.Html(502), times: 99);
        await FailsAsync(() => Provider.AddAsync("auth.test", [_one], default), AcmeFailure.Transient);
    }

    [Fact]
    public async Task A_broken_file_is_named_with_its_line_and_left_alone()
    {
        var text = $"{{\n  \"example.org\": {{ \"password\": \"{Password}\" x\n}}";
        File.WriteAllText(_file, text);
        var e = await FailsAsync(() => Provider.AddAsync("example.org", [new("_acme-challenge.example.org", "v")], default), AcmeFailure.Refused);
        Assert.Contains($"{_file}:2:", e.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_file));
    }

    [Fact]
    public async Task Lego_s_variables_make_the_provider()
    {
        Keep();
        var provider = DnsProviders.Create("acme-dns", new Dictionary<string, string> { ["ACME_DNS_API_BASE"] = _server.Url, ["ACME_DNS_STORAGE_PATH"] = _file });
        await provider.AddAsync("auth.test", [_one], default);
        Assert.Equal([_one.Value], _slots);
    }

    private void Keep(string password = Password)
        => File.WriteAllText(_file, $$"""{"example.org":{"fulldomain":"d420c923.auth.test","subdomain":"d420c923","username":"c36f50e8","password":"{{password}}","server_url":"https://auth.test"} }""");

    private HttpStubAnswer Serve(HttpStubRequest request)
    {
        if (request is { Method: "POST", Path: "/register" })
        {
            _accounts++;
            return new(201, $$"""{"username":"c36f50e8","password":"{{Password}}","fulldomain":"d420c923.auth.test","subdomain":"d420c923","allowfrom":[]}""");
        }

        if (request.Header("X-Api-User") != "c36f50e8" || request.Header("X-Api-Key") != Password || request.Json.Text("subdomain") != "d420c923")
            return new(401, $$"""{"error":"forbidden {{request.Header("X-Api-Key")}}"}""");
        if (request.Json.Text("txt") is not { Length: 43 } text)
            return new(400, """{"error":"bad_txt"}""");
        if (_slots.Count == 2)
            _slots.RemoveAt(0);
        _slots.Add(text);
        return new(200, $$"""{"txt":"{{text}}"}""");
    }

    private static async Task<DnsProviderException> FailsAsync(Func<Task> act, AcmeFailure failure)
    {
        var e = await Assert.ThrowsAsync<DnsProviderException>(act);
        Assert.Equal(failure, e.Failure);
        Assert.DoesNotContain(Password, e.ToString(), StringComparison.Ordinal);
        return e;
    }
}
