using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Samples.MachineTests.Fleet;

/// <summary>
/// The fleet's sample as its owner has it: three machines at cables of their own, Ansible on the first, no Python on the others, and the script as a native program that knows no .NET.
/// </summary>
public sealed partial class FleetTests(HelloPackages packages, ITestOutputHelper output)
{
    private static readonly MachineImage Image = MachineImage.Debian()
        .WithPackages("ansible-core", "openssh-client", "openssh-server", "sudo", "nginx-light", "busybox-static", "curl", "iproute2")
        .WithFile("/opt/web/serve", """
            #!/bin/sh
            [ "$2" != "$(cat /opt/web/broken 2>/dev/null)" ] || { echo "release $2 does not start here"; exit 1; }
            mkdir -p /tmp/www && echo "release $2" > /tmp/www/index.html
            exec busybox httpd -f -p 127.0.0.1:$1 -h /tmp/www
            """)
        .WithCommand("""
            chmod 755 /opt/web/serve; rm -f /etc/nginx/sites-enabled/default; ssh-keygen -A >/dev/null
            useradd -m -s /bin/sh admin; echo 'admin ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/admin
            mkdir -p /root/.ssh /home/admin/.ssh; ssh-keygen -q -t ed25519 -N '' -f /root/.ssh/id_ed25519; cp /root/.ssh/id_ed25519.pub /home/admin/.ssh/authorized_keys
            """);

    [Fact]
    public async Task A_release_goes_to_one_machine_after_the_other_and_stops_at_the_first_that_fails()
    {
        var folder = Directory.CreateTempSubdirectory("hostkit-fleet-").FullName;
        try
        {
            await Tool.RequireAsync(Repository.Root, "cp", "-r", "samples/fleet/.", folder);
            // The native compiler comes from where this repository restores from.
            packages.Feed.Configure(folder, alone: false);
            await File.WriteAllTextAsync($"{folder}/web.cs", ProjectReference().Replace(await File.ReadAllTextAsync($"{folder}/web.cs"), $"#:package $1@{packages.Feed.Version}"));
            await Tool.RequireAsync(folder, "dotnet", "publish", "web.cs", "--use-current-runtime", "--output", "published", "-v", "quiet");
            File.Copy($"{folder}/published/web", $"{folder}/library/web", overwrite: true);
            await RollAsync(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task RollAsync(string folder)
    {
        await using var web1 = await Machine.StartAsync(Image, new()
        {
            Binds = [new(folder, "/srv/fleet")],
            Environment = Variables(("ANSIBLE_HOST_KEY_CHECKING", "False"), ("ANSIBLE_REMOTE_USER", "admin"), ("ANSIBLE_NOCOLOR", "1"), ("LANG", "C.UTF-8")),
        });
        await using var web2 = await Machine.StartAsync(Image);
        await using var web3 = await Machine.StartAsync(Image);
        await CableAsync(web1, web2, 12);
        await CableAsync(web1, web3, 13);
        foreach (var machine in (Machine[])[web1, web2, web3])
            await machine.ShellAsync("systemctl start ssh");
        foreach (var machine in (Machine[])[web2, web3])
            await machine.ShellAsync("rm -f /usr/bin/python3*");

        // The first release reaches all of them, and a second run changes nothing.
        var clock = Stopwatch.StartNew();
        var play = await AnsibleAsync(web1, 0, "ansible-playbook", "-i", "hosts.ini", "roll.yml");
        output.WriteLine($"# Three machines got their first release in {clock.Elapsed.TotalSeconds:0.0} s.");
        Assert.Contains("+ file /etc/systemd/system/web.service", play, StringComparison.Ordinal);
        await ReleasesAsync("1", "1", "1");
        clock.Restart();
        play = await AnsibleAsync(web1, 0, "ansible-playbook", "-i", "hosts.ini", "roll.yml");
        output.WriteLine($"# A play with nothing to do took {clock.Elapsed.TotalSeconds / 3:0.0} s for each machine.");
        Assert.Equal(3, play.Split("changed=0").Length - 1);

        // Check mode shows the change of each machine, and makes none.
        play = await AnsibleAsync(web1, 0, "ansible-playbook", "-i", "hosts.ini", "roll.yml", "-e", "release=2", "--check", "--diff");
        Assert.Equal(3, play.Split("+ExecStart=/opt/web/serve 5080 2").Length - 1);
        await ReleasesAsync("1", "1", "1");
        await GenerationsAsync("1", "1", "1");

        // The second release does not start on the second machine: there it is taken back, and the third is left alone.
        await web2.ShellAsync("echo 2 > /opt/web/broken");
        const string state = "find /etc/systemd/system /etc/nginx /var/lib/hostkit/web -printf '%p %T@ %s\\n' | sort | sha256sum";
        var third = (await web3.ShellAsync(state)).Output;
        play = await AnsibleAsync(web1, 2, "ansible-playbook", "-i", "hosts.ini", "roll.yml", "-e", "release=2");
        output.WriteLine(play);
        Assert.Contains("release 2 does not start here", play, StringComparison.Ordinal);
        Assert.Contains("everything was taken back: the host is as it was before", play, StringComparison.Ordinal);
        Assert.DoesNotContain("web3", play[play.IndexOf("does not start here", StringComparison.Ordinal)..], StringComparison.Ordinal);
        await ReleasesAsync("2", "1", "1");
        await GenerationsAsync("2", "1", "1");
        Assert.Equal(third, (await web3.ShellAsync(state)).Output);

        // Mended, the play goes on where it stopped.
        await web2.ShellAsync("rm /opt/web/broken");
        play = await AnsibleAsync(web1, 0, "ansible-playbook", "-i", "hosts.ini", "roll.yml", "-e", "release=2");
        Assert.Equal(1, play.Split("changed=0").Length - 1);
        await ReleasesAsync("2", "2", "2");

        // Ad hoc: an apply that waits for its confirmation, its confirmation, and the way back; -vvv names what was asked for.
        play = await AdHocAsync("web2", "confirm=5m", "-vvv");
        Assert.Contains("\"outcome\": \"awaitsConfirmation\"", play, StringComparison.Ordinal);
        Assert.Contains("\"confirm\": \"5m\"", play, StringComparison.Ordinal);
        Assert.Contains("Kept: generation 3.", await AdHocAsync("web2", "state=confirmed"), StringComparison.Ordinal);
        await ReleasesAsync("2", "1", "2");
        Assert.Contains("CHANGED", await AdHocAsync("web2", "state=rolled_back generation=2"), StringComparison.Ordinal);
        await ReleasesAsync("2", "2", "2");
        play = await AdHocAsync("web3", "state=absent");
        Assert.Contains("CHANGED", play, StringComparison.Ordinal);
        Assert.False(await web3.ExistsAsync("/etc/systemd/system/web.service"));
        Assert.Contains("is not true or false", await AdHocAsync("web2", "wait=perhaps", exitCode: 2), StringComparison.Ordinal);

        // What was asked not to be told is not told.
        await File.WriteAllTextAsync($"{folder}/silent.yml", "- hosts: web2\n  gather_facts: false\n  become: true\n  tasks:\n    - web: {}\n      no_log: true\n");
        Assert.DoesNotContain("/etc/systemd", await AnsibleAsync(web1, 0, "ansible-playbook", "-i", "hosts.ini", "silent.yml", "--diff", "-vvv"), StringComparison.Ordinal);

        // Its documentation is where Ansible's users look for it.
        Assert.Contains("waits for it", await AnsibleAsync(web1, 0, "ansible-doc", "--playbook-dir", ".", "-t", "module", "web"), StringComparison.Ordinal);

        async Task ReleasesAsync(params string[] expected)
            => Assert.Equal(expected.Select(r => $"release {r}"), await Task.WhenAll(((Machine[])[web1, web2, web3]).Select(async m => (await m.RunAsync("curl", "-s", "-H", "Host: web.example.org", "http://127.0.0.1/")).Output.Trim())));

        async Task GenerationsAsync(params string[] expected)
            => Assert.Equal(expected, await Task.WhenAll(((Machine[])[web1, web2, web3]).Select(async m => (await m.ReadTextAsync("/var/lib/hostkit/web/current")).Trim())));

        Task<string> AdHocAsync(string host, string parameters, string? option = null, int exitCode = 0)
            => AnsibleAsync(web1, exitCode, ["ansible", host, "-i", "hosts.ini", "--playbook-dir", ".", "-b", "-m", "web", "-a", parameters, .. option is null ? [] : (string[])[option]]);
    }

    private static ImmutableDictionary<string, string> Variables(params (string Name, string Value)[] variables)
        => ImmutableDictionary.CreateRange(variables.Select(v => KeyValuePair.Create(v.Name, v.Value)));

    private static async Task<string> AnsibleAsync(Machine machine, int exitCode, params string[] words)
    {
        var result = await machine.TryRunAsync(new MachineCommand(words[0], words[1..]) { WorkingDirectory = "/srv/fleet" });
        Assert.True(result.ExitCode == exitCode, $"{string.Join(' ', words)} ended with {result.ExitCode}, not {exitCode}:\n{result.Output}\n{result.Error}");
        return result.Output;
    }

    /// <summary>A cable from the first machine to another one.</summary>
    private static async Task CableAsync(Machine first, Machine other, int address)
    {
        await Tool.RequireAsync(
            "/", "ip", "link", "add", $"cable{address}", "netns", $"{first.Leader}", "type", "veth", "peer", "name", "eth0", "netns", $"{other.Leader}");
        await first.ShellAsync($"ip address add 192.0.2.11 peer 192.0.2.{address} dev cable{address}; ip link set cable{address} up");
        await other.ShellAsync($"ip address add 192.0.2.{address} peer 192.0.2.11 dev eth0; ip link set eth0 up");
    }

    [GeneratedRegex(@"^#:project \.\./\.\./src/(HostKit\.\w+)$", RegexOptions.Multiline)]
    private static partial Regex ProjectReference();
}
