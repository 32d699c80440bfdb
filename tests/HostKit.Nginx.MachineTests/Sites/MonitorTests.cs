using System.Net;
using HostKit.Testing;

namespace HostKit.Nginx.Tests;

/// <summary>Sites on a booted machine, asked by the apply that brings them, from outside, and by a timer.</summary>
public sealed class MonitorTests
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("nginx-light", "curl", "openssl")
        .WithCommand("rm /etc/nginx/sites-enabled/default; mkdir /etc/tls; openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=shop -addext subjectAltName=DNS:shop.test,DNS:www.shop.test -days 90 -keyout /etc/tls/key.pem -out /etc/tls/chain.pem 2>/dev/null");

    [Fact]
    public async Task What_a_site_says_of_itself_is_asked_and_a_wrong_answer_fails_visibly()
    {
        await using var machine = await Machine.StartAsync(Image);
        var site = new Site("shop.test")
        {
            RedirectedNames = ["www.shop.test"], Tls = Tls.Redirecting(new TlsCertificate("/etc/tls/chain.pem", "/etc/tls/key.pem")), AskedWhenApplied = true,
            Answers = [new("/") { Contains = "it's \"open\"" }, new("/old") { Status = 302, Location = "/" }],
            Locations = [new("= /") { Return = Return.Body(200, "The shop: it's \"open\".\n") }, Location.Redirect("/old", "/"), Location.Proxy("/live", 5000).WithWebSockets()],
        };
        HostConfiguration Box(Site one) => new HostConfiguration("shop") { SettleTime = TimeSpan.FromMilliseconds(300) }.Add(one).Add(new SiteMonitor(one) { AnyAuthority = true });

        // Nothing listens behind /live, so nginx answers 502, and the apply goes back.
        var refused = await (await machine.Host.PlanAsync(Box(site))).ApplyAsync();
        Assert.Equal(ApplyOutcome.RolledBack, refused.Outcome);
        Assert.Contains("shop.test upgrades /live", string.Join('\n', refused.Failures), StringComparison.Ordinal);
        Assert.Contains("status 502", string.Join('\n', refused.Failures), StringComparison.Ordinal);

        var plain = site with { Locations = site.Locations[..2] };
        var done = await (await machine.Host.PlanAsync(Box(plain))).ApplyAsync();
        Assert.True(done.Outcome == ApplyOutcome.Done, string.Join('\n', done.Failures));
        foreach (var question in ((IAnswers)plain).Questions)
        {
            var result = await Prober.AskAsync(machine.Host, question with { At = IPAddress.Loopback });
            Assert.True(result.Passed, result.Detail);
            Assert.Equal(question.Url.Scheme == "https", result.Detail.Contains("certificate for shop.test, www.shop.test by itself until", StringComparison.Ordinal));
        }

        Assert.Contains("status 200, but the page does not contain 'closed'", (await Prober.AskAsync(machine.Host, new HttpProbe("x", new("https://shop.test/")) { At = IPAddress.Loopback, Contains = "closed" })).Detail, StringComparison.Ordinal);
        Assert.Contains("not for other.test but for shop.test", (await Prober.AskAsync(machine.Host, new HttpProbe("x", new("https://other.test/")) { At = IPAddress.Loopback })).Detail, StringComparison.Ordinal);
        Assert.Contains("100 are asked for", (await Prober.AskAsync(machine.Host, new HttpProbe("x", new("https://shop.test/")) { At = IPAddress.Loopback, LeastValidity = TimeSpan.FromDays(100) })).Detail, StringComparison.Ordinal);

        // The timer's program agrees, and fails for everybody to see when the site does not answer.
        await machine.RunAsync("systemctl", "start", "hostkit-site-monitor.service");
        Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", "hostkit-site-monitor.timer")).Output.Trim());
        await machine.ShellAsync("sed -i 's/open/closed/' /etc/nginx/conf.d/shop.test.conf; nginx -s reload; sleep 1; ! systemctl start hostkit-site-monitor.service; systemctl is-failed hostkit-site-monitor.service");
        Assert.Contains("FAILED shop.test answers /: the page does not contain 'it's \"open\"'", await machine.JournalAsync("hostkit-site-monitor.service"), StringComparison.Ordinal);
        Assert.Contains("ok www.shop.test redirects", await machine.JournalAsync("hostkit-site-monitor.service"), StringComparison.Ordinal);
    }
}
