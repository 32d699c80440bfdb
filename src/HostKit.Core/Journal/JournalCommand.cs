using System.Collections.Immutable;

namespace HostKit;

/// <summary>A command that runs again when an interrupted apply is taken back.</summary>
internal sealed record JournalCommand(string Name, ImmutableArray<string> Words, string? User, double TimeLimitSeconds)
{
    public static JournalCommand Of(CommandResource command)
        => new(command.Name, [command.Command.Path, .. command.Command.Arguments], command.User?.Value, command.TimeLimit.TotalSeconds);

    /// <summary>Runs it; why it counts as failed, or null. A program that is not there any more had come with the apply.</summary>
    public async Task<string?> RunAsync(Host host)
    {
        var limit = TimeSpan.FromSeconds(TimeLimitSeconds);
        var result = await LiveProgram.RunAsync(host, Words, limit, User is null ? null : new AccountName(User), CancellationToken.None).ConfigureAwait(false);
        return result.ExitCode == HostPrograms.NotStarted || LiveProgram.Problem(result, new Command(Words[0]), limit) is not { } problem ? null : $"the command '{Name}' {problem}";
    }
}
