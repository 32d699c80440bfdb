using System.Globalization;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>Applies that are asked to end, as by Ctrl-C or at a shutdown: they take everything back themselves, and leave nothing to recover.</summary>
public sealed class SignalTests : IDisposable
{
    private const int Files = 40;
    private const int Signals = 40;

    private readonly CrashDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_at_a_random_moment_takes_everything_back(string signal)
    {
        await _directory.PrepareAsync(Files);
        var random = new Random(7);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, (await _directory.RunAsync("B", Files)).ExitCode);
        var whole = (int)watch.ElapsedMilliseconds;
        Assert.Equal(0, (await _directory.RunAsync("A", Files)).ExitCode);
        var exitCodes = new SortedDictionary<int, int>();
        var current = 'A';
        for (var n = 0; n < Signals; n++)
        {
            var wanted = current == 'A' ? "B" : "A";
            using var process = CrashDirectory.Start(_directory.Host, "script", wanted, Files.ToString(CultureInfo.InvariantCulture));
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            watch.Restart();
            // Some signals come too late, most do not: the first run, by which the length is known, is slower than the later ones, at times by far.
            for (var until = random.Next(whole / 3, whole + 50); watch.ElapsedMilliseconds < until && !process.HasExited;)
                await Task.Delay(5);
            if (process.HasExited)
                whole = (int)Math.Min(whole, watch.ElapsedMilliseconds);
            else
                await Tool.RunAsync("/", "kill", $"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture));
            await process.WaitForExitAsync();
            var said = $"{signal} {n}: exit code {process.ExitCode}: {string.Join(" / ", (await output + await error).Split((char)10).TakeLast(5))}";
            exitCodes[process.ExitCode] = exitCodes.GetValueOrDefault(process.ExitCode) + 1;
            // Before and after HostKit listens for it, the signal ends the process as any other.
            Assert.True(process.ExitCode is 0 or 1 or 3 or 130 or 143, said);
            Assert.False(File.Exists(Path.Combine(_directory.Host, "var/lib/hostkit/crash/journal")), said);
            var end = await _directory.RecoverAsync(said);
            Assert.True((process.ExitCode == 0 || said.Contains("Done", StringComparison.Ordinal)) == (end.ToString() == wanted), said);
            current = end;
        }

        Console.WriteLine($"# {signal} at {Signals} random moments: {string.Join(", ", exitCodes.Select(o => $"{o.Value} times exit code {o.Key}"))}");
        Assert.True(exitCodes.GetValueOrDefault(1) + exitCodes.GetValueOrDefault(3) > 0);
    }
}
