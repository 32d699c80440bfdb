namespace HostKit.Acme.Tests.Service;

public sealed class GatheringTests
{
    [Fact]
    public async Task All_go_on_when_the_last_has_come_or_said_that_it_does_not()
    {
        var gathering = new Gathering(3, TimeSpan.FromMinutes(1));
        var first = gathering.ArriveAsync(TestContext.Current.CancellationToken);
        var second = gathering.ArriveAsync(TestContext.Current.CancellationToken);
        Assert.False(first.IsCompleted || second.IsCompleted);
        gathering.Leave();
        await Task.WhenAll(first, second).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Nobody_is_waited_for_long()
        => await new Gathering(2, TimeSpan.FromMilliseconds(50)).ArriveAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
}
