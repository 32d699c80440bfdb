namespace HostKit.Systemd.Tests.Catalogue;

/// <summary>What files that are no services become on a host.</summary>
public sealed class KindLoweringTests
{
    [Theory]
    [InlineData("/srv/my data", "srv-my\\x20data.mount")]
    [InlineData("/var/lib/my data//x/", "var-lib-my\\x20data-x.mount")]
    [InlineData("/", "-.mount")]
    [InlineData("/.hid", "\\x2ehid.mount")]
    [InlineData("/a-b.é", "a\\x2db.\\xc3\\xa9.mount")]
    public void A_mount_is_named_by_its_directory(string where, string name) => Assert.Equal(name, new MountUnit(where).UnitName.Value);

    [Theory]
    [InlineData("srv")]
    [InlineData("/srv/../x")]
    [InlineData("/a\nb")]
    public void A_mount_at_no_plain_path_is_refused(string where) => Assert.Throws<ArgumentException>(() => new MountUnit(where));

    [Fact]
    public void A_mount_has_its_directory_in_the_section_and_may_not_contradict_it()
    {
        Assert.Contains("Where=/srv/x\nWhat=tmpfs\n", new MountUnit("/srv/x") { Mount = new() { What = "tmpfs" } }.ToString(), StringComparison.Ordinal);
        Assert.Contains(new MountUnit("/srv/x") { Mount = new() { Where = "/srv/y" } }.Validate(), f => f.Id == "systemd.path-and-name" && f.Severity == Severity.Error);
    }

    [Fact]
    public void A_socket_that_is_wanted_is_enabled_and_started()
    {
        var resources = new SocketUnit("web") { Socket = new() { ListenStream = [8080] }, Install = new() { WantedBy = [Units.Sockets] } }.Lower(Host.Local).ToList();
        Assert.Equal(new UnitState("web.socket") { Enabled = true, Started = true }, resources[1]);
    }

    [Fact]
    public void Sockets_and_watchers_that_wait_for_nothing_are_findings()
    {
        Assert.Contains(new SocketUnit("a").Validate(), f => f.Id == "systemd.socket-without-listen");
        Assert.Contains(new SocketUnit("a") { Socket = new() { ListenStream = [1], Accept = true, Service = "b.service" } }.Validate(), f => f.Id == "systemd.accept-with-service");
        Assert.Contains(new PathUnit("a").Validate(), f => f.Id == "systemd.path-without-trigger");
        Assert.Contains(new PathUnit("a") { Path = new() { PathExists = ["/x"] } }.Validate(), f => f.Id == "systemd.path-not-enabled");
    }

    [Fact]
    public void A_network_reloads_networkd_and_a_key_is_kept_from_others()
    {
        var network = new NetworkFile("20-lan") { Match = new() { Name = ["eth0"] } }.Lower(Host.Local).ToList();
        Assert.Equal("/etc/systemd/network/20-lan.network", Assert.IsType<FileResource>(network[0]).Path);
        Assert.Equal(new UnitState("systemd-networkd.service") { ReloadOnChange = ["/etc/systemd/network/20-lan.network"] }, network[1]);
        var open = (FileResource)new NetDevFile("a").Lower(Host.Local).First();
        var closed = (FileResource)new NetDevFile("a") { WireGuard = new() { PrivateKey = "EEGlnEPYJV//kbvvIqxKkQwOiS+UENyPncC4bF46ong=" } }.Lower(Host.Local).First();
        Assert.Equal((FileResource.DefaultMode, FileResource.OwnerOnly | UnixFileMode.GroupRead, "systemd-network"), (open.Mode, closed.Mode, closed.Group.Value));
    }

    [Fact]
    public void A_daemons_settings_restart_it()
        => Assert.Equal(
            [new FileResource("/etc/systemd/journald.conf.d/50-small.conf", "[Journal]\nSystemMaxUse=500M\n"), new UnitState("systemd-journald.service") { RestartOnChange = ["/etc/systemd/journald.conf.d/50-small.conf"] }],
            new JournaldFile("50-small") { Journal = new() { SystemMaxUse = ByteSize.MiB(500) } }.Lower(Host.Local));

    public static TheoryData<IComponent, string, bool?> Quadlets => new()
    {
        { new ContainerUnit("app") { Install = new() { WantedBy = [Units.MultiUser] } }, "app.service", true },
        { new ContainerUnit("app") { Container = new() { ServiceName = "other" } }, "other.service", null },
        { new PodUnit("app.pod") { Started = true }, "app-pod.service", true },
        { new VolumeUnit("data"), "data-volume.service", null },
        { new ContainerNetworkUnit("front"), "front-network.service", null },
        { new KubeUnit("k"), "k.service", null },
        { new ImageUnit("i"), "i-image.service", null },
        { new BuildUnit("b"), "b-build.service", null },
    };

    [Theory]
    [MemberData(nameof(Quadlets))]
    public void Podmans_files_are_known_by_their_services(IComponent unit, string service, bool? started)
    {
        var resources = unit.Lower(Host.Local).ToList();
        var path = Assert.IsType<FileResource>(resources[0]).Path;
        Assert.StartsWith("/etc/containers/systemd/", path, StringComparison.Ordinal);
        Assert.Equal(new UnitState(service) { Started = started, RestartOnChange = [path] }, resources[1]);
    }

    [Fact]
    public void Lines_for_tmpfiles_and_sysusers_take_effect_at_once_and_are_tried_before()
    {
        var tmpfiles = new TmpfilesFile("app") { Lines = [new(TmpfilesType.CreateDirectory, "/srv/x")] }.Lower(Host.Local).ToList();
        Assert.Equal(["file", "command", "check"], tmpfiles.Select(r => r.Kind));
        Assert.Equal(["systemd-sysusers", "/etc/sysusers.d/app.conf"], Assert.IsType<CommandResource>(new SysusersFile("app").Lower(Host.Local).ElementAt(1)).Command is var c ? [c.Path, .. c.Arguments] : []);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData(".hidden")]
    [InlineData("../x")]
    [InlineData("")]
    public void Names_that_are_no_files_are_refused(string name)
    {
        Assert.ThrowsAny<ArgumentException>(() => new NetworkFile(name));
        Assert.ThrowsAny<ArgumentException>(() => new ContainerUnit(name));
        Assert.ThrowsAny<ArgumentException>(() => new TmpfilesFile(name));
    }
}
