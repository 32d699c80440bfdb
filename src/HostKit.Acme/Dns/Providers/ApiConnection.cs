using System.Net;
using System.Net.Http.Headers;

namespace HostKit.Acme;

/// <summary>HTTPS to a DNS provider's API: a few tries for what may pass, bounded in time and size, and messages that hold no URL, since keys travel in some.</summary>
internal sealed class ApiConnection : IDisposable
{
    private const int Attempts = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private readonly string _provider;
    private readonly HttpClient _http;
    private readonly TimeProvider _clock;

    /// <param name="provider">The provider, for messages.</param>
    /// <param name="endpoint">Where the API is; https, or http on this machine.</param>
    /// <param name="timeout">How long one answer may take; 30 seconds unless given.</param>
    /// <param name="clock">For waiting.</param>
    public ApiConnection(string provider, Uri endpoint, TimeSpan? timeout = null, TimeProvider? clock = null)
    {
        if (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback)
            throw new DnsProviderException(provider, $"the address of its API on {endpoint.Host} is not https, and credentials are not sent in the clear.", AcmeFailure.Refused);
        (_provider, _clock, Endpoint) = (provider, clock ?? TimeProvider.System, endpoint);
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = timeout ?? TimeSpan.FromSeconds(30),
            MaxResponseContentBufferSize = 8 << 20,
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("HostKit.Acme");
    }

    /// <summary>Where the API is.</summary>
    public Uri Endpoint { get; }

    /// <summary>Sends a request until there is an answer that decides something: no network error, no 5xx, no 429 whose wait is short.</summary>
    /// <param name="create">Makes the request anew for each try, with its credentials.</param>
    /// <param name="repeatable">Whether it may be sent again when it is not known whether it was carried out; else the caller looks and decides.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The answer, whatever its status.</returns>
    /// <exception cref="DnsProviderException">There was no answer in all tries, or one that says to come back later.</exception>
    public async Task<ApiAnswer> SendAsync(Func<HttpRequestMessage> create, bool repeatable, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            string problem;
            TimeSpan? wait = null;
            HttpStatusCode? status = null;
            try
            {
                using var request = create();
                using var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
                status = response.StatusCode;
                var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
                if (status is not HttpStatusCode.TooManyRequests && (int)status < 500)
                    return new(response.StatusCode, text, response.Content.Headers.ContentType?.MediaType);
                wait = Wait(response.Headers.RetryAfter);
                problem = $"it answered with status {(int)status}";
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                problem = $"no answer within {_http.Timeout.TotalSeconds:0.#} s";
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                problem = (e.InnerException ?? e).Message.TrimEnd('.');
            }

            var limited = status == HttpStatusCode.TooManyRequests;
            if (tries == Attempts || wait > LongestWait || (!repeatable && !limited && status != HttpStatusCode.ServiceUnavailable))
            {
                throw new DnsProviderException(
                    _provider,
                    $"the API on {Endpoint.Host} could not be used: {problem}. {(limited ? "It limits how often it is asked; it is asked again later." : "It is tried again later.")}",
                    limited ? AcmeFailure.RateLimited : AcmeFailure.Transient,
                    status is { } s ? $"{(int)s}" : null,
                    wait is { } later ? _clock.GetUtcNow() + later : null);
            }

            await Task.Delay(wait ?? TimeSpan.FromMilliseconds(250 * Math.Pow(2, tries)), _clock, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _http.Dispose();

    private TimeSpan? Wait(RetryConditionHeaderValue? value)
        => value?.Delta ?? (value?.Date is { } date ? (date > _clock.GetUtcNow() ? date - _clock.GetUtcNow() : TimeSpan.Zero) : null);
}
