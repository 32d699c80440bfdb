using System.Text.Json;

namespace HostKit.Acme;

/// <content>How it stands after an apply.</content>
public sealed partial record Certificate
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    // The timer begins two seconds after it was started, and a busy host may take its time.
    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public Task<Completion> ReadCompletionAsync(Host host, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        return Task.FromResult(Look(host).Completion);
    }

    /// <inheritdoc/>
    public async Task<Completion> FollowAsync(Host host, IProgress<string> progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(progress);
        if (host.Kind == HostKind.Directory)
            throw new HostKitException($"Nothing runs in the directory {host.Name}, so no certificate is issued there.");
        var begun = TimeProvider.System.GetTimestamp();
        var (first, last) = (Look(host), "");
        for (var now = first; ; now = Look(host))
        {
            var waited = TimeProvider.System.GetElapsedTime(begun);
            // A failure that was there before this run is no answer, unless no run comes.
            var isOld = now.Status?.Updated == first.Status?.Updated;
            if (now.Completion.State == CompletionState.Complete || (now.Completion.State == CompletionState.Failed && (!isOld || waited > Beginning)))
                return now.Completion;
            if (now.Status?.State is not (CertificateState.Issuing or CertificateState.Renewing) && waited > Beginning)
                return new(CompletionState.Failed, $"{Name}: nothing works on it; see 'systemctl status {ServiceUnits.Timer} hostkit-acme.service' on the host");
            var told = now.Completion.State == CompletionState.Failed ? "waiting for the next try" : now.Status?.Progress ?? "waiting for the service to begin";
            if (told != last)
                progress.Report(last = told);
            await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    private (Completion Completion, CertificateStatus? Status) Look(Host host)
    {
        var directory = new CertificateStore(host.RootPath.TrimEnd('/') + CertificateStore.DefaultDirectory).Of(Name);
        var (status, current) = (directory.ReadStatus(), directory.Current);
        if (status is null)
            return (new(CompletionState.UnderWay, current is { IsStandIn: false } ? $"{Name}: the service has not looked at it yet" : $"{Name}: the service has not begun yet"), null);
        var isWanted = current is { IsStandIn: false } && IsWanted(current) && current.NotAfter > TimeProvider.System.GetUtcNow();
        var state = status.State is CertificateState.Failing or CertificateState.Expired ? CompletionState.Failed
            : isWanted && status.State is CertificateState.Valid ? CompletionState.Complete
            : CompletionState.UnderWay;
        using var json = JsonDocument.Parse(status.ToJson());
        // Of former settings it says that all is well.
        var sentence = state == CompletionState.UnderWay && status.State == CertificateState.Valid ? $"{Name}: the present certificate is not yet the one that is declared" : status.Sentence;
        return (new(state, sentence) { Data = json.RootElement.Clone() }, status);
    }

    // Another kind of key comes with the next renewal; of a certificate that was taken over only the names are known.
    private bool IsWanted(StoredCertificate current)
        => CertificateNames.Equal(current.Names, AcmeIdentifier.ParseAll(Names))
            && (current.SettingsKey is null || Enum.GetValues<AcmeKeyType>().Any(type => SettingsKey.Of(Job with { KeyType = type }) == current.SettingsKey));
}
