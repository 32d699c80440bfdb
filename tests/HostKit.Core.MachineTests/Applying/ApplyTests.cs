using HostKit.Testing;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>Applies to a booted machine: real units, real checks in the shadow, real failures.</summary>
public sealed class ApplyTests(ITestOutputHelper output)
{
    private const string Good = "[Service]\nExecStart=/usr/bin/sleep 1000\n[Install]\nWantedBy=multi-user.target\n";

    [Fact]
    public async Task A_unit_is_checked_written_enabled_and_started_and_left_alone_the_second_time()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());

        var first = await Apply(machine, Unit("demo", Good));
        var pid = await MainPid(machine, "demo");
        var second = await Apply(machine, Unit("demo", Good));

        Assert.Equal((ApplyOutcome.Done, 1), (first.Outcome, first.Generation));
        Assert.Equal((ApplyOutcome.NothingToDo, 1), (second.Outcome, second.Generation));
        Assert.Equal(pid, await MainPid(machine, "demo"));
        Assert.Equal("enabled", (await machine.RunAsync("systemctl", "is-enabled", "demo.service")).Output);

        await machine.RebootAsync();
        Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", "demo.service")).Output);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
    }

    [Fact]
    public async Task A_changed_command_restarts_the_unit_and_a_changed_description_does_not()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, Unit("demo", Good));
        var pid = await MainPid(machine, "demo");

        await Apply(machine, Unit("demo", "[Unit]\nDescription=Sleeps\n" + Good));
        Assert.Equal(pid, await MainPid(machine, "demo"));
        Assert.Equal("Sleeps", (await machine.RunAsync("systemctl", "show", "-P", "Description", "demo.service")).Output.Trim());

        await Apply(machine, Unit("demo", "[Unit]\nDescription=Sleeps\n" + Good.Replace("1000", "2000", StringComparison.Ordinal)));
        Assert.NotEqual(pid, await MainPid(machine, "demo"));
    }

    [Fact]
    public async Task What_is_no_longer_declared_is_stopped_and_removed()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, Unit("one", Good), Unit("two", Good));
        var result = await Apply(machine, Unit("one", Good));

        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", "one.service")).Output);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "two.service")).Output);
        Assert.False(await machine.ExistsAsync("/etc/systemd/system/two.service"));
        Assert.False(await machine.ExistsAsync("/etc/systemd/system/multi-user.target.wants/two.service"));
    }

    [Fact]
    public async Task A_unit_that_systemd_refuses_is_told_in_its_words_with_the_script_line_and_nothing_changes()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, Unit("demo", Good));
        var before = await Tree(machine);

        var result = await Apply(machine, Unit("demo", Good.Replace("[Service]\n", "[Service]\nNoSuchKey=1\n", StringComparison.Ordinal)));

        output.WriteLine(string.Join('\n', result.Failures));
        Assert.Equal((ApplyOutcome.Refused, 1), (result.Outcome, result.Generation));
        var failure = Assert.Single(result.Failures);
        Assert.Contains("Unknown key", failure, StringComparison.Ordinal);
        Assert.Contains("/etc/systemd/system/demo.service:2", failure, StringComparison.Ordinal);
        Assert.Contains("declared at ApplyTests.cs:", failure, StringComparison.Ordinal);
        Assert.Equal(before, await Tree(machine));
    }

    [Theory]
    [InlineData("/usr/bin/false")]
    [InlineData("/bin/sh -c 'sleep 0.3; echo giving up; exit 7'")]
    public async Task A_service_that_does_not_stay_up_takes_everything_back(string command)
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, Unit("demo", Good), new FileResource("/etc/demo/a.conf", "1"));
        var before = await Tree(machine);

        var result = await Apply(
            machine, Unit("demo", Good.Replace("/usr/bin/sleep 1000", command, StringComparison.Ordinal)), new FileResource("/etc/demo/a.conf", "2"),
            new FileResource("/etc/new/b.conf", "3"), Unit("other", Good));

        output.WriteLine(string.Join('\n', result.Failures));
        Assert.Equal((ApplyOutcome.RolledBack, 1), (result.Outcome, result.Generation));
        Assert.Contains("demo.service", result.Failures[0], StringComparison.Ordinal);
        if (command.Contains("giving up", StringComparison.Ordinal))
            Assert.Contains("giving up", result.Failures[0], StringComparison.Ordinal);
        Assert.Equal(before, await Tree(machine));
        Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", "demo.service")).Output);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "other.service")).Output);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
    }

    [Fact]
    public async Task A_distribution_unit_is_started_reloaded_by_its_files_and_given_back()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian().WithPackages("nginx-light"));
        await machine.ShellAsync("systemctl disable --now nginx");
        var nginx = new UnitState("nginx.service") { Enabled = true, Started = true, ReloadOnChange = ["/etc/nginx/conf.d"] };
        var site = new FileResource("/etc/nginx/conf.d/a.conf", "server { listen 8080; return 200 one; }\n");

        Assert.Equal(ApplyOutcome.Done, (await Apply(machine, nginx, site)).Outcome);
        var pid = await MainPid(machine, "nginx");
        var changed = await Apply(machine, nginx, site with { Content = "server { listen 8080; return 200 two; }\n" });
        Assert.Equal(ApplyOutcome.Done, changed.Outcome);
        Assert.Equal(pid, await MainPid(machine, "nginx"));

        Assert.Equal(ApplyOutcome.Done, (await Apply(machine)).Outcome);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "nginx.service")).Output);
        Assert.Equal("disabled", (await machine.TryRunAsync("systemctl", "is-enabled", "nginx.service")).Output);
    }

    [Fact]
    public async Task A_unit_declared_disabled_and_stopped_is_and_comes_back_when_no_longer_declared()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian().WithPackages("nginx-light"));
        Assert.Equal(ApplyOutcome.Done, (await Apply(machine, new UnitState("nginx.service") { Enabled = false, Started = false })).Outcome);
        Assert.Equal("disabled", (await machine.TryRunAsync("systemctl", "is-enabled", "nginx.service")).Output);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "nginx.service")).Output);

        Assert.Equal(ApplyOutcome.Done, (await Apply(machine)).Outcome);
        Assert.Equal("enabled", (await machine.RunAsync("systemctl", "is-enabled", "nginx.service")).Output);
    }

    [Fact]
    public async Task A_check_sees_the_future_and_leaves_no_trace()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        // The first apply also brings the unit that recovers at boot.
        await Apply(machine, new FileResource("/etc/first", "1"));
        var before = await machine.ShellAsync("find / -xdev -path /proc -prune -o -path '/var/log/*' -prune -o -path '/var/lib/hostkit*' -prune -o -print | sort | sha256sum");
        var check = new Check("sees", new Command("/bin/sh", "-c", "test \"$(cat /etc/seen)\" = future && echo trace >/etc/trace && echo trace >/run/trace && echo trace > /var/trace"))
        {
            Covers = ["/etc/seen"],
        };

        var result = await Apply(machine, new FileResource("/etc/first", "1"), check, new FileResource("/etc/seen", "future"));
        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Equal("", (await machine.ShellAsync("ls /etc/trace /run/trace /var/trace 2>/dev/null || :; grep /var/lib/hostkit /proc/mounts || :")).Output);
        await Apply(machine, new FileResource("/etc/first", "1"));
        Assert.Equal(before.Output, (await machine.ShellAsync("find / -xdev -path /proc -prune -o -path '/var/log/*' -prune -o -path '/var/lib/hostkit*' -prune -o -print | sort | sha256sum")).Output);
    }

    [Fact]
    public async Task A_check_that_does_not_end_is_ended()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var check = new Check("sleeps", new Command("sleep", "100")) { Covers = ["/etc/a"], TimeLimit = TimeSpan.FromSeconds(1) };
        var result = await Apply(machine, check, new FileResource("/etc/a", "1"));
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.Contains("did not end within 1 s", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.False(await machine.ExistsAsync("/etc/a"));
    }

    [Fact]
    public async Task Owners_are_set_and_an_unknown_one_is_refused()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, new FileResource("/etc/owned", "1") { Owner = "daemon", Group = "adm" });
        Assert.Equal("daemon:adm", (await machine.RunAsync("stat", "-c", "%U:%G", "/etc/owned")).Output);
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Apply(machine, new FileResource("/etc/owned2", "1") { Owner = "nobody-here" }));
        Assert.Contains("nobody-here", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_nobody_has_is_refused_by_name()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Apply(machine, new UnitState("nope.service") { Started = true }));
        Assert.Contains("unit[nope.service]", refused.Message, StringComparison.Ordinal);
    }

    private static IComponent Unit(string name, string text) => new UnitText(name, text);

    private async Task<ApplyResult> Apply(Machine machine, params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        var plan = await machine.Host.PlanAsync(configuration);
        return await plan.ApplyAsync(new Lines(output));
    }

    private static async Task<string> MainPid(Machine machine, string unit)
    {
        var pid = (await machine.RunAsync("systemctl", "show", "-P", "MainPID", unit)).Output.Trim();
        Assert.NotEqual("0", pid);
        return pid;
    }

    private static async Task<string> Tree(Machine machine)
        => (await machine.ShellAsync("find /etc -printf '%p %y %m %u %g %l\\n' | sort; find /etc -type f -printf '%p %T@\\n' | sort; find /etc -type f -exec sha256sum {} + | sort -k2; find /var/lib/hostkit -not -path '*/objects*' | sort")).Output;

    private sealed class Lines(ITestOutputHelper output) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => output.WriteLine($"{value.Phase}: {value.Message} {value.Duration?.TotalMilliseconds:F0}");
    }
}
