namespace HostKit.Cli.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(ApplyOutcome.NothingToDo, 0)]
    [InlineData(ApplyOutcome.Done, 0)]
    [InlineData(ApplyOutcome.Refused, 1)]
    [InlineData(ApplyOutcome.RolledBack, 3)]
    [InlineData(ApplyOutcome.RollbackIncomplete, 4)]
    public void Each_outcome_has_its_exit_code(ApplyOutcome outcome, int code) => Assert.Equal(code, ExitCode.Of(outcome));
}
