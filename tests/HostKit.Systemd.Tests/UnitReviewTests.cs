using System.Text;
using System.Text.Json;
using HostKit.Tests;

namespace HostKit.Systemd.Tests;

/// <summary>Every finding in texts that somebody else wrote, and none in good ones.</summary>
public sealed class UnitReviewTests
{
    private const string Run = "[Service]\nExecStart=/bin/true\n";

    private static readonly UnitFacts Host = new() { Units = ["db.service", "worker@.service", "network.target"], Users = ["www-data"], Groups = ["www-data"] };

    // What only a typed component tells.
    private static readonly string[] Typed = ["systemd.raw-directive", "systemd.no-reset", "systemd.timer-not-enabled", "systemd.socket-not-enabled", "systemd.path-not-enabled", "systemd.nothing-to-enable", "systemd.path-and-name"];

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "systemd.unknown-directive", "a.service", Run + "Restrat=always\n", "a.service:3/Service/Restrat" },
        { "systemd.unknown-directive", "a.service", Run + "[Install]\nWantedBy=multi-user.target\nWantedby=x.target\n", "a.service:5/Install/Wantedby" },
        { "systemd.unknown-section", "a.service", Run + "[Timer]\nOnCalendar=daily\n", "a.service/Timer" },
        { "systemd.unknown-section", "a.target", "[Unit]\nDescription=A\n[Services]\nUser=a\n", "a.target/Services" },
        { "systemd.wrong-section", "a.service", Run + "After=db.service\n", "a.service:3/Service/After" },
        { "systemd.wrong-section", "a.timer", "[Unit]\nOnCalendar=hourly\n[Timer]\nOnBootSec=1h\n", "a.timer:2/Unit/OnCalendar" },
        { "systemd.start-limit-section", "a.service", Run + "StartLimitIntervalSec=10\n", "a.service:3/Service/StartLimitIntervalSec" },
        { "systemd.start-limit-old-place", "a.service", Run + "StartLimitBurst=3\n", "a.service:3/Service/StartLimitBurst" },
        { "systemd.obsolete-directive", "a.service", Run + "MemoryLimit=1G\n", "a.service:3/Service/MemoryLimit" },
        { "systemd.obsolete-directive", "a.service", Run + "NetClass=1\n", "a.service:3/Service/NetClass" },
        { "systemd.swallowed-line", "a.service", "[Unit]\nDescription=C:\\dir\\\n[Service]\n[Service]\nExecStart=/bin/true\n", "a.service:2/Unit/Description" },
        { "systemd.comment-in-value", "a.service", Run + "Nice=5 # be kind\n", "a.service:3/Service/Nice" },
        { "systemd.quoted-value", "a.service", Run + "WorkingDirectory=\"/srv/a b\"\n", "a.service:3/Service/WorkingDirectory" },
        { "systemd.percent", "a.service", "[Service]\nExecStart=/bin/date +%F-%x\n", "a.service:2/Service/ExecStart" },
        { "systemd.instance-specifier", "a.service", "[Service]\nExecStart=/bin/echo %i\n", "a.service:2/Service/ExecStart" },
        { "systemd.exec-start-missing", "a.service", "[Service]\nUser=www-data\n", "a.service/Service/ExecStart" },
        { "systemd.exec-start-twice", "a.service", Run + "ExecStart=/bin/false\n", "a.service:3/Service/ExecStart" },
        { "systemd.exec-relative", "a.service", "[Service]\nExecStart=bin/app\n", "a.service:2/Service/ExecStart" },
        { "systemd.exec-relative", "a.service", "[Service]\nExecStart=-$APP --serve\n", "a.service:2/Service/ExecStart" },
        { "systemd.exec-quote", "a.service", "[Service]\nExecStart=/bin/echo don't\n", "a.service:2/Service/ExecStart" },
        { "systemd.exec-shell-syntax", "a.service", "[Service]\nExecStart=/bin/echo a > /tmp/b\n", "a.service:2/Service/ExecStart" },
        { "systemd.oneshot-restart", "a.service", Run + "Type=oneshot\nRestart=always\n", "a.service/Service/Restart" },
        { "systemd.oneshot-stops-at-once", "a.service", Run + "Type=oneshot\nExecStop=/bin/true\n", "a.service/Service/ExecStop" },
        { "systemd.oneshot-forgotten", "a.service", Run + "Type=oneshot\n[Install]\nWantedBy=multi-user.target\n", "a.service/Service/RemainAfterExit" },
        { "systemd.bus-name-missing", "a.service", Run + "Type=dbus\n", "a.service/Service/BusName" },
        { "systemd.forking-without-pid-file", "a.service", Run + "Type=forking\n", "a.service/Service/PIDFile" },
        { "systemd.kill-mode-none", "a.service", Run + "KillMode=none\n", "a.service/Service/KillMode" },
        { "systemd.reload-missing", "a.service", "[Unit]\nReloadPropagatedFrom=db.service\n" + Run, "a.service/Unit/ReloadPropagatedFrom" },
        { "systemd.account-name", "a.service", Run + "User=a b\n", "a.service:3/Service/User" },
        { "systemd.unknown-account", "a.service", Run + "User=nginx\n", "a.service:3/Service/User" },
        { "systemd.unknown-account", "a.service", Run + "SupplementaryGroups=www-data tape\n", "a.service:3/Service/SupplementaryGroups" },
        { "systemd.dynamic-root", "a.service", Run + "User=root\nDynamicUser=yes\n", "a.service/Service/DynamicUser" },
        { "systemd.secret-in-environment", "a.service", Run + "Environment=\"DB_PASSWORD=hunter two\" A=b\n", "a.service:3/Service/Environment" },
        { "systemd.environment-word", "a.service", Run + "Environment=NAME=two words\n", "a.service:3/Service/Environment" },
        { "systemd.after-without-wants", "a.service", "[Unit]\nAfter=network-online.target\n" + Run, "a.service:2/Unit/After" },
        { "systemd.requires-without-after", "a.service", "[Unit]\nRequires=db.service\n" + Run, "a.service:2/Unit/Requires" },
        { "systemd.unknown-unit", "a.service", "[Unit]\nRequires=bd.service\nAfter=bd.service\n" + Run, "a.service:2/Unit/Requires" },
        { "systemd.unknown-wanted-unit", "a.service", "[Unit]\nOnFailure=tell.service\n" + Run, "a.service:2/Unit/OnFailure" },
        { "systemd.unit-name", "a.service", "[Unit]\nAfter=network\n" + Run, "a.service:2/Unit/After" },
        { "systemd.unit-name", "a.service", Run + "[Install]\nWantedBy=multi-user\n", "a.service:4/Install/WantedBy" },
        { "systemd.unknown-capability", "a.service", Run + "CapabilityBoundingSet=~CAP_NOPE\n", "a.service:3/Service/CapabilityBoundingSet" },
        { "systemd.unknown-condition-value", "a.service", "[Unit]\nConditionArchitecture=amd64\n" + Run, "a.service:2/Unit/ConditionArchitecture" },
        { "systemd.socket-without-listen", "a.socket", "[Socket]\nBacklog=5\n", "a.socket/Socket" },
        { "systemd.accept-with-service", "a.socket", "[Socket]\nListenStream=80\nAccept=yes\nService=db.service\n", "a.socket/Socket/Service" },
        { "systemd.path-without-trigger", "a.path", "[Path]\nUnit=db.service\n", "a.path/Path" },
        { "systemd.timer-without-trigger", "a.timer", "[Timer]\nUnit=db.service\n", "a.timer/Timer" },
        { "systemd.timer-never-begins", "a.timer", "[Timer]\nOnUnitActiveSec=1h\n", "a.timer/Timer" },
        { "systemd.persistent-without-calendar", "a.timer", "[Timer]\nOnBootSec=1h\nPersistent=yes\n", "a.timer/Timer/Persistent" },
        { "systemd.timer-not-persistent", "a.timer", "[Timer]\nOnCalendar=Mon..Fri 04:30\n", "a.timer:2/Timer/OnCalendar" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_in_a_file_is_found_at_its_line(string id, string name, string text, string path)
    {
        var finding = Assert.Single(UnitReview.Of(new UnitName(name), UnitFile.Parse(text, name), Host));
        Assert.Equal((id, path), (finding.Id, finding.Path));
        Assert.Equal(UnitFindings.All.Single(k => k.Id == id).Severity, finding.Severity);
        Assert.NotNull(finding.Mend);
    }

    [Fact]
    public void Every_finding_is_tried()
        => Assert.Equal(UnitFindings.All.Select(k => k.Id), Cases.Select(c => c.Data.Item1).Concat(Typed).Distinct().Order(StringComparer.Ordinal));

    // One table comes from systemd's own dump, the other one is the catalogue of the records.
    [Theory]
    [InlineData("service", "Unit", "Service", "Install")]
    [InlineData("socket", "Socket")]
    [InlineData("mount", "Mount")]
    [InlineData("swap", "Swap")]
    [InlineData("automount", "Automount")]
    [InlineData("path", "Path")]
    [InlineData("timer", "Timer")]
    [InlineData("slice", "Slice")]
    public void The_review_knows_every_directive_of_the_catalogue(string type, params string[] sections)
    {
        foreach (var section in sections)
        {
            using var catalogue = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf($"src/HostKit.Systemd/Catalogue/{section}.json")));
            var names = catalogue.RootElement.GetProperty("directives").EnumerateArray().Select(d => d.GetProperty("name").GetString()).ToList();
            Assert.NotEmpty(names);
            var findings = UnitReview.Of(new UnitName($"a.{type}"), UnitFile.Parse($"[{section}]\n{string.Concat(names.Select(n => $"{n}=\n"))}", "a"));
            Assert.DoesNotContain(findings, f => f.Id is "systemd.unknown-directive" or "systemd.wrong-section" or "systemd.unknown-section" or "systemd.start-limit-section");
        }
    }

    [Theory]
    [InlineData("Restrat", "Restart")]
    [InlineData("execstart", "ExecStart")]
    [InlineData("WorkingDir", "WorkingDirectory")]
    [InlineData("SomethingElseAltogether", null)]
    public void A_misspelled_name_gets_the_nearest_one(string name, string? nearest)
    {
        var finding = Assert.Single(UnitReview.Of("a.service", UnitFile.Parse($"{Run}{name}=1\n", "a.service")));
        Assert.Equal(nearest is null ? UnitFindings.All.Single(k => k.Id == finding.Id).Mend : $"write {nearest}, if that is meant", finding.Mend);
    }

    [Theory]
    [InlineData("a.service", "[Service]\nExecStart=/bin/sh -c 'echo \"a > b\" | cat'\n")]
    [InlineData("a.service", "[Service]\nExecStart=sleep infinity\nEnvironment=TOKEN_FILE=/run/token \"A=b c\"\n")]
    [InlineData("a@.service", "[Unit]\nAfter=worker@%i.service worker@b.service\n[Service]\nType=oneshot\nExecStart=-/bin/echo %i 100%% ; /bin/echo\nX-Ours=1\n[X-Ours]\nA=b\n")]
    [InlineData("a.service", "[Unit]\nConditionVirtualization=!container\nConditionArchitecture=\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/true\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n")]
    [InlineData("a.timer", "[Timer]\nOnCalendar=*:0/15\n")]
    public void What_is_meant_as_it_is_read_has_no_finding(string name, string text) => Assert.Empty(UnitReview.Of(new UnitName(name), UnitFile.Parse(text, name), Host));

    [Fact]
    public void Units_may_refer_to_each_other_and_drop_ins_need_not_be_whole()
    {
        var units = new ReviewedUnit[]
        {
            new("a.service", UnitFile.Parse("[Unit]\nRequires=b@1.service\nAfter=b@1.service\n" + Run, "a")),
            new("b@.service", UnitFile.Parse(Run, "b"), UnitFile.Parse("[Service]\nExecStart=\nExecStart=/bin/false\n", "b.d/10.conf")),
            new("nginx.service", UnitFile.Parse("[Service]\nRestart=always\n", "nginx.d/10.conf")) { IsPartial = true },
        };
        Assert.Empty(UnitReview.Of(units, Host));
    }

    [Fact]
    public void A_configuration_is_looked_at_as_a_whole()
    {
        var configuration = new HostConfiguration("test")
            .Add(new ServiceUnit("web") { Unit = new() { Requires = ["db.service", "ghost.service"], After = ["db.service", "ghost.service"] }, Service = new() { ExecStart = [new("/bin/true")], User = "web" } })
            .Add(new ServiceUnit("db") { Service = new() { ExecStart = [new("/bin/true")], User = "nobody-knows" } })
            .Add(new UserResource("web"))
            .Add(new FileResource("/etc/systemd/system/nginx.service.d/10-more.conf", "[Service]\nLimitNOFLE=9\n"));
        using var root = new TemporaryRoot();
        Assert.Equal(
            ["systemd.unknown-unit /etc/systemd/system/web.service:2/Unit/Requires", "systemd.unknown-account /etc/systemd/system/db.service:3/Service/User", "systemd.unknown-directive /etc/systemd/system/nginx.service.d/10-more.conf:2/Service/LimitNOFLE"],
            UnitReview.Of(configuration, root.Host).Select(f => $"{f.Id} {f.Path}"));
        Assert.All(UnitReview.Of(configuration, root.Host), f => Assert.Equal("UnitReviewTests.cs", Path.GetFileName(f.Source!.File)));
    }

    [Fact]
    public void The_page_of_findings_is_what_the_package_says()
    {
        var page = new StringBuilder("""
            # Findings about units

            What `Validate()` of a unit and `UnitReview` say, by identifier. Errors stop a plan: systemd would refuse the unit, or ignore the line altogether. Warnings and infos are
            about what systemd accepts, and what people regret. [Units the easy way](units.md) tells how to look at units that somebody else wrote.


            """);
        foreach (var kind in UnitFindings.All)
            page.Append("## `").Append(kind.Id).Append("`\n").Append(kind.Severity).Append(". ").Append(kind.Explanation).Append("\n\n**Mend:** ").Append(kind.Mend).Append(".\n\n");
        var path = Repository.PathOf("docs/unit-findings.md");
        var text = page.ToString().TrimEnd('\n') + "\n";
        var received = Repository.PathOf("tests/HostKit.Systemd.Tests/Expected/unit-findings.received.md");
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(received, text);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == text, $"The page is another one: {received}");
    }

    private sealed class TemporaryRoot : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("hostkit-review-").FullName;

        public TemporaryRoot()
        {
            Directory.CreateDirectory($"{_path}/etc");
            Directory.CreateDirectory($"{_path}/usr/lib/systemd/system");
            File.WriteAllText($"{_path}/etc/passwd", "root:x:0:0::/root:/bin/sh\n");
            File.WriteAllText($"{_path}/etc/group", "root:x:0:\n");
        }

        public Host Host => HostKit.Host.Directory(_path);

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
