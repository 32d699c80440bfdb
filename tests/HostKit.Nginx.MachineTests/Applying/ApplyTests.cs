using System.Diagnostics;

namespace HostKit.Nginx.Tests.Applying;

/// <summary>The way of changes into a running nginx.</summary>
public sealed class ApplyTests(NginxMachine nginx, ITestOutputHelper output) : IClassFixture<NginxMachine>
{
    // Everything that a check could leave behind: files with owners and times, listening sockets.
    private const string Traces = """
        find /etc /var/log/nginx /var/lib/nginx /var/cache /run /usr/local -xdev -not -path '/run/systemd*' -not -path '/run/log*' -not -path '/run/udev*' -printf '%p %m %u:%g %T@ %l\n' | sort; cat /proc/net/tcp /proc/net/udp | awk '{ print $2, $4 }' | sort
        """;

    [Fact]
    public async Task A_first_apply_leaves_the_packages_unit_as_it_is_and_reloads()
    {
        await nginx.BeginAsync();
        var pid = await nginx.MainPidAsync();

        var result = await nginx.ApplyAsync([Answering("a.org", "one")]);

        Assert.Equal((ApplyOutcome.Done, ""), (result.Outcome, string.Join('\n', result.Failures)));
        Assert.Equal("one", await Ask("a.org"));
        Assert.Equal(pid, await nginx.MainPidAsync());
        Assert.Equal("/usr/lib/systemd/system/nginx.service", (await nginx.Machine.RunAsync("systemctl", "show", "-P", "FragmentPath", "nginx.service")).Output.Trim());
        Assert.Equal(ApplyOutcome.NothingToDo, (await nginx.ApplyAsync([Answering("a.org", "one")])).Outcome);

        await (await nginx.Machine.Host.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal("", (await nginx.Machine.ShellAsync("ls /etc/nginx/conf.d; ls -d /etc/systemd/system/nginx.service.d/* /usr/local/lib/hostkit/* 2>/dev/null || :")).Output.Trim());
        Assert.Equal(pid, await nginx.MainPidAsync());
    }

    [Fact]
    public async Task A_bad_edit_is_told_with_the_scripts_line_and_nothing_is_touched()
    {
        await nginx.BeginAsync();
        await nginx.ApplyAsync([Answering("a.org", "one")]);
        var before = (await nginx.Machine.ShellAsync(Traces)).Output;

        var bad = Answering("a.org", "two") with { Directives = new() { ["no_such_directive"] = "on" } };
        var result = await nginx.ApplyAsync([bad]);

        output.WriteLine(string.Join('\n', result.Failures));
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        var failure = Assert.Single(result.Failures);
        Assert.Contains("unknown directive \"no_such_directive\" in /etc/nginx/conf.d/a.org.conf:", failure, StringComparison.Ordinal);
        Assert.Contains("declared at NginxMachine.cs:", failure, StringComparison.Ordinal);
        Assert.Equal(Without(before), Without((await nginx.Machine.ShellAsync(Traces)).Output));
        Assert.Equal("one", await Ask("a.org"));
    }

    [Fact]
    public async Task A_check_makes_no_log_file_no_directory_and_no_socket_and_changes_no_owner()
    {
        await nginx.BeginAsync();
        var before = (await nginx.Machine.ShellAsync(Traces)).Output;
        var configuration = new HostConfiguration("test").Add(new NginxConf(NginxFile.Parse("user nobody nogroup; pid /run/other.pid; error_log /var/log/nginx/other.log;\nevents { }\nhttp { client_body_temp_path /var/lib/nginx/other; }\n")) { Adopt = true })
            .Add(new NginxService { Package = null, AllowRestart = true })
            .Add(new FileResource("/etc/nginx/conf.d/x.conf", "proxy_cache_path /var/cache/x keys_zone=x:1m; server { listen 8099; listen 192.0.2.1:8098; listen unix:/run/x.sock; access_log /var/log/nginx/x.log; return 200 x; }"));

        var result = await nginx.Machine.Host.CheckAsync(configuration);

        Assert.Empty(result.Failures);
        Assert.Equal(["nginx -t"], result.Ran);
        Assert.Equal(Without(before), Without((await nginx.Machine.ShellAsync(Traces)).Output));
    }

    [Fact]
    public async Task A_name_without_an_answer_is_told_with_its_place_and_waited_for_no_longer_than_said()
    {
        await nginx.BeginAsync();
        // A name server that takes every question and answers none.
        await nginx.Machine.ShellAsync("""
            printf '[Socket]\nListenDatagram=127.0.0.9:53\n' >/run/systemd/system/dead.socket; printf '[Service]\nExecStart=/usr/bin/sleep infinity\n' >/run/systemd/system/dead.service
            systemctl daemon-reload; systemctl start dead.socket; echo nameserver 127.0.0.9 >/etc/resolv.conf; echo 127.0.0.7 known.test >>/etc/hosts
            """);
        var watch = Stopwatch.StartNew();
        var result = await nginx.ApplyAsync([new Site("a.org") { Locations = [Location.Proxy("/", "http://known.test:81"), Location.Proxy("/x", "http://unknown.test:81")] }]);
        output.WriteLine(string.Join('\n', result.Failures));
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(15));
        Assert.Matches(@"/etc/nginx/conf\.d/a\.org\.conf:\d+: the name 'unknown\.test' cannot be resolved \(no name server answered within 5 s\)", result.Failures[0]);
        Assert.Contains("declared at", result.Failures[0], StringComparison.Ordinal);

        // Without servers there is nothing to wait for.
        await nginx.Machine.ShellAsync("systemctl stop dead.socket dead.service; : >/etc/resolv.conf");
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([new Site("a.org") { Locations = [Location.Proxy("/", "http://known.test:81")] }])).Outcome);
    }

    [Fact]
    public async Task What_nginx_only_warns_of_is_told_and_done()
    {
        await nginx.BeginAsync();
        await nginx.Machine.WriteTextAsync("/etc/nginx/sites-enabled/theirs.conf", "server { listen 80; listen [::]:80; server_name a.org; return 200 theirs; }");
        var events = new List<ApplyEvent>();
        var result = await nginx.ApplyAsync([Answering("a.org", "ours")], new Listener(events.Add));
        await nginx.Machine.ShellAsync("rm /etc/nginx/sites-enabled/theirs.conf");
        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Contains(events, e => e.Severity == Severity.Warning && e.Resource == "check[nginx -t]" && e.Message.Contains("conflicting server name \"a.org\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_port_or_an_address_that_is_not_to_be_had_is_a_failed_apply()
    {
        await nginx.BeginAsync();
        await nginx.ApplyAsync([Answering("a.org", "one")]);
        await nginx.Machine.ShellAsync("printf '[Socket]\\nListenStream=127.0.0.1:8090\\nAccept=yes\\n' >/run/systemd/system/busy.socket; printf '[Service]\\nExecStart=/usr/bin/true\\n' >/run/systemd/system/busy@.service; systemctl daemon-reload; systemctl start busy.socket");
        foreach (var (listen, reason) in new (Listen, string)[] { (new(8090), "Address already in use"), ("192.0.2.1:8091", "Cannot assign requested address") })
        {
            var result = await nginx.ApplyAsync([Answering("a.org", "two") with { Listen = [new(80), Listen.IPv6(80), listen] }]);
            output.WriteLine(string.Join('\n', result.Failures));
            Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
            Assert.Contains(reason, result.Failures[0], StringComparison.Ordinal);
            Assert.Equal("one", await Ask("a.org"));
        }
    }

    [Fact]
    public async Task A_module_is_loaded_and_unloaded_by_a_reload()
    {
        await nginx.BeginAsync();
        var pid = await nginx.MainPidAsync();
        var module = new SymlinkResource("/etc/nginx/modules-enabled/echo.conf", "/usr/share/nginx/modules-available/mod-http-echo.conf");
        var service = new NginxService { Package = null };
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([service, module, new FileResource("/etc/nginx/conf.d/e.conf", "server { listen 8080; location / { echo loaded; } }")])).Outcome);
        Assert.Equal("loaded", await nginx.GetAsync("http://127.0.0.1:8080/"));
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([service, new FileResource("/etc/nginx/conf.d/e.conf", "server { listen 8080; return 200 without; }")])).Outcome);
        Assert.Equal("without", await nginx.GetAsync("http://127.0.0.1:8080/"));
        Assert.Equal(pid, await nginx.MainPidAsync());
    }

    [Fact]
    public async Task The_whole_nginx_conf_can_be_owned_and_comes_back()
    {
        await nginx.BeginAsync();
        var theirs = await nginx.Machine.ReadTextAsync("/etc/nginx/nginx.conf");
        var conf = new NginxConf(new Main { User = "www-data", Pid = "/run/nginx.pid", Events = new(), Http = new() });
        await Assert.ThrowsAsync<InvalidConfigurationException>(() => nginx.PlanAsync(conf, Answering("a.org", "one")));

        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([conf with { Adopt = true }, Answering("a.org", "one")])).Outcome);
        Assert.Equal("one", await Ask("a.org"));
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([])).Outcome);
        Assert.Equal(theirs, await nginx.Machine.ReadTextAsync("/etc/nginx/nginx.conf"));
    }

    [Fact]
    public async Task A_server_moves_over_site_by_site()
    {
        await nginx.BeginAsync();
        await nginx.Machine.ShellAsync("""
            for s in a b; do echo "server { listen 80; listen [::]:80; server_name $s.org; return 200 'old $s'; }" >/etc/nginx/sites-enabled/$s; done; systemctl reload nginx
            """);
        await nginx.Machine.ShellAsync("rm /etc/nginx/sites-enabled/a");
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([Answering("a.org", "new a")])).Outcome);
        Assert.Equal(("new a", "old b"), (await Ask("a.org"), await Ask("b.org")));
        await nginx.Machine.ShellAsync("rm /etc/nginx/sites-enabled/b");
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([Answering("a.org", "new a"), Answering("b.org", "new b")])).Outcome);
        Assert.Equal(("new a", "new b"), (await Ask("a.org"), await Ask("b.org")));
    }

    [Fact]
    public async Task Logs_elsewhere_are_rotated_and_opened_anew()
    {
        await nginx.BeginAsync();
        var site = Answering("a.org", "one") with { Directives = new() { AccessLog = ["/srv/logs/a.log"] } };
        var logs = new DirectoryResource("/srv/logs") { Owner = "www-data" };
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([logs, site, new NginxLogRotation("a", "/srv/logs/*.log")])).Outcome);
        await Ask("a.org");
        await nginx.Machine.ShellAsync("logrotate --force /etc/logrotate.d/hostkit-a");
        await nginx.Machine.WaitUntilAsync(async cancel => await Ask("a.org") == "one" && (await nginx.Machine.ShellAsync("wc -l </srv/logs/a.log", cancel)).Output.Trim() != "0");
        Assert.Equal("1", (await nginx.Machine.ShellAsync("grep -c GET /srv/logs/a.log.1")).Output.Trim());

        var twice = await Assert.ThrowsAsync<HostKitException>(() => nginx.PlanAsync(new NginxLogRotation("b", "/var/log/nginx/b.log")));
        Assert.Contains("/etc/logrotate.d/nginx rotates '/var/log/nginx/b.log' already", twice.Message, StringComparison.Ordinal);
    }

    private Task<string> Ask(string host) => nginx.GetAsync("http://127.0.0.1/", "-H", $"Host: {host}");

    private static Site Answering(string name, string text) => new(name) { Locations = [new("/") { Return = Return.Body(200, text) }] };

    // What HostKit and systemd keep of their own.
    private static string Without(string traces) => string.Join('\n', traces.Split('\n').Where(line => !line.StartsWith("/run ", StringComparison.Ordinal)));

    private sealed class Listener(Action<ApplyEvent> listen) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => listen(value);
    }
}
