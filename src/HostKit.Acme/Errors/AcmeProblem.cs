using System.Collections.Frozen;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>What a CA says is wrong (RFC 7807, RFC 8555 §6.7).</summary>
public sealed record AcmeProblem
{
    private const string Blank = "about:blank";
    private const string Prefix = "urn:ietf:params:acme:error:";

    private static readonly FrozenDictionary<string, AcmeProblemType> Types =
        Enum.GetValues<AcmeProblemType>().Where(t => t != AcmeProblemType.Unknown).ToFrozenDictionary(t => t.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of problem.</summary>
    public required AcmeProblemType Type { get; init; }

    /// <summary>The kind as the CA wrote it, such as <c>urn:ietf:params:acme:error:rateLimited</c>.</summary>
    public required string TypeUri { get; init; }

    /// <summary>The CA's own words; empty when it has none.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The HTTP status; 0 where it is not known.</summary>
    public int Status { get; init; }

    /// <summary>The name it is about, in a subproblem (RFC 8555 §6.7.1).</summary>
    public AcmeIdentifier? Identifier { get; init; }

    /// <summary>Where a person has to go (RFC 8555 §7.3.3).</summary>
    public Uri? Instance { get; init; }

    /// <summary>What is wrong with each name.</summary>
    public IReadOnlyList<AcmeProblem> Subproblems { get; init; } = [];

    /// <summary>What it means for the next try.</summary>
    public AcmeFailure Failure => Type switch
    {
        AcmeProblemType.RateLimited => AcmeFailure.RateLimited,
        AcmeProblemType.Connection or AcmeProblemType.Dns or AcmeProblemType.Tls or AcmeProblemType.IncorrectResponse => AcmeFailure.Validation,
        AcmeProblemType.BadNonce or AcmeProblemType.ServerInternal or AcmeProblemType.OrderNotReady => AcmeFailure.Transient,
        AcmeProblemType.Unknown or AcmeProblemType.Conflict when Status is 0 or 409 or >= 500 => AcmeFailure.Transient,
        _ when Status == 429 => AcmeFailure.RateLimited,
        // What is not there any more, or not yet, needs a new order only.
        _ when Status is 404 or 408 or 410 or 425 or >= 500 => AcmeFailure.Transient,
        _ => AcmeFailure.Refused,
    };

    /// <summary>What to do about it, in a sentence.</summary>
    public string Advice => AcmeAdvice.For(this);

    /// <summary>The kind and the CA's words, and those of each name.</summary>
    /// <returns>Such as <c>caa: CAA record for example.org prevents issuance</c>.</returns>
    public override string ToString()
    {
        var kind = TypeUri.StartsWith(Prefix, StringComparison.Ordinal) ? TypeUri[Prefix.Length..] : TypeUri == Blank && Status > 0 ? $"HTTP status {Status}" : TypeUri;
        var own = (Identifier is null ? "" : $"{Identifier}: ") + (Detail.Length == 0 ? kind : $"{kind}: {Detail}");
        return Subproblems.Count == 0 ? own : own + string.Concat(Subproblems.Select(s => $"\n  {s}"));
    }

    internal static AcmeProblem Read(JsonElement json, int status = 0)
    {
        var uri = json.Line("type") ?? Blank;
        return new()
        {
            TypeUri = uri,
            Type = uri.StartsWith(Prefix, StringComparison.Ordinal) && Types.TryGetValue(uri[Prefix.Length..], out var type) ? type : AcmeProblemType.Unknown,
            Detail = json.Line("detail") ?? json.Line("title") ?? "",
            // The one of HTTP is the one that counts (RFC 9457 §3.1.2).
            Status = status == 0 && json.ValueKind == JsonValueKind.Object && json.TryGetProperty("status", out var own) && own.ValueKind == JsonValueKind.Number && own.TryGetInt32(out var number) ? number : status,
            Identifier = json.Member("identifier") is { } identifier ? AcmeIdentifier.Read(identifier) : null,
            Instance = json.Page("instance"),
            Subproblems = [.. json.Items("subproblems").Select(s => Read(s))],
        };
    }

    /// <summary>The problem document of an answer, or what can be said when it has none, such as a proxy's page.</summary>
    internal static AcmeProblem Of(AcmeAnswer answer)
    {
        if (JsonText.Read(answer.Body) is { } json && (json.Line("type") ?? json.Line("detail") ?? json.Line("title")) is not null)
            return Read(json, answer.Status);
        var place = answer.Status is >= 300 and < 400 && answer.Location is { } location ? $", which leads to {location}" : "";
        return new() { Type = AcmeProblemType.Unknown, TypeUri = Blank, Status = answer.Status, Detail = $"{answer.MediaType ?? "no text"} instead of a problem document{place}" };
    }
}
