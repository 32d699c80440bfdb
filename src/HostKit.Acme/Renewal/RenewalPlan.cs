namespace HostKit.Acme;

/// <summary>When a certificate is renewed, and why then.</summary>
public sealed record RenewalPlan
{
    /// <summary>The time; one that is past means now.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why then, in a few words, such as <c>in the CA's window</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it is the time that the CA suggested; such renewals are exempt from its limits.</summary>
    public bool IsByWindow { get; init; }

    /// <summary>The CA's own explanation, for people.</summary>
    public Uri? Explanation { get; init; }

    /// <summary>What was wrong with the CA's suggestion; null when nothing was.</summary>
    public string? Warning { get; init; }
}
