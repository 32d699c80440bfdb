using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Core.MachineTests.Activation;

/// <summary>Probes against a real nginx in the machine, alone and as part of an apply.</summary>
public sealed class ProbeTests(ActivationMachine machine, ITestOutputHelper output) : IClassFixture<ActivationMachine>
{
    private static readonly UnitState Nginx = new("nginx.service") { Started = true, ReloadOnChange = ["/etc/nginx"] };

    private static FileResource Site(string body) => new("/etc/nginx/conf.d/probe.conf", $"server {{ listen 8088; server_name shop.example.org; return 200 '{body}'; }}\n");

    [Fact]
    public async Task A_probe_that_does_not_pass_returns_the_host_to_the_former_generation_with_its_probes()
    {
        HttpProbe Home(string text) => new("home", new Uri("http://shop.example.org:8088/")) { At = IPAddress.Loopback, Contains = text, Deadline = TimeSpan.FromSeconds(1) };
        machine.SettleTime = TimeSpan.FromSeconds(1);
        var first = await machine.ApplyAsync("shop", Nginx, Site("welcome"), Home("welcome"));
        Assert.Equal((ApplyOutcome.Done, ""), first.Told);
        Assert.Contains(first.Events, e => e.Resource == "probe[home]" && e.Message == "GET http://shop.example.org:8088/ at 127.0.0.1: status 200" && e.Duration > TimeSpan.Zero);
        Assert.Contains(first.Plan.Changes, c => c is { Action: ChangeAction.Run, Kind: "probe", Id: "home" });

        var broken = await machine.ApplyAsync("shop", Nginx, Site("goodbye"), Home("welcome"));
        output.WriteLine(broken.Told.Item2);
        Assert.Equal(ApplyOutcome.RolledBack, broken.Result.Outcome);
        Assert.StartsWith("The probe 'home' did not pass: GET http://shop.example.org:8088/ at 127.0.0.1: status 200, but the page does not contain 'welcome' (asked ", broken.Told.Item2, StringComparison.Ordinal);
        Assert.True((await Prober.WaitAsync(machine.Machine.Host, Home("welcome"))).Passed);

        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("shop", Nginx, Site("goodbye"), Home("goodbye"))).Told);
        Assert.Equal(ApplyOutcome.NothingToDo, (await machine.ApplyAsync("shop", Nginx, Site("goodbye"), Home("goodbye"))).Result.Outcome);
        var back = await machine.Machine.Host.PlanRollbackAsync("shop", 1);
        Assert.Contains(back.Changes, c => c is { Kind: "probe", Id: "home" });
        Assert.Equal(ApplyOutcome.Done, (await back.ApplyAsync()).Outcome);
        Assert.True((await Prober.WaitAsync(machine.Machine.Host, Home("welcome"))).Passed);
    }

    [Fact]
    public async Task A_probe_waits_until_a_slow_start_is_over()
    {
        await machine.ShellAsync("systemctl stop nginx");
        var applied = await machine.ApplyAsync(
            "late", [.. ActivationMachine.Started("late.service", "[Service]\nExecStart=/bin/sh -c 'sleep 2; exec nginx -c /etc/late.conf'\n"),
            new FileResource("/etc/late.conf", "pid /run/late; daemon off; events {} http { server { listen 8099; listen [::1]:8099; return 204; } }\n"),
            new TcpProbe("late tcp", "localhost", 8099), new HttpProbe("late http", new Uri("http://localhost:8099/")) { Status = 204 }, new CommandProbe("late command", new Command("test", "-s", "/run/late"))]);
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        Assert.Equal(3, applied.Events.Count(e => e.Resource?.StartsWith("probe[late", StringComparison.Ordinal) == true && e.Duration > TimeSpan.FromSeconds(1)));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("late")).Told);
    }

    [Fact]
    public async Task Certificates_are_judged_by_name_time_and_if_asked_by_trust()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("shop.example.org");
        names.AddDnsName("*.shop.example.org");
        var request = new CertificateRequest("CN=shop", key, HashAlgorithmName.SHA256) { CertificateExtensions = { names.Build() } };
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-10), DateTimeOffset.UtcNow.AddDays(5));
        await machine.Machine.WriteTextAsync("/root/cert.pem", certificate.ExportCertificatePem() + "\n");
        await machine.Machine.WriteTextAsync("/root/key.pem", key.ExportPkcs8PrivateKeyPem() + "\n");
        await machine.Machine.WriteTextAsync("/etc/nginx/conf.d/tls.conf", "server { listen 8443 ssl; ssl_certificate /root/cert.pem; ssl_certificate_key /root/key.pem; return 302 https://elsewhere/; }\n");
        await machine.ShellAsync("systemctl restart nginx");
        var tls = new TlsProbe("tls", "shop.example.org", 8443) { At = IPAddress.Loopback, Deadline = TimeSpan.FromSeconds(5) };
        var web = new HttpProbe("web", new Uri("https://shop.example.org:8443/")) { At = IPAddress.Loopback, Status = 302 };

        Assert.Equal((true, ""), await Ask(tls with { Names = ["one.shop.example.org"] }, "certificate valid until "));
        Assert.Equal((false, ""), await Ask(tls with { Names = ["example.org"] }, "the certificate is not for example.org but for shop.example.org, *.shop.example.org"));
        Assert.Equal((false, ""), await Ask(tls with { LeastValidity = TimeSpan.FromDays(7) }, "the certificate is valid for 5 days only, until "));
        Assert.Equal((false, ""), await Ask(tls with { Trusted = true }, machine.Machine.Host.ReadText("/etc/ssl/certs/ca-certificates.crt") is null ? "install ca-certificates" : "does not trust"));
        Assert.Equal((true, ""), await Ask(web, "status 302"));
        Assert.Equal((false, ""), await Ask(web with { Status = 200 }, "status 302 to https://elsewhere/, not 200"));
        Assert.Equal((false, ""), await Ask(new HttpProbe("web", new Uri("https://other.example.org:8443/")) { At = IPAddress.Loopback }, "the certificate is not for other.example.org but for"));
        Assert.Equal((false, ""), await Ask(new TcpProbe("tcp", "127.0.0.1", 1), "Connection refused"));
        Assert.Equal((false, ""), await Ask(new TcpProbe("tcp", "no.such.name", 1), "Name or service not known"));
        Assert.Equal((false, ""), await Ask(new TlsProbe("plain", "127.0.0.1", 8088), ""));
        Assert.Equal((false, ""), await Ask(new CommandProbe("command", new Command("sh", "-c", "echo not ready; exit 2")), "ended with exit status 2\n  not ready"));
        Assert.Equal((false, ""), await Ask(new CommandProbe("command", new Command("sleep", "100")) { Deadline = TimeSpan.FromSeconds(1) }, "did not end within 1 s"));

        using var expired = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-10), DateTimeOffset.UtcNow.AddDays(-1));
        await machine.Machine.WriteTextAsync("/root/cert.pem", expired.ExportCertificatePem() + "\n");
        await machine.ShellAsync("systemctl restart nginx");
        Assert.Equal((false, ""), await Ask(tls, "the certificate expired on "));

        // The host's trust is what the host's list says.
        await machine.Machine.WriteTextAsync("/root/cert.pem", certificate.ExportCertificatePem() + "\n");
        await machine.Machine.WriteTextAsync("/etc/ssl/certs/ca-certificates.crt", certificate.ExportCertificatePem() + "\n");
        await machine.ShellAsync("systemctl restart nginx");
        Assert.Equal((true, ""), await Ask(tls with { Trusted = true }, "certificate valid until "));
    }

    // What is missing in the detail, if anything, so that a failure shows it.
    private async Task<(bool Passed, string Missing)> Ask(Probe probe, string detail)
    {
        var result = await Prober.AskAsync(machine.Machine.Host, probe, TestContext.Current.CancellationToken);
        output.WriteLine($"{result.Passed} {result.Duration.TotalMilliseconds:F0} ms {result.Detail}");
        return (result.Passed, result.Detail.Contains(detail, StringComparison.Ordinal) ? "" : result.Detail);
    }
}
