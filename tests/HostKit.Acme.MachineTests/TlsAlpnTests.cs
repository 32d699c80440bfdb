using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace HostKit.Acme.MachineTests;

/// <summary>TLS-ALPN-01, and certificates for addresses.</summary>
public sealed class TlsAlpnTests(SharedPebble shared) : IClassFixture<SharedPebble>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_names_and_addresses_are_proven_at_once_and_the_port_is_free_afterwards()
    {
        using var key = AcmeKey.Generate();
        using var client = shared.Pebble.Client(key);
        using var solver = new TlsAlpnSolver(shared.Pebble.TlsPort);
        using var issued = await client.IssueAsync(["a.alpn.example.org", "b.alpn.example.org", "c.alpn.example.org", "127.0.0.1"], solver, Stop);
        Assert.True(issued.Certificate.MatchesHostname("127.0.0.1"));
        using var again = new TcpListener(IPAddress.IPv6Any, shared.Pebble.TlsPort);
        again.Start();
    }

    [Fact]
    public async Task Only_the_ca_s_protocol_and_a_name_under_validation_are_answered()
    {
        var port = Pebble.FreePort();
        using var solver = new TlsAlpnSolver(port);
        var answer = new ChallengeAnswer { Type = ChallengeTypes.TlsAlpn01, Identifier = AcmeIdentifier.Parse("a.example.org"), Token = "t", KeyAuthorization = "t.k" };
        await solver.PresentAsync([answer], Stop);
        Assert.Contains("a.example.org", await ShownAsync(port, "A.example.ORG", "acme-tls/1"), StringComparison.Ordinal);
        Assert.Null(await ShownAsync(port, "b.example.org", "acme-tls/1"));
        Assert.Null(await ShownAsync(port, "a.example.org", "h2"));
        await solver.RemoveAsync([answer], Stop);
        Assert.Null(await ShownAsync(port, "a.example.org", "acme-tls/1"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_port_that_is_taken_is_told_before_the_ca_looks(bool tls)
    {
        using var taken = new TcpListener(IPAddress.Loopback, tls ? shared.Pebble.TlsPort : shared.Pebble.HttpPort);
        taken.Start();
        using var proxy = new FaultyProxy(shared.Pebble, async (_, forward) => await forward());
        using var key = AcmeKey.Generate();
        using var client = shared.Pebble.Client(key, proxy.DirectoryUrl);
        using var http = new HttpListenerSolver(shared.Pebble.HttpPort);
        using var alpn = new TlsAlpnSolver(shared.Pebble.TlsPort);
        var refused = await Assert.ThrowsAsync<HostKitException>(() => client.IssueAsync(["taken.example.org"], tls ? alpn : http, Stop));
        Assert.Contains($"Port {((IPEndPoint)taken.LocalEndpoint).Port} cannot be listened on", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(proxy.All(), r => r.Kind == "challenge");
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", false)]
    [InlineData("::1", true)]
    public async Task An_address_gets_a_shortlived_certificate(string address, bool tls)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var http = new HttpListenerSolver(pebble.HttpPort);
        using var alpn = new TlsAlpnSolver(pebble.TlsPort);
        using var issued = await client.IssueAsync(new() { Names = [address], Profile = "shortlived" }, [tls ? alpn : http], null, Stop);
        Assert.True(issued.Certificate.MatchesHostname(address));
        Assert.Equal("", issued.Certificate.Subject);
        Assert.InRange((issued.Certificate.NotAfter - issued.Certificate.NotBefore).TotalDays, 5.9, 6.1);
    }

    private static async Task<string?> ShownAsync(int port, string name, string protocol)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            await using var tls = new SslStream(client.GetStream());
            string? shown = null;
            await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = name,
                ApplicationProtocols = [new(protocol)],
                RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                {
                    using var parsed = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificate(certificate!.GetRawCertData());
                    shown = string.Join(' ', parsed.Extensions.OfType<System.Security.Cryptography.X509Certificates.X509SubjectAlternativeNameExtension>().Single().EnumerateDnsNames());
                    return shown.Length > 0;
                },
            }, Stop);
            return shown;
        }
        catch (Exception e) when (e is IOException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            return null;
        }
    }
}
