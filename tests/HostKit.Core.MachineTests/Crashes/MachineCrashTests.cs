using HostKit.Testing;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>Applies to a machine that are killed at the end of each phase, together with the machine.</summary>
public sealed class MachineCrashTests
{
    [Theory]
    [InlineData(ApplyPhase.Stage, false)]
    [InlineData(ApplyPhase.Check, false)]
    [InlineData(ApplyPhase.Commit, false)]
    [InlineData(ApplyPhase.Commit, true)]
    [InlineData(ApplyPhase.Activate, false)]
    [InlineData(ApplyPhase.Activate, true)]
    [InlineData(ApplyPhase.Settle, true)]
    public async Task The_next_run_brings_files_and_units_back_to_the_old_generation(ApplyPhase phase, bool machineToo)
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        Assert.Equal(0, await CrashProgram.ApplyAsync(machine, "1000", ApplyPhase.RollBack));
        Assert.Equal(137, await CrashProgram.ApplyAsync(machine, "2000", phase));
        if (machineToo)
            await machine.ResetAsync();

        var recovered = await machine.Host.RecoverAsync("test");

        // A machine that boots has seen to it by itself.
        Assert.Equal(phase >= ApplyPhase.Commit && !machineToo, recovered is not null);
        Assert.Equal("1000", await machine.ReadTextAsync("/etc/demo/conf"));
        Assert.False(await machine.ExistsAsync("/etc/demo/only2000"));
        // Nothing is owed: what only reloads, and what a command derives, are of the generation the host is in.
        if (phase >= ApplyPhase.Commit)
            Assert.Equal("10001000", (await machine.ShellAsync("cat /run/follows /run/derived")).Output);
        Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", "demo.service", "extra1000.service")).Output.Split('\n').Distinct().Single());
        Assert.Contains("sleep 1000", (await machine.ShellAsync("tr '\\0' ' ' </proc/$(systemctl show -P MainPID demo.service)/cmdline")).Output, StringComparison.Ordinal);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "extra2000.service")).Output);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);

        Assert.Equal(0, await CrashProgram.ApplyAsync(machine, "2000", ApplyPhase.RollBack));
        Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", "extra2000.service")).Output);
        Assert.Equal("", (await machine.ShellAsync("ls /var/lib/hostkit/test | grep -vE '^(current|generations|lock|objects|reserve|shadow|uncollected)$' || :")).Output);
    }
}
