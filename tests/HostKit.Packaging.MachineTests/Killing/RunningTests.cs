using HostKit.Testing;

namespace HostKit.Packaging.MachineTests.Killing;

/// <summary>What still runs from an app that nothing declares any more.</summary>
public sealed class RunningTests
{
    [Fact]
    public async Task An_app_that_still_runs_stays_until_it_has_ended()
    {
        using var sources = new Folder().With("nap.c", "#include <unistd.h>\nint main(void) { return sleep(1000); }\n");
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var app = new CustomApp("nap", Source.Folder(sources.Path), new BuildStep("compile", "mkdir $out/bin; cc -o $out/bin/nap nap.c")) { Programs = ["nap"] };
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanAsync(new HostConfiguration("box").Add(app))).ApplyAsync()).Outcome);
        await machine.RunAsync("systemd-run", "--quiet", "--unit=nap", app.Command("nap").Path);
        await machine.WaitForUnitAsync("nap.service");

        Assert.Empty((await (await machine.Host.PlanRemovalAsync("box")).ApplyAsync()).Failures);
        Assert.True(await machine.ExistsAsync(app.Command("nap").Path));
        Assert.Empty((await machine.Host.CollectGarbageAsync(new HostConfiguration("box"))).StorePaths);

        await machine.RunAsync("systemctl", "stop", "nap.service");
        Assert.Equal(app.Path.Id, Assert.Single((await machine.Host.CollectGarbageAsync(new HostConfiguration("box"))).StorePaths));
        Assert.False(await machine.ExistsAsync(app.Command("nap").Path));
    }
}
