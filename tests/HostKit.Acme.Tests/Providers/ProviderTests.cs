using System.Globalization;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>What every provider with an API of its own does, each against a server that behaves as its documentation says.</summary>
public abstract class ProviderTests : IDisposable
{
    private protected const string Zone = ZoneServer.Zone, Name = "_acme-challenge.example.org";
    private protected const string One = "LPsIwTo7o8BoG0-vjCyGQGBWSVIPxI-i_X336eUOQZo", Two = "-9cXrVtgZW5Yl2nG0T1x5jXy4n3QeKj8oQ4V7vC2w_E";

    private int _spoiling;

    private protected ProviderTests(ZoneServer server) => Server = server;

    private protected ZoneServer Server { get; }

    public void Dispose()
    {
        Server.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Values_are_added_beside_those_of_others_and_removed_alone()
    {
        Server.Store(Name, Server.Foreign);
        Server.Store("zz." + Zone, Server.Foreign);
        await AddAsync(One, Two);
        Assert.Equal(Sorted(One, Two), Server.Values(Name).Except(Foreign()));
        Assert.Equal([Server.Foreign], Server.Texts[Name].Where(t => t == Server.Foreign));
        await RemoveAsync(One);
        Assert.Equal([Two], Server.Values(Name).Except(Foreign()));
        await RemoveAsync(Two);
        Assert.Equal([Server.Foreign], Server.Texts[Name]);
        Assert.Equal([Server.Foreign], Server.Texts["zz." + Zone]);
    }

    [Fact]
    public async Task The_last_value_of_a_name_is_removed_with_the_name()
    {
        await AddAsync(One, Two);
        await RemoveAsync(Two, One);
        Assert.Empty(Server.Values(Name));
    }

    [Fact]
    public async Task A_value_that_is_there_is_as_good_as_added_and_one_that_is_not_is_as_good_as_removed()
    {
        await AddAsync(One);
        var before = Server.Writes;
        await AddAsync(One, One);
        await RemoveAsync(Two);
        Assert.Equal([One], Server.Values(Name));
        Assert.Equal(before + (2 * Server.WritesForNothing), Server.Writes);
    }

    [Fact]
    public async Task Values_of_several_names_take_as_few_writes_as_the_api_allows()
    {
        TxtRecord[] records = [.. new[] { Name, "_acme-challenge.a." + Zone, "_acme-challenge.b." + Zone }.SelectMany(n => new TxtRecord[] { new(n, One), new(n, Two) })];
        await Server.Create().AddAsync(Zone, records, default);
        Assert.Equal(Server.WritesForThreeNames, Server.Writes);
        Assert.All(records, r => Assert.Equal(Sorted(One, Two), Server.Values(r.Name)));
        await Server.Create().RemoveAsync(Zone, records, default);
        Assert.All(records, r => Assert.Empty(Server.Values(r.Name)));
    }

    [Fact]
    public async Task The_zone_s_own_name_and_names_as_people_write_them_will_do()
    {
        await Server.Create().AddAsync("Example.ORG.", [new("Example.org", One), new("_ACME-challenge.example.org.", Two)], default);
        Assert.Equal([One], Server.Values(Zone));
        Assert.Equal([Two], Server.Values(Name));
        await Server.Create().RemoveAsync(Zone, [new(Zone, One), new(Name, Two)], default);
        Assert.Empty(Server.Values(Zone).Concat(Server.Values(Name)));
        await Assert.ThrowsAsync<ArgumentException>(() => Server.Create().AddAsync(Zone, [new("_acme-challenge.example.com", One)], default));
    }

    [Theory]
    [InlineData("with \"quotes\" and \\ backslashes \\065")]
    [InlineData("ümläut 😀 \t and ; more")]
    [InlineData("x")]
    public async Task Values_are_what_they_were_whatever_is_in_them(string value)
    {
        Server.Store(Name, Server.Foreign);
        await AddAsync(value, new string('y', 300));
        Assert.Equal(Sorted(value, new string('y', 300)), Server.Values(Name).Except(Foreign()));
        var before = Server.Writes;
        await AddAsync(value);
        Assert.Equal(before + Server.WritesForNothing, Server.Writes);
        await RemoveAsync(value, new string('y', 300));
        Assert.Equal([Server.Foreign], Server.Texts[Name]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_answer_to_any_write_is_followed_by_a_look(bool carriedOut)
    {
        Server.Store(Name, Server.Foreign);
        var fault = carriedOut ? HttpFault.Lost : HttpFault.Cut;
        for (var at = 0; at < 3; at++)
        {
            Spoil(fault, Server.IsWrite, at);
            await AddAsync(One, Two);
            Assert.Equal(Sorted(One, Two), Server.Values(Name).Except(Foreign()));
            Assert.Equal(3, Server.Texts[Name].Count);
            Spoil(fault, Server.IsWrite, at);
            await RemoveAsync(One, Two);
            Assert.Equal([Server.Foreign], Server.Texts[Name]);
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(502)]
    public async Task A_front_end_s_page_is_no_answer(int status)
    {
        Server.Store(Name, Server.Foreign);
        for (var at = 0; at < 5; at++)
        {
            Spoil(HttpFault.Html(status), _ => true, at);
            await AddAsync(One);
            Assert.Equal([One], Server.Values(Name).Except(Foreign()));
            Spoil(HttpFault.Html(status), _ => true, at);
            await RemoveAsync(One);
            Assert.Equal([Server.Foreign], Server.Texts[Name]);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"records\":[{\"val")]
    [InlineData("<ListResourceRecordSetsResponse/>")]
    public async Task An_answer_that_lacks_what_it_must_have_is_not_taken_for_an_empty_zone(string body)
    {
        Server.Store(Name, Server.Foreign);
        for (var at = 0; at < 5; at++)
        {
            Spoil(HttpFault.Instead(new(200, body)), r => !Server.IsWrite(r), at);
            try
            {
                await AddAsync(One);
            }
            catch (DnsProviderException e)
            {
                Assert.True(e.Failure == AcmeFailure.Transient || body is "[]" or "{}", e.Message);
            }

            _spoiling++;
            await AddAsync(One);
            Assert.Equal([One], Server.Values(Name).Except(Foreign()));
            Assert.Contains(Server.Foreign, Server.Texts[Name]);
            await RemoveAsync(One);
        }
    }

    [Fact]
    public async Task A_rate_limit_says_when_to_come_back_in_seconds_or_as_a_date()
    {
        Spoil(HttpFault.Instead(Server.Problem(429, "slow down") with { Head = "Retry-After: 3600\r\n" }), _ => true, 0);
        var seconds = await FailsAsync(() => AddAsync(One), AcmeFailure.RateLimited);
        Assert.Equal(3600, (seconds.NotBefore!.Value - DateTimeOffset.UtcNow).TotalSeconds, 30.0);
        var date = DateTimeOffset.UtcNow.AddHours(2);
        Spoil(HttpFault.Instead(Server.Problem(429, "slow down") with { Head = $"Retry-After: {date.ToString("R", CultureInfo.InvariantCulture)}\r\n" }), Server.IsWrite, 0);
        var dated = await FailsAsync(() => AddAsync(One), AcmeFailure.RateLimited);
        Assert.Equal(7200, (dated.NotBefore!.Value - DateTimeOffset.UtcNow).TotalSeconds, 30.0);
        Assert.Empty(Server.Values(Name));
        Spoil(HttpFault.Instead(Server.Problem(429, "slow down") with { Head = "Retry-After: 2\r\n" }), Server.IsWrite, 0);
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
    }

    [Fact]
    public async Task Wrong_credentials_are_refused_without_being_shown()
    {
        var e = await FailsAsync(() => Server.Create(ZoneServer.Wrong).AddAsync(Zone, [new(Name, One)], default), AcmeFailure.Refused);
        Assert.Contains("Look at ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ZoneServer.Wrong, e.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc\ndef")]
    [InlineData("abc def")]
    [InlineData("äbc-def")]
    public async Task Credentials_that_cannot_be_any_are_refused_and_not_shown(string secret)
    {
        var e = await FailsAsync(() => Server.Create(secret).AddAsync(Zone, [new(Name, One)], default), AcmeFailure.Refused);
        Assert.Contains("Look at ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, e.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(422)]
    public async Task A_refusal_says_what_to_do_and_hides_secrets_that_are_echoed(int status)
    {
        for (var at = 0; at < 4; at++)
        {
            Spoil(HttpFault.Instead(Server.Problem(status, $"no good: {ZoneServer.Secret}\r\nreally")), r => !r.Path.Contains("/auth/", StringComparison.Ordinal), at);
            try
            {
                await AddAsync(One);
                await RemoveAsync(One);
            }
            catch (DnsProviderException e)
            {
                Assert.Equal(AcmeFailure.Refused, e.Failure);
                Assert.Contains("no good: *** really", e.Message, StringComparison.Ordinal);
                Assert.DoesNotContain(ZoneServer.Secret, e.ToString(), StringComparison.Ordinal);
                continue;
            }

            Assert.True(at > 0, "The first request was refused.");
        }
    }

    [Fact]
    public async Task A_zone_that_is_not_there_is_refused_with_its_name()
    {
        var e = await FailsAsync(() => Server.Create().AddAsync("elsewhere.test", [new("_acme-challenge.elsewhere.test", One)], default), AcmeFailure.Refused);
        Assert.Contains("elsewhere.test", e.Message, StringComparison.Ordinal);
        Assert.InRange(Server.Writes, 0, 1);
    }

    [Fact]
    public async Task Two_at_a_time_do_not_undo_each_other()
    {
        var values = Enumerable.Range(0, 8).Select(i => $"value{i}").ToArray();
        await Task.WhenAll(values.Select(v => Server.Create().AddAsync(Zone, [new(Name, v)], default)));
        Assert.Equal(values, Server.Values(Name));
        await Task.WhenAll(values.Select(v => Server.Create().RemoveAsync(Zone, [new(Name, v)], default)));
        Assert.Empty(Server.Values(Name));
    }

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_is_a_lost_one()
    {
        var provider = Server.Create();
        provider.AnswerTimeout = TimeSpan.FromMilliseconds(300);
        Spoil(HttpFault.Hang(TimeSpan.FromSeconds(1)), Server.IsWrite, 0);
        await provider.AddAsync(Zone, [new(Name, One)], default);
        Assert.Equal([One], Server.Values(Name));
    }

    [Fact]
    public async Task A_provider_in_trouble_is_given_up_until_later()
    {
        Server.Http.Spoil(HttpFault.Instead(Server.Problem(500, "oops")), times: 100);
        var e = await FailsAsync(() => AddAsync(One), AcmeFailure.Transient);
        Assert.InRange(Server.Http.Requests.Count, 2, 40);
        Assert.DoesNotContain(ZoneServer.Secret, e.ToString(), StringComparison.Ordinal);
    }

    private protected static string[] Sorted(params string[] values) => [.. values.Order(StringComparer.Ordinal)];

    private protected static async Task<DnsProviderException> FailsAsync(Func<Task> act, AcmeFailure failure)
    {
        var e = await Assert.ThrowsAsync<DnsProviderException>(act);
        Assert.True(failure == e.Failure, $"{e.Failure}: {e.Message}");
        return e;
    }

    private protected Task AddAsync(params string[] values) => Server.Create().AddAsync(Zone, [.. values.Select(v => new TxtRecord(Name, v))], default);

    private protected Task RemoveAsync(params string[] values) => Server.Create().RemoveAsync(Zone, [.. values.Select(v => new TxtRecord(Name, v))], default);

    /// <summary>Spoils the request after so many that match, in place of what was to be spoilt before.</summary>
    private protected void Spoil(HttpFault fault, Func<HttpStubRequest, bool> matches, int after)
    {
        var seen = 0;
        var mine = ++_spoiling;
        Server.Http.Spoil(fault, r => mine == _spoiling && matches(r) && seen++ == after);
    }

    private IEnumerable<string> Foreign()
    {
        Server.Store("f." + Zone, Server.Foreign);
        var values = Server.Values("f." + Zone);
        Server.Texts.Remove("f." + Zone);
        return values;
    }
}
