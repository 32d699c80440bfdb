using System.Collections.Immutable;

namespace HostKit.Testing.MachineTests;

public sealed class CommandTests(SharedMachine shared)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_failing_command_throws_with_its_exit_code_and_what_it_said()
    {
        var exception = await Assert.ThrowsAsync<MachineCommandException>(() =>
            shared.Machine.ShellAsync("echo out; echo err >&2; exit 3", Stop));
        Assert.Equal($"`sh -euc 'echo out; echo err >&2; exit 3'` in {shared.Machine.Name} ended with exit code 3 " +
            "(use TryRunAsync where that is expected):\nout\nerr", exception.Message);
        Assert.Equal(3, exception.Result.ExitCode);
    }

    [Theory]
    [InlineData("exit 7", 7)]
    [InlineData("kill -TERM $$", 128 + 15)]
    [InlineData("no-such-program", 127)]
    public async Task The_exit_code_reaches_the_caller(string script, int exitCode)
    {
        var result = await shared.Machine.TryRunAsync("sh", "-c", script);
        Assert.Equal(exitCode, result.ExitCode);
    }

    [Fact]
    public async Task A_program_that_does_not_exist_is_named()
    {
        var exception = await Assert.ThrowsAsync<MachineCommandException>(() => shared.Machine.RunAsync("no-such-program"));
        Assert.Contains("no-such-program\u2019: No such file or directory", exception.Message);
    }

    [Fact]
    public async Task Arguments_arrive_as_they_are()
    {
        string[] arguments = ["a b", "'\"$(id)\\", "", "-n", "ä\nö"];
        var result = await shared.Machine.RunAsync("printf", ["%s|", .. arguments]);
        Assert.Equal(string.Join('|', arguments) + "|", result.Output);
    }

    [Fact]
    public async Task Input_and_output_keep_every_byte()
    {
        var bytes = new byte[1_000_000];
        new Random(1).NextBytes(bytes);
        var result = await shared.Machine.RunAsync(new MachineCommand("cat") { Input = bytes }, Stop);
        Assert.True(result.OutputBytes.Span.SequenceEqual(bytes));
    }

    [Fact]
    public async Task Without_input_a_program_reads_the_end_at_once()
    {
        var result = await shared.Machine.RunAsync("cat");
        Assert.Equal("", result.Output);
    }

    [Fact]
    public async Task The_environment_is_the_machines_and_what_the_options_and_the_command_add()
    {
        var command = new MachineCommand("env") { Environment = ImmutableDictionary<string, string>.Empty.Add("MORE", "1") };
        var result = await shared.Machine.RunAsync(command, Stop);
        Assert.Equal(
            ["GREETING=good day", "HOME=/root", "LANG=C.UTF-8", "MORE=1",
                "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "TERM=dumb", "USER=root"],
            result.Output.Split('\n').Where(line => !line.StartsWith("PWD=", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_command_runs_in_the_account_and_the_directory_it_asks_for()
    {
        var command = new MachineCommand("sh", "-c", "id -un; pwd; echo $HOME; echo \"$1\"", "sh", "a  b")
        {
            User = "ann",
            WorkingDirectory = "/tmp",
        };
        var result = await shared.Machine.RunAsync(command.WithInput("text"), Stop);
        Assert.Equal("ann\n/tmp\n/home/ann\na  b", result.Output);
    }

    [Fact]
    public async Task A_command_is_in_a_control_group_of_the_machine()
    {
        var result = await shared.Machine.ShellAsync("grep ^0:: /proc/self/cgroup", Stop);
        Assert.Equal("0::/hostkit.scope", result.Output);
    }

    [Fact]
    public async Task A_cancelled_command_is_killed()
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        soon.CancelAfter(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            shared.Machine.RunAsync(new MachineCommand("sleep", "4321"), soon.Token));
        await shared.Machine.WaitUntilAsync(async stop =>
            !(await shared.Machine.ShellAsync("cat /proc/[0-9]*/cmdline | tr '\\0' ' '", stop)).Output.Contains("sleep 4321"),
            cancellationToken: Stop);
    }
}
