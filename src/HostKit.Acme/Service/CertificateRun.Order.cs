namespace HostKit.Acme;

internal sealed partial class CertificateRun
{
    /// <summary>Gets the certificate, stores it, and lets its users know.</summary>
    private async Task<CertificateResult> OrderAsync(string reason, StoredCertificate? current, RenewalPlan? plan, CancellationToken cancellationToken)
    {
        parts.Options.Log($"{job.Name}: a certificate is ordered from {job.Ca.Host}: {reason}");
        _step = "store";
        _directory.CheckWritable(job.Group);
        Progress("the order begins");
        StoredCertificate stored;
        await parts.Slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _step = "credentials";
            var solver = parts.Solvers.Of(job, Progress, ArriveAsync);
            _step = "account";
            var session = await parts.SessionAsync(job.Ca, job, cancellationToken).ConfigureAwait(false);
            await session.RegisterAsync(cancellationToken).ConfigureAwait(false);
            if (current is not null && plan is not null && !force && session.Now(LocalNow) is var now && plan.At > now)
            {
                Warn(FormattableString.Invariant($"it is {LocalNow:u} here and {now:u} at the CA, by whose clock nothing is due; set the clock"));
                return Done(CertificateOutcome.NothingDue, current, plan, "nothing is due by the CA's clock");
            }

            await RehearseFirstAsync(current, solver, cancellationToken).ConfigureAwait(false);
            using var issued = await IssueAsync(session, solver, current, plan, cancellationToken).ConfigureAwait(false);
            _step = "store";
            Owe();
            stored = _directory.Put(issued, job);
            _directory.Order.Delete();
            issued.Warnings.ToList().ForEach(Warn);
            (_notes = _notes.Cleared() with { Window = null }).Write(_directory);
            await session.RememberAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            parts.Slots.Release();
        }

        parts.Options.Log(FormattableString.Invariant($"{job.Name}: there is a new certificate, {stored.Serial}, until {stored.NotAfter.UtcDateTime:yyyy-MM-dd HH:mm} UTC"));
        _step = "reload";
        await SettleAsync(cancellationToken).ConfigureAwait(false);
        // Known now, the window costs the next run no request.
        if (stored.CertificateId is { } id)
            await AskAsync(id, stored, cancellationToken).ConfigureAwait(false);
        var next = RenewalTime.Plan(stored.NotBefore, stored.NotAfter, _notes.Window, Seed(stored));
        return Done(CertificateOutcome.Issued, stored, next, FormattableString.Invariant($"there is a new certificate, until {stored.NotAfter.UtcDateTime:yyyy-MM-dd}"));
    }

    private async Task<IssuedCertificate> IssueAsync(CaSession session, IChallengeSolver solver, StoredCertificate? current, RenewalPlan? plan, CancellationToken cancellationToken)
    {
        _step = "order";
        string[] names = [.. AcmeIdentifier.ParseAll(job.Names).Select(i => i.Value)];
        var counted = new LedgerOrder
        {
            Ca = job.Ca, Account = session.Thumbprint, Names = names,
            IsRenewal = current is not null && current.Ca == job.Ca, IsSuggested = plan is { IsByWindow: true } && plan.At <= session.Now(LocalNow) && current?.Ca == job.Ca, IsForced = force,
        };
        var state = KeptOrder();
        var resumed = state is { Order: not null } && state.Directory == job.Ca && state.Account == session.Thumbprint && state.Identifiers.Select(i => i.Value).ToHashSet().SetEquals(names);
        if (!resumed && await parts.Ledger.TakeOrderAsync(counted, cancellationToken).ConfigureAwait(false) is { } refusal)
            throw new AcmeLimitException(refusal);
        try
        {
            var wanted = Wanted(current);
            try
            {
                return await session.Client.IssueAsync(wanted, [solver], _directory.Order, cancellationToken).ConfigureAwait(false);
            }
            catch (AcmeProblemException e) when (wanted.Replaces is not null && e.Problem.Status >= 500 && KeptOrder()?.Order is null)
            {
                // A CA that has lost the predecessor may fail over it each time; nothing is worth a certificate that is never renewed.
                // Without a predecessor it counts for the CA's limits, as no renewal that the CA suggested does.
                if (counted.IsSuggested && await parts.Ledger.TakeOrderAsync(counted with { IsSuggested = false }, cancellationToken).ConfigureAwait(false) is { } limit)
                    throw new AcmeLimitException(limit);
                Warn($"the CA failed over an order that replaces {wanted.Replaces}, so it is ordered without that: {e.Problem}");
                return await session.Client.IssueAsync(wanted with { Replaces = null }, [solver], _directory.Order, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (AcmeOrderException e)
        {
            // It is dead; the next try needs another, and the key of this one has seen nothing.
            _directory.Order.Delete();
            var failed = e.Problems.Where(p => p.Failure == AcmeFailure.Validation || p.Type == AcmeProblemType.Unauthorized).Select(p => p.Identifier?.Value).OfType<string>();
            await parts.Ledger.FailedAsync(counted, [.. failed.Distinct()], cancellationToken).ConfigureAwait(false);
            throw;
        }
        // A certificate that cannot be used is one, too, for the CA that made it.
        catch (HostKitException e) when (e is not AcmeCertificateException && !resumed && KeptOrder()?.Order is null)
        {
            await parts.Ledger.FailedAsync(counted, [], cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private CertificateOrder Wanted(StoredCertificate? current) => new()
    {
        Names = job.Names,
        KeyType = job.KeyType,
        PrivateKeyPem = job.ReuseKey && current is not null ? KeptKey(current) : null,
        Profile = job.Profile,
        PreferredProfile = job.PreferredProfile,
        PreferredIssuer = job.PreferredIssuer,
        // An order that is under way is gone on with as it was made.
        Replaces = KeptOrder() is { Order: not null } kept ? kept.Replaces : current?.Ca == job.Ca ? current.CertificateId : null,
    };

    private string? KeptKey(StoredCertificate current)
    {
        var pem = File.ReadAllText(current.KeyPath);
        using var key = AcmeKey.FromPem(pem);
        return key.Type == job.KeyType ? pem : null;
    }

    /// <summary>The order that was under way; one that cannot be read is given up.</summary>
    private OrderState? KeptOrder()
    {
        try
        {
            return _directory.Order.Read();
        }
        catch (HostKitException e)
        {
            Warn($"an order that was under way is given up: {e.Message.TrimEnd('.')}");
            _directory.Order.Delete();
            return null;
        }
    }

    /// <summary>Orders at the rehearsal's CA before the first real order with these settings, so that what does not work spends nothing there.</summary>
    private async Task RehearseFirstAsync(StoredCertificate? current, IChallengeSolver solver, CancellationToken cancellationToken)
    {
        var settings = SettingsKey.Of(job);
        if (job.RehearsalCa is null || current is not null || _notes.Rehearsed == settings)
            return;
        await RehearseAsync(job.RehearsalCa, solver, cancellationToken).ConfigureAwait(false);
        (_notes = _notes with { Rehearsed = settings }).Write(_directory);
    }

    /// <summary>Orders a certificate that is thrown away.</summary>
    public async Task RehearseAsync(Uri ca, IChallengeSolver solver, CancellationToken cancellationToken)
    {
        _step = "rehearsal";
        parts.Options.Log($"{job.Name}: a rehearsal at {ca.Host}");
        var session = await parts.SessionAsync(ca, job, cancellationToken).ConfigureAwait(false);
        await session.RegisterAsync(cancellationToken).ConfigureAwait(false);
        var order = Wanted(null);
        // The profiles of the real CA need not be there.
        var profiles = (await session.Client.GetDirectoryAsync(cancellationToken).ConfigureAwait(false)).Profiles;
        using var issued = await session.Client.IssueAsync(order with { Profile = order.Profile is { } p && profiles.ContainsKey(p) ? p : null, PreferredIssuer = null }, [solver], null, cancellationToken).ConfigureAwait(false);
        await session.RememberAsync(cancellationToken).ConfigureAwait(false);
    }
}
