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
}
