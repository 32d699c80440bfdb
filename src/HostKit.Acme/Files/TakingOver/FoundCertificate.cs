namespace HostKit.Acme;

/// <summary>A certificate of another client.</summary>
public sealed record FoundCertificate
{
    /// <summary>What it is called here.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is.</summary>
    public required string Path { get; init; }

    /// <summary>The job that it is the result of, as far as the client has written it down; null when it cannot be taken. A script that asks for the same needs no new order.</summary>
    public CertificateJob? Job { get; init; }

    /// <summary>Until when it holds; null when it cannot be read.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>Why it cannot be taken, and what to do; null when it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What could not be seen, or has to be seen to.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    internal CheckedPair? Pair { get; init; }

    /// <summary>The name and what it comes to.</summary>
    /// <returns>Lines.</returns>
    public override string ToString()
        => string.Concat(((string[])[Refusal is null ? $"certificate {Name} ({Described}) from {Path}" : $"certificate {Name} cannot be taken: {Refusal}", .. Notes.Select(n => "  " + n)]).Select(l => l + "\n"));

    private string Described => Job is null ? "" : FormattableString.Invariant($"{string.Join(", ", Job.Names)}; {Job.Ca}; {Job.Challenge}{(Job.DnsProvider is null ? "" : " by " + Job.DnsProvider)}; until {NotAfter:yyyy-MM-dd}");
}
