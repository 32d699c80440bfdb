using System.Collections.Immutable;
using System.Diagnostics;

namespace HostKit;

/// <summary>Runs the commands of an apply one after the other, and once more when their files have been taken back.</summary>
internal sealed class CommandRuns(Host host, ImmutableArray<PlannedCommand> commands, ApplyLog log)
{
    private readonly List<PlannedCommand> _begun = [];

    /// <summary>What has to run again after everything was taken back, so that what is derived from files follows them.</summary>
    public ImmutableArray<JournalCommand> Owed => [.. commands.Select(c => JournalCommand.Of(c.Former ?? c.Resource))];

    /// <summary>One message at most: after a failure the rest does not run.</summary>
    public async Task<ImmutableArray<string>> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var command in commands)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _begun.Add(command);
            // To its end, or its time limit: a program that is cut off leaves nobody knows what.
            if (await RunAsync(ApplyPhase.Activate, command.Resource, command.IsLast).ConfigureAwait(false) is { } problem && !command.IsLast)
                return [$"The command '{command.Resource.Name}' {problem}"];
        }

        return [];
    }

    /// <summary>One message for each that fails with the former files.</summary>
    public async Task<ImmutableArray<string>> RunAgainAsync()
    {
        var failures = ImmutableArray.CreateBuilder<string>();
        foreach (var command in _begun)
        {
            var former = command.Former ?? command.Resource;
            // A new command may have gone away together with its program.
            if (await RunAsync(ApplyPhase.RollBack, former, false).ConfigureAwait(false) is { } problem && command.Former is not null)
                failures.Add($"The command '{former.Name}', which follows the former files, {problem}");
        }

        return failures.ToImmutable();
    }

    private async Task<string?> RunAsync(ApplyPhase phase, CommandResource command, bool mayFail)
    {
        var watch = Stopwatch.StartNew();
        var result = await LiveProgram.RunAsync(host, [command.Command.Path, .. command.Command.Arguments], command.TimeLimit, command.User, CancellationToken.None).ConfigureAwait(false);
        var problem = LiveProgram.Problem(result, command.Command, command.TimeLimit);
        log.Tell(
            phase, problem is null ? "done" : mayFail ? $"is no longer declared, and {problem}" : "failed", problem is null ? Severity.Info : mayFail ? Severity.Warning : Severity.Error,
            $"command[{command.Name}]", watch.Elapsed);
        return problem;
    }
}
