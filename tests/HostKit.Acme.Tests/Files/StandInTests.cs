using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme.Tests.Files;

public sealed class StandInTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_for_all_the_names_and_for_a_week()
    {
        var standIn = _folder.Site.PutStandIn(["example.org", "*.example.org", "Bücher.example", "192.0.2.1", "2001:db8::1"]);

        Assert.True(standIn.IsStandIn);
        Assert.Equal(["*.example.org", "example.org", "xn--bcher-kva.example", "192.0.2.1", "2001:db8::1"], standIn.Names);
        Assert.Equal(TimeSpan.FromDays(7), standIn.Lifetime);
        using var pair = X509Certificate2.CreateFromPemFile(_folder.Site.ChainPath, _folder.Site.KeyPath);
        Assert.True(pair.MatchesHostname("www.example.org"));
        Assert.Equal(256, pair.GetECDsaPrivateKey()!.KeySize);
    }

    [Fact]
    public void It_is_renewed_while_there_is_nothing_real_and_not_sooner_than_need_be()
    {
        var first = _folder.Site.PutStandIn(["example.org"]);
        _folder.Clock.Now += TimeSpan.FromDays(3);
        Assert.Equal(first.Serial, _folder.Site.PutStandIn(["example.org"]).Serial);
        _folder.Clock.Now += TimeSpan.FromDays(1);
        Assert.NotEqual(first.Serial, _folder.Site.PutStandIn(["example.org"]).Serial);
    }

    [Fact]
    public void It_follows_changed_names() => Assert.NotEqual(
        _folder.Site.PutStandIn(["example.org"]).Serial, _folder.Site.PutStandIn(["example.org", "www.example.org"]).Serial);

    [Fact]
    public void A_real_certificate_is_never_replaced_by_one()
    {
        var real = _folder.Put("example.org");
        Assert.Equal(real.Serial, _folder.Site.PutStandIn(["example.org", "www.example.org"]).Serial);
        // A clock that is a year ahead after a power cut must not take the site's certificate away.
        _folder.Clock.Now += TimeSpan.FromDays(400);
        Assert.Equal(real.Serial, _folder.Site.PutStandIn(["example.org"]).Serial);
    }

    [Fact]
    public void Who_has_something_to_start_with_does_not_wait_for_an_order_that_takes_long()
    {
        var another = new CertificateStore(_folder.Store.Path, _folder.Clock) { LockWait = TimeSpan.Zero }.Of("example.org");
        var first = _folder.Site.PutStandIn(["example.org"]);
        using (_folder.Site.TryLock())
        {
            Assert.Equal(first.Serial, another.PutStandIn(["example.org"]).Serial);
            Assert.Equal(first.Serial, another.PutStandIn(["example.org", "www.example.org"]).Serial);
        }

        Assert.NotEqual(first.Serial, another.PutStandIn(["example.org", "www.example.org"]).Serial);
    }

    [Fact]
    public void A_real_certificate_takes_its_place()
    {
        _folder.Site.PutStandIn(["example.org"]);
        Assert.False(_folder.Put("example.org").IsStandIn);
        Assert.False(_folder.Site.Current!.IsStandIn);
    }

    [Fact]
    public void A_real_certificate_that_cannot_be_read_any_more_is_replaced()
    {
        var real = _folder.Put("example.org");
        File.WriteAllText(real.KeyPath, "");
        Assert.True(_folder.Site.PutStandIn(["example.org"]).IsStandIn);
    }
}
