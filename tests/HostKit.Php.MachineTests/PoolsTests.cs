using HostKit.Nginx;
using HostKit.Testing;

namespace HostKit.Php.MachineTests;

/// <summary>Pools behind nginx on a booted machine, with Debian's own php-fpm.</summary>
public sealed class PoolsTests
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("nginx-light", "php8.4-fpm", "php8.4-mbstring", "curl").WithCommand("rm /etc/nginx/sites-enabled/default");

    [Fact]
    public async Task Pools_of_several_users_answer_behind_nginx_and_are_changed_without_cutting_each_other()
    {
        await using var machine = await Machine.StartAsync(Image);
        await machine.WriteTextAsync("/srv/one/index.php", "<?php echo 'one ', posix_getpwuid(posix_geteuid())['name'], ' ', ini_get('memory_limit'), ' ', getenv('GREETING'), ' ', mb_strlen('äöü');");
        await machine.WriteTextAsync("/srv/two/index.php", "<?php sleep((int)($_GET['s'] ?? 0)); echo 'two ', posix_getpwuid(posix_geteuid())['name'];");
        var before = (await machine.ShellAsync("find /etc -type f | sort | xargs sha256sum 2>/dev/null | grep -v -e '/etc/.*shadow' -e /etc/passwd -e /etc/group -e subuid -e subgid")).Output;
        await DoneAsync(machine, Box("128M"));
        Assert.Equal("one one 128M it's \"quoted\"; $5 3", await GetAsync(machine, "one"));
        Assert.Equal("two two", await GetAsync(machine, "two"));
        Assert.Empty((await machine.Host.PlanAsync(Box("128M"))).Changes);

        // What php-fpm itself refuses changes nothing, in its own words and with the script's line.
        var refused = await ApplyAsync(machine, Box("128M", wrong: true));
        Assert.Equal(ApplyOutcome.Refused, refused.Outcome);
        Assert.Contains("pm.no_such", string.Join('\n', refused.Failures), StringComparison.Ordinal);
        Assert.Contains("one.conf", string.Join('\n', refused.Failures), StringComparison.Ordinal);

        // An extension that is not there is refused before anything changes, too. The machine has no network to get it.
        var missing = await Record.ExceptionAsync(async () => Assert.Equal(ApplyOutcome.Refused, (await ApplyAsync(machine, Box("128M", extension: "imagick"))).Outcome));
        Assert.True(missing is null or HostKitException, $"{missing}");
        Assert.Equal("two two", await GetAsync(machine, "two"));

        // One pool changes while a request of the other, and one of its own, is being answered.
        var master = await MasterAsync(machine);
        var slow = GetAsync(machine, "two", "?s=4");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await DoneAsync(machine, Box("64M"));
        Assert.Equal("two two", await slow);
        Assert.StartsWith("one one 64M", await GetAsync(machine, "one"), StringComparison.Ordinal);
        Assert.Equal(master, await MasterAsync(machine));

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRollbackAsync("php", 1)).ApplyAsync()).Outcome);
        Assert.StartsWith("one one 128M", await GetAsync(machine, "one"), StringComparison.Ordinal);
        await machine.RebootAsync();
        await machine.WaitForUnitAsync("nginx.service");
        Assert.StartsWith("one one 128M", await GetAsync(machine, "one"), StringComparison.Ordinal);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("php")).ApplyAsync()).Outcome);
        Assert.Equal(before, (await machine.ShellAsync("find /etc -type f | sort | xargs sha256sum 2>/dev/null | grep -v -e '/etc/.*shadow' -e /etc/passwd -e /etc/group -e subuid -e subgid")).Output);
    }

    private static HostConfiguration Box(string memory, bool wrong = false, string extension = "mbstring")
    {
        var one = new PhpPool("one")
        {
            User = "one", Root = "/srv/one", Extensions = [extension, "json", "posix"], Processes = PhpProcesses.Static(2),
            Ini = [("memory_limit", memory)], Environment = [("GREETING", "it's \"quoted\"; $5")],
        };
        if (wrong)
            one = new PhpPool("one") { User = "one", ["pm.no_such"] = "1" };
        var two = new PhpPool("two") { User = "two", Root = "/srv/two", Processes = PhpProcesses.OnDemand(3) };
        var box = new HostConfiguration("php") { SettleTime = TimeSpan.FromMilliseconds(300) };
        foreach (var pool in (PhpPool[])[one, two])
        {
            box.Add(new UserResource(pool.PoolName) { System = true }).Add(pool);
            box.Add(new Site($"{pool.PoolName}.test") { Root = pool.Root ?? "/srv/one", Locations = [Location.Php(pool.Socket)], Directives = new() { Index = ["index.php"] } });
        }

        return box;
    }

    private static async Task<ApplyResult> ApplyAsync(Machine machine, HostConfiguration configuration) => await (await machine.Host.PlanAsync(configuration)).ApplyAsync();

    private static async Task DoneAsync(Machine machine, HostConfiguration configuration)
    {
        var result = await ApplyAsync(machine, configuration);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }

    private static async Task<string> GetAsync(Machine machine, string site, string query = "")
        => (await machine.ShellAsync($"curl -sS --fail-with-body -H 'Host: {site}.test' 'http://127.0.0.1/{query}' || :")).Output.Trim();

    private static async Task<string> MasterAsync(Machine machine) => (await machine.RunAsync("systemctl", "show", "-P", "MainPID", "php8.4-fpm.service")).Output.Trim();
}
