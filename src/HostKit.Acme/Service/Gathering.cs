namespace HostKit.Acme;

/// <summary>Where the certificates of a run meet before their values go into DNS, so that a zone is changed once for all of them. Nobody is waited for long.</summary>
internal sealed class Gathering(int expected, TimeSpan limit)
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _missing = expected;

    /// <summary>One is here, and waits for the others.</summary>
    public async Task ArriveAsync(CancellationToken cancellationToken)
    {
        Leave();
        try
        {
            await _all.Task.WaitAsync(limit, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Those that are late make a change of their own.
        }
    }

    /// <summary>One does not come.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _missing) <= 0)
            _all.TrySetResult();
    }
}
