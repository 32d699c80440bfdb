using System.Globalization;
using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace HostKit.Acme;

/// <summary>Route 53's API: signed requests, answers in XML, and what its refusals mean (https://docs.aws.amazon.com/Route53/latest/APIReference/CommonErrors.html).</summary>
internal sealed class Route53Api(Route53Dns provider, AwsCredentials credentials, string region)
{
    public static readonly XNamespace Schema = "https://route53.amazonaws.com/doc/2013-04-01/";
    private const string Version = "/2013-04-01/";
    private static readonly string[] Throttled = ["Throttling", "ThrottlingException", "RequestThrottled", "TooManyRequestsException", "SlowDown"];
    private static readonly string[] BadKeys = ["InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "ExpiredToken", "ExpiredTokenException", "RequestExpired", "RequestTimeTooSkewed", "IncompleteSignature", "MissingAuthenticationToken", "InvalidSignatureException"];

    // A change that was lost and is sent again does no harm: what it wants to replace is no longer there.
    private readonly ApiConnection _connection = new(provider.Name, provider.BaseUrl, provider.AnswerTimeout, provider.Clock);

    /// <summary>Asks and gives the answer's root; every request may be sent again.</summary>
    public async Task<XElement> SendAsync(HttpMethod method, string path, string zone, byte[]? body, CancellationToken cancellationToken)
    {
        var answer = await _connection.SendAsync(() => Request(method, path, body), true, Again, cancellationToken).ConfigureAwait(false);
        var root = Parse(answer.Body)!;
        return answer.IsSuccess ? root : throw Refusal(answer.Status, root, zone);
    }

    public DnsProviderException Malformed(string what)
        => new(provider.Name, $"the API on {provider.BaseUrl.Host} answered without {what}, which its documentation promises. Try again later.", AcmeFailure.Transient);

    private HttpRequestMessage Request(HttpMethod method, string path, byte[]? body)
    {
        var url = new Uri(provider.BaseUrl.AbsoluteUri.TrimEnd('/') + Version + path);
        var request = new HttpRequestMessage(method, url);
        var headers = new List<(string Name, string Value)> { ("host", url.Authority), ("x-amz-date", provider.Clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)) };
        if (credentials.SessionToken is { } token)
            headers.Add(("x-amz-security-token", token));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/xml") } };
        request.Headers.TryAddWithoutValidation("Authorization", AwsSignature.Authorization(credentials, region, "route53", method.Method, url, headers, body));
        return request;
    }

    private DnsProviderException? Again(ApiAnswer answer)
    {
        if (Parse(answer.Body) is not { } root)
            return new(provider.Name, $"what the API on {provider.BaseUrl.Host} answered with status {(int)answer.Status} is no XML of it, as from a proxy or a front end in trouble. Try again later.", AcmeFailure.Transient, $"{(int)answer.Status}");
        if (answer.IsSuccess)
            return null;
        var (code, words) = Error(root);
        if (Throttled.Contains(code))
            return new(provider.Name, $"it limits how often it is asked{Said(words)}: 5 times a second for the whole account. Try again later.", AcmeFailure.RateLimited, code, provider.Clock.GetUtcNow().AddMinutes(1));
        return code is "PriorRequestNotComplete" or "ServiceUnavailable" or "InternalFailure"
            ? new(provider.Name, $"it is still at an earlier change{Said(words)}. Try again later.", AcmeFailure.Transient, code)
            : null;
    }

    private DnsProviderException Refusal(HttpStatusCode status, XElement root, string zone)
    {
        var (code, words) = Error(root);
        var (reason, failure) = code switch
        {
            "InvalidChangeBatch" when IsConflict(words) => ($"somebody else changes the zone {zone} at the same time{Said(words)}. Try again later.", AcmeFailure.Transient),
            "InvalidChangeBatch" or "InvalidInput" => ($"it refuses the change of the zone {zone}{Said(words)}. Put that right there.", AcmeFailure.Refused),
            "NoSuchHostedZone" => ($"there is no such hosted zone for {zone}{Said(words)}. Look at AWS_HOSTED_ZONE_ID, and see that the keys are of the account that has the zone.", AcmeFailure.Refused),
            _ when BadKeys.Contains(code) => ($"it does not take the keys ({code}){Said(words)}. Look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or the shared file, and at this machine's clock.", AcmeFailure.Refused),
            _ when status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => ($"the keys may not do this in the zone {zone}{Said(words)}. Allow route53:ListHostedZonesByName, ListResourceRecordSets, ChangeResourceRecordSets (CREATE and DELETE) and GetChange.", AcmeFailure.Refused),
            _ => ($"it refuses{Said(words)}.", AcmeFailure.Refused),
        };
        return new(provider.Name, reason, failure, code ?? $"{(int)status}");
    }

    // The words with which it refuses to replace what is no longer there, or to create what is there.
    private static bool IsConflict(string? words)
        => words is not null && (words.Contains("already exists", StringComparison.Ordinal) || words.Contains("was not found", StringComparison.Ordinal) || words.Contains("do not match", StringComparison.Ordinal));

    private (string? Code, string? Words) Error(XElement root)
    {
        var error = root.Elements().FirstOrDefault(e => e.Name.LocalName == "Error") ?? root;
        var code = error.Elements().FirstOrDefault(e => e.Name.LocalName == "Code")?.Value ?? (root.Name.LocalName == "InvalidChangeBatch" ? root.Name.LocalName : null);
        return (ApiWords.Clean(code, credentials.Secrets), ApiWords.Clean(string.Join(' ', error.Descendants().Where(e => e.Name.LocalName == "Message").Select(e => e.Value)), credentials.Secrets));
    }

    private static string Said(string? words) => words is null ? "" : $" (it says: {words})";

    private static XElement? Parse(string body)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(body), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            // Pages of front ends that are well-formed have another root.
            return XElement.Load(reader) is { } root && !root.Name.LocalName.Equals("html", StringComparison.OrdinalIgnoreCase) ? root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
