using HostKit.Testing;

namespace HostKit.Core.MachineTests.SystemPackages;

/// <summary>Packages that bring services, accounts and configuration files, as the distribution's do.</summary>
public sealed class PackageServiceTests(ITestOutputHelper output)
{
    private const string Configuration = "/etc/hk-svc/hk-svc.conf";

    [Fact]
    public async Task A_service_first_starts_with_the_scripts_configuration()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-svc 1.0 service=yes");
        IComponent[] components =
        [
            new SystemPackage("hk-svc"), new UnitState("hk-svc.service") { Enabled = true, Started = true, RestartOnChange = ["/etc/hk-svc"] },
            new FileResource(Configuration, "ours\n") { Adopt = true, Owner = "hk-svc" }, new FileResource("/etc/hk-svc/more/a.conf", "a"),
        ];
        var plan = await machine.Host.PlanAsync(PackageMachine.Of("test", components));
        output.WriteLine(string.Join('\n', plan.Changes.Select(c => $"{c.Action} {c.Kind} {c.Id} {c.Cause}").Concat(plan.Findings.Select(f => f.ToString()))));
        Assert.All(plan.Findings, f => Assert.Equal(Severity.Info, f.Severity));

        var result = await plan.ApplyAsync(new Lines(output));

        Assert.Equal((ApplyOutcome.Done, ""), (result.Outcome, string.Join('\n', result.Failures)));
        Assert.Equal("ours", (await machine.ReadTextAsync("/var/log/hk-svc.starts")).Trim());
        Assert.Equal("hk-svc", (await machine.RunAsync("stat", "-c", "%U", Configuration)).Output.Trim());
        Assert.False(await machine.ExistsAsync("/usr/sbin/policy-rc.d"));
        Assert.Equal(ApplyOutcome.NothingToDo, (await machine.ApplyAsync("test", null, components)).Outcome);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("test")).ApplyAsync(new Lines(output))).Outcome);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "hk-svc")).Output.Trim());
        Assert.Equal("rc hk-svc 1.0", await machine.InstalledAsync("apt", "hk-svc"));
        Assert.Equal("shipped", (await machine.ReadTextAsync(Configuration)).Trim());
    }

    [Fact]
    public async Task A_service_nobody_mentions_starts_after_the_commit_as_the_distribution_has_it()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-svc 1.0 service=yes");
        var result = await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-svc"), new FileResource(Configuration, "ours\n") { Adopt = true });
        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Equal("ours", (await machine.ReadTextAsync("/var/log/hk-svc.starts")).Trim());
        Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", "hk-svc")).Output.Trim());
    }

    [Fact]
    public async Task A_service_declared_stopped_and_disabled_does_not_start()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-svc 1.0 service=yes");
        var result = await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-svc"), new UnitState("hk-svc.service") { Enabled = false, Started = false });
        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Equal("disabled", (await machine.TryRunAsync("systemctl", "is-enabled", "hk-svc")).Output.Trim());
        Assert.False(await machine.ExistsAsync("/var/log/hk-svc.starts"));
    }

    [Fact]
    public async Task A_service_that_does_not_stay_up_takes_its_package_along()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-svc 1.0 service=yes; sed -i 's,sleep 1000,false,' /tmp/build/hk-svc/usr/lib/systemd/system/hk-svc.service; apt_package; apt_repository");
        await machine.ApplyAsync("test", null, new FileResource("/etc/other", "1"));
        var before = await machine.TreeAsync();
        var result = await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-svc"), new FileResource("/etc/demo", "1"), new FileResource("/etc/other", "2"));
        output.WriteLine(string.Join('\n', result.Failures));
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Equal("", await machine.InstalledAsync("apt", "hk-svc"));
        Assert.Equal(before, await machine.TreeAsync());
        Assert.Equal("", (await machine.ShellAsync("ls /var/lib/hostkit/test | grep -vE '^(current|generations|lock|objects|reserve|shadow|uncollected)$' || :")).Output);
    }

    [Fact]
    public async Task An_upgrade_that_comes_along_leaves_the_scripts_file_as_it_is_and_asks_nothing()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-lib 1.0 config=first");
        var library = new SystemPackage("hk-lib");
        var file = new FileResource("/etc/hk-lib/hk-lib.conf", "ours\n") { Adopt = true };
        Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync("test", new Lines(output), library, file)).Outcome);
        await machine.MakeAsync("apt", "package hk-lib 2.0 config=second; package hk-app 1.0 'needs=hk-lib (>= 2)'");

        var result = await machine.ApplyAsync("test", new Lines(output), library, file, new SystemPackage("hk-app"));

        Assert.Equal((ApplyOutcome.Done, ""), (result.Outcome, string.Join('\n', result.Failures)));
        Assert.Equal("ii hk-app 1.0\nii hk-lib 2.0", await machine.InstalledAsync("apt", "hk-app", "hk-lib"));
        Assert.Equal("ours\n", await machine.ReadTextAsync("/etc/hk-lib/hk-lib.conf"));
        Assert.Equal("second", (await machine.ReadTextAsync("/etc/hk-lib/hk-lib.conf.dpkg-dist")).Trim());
        Assert.Contains("version is 2.0, was 1.0", machine.Host.CompareGenerations("test", 1, 2).Select(c => c.Cause));
    }

    [Fact]
    public async Task A_package_whose_script_fails_is_told_in_its_words_and_leaves_the_host_as_it_was()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-lib 1.0; package hk-bad 1.0 needs=hk-lib after='echo this is why >&2; exit 3'");
        await machine.ApplyAsync("test", null, new FileResource("/etc/other", "1"));
        var before = await machine.TreeAsync();
        var result = await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-bad"), new FileResource("/etc/demo", "1"), new FileResource("/etc/other", "2"));
        output.WriteLine(string.Join('\n', result.Failures));
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.StartsWith("package[hk-bad] (PackageMachine.cs:", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.Contains("this is why", result.Failures[0], StringComparison.Ordinal);
        Assert.Equal("", await machine.InstalledAsync("apt", "hk-bad", "hk-lib"));
        Assert.Equal(before, await machine.TreeAsync());
    }

    [Fact]
    public async Task Configuration_files_that_an_earlier_installation_left_are_there_after_a_failure()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-app 1.0");
        await machine.ShellAsync("apt-get -y install hk-app; echo mine >/etc/hk-app/hk-app.conf; apt-get -y remove hk-app");
        var result = await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-app"), new UnitState("hk-nonesuch.service") { Started = true });
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Equal("rc hk-app 1.0", await machine.InstalledAsync("apt", "hk-app"));
        Assert.Equal("mine", (await machine.ReadTextAsync("/etc/hk-app/hk-app.conf")).Trim());

        Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-app"))).Outcome);
        Assert.Equal("mine", (await machine.ReadTextAsync("/etc/hk-app/hk-app.conf")).Trim());
    }

    [Fact]
    public async Task A_half_configured_package_is_finished_and_one_on_hold_is_there()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-half 1.0 after='test -e /etc/now'; package hk-held 1.0");
        await machine.ShellAsync("apt-get -y install hk-held; apt-mark hold hk-held; apt-get -y install hk-half || :; touch /etc/now");
        var plan = await machine.Host.PlanAsync(PackageMachine.Of("test", new SystemPackage("hk-half"), new SystemPackage("hk-held")));
        Assert.Equal("is half installed", Assert.Single(plan.Changes).Cause);
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync(new Lines(output))).Outcome);
        Assert.Equal("hi hk-held 1.0\nii hk-half 1.0", await machine.InstalledAsync("apt", "hk-half", "hk-held") is var text ? string.Join('\n', text.Split('\n').Order(StringComparer.Ordinal)) : "");
    }

    [Fact]
    public async Task A_name_may_have_an_architecture_and_the_hosts_own_goes_without_saying()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        var architecture = (await machine.RunAsync("dpkg", "--print-architecture")).Output.Trim();
        var plan = await machine.Host.PlanAsync(PackageMachine.Of("test", new SystemPackage($"libc6:{architecture}"), new SystemPackage("dpkg")));
        Assert.Empty(plan.Changes);
    }

    [Fact]
    public async Task A_removal_that_fails_stays_owed_and_is_tried_again()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-app 1.0; printf '#!/bin/sh\\ntest ! -e /etc/keep\\n' >/tmp/build/hk-app/DEBIAN/prerm; dpkg-deb -b /tmp/build/hk-app /srv/deb/hk-app_1.0_all.deb; apt_repository");
        await machine.ApplyAsync("test", null, new SystemPackage("hk-app"), new FileResource("/etc/demo", "1"));
        await machine.ShellAsync("touch /etc/keep");
        var lines = new Lines(output);
        var result = await machine.ApplyAsync("test", lines, new FileResource("/etc/demo", "2"));
        Assert.Equal((ApplyOutcome.Done, 2), (result.Outcome, result.Generation));
        Assert.Contains(lines.Events, e => e.Severity == Severity.Warning && e.Message.Contains("the next apply tries again", StringComparison.Ordinal));
        Assert.Equal("2", await machine.ReadTextAsync("/etc/demo"));

        await machine.ShellAsync("rm /etc/keep");
        Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync("test", new Lines(output), new FileResource("/etc/demo", "2"))).Outcome);
        Assert.Equal("rc hk-app 1.0", await machine.InstalledAsync("apt", "hk-app"));
        Assert.Empty((await machine.Host.PlanAsync(PackageMachine.Of("test", new FileResource("/etc/demo", "2")))).Changes);
    }
}
