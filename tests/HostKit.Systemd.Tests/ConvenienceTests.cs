namespace HostKit.Systemd.Tests;

/// <summary>One line in, the files and states that it stands for out.</summary>
public sealed class ConvenienceTests
{
    [Fact]
    public void A_simple_service_starts_with_the_network_and_again_after_a_failure()
    {
        var service = Service.Simple("bots", new Command("/opt/bots/bots", "--all"));
        Assert.Equal(
            "[Unit]\nDescription=bots\nWants=network-online.target\nAfter=network-online.target\n\n[Service]\nType=exec\nExecStart=/opt/bots/bots --all\nRestart=on-failure\nRestartSec=2s\n\n[Install]\nWantedBy=multi-user.target\n",
            service.ToString());
        Assert.Empty(service.Validate());
        Assert.Equal((true, true), States(service)["bots.service"]);
    }

    [Fact]
    public void A_timer_comes_beside_its_service_which_is_not_started_by_anything_else()
    {
        var job = Service.Job("backup", new Command("/opt/backup")).Every("Mon..Fri 04:30");
        Assert.Equal("[Unit]\nDescription=backup\n\n[Timer]\nOnCalendar=Mon..Fri 04:30\nPersistent=yes\n\n[Install]\nWantedBy=timers.target\n", Files(job)["/etc/systemd/system/backup.timer"]);
        Assert.Equal("[Unit]\nDescription=backup\n\n[Service]\nType=oneshot\nExecStart=/opt/backup\n", Files(job)["/etc/systemd/system/backup.service"]);
        Assert.Equal([new("backup.timer", (true, true))], States(job));
        Assert.Empty(job.Validate());
    }

    [Fact]
    public void A_running_service_made_periodic_is_no_longer_enabled()
    {
        var service = Service.Simple("poll", new Command("/opt/poll")).Every(TimeSpan.FromMinutes(5));
        Assert.DoesNotContain("[Install]", Files(service)["/etc/systemd/system/poll.service"], StringComparison.Ordinal);
        Assert.Contains("OnActiveSec=5min\nOnUnitActiveSec=5min\n", Files(service)["/etc/systemd/system/poll.timer"], StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => service.Every(TimeSpan.Zero));
    }

    [Fact]
    public void A_socket_is_started_in_the_place_of_its_service()
    {
        var service = Service.Simple("web", new Command("/opt/web")).OnSocket(8080, "/run/web.sock");
        Assert.Equal("[Unit]\nDescription=web\n\n[Socket]\nListenStream=8080\nListenStream=/run/web.sock\n\n[Install]\nWantedBy=sockets.target\n", Files(service)["/etc/systemd/system/web.socket"]);
        Assert.Contains("Requires=web.socket\n", Files(service)["/etc/systemd/system/web.service"], StringComparison.Ordinal);
        Assert.Equal([new("web.socket", (true, true))], States(service));
        Assert.Empty(service.Validate());
    }

    [Fact]
    public void An_instance_of_a_template_is_enabled_and_started()
    {
        var template = new ServiceUnit("worker@") { Service = new() { ExecStart = [new("/opt/worker", ExecArgument.Template("%I"))] }, Install = new() { WantedBy = [Units.MultiUser] } };
        Assert.Equal([new(@"worker@a\x20b.service", (true, true))], States(template.Instance("a b")));
        Assert.Equal([new("worker@a.service", (null, true))], States((template with { Install = new() }).Instance("a")));
        Assert.Throws<ArgumentException>(() => new ServiceUnit("worker").Instance("a"));
    }

    [Fact]
    public void A_drop_in_says_a_little_of_somebody_elses_unit_and_has_it_checked_by_its_name()
    {
        var dropIn = new UnitDropIn("nginx.service", "10-more", new UnitSection { After = ["db.service"] }, new ServiceSection { Restart = Restart.Always });
        Assert.Equal("[Unit]\nAfter=db.service\n\n[Service]\nRestart=always\n", Files(dropIn)["/etc/systemd/system/nginx.service.d/10-more.conf"]);
        Assert.Empty(dropIn.Validate());
        var check = Assert.Single(dropIn.Lower(Host.Local).OfType<Check>());
        Assert.Equal(("nginx.service", "/etc/systemd/system/nginx.service.d/10-more.conf"), (check.Subjects.Single(), check.Covers.Single()));
        Assert.Throws<ArgumentException>(() => new UnitDropIn("nginx.service", "../x", new ServiceSection()));
        Assert.Throws<ArgumentException>(() => new UnitDropIn("nginx.service", "x"));
    }

    [Fact]
    public void A_users_service_lingers()
    {
        var service = Service.Simple("sync", new Command("/opt/sync")).ForUsers("alice", "bob");
        var files = Files(service);
        Assert.Equal(["/etc/systemd/user/sync.service", "/var/lib/systemd/linger/alice", "/var/lib/systemd/linger/bob"], files.Keys);
        Assert.Contains("ConditionUser=|alice\nConditionUser=|bob\n", files["/etc/systemd/user/sync.service"], StringComparison.Ordinal);
        Assert.Contains("WantedBy=default.target\n", files["/etc/systemd/user/sync.service"], StringComparison.Ordinal);
        Assert.DoesNotContain("network-online", files["/etc/systemd/user/sync.service"], StringComparison.Ordinal);
        Assert.Equal("/etc/systemd/user/default.target.wants/sync.service", Assert.Single(service.Lower(Host.Local).OfType<SymlinkResource>()).Path);
        Assert.Equal(2, service.Lower(Host.Local).OfType<CommandResource>().Count());
        Assert.Throws<ArgumentException>(() => new ServiceUnit("a") { Service = new() { User = "x" } }.ForUsers("alice"));
        Assert.Throws<ArgumentException>(() => Service.Simple("a", new Command("/a")).Every("daily").ForUsers("alice"));
    }

    [Fact]
    public void A_secret_becomes_a_credential_of_the_service()
    {
        var service = Service.Simple("shop", new Command("/opt/shop")).WithCredential("db", Secret.FromEnvironment("HOSTKIT_NO_SUCH"));
        Assert.Contains("LoadCredentialEncrypted=db:/etc/credstore.encrypted/db\n", service.ToString(), StringComparison.Ordinal);
        Assert.Contains(service.Lower(Host.Local), r => r.Id == "/etc/credstore.encrypted/db");
        Assert.Empty(service.Validate());
    }

    [Fact]
    public void A_notice_is_a_template_that_the_failed_unit_names()
    {
        var notice = new FailureNotice("tell", new Command("/usr/bin/logger", "-t", "100%"));
        var service = Service.Simple("a", new Command("/a")).OnFailure(notice);
        Assert.Contains("OnFailure=tell@%n.service\n", service.ToString(), StringComparison.Ordinal);
        var template = Files(service)["/etc/systemd/system/tell@.service"];
        Assert.Contains("\" notice %i 20 /usr/bin/logger -t 100%%\n", template, StringComparison.Ordinal);
        Assert.Empty(service.Validate());
        Assert.DoesNotContain(States(service).Keys, k => k.StartsWith("tell", StringComparison.Ordinal));
        Assert.Contains("me@example.org", FailureNotice.Mail("mail", "me@example.org").ToServiceUnit().ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FailureNotice.Mail("mail", "a\nBcc: b"));
    }

    [Fact]
    public void Two_services_may_share_a_notice()
    {
        var notice = new FailureNotice("tell", new Command("/usr/bin/logger"));
        var configuration = new HostConfiguration("test").Add(Service.Simple("a", new Command("/a")).OnFailure(notice)).Add(Service.Simple("b", new Command("/b")).OnFailure(notice));
        var directory = Directory.CreateTempSubdirectory("hostkit-notice-").FullName;
        try
        {
            Assert.Equal(3, Rendering.Write(configuration, Host.Local, directory).Length);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public void An_environment_file_keeps_every_character_and_belongs_to_its_service()
    {
        var file = new EnvironmentFile("/etc/shop/environment").With("MODE", "two words").With("ODD", "a\"b\\c$d`e\nf'g#h;");
        var service = Service.Simple("shop", new Command("/opt/shop")).WithEnvironment(file);
        Assert.Contains("EnvironmentFile=/etc/shop/environment\n", service.ToString(), StringComparison.Ordinal);
        Assert.Equal("MODE=\"two words\"\nODD=\"a\\\"b\\\\c\\$d\\`e\nf'g#h;\"\n", Files(service)["/etc/shop/environment"]);
        Assert.Throws<ArgumentException>(() => file.With("MODE", "again"));
        Assert.Throws<ArgumentException>(() => file.With("1X", "a"));
    }

    [Fact]
    public void A_secret_in_an_environment_file_is_quoted_and_for_root_alone()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "p\"a$s\\s`");
            var resource = Assert.IsType<FileResource>(Assert.Single(((IComponent)new EnvironmentFile("/etc/e").With("A", "b").With("PASSWORD", Secret.FromFile(path))).Lower(Host.Local)));
            Assert.Equal(FileResource.OwnerOnly, resource.Mode);
            using var reader = new StreamReader(resource.Content.OpenRead());
            Assert.Equal("A=\"b\"\nPASSWORD=\"p\\\"a\\$s\\\\s\\`\"\n", reader.ReadToEnd());
            Assert.Throws<FormatException>(() => FileContent.FromSecretText($"{Secret.FromFile(path):json}"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static SortedDictionary<string, string> Files(IComponent component)
        => new(component.Lower(Host.Local).OfType<FileResource>().DistinctBy(f => f.Path).ToDictionary(f => f.Path, Text), StringComparer.Ordinal);

    private static Dictionary<string, (bool? Enabled, bool? Started)> States(IComponent component)
        => component.Lower(Host.Local).OfType<UnitState>().ToDictionary(s => s.Unit.Value, s => (s.Enabled, s.Started));

    private static string Text(FileResource file)
    {
        using var reader = new StreamReader(file.Content.OpenRead());
        return reader.ReadToEnd();
    }
}
