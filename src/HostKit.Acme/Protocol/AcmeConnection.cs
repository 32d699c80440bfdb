using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.Sockets;
using System.Reflection;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>HTTPS to one CA: one try for each request, answers of bounded size in bounded time (RFC 8555 §6.1).</summary>
internal sealed class AcmeConnection : IDisposable
{
    private static readonly string Product = "HostKit.Acme/" + (typeof(AcmeConnection).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0");
    private readonly AcmeClientOptions _options;
    private readonly HttpClient _http;

    public AcmeConnection(AcmeClientOptions options)
    {
        _options = options;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = options.UseProxy, ConnectTimeout = options.RequestTimeout, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        if (options.TrustedRoots.Count > 0)
        {
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.AddRange(options.TrustedRoots.ToArray());
        }

        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent is { Length: > 0 } own ? $"{own} {Product}" : Product);
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    /// <summary>Sends one request, once.</summary>
    /// <exception cref="AcmeConnectionException">There was no answer, or none that can be used; whether the CA acted is not known.</exception>
    public async Task<AcmeAnswer> SendAsync(HttpMethod method, Uri url, byte[]? signed, string? accept, CancellationToken cancellationToken)
    {
        if (url.Scheme != Uri.UriSchemeHttps)
            throw new AcmeProtocolException(url, "the address is not https, which ACME requires (RFC 8555 §6.1)", leavesOpen: false);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.RequestTimeout);
        using var request = new HttpRequestMessage(method, url);
        if (signed is not null)
        {
            request.Content = new ByteArrayContent(signed);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/jose+json");
        }

        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var body = await ReadAsync(url, response.Content, limit.Token).ConfigureAwait(false);
            // A clock that far off tells nothing.
            var date = response.Headers.Date is { Year: > 2000 and < 2200 } told ? told : default(DateTimeOffset?);
            return new(url, (int)response.StatusCode, body, response.Content.Headers.ContentType?.MediaType)
            {
                Location = response.Headers.Location is { } location && Uri.TryCreate(url, location, out var place) ? place : null,
                Date = date,
                RetryAfter = AcmeAnswer.Wait(response.Headers.RetryAfter, date, _options.Clock.GetUtcNow()),
                Nonce = response.Headers.TryGetValues("Replay-Nonce", out var nonces) ? nonces.First() : null,
                Links = response.Headers.TryGetValues("Link", out var links) ? AcmeAnswer.ParseLinks(links, url) : [],
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AcmeConnectionException(url, $"no answer within {_options.RequestTimeout.TotalSeconds:0.#} s", null);
        }
        catch (HttpRequestException e) when (e.InnerException is AuthenticationException { InnerException: null } trust)
        {
            throw new AcmeConnectionException(url, trust, _options.TrustedRoots.Count > 0);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or AuthenticationException or InvalidOperationException or NotSupportedException or FormatException or ArgumentException)
        {
            throw new AcmeConnectionException(url, (e.InnerException ?? e).Message.TrimEnd('.'), e);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<byte[]> ReadAsync(Uri url, HttpContent content, CancellationToken cancellationToken)
    {
        using var body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var read = new MemoryStream();
        var buffer = new byte[8192];
        for (int count; (count = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (read.Length + count > _options.LongestAnswer)
                throw new AcmeProtocolException(url, $"it is longer than {_options.LongestAnswer} bytes");
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}
