using HostKit.Testing;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>Units that need more than a restart, and failures whose traces reach further than the unit that failed.</summary>
public sealed class OddUnitTests(ITestOutputHelper output)
{
    private const string Good = "[Service]\nExecStart=/usr/bin/sleep 1000\n[Install]\nWantedBy=multi-user.target\n";

    [Fact]
    public async Task A_unit_whose_condition_does_not_hold_is_tried_once_and_then_left_alone()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var unit = Unit("demo", "[Unit]\nConditionPathExists=/nowhere\n" + Good);
        Assert.Equal(ApplyOutcome.Done, (await Apply(machine, unit)).Outcome);
        Assert.Equal("inactive", await Property(machine, "demo", "ActiveState"));
        Assert.Equal((ApplyOutcome.NothingToDo, 1), ((await Apply(machine, unit)) is var again ? (again.Outcome, again.Generation) : default));
    }

    [Fact]
    public async Task A_dropped_alias_does_not_stop_the_unit()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, Unit("demo", Good + "Alias=other.service\n"));
        var pid = await Property(machine, "demo", "MainPID");
        var result = await Apply(machine, Unit("demo", Good));
        Assert.Equal((ApplyOutcome.Done, pid), (result.Outcome, await Property(machine, "demo", "MainPID")));
        Assert.NotEqual("0", pid);
    }

    [Fact]
    public async Task A_changed_socket_takes_its_running_service_along()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        static IComponent[] Pair(string port) =>
        [
            new FileResource("/etc/systemd/system/echo.socket", $"[Socket]\nListenStream=127.0.0.1:{port}\n[Install]\nWantedBy=sockets.target\n"),
            new FileResource("/etc/systemd/system/echo.service", "[Service]\nExecStart=/usr/bin/sleep 1000\n"),
            new UnitState("echo.socket") { Enabled = true, Started = true },
        ];
        await Apply(machine, Pair("7001"));
        await machine.RunAsync("systemctl", "start", "echo.service");
        var result = await Apply(machine, Pair("7002"));
        Assert.Equal((ApplyOutcome.Done, ""), Told(result));
        Assert.Equal("active", await Property(machine, "echo.socket", "ActiveState"));
        Assert.Equal("active", await Property(machine, "echo.service", "ActiveState"));
        Assert.Contains("7002", (await machine.RunAsync("systemctl", "show", "echo.socket", "-P", "Listen")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_apply_brings_back_what_its_restart_took_down()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await machine.WriteTextAsync("/etc/systemd/system/theirs.service", "[Unit]\nRequires=demo.service\nAfter=demo.service\n[Service]\nExecStart=/usr/bin/sleep 1000\n");
        await Apply(machine, Unit("demo", Good));
        await machine.ShellAsync("systemctl daemon-reload; systemctl start theirs");
        var result = await Apply(machine, Unit("demo", "[Service]\nType=oneshot\nExecStart=/usr/bin/false\n[Install]\nWantedBy=multi-user.target\n"));
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Equal("active", await Property(machine, "demo", "ActiveState"));
        Assert.Equal("active", await Property(machine, "theirs", "ActiveState"));
    }

    [Fact]
    public async Task A_new_unit_is_stopped_by_its_own_means_when_it_is_taken_back()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var result = await Apply(
            machine, Unit("new", "[Service]\nExecStart=/usr/bin/sleep 1000\nExecStop=/usr/bin/touch /root/stopped\n"), Unit("bad", "[Service]\nExecStart=/usr/bin/false\n"));
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Equal("inactive", await Property(machine, "new", "ActiveState"));
        Assert.True(await machine.ExistsAsync("/root/stopped"));
        Assert.Equal("", (await machine.ShellAsync("systemctl list-units --all --no-legend 'new.service' 'bad.service'")).Output.Trim());
    }

    [Fact]
    public async Task A_unit_that_failed_before_is_not_what_makes_the_rollback_incomplete()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        const string flag = "[Service]\nType=notify\nTimeoutStartSec=1\nExecStart=/bin/sh -c 'test -e /root/ok && systemd-notify --ready; exec sleep 1000'\nNotifyAccess=all\n[Install]\nWantedBy=multi-user.target\n";
        await machine.ShellAsync("touch /root/ok");
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(machine, Unit("demo", flag))));
        await machine.ShellAsync("rm /root/ok; systemctl restart demo || :");
        Assert.Equal("failed", await Property(machine, "demo", "ActiveState"));
        var result = await Apply(machine, Unit("demo", flag.Replace("sleep 1000", "sleep 2000", StringComparison.Ordinal)));
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
    }

    [Fact]
    public async Task A_changed_template_restarts_its_running_instances()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var file = new FileResource("/etc/systemd/system/demo@.service", "[Service]\nExecStart=/usr/bin/sleep 1000\n");
        await Apply(machine, file, new UnitState("demo@a.service") { Started = true });
        await machine.RunAsync("systemctl", "start", "demo@b.service");
        var (a, b) = (await Property(machine, "demo@a", "MainPID"), await Property(machine, "demo@b", "MainPID"));
        await Apply(machine, file with { Content = "[Service]\nExecStart=/usr/bin/sleep 2000\n" }, new UnitState("demo@a.service") { Started = true });
        Assert.NotEqual(a, await Property(machine, "demo@a", "MainPID"));
        Assert.NotEqual(b, await Property(machine, "demo@b", "MainPID"));
        await Apply(machine);
        Assert.Equal("inactive", await Property(machine, "demo@a", "ActiveState"));
        Assert.Equal("inactive", await Property(machine, "demo@b", "ActiveState"));
    }

    [Fact]
    public async Task Starting_a_template_is_refused_and_a_generated_unit_is_known()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await machine.ShellAsync("mkdir -p /mnt/t; echo 'none /mnt/t tmpfs defaults,noauto 0 0' >> /etc/fstab; systemctl daemon-reload");
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(machine, new UnitState("mnt-t.mount") { Started = true })));
        Assert.Equal("active", await Property(machine, "mnt-t.mount", "ActiveState"));
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(
            () => Apply(machine, new FileResource("/etc/systemd/system/demo@.service", Good), new UnitState("demo@.service") { Started = true }));
        Assert.Contains("demo@.service", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bind_mount_of_the_same_file_system_takes_files()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await machine.ShellAsync("mkdir -p /srv/a /srv/b; mount --bind /srv/a /srv/b; mkdir /srv/c; mount -t tmpfs -o size=1m none /srv/c");
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(machine, new FileResource("/srv/b/file", "1"), new FileResource("/srv/c/file", "1"), new FileResource("/etc/a", "1"))));
        var full = await Apply(machine, new FileResource("/srv/b/file", "2"), new FileResource("/srv/c/file", FileContent.FromBytes(new byte[3 << 20])), new FileResource("/etc/a", "2"));
        output.WriteLine(string.Join('\n', full.Failures));
        Assert.Equal(ApplyOutcome.Refused, full.Outcome);
        Assert.Contains("/srv/c", full.Failures[0], StringComparison.Ordinal);
        Assert.Equal("111", (await machine.ShellAsync("cat /srv/b/file /srv/c/file /etc/a; find / -name '.hostkit*' -not -path '/proc/*'; ls -d /var/lib/hostkit/test/staging 2>/dev/null || :")).Output.Trim());
    }

    [Fact]
    public async Task An_apply_cancelled_while_a_unit_starts_ends_soon_and_leaves_no_job()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, Unit("demo", Good));
        using var stop = new CancellationTokenSource();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var plan = await Plan(machine, Unit("demo", Good), Unit("slow", "[Service]\nType=notify\nTimeoutStartSec=300\nExecStart=/usr/bin/sleep 1000\n"));
        var apply = plan.ApplyAsync(cancellationToken: stop.Token);
        await Task.Delay(2500);
        await stop.CancelAsync();
        var result = await apply;
        output.WriteLine($"{result} {string.Join('\n', result.Failures)} {watch.Elapsed}");
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
        Assert.Equal("", (await machine.ShellAsync("systemctl list-units --all --no-legend slow.service; systemctl list-jobs --no-legend")).Output.Trim());
    }

    [Fact]
    public async Task A_check_that_leaves_a_program_behind_does_not_hold_the_apply()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var check = new Check("leaves", new Command("/bin/sh", "-c", "sleep 1000 & exit 0")) { Covers = ["/etc/a"], TimeLimit = TimeSpan.FromSeconds(2) };
        var apply = Apply(machine, check, new FileResource("/etc/a", "1"));
        Assert.Same(apply, await Task.WhenAny(apply, Task.Delay(15_000)));
        Assert.Equal("", (await machine.ShellAsync("pgrep -x sleep || :; grep /var/lib/hostkit /proc/[0-9]*/mountinfo || :")).Output.Trim());
    }

    [Fact]
    public async Task A_masked_unit_that_is_declared_started_is_told()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await machine.ShellAsync("printf '[Service]\\nExecStart=/usr/bin/sleep 1000\\n' >/usr/lib/systemd/system/demo.service; systemctl daemon-reload; systemctl mask demo");
        try
        {
            var result = await Apply(machine, new UnitState("demo.service") { Started = true });
            output.WriteLine($"{result.Outcome} {string.Join('\n', result.Failures)}");
            Assert.Contains("masked", result.Failures[0], StringComparison.Ordinal);
        }
        catch (InvalidConfigurationException e)
        {
            Assert.Contains("masked", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_removed_unit_whose_stop_fails_or_hangs_is_judged()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, Unit("demo", "[Service]\nTimeoutStopSec=1\nExecStart=/bin/sh -c 'trap \"\" TERM; while :; do sleep 1; done'\n"), Unit("one", Good));
        var result = await Apply(machine, Unit("one", Good));
        output.WriteLine($"{result.Outcome} {string.Join('\n', result.Failures)}");
        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Equal("", (await machine.ShellAsync("systemctl list-units --all --no-legend demo.service")).Output.Trim());
    }

    [Fact]
    public async Task A_unit_declared_by_an_alias_is_left_alone_the_second_time()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await machine.ShellAsync("printf '[Service]\\nExecStart=/usr/bin/sleep 1000\\n' >/usr/lib/systemd/system/real.service; ln -s real.service /usr/lib/systemd/system/also.service; systemctl daemon-reload");
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(machine, new UnitState("also.service") { Started = true })));
        Assert.Equal("active", await Property(machine, "real", "ActiveState"));
        Assert.Equal((ApplyOutcome.NothingToDo, ""), Told(await Apply(machine, new UnitState("also.service") { Started = true })));
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(machine)));
        Assert.Equal("inactive", await Property(machine, "real", "ActiveState"));
    }

    [Fact]
    public async Task A_unit_damaged_on_the_host_is_put_right()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await Apply(machine, Unit("demo", Good));
        await machine.WriteTextAsync("/etc/systemd/system/demo.service", "[Serv\ngarbage\n");
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(machine, Unit("demo", Good))));
        Assert.Equal("active", await Property(machine, "demo", "ActiveState"));
    }

    [Fact]
    public async Task The_bus_is_not_restarted_under_the_machine()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var pid = await Property(machine, "dbus", "MainPID");
        var plan = await Plan(machine, new FileResource("/etc/systemd/system/dbus.service.d/x.conf", "[Service]\nLimitNOFILE=100000\n"));
        Assert.Equal("core.bus", Assert.Single(plan.Findings).Id);
        Assert.Equal((ApplyOutcome.Done, ""), Told(await plan.ApplyAsync()));
        Assert.Equal(pid, await Property(machine, "dbus", "MainPID"));
    }

    private static IComponent Unit(string name, string text) => new UnitText(name, text);

    private static (ApplyOutcome, string) Told(ApplyResult result) => (result.Outcome, string.Join('\n', result.Failures));

    private static Task<Plan> Plan(Machine machine, params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return Host.Container(machine.Leader).PlanAsync(configuration);
    }

    private async Task<ApplyResult> Apply(Machine machine, params IComponent[] components)
        => await (await Plan(machine, components)).ApplyAsync(new Lines(output));

    private static async Task<string> Property(Machine machine, string unit, string property)
        => (await machine.RunAsync("systemctl", "show", "-P", property, unit)).Output.Trim();

    private sealed class Lines(ITestOutputHelper output) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => output.WriteLine($"{value.Phase}: {value.Message} {value.Duration?.TotalMilliseconds:F0}");
    }
}
