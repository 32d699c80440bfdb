using System.Globalization;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>Many applies to one host at a time.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private const int Processes = 20;
    private const int Applies = 10;

    private readonly CrashDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task None_is_lost_and_none_is_mixed_with_another()
    {
        await _directory.PrepareAsync(files: 3);
        var before = Current();
        var processes = Enumerable.Range(0, Processes).Select(_ => CrashDirectory.Start(_directory.Host, "many", Applies.ToString(CultureInfo.InvariantCulture))).ToList();
        var made = 0;
        foreach (var process in processes)
        {
            using (process)
            {
                var error = process.StandardError.ReadToEndAsync();
                var output = await process.StandardOutput.ReadToEndAsync();
                await process.WaitForExitAsync();
                Assert.True(process.ExitCode == 0, await error);
                made += int.Parse(output, CultureInfo.InvariantCulture);
            }
        }

        // Each made one generation, and the last one is what the host is.
        Assert.Equal((Processes * Applies, before + (Processes * Applies)), (made, Current()));
        var whose = Path.Combine(_directory.Host, "etc/whose");
        var winner = File.ReadAllText(whose);
        Assert.Empty((await Host.Directory(_directory.Host).StatusAsync("crash")).Drift);
        File.Delete(whose);
        Assert.Contains(_directory.Tree(), new[] { _directory.TreeA, _directory.TreeB });
        Console.WriteLine($"# {Processes * Applies} applies started at once by {Processes} processes: {made} generations, the last one that of process and apply {winner}");
    }

    private int Current() => Host.Directory(_directory.Host).ReadGenerations("crash").Single(g => g.IsCurrent).Number;
}
