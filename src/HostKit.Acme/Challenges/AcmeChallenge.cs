using System.Text.Json;

namespace HostKit.Acme;

/// <summary>One way to prove a name (RFC 8555 §8).</summary>
public sealed record AcmeChallenge
{
    /// <summary>The kind, such as <see cref="ChallengeTypes.Http01"/>; may be one that is not known here.</summary>
    public required string Type { get; init; }

    /// <summary>Its address, which the CA is told by.</summary>
    public required Uri Url { get; init; }

    /// <summary>How far it is.</summary>
    public ChallengeStatus Status { get; init; }

    /// <summary>The CA's random text; null in kinds that have none.</summary>
    public string? Token { get; init; }

    /// <summary>When the CA saw it.</summary>
    public DateTimeOffset? Validated { get; init; }

    /// <summary>What the CA saw instead.</summary>
    public AcmeProblem? Error { get; init; }

    internal TimeSpan? RetryAfter { get; init; }

    internal static AcmeChallenge? Read(JsonElement json)
        => json.Line("type") is { } type && json.Url("url") is { } url
            ? new()
            {
                Type = type,
                Url = url,
                Status = json.Status<ChallengeStatus>(),
                Token = json.Text("token"),
                Validated = json.Time("validated"),
                Error = json.Member("error") is { } error ? AcmeProblem.Read(error) : null,
            }
            : null;
}
