using System.Collections.Immutable;

namespace HostKit.Cli;

/// <summary>The words that several outputs share.</summary>
internal static class Wording
{
    public static ImmutableArray<ChangeAction> Actions { get; } = [.. Enum.GetValues<ChangeAction>()];

    public static string Of(ChangeAction action) => action.ToString().ToLowerInvariant();

    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Of(ApplyPhase phase) => phase == ApplyPhase.RollBack ? "roll back" : phase.ToString().ToLowerInvariant();

    /// <summary>How many changes of each kind, as in <c>2 to create, 1 to restart</c>.</summary>
    public static string Counts(ImmutableArray<Change> changes) => string.Join(", ",
        from action in Actions
        let count = changes.Count(c => c.Action == action)
        where count > 0
        select $"{count} to {Of(action)}");

    public static string Seconds(TimeSpan duration) => duration < TimeSpan.FromMinutes(1)
        ? $"{duration.TotalSeconds:0.0} s"
        : $"{(int)duration.TotalMinutes} min {duration.Seconds} s";
}
