using HostKit.Testing;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>What a booted machine must not notice, and what it must get back.</summary>
public sealed class AcceptanceTests
{
    private const string Unit = "[Service]\nExecStart=/usr/bin/sleep 1000\n[Install]\nWantedBy=multi-user.target\n";

    // Everything on the disk, by hash and time; what the machine itself writes all the while is left out.
    private const string Everything = """
        find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /var/log -o -path /var/tmp -o -path '/var/lib/systemd*' \) -prune \
            -o -printf '%p %m %U:%G %T@ %l\n' | sort; find /etc /var/lib/hostkit /srv -xdev -type f -exec sha256sum {} + | sort
        """;

    [Fact]
    public async Task Looking_touches_no_file_and_a_second_apply_does_and_tells_nothing()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var same = Box(new UnitText("demo", Unit), new FileResource("/etc/demo/a", "a"), new SeedFile("/srv/seed", "s"), new DirectoryResource("/etc/demo/conf.d") { Purge = true });
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanAsync(same)).ApplyAsync()).Outcome);
        var before = (await machine.ShellAsync(Everything)).Output;

        var events = new List<ApplyEvent>();
        var plan = await machine.Host.PlanAsync(same);
        Assert.Equal((ApplyOutcome.NothingToDo, 1), (await plan.ApplyAsync(new Listener(events.Add))) is var second ? (second.Outcome, second.Generation) : default);
        Assert.Empty(plan.Changes);
        Assert.Empty(events);
        await machine.Host.StatusAsync("test");
        Assert.NotEmpty((await machine.Host.PlanAsync(Box(new FileResource("/etc/demo/a", "b")))).Changes);
        Assert.NotEmpty((await machine.Host.PlanRollbackAsync("test", 1)).ConfigurationName);
        Assert.Equal(["systemd-analyze verify"], (await machine.Host.CheckAsync(same)).Ran);

        Assert.Equal(before, (await machine.ShellAsync(Everything)).Output);
    }

    [Fact]
    public async Task Checks_alone_judge_the_future_of_a_host_that_never_saw_an_apply_and_leave_no_trace()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        // The machine's own console is still coming up.
        var before = (await machine.ShellAsync(Everything)).Output + (await machine.ShellAsync("ls /run | grep -v ^agetty; ls /var/lib")).Output;

        var result = await machine.Host.CheckAsync(Box(new UnitText("bad", Unit.Replace("[Service]\n", "[Service]\nNoSuchKey=1\n", StringComparison.Ordinal)), new UnitText("good", Unit)));
        var good = await machine.Host.CheckAsync(Box(new UnitText("good", Unit)));

        Assert.Contains("Unknown key", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.Empty(good.Failures);
        Assert.Equal(["systemd-analyze verify"], good.Ran);
        Assert.Equal(before, (await machine.ShellAsync(Everything)).Output + (await machine.ShellAsync("ls /run | grep -v ^agetty; ls /var/lib")).Output);
    }

    [Fact]
    public async Task What_was_adopted_or_purged_comes_back_as_it_was()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        await machine.ShellAsync("""
            echo theirs >/etc/theirs.conf; chown games:audio /etc/theirs.conf; chmod 0460 /etc/theirs.conf
            mkdir -p /srv/app/sub/deep; head -c 100000 /dev/urandom >/srv/app/sub/deep/data; chown -R daemon:mail /srv/app/sub; chmod 2750 /srv/app/sub; chmod 6755 /srv/app/sub/deep/data
            ln -s nowhere /srv/app/link; mkdir -p /srv/app/mounted; mount -t tmpfs none /srv/app/mounted; echo precious >/srv/app/mounted/file
            """);
        const string theirs = "stat -c '%n %a %U:%G %F' /etc/theirs.conf $(find /srv/app); readlink /srv/app/link; sha256sum /etc/theirs.conf /srv/app/sub/deep/data /srv/app/mounted/file";
        var before = (await machine.ShellAsync(theirs)).Output;
        var box = Box(new FileResource("/etc/theirs.conf", "mine"), new DirectoryResource("/srv/app") { Purge = true });

        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => machine.Host.PlanAsync(box));
        Assert.Contains("/etc/theirs.conf", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, (await machine.ShellAsync(theirs)).Output);

        box.Foreign = Foreign.Adopt;
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanAsync(box)).ApplyAsync()).Outcome);
        Assert.Equal("/srv/app/mounted\n/srv/app/mounted/file", (await machine.ShellAsync("find /srv/app -mindepth 1")).Output.Trim());
        Assert.Equal("mine", (await machine.ShellAsync("cat /etc/theirs.conf")).Output);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("test")).ApplyAsync()).Outcome);
        Assert.Equal(before, (await machine.ShellAsync(theirs)).Output);
    }

    private static HostConfiguration Box(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return configuration;
    }

    private sealed class Listener(Action<ApplyEvent> listen) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => listen(value);
    }
}
