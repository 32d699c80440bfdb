namespace HostKit.Acme;

/// <summary>What a run did about one certificate, and what is next.</summary>
public sealed record CertificateResult
{
    /// <summary>The certificate's name.</summary>
    public required string Name { get; init; }

    /// <summary>What was done.</summary>
    public required CertificateOutcome Outcome { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>When something is to be done next; null when that is not known.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>Whether a real certificate that has not expired serves now.</summary>
    public bool IsServed { get; init; }

    /// <summary>The sentence.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Sentence;
}
