namespace HostKit.Testing.MachineTests;

public sealed class PowerTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reboot_keeps_files_and_starts_what_is_enabled()
    {
        await using var machine = await Machine.StartAsync(TestImages.Web, cancellationToken: Stop);
        var (leader, id) = (machine.Leader, await machine.ReadTextAsync("/etc/machine-id", Stop));
        await machine.WriteTextAsync("/var/lib/kept", "kept", cancellationToken: Stop);
        await machine.WriteTextAsync("/run/gone", "gone", cancellationToken: Stop);
        for (var reboot = 0; reboot < 2; reboot++)
            await machine.RebootAsync(Stop);
        TestContext.Current.TestOutputHelper!.WriteLine($"the last boot took {machine.BootDuration.TotalMilliseconds:F0} ms");
        Assert.NotEqual(leader, machine.Leader);
        Assert.Equal("kept", await machine.ReadTextAsync("/var/lib/kept", Stop));
        Assert.False(await machine.ExistsAsync("/run/gone", Stop));
        Assert.Equal(id, await machine.ReadTextAsync("/etc/machine-id", Stop));
        await machine.WaitForUnitAsync("hello.socket", cancellationToken: Stop);
        Assert.Equal("0::/hostkit.scope", (await machine.ShellAsync("grep ^0:: /proc/self/cgroup", Stop)).Output);
        using var client = new HttpClient(machine.CreateHttpHandler());
        Assert.Equal("hello from again:8080", await client.GetStringAsync("http://again:8080/", Stop));
    }

    [Fact]
    public async Task A_reset_stops_nothing_and_keeps_files()
    {
        await using var machine = await Machine.StartAsync(TestImages.Plain, cancellationToken: Stop);
        await machine.WriteTextAsync("/etc/systemd/system/witness.service",
            "[Service]\nExecStart=sleep infinity\nExecStop=touch /var/lib/was-stopped\n", cancellationToken: Stop);
        await machine.ShellAsync("systemctl daemon-reload; systemctl start witness", Stop);
        await machine.ResetAsync(Stop);
        Assert.True(await machine.ExistsAsync("/etc/systemd/system/witness.service", Stop));
        Assert.False(await machine.ExistsAsync("/var/lib/was-stopped", Stop));
        await machine.RebootAsync(Stop);
        Assert.Equal("running", (await machine.RunAsync("systemctl", "is-system-running")).Output);
    }

    [Fact]
    public async Task A_machine_that_powered_off_says_so()
    {
        await using var machine = await Machine.StartAsync(TestImages.Plain, cancellationToken: Stop);
        await machine.TryRunAsync("systemctl", "--no-block", "poweroff");
        var exception = await Assert.ThrowsAsync<MachineException>(() => machine.WaitUntilAsync(async stop =>
            (await machine.TryRunAsync(new MachineCommand("false"), stop)).Succeeded, cancellationToken: Stop));
        Assert.StartsWith($"`false` cannot be run: {machine.Name} does not run any more.", exception.Message, StringComparison.Ordinal);
    }
}
