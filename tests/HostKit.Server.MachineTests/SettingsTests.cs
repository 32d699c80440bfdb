using HostKit.Testing;

namespace HostKit.Server.MachineTests;

/// <summary>Time, language, log rotation, updates on a booted machine. Swap cannot be switched on in a container: of it the file is made, and no more.</summary>
public sealed class SettingsTests
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("logrotate", "locales", "unattended-upgrades", "tzdata");

    private const string Files = "find /etc -type f | sort | xargs sha256sum 2>/dev/null | grep -v -e shadow -e machine-id -e /etc/.pwd.lock; readlink /etc/localtime || :";

    [Fact]
    public async Task Settings_are_in_force_and_gone_when_removed()
    {
        await using var machine = await Machine.StartAsync(Image);
        await machine.ShellAsync("mkdir -p /var/log/shop; echo line > /var/log/shop/a.log");
        var before = (await machine.ShellAsync(Files)).Output;
        var box = new HostConfiguration("settings") { SettleTime = TimeSpan.FromMilliseconds(300) }
            .Add(new LocalTime("Europe/Berlin")).Add(new SystemLocale("de_DE.UTF-8")).Add(new LogRotation("shop", "/var/log/shop/*.log")).Add(new UnattendedUpgrades { RebootAt = new(4, 30) });
        await DoneAsync(machine, box);
        Assert.Equal("CET", (await machine.ShellAsync("date -d 2026-01-01 +%Z")).Output.Trim());
        Assert.Contains("de_DE.utf8", (await machine.ShellAsync("locale -a")).Output, StringComparison.Ordinal);
        await machine.ShellAsync("logrotate --force /etc/logrotate.d/hostkit-shop");
        Assert.Equal("line", (await machine.ShellAsync("cat /var/log/shop/a.log.1")).Output.Trim());
        Assert.Contains("Debian-Security", (await machine.ShellAsync("apt-config dump Unattended-Upgrade")).Output, StringComparison.Ordinal);
        Assert.Contains("Automatic-Reboot-Time \"04:30\"", (await machine.ShellAsync("apt-config dump Unattended-Upgrade")).Output, StringComparison.Ordinal);
        Assert.Empty((await machine.Host.PlanAsync(box)).Changes);

        // A file that two rotations have is rotated by neither: logrotate says so, and nothing changes.
        await machine.WriteTextAsync("/etc/logrotate.d/theirs", "/var/log/theirs.log { daily }\n");
        var twice = await (await machine.Host.PlanAsync(new HostConfiguration("other").Add(new LogRotation("twice", "/var/log/theirs.log")))).ApplyAsync();
        Assert.Equal(ApplyOutcome.Refused, twice.Outcome);
        Assert.Contains("duplicate log entry for /var/log/theirs.log", string.Join('\n', twice.Failures), StringComparison.Ordinal);
        await machine.ShellAsync("rm /etc/logrotate.d/theirs");

        await machine.ShellAsync("mkdir -p /srv/swap");
        Assert.Equal(ApplyOutcome.Refused, (await (await machine.Host.PlanAsync(new HostConfiguration("bad").Add(new FileResource("/etc/logrotate.d/hostkit-bad", "/var/log/x { nonsense }\n")).Add(new LogRotation("fine", "/var/log/fine.log")))).ApplyAsync()).Outcome);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("settings")).ApplyAsync()).Outcome);
        Assert.Equal("", string.Join('\n', before.Split('\n').Except((await machine.ShellAsync(Files)).Output.Split('\n'))));
    }

    private static async Task DoneAsync(Machine machine, HostConfiguration configuration)
    {
        var result = await (await machine.Host.PlanAsync(configuration)).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }
}
