namespace HostKit.Samples.MachineTests;

/// <summary>The hello sample on a bare machine, from the first apply to a reboot, run inside the machine with the SDK as its owner would.</summary>
public sealed class HelloStoryTests(HelloPackages packages, ITestOutputHelper output)
{
    // Everything an apply could touch: modes, owners, and times of change of every file, link and directory.
    private const string Everything = "find /etc /opt /usr/lib/systemd /var/lib/systemd/timers -printf '%p %y %m %u %g %l %T@\\n' | sort | sha256sum";

    [Fact]
    public async Task One_script_provisions_the_machine_changes_it_and_takes_things_away()
    {
        await using var hello = await HelloMachine.StartAsync(packages);
        var machine = hello.Machine;

        // The first apply: the service answers through nginx, over HTTP and over a websocket.
        output.WriteLine(await hello.RunScriptAsync(0, "apply", "--yes"));
        Assert.StartsWith("Hello from", await hello.GetAsync("/"), StringComparison.Ordinal);
        Assert.Equal("über ☕", await hello.EchoAsync("über ☕"));
        Assert.Contains("hello-heartbeat.timer", (await machine.RunAsync("systemctl", "list-timers", "--no-pager")).Output, StringComparison.Ordinal);

        // The second: nothing changes, no file's time and no unit's process, and it says so.
        var (service, nginx) = (await hello.MainPidAsync("hello"), await hello.MainPidAsync("nginx"));
        var before = (await machine.ShellAsync(Everything)).Output;
        Assert.Contains("Nothing to do", await hello.RunScriptAsync(0, "apply", "--yes"), StringComparison.Ordinal);
        Assert.Equal(before, (await machine.ShellAsync(Everything)).Output);
        Assert.Equal((service, nginx), (await hello.MainPidAsync("hello"), await hello.MainPidAsync("nginx")));

        // Another port: that service restarts, nginx reloads and keeps its process, the timer is left alone.
        await hello.EditAsync("port = 5080", "port = 5081");
        var timer = (await machine.RunAsync("systemctl", "show", "-P", "ActiveEnterTimestampMonotonic", "hello-heartbeat.timer")).Output;
        var plan = await hello.RunScriptAsync(2, "plan", "--detailed-exitcode", "--no-color");
        output.WriteLine(plan);
        Assert.Contains("restart unit hello.service", plan, StringComparison.Ordinal);
        Assert.Contains("reload unit nginx.service", plan, StringComparison.Ordinal);
        await hello.RunScriptAsync(0, "apply", "--yes");
        Assert.StartsWith("Hello from", await hello.GetAsync("/"), StringComparison.Ordinal);
        Assert.NotEqual(service, await hello.MainPidAsync("hello"));
        Assert.Equal(nginx, await hello.MainPidAsync("nginx"));
        Assert.Equal(timer, (await machine.RunAsync("systemctl", "show", "-P", "ActiveEnterTimestampMonotonic", "hello-heartbeat.timer")).Output);

        // A reboot: everything is up again.
        await machine.RebootAsync();
        Assert.StartsWith("Hello from", await hello.GetAsync("/"), StringComparison.Ordinal);
        Assert.Equal("again", await hello.EchoAsync("again"));
        await hello.RunScriptAsync(0, "status");

        // The site leaves the script, and the machine with it; the service stays.
        var text = await machine.ReadTextAsync(HelloMachine.Script);
        var site = text.IndexOf("box.Add(new Site(", StringComparison.Ordinal);
        var end = text.IndexOf("box.Add(", site + 1, StringComparison.Ordinal);
        service = await hello.MainPidAsync("hello");
        await hello.WriteScriptAsync(text.Remove(site, end - site));
        output.WriteLine(await hello.RunScriptAsync(0, "apply", "--yes"));
        Assert.False(await machine.ExistsAsync("/etc/nginx/conf.d/hello.example.org.conf"));
        Assert.False((await machine.TryRunAsync("curl", "--silent", "--fail", "--header", "Host: hello.example.org", "http://127.0.0.1/ws")).Succeeded);
        Assert.DoesNotContain("Hello from", (await machine.TryRunAsync("curl", "--silent", "--header", "Host: hello.example.org", "http://127.0.0.1/")).Output, StringComparison.Ordinal);
        Assert.Equal(service, await hello.MainPidAsync("hello"));
        Assert.Equal("1\n2\n3", (await machine.RunAsync("ls", "/var/lib/hostkit/hello/generations")).Output.Trim());
    }
}
