namespace HostKit.Systemd.Tests;

/// <summary>What units become on a host.</summary>
public sealed class LoweringTests
{
    private static readonly ServiceSection Program = new() { ExecStart = [new("/bin/true")] };
    private static readonly InstallSection Install = new() { WantedBy = [Units.MultiUser] };

    [Fact]
    public void A_service_becomes_a_file_a_state_and_a_check()
    {
        var unit = new ServiceUnit("a") { Service = Program, Install = Install };
        var resources = unit.Lower(Host.Local).ToList();
        Assert.Equal(["file", "unit", "check"], resources.Select(r => r.Kind));
        Assert.Equal(new FileResource("/etc/systemd/system/a.service", unit.ToString()), resources[0]);
        Assert.Equal(new UnitState("a.service") { Enabled = true, Started = true }, resources[1]);
        Assert.Equal(["/etc/systemd/system/a.service"], Assert.IsType<Check>(resources[2]).Subjects);
    }

    public static TheoryData<IComponent, bool?, bool?> States => new()
    {
        { new ServiceUnit("a") { Service = Program }, null, null },
        { new ServiceUnit("a") { Service = Program, Install = Install, Enabled = false }, false, null },
        { new ServiceUnit("a") { Service = Program, Install = Install, Started = false }, true, false },
        { new ServiceUnit("a") { Service = Program, Started = true }, null, true },
        { new ServiceUnit("a") { Service = Program with { Type = ServiceType.Oneshot }, Install = Install }, true, null },
        { new ServiceUnit("a") { Service = Program with { Type = ServiceType.Oneshot, RemainAfterExit = true }, Install = Install }, true, true },
        { new ServiceUnit("a@") { Service = Program, Install = Install }, null, null },
        { new ServiceUnit("a@") { Service = Program, Install = Install with { DefaultInstance = "b" } }, true, null },
        { new TimerUnit("a") { Timer = new() { OnCalendar = [CalendarExpression.Daily] }, Install = new() { WantedBy = [Units.Timers] } }, true, true },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void State_follows_from_the_install_section_unless_it_is_said(IComponent unit, bool? enabled, bool? started)
    {
        var state = unit.Lower(Host.Local).OfType<UnitState>().SingleOrDefault();
        Assert.Equal((enabled, started), (state?.Enabled, state?.Started));
        Assert.Equal(enabled is not null || started is not null, state is not null);
    }

    [Theory]
    [InlineData("a", "a.service")]
    [InlineData("a.service", "a.service")]
    [InlineData("a.timer", "a.timer.service")]
    [InlineData("a@", "a@.service")]
    public void The_suffix_is_optional(string name, string full) => Assert.Equal(full, new ServiceUnit(name).UnitName.Value);

    [Theory]
    [InlineData("a b")]
    [InlineData("../a")]
    [InlineData("")]
    public void A_name_that_systemd_does_not_take_is_refused(string name) => Assert.Throws<ArgumentException>(() => new ServiceUnit(name));
}
