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

    /// <summary>As in <c>1 check</c> or <c>3 checks</c>.</summary>
    public static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    public static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} bytes",
        < 1000 * 1000 => $"{bytes / 1e3:0.0} kB",
        < 1000 * 1000 * 1000 => $"{bytes / 1e6:0.0} MB",
        _ => $"{bytes / 1e9:0.0} GB",
    };

    public static string Seconds(TimeSpan duration) => duration < TimeSpan.FromMinutes(1)
        ? $"{duration.TotalSeconds:0.0} s"
        : $"{(int)duration.TotalMinutes} min {duration.Seconds} s";
}
