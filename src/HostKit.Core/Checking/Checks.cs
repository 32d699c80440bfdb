using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace HostKit;

/// <summary>Runs checks beside each other and tells failures in the programs' own words, with the script lines they are about.</summary>
internal static partial class Checks
{
    private const int TimedOut = 124;
    private const int NotFound = 127;

    /// <summary>Runs a program where the future host is to be seen: in the shadow, or on the host itself where there can be none.</summary>
    public delegate Task<ProgramResult> Runner(IEnumerable<string> words, TimeSpan timeLimit, CancellationToken cancellationToken);

    /// <summary>The certificates for which others stand in while the checks run.</summary>
    public static IEnumerable<TlsCertificate> StandIns(PlannedWork work) => work.Checks.SelectMany(c => ((Check)c.Resource).StandIns);

    /// <summary>One message for each check that failed; empty when all agree.</summary>
    public static async Task<ImmutableArray<string>> RunAsync(PlannedWork work, Runner run, Action<FinishedCheck> finished, CancellationToken cancellationToken)
    {
        var results = await Task.WhenAll(work.Checks.Select(c => RunAsync(c, work, run, finished, cancellationToken))).ConfigureAwait(false);
        return [.. results.OfType<string>()];
    }

    private static async Task<string?> RunAsync(DesiredResource desired, PlannedWork work, Runner run, Action<FinishedCheck> finished, CancellationToken cancellationToken)
    {
        var check = (Check)desired.Resource;
        var watch = Stopwatch.StartNew();
        var result = await run([check.Command.Path, .. check.Command.Arguments, .. check.Subjects], check.TimeLimit, cancellationToken).ConfigureAwait(false);
        // A program that refuses is told in full.
        var warnings = result.ExitCode == 0 && check.WarningMark is { } mark ? result.Output.Split('\n').Where(line => line.Contains(mark, StringComparison.Ordinal)) : [];
        finished(new FinishedCheck(check, result.ExitCode == 0, [.. warnings.Distinct().Select(line => Located(line, work).Trim())], watch.Elapsed));
        return result.ExitCode switch
        {
            0 => null,
            TimedOut => $"The check '{check.CheckName}' did not end within {check.TimeLimit.TotalSeconds} s.\n{Located(result.Output, work)}".TrimEnd(),
            NotFound => $"The check '{check.CheckName}' could not run: the host has no program '{check.Command.Path}'. Install the package that brings it.",
            _ => $"The check '{check.CheckName}' refused the future host (exit status {result.ExitCode}):\n{Located(result.Output, work)}",
        };
    }

    /// <summary>Each line of a program's output, with the script line that declared the file it names.</summary>
    private static string Located(string output, PlannedWork work)
        => string.Join('\n', output.Split('\n').Select(line =>
        {
            var sources = PathIn().Matches(line).Select(m => work.Sources.GetValueOrDefault(m.Value)).Concat(Units(line, work)).OfType<SourceLocation>().Distinct().ToList();
            return sources.Count == 0 ? $"  {line}" : $"  {line}\n    declared at {string.Join(", ", sources)}";
        }));

    /// <summary>The declarations of the units that a line names without a path, as systemd does once it has read them.</summary>
    private static IEnumerable<SourceLocation?> Units(string line, PlannedWork work)
        => UnitIn().Matches(line).SelectMany(m => work.Sources.Where(s => UnitDirectories.Contain(s.Key) && HostFiles.NameOf(s.Key) == m.Value).Select(s => s.Value));

    [GeneratedRegex(@"(?<![^\s'""])[A-Za-z0-9:_.\\@-]+\.(service|socket|mount|automount|swap|target|path|timer|slice)(?=[:\s'""]|$)")]
    private static partial Regex UnitIn();

    [GeneratedRegex(@"/[^\s:'""()\[\],;]+")]
    private static partial Regex PathIn();
}
