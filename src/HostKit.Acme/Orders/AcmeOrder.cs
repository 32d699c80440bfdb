namespace HostKit.Acme;

/// <summary>An order as the CA has it (RFC 8555 §7.1.3).</summary>
public sealed record AcmeOrder
{
    /// <summary>Its address; who has it and the account's key can go on with the order at any time.</summary>
    public required Uri Url { get; init; }

    /// <summary>How far it is.</summary>
    public OrderStatus Status { get; init; }

    /// <summary>What it is for, in the CA's order, which means nothing.</summary>
    public IReadOnlyList<AcmeIdentifier> Identifiers { get; init; } = [];

    /// <summary>The proofs that it needs, in the CA's order, which means nothing.</summary>
    public IReadOnlyList<Uri> Authorizations { get; init; } = [];

    /// <summary>Where it is finalized.</summary>
    public required Uri Finalize { get; init; }

    /// <summary>Where the certificate is, once there is one.</summary>
    public Uri? Certificate { get; init; }

    /// <summary>The kind of certificate that the CA will issue, where it says so.</summary>
    public string? Profile { get; init; }

    /// <summary>Until when the CA keeps the order.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When the certificate should begin to hold.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>When the certificate should cease to hold.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>Why it came to nothing.</summary>
    public AcmeProblem? Error { get; init; }

    internal TimeSpan? RetryAfter { get; init; }

    internal static AcmeOrder Read(AcmeAnswer answer, Uri? url = null)
    {
        var json = answer.Json("order");
        Uri[] authorizations = [.. json.Urls("authorizations").Where(a => a.Scheme == Uri.UriSchemeHttps)];
        if (authorizations.Length != json.Items("authorizations").Count())
            throw new AcmeProtocolException(answer.Url, "it is no order: one of 'authorizations' is no https address.");
        return new()
        {
            Url = url ?? answer.Url,
            Status = json.Status<OrderStatus>(),
            Identifiers = [.. json.Items("identifiers").Select(AcmeIdentifier.Read).OfType<AcmeIdentifier>()],
            Authorizations = [.. authorizations.Distinct()],
            Finalize = json.Https("finalize") ?? throw new AcmeProtocolException(answer.Url, "it is no order: 'finalize' is missing, or no https address."),
            Certificate = json.Https("certificate"),
            Profile = json.Line("profile"),
            Expires = json.Time("expires"),
            NotBefore = json.Time("notBefore"),
            NotAfter = json.Time("notAfter"),
            Error = json.Member("error") is { } error ? AcmeProblem.Read(error) : null,
            RetryAfter = answer.RetryAfter,
        };
    }
}
