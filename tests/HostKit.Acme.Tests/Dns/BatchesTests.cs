namespace HostKit.Acme.Tests;

public sealed class BatchesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_that_come_together_run_together_and_each_has_its_own_end()
    {
        List<int> sizes = [];
        var batches = new Batches<int>(TimeSpan.FromMilliseconds(100), TimeProvider.System, (items, _) =>
        {
            sizes.Add(items.Count);
            items.Single(i => i.Value == 7).Fail(new InvalidOperationException("seven"));
            return Task.CompletedTask;
        });
        var calls = Enumerable.Range(0, 50).Select(i => batches.RunAsync(i, Stop)).ToArray();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Task.WhenAll(calls));
        Assert.Equal(49, calls.Count(c => c.IsCompletedSuccessfully));
        Assert.Equal([50], sizes);
        await batches.RunAsync(7, Stop).ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.Equal([50, 1], sizes);
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_others_alone_and_the_last_one_ends_the_work()
    {
        var ended = new TaskCompletionSource();
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var batches = new Batches<int>(TimeSpan.FromMilliseconds(20), TimeProvider.System, async (_, stop) =>
        {
            using var registered = stop.Register(ended.SetResult);
            await ended.Task;
            stop.ThrowIfCancellationRequested();
        });
        var (one, two) = (batches.RunAsync(1, first.Token), batches.RunAsync(2, second.Token));
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        Assert.False(ended.Task.IsCompleted || two.IsCompleted);
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two);
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(10), Stop);
    }

    [Fact]
    public async Task A_failure_of_the_whole_is_the_failure_of_everyone()
    {
        var batches = new Batches<int>(TimeSpan.FromMilliseconds(1), TimeProvider.System, (_, _) => throw new InvalidOperationException("all"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => batches.RunAsync(1, Stop));
    }
}
