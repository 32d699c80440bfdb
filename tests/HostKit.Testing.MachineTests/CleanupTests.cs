using CliWrap;
using CliWrap.Buffered;
using CliWrap.EventStream;

namespace HostKit.Testing.MachineTests;

public sealed class CleanupTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_disposed_machine_leaves_no_mount_process_control_group_or_directory()
    {
        string name;
        await using (var machine = await Machine.StartAsync(TestImages.Plain, cancellationToken: Stop))
        {
            name = machine.Name;
            Assert.NotEmpty(Traces.Of(name));
        }
        Traces.AssertNone(name);
    }

    [Fact]
    public async Task A_cancelled_start_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var start = Machine.StartAsync(TestImages.Plain, new() { Binds = [new(folder.Path, "/srv/in")] }, soon.Token);
        string? name = null;
        while (name is null)
        {
            await Task.Delay(2, Stop);
            Assert.False(start.IsCompleted);
            name = Traces.MachineWith(folder.Path);
        }
        await soon.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        Traces.AssertNone(name);
    }

    [Fact]
    public async Task A_killed_test_process_takes_its_machine_along_and_the_next_start_removes_the_rest()
    {
        await using var survivor = await Machine.StartAsync(TestImages.Plain, cancellationToken: Stop);
        var (name, leader) = await BootInChildAndKillAsync();

        await survivor.WaitUntilAsync(_ => Task.FromResult(!Directory.Exists($"/proc/{leader}")), cancellationToken: Stop);
        await using var next = await Machine.StartAsync(TestImages.Plain, cancellationToken: Stop);

        Traces.AssertNone(name);
        Assert.Equal("running", (await survivor.RunAsync("systemctl", "is-system-running")).Output);
    }

    [Fact]
    public async Task A_sweep_ends_processes_that_outlived_their_test_process()
    {
        // As if the guard had been stopped: a process in the machine's control group, a free lock.
        var name = "hostkit-" + Guid.NewGuid().ToString("N")[..8];
        var state = Directory.CreateDirectory(Path.Combine(CacheFolder.Machines, name)).FullName;
        using var sleeping = new CancellationTokenSource();
        var orphan = Cli.Wrap("unshare").WithArguments(["--mount", "--propagation", "private", "sh", "-euc", """
            umount --recursive /sys/fs/cgroup 2>/dev/null || :
            mount -t cgroup2 cgroup2 /sys/fs/cgroup
            mkdir -p "/sys/fs/cgroup/$1/boot-1"; echo 0 > "/sys/fs/cgroup/$1/boot-1/cgroup.procs"
            exec sleep 4322
            """, "sh", name]).WithValidation(CommandResultValidation.None).ExecuteAsync(sleeping.Token);
        while (!ProcessTree.ControlGroup(orphan.ProcessId).Contains(name))
            await Task.Delay(10, Stop);
        await File.WriteAllTextAsync(state + ".lock", "", Stop);

        await Leftovers.SweepAsync(Stop);

        Assert.Equal(128 + 9, (await orphan).ExitCode);
        Traces.AssertNone(name);
    }

    [Fact]
    public async Task A_sweep_removes_images_whose_build_was_killed_and_not_those_being_built()
    {
        string Unfinished(string name) =>
            Directory.CreateDirectory(Path.Combine(CacheFolder.Images, $"{name}-{Guid.NewGuid():N}.unfinished")).FullName;
        var (killed, building) = (Unfinished("killed"), Unfinished("building"));
        using (FileLock.TryTake(Path.ChangeExtension(building, "lock")))
        {
            await Leftovers.SweepAsync(Stop);
            Assert.False(Directory.Exists(killed));
            Assert.True(Directory.Exists(building));
        }
        await Leftovers.SweepAsync(Stop);
        Assert.False(Directory.Exists(building));
        File.Delete(Path.ChangeExtension(killed, "lock"));
        File.Delete(Path.ChangeExtension(building, "lock"));
    }

    [Fact]
    public async Task A_log_that_throws_does_not_end_the_machine()
    {
        var asked = false;
        await using var machine = await Machine.StartAsync(TestImages.Plain, new()
        {
            Log = _ =>
            {
                asked = true;
                throw new InvalidOperationException("There is no currently active test.");
            },
        }, Stop);
        Assert.True(asked);
        await machine.RebootAsync(Stop);
    }

    static async Task<(string Name, string Leader)> BootInChildAndKillAsync()
    {
        var child = 0;
        await foreach (var happening in Child.Command("boot").ListenAsync(Stop))
        {
            if (happening is StartedCommandEvent started)
                child = started.ProcessId;
            if (happening is StandardOutputCommandEvent { Text: var line } && line.Split(' ') is ["booted", var name, var leader])
            {
                Assert.NotEmpty(Traces.Of(name));
                await Cli.Wrap("kill").WithArguments(["-KILL", $"{child}"]).ExecuteAsync(Stop);
                return (name, leader);
            }
        }
        throw new InvalidOperationException("The child ended before its machine was up.");
    }
}
