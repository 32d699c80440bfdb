namespace HostKit.Samples.MachineTests;

/// <summary>Bad edits of the hello script on a running machine: refused in the programs' own words, with the site still served.</summary>
public sealed class HelloRefusalTests(HelloPackages packages, ITestOutputHelper output)
{
    [Fact]
    public async Task Bad_edits_are_refused_with_file_and_script_line_and_the_old_site_is_still_served()
    {
        await using var hello = await HelloMachine.StartAsync(packages);
        await hello.RunScriptAsync(0, "apply", "--yes");
        var script = await hello.Machine.ReadTextAsync(HelloMachine.Script);
        var (site, service) = (LineOf("box.Add(new Site("), LineOf("box.Add(new ServiceUnit(\"hello\")"));
        var pids = (await hello.MainPidAsync("hello"), await hello.MainPidAsync("nginx"));

        // A directive that nginx does not know.
        await hello.EditAsync("Location.Proxy(\"/\", port)", "Location.Proxy(\"/\", port), new Location(\"/bad\") { [\"no_such_directive\"] = \"on\" }");
        var refused = await hello.RunScriptAsync(1, "apply", "--yes", "--no-color");
        output.WriteLine(refused);
        Assert.Matches(@"unknown directive ""no_such_directive"" in /etc/nginx/conf\.d/hello\.example\.org\.conf:\d+", refused);
        Assert.Contains($"declared at provision.cs:{site}", refused, StringComparison.Ordinal);
        await StillServedAsync();

        // A key that systemd does not know.
        await hello.WriteScriptAsync(script);
        await hello.EditAsync("Restart = Restart.Always,", "Restart = Restart.Always, [\"NoSuchKey\"] = \"1\",");
        refused = await hello.RunScriptAsync(1, "apply", "--yes", "--no-color");
        output.WriteLine(refused);
        Assert.Contains("NoSuchKey", refused, StringComparison.Ordinal);
        Assert.Contains("/etc/systemd/system/hello.service", refused, StringComparison.Ordinal);
        Assert.Contains($"declared at provision.cs:{service}", refused, StringComparison.Ordinal);
        await StillServedAsync();

        // A program that is not there: valid for the compiler, refused by systemd.
        await hello.WriteScriptAsync(script);
        await hello.EditAsync("/opt/hello/server", "/opt/hello/nothing");
        refused = await hello.RunScriptAsync(1, "apply", "--yes", "--no-color");
        output.WriteLine(refused);
        Assert.Contains("/opt/hello/nothing", refused, StringComparison.Ordinal);
        await StillServedAsync();

        // A program that ends at once: taken back after the commit.
        await hello.WriteScriptAsync(script);
        await hello.EditAsync("new(\"/opt/hello/server\", \"--urls\", $\"http://127.0.0.1:{port}\")", "new(\"/usr/bin/false\")");
        refused = await hello.RunScriptAsync(3, "apply", "--yes", "--no-color");
        output.WriteLine(refused);
        Assert.StartsWith("Hello from", await hello.GetAsync("/"), StringComparison.Ordinal);
        await hello.RunScriptAsync(0, "status");

        int LineOf(string text) => script[..script.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        async Task StillServedAsync()
        {
            Assert.StartsWith("Hello from", await hello.GetAsync("/"), StringComparison.Ordinal);
            Assert.Equal(pids, (await hello.MainPidAsync("hello"), await hello.MainPidAsync("nginx")));
            Assert.Equal("1", (await hello.Machine.ReadTextAsync("/var/lib/hostkit/hello/current")).Trim());
        }
    }
}
