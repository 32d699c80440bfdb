namespace HostKit.Acme.Tests.Renewal;

public sealed class BackOffTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(AcmeFailure.Transient, new[] { 1, 2, 4, 8, 16, 32, 60, 60 })]
    [InlineData(AcmeFailure.Validation, new[] { 1, 10, 100, 1000, 1440, 1440 })]
    [InlineData(AcmeFailure.Refused, new[] { 1440, 1440 })]
    [InlineData(AcmeFailure.RateLimited, new[] { 60, 60 })]
    public void Each_kind_of_failure_has_its_own_steps(AcmeFailure failure, int[] minutes)
        => Assert.Equal(minutes, minutes.Select((_, i) => (int)(BackOff.Next(failure, i + 1, null, Now) - Now).TotalMinutes));

    [Fact]
    public void A_time_that_the_ca_named_is_waited_for()
    {
        Assert.Equal(Now.AddHours(5), BackOff.Next(AcmeFailure.Transient, 1, Now.AddHours(5), Now));
        Assert.Equal(Now.AddSeconds(5), BackOff.Next(AcmeFailure.RateLimited, 9, Now.AddSeconds(5), Now));
        Assert.Equal(Now.AddMinutes(1), BackOff.Next(AcmeFailure.Transient, 1, Now.AddSeconds(5), Now));
    }
}
