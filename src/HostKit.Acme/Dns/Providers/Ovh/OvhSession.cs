using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>Signs requests to OVHcloud: by the application's secret and the API's own time, or with a token that a service account gets.</summary>
internal sealed class OvhSession(OvhDns provider, OvhCredentials credentials, Uri tokens)
{
    private TimeSpan? _ahead;
    private string? _token;
    private DateTimeOffset _tokenEnds;

    /// <summary>What never may be shown; enumerated anew each time, since a token comes later.</summary>
    public IEnumerable<string> Secrets
    {
        get
        {
            foreach (var secret in credentials.Secrets)
                yield return secret;
            if (_token is not null)
                yield return _token;
        }
    }

    /// <summary>Gets what is needed to sign: the API's time, or a token.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (credentials.IsApplication)
            _ahead ??= await AheadAsync(cancellationToken).ConfigureAwait(false);
        else if (!credentials.IsServiceAccount)
            _token = credentials.Secrets[0];
        else if (_token is null || provider.Clock.GetUtcNow() >= _tokenEnds)
            await GetTokenAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Sign(HttpRequestMessage request, string body)
    {
        if (!credentials.IsApplication)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + _token);
            return;
        }

        var time = (provider.Clock.GetUtcNow() + _ahead.GetValueOrDefault()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var (key, secret, consumer) = (credentials.Secrets[0], credentials.Secrets[1], credentials.Secrets[2]);
        request.Headers.TryAddWithoutValidation("X-Ovh-Application", key);
        request.Headers.TryAddWithoutValidation("X-Ovh-Consumer", consumer);
        request.Headers.TryAddWithoutValidation("X-Ovh-Timestamp", time);
        request.Headers.TryAddWithoutValidation("X-Ovh-Signature", Signature(secret, consumer, request.Method.Method, request.RequestUri!.AbsoluteUri, body, time));
    }

#pragma warning disable CA5350 // SHA-1 is what the API demands.
    internal static string Signature(string secret, string consumer, string method, string url, string body, string time)
        => "$1$" + Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Join('+', secret, consumer, method, url, body, time))));
#pragma warning restore CA5350

    private async Task<TimeSpan> AheadAsync(CancellationToken cancellationToken)
    {
        var connection = new ApiConnection(provider.Name, provider.BaseUrl, provider.AnswerTimeout, provider.Clock);
        var answer = await connection.SendAsync(() => new(HttpMethod.Get, provider.BaseUrl.AbsoluteUri.TrimEnd('/') + "/auth/time"), true, a => Seconds(a) is null ? Unusable(provider.BaseUrl, a) : null, cancellationToken).ConfigureAwait(false);
        return DateTimeOffset.FromUnixTimeSeconds(Seconds(answer)!.Value) - provider.Clock.GetUtcNow();
    }

    private static long? Seconds(ApiAnswer answer)
        => answer.IsSuccess && long.TryParse(answer.Body.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300800 ? seconds : null;

    private async Task GetTokenAsync(CancellationToken cancellationToken)
    {
        var connection = new ApiConnection(provider.Name, tokens, provider.AnswerTimeout, provider.Clock);
        var answer = await connection.SendAsync(
            () => new(HttpMethod.Post, tokens)
            {
                Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", credentials.Secrets[0]), new("client_secret", credentials.Secrets[1]), new("scope", "all")]),
            },
            true,
            a => Json(a) is null ? Unusable(tokens, a) : null,
            cancellationToken).ConfigureAwait(false);
        var json = Json(answer)!.Value;
        if (answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            var said = ApiWords.Of(json, Secrets) is { } words ? $" (it says: {words})" : "";
            throw new DnsProviderException(provider.Name, $"it does not take the service account{said}. Look at OVH_CLIENT_ID, OVH_CLIENT_SECRET and OVH_ENDPOINT: an account is of one region only.", AcmeFailure.Refused, ApiWords.Clean(json.Text("error"), Secrets));
        }

        _token = answer.IsSuccess && json.Text("access_token") is { Length: > 0 } token ? token : throw Unusable(tokens, answer);
        _tokenEnds = provider.Clock.GetUtcNow() + TimeSpan.FromSeconds(Math.Clamp((json.Number("expires_in") ?? 300) - 60, 0, 86400));
    }

    private static JsonElement? Json(ApiAnswer answer)
    {
        try
        {
            return JsonElement.Parse(answer.Body) is { ValueKind: JsonValueKind.Object } json ? json : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private DnsProviderException Unusable(Uri url, ApiAnswer answer)
        => new(provider.Name, $"what {url.Host} answered with status {(int)answer.Status} to the question for {(credentials.IsApplication ? "its time" : "a token")} is not what its documentation promises. Try again later.", AcmeFailure.Transient, $"{(int)answer.Status}");
}
