using System.Globalization;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class NameSiloTests : IDisposable
{
    private const string Challenge = "_acme-challenge.example.org";
    private readonly NameSiloServer _server = new(["example.org", "other.test"]);
    private readonly TxtRecord _one = new(Challenge, "LPsIwTo7o8BoG0-vjCyGQGBWSVIPxI-i_X336eUOQZo"), _two = new(Challenge, "-second_value-of-the-same-name-0123456789abc");

    private NameSiloDns Provider => new(NameSiloServer.Key) { BaseUrl = new(_server.Url), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    private string[] Values => [.. _server.Stored.Where(r => r.Name == Challenge && r.Type == "TXT").Select(r => r.Value).Order(StringComparer.Ordinal)];

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Values_of_one_name_come_and_go_beside_those_of_others(bool wholeNames)
    {
        _server.ListsWholeNames = wholeNames;
        _server.Store("example.org", "_acme-challenge", "TXT", "stale");
        _server.Store("example.org", "_acme-challenge.www", "TXT", _one.Value);
        _server.Store("example.org", "", "A", "192.0.2.1");
        await Provider.AddAsync("example.org", [_one, _two], default);
        Assert.Equal([_two.Value, _one.Value, "stale"], Values);
        Assert.All(_server.Stored.Where(r => r.Type == "TXT"), r => Assert.Equal(3600u, r.Ttl));
        await Provider.RemoveAsync("example.org", [_one, _two], default);
        Assert.Equal(["stale"], Values);
        Assert.Equal(3, _server.Stored.Count);
    }

    [Fact]
    public async Task A_value_that_is_there_is_as_good_as_added_and_one_that_is_not_as_good_as_removed()
    {
        await Provider.AddAsync("example.org", [_one], default);
        await Provider.AddAsync("example.org", [_one], default);
        Assert.Equal(1, _server.Count("dnsAddRecord"));
        await Provider.RemoveAsync("example.org", [_one, _two], default);
        await Provider.RemoveAsync("example.org", [_one, _two], default);
        Assert.Equal(1, _server.Count("dnsDeleteRecord"));
        Assert.Empty(Values);
    }

    [Fact]
    public async Task A_value_goes_to_the_domain_of_the_account_where_the_zone_is_none()
    {
        _server.PageSize = 2;
        _server.Domains.AddRange(["a.test", "b.test", "deep.example.net", "example.net"]);
        await Provider.AddAsync("sub.deep.example.net", [new("_acme-challenge.sub.deep.example.net", "v")], default);
        var stored = Assert.Single(_server.Stored);
        Assert.Equal("_acme-challenge.sub.deep.example.net", stored.Name);
        Assert.Equal(3, _server.Count("listDomains"));
        var e = await FailsAsync(() => Provider.AddAsync("nobody.test", [new("_acme-challenge.nobody.test", "v")], default));
        Assert.Equal(AcmeFailure.Refused, e.Failure);
        Assert.Contains("none of the account's 6 domains", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_domain_that_other_name_servers_answer_for_is_refused_before_anything_is_written()
    {
        _server.DelegatedTo.Clear();
        _server.DelegatedTo.AddRange(["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"]);
        var e = await FailsAsync(() => Provider.AddAsync("example.org", [_one], default));
        Assert.Equal(AcmeFailure.Refused, e.Failure);
        Assert.Contains("ada.ns.cloudflare.com", e.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Stored);
        await new NameSiloDns(NameSiloServer.Key) { BaseUrl = new(_server.Url), NameServerDomains = ["cloudflare.com"] }.AddAsync("example.org", [_one], default);
        Assert.Single(_server.Stored);
    }

    [Theory]
    [InlineData(110, "NAMESILO_API_KEY")]
    [InlineData(111, "account")]
    [InlineData(112, "main account")]
    [InlineData(113, "127.0.0.1")]
    [InlineData(114, "domain")]
    [InlineData(116, "sandbox")]
    [InlineData(120, "key")]
    [InlineData(200, "active")]
    [InlineData(280, "DNS page")]
    public async Task A_code_that_time_does_not_heal_is_told_at_once_with_what_to_do(int code, string advice)
    {
        _server.Refuse("dnsListRecords", code, $"no, not with {NameSiloServer.Key}", times: 9);
        var e = await FailsAsync(() => Provider.AddAsync("example.org", [_one], default));
        Assert.Equal((AcmeFailure.Refused, code.ToString(CultureInfo.InvariantCulture)), (e.Failure, e.Code));
        Assert.Contains(advice, e.Message, StringComparison.Ordinal);
        Assert.Equal(1, _server.Count("dnsListRecords"));
    }

    [Theory]
    [InlineData(115)]
    [InlineData(201)]
    [InlineData(210)]
    [InlineData(400)]
    public async Task A_code_that_may_pass_is_waited_out(int code)
    {
        foreach (var operation in (string[])["getDomainInfo", "dnsListRecords", "dnsAddRecord", "dnsDeleteRecord"])
            _server.Refuse(operation, code, "please try again", times: 2);
        await Provider.AddAsync("example.org", [_one], default);
        Assert.Equal([_one.Value], Values);
        await Provider.RemoveAsync("example.org", [_one], default);
        Assert.Empty(Values);
        _server.Refuse("dnsListRecords", code, "please try again", times: 9);
        var e = await FailsAsync(() => Provider.AddAsync("example.org", [_one], default));
        Assert.Equal((AcmeFailure.Transient, code.ToString(CultureInfo.InvariantCulture)), (e.Failure, e.Code));
    }

    public static TheoryData<string, string> Faults()
    {
        var all = new TheoryData<string, string>();
        foreach (var operation in (string[])["getDomainInfo", "dnsListRecords", "dnsAddRecord", "dnsDeleteRecord"])
        {
            foreach (var fault in (string[])["lost", "cut", "html", "403", "503", "502", "seconds", "date"])
                all.Add(operation, fault);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_of_the_way_is_survived_without_a_second_value(string operation, string fault)
    {
        _server.Store("example.org", "_acme-challenge", "TXT", "stale");
        _server.Http.Spoil(Fault(fault), r => r.Path == "/api/" + operation, fault is "seconds" or "date" ? 1 : 2);
        await Provider.AddAsync("example.org", [_one, _two], default);
        Assert.Equal([_two.Value, _one.Value, "stale"], Values);
        await Provider.RemoveAsync("example.org", [_one, _two], default);
        Assert.Equal(["stale"], Values);
        Assert.DoesNotContain(_server.Http.Requests, r => r.Path == "/api/dnsDeleteRecord" && r.Query["rrid"].Length == 0);
    }

    [Theory]
    [InlineData("lost")]
    [InlineData("html")]
    [InlineData("503")]
    [InlineData("garbled")]
    public async Task What_does_not_pass_is_a_transient_failure_without_the_key(string fault)
    {
        _server.Http.Spoil(Fault(fault), times: 100);
        Assert.Equal(AcmeFailure.Transient, (await FailsAsync(() => Provider.AddAsync("example.org", [_one], default))).Failure);
        Assert.Equal(AcmeFailure.Transient, (await FailsAsync(() => Provider.RemoveAsync("example.org", [_one], default))).Failure);
    }

    [Fact]
    public async Task An_api_that_hangs_is_given_up_and_asked_again()
    {
        _server.Http.Spoil(HttpFault.Hang(TimeSpan.FromSeconds(30)), r => r.Path == "/api/dnsAddRecord");
        var provider = new NameSiloDns(NameSiloServer.Key) { BaseUrl = new(_server.Url), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromMilliseconds(300) };
        await provider.AddAsync("example.org", [_one], default);
        Assert.Equal([_one.Value], Values);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_long_limit_is_told_and_not_slept_through(bool asDate)
    {
        var later = asDate ? DateTimeOffset.UtcNow.AddHours(1).ToString("R", CultureInfo.InvariantCulture) : "3600";
        _server.Http.Spoil(HttpFault.Instead(new(429, "slow down", "text/plain", $"Retry-After: {later}\r\n")), times: 9);
        var e = await FailsAsync(() => Provider.AddAsync("example.org", [_one], default));
        Assert.Equal(AcmeFailure.RateLimited, e.Failure);
        Assert.InRange(e.NotBefore!.Value, DateTimeOffset.UtcNow.AddMinutes(59), DateTimeOffset.UtcNow.AddMinutes(61));
        Assert.Single(_server.Http.Requests);
    }

    [Fact]
    public async Task An_empty_identifier_is_never_deleted()
    {
        _server.Http.Spoil(HttpFault.Instead(new(200, $"<namesilo><reply><code>300</code><detail>success</detail><resource_record><record_id></record_id><type>TXT</type><host>{Challenge}</host><value>{_one.Value}</value></resource_record></reply></namesilo>", "text/xml")),
            r => r.Path == "/api/dnsListRecords");
        await FailsAsync(() => Provider.RemoveAsync("example.org", [_one], default));
        Assert.Equal(0, _server.Count("dnsDeleteRecord"));
    }

    [Fact]
    public async Task Lego_s_variables_make_the_same_provider()
    {
        var provider = DnsProviders.Create("namesilo", new Dictionary<string, string>
        {
            ["NAMESILO_API_KEY"] = NameSiloServer.Key, ["NAMESILO_TTL"] = "7300", ["NAMESILO_PROPAGATION_TIMEOUT"] = "915", ["NAMESILO_POLLING_INTERVAL"] = "2", ["NAMESILO_BASE_URL"] = _server.Url + "/",
        });
        Assert.Equal((TimeSpan.FromSeconds(915), TimeSpan.FromSeconds(2)), (provider.PropagationTimeout, provider.PollingInterval));
        await provider.AddAsync("example.org", [_one], default);
        Assert.Equal(7300u, Assert.Single(_server.Stored).Ttl);
        var plain = DnsProviders.Create("namesilo", new Dictionary<string, string> { ["NAMESILO_API_KEY"] = "k" });
        Assert.Equal((TimeSpan.FromSeconds(2700), TimeSpan.FromSeconds(15)), (plain.PropagationTimeout, plain.PollingInterval));
    }

    [Theory]
    [InlineData("NAMESILO_TTL", "60", "3600")]
    [InlineData("NAMESILO_TTL", "2592001", "2592000")]
    [InlineData("NAMESILO_POLLING_INTERVAL", "fast", "seconds")]
    [InlineData("NAMESILO_BASE_URL", "http://api.example.org/api", "https")]
    [InlineData("NAMESILO_API_KEY", "", "NAMESILO_API_KEY")]
    public async Task A_wrong_variable_is_refused_by_its_name(string name, string value, string says)
    {
        var variables = new Dictionary<string, string> { ["NAMESILO_API_KEY"] = NameSiloServer.Key, [name] = value };
        var e = await FailsAsync(() => DnsProviders.Create("namesilo", variables).AddAsync("example.org", [_one], default));
        Assert.Equal(AcmeFailure.Refused, e.Failure);
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
    }

    private static async Task<DnsProviderException> FailsAsync(Func<Task> act)
    {
        var e = await Assert.ThrowsAsync<DnsProviderException>(act);
        Assert.DoesNotContain(NameSiloServer.Key, e.ToString(), StringComparison.Ordinal);
        return e;
    }

    private static HttpFault Fault(string name) => name switch
    {
        "lost" => HttpFault.Lost,
        "cut" => HttpFault.Cut,
        "html" => HttpFault.Html(),
        "403" => HttpFault.Html(403),
        "503" => HttpFault.Html(503),
        "502" => HttpFault.Html(502),
        "seconds" => HttpFault.Instead(new(429, "", "text/plain", "Retry-After: 2\r\n")),
        "date" => HttpFault.Instead(new(503, "", "text/plain", $"Retry-After: {DateTimeOffset.UtcNow.AddSeconds(2):R}\r\n")),
        _ => HttpFault.Instead(new(200, "<namesilo><reply><code>30", "text/xml")),
    };
}
