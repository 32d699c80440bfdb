namespace HostKit.Acme;

/// <summary>Shows a CA what its challenges want to see. All challenges of an order that fall to one solver come together.</summary>
public interface IChallengeSolver
{
    /// <summary>The kinds of challenge it can solve, the preferred one first, such as <see cref="ChallengeTypes.Http01"/>.</summary>
    IReadOnlyList<string> ChallengeTypes { get; }

    /// <summary>Puts the answers in place. When it returns, the CA may look: it looks once.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken);

    /// <summary>Takes the answers away; also those that were only tried to be put in place.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken);
}
