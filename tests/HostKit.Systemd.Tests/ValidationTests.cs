namespace HostKit.Systemd.Tests;

/// <summary>Every finding, made on purpose.</summary>
public sealed class ValidationTests
{
    private static readonly ServiceSection Program = new() { ExecStart = [new("/bin/true")] };

    public static TheoryData<string, string, Severity, IComponent> Cases => new()
    {
        { "systemd.exec-start-missing", "service[a]/Service/ExecStart", Severity.Error, new ServiceUnit("a") },
        { "systemd.exec-start-missing", "service[a]/Service/ExecStart", Severity.Error, Service(new() { Type = ServiceType.Simple, ExecStop = [new("/bin/true")], RemainAfterExit = true }) },
        { "systemd.exec-start-missing", "service[a]/Service/ExecStart", Severity.Error, Service(new() { ExecStop = [new("/bin/true")] }) },
        { "systemd.exec-start-twice", "service[a]/Service/ExecStart", Severity.Error, Service(new() { ExecStart = [new("/bin/true"), new("/bin/false")] }) },
        { "systemd.oneshot-restart", "service[a]/Service/Restart", Severity.Error, Service(Program with { Type = ServiceType.Oneshot, Restart = Restart.Always }) },
        { "systemd.bus-name-missing", "service[a]/Service/BusName", Severity.Error, Service(Program with { Type = ServiceType.Dbus }) },
        { "systemd.account-name", "service[a]/Service/User", Severity.Error, Service(Program with { User = "a b" }) },
        { "systemd.account-name", "service[a]/Service/SupplementaryGroups", Severity.Error, Service(Program with { SupplementaryGroups = ["-x"] }) },
        { "systemd.dynamic-root", "service[a]/Service/DynamicUser", Severity.Warning, Service(Program with { DynamicUser = true, User = "root" }) },
        { "systemd.secret-in-environment", "service[a]/Service/Environment", Severity.Warning, Service(Program with { Environment = [("DISCORD_TOKEN", "x")] }) },
        { "systemd.after-without-wants", "service[a]/Unit/After", Severity.Warning, Service(Program) with { Unit = new() { After = [Units.NetworkOnline] } } },
        { "systemd.raw-directive", "service[a]/Service/Nice", Severity.Info, Service(Program.With("Nice", "5")) },
        { "systemd.no-reset", "service[a]/Unit/After", Severity.Warning, Service(Program) with { Unit = new() { After = Reset.Value } } },
        { "systemd.no-reset", "service[a]/Service/Restart", Severity.Warning, Service(Program.With("Restart", Reset.Value)) },
        { "systemd.start-limit-section", "service[a]/Service/StartLimitIntervalSec", Severity.Error, Service(Program.With("StartLimitIntervalSec", "10")) },
        { "systemd.wrong-section", "service[a]/Unit/ExecStart", Severity.Error, Service(Program) with { Unit = new() { ["ExecStart"] = "/bin/true" } } },
        { "systemd.timer-without-trigger", "timer[a]/Timer", Severity.Error, Timer(new()) },
        { "systemd.persistent-without-calendar", "timer[a]/Timer/Persistent", Severity.Warning, Timer(new() { OnBootSec = [TimeSpan.FromHours(1)], Persistent = true }) },
        { "systemd.timer-never-begins", "timer[a]/Timer", Severity.Warning, Timer(new() { OnUnitActiveSec = [TimeSpan.FromHours(1)] }) },
        { "systemd.timer-not-enabled", "timer[a]/Install", Severity.Warning, new TimerUnit("a") { Timer = new() { OnCalendar = [CalendarExpression.Daily], Persistent = true } } },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_found_at_its_place(string id, string path, Severity severity, IComponent component)
    {
        var finding = Assert.Single(component.Validate());
        Assert.Equal((id, path, severity), (finding.Id, finding.Path, finding.Severity));
    }

    public static TheoryData<IComponent> Sound => new()
    {
        Service(Program),
        Service(new() { Type = ServiceType.Oneshot, ExecStart = [new("/bin/true"), new("/bin/true")], Restart = Restart.OnFailure }),
        Service(new() { ExecStop = [new("/bin/true")], RemainAfterExit = true }),
        Service(new ServiceSection { ["ExecStart"] = Reset.Value }.With("ExecStart", ["", "/bin/true"])),
        new ServiceUnit("a@") { Service = Program with { User = UnitString.Template("%i") } },
        Service(Program with { User = "1000", Environment = [("TOKEN_FILE", "/run/secret")] }),
        Service(Program) with { Unit = new() { After = [Units.NetworkOnline], Wants = [Units.NetworkOnline] } },
        Service(Program.With("NotYetKnown", "1")),
        Service(Program.Hardened()),
        Timer(new() { OnCalendar = [CalendarExpression.Daily], Persistent = true }),
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_systemd_takes_as_it_is_meant_has_no_finding(IComponent component)
        => Assert.DoesNotContain(component.Validate(), f => f.Severity != Severity.Info);

    [Fact]
    public void All_findings_are_reported_at_once()
        => Assert.Equal(3, new ServiceUnit("a") { Service = new() { User = "a b", Group = "c d" } }.Validate().Count());

    private static ServiceUnit Service(ServiceSection section) => new("a") { Service = section };

    private static TimerUnit Timer(TimerSection section) => new("a") { Timer = section, Install = new() { WantedBy = [Units.Timers] } };
}
