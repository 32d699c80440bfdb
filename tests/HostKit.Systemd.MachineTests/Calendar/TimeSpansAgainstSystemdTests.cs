using System.Globalization;
using System.Text.RegularExpressions;
using HostKit.Testing;

namespace HostKit.Systemd.MachineTests;

/// <summary>Time spans are read and printed as systemd-analyze timespan reads and prints them.</summary>
[Collection("machine")]
public sealed partial class TimeSpansAgainstSystemdTests(SystemdMachine machine)
{
    private static readonly string[] Units =
        ["", "s", "sec", "second", "seconds", "m", "min", "minute", "minutes", "h", "hr", "hour", "hours", "d", "day", "days", "w", "week", "weeks", "M", "month", "months", "y", "year", "years", "ms", "msec", "us", "usec", "μs", "µs", "S", "mo", "x"];

    private readonly Random _random = new(20260101);

    [Fact]
    public async Task Spans_are_read_and_printed_as_systemd_does()
    {
        var texts = Enumerable.Range(0, 3000).Select(_ => Next()).Concat(["infinity", " infinity ", "infinity 5", "0", "-5", "+5", "1e3", "9999999999y"]).Distinct().ToList();

        // The first that it cannot read is the last that systemd-analyze looks at.
        var (read, refused) = (texts.Where(t => SystemdTime.TryParse(t, out _)).ToList(), texts.Where(t => !SystemdTime.TryParse(t, out _)).ToList());
        var result = await machine.Machine.RunAsync(new MachineCommand("systemd-analyze", ["timespan", "--", .. read]), TestContext.Current.CancellationToken);
        var alsoRead = await machine.Machine.RunAsync(
            new MachineCommand("sh", ["-c", "for text; do systemd-analyze timespan -- \"$text\" 2>/dev/null || true; done", "sh", .. refused]), TestContext.Current.CancellationToken);

        Assert.InRange(refused.Count, 50, texts.Count / 2);
        Assert.Equal(Answer.Matches(result.Output).Select(m => $"{m.Groups[1].Value}: {m.Groups[2].Value}").Zip(read), read.Select(t => (Ours(t), t)));
        // 29,000 years are beyond a TimeSpan.
        Assert.DoesNotContain(Answer.Matches(alsoRead.Output), m => m.Groups[1].Value.Length < 18);
    }

    private static string Ours(string text)
        => SystemdTime.Parse(text) is var span && span == Timeout.InfiniteTimeSpan
            ? $"{ulong.MaxValue}: infinity"
            : string.Create(CultureInfo.InvariantCulture, $"{span.Ticks / TimeSpan.TicksPerMicrosecond}: {SystemdTime.Format(span)}");

    private string Next() => string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Number() + Blank() + Units[_random.Next(_random.Next(8) == 0 ? Units.Length : Units.Length - 3)] + Blank()));

    private string Number() => _random.Next(5) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(100)}.{_random.Next(10_000_000)}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{_random.NextInt64(1L << _random.Next(1, 36))}"),
        2 when _random.Next(8) == 0 => _random.Next(3) switch { 0 => ".5", 1 => "5.", _ => "-1" },
        _ => _random.Next(120).ToString(CultureInfo.InvariantCulture),
    };

    private string Blank() => _random.Next(3) == 0 ? " " : "";

    [GeneratedRegex(@"s: (\d+)\n +Human: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Answer { get; }
}
