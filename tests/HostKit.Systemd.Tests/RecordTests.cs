namespace HostKit.Systemd.Tests;

/// <summary>Sections as values: what is set, in which order, and what it prints as.</summary>
public sealed class RecordTests
{
    [Fact]
    public void The_order_of_assignment_is_the_order_of_output()
    {
        var section = new ServiceSection { Restart = Restart.Always, ["Zulu"] = "1", ExecStart = [new("/bin/true")], ["Alpha"] = ["2", "3"], User = "a" };
        Assert.Equal("[Service]\nRestart=always\nZulu=1\nExecStart=/bin/true\nAlpha=2\nAlpha=3\nUser=a\n", section.ToString());
    }

    [Fact]
    public void Unset_is_null_or_an_empty_list_and_is_not_written()
    {
        var section = new ServiceSection { ExecStart = [], User = null, Nice = null, ExecStop = null };
        Assert.Empty(section.Entries);
        Assert.Empty(section.ExecStartPre);
        Assert.Null(section.Restart);
        Assert.Null(section.NoNewPrivileges);
    }

    [Fact]
    public void A_reset_is_a_value_of_its_own()
    {
        var section = new ServiceSection { ExecStart = Reset.Then<ExecLine>([new("/bin/new")]), ReadWritePaths = Reset.Value, ["User"] = Reset.Value };
        Assert.Equal("[Service]\nExecStart=\nExecStart=/bin/new\nReadWritePaths=\nUser=\n", section.ToString());
        Assert.Null(section.User);
        Assert.True(section.ExecStart.Resets);
    }

    [Fact]
    public void An_empty_set_of_capabilities_is_written_because_it_forbids_all()
        => Assert.Equal(
            "[Service]\nCapabilityBoundingSet=\nRestrictNamespaces=yes\nRestrictAddressFamilies=none\n",
            new ServiceSection { CapabilityBoundingSet = [], RestrictNamespaces = [], RestrictAddressFamilies = [] }.ToString());

    [Fact]
    public void A_changed_copy_keeps_the_place_of_what_it_changes()
    {
        var section = new ServiceSection { Restart = Restart.No, User = "a", ["New"] = "1" };
        Assert.Equal("[Service]\nRestart=always\nUser=a\nNew=2\n", (section with { Restart = Restart.Always }).With("New", "2").ToString());
        Assert.Equal("[Service]\nRestart=no\nUser=a\nNew=1\n", section.ToString());
    }

    [Fact]
    public void Lists_grow_by_spreading()
    {
        var unit = new UnitSection { After = [Units.Network] };
        var more = unit with { After = [.. unit.After, Units.NetworkOnline, UnitReference.Template("db@%i.service")] };
        Assert.Equal("[Unit]\nAfter=network.target network-online.target db@%i.service\n", more.ToString());
    }

    [Fact]
    public void Equal_settings_make_equal_sections()
    {
        static ServiceSection Make(string user) => new() { User = user, ExecStart = [new("/bin/true", "a")], Environment = [("A", "b")], CapabilityBoundingSet = [Capability.Kill], ["X"] = ["1", "2"] };
        Assert.Equal(Make("a"), Make("a"));
        Assert.Equal(Make("a").GetHashCode(), Make("a").GetHashCode());
        Assert.NotEqual(Make("a"), Make("b"));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1us", 10)]
    [InlineData("1500ms", 15_000_000)]
    [InlineData("90s", 900_000_000)]
    [InlineData("2h", 72_000_000_000)]
    [InlineData("1d", 864_000_000_000)]
    public void Time_spans_are_exact(string text, long ticks) => Assert.Equal($"[Service]\nRestartSec={text}\n", new ServiceSection { RestartSec = new TimeSpan(ticks) }.ToString());

    [Fact]
    public void What_cannot_be_written_is_refused_when_it_is_assigned_and_by_name()
    {
        Assert.Contains("RestartSec", Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceSection { RestartSec = TimeSpan.FromTicks(1) }).Message, StringComparison.Ordinal);
        Assert.Contains("WatchdogSec", Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceSection { WatchdogSec = Timeout.InfiniteTimeSpan }).Message, StringComparison.Ordinal);
        Assert.Contains("OnBootSec", Assert.Throws<ArgumentOutOfRangeException>(() => new TimerSection { OnBootSec = [TimeSpan.FromSeconds(-1)] }).Message, StringComparison.Ordinal);
        Assert.Contains("UMask", Assert.Throws<ArgumentException>(() => new ServiceSection { UMask = (UnixFileMode)(-1) }).Message, StringComparison.Ordinal);
        Assert.Contains("RequiresMountsFor", Assert.Throws<ArgumentException>(() => new UnitSection { RequiresMountsFor = ["srv"] }).Message, StringComparison.Ordinal);
        Assert.Contains("Restart=", Assert.Throws<ArgumentException>(() => new ServiceSection { Restart = (Restart)99 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceSection { CapabilityBoundingSet = [(Capability)99] });
        Assert.Contains("Nice", Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceSection { Nice = 20 }).Message, StringComparison.Ordinal);
        Assert.Contains("User=", Assert.Throws<ArgumentException>(() => new ServiceSection { User = "a\nExecStartPre=/bin/evil" }).Message, StringComparison.Ordinal);
        Assert.Contains("User=", Assert.Throws<ArgumentException>(() => new ServiceSection { User = "" }).Message, StringComparison.Ordinal);
        Assert.Contains("New=", Assert.Throws<ArgumentException>(() => new ServiceSection { ["New"] = "a\rb" }).Message, StringComparison.Ordinal);
        Assert.Contains("MemoryMax=", Assert.Throws<ArgumentException>(() => new ServiceSection { MemoryMax = new ByteSize(0) }).Message, StringComparison.Ordinal);
        Assert.Contains("BindPaths=", Assert.Throws<ArgumentException>(() => new ServiceSection { BindPaths = [("/a:b", "/c")] }).Message, StringComparison.Ordinal);
        Assert.Contains("EnvironmentFile=", Assert.Throws<ArgumentException>(() => new ServiceSection { EnvironmentFile = [UnitPath.Home] }).Message, StringComparison.Ordinal);
        Assert.Contains("PIDFile=", Assert.Throws<ArgumentException>(() => new ServiceSection { PIDFile = "run/a.pid" }).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.1", "10.0.0.1")]
    [InlineData("10.0.0.1/8", "10.0.0.0/8")]
    [InlineData("2001:DB8::/32", "2001:db8::/32")]
    [InlineData("fe80::1%3", "fe80::1")]
    public void Addresses_have_one_spelling(string text, string written) => Assert.Equal(written, AddressRange.Parse(text).ToString());

    [Fact]
    public void Values_refuse_what_systemd_would_read_differently()
    {
        Assert.Throws<ArgumentException>(() => new ExecLine("./app"));
        Assert.Throws<ArgumentException>(() => new ExecLine("$BIN/app"));
        Assert.Throws<ArgumentException>(() => new ExecLine("-app"));
        Assert.Throws<ArgumentException>(() => (ExecLine)new Command("/opt/a'b"));
        Assert.Throws<ArgumentException>(() => (Condition)"!vm");
        Assert.Throws<ArgumentException>(() => UnitString.Template("100%x"));
        Assert.Throws<ArgumentException>(() => UnitReference.Template("a b@%i.service"));
        Assert.Throws<ArgumentException>(() => SystemCallRule.Allow("~@raw-io"));
        Assert.Throws<ArgumentException>(() => new ServiceDirectory("../etc"));
        Assert.Throws<ArgumentException>(() => new ServiceDirectory("/var/lib/x"));
        Assert.Throws<ArgumentException>(() => new EnvironmentVariable("A B", "c"));
        Assert.Throws<ArgumentException>(() => new ResourceLimit(2, 1));
        Assert.Throws<ArgumentException>(() => AddressRange.Parse("10.0.0.0/33"));
        Assert.Throws<ArgumentException>(() => AddressRange.Parse("10.1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => (CpuWeight)0);
    }
}
