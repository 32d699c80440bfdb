namespace HostKit.Acme;

/// <summary>What a failure means, for the status: which name, at which check, why, what to do, and what kind it is.</summary>
internal sealed record FailureText
{
    public string? FailingName { get; init; }

    public string? Check { get; init; }

    public required string Problem { get; init; }

    public string? Advice { get; init; }

    public required AcmeFailure Failure { get; init; }

    public DateTimeOffset? NotBefore { get; init; }

    public static FailureText Of(Exception e, CertificateJob job, string step)
    {
        var text = e switch
        {
            AcmeOrderException { Problems: [var first, ..] } order => Of(first) with { Check = job.Challenge, Failure = order.Failure },
            AcmeProblemException { Problem: var problem } refused => Of(problem.Subproblems is [var sub, ..] ? sub with { Detail = sub.Detail.Length > 0 ? sub.Detail : problem.Detail } : problem) with { Advice = Part(problem.Advice), Failure = refused.Failure },
            AcmeLimitException limit => new() { Check = "ledger", Problem = limit.Reason, Failure = AcmeFailure.RateLimited },
            DnsProviderException provider => new() { Check = job.Challenge, Problem = Part(provider.Message), Failure = provider.Failure },
            AcmeException other => new() { Problem = Part(other.Message), Failure = other.Failure },
            CertificateStoreException store => new() { Check = "store", Problem = Part(store.Message), Failure = store.Failure },
            HostKitException user => new() { Problem = Part(user.Message), Failure = AcmeFailure.Refused },
            IOException or UnauthorizedAccessException => new() { Problem = Part(e.Message), Failure = AcmeFailure.Transient },
            _ => new FailureText { Problem = $"{e.GetType().Name}: {Part(e.Message)}", Failure = AcmeFailure.Transient },
        };
        return text with { Check = text.Check ?? step, NotBefore = (e as AcmeException)?.NotBefore };
    }

    private static FailureText Of(AcmeProblem problem) => new()
    {
        FailingName = problem.Identifier?.Value,
        Problem = problem.Detail.Length > 0 ? Part(problem.Detail) : problem.Type.ToString(),
        Advice = Part(problem.Advice),
        Failure = problem.Failure,
    };

    /// <summary>A part of a sentence, on one line.</summary>
    private static string Part(string text) => string.Join(' ', text.Split((char[])['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
