namespace HostKit.Nginx.Tests.Applying;

/// <summary>What nginx accepts with exit status 0 and then silently refuses.</summary>
public sealed class RefusedReloadTests(NginxMachine nginx, ITestOutputHelper output) : IClassFixture<NginxMachine>
{
    private const string Path = "/etc/nginx/conf.d/a.conf";

    public static TheoryData<string, string, string, string, string> Refused => new()
    {
        // What is there, what comes, what nginx says, what the plan says, and where the new one is served.
        { "server { listen 8080; return 200 old; }", "server { listen 127.0.0.1:8080; return 200 new; }", "could not bind", "nginx.restart-listen", "http://127.0.0.1:8080/" },
        { "server { listen 127.0.0.1:8080; return 200 old; }", "server { listen 8080; return 200 new; }", "could not bind", "nginx.restart-listen", "http://127.0.0.1:8080/" },
        { "server { listen 8080; return 200 old; }", "server { listen [::]:8080 ipv6only=off; return 200 new; }", "could not bind", "nginx.restart-listen", "http://127.0.0.1:8080/" },
        {
            "limit_req_zone $binary_remote_addr zone=a:1m rate=100r/s; server { listen 8080; limit_req zone=a; return 200 old; }",
            "limit_req_zone $server_name zone=a:1m rate=100r/s; server { listen 8080; limit_req zone=a; return 200 new; }",
            "while previously it used the", "nginx.restart-zone", "http://127.0.0.1:8080/"
        },
        {
            "limit_conn_zone $binary_remote_addr zone=c:1024k; server { listen 8080; limit_conn c 10; return 200 old; }",
            "limit_conn_zone $server_name zone=c:1m; server { listen 8080; limit_conn c 10; return 200 new; }",
            "while previously it used the", "nginx.restart-zone", "http://127.0.0.1:8080/"
        },
        {
            "proxy_cache_path /var/lib/nginx/one keys_zone=k:1m; server { listen 8080; return 200 old; }",
            "proxy_cache_path /var/lib/nginx/two keys_zone=k:1m; server { listen 8080; return 200 new; }",
            "while previously it used the", "nginx.restart-zone", "http://127.0.0.1:8080/"
        },
        {
            "proxy_cache_path /var/lib/nginx/three levels=1:2 keys_zone=l:1m; server { listen 8080; return 200 old; }",
            "proxy_cache_path /var/lib/nginx/three levels=2 keys_zone=l:1m; server { listen 8080; return 200 new; }",
            "had previously different levels", "nginx.restart-zone", "http://127.0.0.1:8080/"
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_change_that_only_a_restart_brings_is_told_before_and_taken_back_when_it_comes_all_the_same(string old, string wanted, string reason, string finding, string url)
    {
        await nginx.BeginAsync();
        var service = new NginxService { Package = null };
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([service, new FileResource(Path, old)])).Outcome);
        Assert.Equal("old", await nginx.GetAsync("http://127.0.0.1:8080/"));
        var pid = await nginx.MainPidAsync();

        // The plan refuses it and names the way out.
        var told = await Assert.ThrowsAsync<InvalidConfigurationException>(() => nginx.PlanAsync(service, new FileResource(Path, wanted)));
        output.WriteLine(told.Message);
        Assert.Contains(finding, told.Message, StringComparison.Ordinal);
        Assert.Contains($"{Path}:1", told.Message, StringComparison.Ordinal);
        Assert.Contains("AllowRestart = true", told.Message, StringComparison.Ordinal);

        // Nobody looks at the whole: then the reload is what fails.
        var result = await nginx.ApplyAsync([.. service.Lower(nginx.Machine.Host), new FileResource(Path, wanted)], new Lines(output));
        output.WriteLine(string.Join('\n', result.Failures));
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Contains(reason, result.Failures[0], StringComparison.Ordinal);
        Assert.Equal(old, await nginx.Machine.ReadTextAsync(Path));
        Assert.Equal("old", await nginx.GetAsync("http://127.0.0.1:8080/"));
        Assert.Equal(pid, await nginx.MainPidAsync());

        // A restart that is allowed does it, once.
        var allowing = service with { AllowRestart = true };
        var plan = await nginx.PlanAsync(allowing, new FileResource(Path, wanted));
        Assert.Contains(plan.Changes, c => c.Action == ChangeAction.Restart && c.Id == "nginx.service" && c.Cause.Contains($"{Path}:1", StringComparison.Ordinal));
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);
        Assert.Equal("new", await nginx.GetAsync(url));
        Assert.NotEqual(pid, await nginx.MainPidAsync());
        Assert.Equal(ApplyOutcome.NothingToDo, (await nginx.ApplyAsync([allowing, new FileResource(Path, wanted)])).Outcome);
    }

    private sealed class Lines(ITestOutputHelper output) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => output.WriteLine($"{value.Phase}: {value.Resource} {value.Message} {value.Duration?.TotalMilliseconds:F0}");
    }
}
