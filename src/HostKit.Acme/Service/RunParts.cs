using System.Collections.Concurrent;

namespace HostKit.Acme;

/// <summary>What the certificates of one run share: a client for each CA, a solver for each way to prove names, the ledger, those who are reloaded.</summary>
internal sealed class RunParts : IDisposable
{
    private static readonly TimeSpan GatheringLimit = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<(Uri Ca, string? Roots), Lazy<Task<CaSession>>> _sessions = new();
    private readonly IReadOnlyList<CertificateJob> _jobs;

    public RunParts(CertificateServiceOptions options, CertificateStore store, Consumers consumers, IReadOnlyList<CertificateJob> jobs, IReadOnlyCollection<CertificateJob> chosen)
    {
        (Options, Store, Consumers, _jobs) = (options, store, consumers, jobs);
        Ledger = new(new(Path.Combine(store.Path, "ledger.json")), options.Limits, options.Clock);
        Slots = new(options.Parallel);
        Gathering = new(chosen.Count(j => j.Challenge == ChallengeTypes.Dns01), GatheringLimit);
        Solvers = new(this);
    }

    public CertificateServiceOptions Options { get; }

    public CertificateStore Store { get; }

    public Consumers Consumers { get; }

    public Ledger Ledger { get; }

    public Solvers Solvers { get; }

    /// <summary>Those that ask something of a CA this moment; whoever waits for DNS gives his place back meanwhile.</summary>
    public SemaphoreSlim Slots { get; }

    /// <summary>Where those who need DNS meet, so that each zone is changed once.</summary>
    public Gathering Gathering { get; }

    public Task<CaSession> SessionAsync(Uri ca, CertificateJob job, CancellationToken cancellationToken)
        => _sessions.GetOrAdd((ca, job.TrustedRoots), key => new(() =>
        {
            CertificateJob[] users = [.. _jobs.Where(j => j.Ca == ca || j.RehearsalCa == ca)];
            string[] contact = [.. users.SelectMany(j => j.Contact).Distinct().Order(StringComparer.Ordinal)];
            // There is one account at a CA, so whoever has a binding for it has it for all; a file that cannot be read is its own job's trouble.
            var binding = users.Select(Credentials).FirstOrDefault(c => c.ContainsKey(CaSession.KeyIdVariable)) ?? new Dictionary<string, string>();
            return CaSession.OpenAsync(Options, Store, Ledger, ca, key.Roots, contact, binding, cancellationToken);
        })).Value;

    public void Dispose()
    {
        foreach (var session in _sessions.Values.Where(s => s.IsValueCreated && s.Value.IsCompletedSuccessfully))
            session.Value.Result.Dispose();
        Solvers.Dispose();
        Slots.Dispose();
    }

    private static IReadOnlyDictionary<string, string> Credentials(CertificateJob job)
    {
        try
        {
            return CredentialsFile.Read(job.Credentials);
        }
        catch (HostKitException)
        {
            return new Dictionary<string, string>();
        }
    }
}
