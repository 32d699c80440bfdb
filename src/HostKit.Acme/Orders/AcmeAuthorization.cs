namespace HostKit.Acme;

/// <summary>The proof, still to be made or made, that an account may have certificates for a name (RFC 8555 §7.1.4).</summary>
public sealed record AcmeAuthorization
{
    /// <summary>Its address.</summary>
    public required Uri Url { get; init; }

    /// <summary>What is to be proven, with its asterisk if it is a wildcard.</summary>
    public required AcmeIdentifier Identifier { get; init; }

    /// <summary>How far it is.</summary>
    public AuthorizationStatus Status { get; init; }

    /// <summary>Until when it holds.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The ways to prove it, of which one has to be gone; in the CA's order, which means nothing.</summary>
    public IReadOnlyList<AcmeChallenge> Challenges { get; init; } = [];

    internal TimeSpan? RetryAfter { get; init; }

    internal static AcmeAuthorization Read(AcmeAnswer answer)
    {
        var json = answer.Json("authorization");
        var identifier = (json.Member("identifier") is { } value ? AcmeIdentifier.Read(value) : null) ?? throw new AcmeProtocolException(answer.Url, "it is no authorization: 'identifier' is missing.");
        return new()
        {
            Url = answer.Url,
            Identifier = json.Flag("wildcard") ? identifier.AsWildcard() : identifier,
            Status = json.Status<AuthorizationStatus>(),
            Expires = json.Time("expires"),
            Challenges = [.. json.Items("challenges").Select(AcmeChallenge.Read).OfType<AcmeChallenge>()],
            RetryAfter = answer.RetryAfter,
        };
    }

    /// <summary>What went wrong, if it did.</summary>
    internal AcmeProblem? Problem => Status is AuthorizationStatus.Pending or AuthorizationStatus.Valid or AuthorizationStatus.Unknown ? null
        : (Challenges.Select(c => c.Error).FirstOrDefault(e => e is not null)
            ?? new AcmeProblem { Type = AcmeProblemType.Unauthorized, TypeUri = "urn:ietf:params:acme:error:unauthorized", Detail = $"the authorization is {Status.ToString().ToLowerInvariant()}" })
            with { Identifier = Identifier };
}
