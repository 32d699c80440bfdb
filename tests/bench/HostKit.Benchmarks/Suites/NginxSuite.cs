using HostKit.Nginx;

namespace HostKit.Benchmarks;

/// <summary>An nginx configuration of 97,033 lines and one ten times as long: in this process, and whole processes beside nginx and, where it is installed, crossplane.</summary>
internal static class NginxSuite
{
    private const int Times = 5;

    public static void Run(string directory)
    {
        Report.Title("An nginx configuration of 97,033 lines and of ten times the hosts: medians in one process, per second of CPU");
        Report.Heads("hosts", "lines", "size", "read", "write", "lay out", "expand and check", "kept in memory");
        var (read, write, kept) = InProcess(1000);
        var (bigRead, _, bigKept) = InProcess(10_000);

        var path = WriteFile(directory, 1000);
        Report.Title("The same as whole processes, medians");
        Report.Heads("what", "wall", "CPU", "nginx -t = 1, wall", "CPU");
        var others = new List<(string What, Func<Run> Run)>
        {
            ("nginx -t", () => Child.Measure(Program("nginx"), "-t", "-q", "-p", directory, "-c", path)),
            ("HostKit, reading", () => Child.Measure(Child.Self("work", "nginx", "read", path))),
            ("HostKit, reading and checking", () => Child.Measure(Child.Self("work", "nginx", "check", path))),
            ("HostKit, reading and writing anew", () => Child.Measure(Child.Self("work", "nginx", "write", path))),
        };
        if (TryProgram("crossplane") is { } crossplane)
            others.Add(("crossplane parse", () => Child.Measure(crossplane, "parse", "--include-comments", "-o", "/dev/null", path)));
        else
            Console.WriteLine("| crossplane parse | not installed | | | |");
        var series = Series.Interleave(Times, [.. others.Select(other => other.Run)]);
        for (var i = 0; i < series.Length; i++)
            Report.Row(others[i].What, Report.Ms(series[i].Wall), Report.Ms(series[i].Cpu), Report.Ratio(series[i].Wall, series[0].Wall), Report.Ratio(series[i].Cpu, series[0].Cpu));

        var size = new FileInfo(path).Length / 1e6;
        var peak = Child.Memory(Child.Self("work", "nginx", "read", path));
        var start = Child.Memory(Child.Self("work", "nothing"));
        Console.WriteLine($"\nPeak memory of a process that reads it: {Report.Mb(peak)}, of one that does nothing {Report.Mb(start)}; nginx -t {Report.Mb(Child.Memory(Program("nginx"), "-t", "-q", "-p", directory, "-c", path))}\n");
        Report.BudgetAtLeast("read", read, 40, "MB/s");
        Report.BudgetAtLeast("write against read", write / read, 1, "x");
        Report.Budget("kept in memory against size", kept, 10, "x");
        Report.Budget("kept in memory against size, ten times the hosts", bigKept, 10, "x");
        Report.Budget("peak memory above a process that does nothing, against size", (peak - start) * 1.048576 / size, 10, "x");
        Report.Budget("time per byte, ten times the hosts against one", read / bigRead, 1.5, "x");
        Report.Budget("whole process, reading, against nginx -t, wall", series[1].Wall / series[0].Wall, 1, "x");
        Report.Budget("whole process, reading, against nginx -t, CPU", series[1].Cpu / series[0].Cpu, 1, "x");
        if (others.Count > 4)
            Report.BudgetAtLeast("crossplane against HostKit, reading, CPU", series[4].Cpu / series[1].Cpu, 10, "x");
    }

    private static (double Read, double Write, double Kept) InProcess(int hosts)
    {
        var content = NginxWorkload.Make(hosts);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var file = NginxFile.Parse(content);
        var kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)content.Length;
        var anew = NginxFile.Create("nginx.conf", file.Statements.Select(TextSuite.Anew));
        var written = anew.ToBytes().Length;
        var files = ConfigurationFiles.InMemory(new Dictionary<string, ReadOnlyMemory<byte>> { ["nginx.conf"] = content });
        var configuration = NginxConfiguration.Load(files);
        if (configuration.Check() is [var complaint, ..])
            throw new InvalidOperationException(complaint.NginxMessage);
        var (read, write) = (Speed(content.Length, () => NginxFile.Parse(content)), Speed(written, () => anew.ToBytes()));
        Report.Row(
            $"{hosts}", $"{content.Count((byte)'\n')}", $"{content.Length / 1e6:0.00} MB", $"{read:0} MB/s", $"{write:0} MB/s", $"{Speed(content.Length, () => file.Format()):0} MB/s",
            $"{Speed(content.Length, () => configuration.Check()):0} MB/s", $"{kept:0.00}x");
        return (read, write, kept);
    }

    private static double Speed(long bytes, Action step)
    {
        // CPU time, which is wall time on a quiet machine: nothing here waits or runs in parallel.
        var times = Enumerable.Range(0, 7).Select(_ =>
        {
            var before = Environment.CpuUsage.TotalTime;
            step();
            return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        }).Order().ToList();
        return bytes / 1e6 / times[times.Count / 2];
    }

    private static string WriteFile(string directory, int hosts)
    {
        Directory.CreateDirectory(Path.Combine(directory, "logs"));
        Directory.CreateDirectory(Path.Combine(directory, "tmp"));
        var path = Path.Combine(Path.GetFullPath(directory), "nginx.conf");
        File.WriteAllBytes(path, NginxWorkload.Make(hosts));
        return path;
    }

    private static string Program(string name) => TryProgram(name) ?? throw new InvalidOperationException($"This needs {name}: apt-get install {name}");

    private static string? TryProgram(string name)
        => ((Environment.GetEnvironmentVariable("PATH") ?? "") + ":/usr/sbin").Split(':').Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
