namespace HostKit.Core.MachineTests.Crashes;

/// <summary>Applies that are killed at random moments: afterwards the host is in the old generation or in the new one, never between.</summary>
public sealed class RandomKillTests : IDisposable
{
    private readonly CrashDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Killed_at_random_moments()
    {
        // Some more than a hundred in every run of all tests; as many as one likes by the variable.
        var kills = int.Parse(Environment.GetEnvironmentVariable("HOSTKIT_KILLS") ?? "120", System.Globalization.CultureInfo.InvariantCulture);
        await _directory.PrepareAsync(files: 40);
        var random = new Random(20_11);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, (await _directory.RunAsync("B", 40)).ExitCode);
        var whole = (int)watch.ElapsedMilliseconds;
        Assert.Equal(0, (await _directory.RunAsync("A", 40)).ExitCode);
        var (current, old, fresh, span) = ('A', 0, 0, (double)whole);
        for (var n = 0; n < kills; n++)
        {
            var wanted = current == 'A' ? 'B' : 'A';
            using var process = CrashDirectory.Start(_directory.Host, wanted.ToString(), 40);
            await Task.Delay(random.Next((int)span / 5, (int)span + 20));
            process.Kill();
            await process.WaitForExitAsync();
            var end = n % 2 == 0 ? await _directory.RecoverAsync($"kill {n}") : await _directory.RecoverByScriptAsync($"kill {n}");
            (old, fresh) = end == current ? (old + 1, fresh) : (old, fresh + 1);
            // A machine that is busier or idler than when the time was taken must not have every kill come too early, or too late.
            span *= end == current ? 1.03 : 0.97;
            current = end;
        }

        Console.WriteLine($"# killed at {kills} random moments: {old} times the old generation, {fresh} times the new one");
        Assert.True(old > 0 && fresh > 0);
    }
}
