using CsCheck;

namespace HostKit.Systemd.Tests.Reading;

/// <summary>What was written is read as the same value: escaping and unescaping of each kind of text are inverse.</summary>
public sealed class ReadBackTests
{
    private static readonly string[] Pieces =
    [
        "a", "B9", " ", "\t", "\n", "\r", "\x1b", "\x7f", "\"", "'", "\\", "\\x20", "\\n", "%", "%i", "%%", "%q", "$", "$HOME", "${HOME}", "$$", ";", "#", "=", ":", "-", "@",
        "+", "!", "~", "|", "\\\n", "[Service]\nUser=root", "é", "😀", "\u0085", "\u2028", "\uFEFF", "/", "..", ",",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(Gen.OneOf(Pieces.Select(Gen.Const).ToArray()), Gen.Char[' ', '~'].Select(c => c.ToString())).Array[0, 8].Select(string.Concat);

    // A template without a specifier says the same as a literal, and is read as one.
    private static readonly Gen<UnitString> Texts = Gen.OneOf(Hostile.Select(t => Made(() => UnitString.FromString(t))), Hostile.Select(t => Made(() => UnitString.Template("%i" + t)))).Where(t => t is not null)!;

    public static TheoryData<string> Kinds => [.. Makers.Keys];

    private static readonly Dictionary<string, Func<UnitString, UnitString, ServiceSection>> Makers = new()
    {
        ["argument"] = (a, b) => new() { ExecStart = [new("/bin/x", Argument(a), Argument(b)), new(Below(b)) { ArgumentZero = Argument(a), IgnoreFailure = true }] },
        ["environment"] = (a, b) => new() { Environment = [("A", a), ("B_2", b)] },
        ["line"] = (a, b) => new() { SyslogIdentifier = a, User = b },
        ["path"] = (a, b) => new() { WorkingDirectory = Below(a), EnvironmentFile = [UnitPath.Optional(Below(b)), Below(a)] },
        ["list path"] = (a, b) => new() { ReadWritePaths = [new(Below(a)), new(Below(b)) { IgnoreMissing = true, BelowRoot = true }] },
        ["tuple"] = (a, b) => new() { BindPaths = [new(Below(a), Below(b)) { IgnoreMissing = true }, new(Below(b), Below(b)) { WithoutSubmounts = true }, new(Below(a))] },
        ["directory"] = (a, b) => new() { StateDirectory = [new(a), new(b) { Link = a }] },
        ["word"] = (a, b) => new() { SupplementaryGroups = [a, b] },
        ["credential"] = (a, b) => new() { LoadCredential = [new("a.b", Below(a)), new("c", Below(b))] },
        ["output"] = (a, b) => new() { StandardOutput = OutputTarget.Append(Below(a)), StandardInput = InputSource.File(Below(b)) },
        ["empty file system"] = (a, b) => new() { TemporaryFileSystem = [new(Below(a), "ro", "mode=0750", "size=10%"), new(Below(b))] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_written_text_is_read_as_the_same_value(string kind) => Texts.Select(Texts).Sample(
        (a, b) => Made(() => Makers[kind](a, b)) is not { } section || ServiceSection.Read(section.ToSyntax()) == section,
        iter: 10_000);

    [Fact]
    public void Conditions_are_read_back() => Texts.Select(Gen.Bool, Gen.Bool).Sample(
        (text, negate, trigger) => Made(() => new UnitSection { ConditionHost = [new(text) { Negate = negate, Trigger = trigger }] }) is not { } section || UnitSection.Read(section.ToSyntax()) == section,
        iter: 10_000);

    [Fact]
    public void Typed_values_are_read_back()
    {
        var section = new ServiceSection
        {
            Type = ServiceType.NotifyReload,
            RestartSec = TimeSpan.FromMilliseconds(1500),
            TimeoutStopSec = Timeout.InfiniteTimeSpan,
            WatchdogSec = TimeSpan.Zero,
            RemainAfterExit = false,
            Nice = -5,
            UMask = (UnixFileMode)0x3F,
            MemoryMax = ByteSize.MiB(25),
            MemoryHigh = MemoryLimit.Percent(50),
            MemorySwapMax = MemoryLimit.Infinity,
            TasksMax = 12,
            CPUQuota = CpuQuota.Percent(150),
            CPUWeight = CpuWeight.Idle,
            LimitNOFILE = new ResourceLimit(1024, null),
            KillSignal = UnixSignal.RtMin(3),
            SuccessExitStatus = [0, 255, UnixSignal.SIGKILL],
            CapabilityBoundingSet = Allowed.AllExcept(Capability.Kill, Capability.SysAdmin),
            AmbientCapabilities = [],
            RestrictAddressFamilies = [SocketAddressFamily.Unix],
            RestrictNamespaces = [],
            SystemCallFilter = [SystemCallRule.Allow("@system-service"), SystemCallRule.Deny("@raw-io", "ptrace")],
            SystemCallErrorNumber = Errno.NotPermitted,
            IPAddressAllow = [AddressRange.Localhost, "10.0.0.0/8", "2001:db8::1"],
            ExecStart = Reset.Then<ExecLine>([new("/bin/a"), new("/bin/b", ExecArgument.Template("${X}")) { Privileges = ExecPrivileges.Full }]),
            ReadOnlyPaths = Reset.Value,
            ["Unknown"] = ["1", "", "2"],
            ["User"] = Reset.Value,
        };
        Assert.Equal(section, ServiceSection.Read(section.ToSyntax()));
        var timer = new TimerSection { OnCalendar = ["Mon..Fri 04:30", "daily"], OnBootSec = [TimeSpan.FromMinutes(5)], Persistent = true };
        Assert.Equal(timer, TimerSection.Read(timer.ToSyntax()));
        var install = new InstallSection { WantedBy = [Units.MultiUser, UnitReference.Template("a@%i.target")], DefaultInstance = "x" };
        Assert.Equal(install, InstallSection.Read(install.ToSyntax()));
    }

    private static UnitString Below(UnitString text) => text.IsTemplate ? UnitString.Template("/" + text.Text) : UnitString.FromString("/" + text.Text);

    private static ExecArgument Argument(UnitString text) => text.IsTemplate ? ExecArgument.Template(text.Text) : ExecArgument.FromString(text.Text);

    private static T? Made<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
