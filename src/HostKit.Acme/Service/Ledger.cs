namespace HostKit.Acme;

/// <summary>
/// Counts on this host what CAs count there, so that a limit is seen before it is hit: a request that would be refused is not made, and costs nothing.
/// </summary>
internal sealed class Ledger(LedgerFile file, Func<Uri, AcmeLimits> limits, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    // A CA that suggests renewal again and again must not be followed for ever; its own limits do not count these orders.
    private static readonly AcmeLimit Suggested = new(5, TimeSpan.FromDays(1));

    /// <summary>Counts an order that is about to be made.</summary>
    /// <returns>Null when it may be made; else why not and when.</returns>
    public Task<LedgerRefusal?> TakeOrderAsync(LedgerOrder order, CancellationToken cancellationToken)
        => file.ChangeAsync<LedgerRefusal?>(entries =>
        {
            var now = clock.GetUtcNow();
            entries.RemoveAll(e => now - e.At > Kept);
            var own = limits(order.Ca);
            List<(AcmeLimit? Limit, string Kind, string Key, string What)> counted = [];
            if (order.IsSuggested)
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
                if (limit?.NotBefore(entries.Where(e => e.Ca == order.Ca.AbsoluteUri && e.Kind == kind && e.Key == key).Select(e => e.At), now) is { } notBefore)
                    return (new(notBefore, $"{limit.Count} {what} in {Text(limit.Period)} are all that {order.Ca.Host} lets have, and they are used up"), false);
            }

            entries.AddRange(counted.Select(c => new LedgerEntry(order.Ca.AbsoluteUri, c.Kind, c.Key, now)));
            return (null, true);
        }, cancellationToken);

    /// <summary>Notes that an order came to nothing: the certificates that it was counted for are not there, the failed validations are.</summary>
    public Task FailedAsync(LedgerOrder order, IReadOnlyList<string> failedNames, CancellationToken cancellationToken)
        => file.ChangeAsync(entries =>
        {
            var ca = order.Ca.AbsoluteUri;
            foreach (var (kind, key) in order.Domains.Select(d => (LedgerEntry.Domain, d)).Append((LedgerEntry.Set, order.Set)))
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

    private static string FailureKey(string account, string name) => $"{account} {name}";

    private static string Text(TimeSpan period) => period.TotalDays >= 1 ? FormattableString.Invariant($"{period.TotalDays:0.#} days") : FormattableString.Invariant($"{period.TotalHours:0.#} h");
}
