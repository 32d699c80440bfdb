using System.Globalization;
using HostKit.Acme;
using HostKit.Acme.MachineTests;

namespace HostKit.Benchmarks;

/// <summary>
/// Certificates from one real CA (pebble) with one real DNS server (knot): HostKit's program beside lego and certbot, whole processes with an account that is registered, and
/// many certificates at once beside one after another.
/// </summary>
internal sealed class AcmeSuite(string program, string directory)
{
    private const int Times = 7;
    private const int Many = 100;
    private static readonly string[] Challenges = ["http", "dns"];

    public async Task RunAsync()
    {
        await using var knot = await Knot.StartAsync();
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = $"127.0.0.1:{knot.Port}" });
        var bed = new AcmeBed(program, directory, pebble, knot);
        bed.WriteJob("http", ["www.hk.test"], ChallengeTypes.Http01);
        bed.WriteJob("dns", ["hk.test", "*.hk.test"], ChallengeTypes.Dns01);

        // Each once for its account and for what has to be warm.
        Func<Run>[] runs = [bed.HostKit("http"), bed.Lego("http"), bed.Certbot("http"), bed.HostKit("dns"), bed.Lego("dns"), bed.Certbot("dns")];
        foreach (var run in runs)
            run();
        var series = Series.Interleave(Times, runs);
        double[] memory = [.. Challenges.Select(name => Enumerable.Range(0, 3).Max(_ => Child.Memory(bed.HostKitWords(name))))];
        var idle = Series.Interleave(Times, () => Child.Measure(bed.Words("run")))[0];

        Report.Title("One certificate: whole processes, medians");
        Report.Heads("what", "wall", "CPU", "memory", "lego", "certbot", "lego / HostKit", "certbot / HostKit");
        foreach (var (what, first) in new[] { ("HTTP-01, one name", 0), ("DNS-01, name and wildcard", 3) })
        {
            var (own, lego, certbot) = (series[first], series[first + 1], series[first + 2]);
            Report.Row(
                what, Report.Ms(own.Wall), Report.Ms(own.Cpu), Report.Mb(memory[first / 3]), $"{Report.Ms(lego.Wall)}, CPU {Report.Ms(lego.Cpu)}", $"{Report.Ms(certbot.Wall)}, CPU {Report.Ms(certbot.Cpu)}",
                Report.Ratio(lego.Wall, own.Wall), Report.Ratio(certbot.Wall, own.Wall));
        }

        Report.Row("nothing due", Report.Ms(idle.Wall), Report.Ms(idle.Cpu), "", "", "", "", "");
        Console.WriteLine();
        foreach (var (what, first) in new[] { ("HTTP-01", 0), ("DNS-01", 3) })
        {
            Report.Budget($"{what}, wall", series[first].Wall / 1000, 1.0, "s");
            Report.Budget($"{what}, CPU", series[first].Cpu / 1000, 0.6, "s");
            Report.Budget($"{what}, memory", memory[first / 3], 65, "MiB");
            Report.BudgetAtLeast($"{what}, as fast as lego", series[first + 1].Wall / series[first].Wall, 4, "x");
            Report.BudgetAtLeast($"{what}, as fast as certbot", series[first + 2].Wall / series[first].Wall, 4, "x");
        }

        Report.Budget("nothing due, wall", idle.Wall, 100, "ms");
        MeasureMany(bed);
    }

    private static void MeasureMany(AcmeBed bed)
    {
        var all = bed.With("many");
        foreach (var number in Enumerable.Range(0, Many))
            all.WriteJob(Name(number), [$"{Name(number)}.hk.test", $"*.{Name(number)}.hk.test"], ChallengeTypes.Dns01);
        var together = Child.Measure(all.Words("run"));
        var single = all.With("single");
        foreach (var number in Enumerable.Range(0, Many))
            single.WriteJob(Name(number), [$"{Name(number)}.hk.test", $"*.{Name(number)}.hk.test"], ChallengeTypes.Dns01);
        var apart = Enumerable.Range(0, Many).Sum(number => Child.Measure(single.Words("run", Name(number))).Wall);

        Report.Title($"{Many} certificates of a name and its wildcard by DNS-01");
        Report.Heads("what", "wall", "CPU");
        Report.Row("one process for all", Report.Ms(together.Wall), Report.Ms(together.Cpu));
        Report.Row("one after another", Report.Ms(apart), "");
        Console.WriteLine();
        Report.BudgetAtLeast("all at once, as fast as one after another", apart / together.Wall, 5, "x");
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"site{number}");
}
