using System.Buffers;
using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace HostKit;

/// <summary>Asks an <see cref="HttpProbe"/>.</summary>
internal static class HttpQuestion
{
    private const int MostRead = 1 << 20;

    public static async Task<(bool Passed, string Text)> AskAsync(Host host, HttpProbe probe, CancellationToken cancellationToken)
    {
        var judgement = new CertificateJudgement(host, [probe.Url.IdnHost], TimeSpan.Zero, probe.Trusted);
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            SslOptions = judgement.Options(null),
            ConnectCallback = async (context, token) => await HostSocket.ConnectAsync(host, context.DnsEndPoint.Host, context.DnsEndPoint.Port, probe.At, token).ConfigureAwait(false),
        };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        try
        {
            using var response = await client.GetAsync(probe.Url, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            if (status != probe.Status)
                return (false, string.Create(CultureInfo.InvariantCulture, $"status {status}{(response.Headers.Location is { } location ? $" to {location}" : "")}, not {probe.Status}"));
            if (probe.Contains is { } text && !(await ReadAsync(response, cancellationToken).ConfigureAwait(false)).Contains(text, StringComparison.Ordinal))
                return (false, string.Create(CultureInfo.InvariantCulture, $"status {status}, but the page does not contain '{text}'"));
            return (true, string.Create(CultureInfo.InvariantCulture, $"status {status}"));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or HostKitException)
        {
            var cause = e;
            while (cause.InnerException is { } inner)
                cause = inner;
            return (false, e.InnerException is AuthenticationException && judgement.ValidUntil != default && judgement.Problem is { } problem ? problem : cause.Message);
        }
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = ArrayPool<byte>.Shared.Rent(MostRead);
            try
            {
                var length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, MostRead), MostRead, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }
}
