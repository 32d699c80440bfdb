using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using HostKit.Testing;

namespace HostKit.Systemd.MachineTests;

/// <summary>Calendar expressions mean what systemd takes them to mean, elapse by elapse, also where clocks change.</summary>
[Collection("machine")]
public sealed partial class CalendarAgainstSystemdTests(SystemdMachine machine)
{
    private const int Iterations = 5;

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28 22:59:59")]
    [InlineData("Europe/Berlin", "2026-10-24 23:30:00")]
    [InlineData("America/New_York", "2026-10-31 04:00:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-03 12:00:00")]
    [InlineData("Africa/Cairo", "2026-04-23 12:00:00")]
    [InlineData("UTC", "2027-12-31 23:59:59")]
    public async Task Expressions_are_read_and_elapse_as_systemd_says(string zone, string baseTime)
    {
        var words = new CalendarWords(seed: zone.Length + baseTime.Length + baseTime[6]);
        var expressions = Enumerable.Range(0, 800).Select(_ => words.Next()).Where(e => e.Length > 0).Distinct().ToList();
        var said = await AskAsync(zone, baseTime, expressions);
        var after = DateTimeOffset.Parse(baseTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var different = new List<string>();
        foreach (var expression in expressions)
        {
            var ours = CalendarExpression.TryParse(expression, out var calendar) && (calendar.TimeZone is null || CalendarWords.Zones.Contains(calendar.TimeZone))
                ? string.Join('\n', [calendar.Normalized, .. Elapses(calendar, after, zone)])
                : "refused";
            if (ours != said[expression])
                different.Add($"{expression}\n  systemd: {said[expression].Replace("\n", " | ", StringComparison.Ordinal)}\n  HostKit: {ours.Replace("\n", " | ", StringComparison.Ordinal)}");
        }

        Assert.True(different.Count == 0, $"{different.Count} of {expressions.Count}:\n{string.Join('\n', different.Take(40))}");
        Assert.InRange(said.Values.Count(s => s != "refused"), expressions.Count / 2, expressions.Count - 10);
    }

    private static IEnumerable<string> Elapses(CalendarExpression calendar, DateTimeOffset after, string zone)
    {
        var elapses = calendar.Elapses(after, TimeZoneInfo.FindSystemTimeZoneById(zone)).Take(Iterations).Select(e => e.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)).ToList();
        return elapses.Count == 0 ? ["never"] : elapses;
    }

    /// <summary>For each expression its normalized form and its elapses in UTC, line by line, or <c>refused</c>.</summary>
    private async Task<Dictionary<string, string>> AskAsync(string zone, string baseTime, List<string> expressions)
    {
        var result = await machine.Machine.TryRunAsync(
            new MachineCommand("systemd-analyze", ["calendar", $"--iterations={Iterations}", $"--base-time={baseTime} UTC", "--", .. expressions])
            {
                Environment = new Dictionary<string, string> { ["TZ"] = zone }.ToImmutableDictionary(),
            },
            TestContext.Current.CancellationToken);
        var refused = Refused.Matches(result.Error).Select(m => m.Groups[1].Value).ToHashSet();
        var blocks = result.Output.Split("Normalized form: ").Skip(1).Select(b => "Normalized form: " + b).ToList();
        // systemd gets lost at some steps over midnight when clocks change, and says so; it does not tell then when they elapse.
        var lost = Lost.Matches(result.Error).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.InRange(lost.Count, 0, 15);
        expressions.RemoveAll(lost.Contains);
        var accepted = expressions.Where(e => !refused.Contains(e)).ToList();
        Assert.True(accepted.Count == blocks.Count, Refused.Replace(result.Error, ""));
        var answers = refused.ToDictionary(e => e, _ => "refused");
        foreach (var (expression, block) in accepted.Zip(blocks))
        {
            var times = zone == "UTC" ? Local.Matches(block) : InUtc.Matches(block);
            var elapses = times.Select(m => m.Groups[1].Value).ToList();
            answers[expression] = string.Join('\n', [Normalized.Match(block).Groups[1].Value, .. elapses.Count == 0 ? ["never"] : elapses]);
        }

        return answers;
    }

    [GeneratedRegex("^Failed to parse calendar (?:specification|expression) '(.*)': ", RegexOptions.Multiline)]
    private static partial Regex Refused { get; }

    [GeneratedRegex("^Failed to determine next elapse for '(.*)': Resource deadlock avoided$", RegexOptions.Multiline)]
    private static partial Regex Lost { get; }

    [GeneratedRegex("^Normalized form: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Normalized { get; }

    [GeneratedRegex(@"\(in UTC\): \w+ (\S+ \S+) UTC$", RegexOptions.Multiline)]
    private static partial Regex InUtc { get; }

    [GeneratedRegex(@"(?:Next elapse|Iter(?:\.|ation) #\d+): \w+ (\S+ \S+) UTC$", RegexOptions.Multiline)]
    private static partial Regex Local { get; }
}
