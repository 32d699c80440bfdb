namespace HostKit.Acme;

/// <summary>
/// Counts on this host what CAs count there, so that a limit is seen before it is hit: a request that would be refused is not made, and costs nothing.
/// </summary>
internal sealed class Ledger(LedgerFile file, Func<Uri, AcmeLimits> limits, TimeProvider clock)
{
    // A CA that suggests renewal again and again must not be followed for ever; its own limits do not count these orders.
    private static readonly AcmeLimit Suggested = new(5, TimeSpan.FromDays(1));

    /// <summary>Counts an order that is about to be made.</summary>
    /// <returns>Null when it may be made; else why not and when.</returns>
    public Task<LedgerRefusal?> TakeOrderAsync(LedgerOrder order, CancellationToken cancellationToken)
        => file.ChangeAsync<LedgerRefusal?>(entries =>
        {
            var now = clock.GetUtcNow();
            Prune(entries, now);
            var own = limits(order.Ca);
            List<(AcmeLimit? Limit, string Kind, string Key, string What)> counted = [];
            // Whoever insists is not held back by a limit of ours; beyond it, the order counts for those of the CA.
            if (order.IsSuggested && !(order.IsForced && Suggested.NotBefore(Times(entries, order.Ca, LedgerEntry.Suggested, order.Set), now) is not null))
            {
                counted.Add((Suggested, LedgerEntry.Suggested, order.Set, "renewals that the CA suggested for the same names"));
            }
            else
            {
                counted.Add((own.CertificatesPerSet, LedgerEntry.Set, order.Set, "certificates for exactly these names"));
                if (!order.IsRenewal)
                {
                    counted.Add((own.OrdersPerAccount, LedgerEntry.Order, order.Account, "new orders of this account"));
                    counted.AddRange(order.Domains.Select(d => (own.CertificatesPerDomain, LedgerEntry.Domain, d, $"new certificates below {d}")));
                }
            }

            var failures = order.Names.Select(n => (own.FailuresPerName, LedgerEntry.Failure, FailureKey(order.Account, n), $"failed validations of {n}"));
            foreach (var (limit, kind, key, what) in counted.Concat(failures))
            {
                if (limit?.NotBefore(Times(entries, order.Ca, kind, key), now) is { } notBefore)
                    return (new(notBefore, $"{limit.Count} {what} in {Text(limit.Period)} are all that {order.Ca.Host} lets have, and they are used up"), false);
            }

            entries.AddRange(counted.Where(c => c.Limit is not null).Select(c => new LedgerEntry(order.Ca.AbsoluteUri, c.Kind, c.Key, now)));
            return (null, true);
        }, cancellationToken);

    /// <summary>Notes that an order came to nothing: the certificates that it was counted for are not there, the failed validations are.</summary>
    public Task FailedAsync(LedgerOrder order, IReadOnlyList<string> failedNames, CancellationToken cancellationToken)
        => file.ChangeAsync(entries =>
        {
            var ca = order.Ca.AbsoluteUri;
            // What this order was not counted for is another order's: a renewal counts for no domain, and one that the CA suggested may count for nothing of the CA's.
            IEnumerable<(string Kind, string Key)> own = order.IsSuggested ? [] : [(LedgerEntry.Set, order.Set)];
            foreach (var (kind, key) in order.IsSuggested || order.IsRenewal ? own : own.Concat(order.Domains.Select(d => (LedgerEntry.Domain, d))))
            {
                var last = entries.FindLastIndex(e => e.Ca == ca && e.Kind == kind && e.Key == key);
                if (last >= 0)
                    entries.RemoveAt(last);
            }

            entries.AddRange(failedNames.Select(n => new LedgerEntry(ca, LedgerEntry.Failure, FailureKey(order.Account, n), clock.GetUtcNow())));
            return (true, true);
        }, cancellationToken);

    /// <summary>Counts an account that is about to be registered.</summary>
    /// <returns>Null when it may be; else why not and when.</returns>
    public Task<LedgerRefusal?> TakeAccountAsync(Uri ca, CancellationToken cancellationToken)
        => file.ChangeAsync<LedgerRefusal?>(entries =>
        {
            var now = clock.GetUtcNow();
            var limit = limits(ca).AccountsPerHost;
            if (limit?.NotBefore(entries.Where(e => e.Ca == ca.AbsoluteUri && e.Kind == LedgerEntry.Account).Select(e => e.At), now) is { } notBefore)
                return (new(notBefore, $"{limit.Count} new accounts in {Text(limit.Period)} are all that {ca.Host} lets one host have"), false);
            entries.Add(new(ca.AbsoluteUri, LedgerEntry.Account, "", now));
            return (null, true);
        }, cancellationToken);

    /// <summary>Forgets what has come back altogether; as long as a part is missing, all that led to it counts.</summary>
    private void Prune(List<LedgerEntry> entries, DateTimeOffset now)
    {
        foreach (var group in entries.GroupBy(e => (e.Ca, e.Kind, e.Key)).ToList())
        {
            if (LimitOf(group.Key.Ca, group.Key.Kind) is not { } limit || limit.Full(group.Select(e => e.At), now) <= now)
                entries.RemoveAll(group.Contains);
        }
    }

    private AcmeLimit? LimitOf(string ca, string kind)
    {
        if (!Uri.TryCreate(ca, UriKind.Absolute, out var directory))
            return null;
        var own = limits(directory);
        return kind switch
        {
            LedgerEntry.Suggested => Suggested,
            LedgerEntry.Set => own.CertificatesPerSet,
            LedgerEntry.Order => own.OrdersPerAccount,
            LedgerEntry.Domain => own.CertificatesPerDomain,
            LedgerEntry.Failure => own.FailuresPerName,
            LedgerEntry.Account => own.AccountsPerHost,
            _ => null,
        };
    }

    private static IEnumerable<DateTimeOffset> Times(List<LedgerEntry> entries, Uri ca, string kind, string key)
        => entries.Where(e => e.Ca == ca.AbsoluteUri && e.Kind == kind && e.Key == key).Select(e => e.At);

    private static string FailureKey(string account, string name) => $"{account} {name}";

    private static string Text(TimeSpan period) => period.TotalDays >= 1 ? FormattableString.Invariant($"{period.TotalDays:0.#} days") : FormattableString.Invariant($"{period.TotalHours:0.#} h");
}
