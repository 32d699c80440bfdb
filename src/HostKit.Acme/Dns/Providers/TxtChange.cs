using System.Collections.Concurrent;

namespace HostKit.Acme;

/// <summary>Changes at a provider: look, write what is missing, and look again whenever it is not certain what a write did.</summary>
internal static class TxtChange
{
    private const int Rounds = 5;

    // Two changes of one zone in this process would each read, and then undo what the other wrote.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Zones = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks and writes until a look finds nothing left to do.</summary>
    /// <param name="provider">The provider, for messages.</param>
    /// <param name="api">Where the API is.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="clock">For waiting.</param>
    /// <param name="look">Looks. Gives null when nothing is left to do, else what does it and says whether that needs no further look.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task RunAsync(string provider, Uri api, string zone, TimeProvider clock, Func<CancellationToken, Task<Func<CancellationToken, Task<bool>>?>> look, CancellationToken cancellationToken)
    {
        var turn = Zones.GetOrAdd($"{api.Authority} {zone}", _ => new(1));
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            for (var round = 1; ; round++)
            {
                if (await look(cancellationToken).ConfigureAwait(false) is not { } write)
                    return;
                DnsProviderException? lost = null;
                try
                {
                    if (await write(cancellationToken).ConfigureAwait(false))
                        return;
                }
                catch (DnsProviderException e) when (e.Failure == AcmeFailure.Transient && e.NotBefore is null && round < Rounds)
                {
                    lost = e;
                }
                catch (DnsProviderException e) when (e.Failure == AcmeFailure.Refused && round > 1 && e.Code is not ("401" or "403"))
                {
                    // An earlier write, which seemed lost, may be what this one is refused for.
                    if (await look(cancellationToken).ConfigureAwait(false) is null)
                        return;
                    throw;
                }

                if (round == Rounds)
                    throw new DnsProviderException(provider, $"it took the TXT values of the zone {zone}, but does not show them: somebody else writes there at the same time, or it is in trouble. Try again later.", AcmeFailure.Transient);
                if (lost is not null || round > 1)
                    await Task.Delay(TimeSpan.FromMilliseconds(125 * Math.Pow(2, round)), clock, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            turn.Release();
        }
    }
}
