namespace HostKit.Acme;

/// <summary>
/// Gets and keeps the certificates of all jobs. One call is one run: what is due is done, what failed is put off and written down, and nothing stays behind. Any number of processes
/// may run at the same time.
/// </summary>
public sealed class CertificateService
{
    private const int MostPasses = 5;
    private readonly CertificateServiceOptions _options;
    private readonly CertificateStore _store;

    /// <summary>Makes a service; nothing is read yet.</summary>
    /// <param name="options">Where it works; the host's places unless given.</param>
    public CertificateService(CertificateServiceOptions? options = null)
    {
        _options = options ?? new();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Parallel, 1, nameof(options));
        _store = new(_options.State, _options.Clock);
    }

    /// <summary>The certificates.</summary>
    public CertificateStore Store => _store;

    /// <summary>Sees to it that every certificate has something which programs can start with, a stand-in where there is none yet.</summary>
    /// <returns>What failed, a sentence each; empty when all is well.</returns>
    public IReadOnlyList<string> Prepare()
    {
        var (jobs, failures) = ReadJobs();
        List<string> problems = [.. failures.Select(f => f.Sentence)];
        foreach (var job in jobs)
        {
            try
            {
                var directory = _store.Of(job.Name);
                // Whoever has it locked has made the stand-in before.
                using var held = directory.TryLock();
                if (held is null && directory.Current is not null)
                    continue;
                directory.PutStandIn(job.Names, job.Group);
                directory.SetGroup(job.Group);
                if (directory.ReadStatus() is null && directory.Current is { IsStandIn: true })
                    directory.WriteStatus(new() { Name = job.Name, State = CertificateState.StandIn, Since = _options.Clock.GetUtcNow(), Updated = _options.Clock.GetUtcNow() });
            }
            catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
            {
                problems.Add($"{job.Name}: {e.Message}");
            }
        }

        return problems;
    }

    /// <summary>Does what is due. When jobs change meanwhile, they are looked at once more before it ends.</summary>
    /// <param name="names">The certificates; all unless given.</param>
    /// <param name="force">Whether they are got anew although nothing is due.</param>
    /// <param name="retry">Whether what failed before is tried again before its time.</param>
    /// <param name="cancellationToken">Ends it; orders that are under way are gone on with in the next run.</param>
    /// <returns>What was done about each, in order of their names.</returns>
    /// <exception cref="HostKitException">There is no job of a name.</exception>
    public async Task<IReadOnlyList<CertificateResult>> RunAsync(IReadOnlyCollection<string>? names = null, bool force = false, bool retry = false, CancellationToken cancellationToken = default)
    {
        SortedDictionary<string, CertificateResult> results = new(StringComparer.Ordinal);
        var consumers = new Consumers(_options);
        for (var pass = 1; ; pass++)
        {
            var stamp = Stamp();
            var (jobs, failures) = ReadJobs();
            foreach (var name in names ?? [])
            {
                if (!jobs.Any(j => j.Name == name) && !failures.Any(f => f.Name == name))
                    throw new HostKitException($"There is no job '{name}' in {_options.Jobs}. There are: {(jobs.Count == 0 ? "none" : string.Join(", ", jobs.Select(j => j.Name)))}.");
            }

            foreach (var failure in failures.Where(f => names is null or { Count: 0 } || names.Contains(f.Name)))
                results[failure.Name] = failure;
            CertificateJob[] chosen = [.. jobs.Where(j => names is null or { Count: 0 } || names.Contains(j.Name))];
            using (var parts = new RunParts(_options, _store, consumers, jobs, chosen))
            {
                await parts.Solvers.SweepAsync(chosen, cancellationToken).ConfigureAwait(false);
                foreach (var result in await Task.WhenAll(chosen.Select(job => Task.Run(() => new CertificateRun(parts, job, force && pass == 1, retry && pass == 1).RunAsync(cancellationToken), cancellationToken))).ConfigureAwait(false))
                    results[result.Name] = pass > 1 && result.Outcome == CertificateOutcome.NothingDue && results.TryGetValue(result.Name, out var before) && before.Outcome != CertificateOutcome.Failed ? before : result;
            }

            if (pass == MostPasses || Stamp() == stamp)
                return [.. results.Values];
            _options.Log("jobs have changed meanwhile, and are looked at again");
        }
    }

    /// <summary>Orders a certificate at the rehearsal's CA and throws it away: names, challenges and credentials are proven to work, and what serves is untouched.</summary>
    /// <param name="name">The job.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    /// <exception cref="HostKitException">There is no such job, or no CA to rehearse at; or it did not work, and the message says why.</exception>
    public async Task RehearseAsync(string name, CancellationToken cancellationToken = default)
    {
        var (jobs, failures) = ReadJobs();
        if (failures.FirstOrDefault(f => f.Name == name) is { } failure)
            throw new HostKitException(failure.Sentence);
        var job = jobs.FirstOrDefault(j => j.Name == name) ?? throw new HostKitException($"There is no job '{name}' in {_options.Jobs}.");
        var ca = job.RehearsalCa ?? (job.Ca == AcmeCa.LetsEncrypt ? AcmeCa.LetsEncryptStaging : throw new HostKitException($"{name}: the job names no CA to rehearse at. Set rehearsalCa."));
        using var parts = new RunParts(_options, _store, new(_options), jobs, [job]);
        await parts.Solvers.SweepAsync([job], cancellationToken).ConfigureAwait(false);
        await parts.Slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        await new CertificateRun(parts, job, false, false).RehearseAsync(ca, parts.Solvers.Of(job, progress => _options.Log($"{name}: {progress}"), _ => Task.CompletedTask), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All jobs that can be read; one that cannot is a failure of its own.</summary>
    private (IReadOnlyList<CertificateJob> Jobs, IReadOnlyList<CertificateResult> Failures) ReadJobs()
    {
        List<CertificateJob> jobs = [];
        List<CertificateResult> failures = [];
        foreach (var path in JobFiles())
        {
            var name = Path.GetFileNameWithoutExtension(path);
            try
            {
                var job = CertificateJob.Read(path);
                if (job.Name != name)
                    throw new HostKitException($"{path}: name is '{job.Name}', and the file has to be called {job.Name}.json then.");
                jobs.Add(job);
            }
            catch (HostKitException e)
            {
                var now = _options.Clock.GetUtcNow();
                var served = CertificateDirectory.IsName(name) && _store.Of(name).Current is { IsStandIn: false } current && current.NotAfter > now;
                failures.Add(new() { Name = name, Outcome = CertificateOutcome.Failed, Sentence = e.Message, IsServed = served });
            }
        }

        return (jobs, failures);
    }

    private string Stamp() => string.Join('\n', JobFiles().Select(path => $"{path} {File.GetLastWriteTimeUtc(path).Ticks} {new FileInfo(path) is { Exists: true, Length: var length } && length > 0}"));

    private string[] JobFiles() => Directory.Exists(_options.Jobs) ? [.. Directory.GetFiles(_options.Jobs, "*.json").Where(p => Path.GetFileName(p)[0] != '.').Order(StringComparer.Ordinal)] : [];
}
