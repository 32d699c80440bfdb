namespace HostKit.Acme;

/// <summary>DNS-01 for one certificate: while it waits for name servers, its place among those that ask the CA is free for others.</summary>
internal sealed class WaitingSolver(IChallengeSolver inner, SemaphoreSlim slots, Func<CancellationToken, Task> arrive, DnsProgress.Listener progress) : IChallengeSolver
{
    public IReadOnlyList<string> ChallengeTypes => inner.ChallengeTypes;

    public Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken) => OutsideAsync(async () =>
    {
        progress.Begin();
        try
        {
            await arrive(cancellationToken).ConfigureAwait(false);
            await inner.PresentAsync(answers, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            progress.End();
        }
    });

    public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken) => OutsideAsync(() => inner.RemoveAsync(answers, cancellationToken));

    private async Task OutsideAsync(Func<Task> work)
    {
        slots.Release();
        try
        {
            await work().ConfigureAwait(false);
        }
        finally
        {
            // The place is given back by whoever took it, so it has to be taken again whatever happened.
            await slots.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }
}
