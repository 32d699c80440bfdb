using System.Globalization;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.SystemPackages;

/// <summary>Applies that end while the package manager is at work: killed, with the machine or alone, cancelled, or two at a time.</summary>
public sealed class PackageCrashTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("apt", "Unpacking hk-app", false)]
    [InlineData("apt", "Unpacking hk-app", true)]
    [InlineData("apt", "Setting up hk-lib", true)]
    [InlineData("apt", "Setting up hk-lib", false)]
    [InlineData("pacman", "installing hk-lib", false)]
    [InlineData("pacman", "installing hk-lib", true)]
    [InlineData("dnf", "Running scriptlet: hk-lib", false)]
    [InlineData("dnf", "Running scriptlet: hk-lib", true)]
    [InlineData("apt", "packages installed", true)]
    [InlineData("pacman", "packages installed", true)]
    [InlineData("dnf", "packages installed", true)]
    public async Task The_next_run_finishes_the_managers_work_and_takes_it_back(string manager, string at, bool machineToo)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await SlowPackagesAsync(machine, manager);
        await machine.ApplyAsync("test", null, new FileResource("/etc/demo", "1"));
        var before = await machine.TreeAsync();
        var died = await Tool.RunAsync(
            "/", Repository.PathOf("tests/HostKit.Core.CrashProgram/bin/Debug/net10.0/HostKit.Core.CrashProgram"), machine.Leader.ToString(CultureInfo.InvariantCulture), "hk-app", "Packages", at);
        Assert.Equal(137, died.ExitCode);
        if (machineToo)
            await machine.ResetAsync();
        else
            Assert.NotEqual("", await machine.InstalledAsync(manager, "hk-app", "hk-lib"));

        output.WriteLine(await machine.Host.RecoverAsync("test") ?? "nothing");

        Assert.Equal("", await machine.InstalledAsync(manager, "hk-app", "hk-lib"));
        Assert.Equal(before, await machine.TreeAsync());
        Assert.False(await machine.ExistsAsync("/var/lib/hostkit/test/journal"));
        var again = await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-app"), new FileResource("/etc/demo", "2"));
        Assert.Equal((ApplyOutcome.Done, ""), (again.Outcome, string.Join('\n', again.Failures)));
    }

    [Theory]
    [InlineData("apt", false)]
    [InlineData("pacman", false)]
    [InlineData("dnf", false)]
    [InlineData("apt", true)]
    public async Task What_nobody_confirms_goes_with_its_packages_without_a_next_run(string manager, bool byReboot)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, "package hk-lib 1.0; package hk-app 1.0 needs=hk-lib");
        await machine.ApplyAsync("test", null, new FileResource("/etc/demo", "1"));
        var before = await machine.TreeAsync();
        var plan = await machine.Host.PlanAsync(PackageMachine.Of("test", new SystemPackage("hk-app"), new FileResource("/etc/demo", "2")));
        var result = await plan.ApplyAsync(new ApplyOptions { ConfirmWithin = TimeSpan.FromSeconds(byReboot ? 600 : 3) }, new Lines(output));
        Assert.Equal((ApplyOutcome.AwaitsConfirmation, ""), (result.Outcome, string.Join('\n', result.Failures)));
        if (byReboot)
            await machine.RebootAsync();
        for (var wait = 0; wait < 100 && await machine.ExistsAsync("/var/lib/hostkit/test/journal"); wait++)
            await Task.Delay(200);
        output.WriteLine((await machine.ShellAsync("journalctl --no-pager -o cat -u 'hostkit*' -u 'run-*' | tail -n 40")).Output);
        Assert.Equal("", await machine.InstalledAsync(manager, "hk-app", "hk-lib"));
        Assert.Equal(before, await machine.TreeAsync());
        Assert.False(await machine.ExistsAsync("/var/lib/hostkit/test/journal"));
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
    }

    [Theory]
    [InlineData("apt", "Setting up hk-lib")]
    [InlineData("pacman", "installing hk-lib")]
    [InlineData("dnf", "Running scriptlet: hk-lib")]
    public async Task Cancelled_it_lets_the_manager_finish_and_takes_everything_back(string manager, string at)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await SlowPackagesAsync(machine, manager);
        await machine.ApplyAsync("test", null, new FileResource("/etc/demo", "1"));
        var before = await machine.TreeAsync();
        using var cancel = new CancellationTokenSource();
        var plan = await machine.Host.PlanAsync(PackageMachine.Of("test", new SystemPackage("hk-app"), new FileResource("/etc/demo", "2")));

        var result = await plan.ApplyAsync(new Cancelling(at, cancel), cancel.Token);

        Assert.Equal((ApplyOutcome.RolledBack, "The apply was cancelled."), (result.Outcome, string.Join('\n', result.Failures)));
        Assert.Equal("", await machine.InstalledAsync(manager, "hk-app", "hk-lib"));
        Assert.Equal(before, await machine.TreeAsync());
    }

    [Fact]
    public async Task Ctrl_C_in_a_terminal_does_not_reach_the_manager()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await SlowPackagesAsync(machine, "apt");
        // What a terminal signals is the whole group, of which this is the first process. Who runs the tests may have INT ignored.
        using var process = System.Diagnostics.Process.Start(
            "env", ["--default-signal=INT", "setsid", Repository.PathOf("tests/HostKit.Core.CrashProgram/bin/Debug/net10.0/HostKit.Core.CrashProgram"), machine.Leader.ToString(CultureInfo.InvariantCulture), "hk-app", "RollBack"]);
        await UntilAsync(async () => (await machine.TryRunAsync("grep", "-q", "Setting up hk-lib", "/var/lib/hostkit/test/packages.log")).ExitCode == 0);
        await Tool.RequireAsync("/", "kill", "-INT", "--", $"-{process.Id.ToString(CultureInfo.InvariantCulture)}");
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
        await UntilAsync(async () => await machine.InstalledAsync("apt", "hk-app", "hk-lib") == "ii hk-app 1.0\nii hk-lib 1.0");

        Assert.NotNull(await machine.Host.RecoverAsync("test"));
        Assert.Equal("", await machine.InstalledAsync("apt", "hk-app", "hk-lib"));
    }

    [Fact]
    public async Task Two_at_a_time_that_install_the_same_do_not_take_each_others_away()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await SlowPackagesAsync(machine, "apt");
        var good = await machine.Host.PlanAsync(PackageMachine.Of("good", new SystemPackage("hk-app")));
        var bad = await machine.Host.PlanAsync(PackageMachine.Of("bad", new SystemPackage("hk-app"), new Check("no", new Command("false")) { Covers = ["/etc/demo"] }, new FileResource("/etc/demo", "1")));
        var lines = new Lines(output);
        var results = await Task.WhenAll(bad.ApplyAsync(lines), good.ApplyAsync(lines));
        output.WriteLine(string.Join('\n', results.SelectMany(r => r.Failures)));
        if (results[1].Outcome != ApplyOutcome.Done)
            Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync("good", lines, new SystemPackage("hk-app"))).Outcome);
        Assert.True(results[0].Outcome is ApplyOutcome.RolledBack or ApplyOutcome.Refused);
        Assert.Equal("ii hk-app 1.0\nii hk-lib 1.0", await machine.InstalledAsync("apt", "hk-app", "hk-lib"));
        Assert.Empty((await machine.Host.StatusAsync("good")).Drift);
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var n = 0; n < 150; n++)
        {
            if (await condition())
                return;
            await Task.Delay(200);
        }

        Assert.Fail("It did not come to that within half a minute.");
    }

    private static Task SlowPackagesAsync(Machine machine, string manager)
        => machine.MakeAsync(manager, $"package hk-lib 1.0 after='{(manager == "dnf" ? "posix.sleep(3)" : "sleep 3")}'; package hk-app 1.0 needs=hk-lib");

    private sealed class Cancelling(string at, CancellationTokenSource source) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value)
        {
            if (value.Message.Contains(at, StringComparison.Ordinal))
                source.Cancel();
        }
    }
}
