using HostKit.Nginx;
using HostKit.Packaging.MachineTests.Together.Programs;
using HostKit.Testing;

namespace HostKit.Packaging.MachineTests.Together;

/// <summary>Programs of all kinds on one machine, built from source, each a hardened service or a site behind nginx.</summary>
public sealed class BehindNginxTests : IAsyncLifetime
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("nginx", "php8.4-fpm", "curl", "python3", "libicu76")
        .WithCommand("rm /etc/nginx/sites-enabled/default");

    private readonly Served[] _all = [new CProgram(), new DotnetProgram(), new NodeProgram(), new DenoProgram(), new StaticFiles(), new PhpSite(), new PythonBot()];
    private Machine _machine = null!;

    public async ValueTask InitializeAsync() => _machine = await Machine.StartAsync(Image);

    public async ValueTask DisposeAsync()
    {
        foreach (var served in _all)
            served.Dispose();
        await _machine.DisposeAsync();
    }

    [Fact]
    public async Task They_are_built_served_upgraded_and_taken_back_and_outlive_their_runtimes_and_a_reboot()
    {
        await DoneAsync("1");
        await AnswersAsync("1");
        Assert.Equal(ApplyOutcome.NothingToDo, (await ApplyAsync("1")).Outcome);

        // One of them changes: only its own unit restarts.
        var before = await StartedAsync();
        await DoneAsync("1", changed: ("native", "2"));
        Assert.Equal("native 2", await GetAsync(_all[0]));
        Assert.Equal(before.Where(s => !s.StartsWith("native ", StringComparison.Ordinal)), (await StartedAsync()).Where(s => !s.StartsWith("native ", StringComparison.Ordinal)));

        await DoneAsync("2");
        await AnswersAsync("2");

        // A version that does not start is taken back with everything else of its apply.
        var broken = await ApplyAsync("3", changed: ("native", "broken"));
        Assert.Equal(ApplyOutcome.RolledBack, broken.Outcome);
        Assert.Contains("native.service", broken.Failures[0], StringComparison.Ordinal);
        await AnswersAsync("2");

        Assert.Equal(ApplyOutcome.Done, (await (await _machine.Host.PlanRollbackAsync("box", 1)).ApplyAsync()).Outcome);
        await AnswersAsync("1");

        // What they were built with, and what the distribution has of it, goes.
        await _machine.ShellAsync("rm -rf /usr/lib/python3* /usr/bin/python3* /usr/share/dotnet /usr/lib/dotnet /usr/bin/node /usr/bin/deno");
        await _machine.RebootAsync();
        foreach (var served in _all.OfType<ServedProgram>())
            await _machine.WaitForUnitAsync($"{served.Name}.service");
        await AnswersAsync("1");

        Assert.Equal(ApplyOutcome.Done, (await (await _machine.Host.PlanRemovalAsync("box")).ApplyAsync()).Outcome);
        Assert.False(await _machine.ExistsAsync("/var/lib/hostkit/store"));
    }

    private async Task DoneAsync(string version, (string Name, string Version)? changed = null)
    {
        var result = await ApplyAsync(version, changed);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join("\n", result.Failures));
    }

    private async Task<ApplyResult> ApplyAsync(string version, (string Name, string Version)? changed = null)
    {
        var box = new HostConfiguration("box") { SettleTime = TimeSpan.FromMilliseconds(500) };
        foreach (var served in _all)
        {
            served.Write(served.Name == changed?.Name ? changed.Value.Version : version);
            foreach (var component in served.Components())
                box.Add(component);
        }

        box.Add(new Site("example.org") { Locations = [.. _all.Select(s => s.Location())] });
        return await (await _machine.Host.PlanAsync(box)).ApplyAsync();
    }

    private async Task AnswersAsync(string version)
    {
        // A service that was restarted on the way back is not waited for by anybody else.
        foreach (var served in _all)
        {
            var answer = "";
            for (var i = 0; i < 100 && (answer = await GetAsync(served)) != $"{served.Name} {version}"; i++)
                await Task.Delay(100, TestContext.Current.CancellationToken);
            Assert.Equal($"{served.Name} {version}", answer);
        }
    }

    private async Task<string> GetAsync(Served served)
    {
        var result = await _machine.TryRunAsync("curl", "-sS", "-m", "10", "-H", "Host: example.org", $"http://127.0.0.1{served.Url}");
        return result.Succeeded ? result.Output.Trim() : result.Error.Trim();
    }

    private async Task<string[]> StartedAsync()
    {
        var started = new List<string>();
        foreach (var served in _all.OfType<ServedProgram>())
            started.Add($"{served.Name} {(await _machine.RunAsync("systemctl", "show", "-P", "MainPID", $"{served.Name}.service")).Output.Trim()}");
        return [.. started];
    }
}
