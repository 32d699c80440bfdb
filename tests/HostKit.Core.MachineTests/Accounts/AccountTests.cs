using HostKit.Core.MachineTests.Applying;
using HostKit.Testing;

namespace HostKit.Core.MachineTests.Accounts;

/// <summary>Users and groups on a booted machine, judged by its own programs.</summary>
public sealed class AccountTests(ITestOutputHelper output)
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("openssh-server", "libnss-systemd");

    [Fact]
    public async Task A_user_logs_in_by_key_is_locked_when_it_goes_and_comes_back_with_its_number_and_files()
    {
        await using var machine = await Machine.StartAsync(Image);
        var eve = new UserResource("eve") { Groups = ["sudo", "staff"], Comment = "Ève", AuthorizedKeys = [await NewKey(machine)] };
        var check = await Consistency(machine);

        await Apply(machine, eve);
        Assert.Equal("eve", await LogIn(machine, "eve", "id -un"));
        Assert.Equal("uid=1000(eve) gid=1000(eve) groups=1000(eve),27(sudo),50(staff)", (await machine.RunAsync("id", "eve")).Output.Trim());
        Assert.Equal("eve:x:1000:1000:Ève:/home/eve:/bin/bash", (await machine.RunAsync("getent", "passwd", "eve")).Output.Trim());
        Assert.Equal("eve:eve 700", (await machine.RunAsync("stat", "-c", "%U:%G %a", "/home/eve")).Output.Trim());
        Assert.Equal("eve:eve 600", (await machine.RunAsync("stat", "-c", "%U:%G %a", "/home/eve/.ssh/authorized_keys")).Output.Trim());
        Assert.Equal("eve eve 644", (await machine.RunAsync("stat", "-c", "%U %G %a", "/home/eve/.bashrc")).Output.Trim());
        Assert.Equal("root:shadow 640", (await machine.RunAsync("stat", "-c", "%U:%G %a", "/etc/shadow")).Output.Trim());
        Assert.Equal(check, await Consistency(machine));
        await LogIn(machine, "eve", "echo mine > kept");

        // Nobody else could become root here: the machine's root has no password.
        await machine.ShellAsync("cp /etc/passwd /etc/passwd.was");
        await Assert.ThrowsAsync<InvalidConfigurationException>(() => Apply(machine));
        await machine.RunAsync("cmp", "/etc/passwd", "/etc/passwd.was");
        await Apply(machine, allowLockOut: true);
        Assert.Null(await LogIn(machine, "eve", "id -un"));
        Assert.Equal("L", (await machine.RunAsync("passwd", "--status", "eve")).Output.Split(' ')[1]);
        Assert.Contains("Jan 02, 1970", (await machine.RunAsync("chage", "-l", "eve")).Output, StringComparison.Ordinal);
        Assert.Equal("eve mine", (await machine.ShellAsync("stat -c %U /home/eve/kept | tr '\\n' ' '; cat /home/eve/kept")).Output);
        Assert.Equal(check, await Consistency(machine));

        await Apply(machine, new UserResource("carl"), eve);
        Assert.Equal("1000", await LogIn(machine, "eve", "id -u"));
        Assert.Equal("1001", (await machine.RunAsync("id", "-u", "carl")).Output.Trim());
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
        Assert.Equal(check, await Consistency(machine));
    }

    [Fact]
    public async Task A_service_runs_as_its_new_user_is_restarted_with_its_groups_and_goes_back_with_them()
    {
        await using var machine = await Machine.StartAsync(Image);
        IComponent[] service =
        [
            new UnitText("bots", "[Service]\nUser=bots\nExecStart=/usr/bin/sleep 1000\n[Install]\nWantedBy=multi-user.target\n"),
            new FileResource("/etc/bots.conf", "secret\n") { Owner = "root", Group = "bots", Mode = UnixFileMode.UserRead | UnixFileMode.GroupRead },
        ];
        await Apply(machine, [.. service, new UserResource("bots") { System = true }]);
        Assert.Equal("bots", (await machine.ShellAsync("ps -o user= -p $(systemctl show -P MainPID bots)")).Output.Trim());
        Assert.Equal("root:bots", (await machine.RunAsync("stat", "-c", "%U:%G", "/etc/bots.conf")).Output.Trim());
        await machine.RunAsync(new MachineCommand("cat", "/etc/bots.conf") { User = "bots" });

        var told = await Apply(machine, [.. service, new UserResource("bots") { System = true, Groups = ["adm"] }]);
        Assert.Contains("Restart unit[bots.service]: bots joins group adm", told);
        Assert.Contains("\t4 ", (await machine.ShellAsync("grep ^Groups: /proc/$(systemctl show -P MainPID bots)/status")).Output + " ", StringComparison.Ordinal);

        var back = await machine.Host.PlanRollbackAsync("test", 1);
        Assert.Equal(["Update user[bots]: leaves group adm", "Restart unit[bots.service]: bots leaves group adm"], back.Changes.Select(Told));
        Assert.Equal(ApplyOutcome.Done, (await back.ApplyAsync()).Outcome);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);

        await machine.RebootAsync();
        Assert.Equal("active", (await machine.RunAsync("systemctl", "is-active", "bots")).Output.Trim());

        // Everything that came goes, but for the line that keeps the number.
        var before = (await machine.ShellAsync("grep -v ^bots: /etc/passwd; grep -v ^bots: /etc/group")).Output;
        var removal = await machine.Host.PlanRemovalAsync("test");
        Assert.Equal(ApplyOutcome.Done, (await removal.ApplyAsync()).Outcome);
        Assert.Equal(before, (await machine.ShellAsync("grep -v ^bots: /etc/passwd; grep -v ^bots: /etc/group")).Output);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "bots")).Output.Trim());
    }

    [Fact]
    public async Task A_service_that_does_not_come_up_takes_its_user_back()
    {
        await using var machine = await Machine.StartAsync(Image);
        var before = (await machine.ShellAsync("cat /etc/passwd /etc/group /etc/shadow /etc/gshadow; ls -l --time-style=+ /etc/passwd /etc/group /etc/shadow /etc/gshadow; ls /home")).Output;
        var plan = await machine.Host.PlanAsync(Configuration(
            false, new UnitText("bots", "[Service]\nUser=bots\nExecStart=/usr/bin/false\n[Install]\nWantedBy=multi-user.target\n"), new UserResource("bots") { Groups = ["adm"] }));
        // What a service of another apply does meanwhile.
        var result = await plan.ApplyAsync(new At(ApplyPhase.Commit, () => machine.RunAsync("useradd", "--system", "other").GetAwaiter().GetResult()));

        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        await machine.RunAsync("getent", "shadow", "other");
        await machine.RunAsync("userdel", "other");
        Assert.Equal(before, (await machine.ShellAsync("cat /etc/passwd /etc/group /etc/shadow /etc/gshadow; ls -l --time-style=+ /etc/passwd /etc/group /etc/shadow /etc/gshadow; ls /home")).Output);
    }

    [Fact]
    public async Task The_lock_of_the_shadow_suite_is_waited_for_and_its_holder_told()
    {
        await using var machine = await Machine.StartAsync(Image);
        var plan = await machine.Host.PlanAsync(Configuration(false, new UserResource("bots")));
        // struct flock, with its gaps.
        await machine.RunAsync(
            "systemd-run", "--unit=holder", "--property=Type=notify", "perl", "-e",
            "use Fcntl; open F, '>>/etc/.pwd.lock'; $l = pack('s s x4 l! l! i x4', F_WRLCK, 0, 0, 0, 0); fcntl(F, F_SETLKW, $l) or die; system('systemd-notify', '--ready'); sleep 3");

        var told = new List<string>();
        var result = await plan.ApplyAsync(new Messages(told));
        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Contains(told, m => m.StartsWith("waiting for perl (process ", StringComparison.Ordinal));
        await machine.RunAsync("useradd", "free");
    }

    [Fact]
    public async Task A_user_that_only_a_directory_service_knows_can_own_a_file()
    {
        await using var machine = await Machine.StartAsync(Image);
        await machine.ShellAsync("""
            mkdir -p /etc/userdb
            echo '{"userName":"remote","uid":70001,"gid":70001,"disposition":"regular"}' > /etc/userdb/remote.user
            echo '{"groupName":"remote","gid":70001,"disposition":"regular"}' > /etc/userdb/remote.group
            ln -s remote.user /etc/userdb/70001.user; ln -s remote.group /etc/userdb/70001.group
            systemctl start systemd-userdbd.socket || true
            getent passwd remote
            """);
        var file = new FileResource("/etc/theirs", "x") { Owner = "remote", Group = "remote" };
        await Apply(machine, file);
        Assert.Equal("70001:70001", (await machine.RunAsync("stat", "-c", "%u:%g", "/etc/theirs")).Output.Trim());
        Assert.Empty(await Apply(machine, file));
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
    }

    [Fact]
    public async Task A_plan_touches_nothing_and_a_taken_over_user_returns()
    {
        await using var machine = await Machine.StartAsync(Image);
        await machine.ShellAsync("useradd --create-home --shell /bin/sh --groups staff,adm ada && echo 'ada:first' | chpasswd");
        var before = (await machine.ShellAsync(Everything)).Output;
        var hash = (await machine.RunAsync("perl", "-e", "print crypt('second', '$6$saltsalt$')")).Output.Trim();
        var configuration = Configuration(
            false, new UserResource("ada") { Shell = "/bin/bash", PasswordHash = hash, Groups = ["sudo"], Adopt = true }, new GroupResource("staff") { Members = ["root"] }, new GroupResource("web") { Members = ["ada"] });
        var plan = await machine.Host.PlanAsync(configuration);
        Assert.Equal(before, (await machine.ShellAsync(Everything)).Output);
        foreach (var change in plan.Changes)
            output.WriteLine(Told(change));

        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);
        Assert.Equal("staff:x:50:ada,root", (await machine.RunAsync("getent", "group", "staff")).Output.Trim());
        Assert.Equal("", (await machine.ShellAsync($"grep -rFl '{hash}' /var/lib/hostkit || true")).Output);
        Assert.Equal(["Update user[ada]: shell is /bin/sh, not /bin/bash (changed on the host since generation 1)"], await DriftAfter(machine, "usermod --shell /bin/sh ada"));

        // Others change accounts, too, and that is not taken back.
        await machine.ShellAsync("useradd other");
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync(Configuration(allowLockOut: true))).ApplyAsync()).Outcome);
        await machine.ShellAsync("userdel other");
        Assert.Equal(before.Split("\ntotal ")[0], (await machine.ShellAsync(Everything)).Output.Split("\ntotal ")[0]);
    }

    private const string Everything = "cat /etc/passwd /etc/group /etc/shadow /etc/gshadow; ls -la --time-style=full-iso /etc /home /var/lib";

    private static async Task<IEnumerable<string>> DriftAfter(Machine machine, string command)
    {
        await machine.ShellAsync(command);
        return (await machine.Host.StatusAsync("test")).Drift.Select(Told);
    }

    private static HostConfiguration Configuration(bool allowLockOut, params IComponent[] components)
    {
        var configuration = new HostConfiguration("test") { AllowLockOut = allowLockOut };
        foreach (var component in components)
            configuration.Add(component);
        return configuration;
    }

    private static Task<IReadOnlyList<string>> Apply(Machine machine, params IComponent[] components) => Apply(machine, false, components);

    private static async Task<IReadOnlyList<string>> Apply(Machine machine, bool allowLockOut, params IComponent[] components)
    {
        var plan = await machine.Host.PlanAsync(Configuration(allowLockOut, components));
        var result = await plan.ApplyAsync();
        Assert.True(result.Failures.IsEmpty, string.Join('\n', result.Failures));
        return [.. plan.Changes.Select(Told)];
    }

    private static string Told(Change change) => $"{change.Action} {change.Kind}[{change.Id}]: {change.Cause}";

    private static async Task<string> NewKey(Machine machine)
    {
        await machine.ShellAsync("ssh-keygen -q -t ed25519 -N '' -f /root/key && systemctl start ssh");
        return await machine.ReadTextAsync("/root/key.pub");
    }

    // What a command prints after a login over SSH; null when the login is denied.
    private static async Task<string?> LogIn(Machine machine, string user, string command)
    {
        var result = await machine.TryRunAsync(
            "ssh", "-i", "/root/key", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", $"{user}@127.0.0.1", command);
        if (!result.Succeeded)
            Assert.Contains("Permission denied", result.Error, StringComparison.Ordinal);
        return result.Succeeded ? result.Output.Trim() : null;
    }

    private static async Task<string> Consistency(Machine machine)
        => (await machine.ShellAsync("pwck -r 2>&1 || true; grpck -r 2>&1 || true")).Output;

    private sealed class At(ApplyPhase phase, Action action) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value)
        {
            if (value.Phase == phase)
                action();
        }
    }

    private sealed class Messages(List<string> messages) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => messages.Add(value.Message);
    }
}
