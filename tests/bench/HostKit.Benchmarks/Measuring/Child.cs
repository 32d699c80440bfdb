using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace HostKit.Benchmarks;

/// <summary>Runs processes, one at a time, and takes their wall and CPU time.</summary>
internal static partial class Child
{
    private const int Children = -1;

    /// <summary>This program itself, for what has to be measured in a process of its own.</summary>
    public static string[] Self(params string[] arguments) => [Environment.ProcessPath!, .. arguments];

    public static Run Measure(params string[] words) => Measure(Environment.CurrentDirectory, words);

    public static Run Measure(string directory, string[] words)
    {
        var before = CpuOfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Start(directory, words);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = watch.Elapsed.TotalMilliseconds;
        RequireSuccess(process, words, output);
        return new Run(wall, CpuOfChildren() - before, Figures(output));
    }

    /// <summary>
    /// The largest resident size, in MB, seen while a process runs. rusage cannot say it: a child inherits there the size of the process that
    /// started it.
    /// </summary>
    public static double Memory(params string[] words)
    {
        using var process = Start(Environment.CurrentDirectory, words);
        var (status, peak) = ($"/proc/{process.Id}/status", 0.0);
        var output = process.StandardOutput.ReadToEndAsync();
        while (!process.HasExited)
            peak = Math.Max(peak, PeakIn(status, process.ProcessName));
        RequireSuccess(process, words, output.Result);
        return peak;
    }

    /// <summary>The largest resident size of this process so far, in MB.</summary>
    public static double OwnPeak() => PeakIn("/proc/self/status", null);

    private static double PeakIn(string status, string? program)
    {
        try
        {
            var lines = File.ReadAllLines(status);
            // Between fork and exec it is still this program, with this program's size.
            if (program is not null && lines[0].EndsWith(Process.GetCurrentProcess().ProcessName, StringComparison.Ordinal))
                return 0;
            var line = lines.FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static Process Start(string directory, string[] words)
    {
        var process = Process.Start(new ProcessStartInfo(words[0], words.AsSpan(1).ToArray()) { WorkingDirectory = directory, RedirectStandardOutput = true })!;
        return process;
    }

    private static void RequireSuccess(Process process, string[] words, string output)
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', words)} ended with {process.ExitCode}:\n{output}");
    }

    private static ImmutableDictionary<string, double> Figures(string output)
    {
        var figures = ImmutableDictionary.CreateBuilder<string, double>();
        foreach (var line in output.Split('\n'))
        {
            if (line.Split('=') is [var name, var number] && double.TryParse(number, CultureInfo.InvariantCulture, out var value))
                figures[name] = value;
        }

        return figures.ToImmutable();
    }

    private static double CpuOfChildren()
    {
        Span<long> usage = stackalloc long[18];
        return GetUsage(Children, usage) == 0 ? (usage[0] + usage[2]) * 1e3 + (usage[1] + usage[3]) / 1e3 : throw new InvalidOperationException("getrusage failed.");
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, Span<long> usage);
}
