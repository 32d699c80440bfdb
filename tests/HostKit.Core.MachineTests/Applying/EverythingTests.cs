using HostKit.Core.MachineTests.SystemPackages;
using HostKit.Testing;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>One configuration with every kind of resource, through its whole life: the kinds depend on each other, and are taken back together.</summary>
public sealed class EverythingTests(ITestOutputHelper output)
{
    private const string Service = """
        [Service]
        User=shop
        LoadCredentialEncrypted=token:/etc/credstore.encrypted/token
        EnvironmentFile=/etc/shop/environment
        ExecStart=/bin/sh -c 'cat $CREDENTIALS_DIRECTORY/token >/var/lib/shop/seen; exec sleep 1000'
        StateDirectory=shop

        """;

    [Fact]
    public async Task Every_kind_of_resource_goes_through_a_whole_life_in_one_configuration()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "package hk-lib 1.0; package hk-app 1.0 needs=hk-lib");
        await machine.ShellAsync("mkdir -p /etc/shop/conf.d && echo theirs >/etc/shop/conf.d/theirs && echo welcome >/etc/motd && chmod 640 /etc/motd");
        var variable = $"HOSTKIT_TEST_{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable(variable, "open sesame");

        // A plan that is kept has no secrets in it; this one goes at once.
        var first = await machine.Host.PlanAsync(Configuration(variable, "one"));
        output.WriteLine(string.Join('\n', first.Changes.Select(c => $"{c.Action} {c.Kind}[{c.Id}] {c.Cause}").Concat(first.Findings.Select(f => f.ToString()))));
        var done = await first.ApplyAsync(new Lines(output));
        Assert.Empty(done.Failures);
        Assert.Equal("open sesame", await machine.ReadTextAsync("/var/lib/shop/seen"));
        Assert.Equal("one", (await machine.ReadTextAsync("/etc/shop/derived"))!.Trim());
        Assert.False(await machine.ExistsAsync("/etc/shop/conf.d/theirs"));
        Assert.StartsWith("ii hk-app 1.0", await machine.InstalledAsync("apt", "hk-app"), StringComparison.Ordinal);
        Assert.True(await machine.ExistsAsync($"/var/lib/hostkit/store/{StorePath.Of("site", "1").Id}/index.html"));
        Assert.Empty((await machine.Host.PlanAsync(Configuration(variable, "one"))).Changes);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);

        // What fails late takes all of it back, whatever its kind.
        var broken = Configuration(variable, "two").Add(new UserResource("extra") { System = true }).Add(new CommandProbe("never", new Command("false")) { Deadline = TimeSpan.FromSeconds(1) });
        var failed = await (await machine.Host.PlanAsync(broken)).ApplyAsync(new Lines(output));
        Assert.Equal(ApplyOutcome.RolledBack, failed.Outcome);
        Assert.Equal("one", (await machine.ReadTextAsync("/etc/shop/derived"))!.Trim());
        Assert.Equal(2, (await machine.TryRunAsync("getent", "passwd", "extra")).ExitCode);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);

        // Unconfirmed it returns, confirmed it stays.
        Environment.SetEnvironmentVariable(variable, "close sesame");
        var unconfirmed = await (await machine.Host.PlanAsync(Configuration(variable, "two"))).ApplyAsync(new ApplyOptions { ConfirmWithin = TimeSpan.FromMinutes(5) });
        Assert.Equal(ApplyOutcome.AwaitsConfirmation, unconfirmed.Outcome);
        Assert.Equal("close sesame", await machine.ReadTextAsync("/var/lib/shop/seen"));
        await machine.RebootAsync();
        _ = await machine.TryRunAsync("systemctl", "is-system-running", "--wait");
        Assert.Equal("one", (await machine.ReadTextAsync("/etc/shop/derived"))!.Trim());
        Environment.SetEnvironmentVariable(variable, "open sesame");
        Assert.Empty((await machine.Host.PlanAsync(Configuration(variable, "one"))).Changes.Where(c => c.Kind is not ("unit" or "probe")));
        Assert.Equal(ApplyOutcome.AwaitsConfirmation, (await (await machine.Host.PlanAsync(Configuration(variable, "two"))).ApplyAsync(new ApplyOptions { ConfirmWithin = TimeSpan.FromMinutes(5) })).Outcome);
        var second = await machine.Host.ConfirmAsync("test");

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRollbackAsync("test", done.Generation)).ApplyAsync(new Lines(output))).Outcome);
        Assert.Equal("one", (await machine.ReadTextAsync("/etc/shop/derived"))!.Trim());
        Assert.Equal([done.Generation, second, second + 1], machine.Host.ReadGenerations("test").Select(g => g.Number));
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);

        Assert.Empty((await (await machine.Host.PlanRemovalAsync("test")).ApplyAsync(new Lines(output))).Failures);
        Assert.Equal("theirs", (await machine.ReadTextAsync("/etc/shop/conf.d/theirs"))!.Trim());
        Assert.Equal("welcome 640", $"{(await machine.ReadTextAsync("/etc/motd"))!.Trim()} {(await machine.RunAsync("stat", "-c", "%a", "/etc/motd")).Output.Trim()}");
        Assert.False(await machine.ExistsAsync("/var/lib/hostkit"));
        Assert.False(await machine.ExistsAsync("/etc/shop/environment"));
        Assert.DoesNotContain("ii hk", await machine.InstalledAsync("apt", "hk-app", "hk-lib"), StringComparison.Ordinal);
        Assert.Contains("shop:!", (await machine.ShellAsync("grep ^shop: /etc/shadow")).Output, StringComparison.Ordinal);
        Assert.True(await machine.ExistsAsync("/etc/shop/seed"));
    }

    private static HostConfiguration Configuration(string variable, string number)
    {
        var password = Secret.FromEnvironment(variable);
        return new HostConfiguration("test")
            .Add(new SystemPackage("hk-app"))
            .Add(new StoreResource(StorePath.Of("site", "1"))
            {
                Build = (directory, _, token) => File.WriteAllTextAsync(Path.Combine(directory, "index.html"), "site", token),
            })
            .Add(new GroupResource("shoppers"))
            .Add(new UserResource("shop") { System = true, Groups = ["shoppers"] })
            .Add(new DirectoryResource("/etc/shop/conf.d") { Purge = true })
            .Add(new FileResource("/etc/shop/conf.d/own", number) { Owner = "shop", Group = "shoppers" })
            .Add(new SeedFile("/etc/shop/seed", "made once"))
            .Add(new FileResource("/etc/motd", "ours\n") { Adopt = true })
            .Add(new SymlinkResource("/etc/shop/current", "conf.d/own"))
            .Add(new EncryptedCredential("token", password))
            .Add(new FileResource("/etc/shop/environment", FileContent.FromSecretText($"TOKEN={password}\n")))
            .Add(new CommandResource("derive", new Command("/bin/sh", "-c", "cat /etc/shop/current >/etc/shop/derived")) { OnChange = ["/etc/shop/conf.d"] })
            .Add(new FileResource("/etc/systemd/system/shop.service", Service))
            .Add(new UnitState("shop.service") { Started = true })
            .Add(new Check("the future user", new Command("/bin/sh", "-c", "id -nG shop | grep -qw shoppers && grep -q . /etc/shop/conf.d/own")) { Covers = ["/etc/shop"] })
            .Add(new CommandProbe("is up", new Command("systemctl", "is-active", "shop.service")));
    }
}
