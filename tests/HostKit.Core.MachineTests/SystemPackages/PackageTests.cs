using HostKit.Testing;

namespace HostKit.Core.MachineTests.SystemPackages;

/// <summary>Packages of three managers, from local repositories, on machines that say they are of the distributions those belong to.</summary>
public sealed class PackageTests(ITestOutputHelper output)
{
    private const string TwoPackages = "package hk-lib 1.0; package hk-app 1.0 needs=hk-lib";

    [Theory]
    [InlineData("apt")]
    [InlineData("pacman")]
    [InlineData("dnf")]
    public async Task A_package_comes_with_what_it_needs_and_goes_with_it(string manager)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, TwoPackages);
        await machine.ApplyAsync("other", null, new FileResource("/etc/other", "1"));
        var before = await machine.TreeAsync();
        var package = new SystemPackage("elsewhere") { Apt = "hk-app", Pacman = "hk-app", Dnf = "hk-app" };

        var plan = await machine.Host.PlanAsync(PackageMachine.Of("test", package));
        output.WriteLine(string.Join('\n', plan.Findings));
        var change = Assert.Single(plan.Changes);
        Assert.Equal((ChangeAction.Install, "package", "hk-app", "is not installed; with hk-lib"), (change.Action, change.Kind, change.Id, change.Cause));
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync(new Lines(output))).Outcome);
        Assert.Equal("ii hk-app 1.0\nii hk-lib 1.0", (await machine.InstalledAsync(manager, "hk-app", "hk-lib")).Replace("-1", "", StringComparison.Ordinal));
        Assert.Equal(ApplyOutcome.NothingToDo, (await machine.ApplyAsync("test", null, package)).Outcome);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
        output.WriteLine((await machine.ShellAsync("cat /var/lib/hostkit/test/generations/*/manifest.json")).Output);

        var removal = await machine.Host.PlanAsync(PackageMachine.Of("test"));
        Assert.Equal((ChangeAction.Delete, "hk-app", "no longer declared; with hk-lib"), (removal.Changes[0].Action, removal.Changes[0].Id, removal.Changes[0].Cause));
        Assert.Equal(ApplyOutcome.Done, (await removal.ApplyAsync(new Lines(output))).Outcome);
        Assert.DoesNotContain("ii", await machine.InstalledAsync(manager, "hk-app", "hk-lib"), StringComparison.Ordinal);
        Assert.False(await machine.ExistsAsync("/usr/share/hk-app"));
        if (manager != "apt")
            Assert.Equal(before, await machine.TreeAsync());
        Assert.Empty((await machine.Host.PlanAsync(PackageMachine.Of("test"))).Changes);
    }

    [Theory]
    [InlineData("apt")]
    [InlineData("pacman")]
    [InlineData("dnf")]
    public async Task A_package_that_was_there_before_stays_and_one_removed_by_hand_is_drift(string manager)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, TwoPackages);
        await machine.ShellAsync(manager switch { "apt" => "apt-get -y install hk-lib", "pacman" => "pacman -S --noconfirm hk-lib", _ => "dnf -y install hk-lib" });
        Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-app"), new SystemPackage("hk-lib"))).Outcome);

        await machine.ShellAsync(manager switch { "apt" => "dpkg --remove hk-app", "pacman" => "pacman -R --noconfirm hk-app", _ => "rpm -e hk-app" });
        var drift = Assert.Single((await machine.Host.StatusAsync("test")).Drift);
        Assert.Equal((ChangeAction.Install, "hk-app"), (drift.Action, drift.Id));
        Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-app"), new SystemPackage("hk-lib"))).Outcome);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("test")).ApplyAsync(new Lines(output))).Outcome);
        Assert.StartsWith("ii hk-lib 1.0", (await machine.InstalledAsync(manager, "hk-lib", "hk-app")).Split('\n').First(l => l.StartsWith("ii", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("ii hk-app", await machine.InstalledAsync(manager, "hk-lib", "hk-app"), StringComparison.Ordinal);
        Assert.False(await machine.ExistsAsync("/var/lib/hostkit"));
    }

    [Theory]
    [InlineData("apt")]
    [InlineData("pacman")]
    [InlineData("dnf")]
    public async Task A_name_nobody_knows_is_refused_with_the_script_line(string manager)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, TwoPackages);
        var result = await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-nonesuch"), new SystemPackage("hk-app"));
        output.WriteLine(string.Join('\n', result.Failures));
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.Contains("package[hk-nonesuch] (PackageMachine.cs:", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.Equal("", await machine.InstalledAsync(manager, "hk-app", "hk-lib"));
    }

    [Theory]
    [InlineData("apt")]
    [InlineData("pacman")]
    [InlineData("dnf")]
    public async Task What_conflicts_with_an_installed_package_and_what_only_names_a_role_is_refused(string manager)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, TwoPackages + "; package hk-other 1.0 conflicts=hk-app; package hk-post 1.0 provides=hk-mail");
        await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-app"));
        foreach (var name in new[] { "hk-other", "hk-mail" })
        {
            string told;
            try
            {
                var result = await machine.ApplyAsync("two", new Lines(output), new SystemPackage(name));
                Assert.True(result.Outcome is ApplyOutcome.Refused or ApplyOutcome.RolledBack);
                told = result.Failures[0];
            }
            catch (InvalidConfigurationException e)
            {
                told = e.Message;
            }

            output.WriteLine(told);
            Assert.Contains(name, told, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("hk-other", await machine.InstalledAsync(manager, "hk-app", "hk-other", "hk-post"), StringComparison.Ordinal);
        Assert.DoesNotContain("hk-post", await machine.InstalledAsync(manager, "hk-app", "hk-other", "hk-post"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apt")]
    [InlineData("pacman")]
    [InlineData("dnf")]
    public async Task A_later_failure_takes_the_packages_away_again(string manager)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, TwoPackages);
        await machine.ApplyAsync("test", null, new FileResource("/etc/demo", "1"));
        var before = await machine.TreeAsync();
        Check no = new("says no", new Command("test", "!", "-e", "/usr/share/hk-app")) { Covers = ["/etc/demo"] };
        foreach (var component in new IComponent[] { no, new UnitState("hk-nonesuch.service") { Started = true }, new FileResource("/etc/hk-app/hk-app.conf", "mine") })
        {
            var result = await machine.ApplyAsync("test", new Lines(output), new SystemPackage("hk-app"), new FileResource("/etc/demo", "2"), component);
            output.WriteLine(string.Join('\n', result.Failures));
            Assert.Equal((ApplyOutcome.RolledBack, 1), (result.Outcome, result.Generation));
            Assert.Equal("", await machine.InstalledAsync(manager, "hk-app", "hk-lib"));
            Assert.Equal(before, await machine.TreeAsync());
        }

        Assert.Equal("", (await machine.ShellAsync("ls /var/lib/hostkit/test | grep -vE '^(current|generations|lock|objects|reserve|shadow|uncollected)$' || :")).Output);
    }

    [Theory]
    [InlineData("apt")]
    [InlineData("pacman")]
    [InlineData("dnf")]
    public async Task Two_configurations_share_a_package_and_the_last_takes_it_away(string manager)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, TwoPackages);
        await machine.ApplyAsync("one", null, new SystemPackage("hk-app"));
        await machine.ApplyAsync("two", null, new SystemPackage("hk-app"));
        Assert.Equal(ApplyOutcome.NothingToDo, (await (await machine.Host.PlanRemovalAsync("one")).ApplyAsync(new Lines(output))).Outcome);
        Assert.Contains("ii hk-app", await machine.InstalledAsync(manager, "hk-app", "hk-lib"), StringComparison.Ordinal);
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("two")).ApplyAsync(new Lines(output))).Outcome);
        Assert.DoesNotContain("ii", await machine.InstalledAsync(manager, "hk-app", "hk-lib"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apt")]
    [InlineData("pacman")]
    [InlineData("dnf")]
    public async Task What_something_of_somebody_elses_needs_stays_until_that_is_gone(string manager)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, TwoPackages + "; package hk-guest 1.0 needs=hk-app");
        await machine.ApplyAsync("test", null, new SystemPackage("hk-app"));
        await machine.ShellAsync(manager switch { "apt" => "apt-get -y install hk-guest", "pacman" => "pacman -S --noconfirm hk-guest", _ => "dnf -y install hk-guest" });

        var plan = await machine.Host.PlanAsync(PackageMachine.Of("test"));
        Assert.Empty(plan.Changes);
        Assert.Contains("hk-guest", Assert.Single(plan.Findings, f => f.Id == "core.package-stays").Message, StringComparison.Ordinal);
        await plan.ApplyAsync(new Lines(output));
        Assert.Contains("ii hk-app", await machine.InstalledAsync(manager, "hk-app"), StringComparison.Ordinal);

        await machine.ShellAsync(manager switch { "apt" => "dpkg --purge hk-guest", "pacman" => "pacman -R --noconfirm hk-guest", _ => "rpm -e hk-guest" });
        Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync("test", new Lines(output))).Outcome);
        Assert.DoesNotContain("ii", await machine.InstalledAsync(manager, "hk-app", "hk-lib"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_lists_of_packages_are_fetched_anew_once()
    {
        const string manager = "apt";
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, TwoPackages);
        await machine.MakeAsync(manager, "update=no; package hk-new 1.0");
        var lines = new Lines(output);
        Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync("test", lines, new SystemPackage("hk-new"))).Outcome);
        Assert.Contains("fetches its lists of packages", lines.Text, StringComparison.Ordinal);
        Assert.StartsWith("ii hk-new 1.0", await machine.InstalledAsync(manager, "hk-new"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_may_be_gone_back_to()
    {
        await using var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", TwoPackages);
        await machine.ApplyAsync("test", null, new SystemPackage("hk-app"));
        await machine.ApplyAsync("test", null, new FileResource("/etc/demo", "1"));
        Assert.Equal(["package[hk-app]", "file[/etc/demo]"], machine.Host.CompareGenerations("test", 2, 1).Select(c => $"{c.Kind}[{c.Id}]").OrderDescending());

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRollbackAsync("test", 1)).ApplyAsync(new Lines(output))).Outcome);
        Assert.Equal("ii hk-app 1.0\nii hk-lib 1.0", await machine.InstalledAsync("apt", "hk-app", "hk-lib"));
        Assert.Contains("\"version\": \"1.0\"", await machine.ReadTextAsync("/var/lib/hostkit/test/generations/3/manifest.json"), StringComparison.Ordinal);
    }
}
