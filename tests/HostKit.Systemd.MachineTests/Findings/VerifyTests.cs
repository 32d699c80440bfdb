namespace HostKit.Systemd.MachineTests.Findings;

/// <summary>systemd's own judgement in the shadow: everything that it only warns of fails the check, and every line leads to the script.</summary>
[Collection("machine")]
public sealed class VerifyTests(SystemdMachine fixture)
{
    private static readonly ServiceSection Run = new() { ExecStart = [new("/bin/true")] };

    private static readonly (string Says, IComponent Component)[] Bad =
    [
        ("bad-key.service:3: Unknown key 'NeverHeardOf'", new ServiceUnit("bad-key") { Service = Run.With("NeverHeardOf", "1") }),
        ("bad-value.service:3: Failed to parse", new ServiceUnit("bad-value") { Service = Run.With("Nice", "often") }),
        ("bad-choice.service:3: Failed to parse", new ServiceUnit("bad-choice") { Service = Run.With("ProtectSystem", "very") }),
        ("bad-program.service: Command /nowhere/program is not executable", new ServiceUnit("bad-program") { Service = new() { ExecStart = [new("/nowhere/program")] } }),
        ("bad-template@.service:3: Invalid environment assignment", new ServiceUnit("bad-template@") { Service = Run.With("Environment", "NAME") }),
        ("bad-timer.timer:2: Failed to parse calendar", new TimerUnit("bad-timer") { Timer = new() { ["OnCalendar"] = "sometimes" } }),
        ("bad-socket.socket:2: Failed to parse", new SocketUnit("bad-socket") { Socket = new() { ["ListenStream"] = "nowhere:x:y" } }),
        ("bad-path.path:2: PathExists= path is not absolute", new PathUnit("bad-path") { Path = new() { ["PathExists"] = "here" } }),
        ("10-bad.conf:2: Unknown key 'NeverHeardOf'", new UnitDropIn("systemd-logind.service", "10-bad", new ServiceSection { ["NeverHeardOf"] = "1" })),
    ];

    [Fact]
    public async Task Every_kind_of_bad_unit_is_refused_in_one_check_that_names_its_script_line()
    {
        var configuration = new HostConfiguration("verify");
        var line = 0;
        var lines = new Dictionary<string, int>();
        foreach (var (says, component) in Bad)
        {
            configuration.Add(component, "/script/box.cs", ++line);
            lines.Add(says, line);
        }

        configuration.Add(new ServiceUnit("good") { Service = Run }, "/script/box.cs", ++line);
        var plan = await fixture.Machine.Host.PlanAsync(configuration, TestContext.Current.CancellationToken);
        var result = await plan.ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        var told = Assert.Single(result.Failures).Split('\n');
        foreach (var (says, script) in lines)
        {
            var at = Array.FindIndex(told, t => t.Contains(says, StringComparison.Ordinal));
            Assert.True(at >= 0, $"Nothing says '{says}':\n{string.Join('\n', told)}");
            Assert.True(told[at + 1].Trim() == $"declared at box.cs:{script}", $"{told[at]}\n{told[at + 1]} is not line {script}");
        }

        Assert.DoesNotContain(told, t => t.Contains("good.service", StringComparison.Ordinal));
        Assert.False(await fixture.Machine.ExistsAsync("/etc/systemd/system/good.service"));
    }

    // The units of Debian's packages are written by people who know systemd: an error among their findings would be ours.
    [Fact]
    public void Units_of_Debian_have_no_errors()
    {
        foreach (var (name, host) in new[] { ("the machine", fixture.Machine.Host), ("this host", Host.Local) })
        {
            var directory = Path.Combine(host.RootPath, "usr/lib/systemd/system");
            var findings = UnitReview.OfDirectory(directory, UnitFacts.Of(host));
            var files = Directory.GetFiles(directory).Length;
            Console.WriteLine($"# {files} units of {name}: {findings.Length} findings, {findings.Count(f => f.Severity == Severity.Warning)} warnings, {findings.Count(f => f.Severity == Severity.Error)} errors");
            foreach (var kind in findings.GroupBy(f => (f.Id, f.Severity)).OrderByDescending(k => k.Key.Severity).ThenBy(k => k.Key.Id, StringComparer.Ordinal))
                Console.WriteLine($"#   {kind.Key.Severity} {kind.Key.Id}: {string.Join(", ", kind.Select(f => Path.GetFileName(f.Path.Split('/')[^3])).Distinct().Take(8))}");
            Assert.True(files > 20, directory);
            Assert.DoesNotContain(findings, f => f.Severity == Severity.Error);
        }
    }
}
