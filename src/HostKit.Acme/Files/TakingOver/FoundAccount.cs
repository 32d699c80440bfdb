namespace HostKit.Acme;

/// <summary>An account of another client.</summary>
public sealed record FoundAccount
{
    /// <summary>The file with its key.</summary>
    public required string Path { get; init; }

    /// <summary>The CA's directory; null when it cannot be seen.</summary>
    public Uri? Ca { get; init; }

    /// <summary>The key's thumbprint (RFC 7638); null when the key cannot be read.</summary>
    public string? Thumbprint { get; init; }

    /// <summary>The account's address at the CA; null when the client has not written it down.</summary>
    public Uri? Url { get; init; }

    /// <summary>Addresses that the CA may write to.</summary>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>Why it cannot be taken, and what to do; null when it can.</summary>
    public string? Refusal { get; init; }

    internal string? KeyPem { get; init; }

    /// <summary>The account, nothing of its key.</summary>
    /// <returns>A line.</returns>
    public override string ToString() => Refusal is null ? $"account {Thumbprint} at {Ca} from {Path}\n" : $"account of {Path} cannot be taken: {Refusal}\n";
}
