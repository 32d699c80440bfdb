namespace HostKit.Acme;

/// <summary>Puts calls that come at about the same time together and runs them as one.</summary>
/// <param name="window">How long after a call the next is waited for.</param>
/// <param name="clock">What waiting goes by.</param>
/// <param name="run">Runs a batch and ends each of its items; one that it leaves is at an end with it.</param>
internal sealed class Batches<T>(TimeSpan window, TimeProvider clock, Func<IReadOnlyList<BatchItem<T>>, CancellationToken, Task> run)
{
    private const int MostWindows = 40;
    private readonly Lock _gate = new();
    private List<BatchItem<T>>? _open;
    private CancellationTokenSource? _openStop;

    /// <summary>Runs with others; returns when this one's part is done.</summary>
    public async Task RunAsync(T value, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var item = new BatchItem<T>(value);
        List<BatchItem<T>> batch;
        CancellationTokenSource stop;
        lock (_gate)
        {
            if (_open is null)
            {
                (_open, _openStop) = ([], new());
                _ = Task.Run(() => CloseAndRunAsync(_open, _openStop), CancellationToken.None);
            }

            (batch, stop) = (_open, _openStop!);
            batch.Add(item);
        }

        try
        {
            await item.Done.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            item.Abandon();
            bool nobodyWaits;
            lock (_gate)
                nobodyWaits = batch.TrueForAll(i => i.IsAbandoned);
            if (nobodyWaits)
                await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task CloseAndRunAsync(List<BatchItem<T>> batch, CancellationTokenSource stop)
    {
        try
        {
            for (var (windows, seen) = (0, 1); windows < MostWindows; windows++)
            {
                await Task.Delay(window, clock).ConfigureAwait(false);
                lock (_gate)
                {
                    if (seen == batch.Count)
                        break;
                    seen = batch.Count;
                }
            }

            lock (_gate)
                (_open, _openStop) = (null, null);
            await run(batch, stop.Token).ConfigureAwait(false);
            batch.ForEach(i => i.Succeed());
        }
        catch (Exception e)
        {
            // Whatever it is belongs to those who wait for it.
            batch.ForEach(i => i.Fail(e));
        }
    }
}
