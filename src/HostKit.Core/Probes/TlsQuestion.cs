using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace HostKit;

/// <summary>Asks a <see cref="TlsProbe"/>.</summary>
internal static class TlsQuestion
{
    public static async Task<(bool Passed, string Text)> AskAsync(Host host, TlsProbe probe, CancellationToken cancellationToken)
    {
        var judgement = new CertificateJudgement(host, [probe.ServerName, .. probe.Names], probe.LeastValidity, probe.Trusted);
        try
        {
            var connection = await HostSocket.ConnectAsync(host, probe.ServerName, probe.Port, probe.At, cancellationToken).ConfigureAwait(false);
            var stream = new SslStream(connection, leaveInnerStreamOpen: false);
            await using (stream.ConfigureAwait(false))
            {
                // An address is no server name (RFC 6066, section 3).
                await stream.AuthenticateAsClientAsync(judgement.Options(IPAddress.TryParse(probe.ServerName, out _) ? "" : probe.ServerName), cancellationToken).ConfigureAwait(false);
                return (true, string.Create(CultureInfo.InvariantCulture, $"certificate valid until {judgement.ValidUntil:yyyy-MM-dd}"));
            }
        }
        catch (AuthenticationException e)
        {
            return (false, judgement.ValidUntil == default ? e.InnerException?.Message ?? e.Message : judgement.Problem ?? e.Message);
        }
        catch (Exception e) when (e is SocketException or IOException or HostKitException)
        {
            return (false, e.Message);
        }
    }
}
