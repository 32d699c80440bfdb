using System.Globalization;

namespace HostKit.Benchmarks;

/// <summary>The workload at several sizes: first apply, nothing to do, one file changed; beside programs that do the bare work.</summary>
internal static class ApplySuite
{
    private static readonly string[] Phases = ["declare", "plan", "apply", "stage", "commit", "record"];

    public static void Run(string directory, int[] counts)
    {
        var sizes = counts.Select(count => Measure(directory, count)).ToList();

        Report.Title("Applying W(n) to a directory: whole processes, medians");
        Report.Heads("n", "what", "wall", "CPU", "memory", "bare program", "wall ratio", "CPU ratio", "difference");
        foreach (var size in sizes)
        {
            Row(size, "nothing to do", size.Noop, "stat, read, hash", size.Check);
            Row(size, "first apply", size.First, "write, rename", size.Write);
            Row(size, "one file changed", size.One, "nothing to do", size.Noop);
        }

        Report.Title("Where the time goes (ms inside the process; stage, commit and record are parts of apply)");
        Report.Heads(["n", "what", .. Phases, "process without work"]);
        foreach (var size in sizes)
        {
            Inside(size, "nothing to do", size.Noop);
            Inside(size, "first apply", size.First);
            Inside(size, "one file changed", size.One);
        }

        Console.WriteLine();
        foreach (var size in sizes.Where(s => s.Count == 1000))
        {
            Report.Budget("nothing to do, n=1000, against the bare program, wall", size.Noop.Wall / size.Check.Wall, 2, "x");
            Report.Budget("nothing to do, n=1000, against the bare program, CPU", size.Noop.Cpu / size.Check.Cpu, 2, "x");
            Report.Budget("first apply, n=1000, more than writing unsafely", (size.First.Wall - size.Write.Wall) / 1000, 0.5, "s");
            Report.Budget("one file changed, n=1000, more than nothing to do, wall", size.One.Wall - size.Noop.Wall, 50, "ms");
            Report.Budget("one file changed, n=1000, more than nothing to do, CPU", size.One.Cpu - size.Noop.Cpu, 50, "ms");
        }

        foreach (var size in sizes.Where(s => s.Count == 10000))
            Report.Budget("memory, n=10000", new[] { size.First, size.Noop, size.One }.Max(s => s.Figure("peak")), 100, "MB");
        // A process has costs that do not grow: linear means that ten times the work takes at most ten times as long.
        for (var i = 1; i < sizes.Count; i++)
        {
            var (small, large) = (sizes[i - 1], sizes[i]);
            var factor = (double)large.Count / small.Count;
            Report.Budget($"nothing to do, CPU of n={large.Count} against n={small.Count}", large.Noop.Cpu / small.Noop.Cpu, factor, "x");
            Report.Budget($"first apply, CPU of n={large.Count} against n={small.Count}", large.First.Cpu / small.First.Cpu, factor, "x");
        }
    }

    private static Size Measure(string directory, int count)
    {
        var place = Directory.CreateDirectory(Path.Combine(directory, $"w{count}")).FullName;
        var (root, manifest) = ("", Path.Combine(place, "manifest"));
        var n = count.ToString(CultureInfo.InvariantCulture);
        var (revision, roots) = (0, 0);
        Run HostKit() => Child.Measure(Child.Self("work", "hostkit", n, revision.ToString(CultureInfo.InvariantCulture), root));
        // Always a new directory, and nothing is removed in between: some file systems are slow to make files right after others were removed.
        string NextRoot(string kind) => Path.Combine(place, $"{kind}{++roots}");

        var times = count <= 1000 ? 7 : 3;
        var first = Series.Interleave(
            times,
            () =>
            {
                root = NextRoot("hostkit");
                return HostKit();
            },
            () => Child.Measure(Child.Self("work", "write", n, NextRoot("bare"))));
        BareWork.WriteManifest(manifest, root);
        var noop = Series.Interleave(times, HostKit, () => Child.Measure(Child.Self("work", "check", manifest, root)), () => Child.Measure(Child.Self("work", "nothing")));
        var one = Series.Interleave(times, () =>
        {
            revision++;
            return HostKit();
        });
        return new Size(count, first[0], first[1], noop[0], noop[1], one[0], noop[2]);
    }

    private static void Row(Size size, string what, Series hostKit, string bareWhat, Series bare) => Report.Row(
        $"{size.Count}", what, Report.Ms(hostKit.Wall), Report.Ms(hostKit.Cpu), Report.Mb(hostKit.Figure("peak")), $"{bareWhat}: {Report.Ms(bare.Wall)}, CPU {Report.Ms(bare.Cpu)}",
        Report.Ratio(hostKit.Wall, bare.Wall), Report.Ratio(hostKit.Cpu, bare.Cpu), Report.Ms(hostKit.Wall - bare.Wall));

    private static void Inside(Size size, string what, Series series)
        => Report.Row([$"{size.Count}", what, .. Phases.Select(p => $"{series.Figure(p):0}"), $"{size.Nothing.Wall:0}"]);

    private sealed record Size(int Count, Series First, Series Write, Series Noop, Series Check, Series One, Series Nothing);
}
