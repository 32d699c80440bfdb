namespace HostKit.Acme;

/// <summary>The CA refused, and said why.</summary>
public sealed class AcmeProblemException : AcmeException
{
    internal AcmeProblemException(AcmeAnswer answer, AcmeProblem problem, DateTimeOffset now)
        : base(Describe(answer, problem, now), null)
    {
        Url = answer.Url;
        Problem = problem;
        Wait = answer.RetryAfter;
        NotBefore = now + answer.RetryAfter;
    }

    internal AcmeProblemException(Uri url, AcmeProblem problem, string message)
        : base(message, null)
        => (Url, Problem) = (url, problem);

    /// <summary>What was asked.</summary>
    public Uri Url { get; }

    /// <summary>The CA's reasons.</summary>
    public AcmeProblem Problem { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure => Problem.Failure;

    internal override bool LeavesOpen => Problem.Status >= 500 || (Problem.Status == 429 && Wait is not null);

    private static string Describe(AcmeAnswer answer, AcmeProblem problem, DateTimeOffset now)
    {
        var until = answer.RetryAfter is { } wait ? FormattableString.Invariant($" Not before {(now + wait).UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC.") : "";
        return $"The CA refused at {answer.Url}: {problem.ToString().TrimEnd('.')}.{until} {problem.Advice}";
    }
}
