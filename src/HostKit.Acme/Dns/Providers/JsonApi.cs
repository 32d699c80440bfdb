using System.Net;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>A provider's API that speaks JSON: what it asks and writes, and what its refusals mean.</summary>
internal sealed class JsonApi
{
    private readonly ApiConnection _connection;

    /// <param name="provider">Whose API it is.</param>
    public JsonApi(DnsApiProvider provider) => (Provider, _connection) = (provider.Name, new(provider.Name, provider.BaseUrl, provider.AnswerTimeout, provider.Clock));

    public string Provider { get; }

    public Uri Endpoint => _connection.Endpoint;

    /// <summary>Puts the credentials on a request, whose body is given.</summary>
    public required Action<HttpRequestMessage, string> Sign { get; init; }

    /// <summary>What never may be shown.</summary>
    public required IEnumerable<string> Secrets { get; init; }

    /// <summary>What to look at when the credentials are not taken.</summary>
    public required string Credentials { get; init; }

    /// <summary>Whether the words of a refusal are about the credentials, whatever its status is.</summary>
    public Func<string, bool> IsAboutCredentials { get; init; } = _ => false;

    /// <summary>What the credentials need to be allowed.</summary>
    public required string Rights { get; init; }

    /// <summary>Reads; null when there is no such thing and <paramref name="mayMiss"/>.</summary>
    public async Task<JsonElement?> GetAsync(string path, string zone, CancellationToken cancellationToken, bool mayMiss = false)
        => await SendAsync(HttpMethod.Get, path, zone, null, mayMiss, true, cancellationToken).ConfigureAwait(false);

    /// <summary>Writes; when the answer is lost, that is for the caller to find out.</summary>
    public async Task<JsonElement?> WriteAsync(HttpMethod method, string path, string zone, byte[]? body, CancellationToken cancellationToken, bool mayMiss = false, bool repeatable = false)
        => await SendAsync(method, path, zone, body, mayMiss, repeatable, cancellationToken).ConfigureAwait(false);

    /// <summary>What an answer without the parts it must have comes to: it must not be taken for an empty zone.</summary>
    public DnsProviderException Malformed(string what)
        => new(Provider, $"the API on {Endpoint.Host} answered without {what}, which its documentation promises. Try again later.", AcmeFailure.Transient);

    private async Task<JsonElement?> SendAsync(HttpMethod method, string path, string zone, byte[]? body, bool mayMiss, bool repeatable, CancellationToken cancellationToken)
    {
        if (Secrets.Any(secret => secret.Any(c => c is <= ' ' or > '~')))
            throw new DnsProviderException(Provider, $"the credentials have a space, a line's end or a letter in them that none has: they were cut or pasted wrongly. {Credentials}", AcmeFailure.Refused);
        var text = body is null ? "" : System.Text.Encoding.UTF8.GetString(body);
        var answer = await _connection.SendAsync(() => Request(method, path, body, text), repeatable, a => Unusable(a, method), cancellationToken).ConfigureAwait(false);
        var json = Parse(answer.Body) ?? default;
        if (answer.IsSuccess)
            return json;
        return mayMiss && answer.Status == HttpStatusCode.NotFound ? null : throw Refusal(answer, json, zone);
    }

    private HttpRequestMessage Request(HttpMethod method, string path, byte[]? body, string text)
    {
        var request = new HttpRequestMessage(method, Endpoint.AbsoluteUri.TrimEnd('/') + path);
        request.Headers.Accept.ParseAdd("application/json");
        if (body is not null)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        Sign(request, text);
        return request;
    }

    // Pages of front ends come with any status. Whether the credentials are good is told by the API alone.
    private DnsProviderException? Unusable(ApiAnswer answer, HttpMethod method)
    {
        if (answer.Status == HttpStatusCode.Unauthorized || (answer.Body.Length > 0 ? Parse(answer.Body) is not null : method != HttpMethod.Get || !answer.IsSuccess))
            return null;
        return new(Provider, $"what the API on {Endpoint.Host} answered with status {(int)answer.Status} is no JSON, as from a proxy or a front end in trouble. Try again later; if it stays, look whether this machine's address is let in.", AcmeFailure.Transient, $"{(int)answer.Status}");
    }

    private DnsProviderException Refusal(ApiAnswer answer, JsonElement json, string zone)
    {
        var said = ApiWords.Of(json, Secrets) is { } words ? $" (it says: {words})" : "";
        var code = ApiWords.Clean((json.Member("error") ?? json).Text("code") ?? json.Text("errorCode") ?? json.Text("id"), Secrets);
        var (reason, failure) = (int)answer.Status switch
        {
            _ when code == "resource_locked" => ($"the zone {zone} is locked by the provider{said}. Ask its support.", AcmeFailure.Refused),
            401 or 400 or 403 when (int)answer.Status == 401 || IsAboutCredentials(said) => ($"it does not take the credentials{said}. {Credentials}", AcmeFailure.Refused),
            403 => ($"the credentials may not do this in the zone {zone}{said}. {Rights}", AcmeFailure.Refused),
            404 => ($"there is no zone {zone} for these credentials{said}. See that the zone is kept in the account that the credentials are of, and that they are not limited to others.", AcmeFailure.Refused),
            408 or 409 or 412 or 423 or 425 => ($"the zone {zone} is being changed by somebody else{said}. Try again later.", AcmeFailure.Transient),
            >= 300 and < 400 => ($"the API on {Endpoint.Host} sends elsewhere with status {(int)answer.Status}, where credentials do not follow. Look at the address of the API.", AcmeFailure.Refused),
            410 => ($"this API is no longer there{said}.", AcmeFailure.Refused),
            _ => ($"it refuses the change of TXT records in the zone {zone}{said}. Put that right, in the settings or at the provider.", AcmeFailure.Refused),
        };
        return new(Provider, reason, failure, code ?? $"{(int)answer.Status}");
    }

    private static JsonElement? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
