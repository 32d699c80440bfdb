using CsCheck;

namespace HostKit.Acme.Tests.Renewal;

/// <summary>When a certificate is renewed (scenarios 15 to 17).</summary>
public sealed class RenewalTimeTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<TimeSpan> Lifetimes = Gen.Int[60, 400 * 86400].Select(s => TimeSpan.FromSeconds(s));

    [Fact]
    public void By_lifetime_it_is_due_at_two_thirds_and_not_a_tenth_of_the_lifetime_before()
        => Gen.Select(Lifetimes, Gen.String[Gen.Char['0', 'z'], 1, 20]).Sample((lifetime, seed) =>
        {
            var at = RenewalTime.ByLifetime(Start, Start + lifetime, seed);
            var latest = lifetime < TimeSpan.FromDays(10) ? 0.5 : 2.0 / 3;
            var share = (at - Start) / lifetime;
            return share <= latest + 1e-6 && share >= latest - (1.0 / 30) - 1e-6 && at == RenewalTime.ByLifetime(Start, Start + lifetime, seed);
        });

    [Fact]
    public void Different_certificates_come_at_different_times_all_over_the_spread()
    {
        var shares = Enumerable.Range(0, 1000).Select(i => RenewalTime.Share($"{i:X} host")).ToList();
        Assert.All(Enumerable.Range(0, 10), tenth => Assert.InRange(shares.Count(s => (int)(s * 10) == tenth), 60, 140));
    }

    [Fact]
    public void In_a_sane_window_the_time_is_in_the_window_and_the_same_at_every_look_but_never_in_the_last_twentieth()
        => Gen.Select(Lifetimes, Gen.Double[-0.5, 0.99], Gen.Double[0, 1], Gen.String[Gen.Char['0', 'z'], 1, 20]).Sample((lifetime, from, length, seed) =>
        {
            var end = Start + lifetime;
            var window = Window(Start + (lifetime * from), Start + (lifetime * (from + length)));
            var plan = RenewalTime.Plan(Start, end, window, seed);
            return plan == RenewalTime.Plan(Start, end, window, seed) && plan.Warning is null
                && (plan.At >= window.Start || plan.At == RenewalTime.Latest(Start, end)) && plan.At <= window.End && plan.At <= RenewalTime.Latest(Start, end);
        });

    [Fact]
    public void Whatever_the_ca_says_it_is_renewed_before_the_last_twentieth_of_its_life_begins()
        => Gen.Select(Lifetimes, Gen.Int[-4000, 4000], Gen.Int[-4000, 4000]).Sample((lifetime, from, to) =>
            RenewalTime.Plan(Start, Start + lifetime, Window(Start.AddDays(from), Start.AddDays(to)), "seed").At <= RenewalTime.Latest(Start, Start + lifetime));

    [Theory]
    [InlineData(60, 50, "ends before it begins")]
    [InlineData(-1800, 1800, "longer than the certificate lives")]
    [InlineData(91, 95, "begins when the certificate has expired")]
    public void An_absurd_window_is_a_warning_and_the_lifetime_counts(int fromDays, int toDays, string reason)
    {
        var plan = RenewalTime.Plan(Start, Start.AddDays(90), Window(Start.AddDays(fromDays), Start.AddDays(toDays)), "seed");
        Assert.Equal(RenewalTime.ByLifetime(Start, Start.AddDays(90), "seed"), plan.At);
        Assert.False(plan.IsByWindow);
        Assert.Contains(reason, plan.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_that_is_past_means_now()
    {
        var plan = RenewalTime.Plan(Start, Start.AddDays(90), Window(Start.AddDays(-3), Start.AddDays(-2)), "seed");
        Assert.True(plan.At < Start && plan.IsByWindow);
    }

    [Fact]
    public void A_window_that_moves_moves_the_time()
    {
        var before = RenewalTime.Plan(Start, Start.AddDays(90), Window(Start.AddDays(50), Start.AddDays(60)), "seed").At;
        Assert.NotEqual(before.AddDays(1), RenewalTime.Plan(Start, Start.AddDays(90), Window(Start.AddDays(51), Start.AddDays(61)), "seed").At);
    }

    [Fact]
    public void The_ca_is_asked_when_it_said_and_never_about_what_has_expired()
    {
        var window = Window(Start.AddDays(50), Start.AddDays(60)) with { AskAgain = Start.AddHours(6) };
        var end = Start.AddDays(90);
        Assert.True(RenewalTime.IsToBeAsked(null, "id", end, Start));
        Assert.False(RenewalTime.IsToBeAsked(window, "id", end, Start.AddHours(5)));
        Assert.True(RenewalTime.IsToBeAsked(window, "id", end, Start.AddHours(6)));
        Assert.True(RenewalTime.IsToBeAsked(window, "another", end, Start));
        Assert.False(RenewalTime.IsToBeAsked(window, "id", end, end));
        // The clock was a year ahead when it was written.
        Assert.True(RenewalTime.IsToBeAsked(window with { AskAgain = Start.AddDays(365) }, "id", end, Start));
    }

    private static RenewalWindow Window(DateTimeOffset start, DateTimeOffset end) => new() { CertificateId = "id", AskAgain = start, Start = start, End = end };
}
