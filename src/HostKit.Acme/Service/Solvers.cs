using System.Collections.Concurrent;

namespace HostKit.Acme;

/// <summary>How names are proven: one solver for each port and for each DNS provider with its credentials, whoever needs it.</summary>
internal sealed class Solvers(RunParts parts) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<IChallengeSolver>> _shared = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DnsProgress> _progress = new(StringComparer.Ordinal);

    /// <summary>Takes away what earlier runs have left in DNS.</summary>
    public async Task SweepAsync(IReadOnlyCollection<CertificateJob> jobs, CancellationToken cancellationToken)
    {
        // Without a journal there is nothing to take away, and no provider to be made for it.
        if (!Directory.Exists(Journal) || !Directory.EnumerateFileSystemEntries(Journal).Any())
            return;
        HashSet<IChallengeSolver> swept = [];
        foreach (var job in jobs.Where(j => j.Challenge == ChallengeTypes.Dns01))
        {
            try
            {
                if (Dns(job) is var solver && swept.Add(solver))
                {
                    foreach (var warning in await ((DnsChallengeSolver)solver).SweepAsync(cancellationToken).ConfigureAwait(false))
                        parts.Options.Log(warning);
                }
            }
            catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
            {
                parts.Options.Log($"{job.Name}: what is left of earlier runs in DNS cannot be taken away now: {e.Message}");
            }
        }
    }

    /// <summary>The solver of a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="arrive">Waits for the others of the run that need DNS, so that all are one change of the zone.</param>
    public IChallengeSolver Of(CertificateJob job, Action<string> progress, Func<CancellationToken, Task> arrive) => job.Challenge switch
    {
        ChallengeTypes.Dns01 => new WaitingSolver(Dns(job), parts.Slots, arrive, _progress[Key(job)].For(job, progress)),
        ChallengeTypes.TlsAlpn01 => Shared($"tls {job.Port ?? 443}", () => new TlsAlpnSolver(job.Port ?? 443)),
        _ when job.ChallengeFiles is { } directory => new ChallengeFilesSolver(directory),
        _ => Shared($"http {job.Port ?? 80}", () => new HttpListenerSolver(job.Port ?? 80)),
    };

    public void Dispose()
    {
        foreach (var solver in _shared.Values.Where(s => s.IsValueCreated))
            (solver.Value as IDisposable)?.Dispose();
    }

    private string Journal => Path.Combine(parts.Store.Path, "dns-records");

    private static string Key(CertificateJob job) => $"{job.DnsProvider}\n{job.Credentials}\n{job.Resolver}\n{job.ToleratesDeadNameServers}";

    private IChallengeSolver Dns(CertificateJob job) => Shared(Key(job), () => new DnsChallengeSolver(
        DnsProviders.Create(job.DnsProvider!, CredentialsFile.Read(job.Credentials)),
        new()
        {
            Lookup = (job.Resolver is { } resolver ? DnsLookupOptions.ForResolver(resolver) : new()) with { Clock = parts.Options.Clock },
            Journal = Journal,
            ToleratesDeadNameServers = job.ToleratesDeadNameServers,
            Progress = _progress.GetOrAdd(Key(job), _ => new()),
        }));

    private IChallengeSolver Shared(string key, Func<IChallengeSolver> make) => _shared.GetOrAdd(key, _ => new(make)).Value;
}
