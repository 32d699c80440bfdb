using System.Globalization;
using HostKit.Systemd;
using HostKit.Testing;

namespace HostKit.Packaging.MachineTests.Dotnet;

/// <summary>A machine without .NET runs .NET apps, whichever way they bring their runtime.</summary>
public sealed class RuntimeTests
{
    [Fact]
    public async Task A_web_service_runs_on_a_shared_runtime_on_its_own_and_as_a_single_file()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        using var sources = new WebSources();
        // The lock of a single file is another one: the runtime identifier is in it.
        using var single = new WebSources();
        await sources.App().LockAsync(cancellationToken: TestContext.Current.CancellationToken);
        var written = await single.App(DotnetRuntime.SingleFile).LockAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["dotnet-packs.lock", "packages.lock.json"], written.Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var box = new HostConfiguration("box") { SettleTime = TimeSpan.FromMilliseconds(500) };
        DotnetApp[] apps = [sources.App(), sources.App(DotnetRuntime.SelfContained), single.App(DotnetRuntime.SingleFile)];
        for (var i = 0; i < apps.Length; i++)
            Serve(box, apps[i], 7100 + i);
        var result = await (await machine.Host.PlanAsync(box)).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join("\n", result.Failures));

        foreach (var app in apps)
        {
            Assert.Equal("", (await machine.ShellAsync($"find {app.Path} -iname nuget.config -o -name '*packages.lock.json' -o -name dotnet-packs.lock")).Output);
            Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", $"{app.Path.Name}.service")).Output.Trim());
            Console.WriteLine($"# {app.Path.Name}: {(await machine.ShellAsync($"du -sm {app.Path} | cut -f1")).Output.Trim()} MB");
        }

        Assert.Equal("", (await machine.ShellAsync("command -v dotnet || :")).Output);
        Assert.Single((await machine.ShellAsync("ls -d /var/lib/hostkit/store/*-dotnet-runtime-*")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Serve(HostConfiguration box, DotnetApp app, int port)
    {
        var name = app.Path.Name;
        box.Add(app);
        box.Add(new ServiceUnit(name)
        {
            Service = new ServiceSection { Type = ServiceType.Exec, ExecStart = [app.Command("web", port.ToString(CultureInfo.InvariantCulture))], DynamicUser = true }.Hardened(For.DotNet),
            Install = new() { WantedBy = [Units.MultiUser] },
        });
        foreach (var path in new[] { "", "page.css" })
            box.Add(new HttpProbe($"{name} answers /{path}", new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/{path}")) { Deadline = TimeSpan.FromSeconds(20) });
    }
}
