using System.Collections.Immutable;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using HostKit.Nginx;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Acme.MachineTests.Story;

/// <summary>
/// A booted server with nginx, and around it, in the machine's own network, what it meets outside: a CA (pebble) and a NameSilo whose three name servers publish late. The domains
/// example.org and example.net lead to the machine.
/// </summary>
internal sealed class AcmeMachine : IAsyncDisposable
{
    public const string CaRoot = "/etc/test-ca/root.pem";
    public static readonly Uri Ca = new("https://127.0.0.1:14000/dir");
    private const int ApiPort = 8053;

    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("nginx-light", "pebble", "ca-certificates", "libssl3t64")
        .WithCommand("rm -f /etc/nginx/sites-enabled/default");

    private static readonly IPAddress[] NameServers = [IPAddress.Parse("127.0.0.1"), IPAddress.Parse("127.0.0.2"), IPAddress.Parse("127.0.0.3")];
    private NameSiloServer? _nameSilo;
    private TimeSpan _published;

    private AcmeMachine(Machine machine) => Machine = machine;

    public Machine Machine { get; }

    public NameSiloServer NameSilo => _nameSilo!;

    /// <summary>Boots it.</summary>
    /// <param name="validity">How long the CA's certificates hold.</param>
    /// <param name="image">Another image than the one with nginx.</param>
    public static async Task<AcmeMachine> StartAsync(TimeSpan validity, MachineImage? image = null)
    {
        await ServicePrograms.UseAsync();
        var acme = new AcmeMachine(await Machine.StartAsync(image ?? Image));
        using var web = new TestWebCertificate();
        var files = Directory.CreateTempSubdirectory("hostkit-story-");
        web.Save($"{files}/root.pem", $"{files}/key.pem");
        await acme.Machine.ShellAsync("mkdir -p /etc/test-ca; echo 'nameserver 127.0.0.1' >/etc/resolv.conf");
        await acme.Machine.WriteTextAsync(CaRoot, await File.ReadAllTextAsync($"{files}/root.pem"));
        await acme.Machine.WriteTextAsync("/etc/test-ca/key.pem", await File.ReadAllTextAsync($"{files}/key.pem"));
        files.Delete(recursive: true);
        await acme.SetValidityAsync(validity);
        await acme.Machine.WriteTextAsync("/etc/systemd/system/ca.service", """
            [Service]
            Environment=PEBBLE_VA_NOSLEEP=1 PEBBLE_AUTHZREUSE=0 PEBBLE_WFE_NONCEREJECT=0
            ExecStart=/usr/bin/pebble -config /etc/test-ca/pebble.json -strict -dnsserver 127.0.0.1:53
            [Install]
            WantedBy=multi-user.target
            """);
        await acme.Machine.ShellAsync("systemctl daemon-reload; systemctl enable --now ca.service");
        await acme.MeetAsync();
        return acme;
    }

    /// <summary>How the CA's next certificates are; in force from its next start.</summary>
    public Task SetValidityAsync(TimeSpan validity) => Machine.WriteTextAsync("/etc/test-ca/pebble.json", $$"""
        {"pebble": {
          "listenAddress": "127.0.0.1:14000", "managementListenAddress": "127.0.0.1:15000", "certificate": "{{CaRoot}}", "privateKey": "/etc/test-ca/key.pem",
          "httpPort": 80, "tlsPort": 443, "certificateValidityPeriod": {{(int)validity.TotalSeconds}},
          "profiles": {"default": {"description": "the only one", "validityPeriod": {{(int)validity.TotalSeconds}} } }
        } }
        """);

    /// <summary>Has NameSilo publish that often, each of its name servers at a time of its own.</summary>
    public void PublishEvery(TimeSpan every)
    {
        _published = every;
        NameSilo.PublishEvery(every);
    }

    public static Certificate Certificate(string name) => new(name) { AgreesToTerms = true, Ca = Ca, TrustedRoots = CaRoot };

    /// <summary>Apex and wildcard by NameSilo.</summary>
    public static Certificate Wildcard(Secret key) => Certificate("example.org") with
    {
        Names = ["example.org", "*.example.org"],
        Challenge = DnsAccount.NameSilo(key).With("NAMESILO_BASE_URL", $"http://127.0.0.1:{ApiPort}/api").With("NAMESILO_POLLING_INTERVAL", "1").With("NAMESILO_PROPAGATION_TIMEOUT", "60"),
    };

    public static Site Site(Certificate certificate) => new(certificate.Name) { Tls = Tls.Redirecting(certificate), Locations = [new("/") { Return = Return.Body(200, "here\n") }] };

    public static HostConfiguration Box(params IEnumerable<IComponent> components)
    {
        var box = new HostConfiguration("box") { SettleTime = TimeSpan.FromMilliseconds(200) };
        foreach (var component in components)
            box.Add(component);
        return box;
    }

    public async Task<ApplyResult> ApplyAsync(params IEnumerable<IComponent> components)
    {
        var result = await (await Machine.Host.PlanAsync(Box(components))).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
        return result;
    }

    /// <summary>The certificate that nginx shows for a name, and what it answers to a request.</summary>
    public async Task<(X509Certificate2 Certificate, string Answer)> VisitAsync(string name)
    {
        await using var stream = await Machine.ConnectAsync(443);
        X509Certificate2? shown = null;
        await using var tls = new SslStream(stream, leaveInnerStreamOpen: false, (_, certificate, _, _) =>
        {
            shown = X509CertificateLoader.LoadCertificate(certificate!.GetRawCertData());
            return shown.NotAfter > shown.NotBefore;
        });
        await tls.AuthenticateAsClientAsync(name);
        await tls.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET / HTTP/1.0\r\nHost: {name}\r\n\r\n"));
        using var reader = new StreamReader(tls);
        var answer = await reader.ReadToEndAsync();
        return (shown!, answer[(answer.LastIndexOf('\n', answer.Length - 2) + 1)..].TrimEnd('\n'));
    }

    public async Task<string> IssuerAsync(string name)
    {
        var (certificate, _) = await VisitAsync(name);
        using (certificate)
            return certificate.Issuer;
    }

    /// <summary>Waits until nginx shows another certificate for a name than the one with that serial number.</summary>
    public async Task<X509Certificate2> NextAsync(string name, string? serial, TimeSpan limit)
    {
        X509Certificate2? found = null;
        try
        {
            await Machine.WaitUntilAsync(async _ =>
            {
                var (certificate, answer) = await VisitAsync(name);
                Assert.Equal("here", answer);
                if (IsReal(certificate) && certificate.SerialNumber != serial)
                {
                    found = certificate;
                    return true;
                }

                certificate.Dispose();
                return false;
            }, limit);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{e.Message}\n{await Machine.JournalAsync("hostkit-acme.service")}\n{(await Machine.TryRunAsync("sh", "-c", "cat /var/lib/hostkit-acme/certificates/*/status.json; systemctl list-timers --all --no-pager; journalctl -u ca.service --no-pager -n 20")).Output}", e);
        }

        return found!;
    }

    public static bool IsReal(X509Certificate2 certificate) => certificate.Issuer.Contains("Pebble", StringComparison.Ordinal);

    public async Task RebootAsync()
    {
        var (records, every) = (NameSilo.Stored, _published);
        NameSilo.Dispose();
        await Machine.RebootAsync();
        await MeetAsync();
        foreach (var record in records)
            NameSilo.Store("example.org", record.Name == "example.org" ? "" : record.Name[..^".example.org".Length], record.Type, record.Value);
        PublishEvery(every);
    }

    public async ValueTask DisposeAsync()
    {
        _nameSilo?.Dispose();
        await Machine.DisposeAsync();
    }

    // Sockets do not outlive the network that a reboot makes anew.
    private async Task MeetAsync() => _nameSilo = await MachineNetwork.MakeAsync(Machine, () => new NameSiloServer(
        ["example.org"], [.. Addresses("example.org"), ZoneRecord.Soa("example.net", "ns1.dnsowl.com", 1), new("example.net", "NS", "ns1.dnsowl.com"), .. Addresses("example.net")], NameServers, ApiPort, 53));

    private static ImmutableArray<ZoneRecord> Addresses(string domain) => [new(domain, "A", "127.0.0.1"), new($"www.{domain}", "A", "127.0.0.1")];
}
