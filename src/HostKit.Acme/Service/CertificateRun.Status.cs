namespace HostKit.Acme;

internal sealed partial class CertificateRun
{
    private string? _progress;

    /// <summary>Writes what is being done this moment, for those who watch.</summary>
    private void Progress(string progress)
    {
        if (Interlocked.Exchange(ref _progress, progress) == progress)
            return;
        var served = Served;
        Write(new()
        {
            Name = job.Name, State = served is null ? CertificateState.Issuing : CertificateState.Renewing, Since = LocalNow, Updated = LocalNow,
            Progress = progress, NotAfter = served?.NotAfter, Attempts = _notes.Attempts, OwedReloads = _notes.Owed, Warnings = [.. _warnings],
        });
    }

    private CertificateResult Done(CertificateOutcome outcome, StoredCertificate current, RenewalPlan? plan, string sentence)
    {
        var now = LocalNow;
        var at = plan?.At ?? RenewalTime.Plan(current.NotBefore, current.NotAfter, null, Seed(current)).At;
        if (_notes.Failure is not null)
            (_notes = _notes.Cleared()).Write(_directory);
        Write(new()
        {
            Name = job.Name, State = current.NotAfter <= now ? CertificateState.Expired : CertificateState.Valid, Since = now, Updated = now,
            NotAfter = current.NotAfter, RenewAt = at, OwedReloads = _notes.Owed, Warnings = [.. _warnings.Distinct()],
        });
        return Result(outcome, sentence) with { Next = at > now ? at : null };
    }

    private CertificateResult Waiting(DateTimeOffset next)
    {
        var served = Served;
        var expired = served is not null && served.NotAfter <= LocalNow;
        if (_directory.ReadStatus() is { } status && (status.NextTry != next || (expired && status.State != CertificateState.Expired) || !status.OwedReloads.SequenceEqual(_notes.Owed)))
            Write(status with { State = expired ? CertificateState.Expired : CertificateState.Failing, Progress = null, NextTry = next, OwedReloads = _notes.Owed, Updated = LocalNow });
        return Result(CertificateOutcome.Waiting, FormattableString.Invariant($"it failed before, and is tried again from {next.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC on")) with { Next = next };
    }

    private CertificateResult Failed(Exception e)
    {
        var text = FailureText.Of(e, job, _step);
        var now = LocalNow;
        (_notes = _notes.After(text.Failure, text.NotBefore, now)).Write(_directory);
        var served = Served;
        var status = new CertificateStatus
        {
            Name = job.Name, State = served is not null && served.NotAfter <= now ? CertificateState.Expired : CertificateState.Failing, Since = now, Updated = now,
            FailingName = text.FailingName, Check = text.Check, Problem = text.Problem, Advice = text.Advice, Failure = text.Failure, Attempts = _notes.Attempts,
            NextTry = _notes.NextTry, NotAfter = served?.NotAfter, OwedReloads = _notes.Owed, Warnings = [.. _warnings.Distinct()],
        };
        Write(status);
        return Result(CertificateOutcome.Failed, status.Sentence.Split(": ", 2)[^1]) with { Next = _notes.NextTry };
    }

    /// <summary>Writes the status if it says anything new; how long it stands so stays known.</summary>
    private void Write(CertificateStatus status)
    {
        CertificateStatus? before = null;
        try
        {
            before = _directory.ReadStatus();
        }
        catch (CertificateStoreException e) when (e.Failure != AcmeFailure.Transient)
        {
            // Damaged: it is only for reading, and is written anew.
        }

        if (before is not null && Kind(before.State) == Kind(status.State))
            status = status with { Since = before.Since };
        if (before is null || !(before with { Updated = status.Updated }).ToJson().AsSpan().SequenceEqual(status.ToJson()))
            _directory.WriteStatus(status);
    }

    // A failing certificate that is tried again is failing since it failed first.
    private static int Kind(CertificateState state) => state is CertificateState.Issuing or CertificateState.Renewing or CertificateState.Failing ? 1 : 2 + (int)state;

    private CertificateResult Result(CertificateOutcome outcome, string sentence)
        => new() { Name = job.Name, Outcome = outcome, Sentence = $"{job.Name}: {sentence}", IsServed = Served is { } served && served.NotAfter > LocalNow };
}
