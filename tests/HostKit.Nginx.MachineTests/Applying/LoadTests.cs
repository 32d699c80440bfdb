namespace HostKit.Nginx.Tests.Applying;

/// <summary>What clients notice of an apply: nothing.</summary>
public sealed class LoadTests(NginxMachine nginx, ITestOutputHelper output) : IClassFixture<NginxMachine>
{
    private const int Applies = 10;
    private const int Reloads = 40;

    [Fact]
    public async Task Fifty_reloads_under_load_drop_no_request_and_keep_the_main_process()
    {
        await nginx.BeginAsync();
        await nginx.Machine.ShellAsync("sed -i 's/^worker_processes .*/worker_processes 2;/' /etc/nginx/nginx.conf");
        Assert.Equal(ApplyOutcome.Done, (await nginx.ApplyAsync([Version(0)])).Outcome);
        var pid = await nginx.MainPidAsync();
        var load = new Load(nginx.Machine, 80, "a.org");
        var done = new TaskCompletionSource();
        var running = load.RunAsync(keeping: 12, opening: 3, done.Task);
        try
        {
            for (var i = 1; i <= Applies; i++)
            {
                var result = await nginx.ApplyAsync([Version(i)]);
                Assert.Equal((ApplyOutcome.Done, ""), (result.Outcome, string.Join('\n', result.Failures)));
                // Verified means that nobody gets the former version any more.
                Assert.Equal($"version {i}", await nginx.GetAsync("http://127.0.0.1/", "-H", "Host: a.org"));
            }

            for (var i = 0; i < Reloads; i++)
                await nginx.Machine.RunAsync("systemctl", "reload", "nginx.service");
        }
        finally
        {
            done.SetResult();
        }

        var time = await running;
        output.WriteLine($"{load.Answered} answers in {time.TotalSeconds:F1} s, {load.Answered / time.TotalSeconds:F0}/s, {load.Fresh} over fresh connections; {load.Repeated} questions repeated; {load.Failures.Count} failures");
        Assert.Equal("", string.Join('\n', load.Failures.Take(5)));
        Assert.True(load.Answered >= 1000 * time.TotalSeconds, $"only {load.Answered} answers in {time}");
        Assert.True(load.Fresh > 1000);
        Assert.Equal(pid, await nginx.MainPidAsync());
    }

    private static Site Version(int number) => new("a.org") { Locations = [new("/") { AccessLog = [AccessLog.Off], Return = Return.Body(200, $"version {number}") }] };
}
