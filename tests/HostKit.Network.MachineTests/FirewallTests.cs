using HostKit.Nginx;
using HostKit.Testing;

namespace HostKit.Network.MachineTests;

/// <summary>The firewall, addresses and the host's name on a booted machine, with another one at the end of a cable.</summary>
public sealed class FirewallTests
{
    private static readonly MachineImage Image = MachineImage.Debian()
        .WithPackages("nginx-light", "openssh-server", "nftables", "curl", "iproute2", "iputils-ping", "netcat-openbsd", "procps")
        .WithCommand("rm -f /etc/nginx/sites-enabled/default; ssh-keygen -A");

    private const string Files = "find /etc -type f -not -path '*/systemd/timers/*' | sort | xargs sha256sum 2>/dev/null | grep -v -e shadow -e /etc/passwd -e /etc/group -e subuid -e subgid -e /etc/.pwd.lock -e machine-id -e /etc/ssh/ssh_host";

    [Fact]
    public async Task It_lets_in_what_is_declared_and_nothing_else_and_cuts_nobody_off()
    {
        await using var machine = await Machine.StartAsync(Image, new() { Capabilities = ["all"] });
        // Another machine, at the other end of a cable.
        await machine.ShellAsync("""
            ip netns add outside; ip link add in0 type veth peer name out0 netns outside
            ip address add 192.0.2.1/24 dev in0; ip link set in0 up
            ip -n outside address add 192.0.2.2/24 dev out0; ip -n outside link set out0 up
            nft add table inet theirs
            """);
        var before = (await machine.ShellAsync(Files)).Output;
        await DoneAsync(machine, Box());

        // The firewall lets the site in, and a rule, and SSH; nothing else.
        Assert.Equal("here", await OutsideAsync(machine, "curl -s -m 3 http://192.0.2.1/"));
        Assert.StartsWith("SSH-2.0", await OutsideAsync(machine, "timeout 3 nc 192.0.2.1 22 < /dev/null"), StringComparison.Ordinal);
        Assert.Contains("1 received", await OutsideAsync(machine, "ping -c 1 -W 2 192.0.2.1"), StringComparison.Ordinal);
        await machine.ShellAsync("systemd-run --quiet --unit=closed nc -lk 9999; systemd-run --quiet --unit=ruled nc -lk 5432");
        Assert.NotEqual("0", await OutsideAsync(machine, "nc -z -w 2 192.0.2.1 9999; echo $?"));
        await machine.WaitUntilAsync(async stop => await OutsideAsync(machine, "nc -z -w 2 192.0.2.1 5432; echo $?") == "0");
        Assert.Contains("table inet theirs", (await machine.ShellAsync("nft list tables")).Output, StringComparison.Ordinal);

        // An established connection goes on through a change of the rules, and what is closed now is closed at once.
        await machine.ShellAsync("systemd-run --quiet --unit=talk ip netns exec outside sh -c '(echo one; sleep 6; echo two) | nc -q 1 192.0.2.1 5432'");
        await DoneAsync(machine, Box(rule: 5433));
        Assert.NotEqual("0", await OutsideAsync(machine, "nc -z -w 2 192.0.2.1 5432; echo $?"));
        await machine.WaitUntilAsync(async stop => (await machine.ShellAsync("journalctl -q -o cat -u ruled", stop)).Output.Contains("two", StringComparison.Ordinal));

        // A statement that nft does not know changes nothing.
        var wrong = await ApplyAsync(machine, Box(statement: "ip saddr nonsense drop"));
        Assert.Equal(ApplyOutcome.Refused, wrong.Outcome);
        Assert.Contains("hostkit-firewall.nft", string.Join('\n', wrong.Failures), StringComparison.Ordinal);
        Assert.Equal("here", await OutsideAsync(machine, "curl -s -m 3 http://192.0.2.1/"));

        // Debian's own service flushes everything whenever it begins, ends or reloads; this table comes back each time.
        const string table = "nft list table inet hostkit | grep -c dport";
        var lines = (await machine.ShellAsync(table)).Output;
        await machine.ShellAsync("systemctl enable --quiet --now nftables");
        foreach (var change in (string[])["restart", "reload"])
        {
            await machine.ShellAsync($"systemctl {change} nftables");
            await machine.WaitUntilAsync(async stop => (await machine.TryRunAsync("sh", "-c", table)).Output == lines);
        }

        Assert.Equal("box", (await machine.ShellAsync("uname -n")).Output.Trim());
        await machine.RebootAsync();
        Assert.Contains("table inet hostkit", (await machine.ShellAsync("nft list tables")).Output, StringComparison.Ordinal);
        Assert.Equal("box", (await machine.ShellAsync("uname -n")).Output.Trim());

        await machine.ShellAsync("systemctl disable --quiet nftables");
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("server")).ApplyAsync()).Outcome);
        Assert.Equal(before, (await machine.ShellAsync(Files)).Output);
        Assert.DoesNotContain("table inet hostkit", (await machine.ShellAsync("nft list tables")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_cuts_the_host_off_goes_back_by_itself()
    {
        await using var machine = await Machine.StartAsync(Image, new() { Capabilities = ["all"] });
        await machine.ShellAsync("ip link add in0 type veth peer name in1; ip link set in1 up; systemctl unmask --quiet systemd-networkd 2>/dev/null; systemctl start systemd-networkd");
        StaticNetwork Network(string address) => new("in0") { Addresses = [address], Gateways = [System.Net.IPAddress.Parse("192.0.2.254")] };
        await DoneAsync(machine, new HostConfiguration("net").Add(Network("192.0.2.10/24")));
        await machine.WaitUntilAsync(async stop => (await machine.ShellAsync("ip -4 address show in0", stop)).Output.Contains("192.0.2.10/24", StringComparison.Ordinal));

        var plan = await machine.Host.PlanAsync(new HostConfiguration("net").Add(Network("192.0.2.99/24")));
        Assert.Equal(ApplyOutcome.AwaitsConfirmation, (await plan.ApplyAsync(new ApplyOptions { ConfirmWithin = TimeSpan.FromSeconds(5) })).Outcome);
        await machine.WaitUntilAsync(async stop => (await machine.ShellAsync("ip -4 address show in0", stop)).Output.Contains("192.0.2.99/24", StringComparison.Ordinal));
        // Nobody confirms.
        await machine.WaitUntilAsync(async stop => (await machine.ShellAsync("ip -4 address show in0", stop)).Output is var shown && shown.Contains("192.0.2.10/24", StringComparison.Ordinal) && !shown.Contains("192.0.2.99", StringComparison.Ordinal), TimeSpan.FromSeconds(30));
    }

    private static HostConfiguration Box(int rule = 5432, string? statement = null) => new HostConfiguration("server") { SettleTime = TimeSpan.FromMilliseconds(300) }
        .Add(new Firewall { Rules = [FirewallRule.Tcp(rule) with { From = ["192.0.2.0/24"], Comment = "database" }], Statements = statement is null ? [] : [statement] })
        .Add(new Site("_") { Default = true, Locations = [new("/") { Return = Return.Body(200, "here\n") }] })
        .Add(new HostName("box"));

    private static async Task<string> OutsideAsync(Machine machine, string command) => (await machine.TryRunAsync("ip", "netns", "exec", "outside", "sh", "-c", command)).Output.Trim();

    private static async Task<ApplyResult> ApplyAsync(Machine machine, HostConfiguration configuration) => await (await machine.Host.PlanAsync(configuration)).ApplyAsync();

    private static async Task DoneAsync(Machine machine, HostConfiguration configuration)
    {
        var result = await ApplyAsync(machine, configuration);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }
}
