namespace HostKit.Acme.Tests.Service;

/// <summary>A limit of the CA is never hit, because it is counted here first.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-ledger-");
    private readonly SetClock _clock = new(new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Ledger Ledger => new(new(Path.Combine(_folder.FullName, "ledger.json")), AcmeLimits.Of, _clock);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_sixth_certificate_for_the_same_names_waits_until_one_has_come_back()
    {
        for (var i = 0; i < 5; i++)
            Assert.Null(await Ledger.TakeOrderAsync(Order("a.example.org"), Stop));
        var refusal = await Ledger.TakeOrderAsync(Order("a.example.org"), Stop);
        Assert.Equal(_clock.GetUtcNow().AddHours(33.6), refusal!.NotBefore);
        Assert.Contains("5 certificates for exactly these names in 7 days", refusal.Reason, StringComparison.Ordinal);
        Assert.Null(await Ledger.TakeOrderAsync(Order("b.example.org"), Stop));
        _clock.Advance(TimeSpan.FromHours(33.6));
        Assert.Null(await Ledger.TakeOrderAsync(Order("a.example.org"), Stop));
        Assert.NotNull(await Ledger.TakeOrderAsync(Order("a.example.org"), Stop));
    }

    [Fact]
    public async Task Whatever_is_asked_in_whatever_rhythm_the_ca_that_counts_the_same_never_refuses()
    {
        var random = new Random(7);
        Queue<DateTimeOffset> granted = [];
        var tokens = 5.0;
        var last = _clock.GetUtcNow();
        for (var i = 0; i < 400; i++)
        {
            _clock.Advance(TimeSpan.FromHours(random.NextDouble() * 40));
            // The CA's bucket: five tokens, one every 33.6 hours.
            tokens = Math.Min(5, tokens + ((_clock.GetUtcNow() - last) / TimeSpan.FromHours(33.6)));
            last = _clock.GetUtcNow();
            if (await Ledger.TakeOrderAsync(Order("a.example.org"), Stop) is null)
            {
                Assert.True(tokens >= 0.999, $"the CA has {tokens} left");
                tokens--;
                granted.Enqueue(last);
            }
            else
            {
                Assert.True(tokens < 1.001);
            }
        }

        Assert.True(granted.Count > 100);
    }

    [Fact]
    public async Task What_failed_is_no_certificate_and_five_failures_of_a_name_in_an_hour_are_enough()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await Ledger.TakeOrderAsync(Order("a.example.org"), Stop));
            await Ledger.FailedAsync(Order("a.example.org"), ["a.example.org"], Stop);
        }

        var refusal = await Ledger.TakeOrderAsync(Order("a.example.org", "b.example.org"), Stop);
        Assert.Equal(_clock.GetUtcNow().AddMinutes(12), refusal!.NotBefore);
        Assert.Contains("failed validations of a.example.org", refusal.Reason, StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromMinutes(12));
        Assert.Null(await Ledger.TakeOrderAsync(Order("a.example.org"), Stop));
    }

    [Fact]
    public async Task Fifty_new_names_below_one_domain_are_enough_but_renewals_go_on()
    {
        for (var i = 0; i < 50; i++)
            Assert.Null(await Ledger.TakeOrderAsync(Order($"n{i}.example.org"), Stop));
        Assert.Contains("below example.org", (await Ledger.TakeOrderAsync(Order("n50.example.org"), Stop))!.Reason, StringComparison.Ordinal);
        Assert.Null(await Ledger.TakeOrderAsync(Order("n50.example.net"), Stop));
        Assert.Null(await Ledger.TakeOrderAsync(Order("n1.example.org") with { IsRenewal = true }, Stop));
    }

    [Fact]
    public async Task Renewals_that_the_ca_suggests_are_not_counted_as_others_but_not_followed_for_ever()
    {
        for (var i = 0; i < 5; i++)
            Assert.Null(await Ledger.TakeOrderAsync(Order("a.example.org") with { IsSuggested = true }, Stop));
        Assert.NotNull(await Ledger.TakeOrderAsync(Order("a.example.org") with { IsSuggested = true }, Stop));
        Assert.Null(await Ledger.TakeOrderAsync(Order("a.example.org"), Stop));
    }

    [Fact]
    public async Task What_is_forced_passes_the_limit_of_ours_and_never_one_of_the_ca()
    {
        var suggested = Order("a.example.org") with { IsSuggested = true, IsRenewal = true };
        for (var i = 0; i < 5; i++)
            Assert.Null(await Ledger.TakeOrderAsync(suggested, Stop));
        Assert.NotNull(await Ledger.TakeOrderAsync(suggested, Stop));
        // Beyond the limit of ours each counts as a certificate for the same names, of which the CA lets five have.
        for (var i = 0; i < 5; i++)
            Assert.Null(await Ledger.TakeOrderAsync(suggested with { IsForced = true }, Stop));
        var refusal = await Ledger.TakeOrderAsync(suggested with { IsForced = true }, Stop);
        Assert.Contains("5 certificates for exactly these names", refusal!.Reason, StringComparison.Ordinal);
        Assert.NotNull(await Ledger.TakeOrderAsync(Order("a.example.org") with { IsRenewal = true, IsForced = true }, Stop));
        // Nor does a failed validation give way.
        for (var i = 0; i < 5; i++)
            await Ledger.FailedAsync(Order("b.example.org"), ["b.example.org"], Stop);
        Assert.Contains("failed validations", (await Ledger.TakeOrderAsync(Order("b.example.org") with { IsForced = true }, Stop))!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_renewal_that_fails_takes_nothing_away_that_it_was_not_counted_for(bool isSuggested)
    {
        for (var i = 0; i < 50; i++)
            Assert.Null(await Ledger.TakeOrderAsync(Order($"n{i}.example.org"), Stop));
        for (var i = 0; i < 4; i++)
            Assert.Null(await Ledger.TakeOrderAsync(Order("n1.example.org") with { IsRenewal = true }, Stop));
        var renewal = Order("n1.example.org") with { IsRenewal = true, IsSuggested = isSuggested };
        var taken = await Ledger.TakeOrderAsync(renewal, Stop);
        Assert.Equal(isSuggested, taken is null);
        if (isSuggested)
            await Ledger.FailedAsync(renewal, [], Stop);
        await Ledger.FailedAsync(Order("n2.example.org") with { IsRenewal = true }, [], Stop);
        Assert.NotNull(await Ledger.TakeOrderAsync(Order("n1.example.org") with { IsRenewal = true }, Stop));
        Assert.NotNull(await Ledger.TakeOrderAsync(Order("n50.example.org"), Stop));
    }

    [Fact]
    public async Task Ten_accounts_in_three_hours_are_enough_and_other_cas_have_no_limits_that_are_known()
    {
        for (var i = 0; i < 10; i++)
            Assert.Null(await Ledger.TakeAccountAsync(AcmeCa.LetsEncrypt, Stop));
        Assert.NotNull(await Ledger.TakeAccountAsync(AcmeCa.LetsEncrypt, Stop));
        for (var i = 0; i < 20; i++)
            Assert.Null(await Ledger.TakeAccountAsync(AcmeCa.LetsEncryptStaging, Stop));
    }

    [Fact]
    public async Task Many_at_once_are_all_counted_and_what_is_damaged_is_put_aside()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Ledger.TakeOrderAsync(Order($"n{i}.example.org"), Stop)));
        var file = Path.Combine(_folder.FullName, "ledger.json");
        Assert.Equal(120, System.Text.RegularExpressions.Regex.Count(File.ReadAllText(file), "\"at\""));
        File.WriteAllText(file, "{ half");
        Assert.Null(await Ledger.TakeOrderAsync(Order("a.example.org"), Stop));
        Assert.Equal("{ half", File.ReadAllText(file + ".bad"));
    }

    [Theory]
    [InlineData("www.shop.example.org", "example.org")]
    [InlineData("example.org", "example.org")]
    [InlineData("*.example.co.uk", "example.co.uk")]
    [InlineData("a.b.example.com.au", "example.com.au")]
    [InlineData("co.uk", "co.uk")]
    [InlineData("example.org.uk", "example.org.uk")]
    [InlineData("a.b.co.jp", "b.co.jp")]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3::4", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::", "2001:db8:1:2::/64")]
    public void Names_are_counted_below_their_registered_domain(string name, string domain) => Assert.Equal(domain, LedgerOrder.RegisteredDomain(name));

    // Anybody's domains that look like a registry's suffix: a CA counts all below them together. And suffixes that are not known here: counted together, which waits too early at worst.
    [Theory]
    [InlineData("a.co.de", "co.de")]
    [InlineData("a.me.ch", "me.ch")]
    [InlineData("x.a.net.de", "net.de")]
    [InlineData("a.com.de", "com.de")]
    [InlineData("a.github.io", "github.io")]
    [InlineData("a.b.kawasaki.jp", "kawasaki.jp")]
    [InlineData("a.co.ck", "co.ck")]
    public void In_doubt_names_are_counted_together(string name, string domain) => Assert.Equal(domain, LedgerOrder.RegisteredDomain(name));

    private static LedgerOrder Order(params string[] names) => new() { Ca = AcmeCa.LetsEncrypt, Account = "account", Names = names };
}
