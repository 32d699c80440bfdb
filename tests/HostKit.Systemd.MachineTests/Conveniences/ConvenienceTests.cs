using System.Globalization;
using System.Text;

namespace HostKit.Systemd.MachineTests.Conveniences;

/// <summary>What the one-liners stand for happens on a booted machine.</summary>
public sealed class ConvenienceTests(ConvenienceMachine fixture) : IClassFixture<ConvenienceMachine>
{
    [Fact]
    public void All_of_them_are_applied_in_one_go() => Assert.True(fixture.Result.Outcome == ApplyOutcome.Done, string.Join('\n', fixture.Result.Failures));

    [Fact]
    public async Task A_simple_service_is_up_and_enabled()
    {
        Assert.Equal("active", await ShowAsync("simple.service", "ActiveState"));
        Assert.Equal("enabled", (await fixture.Machine.RunAsync("systemctl", "is-enabled", "simple.service")).Output);
    }

    [Fact]
    public async Task A_timer_waits_and_its_service_has_not_run()
    {
        Assert.Equal("waiting", await ShowAsync("job.timer", "SubState"));
        Assert.NotEmpty(await ShowAsync("job.timer", "NextElapseUSecRealtime"));
        Assert.False(await fixture.Machine.ExistsAsync("/run/job"));
        await fixture.Machine.RunAsync("systemctl", "start", "job.service");
        Assert.Equal("ran", (await fixture.Machine.ReadTextAsync("/run/job")).Trim());
    }

    [Fact]
    public async Task A_socket_starts_its_service_when_somebody_connects()
    {
        Assert.Equal("inactive", await ShowAsync("front.service", "ActiveState"));
        using var reader = new StreamReader(await fixture.Machine.ConnectAsync(8123, TestContext.Current.CancellationToken));
        await fixture.Machine.WaitForUnitAsync("front.service", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("hello", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("a", "worker@a.service", "/run/worker of a")]
    [InlineData("b/c d", @"worker@b-c\x20d.service", null)]
    public async Task Instances_run_with_their_texts(string instance, string unit, string? file)
    {
        Assert.Equal("active", await ShowAsync(unit, "ActiveState"));
        var arguments = (await fixture.Machine.RunAsync("cat", $"/proc/{await fixture.MainPidAsync(unit)}/cmdline")).Output.TrimEnd('\0').Split('\0');
        Assert.Equal(instance, arguments[^1]);
        Assert.True(file is null || await fixture.Machine.ExistsAsync(file));
        Assert.True(await fixture.Machine.ExistsAsync($"/etc/systemd/system/multi-user.target.wants/{unit}"));
    }

    [Fact]
    public async Task A_drop_in_restarts_the_running_unit_of_the_distribution()
    {
        var pid = await fixture.MainPidAsync("vendor.service");
        Assert.NotEqual(fixture.VendorPid, pid);
        Assert.Contains("ADDED=yes", await EnvironmentAsync(pid), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credential_reaches_its_service_and_lies_encrypted_on_the_disk()
    {
        Assert.Equal(ConvenienceMachine.Odd, await fixture.Machine.ReadTextAsync("/run/credential"));
        Assert.DoesNotContain("two words", await fixture.Machine.ReadTextAsync("/etc/credstore.encrypted/db"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_of_a_file_reach_the_process_byte_for_byte()
    {
        var variables = (await EnvironmentAsync(await fixture.MainPidAsync("environment.service"))).Split('\0');
        Assert.Contains($"PLAIN={ConvenienceMachine.Odd}", variables);
        Assert.Contains($"SECRET={ConvenienceMachine.Odd}", variables);
        Assert.Contains("LINES=one\ntwo\n", variables);
        Assert.Equal("600", (await fixture.Machine.RunAsync("stat", "-c", "%a", "/etc/environment-test")).Output);
    }

    [Fact]
    public async Task A_failure_is_told_with_the_units_name_and_its_last_lines()
    {
        await fixture.Machine.TryRunAsync("systemctl", "start", "failing.service");
        const string notice = "/run/notice of failing.service";
        await fixture.Machine.WaitUntilAsync(async _ => (await fixture.Machine.TryRunAsync("grep", "-q", "about to fail", notice)).Succeeded, cancellationToken: TestContext.Current.CancellationToken);
        var text = await fixture.Machine.ReadTextAsync(notice);
        Assert.StartsWith("failing.service failed on machine\n", text, StringComparison.Ordinal);
        Assert.Contains("status=3", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_users_service_runs_as_the_user_without_a_login_and_follows_changes()
    {
        Assert.True(await fixture.Machine.ExistsAsync("/var/lib/systemd/linger/alice"));
        var before = await UserPidAsync();
        Assert.Equal("alice", (await fixture.Machine.RunAsync("stat", "-c", "%U", $"/proc/{before}")).Output);

        var plan = await fixture.Machine.Host.PlanAsync(fixture.Configuration("1000000"), TestContext.Current.CancellationToken);
        var result = await plan.ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
        var after = await UserPidAsync();
        Assert.NotEqual(before, after);
        Assert.EndsWith("\0" + "1000000\0", Encoding.UTF8.GetString((await fixture.Machine.ReadBytesAsync($"/proc/{after}/cmdline")).AsSpan()), StringComparison.Ordinal);
    }

    private async Task<string> UserPidAsync()
    {
        var id = int.Parse((await fixture.Machine.RunAsync("id", "-u", "alice")).Output, CultureInfo.InvariantCulture);
        var result = await fixture.Machine.RunAsync("runuser", "-u", "alice", "--", "env", $"XDG_RUNTIME_DIR=/run/user/{id.ToString(CultureInfo.InvariantCulture)}", "systemctl", "--user", "show", "-P", "MainPID", "mine.service");
        Assert.NotEqual("0", result.Output);
        return result.Output;
    }

    private async Task<string> ShowAsync(string unit, string property) => (await fixture.Machine.RunAsync("systemctl", "show", "-P", property, "--", unit)).Output.Trim();

    private async Task<string> EnvironmentAsync(string pid) => Encoding.UTF8.GetString((await fixture.Machine.ReadBytesAsync($"/proc/{pid}/environ")).AsSpan());
}
