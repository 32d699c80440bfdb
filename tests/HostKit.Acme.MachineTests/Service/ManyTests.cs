using System.Diagnostics;

namespace HostKit.Acme.MachineTests.Service;

/// <summary>A hundred certificates that are due at once (scenario 56), and what one costs.</summary>
public sealed class ManyTests(NativeProgram native)
{
    [Fact]
    public async Task A_hundred_at_once_take_one_change_of_the_zone_and_a_fifth_of_the_time_of_one_after_another()
    {
        await using var knot = await Knot.StartAsync();
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = knot.EndPoint.ToString() });
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        var (together, updates) = await TimeAsync(pebble, proxy.DirectoryUrl, knot, 100, one: false);
        // Ten one after another tell what a hundred would take.
        var (alone, _) = await TimeAsync(pebble, proxy.DirectoryUrl, knot, 10, one: true);
        var ratio = alone * 10 / together;
        Console.WriteLine(FormattableString.Invariant($"# 100 at once {together.TotalSeconds:0.0} s with {updates} changes of the zone; one after another {(alone * 10).TotalSeconds:0.0} s (10 took {alone.TotalSeconds:0.0} s): {ratio:0.0} times"));
        Assert.True(ratio > 2, $"{ratio:0.0}");
    }

    private async Task<(TimeSpan Time, int Updates)> TimeAsync(Pebble pebble, Uri ca, Knot knot, int count, bool one)
    {
        using var bed = new ServiceBed { Program = await native.PathAsync() };
        var credentials = $"{bed.Jobs}/dns.env";
        await File.WriteAllLinesAsync(credentials, knot.Variables.Select(v => $"{v.Key}={v.Value}"));
        File.SetUnixFileMode(credentials, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var before = Updates(knot);
        for (var i = 0; i < count; i++)
        {
            bed.Write(new()
            {
                Name = $"n{i}.hk.test", Names = [$"n{i}{(one ? "x" : "")}.hk.test"], Ca = ca, TrustedRoots = pebble.WebRootFile, Challenge = ChallengeTypes.Dns01,
                DnsProvider = "rfc2136", Credentials = credentials, Resolver = knot.EndPoint.ToString(),
            });
        }

        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < (one ? count : 1); i++)
        {
            var run = await bed.RunAsync(one ? ["run", $"n{i}.hk.test"] : ["run"]);
            Assert.True(run.ExitCode == 0, run.Output);
        }

        var time = Stopwatch.GetElapsedTime(begun);
        for (var i = 0; i < count; i++)
            Assert.False(bed.Served($"n{i}.hk.test").IsStandIn);
        return (time, Updates(knot) - before);
    }

    /// <summary>How many changes the zone has seen that added values: those that take them away come when each certificate is there.</summary>
    private static int Updates(Knot knot) => System.Text.RegularExpressions.Regex.Count(knot.Log, "DDNS, processing");
}
