using HostKit.Testing;

namespace HostKit.Core.MachineTests.SystemPackages;

/// <summary>Debian's own nginx, with its own scripts, on a machine that does not have it.</summary>
public sealed class WebServerTests(ITestOutputHelper output)
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("dpkg-dev", "curl").WithCommand("""
        mkdir /srv/deb; cd /srv/deb; apt-get update
        apt-get download $(apt-get -s install nginx-light needrestart | sed -n 's/^Inst \([^ ]*\).*/\1/p')
        dpkg-scanpackages . >Packages
        """);

    [Fact]
    public async Task It_is_installed_configured_checked_and_started_in_one_apply_and_given_back()
    {
        await using var machine = await Machine.StartAsync(Image);
        await machine.ShellAsync("rm -f /etc/apt/sources.list.d/* /usr/sbin/policy-rc.d; echo 'deb [trusted=yes] file:/srv/deb ./' >/etc/apt/sources.list");
        var site = new FileResource("/etc/nginx/conf.d/a.conf", "server { listen 8080; return 200 one; }\n");
        IComponent[] components =
        [
            new SystemPackage("nginx-light"), new SystemPackage("needrestart"), site, new FileResource("/etc/nginx/sites-enabled/readme", "# nothing\n"),
            new Check("nginx -t", new Command("nginx", "-t")) { Covers = ["/etc/nginx"] },
            new UnitState("nginx.service") { Enabled = true, Started = true, ReloadOnChange = ["/etc/nginx/conf.d"] },
        ];

        var plan = await machine.Host.PlanAsync(PackageMachine.Of("test", components));
        output.WriteLine(string.Join('\n', plan.Changes.Select(c => $"{c.Action} {c.Kind} {c.Id}: {c.Cause}").Concat(plan.Findings.Select(f => f.ToString()))));
        var lines = new Lines(output);
        var result = await plan.ApplyAsync(lines);

        Assert.Equal((ApplyOutcome.Done, ""), (result.Outcome, string.Join('\n', result.Failures)));
        Assert.Contains("fetches its lists of packages", lines.Text, StringComparison.Ordinal);
        Assert.Equal("one", (await machine.RunAsync("curl", "-s", "http://localhost:8080")).Output);
        Assert.Equal("enabled", (await machine.RunAsync("systemctl", "is-enabled", "nginx")).Output.Trim());
        Assert.Equal(1, (await machine.ShellAsync("journalctl -q --no-pager -o cat -u nginx -g 'Started nginx|Starting nginx'")).Output.Split('\n').Count(l => l.StartsWith("Started", StringComparison.Ordinal)));
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
        Assert.Equal(ApplyOutcome.NothingToDo, (await machine.ApplyAsync("test", null, components)).Outcome);

        var bad = await machine.ApplyAsync("test", new Lines(output), [.. components[..2], site with { Content = "serv" }, .. components[3..]]);
        Assert.Equal(ApplyOutcome.Refused, bad.Outcome);

        lines = new Lines(output);
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("test")).ApplyAsync(lines)).Outcome);
        Assert.DoesNotContain(lines.Events, e => e.Severity != Severity.Info);
        Assert.Equal("", await machine.InstalledAsync("apt", "nginx-light", "nginx", "nginx-common", "needrestart") is var left ? string.Join('\n', left.Split('\n').Where(l => l.StartsWith("ii", StringComparison.Ordinal))) : "");
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "nginx")).Output.Trim());
        Assert.False(await machine.ExistsAsync("/var/lib/hostkit"));
    }
}
