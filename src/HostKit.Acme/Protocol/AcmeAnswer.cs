using System.Net.Http.Headers;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>What came back for one request.</summary>
internal sealed record AcmeAnswer(Uri Url, int Status, byte[] Body, string? MediaType)
{
    // No limit of a CA lasts longer; a slip of the CA must not be the end of all renewals.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(30);

    public Uri? Location { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The CA's clock, by the Date header.</summary>
    public DateTimeOffset? Date { get; init; }

    public string? Nonce { get; init; }

    public IReadOnlyList<(string Relation, Uri Url)> Links { get; init; } = [];

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Refuses what something on the way has put in place of the CA's JSON, or has cut. An answer without a body is none of these.</summary>
    public void ThrowIfSpoiled()
    {
        if (Body.Length > 0)
            Json("answer in JSON");
    }

    /// <summary>What the answer says, as a JSON object.</summary>
    public JsonElement Json(string what)
    {
        return JsonText.Read(Body) ?? throw new AcmeProtocolException(Url, $"it is no {what}, but {(MediaType is null ? "something else" : MediaType)} of {Body.Length} bytes");
    }

    /// <summary>Both forms of Retry-After (RFC 9110 §10.2.3); a date counts from the CA's own clock, so that ours may be wrong.</summary>
    public static TimeSpan? Wait(RetryConditionHeaderValue? header, DateTimeOffset? serverDate, DateTimeOffset now) => header switch
    {
        { Delta: { } delta } => delta < LongestWait ? delta : LongestWait,
        { Date: { } date } when date - (serverDate ?? now) is var wait => wait <= TimeSpan.Zero ? TimeSpan.Zero : wait < LongestWait ? wait : LongestWait,
        _ => null,
    };

    /// <summary>Link headers (RFC 8288): <c>&lt;URL&gt;;rel="alternate"</c>, several to a line, relative to what was asked.</summary>
    public static List<(string Relation, Uri Url)> ParseLinks(IEnumerable<string> headers, Uri asked)
    {
        List<(string, Uri)> links = [];
        foreach (var header in headers)
        {
            for (var start = header.IndexOf('<', StringComparison.Ordinal); start >= 0;)
            {
                var end = header.IndexOf('>', start);
                if (end < 0)
                    break;
                var next = header.IndexOf('<', end);
                var parameters = header[(end + 1)..(next < 0 ? header.Length : next)];
                var relation = parameters.Split(';', ',').Select(p => p.Trim()).FirstOrDefault(p => p.StartsWith("rel=", StringComparison.OrdinalIgnoreCase));
                if (relation is not null && Uri.TryCreate(asked, header[(start + 1)..end], out var url))
                    links.Add((relation[4..].Trim('"'), url));
                start = next;
            }
        }

        return links;
    }
}
