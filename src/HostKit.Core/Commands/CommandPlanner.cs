using System.Collections.Immutable;

namespace HostKit;

/// <summary>Decides which commands run: from what is declared, what the current generation had, and which paths change.</summary>
internal static class CommandPlanner
{
    public static ImmutableArray<PlannedCommand> Plan(DesiredState desired, Manifest current, IReadOnlyList<PathChange> paths)
    {
        var former = current.Entries.Where(e => e.Kind == "command").ToDictionary(e => e.Id, Of, StringComparer.Ordinal);
        var declared = desired.Of<CommandResource>().ToList();
        var planned = ImmutableArray.CreateBuilder<PlannedCommand>();
        // A command that is no longer declared still sees to the paths that go with it.
        foreach (var gone in former.Values.Where(f => declared.All(d => d.Resource.Name != f.Name)))
        {
            if (Trigger([gone], paths) is { } path)
                planned.Add(new PlannedCommand(gone, Run(gone, $"{path} changes, and the command is no longer declared", null)) { Former = gone, IsLast = true });
        }

        foreach (var (command, source) in declared.Select(d => (d.Resource, d.Desired.Source)))
        {
            var known = former.GetValueOrDefault(command.Name);
            var cause = known is null ? "is new"
                : known.Command != command.Command || known.User != command.User ? "is changed"
                : Trigger([command, known], paths) is { } path ? $"{path} changes" : null;
            if (cause is not null)
                planned.Add(new PlannedCommand(command, Run(command, cause, source)) { Former = known });
        }

        return planned.ToImmutable();
    }

    /// <summary>The command that a generation remembers.</summary>
    public static CommandResource Of(ManifestEntry entry)
        => new(entry.Id, new Command(entry.Command!.Value[0], entry.Command.Value.AsSpan()[1..]))
        {
            OnChange = [.. entry.Covers ?? []], TimeLimit = TimeSpan.FromSeconds(entry.TimeLimitSeconds!.Value), User = entry.Owner is null ? null : new AccountName(entry.Owner),
        };

    private static Change Run(CommandResource command, string cause, SourceLocation? source) => new(ChangeAction.Run, "command", command.Name, cause, source);

    private static string? Trigger(IEnumerable<CommandResource> commands, IReadOnlyList<PathChange> paths)
        => paths.Select(p => p.Path).FirstOrDefault(path => commands.Any(c => c.OnChange.Any(trigger => path == trigger || path.StartsWith(trigger + "/", StringComparison.Ordinal))));
}
