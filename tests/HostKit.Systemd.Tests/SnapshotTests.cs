namespace HostKit.Systemd.Tests;

/// <summary>Units as they arrive on the host.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_web_service() => Snapshot.Matches("hello.service", new ServiceUnit("hello")
    {
        Unit = new() { Description = "Hello at 100 %", Wants = [Units.NetworkOnline], After = [Units.NetworkOnline, "postgresql.service"] },
        Service = new()
        {
            ExecStart = [new Command("/usr/bin/env", "--port", "5000")],
            User = "www-data",
            Restart = Restart.Always,
            RestartSec = TimeSpan.FromSeconds(2),
            Environment = [("ASPNETCORE_URLS", "http://127.0.0.1:5000"), ("GREETING", "Hello \"you\" for $5 & 100%")],
            ["CPUAffinity"] = "0-1",
            StateDirectory = ["hello"],
            MemoryMax = ByteSize.MiB(512),
        },
        Install = new() { WantedBy = [Units.MultiUser] },
    }.ToString());

    [Fact]
    public void A_hardened_service() => Snapshot.Matches("hardened.service", new ServiceUnit("hardened")
    {
        Unit = new() { Description = "Hardened" },
        Service = new ServiceSection { ExecStart = [new("/usr/bin/env")], ProtectHome = ProtectHome.ReadOnly, Restart = Restart.OnFailure }.Hardened(),
        Install = new() { WantedBy = [Units.MultiUser] },
    }.ToString());

    [Fact]
    public void A_hardened_service_on_a_privileged_port() => Snapshot.Matches("hardened-port.service", new ServiceUnit("hardened-port")
    {
        Service = new ServiceSection { ExecStart = [new("/usr/bin/env")], User = "www-data", AmbientCapabilities = [Capability.NetBindService] }.Hardened(),
    }.ToString());

    [Fact]
    public void A_template_with_awkward_words() => Snapshot.Matches("awkward@.service", new ServiceUnit("awkward@")
    {
        Unit = new()
        {
            Description = UnitString.Template("Instance %i of C:\\dir\\"),
            Documentation = ["https://example.org/a%20b"],
            After = [UnitReference.Template("db@%i.service")],
            RequiresMountsFor = ["/srv/my data", "/var/lib/100%"],
            ConditionPathExists = ["/usr/bin/env", Condition.Not("/etc/not here")],
            ConditionVirtualization = [Condition.Any("vm")],
        },
        Service = new()
        {
            Type = ServiceType.Oneshot,
            RemainAfterExit = true,
            ExecStartPre =
            [
                new("/usr/bin/env", "don't", "a b", "", ";", "#x", "tab\there", "line\nbreak", "back\\slash", "\"q\"", "$HOME", "50%", "é😀") { IgnoreFailure = true },
                new("env", ExecArgument.Template("--instance=%i"), ExecArgument.Template("${HOME}")) { Privileges = ExecPrivileges.Full },
                new("/bin/sh", "-c", "exit 0") { ArgumentZero = "shell", Privileges = ExecPrivileges.KeepUser },
            ],
            ExecStart = [new("/usr/bin/env"), new("/usr/bin/env", "again")],
            WorkingDirectory = UnitPath.Optional("/srv/my data"),
            EnvironmentFile = ["/etc/hostname", UnitPath.Optional(UnitString.Template("/etc/default/%p"))],
            StandardOutput = OutputTarget.Append("/var/log/awkward 100%.log"),
            ReadWritePaths = [SandboxPath.Optional("/srv/a \"b\""), "/tmp"],
            BindPaths = [new("/srv/my data", "/srv/x") { IgnoreMissing = true }, ("/tmp", "/mnt")],
            BindReadOnlyPaths = [new("/etc/hosts") { WithoutSubmounts = true }],
            TemporaryFileSystem = [new("/opt", "ro", "size=10%")],
            RuntimeDirectory = [new("awkward/one") { Link = "awkward-link" }],
            RuntimeDirectoryMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            LoadCredential = [("key", "/etc/hostname")],
            SupplementaryGroups = ["adm", "1000"],
            UnsetEnvironment = ["LANG", "A=b c"],
            LimitNOFILE = new ResourceLimit(1024, 4096),
            LimitCORE = ResourceLimit.Infinity,
            TasksMax = TaskLimit.Percent(20),
            CPUQuota = CpuQuota.Percent(150),
            CPUWeight = CpuWeight.Idle,
            SuccessExitStatus = [143, UnixSignal.SIGTERM],
            KillSignal = UnixSignal.RtMin(3),
            TimeoutStartSec = Timeout.InfiniteTimeSpan,
            TimeoutStopSec = TimeSpan.FromMilliseconds(90_500),
            IPAddressDeny = [AddressRange.Any],
            IPAddressAllow = [AddressRange.Localhost, "10.0.0.0/8", "2001:db8::1"],
            CapabilityBoundingSet = Allowed.AllExcept(Capability.SysAdmin, Capability.SysPtrace),
            RestrictNamespaces = [NamespaceKind.Net],
            Nice = -5,
        },
        Install = new() { WantedBy = [Units.MultiUser], DefaultInstance = "main" },
    }.ToString());

    [Fact]
    public void A_timer() => Snapshot.Matches("hello.timer", new TimerUnit("hello")
    {
        Unit = new() { Description = "Hello, every now and then" },
        Timer = new() { OnCalendar = [CalendarExpression.Daily, "Mon..Fri 09:00", CalendarExpression.At(4, 30)], OnBootSec = [TimeSpan.FromMinutes(5)], Persistent = true, RandomizedDelaySec = TimeSpan.FromHours(1) },
        Install = new() { WantedBy = [Units.Timers] },
    }.ToString());

    [Fact]
    public void A_service_for_a_timer() => Snapshot.Matches("cleanup.service", new ServiceUnit("cleanup.service")
    {
        Service = new() { Type = ServiceType.Oneshot, ExecStart = [new("/usr/bin/find", "/var/tmp", "-mtime", "+30", "-delete")] },
    }.ToString());
}
