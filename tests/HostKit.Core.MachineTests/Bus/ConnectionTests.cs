using HostKit.Testing;

namespace HostKit.Core.MachineTests.Bus;

[Collection("bus")]
public sealed class ConnectionTests(BusMachine machine)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_socket_that_is_not_there_is_named_with_the_way_out()
    {
        var exception = await Assert.ThrowsAsync<HostKitException>(() => SystemdBus.ConnectAsync("unix:path=/not/there", Cancel));

        Assert.Equal(
            "systemd cannot be reached on unix:path=/not/there: No such file or directory. This needs a machine booted with systemd whose dbus "
            + "service runs (Debian and Ubuntu: package dbus); to only write files, use a directory as the host.",
            exception.Message);
    }

    [Fact]
    public async Task A_file_that_is_no_socket_is_named()
    {
        var path = Path.Combine(Path.GetTempPath(), $"hostkit-file-{Guid.NewGuid():N}");
        await File.WriteAllTextAsync(path, "", Cancel);

        var exception = await Assert.ThrowsAsync<HostKitException>(() => SystemdBus.ConnectAsync($"unix:path={path}", Cancel));
        File.Delete(path);

        Assert.StartsWith($"systemd cannot be reached on unix:path={path}: Connection refused.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bus_without_systemd_is_no_host()
    {
        await machine.Machine.ShellAsync("mkdir -p /run/lone && dbus-daemon --session --fork --address=unix:path=/run/lone/bus", Cancel);

        var exception = await Assert.ThrowsAsync<HostKitException>(
            () => SystemdBus.ConnectAsync($"unix:path={machine.Machine.RootPath}/run/lone/bus", Cancel));

        Assert.StartsWith("systemd cannot be reached on", exception.Message, StringComparison.Ordinal);
        Assert.Contains("org.freedesktop.systemd1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_connection_is_not_used_again()
    {
        var bus = await SystemdBus.ConnectAsync(machine.Address, Cancel);
        await bus.DisposeAsync();
        await bus.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => bus.ReloadAsync(Cancel));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => bus.RunJobsAsync([], TimeSpan.Zero, cancellationToken: Cancel));
    }

    [Fact]
    public async Task The_oldest_systemd_that_is_supported_understands_every_call()
    {
        await using var old = await Machine.StartAsync(MachineImage.Debian("bookworm"), cancellationToken: Cancel);
        await using var bus = await SystemdBus.ConnectAsync($"unix:path={old.BusSocket}", Cancel);
        await old.WriteTextAsync("/etc/systemd/system/old.service", "[Service]\nType=exec\nExecStart=sleep infinity\n", cancellationToken: Cancel);

        await bus.ReloadAsync(Cancel);
        var results = await bus.RunJobsAsync(
            [new("old.service", JobKind.Start), new("no-such.service", JobKind.Start)], BusMachine.Enough, cancellationToken: Cancel);
        var listed = await bus.ListUnitsByNamesAsync(["old.service", "no-such.service"], Cancel);
        var unit = await bus.GetUnitPropertiesAsync("old.service", Cancel);

        Assert.StartsWith("252", bus.Version, StringComparison.Ordinal);
        Assert.Equal([JobResults.Done, JobResults.Refused], results.Select(result => result.Result));
        Assert.Equal([ActiveStates.Active, ActiveStates.Inactive], listed.Select(status => status.ActiveState));
        Assert.Equal(("exec", "running", "/etc/systemd/system/old.service"), (unit.Type, unit.SubState, unit.FragmentPath));
        Assert.True(unit.MainPid > 1);
    }
}
