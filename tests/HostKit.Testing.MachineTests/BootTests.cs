using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Testing.MachineTests;

public sealed class BootTests(SharedMachine shared)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_console_can_be_read_in_plain_text()
    {
        var lines = new ConcurrentQueue<string>();
        await using var machine = await Machine.StartAsync(TestImages.Plain, new() { Log = lines.Enqueue }, Stop);
        await machine.ShellAsync("printf '\\033[31mred\\033[0m and plain\\n' > /dev/console", Stop);
        await machine.WaitUntilAsync(_ => Task.FromResult(lines.Contains("red and plain")), cancellationToken: Stop);
        Assert.Contains("Welcome to Debian GNU/Linux 13 (trixie)!", lines);
    }

    [Fact]
    public async Task The_bus_answers_outside_the_machine()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(shared.Machine.BusSocket), Stop);
        await socket.SendAsync("\0AUTH EXTERNAL 30\r\n"u8.ToArray(), Stop);
        var answer = new byte[100];
        var length = await socket.ReceiveAsync(answer, Stop);
        Assert.StartsWith("OK ", Encoding.ASCII.GetString(answer, 0, length), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_has_the_loopback_interface_up_and_no_other()
    {
        var interfaces = await shared.Machine.ShellAsync(
            "ls /sys/class/net; tail -n +2 /proc/net/route; cat /sys/class/net/lo/flags", Stop);
        Assert.Equal("lo\n0x9", interfaces.Output);
    }

    [Fact]
    public async Task Two_machines_from_one_image_do_not_see_each_others_changes()
    {
        var starts = Enumerable.Range(0, 2).Select(_ => Machine.StartAsync(TestImages.Plain, cancellationToken: Stop)).ToArray();
        await Task.WhenAll(starts);
        await using var one = await starts[0];
        await using var other = await starts[1];
        await one.WriteTextAsync("/etc/only-here", "one", cancellationToken: Stop);
        Assert.False(await other.ExistsAsync("/etc/only-here", Stop));
        Assert.NotEqual(one.Name, other.Name);
        Assert.NotEqual(await one.ReadTextAsync("/etc/machine-id", Stop), await other.ReadTextAsync("/etc/machine-id", Stop));
    }

    [Fact]
    public async Task What_is_bound_into_a_machine_is_read_only_unless_it_is_said_to_be_writable()
    {
        using var folder = new TemporaryFolder();
        var odd = folder.Create("a:b c");
        await File.WriteAllTextAsync(Path.Combine(odd, "from-host"), "seen", Stop);
        await using var machine = await Machine.StartAsync(TestImages.Plain, new()
        {
            Binds = [new(odd, "/srv/in"), new(folder.Create("out"), "/srv/out") { Writable = true }],
        }, Stop);
        Assert.Equal("seen", await machine.ReadTextAsync("/srv/in/from-host", Stop));
        Assert.False((await machine.TryRunAsync("touch", "/srv/in/x")).Succeeded);
        await machine.RunAsync("touch", "/srv/out/x");
        Assert.True(File.Exists(Path.Combine(folder.Path, "out", "x")));
    }

    [Fact]
    public async Task A_machine_has_the_capabilities_that_its_options_add()
    {
        // CAP_SYS_TIME is number 25 of capabilities(7), which systemd-nspawn does not give by itself.
        const string MaySetTheClock = "test $(( 0x$(sed -n 's/^CapBnd:\\t*//p' /proc/1/status) >> 25 & 1 )) = 1";
        await using var machine = await Machine.StartAsync(TestImages.Plain, new() { Capabilities = ["CAP_SYS_TIME"] }, Stop);
        await machine.ShellAsync(MaySetTheClock, Stop);
        Assert.Equal(1, (await shared.Machine.TryRunAsync("sh", "-c", MaySetTheClock)).ExitCode);
    }

    [Fact]
    public async Task A_bind_that_does_not_exist_is_refused()
    {
        var exception = await Assert.ThrowsAsync<FileNotFoundException>(() =>
            Machine.StartAsync(TestImages.Plain, new() { Binds = [new("/no/such/path", "/srv/in")] }, Stop));
        Assert.Equal("'/no/such/path', which the machine is to see at '/srv/in', does not exist.", exception.Message);
    }

    [Fact]
    public async Task A_boot_that_takes_too_long_names_the_pending_jobs_and_leaves_nothing()
    {
        var slow = TestImages.Plain
            .WithFile("/etc/systemd/system/slow.service", "[Service]\nType=oneshot\nExecStart=sleep infinity\n")
            .WithCommand("systemctl add-wants multi-user.target slow.service");
        var exception = await Assert.ThrowsAsync<MachineBootException>(() =>
            Machine.StartAsync(slow, new() { BootTimeout = TimeSpan.FromSeconds(4) }, Stop));
        Assert.Contains("did not come up within 4 s", exception.Message);
        Assert.Contains("slow.service", exception.Message);
        Traces.AssertNone(exception.Message.Split(' ')[0]);
    }
}
