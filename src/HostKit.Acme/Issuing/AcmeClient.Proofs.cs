using System.Collections.Concurrent;

namespace HostKit.Acme;

public sealed partial class AcmeClient
{
    private static readonly TimeSpan RemovalLimit = TimeSpan.FromMinutes(1);

    /// <summary>Meets a challenge for every name that is not proven yet.</summary>
    private async Task ProveAsync(AcmeOrder order, IReadOnlyList<AcmeIdentifier> identifiers, IReadOnlyList<IChallengeSolver> solvers, List<string> warnings, CancellationToken cancellationToken)
    {
        if (order.Authorizations.Count > (2 * identifiers.Count) + 16)
            throw new AcmeProtocolException(order.Url, $"the order has {order.Authorizations.Count} authorizations for {identifiers.Count} names.", leavesOpen: false);
        var all = await ForAllAsync(order.Authorizations, url => GetAuthorizationAsync(url, cancellationToken)).ConfigureAwait(false);
        // What was not ordered is not proven: that would put things into zones and web servers at a CA's whim. A parent may stand for its names (RFC 9444).
        if (all.FirstOrDefault(a => !identifiers.Any(i => i.BaseName == a.Identifier.BaseName || i.BaseName.EndsWith("." + a.Identifier.BaseName, StringComparison.Ordinal))) is { } foreign)
            throw new AcmeProtocolException(foreign.Url, $"it is an authorization for '{foreign.Identifier}', which was not ordered.", leavesOpen: false);
        ThrowIfInvalid(order, all);
        List<(AcmeAuthorization Authorization, AcmeChallenge Challenge, ChallengeAnswer Answer, IChallengeSolver Solver)> open = [];
        foreach (var authorization in all.Where(a => a.Status == AuthorizationStatus.Pending))
        {
            var (challenge, solver) = Choose(authorization, solvers);
            open.Add((authorization, challenge, Answer(authorization, challenge), solver));
        }

        var batches = open.GroupBy(o => o.Solver).Select(g => (Solver: g.Key, Answers: (IReadOnlyList<ChallengeAnswer>)[.. g.Select(o => o.Answer)])).ToList();
        var presented = 0;
        try
        {
            foreach (var (solver, answers) in batches)
            {
                presented++;
                await solver.PresentAsync(answers, cancellationToken).ConfigureAwait(false);
            }

            var decided = await ForAllAsync(open, async o =>
            {
                // One that the CA is at already, from a run before, must not be told again.
                (bool, TimeSpan?) begun = o.Challenge.Status == ChallengeStatus.Pending ? (true, (await SubmitAsync(o.Authorization, o.Challenge, cancellationToken).ConfigureAwait(false)).RetryAfter) : default;
                return await WaitForAuthorizationAsync(o.Authorization.Url, begun, cancellationToken).ConfigureAwait(false);
            }).ConfigureAwait(false);
            ThrowIfInvalid(order, decided);
        }
        finally
        {
            foreach (var (solver, answers) in batches.Take(presented))
                await RemoveAsync(solver, answers, warnings).ConfigureAwait(false);
        }
    }

    // What is left behind must neither cost the certificate nor hide why there is none, and goes even when the caller has given up.
    private static async Task RemoveAsync(IChallengeSolver solver, IReadOnlyList<ChallengeAnswer> answers, List<string> warnings)
    {
        using var limit = new CancellationTokenSource(RemovalLimit);
        try
        {
            await solver.RemoveAsync(answers, limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            warnings.Add($"The answers for {string.Join(", ", answers.Select(a => a.Identifier))} could not be taken away: {e.Message}");
        }
    }

    private static (AcmeChallenge Challenge, IChallengeSolver Solver) Choose(AcmeAuthorization authorization, IReadOnlyList<IChallengeSolver> solvers)
    {
        foreach (var solver in solvers)
        {
            foreach (var type in solver.ChallengeTypes)
            {
                if (authorization.Challenges.FirstOrDefault(c => c.Type == type) is { } challenge)
                    return (challenge, solver);
            }
        }

        throw new HostKitException(
            $"No solver can prove '{authorization.Identifier}': the CA offers {(authorization.Challenges.Count == 0 ? "nothing" : string.Join(", ", authorization.Challenges.Select(c => c.Type)))}, "
            + $"the solvers know {string.Join(", ", solvers.SelectMany(s => s.ChallengeTypes).Distinct())}.");
    }

    private static void ThrowIfInvalid(AcmeOrder order, IEnumerable<AcmeAuthorization> authorizations)
    {
        AcmeProblem[] problems = [.. authorizations.Select(a => a.Problem).OfType<AcmeProblem>()];
        if (problems.Length > 0)
            throw new AcmeOrderException(order.Url, problems);
    }

    /// <summary>A few at a time; when one fails the others are still waited for, so that nothing goes on unseen.</summary>
    private static async Task<IReadOnlyCollection<TResult>> ForAllAsync<T, TResult>(IReadOnlyCollection<T> items, Func<T, Task<TResult>> act)
    {
        var results = new ConcurrentBag<TResult>();
        await Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (item, _) => results.Add(await act(item).ConfigureAwait(false))).ConfigureAwait(false);
        return results;
    }
}
