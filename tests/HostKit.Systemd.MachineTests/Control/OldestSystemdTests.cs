using HostKit.Testing;

namespace HostKit.Systemd.MachineTests;

/// <summary>Control of the oldest systemd that is supported.</summary>
public sealed class OldestSystemdTests
{
    private static CancellationToken Cancel => Controlled.Cancel;

    [Fact]
    public async Task The_oldest_systemd_understands_every_call()
    {
        await using var old = await Machine.StartAsync(MachineImage.Debian("bookworm"), cancellationToken: Cancel);
        await using var systemd = await SystemdControl.ConnectAsync($"unix:path={old.BusSocket}", SystemdJournal.OfContainer(old.Leader), Cancel);
        await old.WriteTextAsync("/etc/systemd/system/old.service", "[Service]\nType=oneshot\nExecStart=sh -c 'echo no good; exit 5'\n[Install]\nWantedBy=multi-user.target\n", cancellationToken: Cancel);
        await systemd.ReloadUnitsAsync(Cancel);

        var enabled = await systemd.EnableAsync("old.service", cancellationToken: Cancel);
        var failure = await Controlled.FailureAsync(() => systemd.StartAsync("old.service", Cancel));
        var files = await systemd.ListFilesAsync(["old.service"], cancellationToken: Cancel);
        var service = new ServiceSection { Type = ServiceType.Oneshot, RemainAfterExit = true, ExecStart = [new("/bin/true")] }.Hardened();
        var transient = await systemd.StartTransientServiceAsync("made.service", service, cancellationToken: Cancel);
        var limited = await systemd.SetAsync("made.service", new ServiceSection { TasksMax = 7 }, cancellationToken: Cancel);
        var waiting = systemd.WaitForInactiveAsync("made.service", cancellationToken: Cancel);
        await systemd.StopAsync("made.service", Cancel);

        Assert.StartsWith("252", systemd.Bus.Version, StringComparison.Ordinal);
        Assert.Single(enabled);
        Assert.Contains("exit status 5", failure.Reason, StringComparison.Ordinal);
        Assert.Contains("no good", failure.Journal.Select(e => e.Message));
        Assert.Equal("enabled", Assert.Single(files).State);
        Assert.Equal((ActiveStates.Active, true, 7L), (transient.ActiveState, transient.GetBoolean("PrivateUsers"), limited.GetNumber("TasksMax")));
        Assert.Equal(ActiveStates.Inactive, (await waiting).ActiveState);
    }
}
