namespace HostKit.Cli.Tests;

public sealed class ApplyTextTests
{
    [Theory]
    [InlineData(ApplyOutcome.NothingToDo, "Nothing to do: the host is as declared.\n", "")]
    [InlineData(ApplyOutcome.Done, "Done: generation 4, in 0.0 s.\n", "")]
    [InlineData(ApplyOutcome.Refused, "", "Refused: nothing was changed.\n")]
    [InlineData(ApplyOutcome.RolledBack, "", "Failed after 0.0 s, and everything was taken back: the host is as it was before.\n")]
    [InlineData(ApplyOutcome.RollbackIncomplete, "", "Failed after 0.0 s, and not everything could be taken back: mend what the messages name, then apply again.\n")]
    public void The_end_says_what_became_of_the_host(ApplyOutcome outcome, string output, string error) => Assert.Equal((output, error), Text(new(outcome, 4, [])));

    [Fact]
    public void Failures_are_shown_whole_and_safe()
        => Assert.Equal("error: nginx -t refused:\n    nginx: [emerg] \\x1b[31munknown\n    exit code 1\nRefused: nothing was changed.\n",
            Text(new(ApplyOutcome.Refused, 0, ["nginx -t refused:\nnginx: [emerg] \e[31munknown\nexit code 1\n"])).Error);

    private static (string Output, string Error) Text(ApplyResult result)
    {
        var clock = new PhaseClock(new ManualTime());
        clock.Stop();
        using var output = new StringWriter();
        using var error = new StringWriter();
        ApplyText.Write(new Ink(output, false), new Ink(error, false), Samples.Changes, result, clock);
        return (output.ToString(), error.ToString());
    }
}
