using System.Collections.Concurrent;

namespace HostKit.Acme;

/// <summary>How names are proven: one solver for each port, whoever needs it.</summary>
internal sealed class Solvers : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<IChallengeSolver>> _shared = new(StringComparer.Ordinal);

    /// <summary>The solver of a job.</summary>
    /// <param name="job">The job.</param>
    public IChallengeSolver Of(CertificateJob job) => job.Challenge switch
    {
        ChallengeTypes.Http01 when job.ChallengeFiles is { } directory => new ChallengeFilesSolver(directory),
        ChallengeTypes.Http01 => Shared($"http {job.Port ?? 80}", () => new HttpListenerSolver(job.Port ?? 80)),
        _ => throw new HostKitException($"There is no solver for {job.Challenge}."),
    };

    public void Dispose()
    {
        foreach (var solver in _shared.Values.Where(s => s.IsValueCreated))
            (solver.Value as IDisposable)?.Dispose();
    }

    private IChallengeSolver Shared(string key, Func<IChallengeSolver> make) => _shared.GetOrAdd(key, _ => new(make)).Value;
}
