using System.Net;
using System.Net.Http.Headers;

namespace HostKit.Acme;

/// <summary>HTTPS to a DNS provider's API: a few tries for what may pass, bounded in time and size, and messages that hold no URL, since keys travel in some.</summary>
internal sealed class ApiConnection
{
    private const int Attempts = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    // One pool for all: a hundred certificates of one account are a hundred providers.
    private static readonly HttpClient Http = Create();
    private readonly string _provider;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;

    /// <param name="provider">The provider, for messages.</param>
    /// <param name="endpoint">Where the API is; https, or http on this machine.</param>
    /// <param name="timeout">How long one answer may take; 30 seconds unless given.</param>
    /// <param name="clock">For waiting.</param>
    public ApiConnection(string provider, Uri endpoint, TimeSpan? timeout = null, TimeProvider? clock = null)
    {
        if (endpoint.Scheme != Uri.UriSchemeHttps && !(endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
            throw new DnsProviderException(provider, $"the address of its API on {endpoint.Host} is not https, and credentials are not sent in the clear.", AcmeFailure.Refused);
        (_provider, _timeout, _clock, Endpoint) = (provider, timeout ?? TimeSpan.FromSeconds(30), clock ?? TimeProvider.System, endpoint);
    }

    /// <summary>Where the API is.</summary>
    public Uri Endpoint { get; }

    /// <summary>Sends a request until there is an answer that decides something: no network error, no 5xx, no 429 whose wait is short.</summary>
    /// <param name="create">Makes the request anew for each try, with its credentials.</param>
    /// <param name="repeatable">Whether it may be sent again when it is not known whether it was carried out; else the caller looks and decides.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The answer, whatever its status.</returns>
    /// <exception cref="DnsProviderException">There was no answer in all tries, or one that says to come back later.</exception>
    public Task<ApiAnswer> SendAsync(Func<HttpRequestMessage> create, bool repeatable, CancellationToken cancellationToken)
        => SendAsync(create, repeatable, static _ => null, cancellationToken);

    /// <summary>The same, for an API that tells by its own means that a try was in vain.</summary>
    /// <param name="create">Makes the request anew for each try, with its credentials.</param>
    /// <param name="repeatable">Whether it may be sent again when it is not known whether it was carried out; else the caller looks and decides.</param>
    /// <param name="again">What is wrong with an answer that another try may better, to be thrown when none does; null for an answer that decides something.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The answer, whatever its status.</returns>
    /// <exception cref="DnsProviderException">There was no answer in all tries, or one that says to come back later.</exception>
    public async Task<ApiAnswer> SendAsync(Func<HttpRequestMessage> create, bool repeatable, Func<ApiAnswer, DnsProviderException?> again, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            string problem;
            TimeSpan? wait = null;
            HttpStatusCode? status = null;
            DnsProviderException? vain = null;
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(_timeout);
            try
            {
                using var request = create();
                using var response = await Http.SendAsync(request, limit.Token).ConfigureAwait(false);
                status = response.StatusCode;
                var answer = new ApiAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(limit.Token).ConfigureAwait(false), response.Content.Headers.ContentType?.MediaType);
                if (status is not HttpStatusCode.TooManyRequests && (int)status < 500 && (vain = again(answer)) is null)
                    return answer;
                wait = Wait(response.Headers.RetryAfter);
                problem = $"it answered with status {(int)status}";
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                problem = $"no answer within {_timeout.TotalSeconds:0.#} s";
            }
            catch (Exception e) when (e is HttpRequestException or IOException or InvalidOperationException)
            {
                // InvalidOperationException: an answer in a character set that does not exist.
                problem = (e.InnerException ?? e).Message.TrimEnd('.');
            }

            var limited = status == HttpStatusCode.TooManyRequests;
            if (tries == Attempts || wait > LongestWait || (!repeatable && !limited && status != HttpStatusCode.ServiceUnavailable))
            {
                throw vain ?? new DnsProviderException(
                    _provider,
                    $"the API on {Endpoint.Host} could not be used: {problem}. {(limited ? "It limits how often it is asked: try again later." : "Try again later.")}",
                    limited ? AcmeFailure.RateLimited : AcmeFailure.Transient,
                    status is { } s ? $"{(int)s}" : null,
                    wait is { } later ? _clock.GetUtcNow() + later : null);
            }

            await Task.Delay(wait ?? TimeSpan.FromMilliseconds(250 * Math.Pow(2, tries)), _clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private static HttpClient Create()
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = 8 << 20,
        };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("HostKit.Acme");
        return http;
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? value)
        => value?.Delta ?? (value?.Date is { } date ? (date > _clock.GetUtcNow() ? date - _clock.GetUtcNow() : TimeSpan.Zero) : null);
}
