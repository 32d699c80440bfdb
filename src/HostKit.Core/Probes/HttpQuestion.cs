using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Text;

namespace HostKit;

/// <summary>Asks an <see cref="HttpProbe"/>.</summary>
internal static class HttpQuestion
{
    private const int MostRead = 1 << 20;

    public static async Task<(bool Passed, string Text)> AskAsync(Host host, HttpProbe probe, CancellationToken cancellationToken)
    {
        var judgement = new CertificateJudgement(host, [probe.Url.IdnHost], probe.LeastValidity, probe.Trusted);
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
            using var request = new HttpRequestMessage(HttpMethod.Get, probe.Url);
            var key = probe.WebSocket ? Upgrade(request) : null;
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            var certificate = judgement.Seen is { } seen ? $", {seen}" : "";
            if (key is not null)
                return Upgraded(response, key, probe.StatusBelow, certificate);
            var target = response.Headers.Location;
            if (probe.StatusBelow is { } below ? status >= below : status != probe.Status)
                return (false, string.Create(CultureInfo.InvariantCulture, $"status {status}{(target is null ? "" : $" to {target}")}, not {(probe.StatusBelow is null ? "" : "below ")}{probe.StatusBelow ?? probe.Status}"));
            if (probe.Location is { } wanted && target?.OriginalString != wanted && (target is null || new Uri(probe.Url, target).AbsoluteUri != new Uri(probe.Url, wanted).AbsoluteUri))
                return (false, string.Create(CultureInfo.InvariantCulture, $"status {status}, and {(target is null ? "no redirect" : $"a redirect to {target}")}, not to {wanted}"));
            if (probe.Contains is { } text && !(await ReadAsync(response, cancellationToken).ConfigureAwait(false)).Contains(text, StringComparison.Ordinal))
                return (false, string.Create(CultureInfo.InvariantCulture, $"status {status}, but the page does not contain '{text}'"));
            return (true, string.Create(CultureInfo.InvariantCulture, $"status {status}{(target is null ? "" : $" to {target}")}{certificate}"));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or HostKitException)
        {
            var cause = e;
            while (cause.InnerException is { } inner)
                cause = inner;
            return (false, e.InnerException is AuthenticationException && judgement.ValidUntil != default && judgement.Problem is { } problem ? problem : cause.Message);
        }
    }

    private static string Upgrade(HttpRequestMessage request)
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        request.Headers.Connection.Add("Upgrade");
        request.Headers.Upgrade.Add(new("websocket"));
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", key);
        return key;
    }

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6455, section 4.2.2, has it so; nothing is kept secret by it.")]
    private static (bool Passed, string Text) Upgraded(HttpResponseMessage response, string key, int? below, string certificate)
    {
        var status = (int)response.StatusCode;
        if (status is 400 or 401 or 403)
            return (true, string.Create(CultureInfo.InvariantCulture, $"status {status}: the upgrade came through, and the program wants more{certificate}"));
        if (status != 101 && status < below)
            return (true, string.Create(CultureInfo.InvariantCulture, $"status {status}: no websocket at this path itself{certificate}"));
        if (status != 101)
            return (false, string.Create(CultureInfo.InvariantCulture, $"status {status}, and no upgrade to a websocket"));
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
        return response.Headers.TryGetValues("Sec-WebSocket-Accept", out var values) && values.Contains(accept)
            ? (true, $"upgraded to a websocket{certificate}")
            : (false, "status 101, but with the wrong Sec-WebSocket-Accept: something between answers in the program's place");
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
