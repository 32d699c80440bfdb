namespace HostKit.Testing.MachineTests;

public sealed class JournalTests(SharedMachine shared)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Following_the_journal_shows_old_lines_and_then_new_ones()
    {
        await shared.Machine.ShellAsync("echo first | systemd-cat --identifier=follow-test", Stop);
        var seen = new List<string>();
        await foreach (var line in shared.Machine.FollowJournalAsync(cancellationToken: Stop))
        {
            if (!line.Contains("follow-test"))
                continue;
            seen.Add(line.Split(": ")[1]);
            if (seen.Count == 2)
                break;
            await shared.Machine.ShellAsync("echo second | systemd-cat --identifier=follow-test", Stop);
        }
        Assert.Equal(["first", "second"], seen);
        await shared.Machine.WaitUntilAsync(async stop =>
            !(await shared.Machine.ShellAsync("cat /proc/[0-9]*/comm 2>/dev/null || :", stop)).Output.Contains("journalctl"),
            cancellationToken: Stop);
    }

    [Fact]
    public async Task The_journal_of_a_unit_has_its_lines_alone()
    {
        await shared.Machine.RunAsync("systemd-run", "--wait", "--quiet", "--unit=speaks", "echo", "I was here");
        await shared.Machine.WaitUntilAsync(async stop =>
            (await shared.Machine.JournalAsync("speaks.service", stop)).Contains("I was here"), cancellationToken: Stop);
        var journal = await shared.Machine.JournalAsync("speaks.service", Stop);
        Assert.All(journal.Split('\n'), line => Assert.Matches("speaks|I was here", line));
    }

    [Fact]
    public async Task Waiting_for_a_unit_that_fails_ends_with_its_journal()
    {
        await shared.Machine.WriteTextAsync("/etc/systemd/system/broken.service",
            "[Service]\nType=oneshot\nExecStart=/bin/sh -c 'echo the disk is round; exit 1'\n", cancellationToken: Stop);
        await shared.Machine.ShellAsync("systemctl daemon-reload; systemctl start --no-block broken", Stop);
        var exception = await Assert.ThrowsAsync<MachineException>(() =>
            shared.Machine.WaitForUnitAsync("broken.service", cancellationToken: Stop));
        Assert.Contains($"broken.service did not become active in {shared.Machine.Name}: it is failed (failed).", exception.Message);
        Assert.Contains("the disk is round", exception.Message);
    }

    [Fact]
    public async Task Waiting_for_a_unit_that_does_not_exist_says_so()
    {
        var exception = await Assert.ThrowsAsync<MachineException>(() =>
            shared.Machine.WaitForUnitAsync("nothing.service", cancellationToken: Stop));
        Assert.Contains("not-found", exception.Message);
    }

    [Fact]
    public async Task Waiting_for_a_unit_that_stays_as_it_is_ends_in_time()
    {
        var exception = await Assert.ThrowsAsync<TimeoutException>(() =>
            shared.Machine.WaitForUnitAsync("hello.socket", "inactive", TimeSpan.FromMilliseconds(200), Stop));
        Assert.Contains("hello.socket did not become inactive in ", exception.Message);
        Assert.Contains(" within 0.2 s: it is active (listening).", exception.Message);
    }

    [Fact]
    public async Task Waiting_in_vain_names_the_condition()
    {
        var exception = await Assert.ThrowsAsync<TimeoutException>(() =>
            shared.Machine.WaitUntilAsync(_ => Task.FromResult(1 > 2), TimeSpan.FromMilliseconds(100), Stop));
        Assert.Equal($"Not so in {shared.Machine.Name} within 0.1 s: _ => Task.FromResult(1 > 2)", exception.Message);
    }
}
