using System.Net;

namespace HostKit.Systemd.Tests.Catalogue;

/// <summary>One rich example of each kind of file; the machine tests hand these very files to the programs that read them.</summary>
public sealed class KindSnapshotTests
{
    private static readonly InstallSection AtBoot = new() { WantedBy = [Units.MultiUser] };

    [Fact]
    public void A_socket() => Matches("web.socket", new SocketUnit("web")
    {
        Unit = new() { Description = "Web's own port" },
        Socket = new()
        {
            ListenStream = [8080, new IPEndPoint(IPAddress.Loopback, 8081), ListenAddress.Abstract("web"), ListenAddress.File("/run/web 100%.sock"), ListenAddress.Template("%t/%p.sock")],
            ListenNetlink = ["audit 1"], BindIPv6Only = SocketBindIPv6Only.Both, SocketUser = "www-data", SocketMode = UnixFileMode.UserRead | UnixFileMode.UserWrite, KeepAliveTimeSec = TimeSpan.FromMinutes(10),
            ReceiveBuffer = ByteSize.KiB(256), IPTOS = IPTypeOfService.LowDelay, FileDescriptorName = "http", Symlinks = ["/run/web link"], TCPCongestion = "cubic",
        },
        Install = new() { WantedBy = [Units.Sockets] },
    });

    [Fact]
    public void A_watcher_of_files() => Matches("uploads.path", new PathUnit("uploads")
    {
        Path = new() { DirectoryNotEmpty = ["/srv/up loads"], PathExistsGlob = ["/srv/*.new"], MakeDirectory = true, Unit = "uploads.service" },
        Install = new() { WantedBy = [Units.Paths] },
    });

    [Fact]
    public void A_mount() => Matches("srv-data.mount", new MountUnit("/srv/data") { Mount = new() { What = "tmpfs", Type = "tmpfs", Options = "size=10%,mode=0750" }, Install = new() { WantedBy = [Units.LocalFileSystems] } });

    [Fact]
    public void An_automount() => Matches("srv-data.automount", new AutomountUnit("/srv/data") { Automount = new() { TimeoutIdleSec = TimeSpan.FromMinutes(5) }, Install = AtBoot });

    [Fact]
    public void Swap_space() => Matches("var-swapfile.swap", new SwapUnit("/var/swapfile") { Swap = new() { Priority = 10, Options = "discard" }, Install = new() { WantedBy = ["swap.target"] } });

    [Fact]
    public void A_target() => Matches("everything.target", new TargetUnit("everything") { Unit = new() { Description = "All of it", Wants = ["web.service"], AllowIsolate = true }, Install = AtBoot });

    [Fact]
    public void A_slice() => Matches("web-php.slice", new SliceUnit("web-php")
    {
        Slice = new() { MemoryMax = MemoryLimit.Percent(50), CPUQuota = CpuQuota.Percent(150), AllowedCPUs = [0, 1, 2, 5], IOReadBandwidthMax = [("/dev/null", ByteSize.MiB(5))], TasksMax = 100, DeviceAllow = ["/dev/null", new("char-pts", "r")] },
    });

    [Fact]
    public void A_service_with_the_rarer_values() => Matches("rare.service", new ServiceUnit("rare")
    {
        Service = new()
        {
            ExecStart = [new("/bin/cat")], Type = ServiceType.Exec, CPUAffinity = CpuSet.Range(0, 3), NUMAPolicy = NumaPolicy.Bind, NUMAMask = [0], StandardInput = InputSource.Data, StandardInputText = ["two\nlines, 100%", " \\ "],
            StandardInputData = [Base64Data.FromBytes([1, 2, 255])], SetCredential = [("name", "50%i of\n\"it\"\\")], LogExtraFields = [("FIELD", "a b 100%")], LogFilterPatterns = ["~^debug.*100%"], SecureBits = [SecureBit.KeepCaps, SecureBit.Noroot],
            DeviceAllow = ["/dev/null"], Delegate = Delegation.Of(ControlGroupController.Cpu, ControlGroupController.Memory), DisableControllers = [ControlGroupController.Io], SocketBindAllow = [SocketBindRule.Ports(8080, protocol: "tcp")], SocketBindDeny = [SocketBindRule.Any],
            RestrictNetworkInterfaces = [NameRule.Deny("eth0")], RestrictFileSystems = [NameRule.Allow("ext4", "@basic-api")], ExecSearchPath = ["/usr/local/bin", "/usr/bin"], OpenFile = [new("/etc/hostname") { DescriptorName = "host", ReadOnly = true }],
            MountImages = [new("/srv/a b.img", "/mnt/x") { IgnoreMissing = true, Options = ["ro"] }], ExtensionImages = [new("/srv/e.raw") { IgnoreMissing = true }], RootImageOptions = [new("ro,dev", "usr")], ManagedOOMMemoryPressureLimit = 60, NFTSet = [new("cgroup", "inet", "filter", "web")],
            IODeviceWeight = [("/dev/null", 200)], IODeviceLatencyTargetSec = [("/dev/null", TimeSpan.FromMilliseconds(20))], CoredumpFilter = [CoredumpFilter.PrivateAnonymous, CoredumpFilter.ElfHeaders], Personality = Personality.X8664, TimerSlackNSec = TimeSpan.FromMilliseconds(5), BPFProgram = [new("egress", "/sys/fs/bpf/x")],
        },
    });

    [Fact]
    public void A_network() => Matches("20-lan.network", new NetworkFile("20-lan")
    {
        Match = new() { Name = ["eth*", "lan?"], MACAddress = ["00:53:00:12:34:56"] },
        Link = new() { MTUBytes = ByteSize.KiB(2), RequiredForOnline = "degraded:routable" },
        Network = new() { Description = "The LAN, 100% of it", DHCP = DhcpMode.No, Address = ["192.0.2.5/24", "2001:db8::5/64"], Gateway = [IPAddress.Parse("192.0.2.1")], DNS = ["192.0.2.53", "[2001:db8::53]:853#dns.example.org"], Domains = ["example.org", "~."], IPv6AcceptRA = false, VLAN = ["lan.10"], LLMNR = ResolveSupport.No },
        Address = [new() { Address = "192.0.2.6/24", Label = "eth0:1", PreferredLifetime = "0" }, new() { Address = "192.0.2.7/32", Scope = AddressScope.Host }],
        Route = [new() { Destination = "198.51.100.0/24", Gateway = "192.0.2.254", Metric = 100 }, new() { Destination = "203.0.113.0/24", Type = RouteType.Blackhole }],
        RoutingPolicyRule = [new() { From = "192.0.2.0/24", Table = "100", Priority = 1000, DestinationPort = new(1000, 1999) }],
        Neighbor = [new() { Address = IPAddress.Parse("192.0.2.9"), LinkLayerAddress = "00:53:00:00:00:09" }],
        CAKE = [new() { Bandwidth = BitRate.Megabits(50), PriorityQueueingPreset = CakePriorityQueueingPreset.Diffserv4, RTTSec = TimeSpan.FromMilliseconds(100) }],
        BridgeVLAN = [new() { VLAN = [new(10, 20)] }, new() { VLAN = [30], PVID = 30 }],
    });

    [Fact]
    public void A_device() => Matches("30-wg0.netdev", new NetDevFile("30-wg0")
    {
        NetDev = new() { Name = "wg0", Kind = NetDevKind.Wireguard, Description = "To the other site" },
        WireGuard = new() { PrivateKeyFile = "/etc/wireguard/my key", ListenPort = 51820, RouteTable = "main" },
        WireGuardPeer = [new() { PublicKey = "RDf+LSpeEre7YEIKaxg+wbpsNV7du+ktR99uBEtIiCA=", AllowedIPs = ["192.0.2.0/24", "2001:db8::/64"], Endpoint = "198.51.100.1:51820", PersistentKeepalive = "25" }, new() { PublicKey = "lsHtf3Q3ThDBWMpGmYfmWRXZBFOVjXmHnGZ0xHWL7iY=", AllowedIPs = ["203.0.113.0/24"] }],
    });

    [Fact]
    public void A_link() => Matches("10-lan.link", new LinkFile("10-lan")
    {
        Match = new() { PermanentMACAddress = ["00:53:00:12:34:56"] },
        Link = new() { Name = "lan0", NamePolicy = [NamePolicy.Keep, NamePolicy.Onboard], AlternativeName = ["the-lan"], WakeOnLan = [WakeOnLan.Magic, WakeOnLan.Unicast], MACAddressPolicy = MacAddressPolicy.Persistent, BitsPerSecond = BitRate.Megabits(1000), Duplex = Duplex.Full, RxBufferSize = 512 },
    });

    [Fact]
    public void The_journal() => Matches("journald.conf", new JournaldFile("50-small") { Journal = new() { Storage = JournalStorage.Persistent, SystemMaxUse = ByteSize.MiB(500), MaxRetentionSec = TimeSpan.FromDays(30), RateLimitBurst = 20000, MaxLevelStore = SyslogLevel.Info, TTYPath = "/dev/tty 12" } });

    [Fact]
    public void The_resolver() => Matches("resolved.conf", new ResolvedFile("50-dns") { Resolve = new() { DNS = ["9.9.9.9#dns.quad9.net"], Domains = ["example.org"], DNSOverTLS = DnsOverTlsMode.Opportunistic, DNSStubListenerExtra = ["udp:127.0.0.1:9953"], DNSSEC = DnssecMode.AllowDowngrade } });

    [Fact]
    public void Logins() => Matches("logind.conf", new LogindFile("50-lid") { Login = new() { HandleLidSwitch = LoginAction.Ignore, KillUserProcesses = true, KillExcludeUsers = ["root", "me"], RuntimeDirectorySize = MemoryLimit.Percent(20), IdleActionSec = TimeSpan.FromMinutes(30) } });

    [Fact]
    public void The_clock() => Matches("timesyncd.conf", new TimesyncdFile("50-ntp") { Time = new() { NTP = ["0.debian.pool.ntp.org", "192.0.2.123"], PollIntervalMaxSec = TimeSpan.FromHours(1) } });

    [Fact]
    public void A_container() => Matches("app.container", new ContainerUnit("app")
    {
        Unit = new() { Description = "App at 100 %", After = [Units.NetworkOnline], Wants = [Units.NetworkOnline] },
        Container = new()
        {
            Image = "docker.io/library/nginx:1.27", Exec = ["nginx", "-g", "daemon off; # 100% $HOME \"quoted\""], Environment = [("GREETING", "Hello $USER, 100%"), ("EMPTY", "")], Label = [("io.example.a/b", "x y")],
            PublishPort = ["8080:80"], Volume = ["data.volume:/data:Z", "/srv/100%:/x"], Network = ["front.network"], Pod = "all.pod", DropCapability = ["all"], AddCapability = ["CAP_NET_BIND_SERVICE"], HealthCmd = "curl -f http://localhost/ || exit $?",
            HealthInterval = TimeSpan.FromSeconds(90), HealthOnFailure = ContainerHealthAction.Kill, Notify = ContainerNotify.Healthy, AutoUpdate = ContainerAutoUpdate.Registry, ReadOnly = true, PodmanArgs = ["--cpus=1.5"], StopTimeout = 20, Pull = ImagePullPolicy.Newer, PidsLimit = 100,
        },
        Service = new() { Restart = Restart.Always, TimeoutStartSec = TimeSpan.FromMinutes(15) },
        Install = AtBoot,
    });

    [Fact]
    public void A_pod() => Matches("all.pod", new PodUnit("all") { Pod = new() { PublishPort = ["8443:443"], Network = ["front.network"] } });

    [Fact]
    public void A_volume() => Matches("data.volume", new VolumeUnit("data") { Volume = new() { Label = [("a", "b c")], User = "1000", Copy = false } });

    [Fact]
    public void A_container_network() => Matches("front.network", new ContainerNetworkUnit("front") { Network = new() { Subnet = ["192.0.2.0/24"], Gateway = ["192.0.2.1"], Options = [("isolate", "true")], Internal = true } });

    [Fact]
    public void Containers_of_a_kubernetes_file() => Matches("kube.kube", new KubeUnit("kube") { Kube = new() { Yaml = ["/etc/kube/app.yml"], ExitCodePropagation = KubeExitCodePropagation.Any, PublishPort = ["9000:9000"] } });

    [Fact]
    public void An_image() => Matches("nginx.image", new ImageUnit("nginx") { Image = new() { Image = "docker.io/library/nginx:1.27", TLSVerify = true, AllTags = false } });

    [Fact]
    public void A_build() => Matches("own.build", new BuildUnit("own") { Build = new() { ImageTag = ["localhost/own:1"], SetWorkingDirectory = "/srv/own", File = "Containerfile", Label = [("a", "$b")] } });

    [Fact]
    public void Accounts() => Matches("sysusers.conf", new SysusersFile("app")
    {
        Lines = [SysusersEntry.User("app", description: "The app, 100 %", home: "/var/lib/app"), SysusersEntry.User("fixed", 950, shell: "/bin/sh"), SysusersEntry.Group("readers", 951), SysusersEntry.Member("app", "readers"), SysusersEntry.Range(960, 970)],
    });

    [Fact]
    public void Files_from_boot_on() => Matches("tmpfiles.conf", new TmpfilesFile("app")
    {
        Lines =
        [
            new(TmpfilesType.CreateDirectory, "/var/cache/my app") { Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, User = "root", Group = "root", Age = TimeSpan.FromDays(10) },
            new(TmpfilesType.CreateFile, "/etc/app.conf") { Argument = "two\nlines at 100% \\ $HOME " },
            new(TmpfilesType.CreateSymlink, "/etc/app-link") { Argument = "/var/cache/my app", Append = true },
            new(TmpfilesType.Adjust, UnitString.Template("/run/%m.x")) { Mode = UnixFileMode.UserRead, IgnoreFailure = true },
            new(TmpfilesType.RemoveRecursively, "/tmp/app-*") { OnlyAtBoot = true },
        ],
    });

    private static void Matches(string name, IComponent component)
    {
        Snapshot.Matches(name, component.ToString()!);
        Assert.DoesNotContain(component.Validate(), finding => finding.Severity == Severity.Error);
    }
}
