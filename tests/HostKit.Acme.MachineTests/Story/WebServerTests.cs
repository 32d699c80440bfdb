using System.Diagnostics;
using HostKit.Nginx;
using HostKit.Testing;

namespace HostKit.Acme.MachineTests.Story;

/// <summary>HTTP-01 through a running nginx, whose sites need not be told of it.</summary>
public sealed class WebServerTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_site_shows_what_proves_its_names_is_renewed_and_goes_back_to_a_former_certificate()
    {
        await using var acme = await AcmeMachine.StartAsync(Lifetime);
        var machine = acme.Machine;
        var certificate = AcmeMachine.Certificate("example.net");
        var site = AcmeMachine.Site(certificate);
        await acme.ApplyAsync(certificate, site);
        var master = await MasterAsync(machine);
        Assert.False(AcmeMachine.IsReal((await acme.VisitAsync("example.net")).Certificate));
        using var first = await acme.NextAsync("example.net", null, TimeSpan.FromSeconds(30));
        Assert.Empty((await machine.ShellAsync("ls -A /var/lib/hostkit-acme/challenges")).Output);
        Assert.InRange(first.NotAfter - first.NotBefore, Lifetime - TimeSpan.FromSeconds(2), Lifetime + TimeSpan.FromSeconds(2));

        using var renewed = await acme.NextAsync("example.net", first.SerialNumber, Lifetime);
        Assert.True(DateTime.Now < first.NotAfter);
        Assert.Equal(master, await MasterAsync(machine));

        // From now on certificates hold, so that there is one to go back to.
        await acme.SetValidityAsync(TimeSpan.FromDays(90));
        await machine.ShellAsync("systemctl restart ca.service");
        using var lasting = await acme.NextAsync("example.net", renewed.SerialNumber, Lifetime + TimeSpan.FromSeconds(70));
        var both = certificate with { Names = ["example.net", "www.example.net"] };
        await acme.ApplyAsync(both, site);
        using var wider = await acme.NextAsync("example.net", lasting.SerialNumber, TimeSpan.FromSeconds(30));
        var watch = Stopwatch.StartNew();
        var former = machine.Host.ReadGenerations("box")[^2].Number;
        var back = await (await machine.Host.PlanRollbackAsync("box", former)).ApplyAsync();
        Assert.True(back.Outcome == ApplyOutcome.Done, string.Join('\n', back.Failures));
        using var again = await acme.NextAsync("example.net", wider.SerialNumber, TimeSpan.FromSeconds(30));
        Assert.Equal(lasting.SerialNumber, again.SerialNumber);

        // What is no longer declared goes, and the certificates stay.
        await acme.ApplyAsync(new Site("example.net"));
        Assert.False(await machine.ExistsAsync("/etc/hostkit-acme"));
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "hostkit-acme.timer")).Output.Trim());
        Assert.True(await machine.ExistsAsync("/var/lib/hostkit-acme/certificates/example.net/current/privkey.pem"));
    }

    [Fact]
    public async Task On_a_machine_without_nginx_one_apply_brings_it_a_site_and_its_certificate()
    {
        // The machine has no network: it gets nginx from a folder.
        var image = MachineImage.Debian().WithPackages("pebble", "ca-certificates", "libssl3t64", "dpkg-dev").WithCommand("""
            mkdir /srv/deb; cd /srv/deb; apt-get update
            apt-get download $(apt-get -s install nginx-light | sed -n 's/^Inst \([^ ]*\).*/\1/p')
            dpkg-scanpackages . >Packages
            """);
        await using var acme = await AcmeMachine.StartAsync(TimeSpan.FromDays(90), image);
        await acme.Machine.ShellAsync("rm -f /etc/apt/sources.list.d/* /usr/sbin/policy-rc.d; echo 'deb [trusted=yes] file:/srv/deb ./' >/etc/apt/sources.list");
        var certificate = AcmeMachine.Certificate("example.net");
        await acme.ApplyAsync(new NginxService { Package = new("nginx-light") }, AcmeMachine.Site(certificate), certificate);
        var (shown, answer) = await acme.VisitAsync("example.net");
        Assert.Equal(("here", false), (answer, AcmeMachine.IsReal(shown)));
        using var real = await acme.NextAsync("example.net", null, TimeSpan.FromSeconds(30));
    }

    private static async Task<string> MasterAsync(Machine machine) => (await machine.RunAsync("systemctl", "show", "-P", "MainPID", "nginx.service")).Output.Trim();
}
