using System.Security.Cryptography;

namespace HostKit.Acme;

/// <summary>One certificate in one run: what is due is decided here; <see cref="OrderAsync"/> gets it. Whatever fails, what serves goes on serving.</summary>
internal sealed partial class CertificateRun(RunParts parts, CertificateJob job, bool force, bool retry)
{
    // The longest time that a CA lets wait, and some; anything later was written under another clock.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(8);

    private readonly CertificateDirectory _directory = parts.Store.Of(job.Name);
    private readonly List<string> _warnings = [];
    private RenewalNotes _notes = new();
    private string _step = "job";
    private int _gathered;

    private DateTimeOffset LocalNow => parts.Options.Clock.GetUtcNow();

    private StoredCertificate? Served => _directory.Current is { IsStandIn: false } current ? current : null;

    public async Task<CertificateResult> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var held = _directory.TryLock();
            if (held is null)
                return Result(CertificateOutcome.InProgress, "another process is at it");
            _notes = RenewalNotes.Read(_directory);
            try
            {
                return await DecideAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return Failed(e);
            }
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            // Not even the status can be written.
            return Result(CertificateOutcome.Failed, FailureText.Of(e, job, "store").Problem);
        }
        finally
        {
            if (IsExpectedInDns())
                parts.Gathering.Leave();
        }
    }

    /// <summary>Once only: whether the others still wait for this one before they change the zone.</summary>
    private bool IsExpectedInDns() => job.Challenge == ChallengeTypes.Dns01 && Interlocked.Exchange(ref _gathered, 1) == 0;

    private Task ArriveAsync(CancellationToken cancellationToken) => IsExpectedInDns() ? parts.Gathering.ArriveAsync(cancellationToken) : Task.CompletedTask;

    private async Task<CertificateResult> DecideAsync(CancellationToken cancellationToken)
    {
        var print = Print();
        if (_notes.Job != print)
        {
            _directory.SetGroup(job.Group);
            _notes = _notes.Cleared() with { Job = print };
            _notes.Write(_directory);
        }
        else if (force || retry)
        {
            _notes = _notes.Cleared();
        }

        var before = _directory.Current;
        var current = _directory.TryReuse(job);
        if (current is not null && current.Version != before?.Version)
        {
            parts.Options.Log($"{job.Name}: version {current.Version} fits what is asked for, and is used again");
            Owe();
            await SettleAsync(cancellationToken).ConfigureAwait(false);
            return Done(CertificateOutcome.Reused, current, null, $"a former certificate is used again, until {current.NotAfter.UtcDateTime:yyyy-MM-dd}");
        }

        if (current is null && before is { IsStandIn: false } && Serves(before) && before.IsWhole())
            current = before;
        var (reason, plan) = current is null
            ? (before is null or { IsStandIn: true } ? "there is none yet" : "something else is asked for now", null)
            : await DueAsync(current, cancellationToken).ConfigureAwait(false);
        if (reason is null)
        {
            await SettleAsync(cancellationToken).ConfigureAwait(false);
            if (File.Exists(_directory.Order.Path))
                _directory.Order.Delete();
            return Done(CertificateOutcome.NothingDue, current!, plan, "nothing is due");
        }

        if (_notes.NextTry is { } next && next > LocalNow && next - LocalNow < LongestWait)
        {
            await SettleAsync(cancellationToken).ConfigureAwait(false);
            return Waiting(next);
        }

        return await OrderAsync(reason, current, plan, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Why it is due, if it is, by the CA's clock where that is known to differ from ours.</summary>
    private async Task<(string? Reason, RenewalPlan Plan)> DueAsync(StoredCertificate current, CancellationToken cancellationToken)
    {
        _step = "renewal information";
        var now = LocalNow;
        if (current.CertificateId is { } id && RenewalTime.IsToBeAsked(_notes.Window, id, current.NotAfter, now))
            now = await AskAsync(id, current, cancellationToken).ConfigureAwait(false);
        var plan = RenewalTime.Plan(current.NotBefore, current.NotAfter, _notes.Window?.CertificateId == current.CertificateId ? _notes.Window : null, Seed(current));
        if (plan.Warning is { } warning)
            _warnings.Add(warning);
        return (force ? "it was asked for" : plan.At <= now ? $"it is to be renewed {plan.Reason}" : null, plan);
    }

    /// <summary>Asks the CA for its window; whatever goes wrong is no reason not to renew.</summary>
    private async Task<DateTimeOffset> AskAsync(string id, StoredCertificate current, CancellationToken cancellationToken)
    {
        DateTimeOffset now;
        try
        {
            var session = await parts.SessionAsync(job.Ca, job, cancellationToken).ConfigureAwait(false);
            using var certificate = System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPem(await File.ReadAllTextAsync(current.ChainPath, cancellationToken).ConfigureAwait(false));
            var info = await session.Client.GetRenewalInfoAsync(certificate, cancellationToken).ConfigureAwait(false);
            now = session.Now(LocalNow);
            _notes = _notes with { Window = RenewalWindow.Of(id, info, LocalNow) };
        }
        catch (AcmeException e)
        {
            now = LocalNow;
            _notes = _notes with { Window = RenewalWindow.Failed(id, e, _notes.Window, LocalNow) };
        }

        _notes.Write(_directory);
        return now;
    }

    /// <summary>Whether a certificate is what is asked for but for the key, which changes at the next renewal.</summary>
    private bool Serves(StoredCertificate current)
        => CertificateNames.Equal(current.Names, AcmeIdentifier.ParseAll(job.Names))
            && (current.SettingsKey is null || Enum.GetValues<AcmeKeyType>().Any(type => SettingsKey.Of(job with { KeyType = type }) == current.SettingsKey));

    private string Seed(StoredCertificate current) => $"{current.Serial} {parts.Options.Host}";

    /// <summary>The job as it was tried, credentials included: by the time of their file, so that nothing secret is kept.</summary>
    private string Print()
    {
        var credentials = job.Credentials is { } path && File.Exists(path) ? File.GetLastWriteTimeUtc(path).Ticks : 0;
        return Convert.ToHexStringLower(SHA256.HashData([.. job.ToJson(), .. BitConverter.GetBytes(credentials)]));
    }

    private void Owe() => (_notes = _notes with { Owed = [.. _notes.Owed.Union(parts.Consumers.Of(job.Name)).Order(StringComparer.Ordinal)] }).Write(_directory);

    /// <summary>Reloads whoever has not seen the certificate yet.</summary>
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        if (_notes.Owed.Count == 0)
            return;
        var failed = await parts.Consumers.ReloadAsync(job.Name, _notes.Owed, cancellationToken).ConfigureAwait(false);
        foreach (var (unit, problem) in failed)
            Warn($"{unit} could not be told of the certificate: {problem}; it is tried again in the next run");
        (_notes = _notes with { Owed = [.. failed.Select(f => f.Unit)] }).Write(_directory);
    }

    private void Warn(string warning)
    {
        _warnings.Add(warning);
        parts.Options.Log($"{job.Name}: {warning}");
    }
}
