namespace HostKit.Systemd.MachineTests;

/// <summary>The components of files that are no services, applied to a running machine.</summary>
[Collection("parsers")]
public sealed class ApplyingKindsTests(ParserMachine machine)
{
    [Fact]
    public async Task Sockets_mounts_slices_lines_and_settings_take_effect()
    {
        var result = await Apply(
            new SliceUnit("apps") { Slice = new() { TasksMax = 50 } },
            new ServiceUnit("greet") { Service = new() { ExecStart = [new("/bin/sh", "-c", "read x; echo hello")], StandardInput = InputSource.Socket, Slice = "apps.slice", Type = ServiceType.Simple } },
            new SocketUnit("greet") { Socket = new() { ListenStream = [ListenAddress.File("/run/greet")], SocketMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }, Install = new() { WantedBy = [Units.Sockets] } },
            new MountUnit("/srv/in-memory") { Mount = new() { What = "tmpfs", Type = "tmpfs", Options = "size=1M" }, Install = new() { WantedBy = [Units.LocalFileSystems] } },
            new PathUnit("watch") { Path = new() { PathExists = ["/nowhere"], Unit = "greet.service" }, Install = new() { WantedBy = [Units.Paths] } },
            new TargetUnit("all-of-it") { Unit = new() { Wants = ["greet.socket"] }, Started = true },
            new SysusersFile("greeter") { Lines = [SysusersEntry.User("greeter", description: "Greets")] },
            new TmpfilesFile("greeter") { Lines = [new(TmpfilesType.CreateDirectory, "/srv/greet ings") { Mode = UnixFileMode.UserRead | UnixFileMode.UserExecute }] },
            new JournaldFile("50-small") { Journal = new() { SystemMaxUse = ByteSize.MiB(50) } });
        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Equal("active\nactive\nactive\nactive", await Ask("systemctl is-active greet.socket srv-in\\\\x2dmemory.mount watch.path all-of-it.target"));
        Assert.Contains("tmpfs /srv/in-memory", await Ask("cat /proc/mounts"), StringComparison.Ordinal);
        Assert.Contains("Greets", await Ask("getent passwd greeter"), StringComparison.Ordinal);
        Assert.Equal("500", await Ask("stat -c %a '/srv/greet ings'"));
        Assert.Equal("600", await Ask("stat -c %a /run/greet"));

        // The journal is restarted for its settings, and for nothing else.
        var before = await Ask("systemctl show -P MainPID systemd-journald.service");
        Assert.Equal(ApplyOutcome.Done, (await Apply(new JournaldFile("50-small") { Journal = new() { SystemMaxUse = ByteSize.MiB(60) } })).Outcome);
        Assert.NotEqual(before, await Ask("systemctl show -P MainPID systemd-journald.service"));
        Assert.DoesNotContain("/srv/in-memory", await Ask("cat /proc/mounts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_the_programs_refuse_end_the_apply_before_anything_is_touched()
    {
        var configuration = new HostConfiguration("bad");
        configuration.Add(new TmpfilesFile("bad") { Lines = [new(TmpfilesType.CreateCharacterDevice, "/srv/x") { Argument = "no numbers" }] });
        var result = await (await machine.Machine.Host.PlanAsync(configuration)).ApplyAsync();
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.False(await machine.Machine.ExistsAsync("/etc/tmpfiles.d/bad.conf"));
    }

    private async Task<ApplyResult> Apply(params IComponent[] components)
    {
        var configuration = new HostConfiguration("kinds");
        foreach (var component in components)
            configuration.Add(component);
        return await (await machine.Machine.Host.PlanAsync(configuration)).ApplyAsync();
    }

    private async Task<string> Ask(string script) => (await machine.Machine.TryRunAsync("sh", "-c", script)).Output;
}
