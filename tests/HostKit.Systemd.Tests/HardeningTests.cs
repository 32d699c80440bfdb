namespace HostKit.Systemd.Tests;

/// <summary>What hardening adds and what it leaves alone.</summary>
public sealed class HardeningTests
{
    [Fact]
    public void What_is_set_wins_and_keeps_its_place()
    {
        var section = new ServiceSection { ProtectSystem = ProtectSystem.No, ["PrivateTmp"] = "disconnected", User = "a", ExecStart = [new("/bin/true")] };
        var hardened = section.Hardened();
        Assert.Equal(section.Entries.AsEnumerable(), hardened.Entries.Take(section.Entries.Length));
        Assert.Null(hardened.DynamicUser);
        Assert.Equal(["disconnected"], hardened["PrivateTmp"]!);
        Assert.True(hardened.NoNewPrivileges);
    }

    [Fact]
    public void Hardening_twice_changes_nothing() => Assert.Equal(new ServiceSection().Hardened(), new ServiceSection().Hardened().Hardened());

    [Fact]
    public void Given_capabilities_stay_usable()
    {
        var hardened = new ServiceSection { AmbientCapabilities = [Capability.NetBindService] }.Hardened();
        Assert.Equal([Capability.NetBindService], hardened.CapabilityBoundingSet!);
        Assert.Null(hardened.PrivateUsers);
    }

    [Fact]
    public void A_jit_compiler_still_starts()
    {
        var hardened = new ServiceSection().Hardened();
        Assert.Null(hardened.MemoryDenyWriteExecute);
        Assert.Equal("sched_setaffinity", hardened.SystemCallFilter[^1].ToString());
        Assert.Equal(Errno.NotPermitted, hardened.SystemCallErrorNumber);
    }

    public static TheoryData<For, bool, string, double> Programs => new()
    {
        { For.DotNet, false, "sched_setaffinity", 1.2 },
        { For.NativeAot, true, "~@privileged", 1.1 },
        { For.Nginx, true, "~@privileged", 1.1 },
        { For.Php, false, "~@privileged", 1.1 },
        { For.Python, true, "~@privileged", 1.1 },
        { For.Node, false, "~@privileged", 1.1 },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void Each_program_gets_what_its_runtime_needs_and_no_more(For program, bool deniesWritingCode, string lastRule, double exposure)
    {
        var hardened = new ServiceSection().Hardened(program);
        Assert.Equal(deniesWritingCode, hardened.MemoryDenyWriteExecute == true);
        Assert.StartsWith(lastRule, hardened.SystemCallFilter[^1].ToString(), StringComparison.Ordinal);
        Assert.Equal(exposure, hardened.Explain().Exposure);
    }

    [Fact]
    public void A_program_of_no_kind_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceSection().Hardened((For)99));

    [Fact]
    public void The_explanation_tells_what_is_forbidden_what_breaks_and_what_is_left_open()
    {
        var report = new ServiceSection { ProtectHome = ProtectHome.ReadOnly, MemoryDenyWriteExecute = true }.Explain();
        var home = report.Lines.Single(l => l.Directive == "ProtectHome");
        Assert.Equal(("read-only", true), (home.Value, home.Exposure > 0 && home.Exposure < home.Weight));
        var memory = report.Lines.Single(l => l.Directive == "MemoryDenyWriteExecute");
        Assert.Equal(0, memory.Exposure);
        Assert.Contains("Node", memory.Breaks, StringComparison.Ordinal);
        var capabilities = report.Lines.Single(l => l.Directive == "CapabilityBoundingSet");
        Assert.Equal((null, capabilities.Weight), (capabilities.Value, capabilities.Exposure));
        Assert.Equal(["ProtectHome", "MemoryDenyWriteExecute", "CapabilityBoundingSet"], report.Lines.Take(3).Select(l => l.Directive));
        Assert.Contains("MemoryDenyWriteExecute=yes: saves 0.02. Forbids memory that is written and then executed. Breaks JIT compilers", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_directive_that_a_preset_sets_is_explained()
    {
        var explained = Enum.GetValues<For>().SelectMany(p => new ServiceSection().Hardened(p).Explain().Lines).Select(l => l.Directive).ToHashSet();
        Assert.Empty(Enum.GetValues<For>().SelectMany(p => new ServiceSection().Hardened(p).Entries).Select(e => e.Name).Where(n => n != "SystemCallErrorNumber").Except(explained));
    }
}
