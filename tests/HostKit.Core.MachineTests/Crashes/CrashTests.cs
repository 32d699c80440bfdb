using System.Text.RegularExpressions;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>Applies that are killed, or whose system calls fail: afterwards the host is in the old generation or in the new one, never between.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Files = 3;

    private readonly CrashDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_at_every_system_call_that_changes_the_host(bool byScript)
    {
        await _directory.PrepareAsync(Files);
        await KillAtEveryCallAsync(CrashDirectory.Changing, byScript);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task So_it_is_on_file_systems_that_cannot_exchange_files(bool byScript)
    {
        const string without = "rename,renameat,linkat,unlinkat,mkdirat,fchmodat";
        await _directory.PrepareAsync(Files);
        Assert.Equal(0, (await _directory.RunAsync("B", Files, Strace("inject=renameat2:error=EINVAL", without))).ExitCode);
        Assert.Equal(_directory.TreeB, _directory.Tree());
        await KillAtEveryCallAsync(without, byScript, "-e", "inject=renameat2:error=EINVAL");
    }

    private async Task KillAtEveryCallAsync(string traced, bool byScript, params string[] injected)
    {
        var calls = await CountCallsAsync(traced, injected);
        var (old, fresh, unharmed) = (0, 0, 0);
        foreach (var (call, n) in calls.SelectMany(c => Enumerable.Range(1, c.Value).Select(n => (c.Key, n))))
        {
            await _directory.ResetAsync();
            var (exitCode, _, _) = await _directory.RunAsync("B", Files, Strace($"inject={call}:signal=KILL:when={n}", traced, injected));
            Assert.True(exitCode is 137 or 0, $"{call} {n}: exit code {exitCode}");
            unharmed += exitCode == 0 ? 1 : 0;
            var context = $"killed at {call} number {n}";
            _ = (byScript ? await _directory.RecoverByScriptAsync(context) : await _directory.RecoverAsync(context)) == 'A' ? old++ : fresh++;
        }

        Console.WriteLine($"# {(injected.Length == 0 ? "" : "without renameat2, ")}killed at each of {calls.Values.Sum() - unharmed} system calls: {old} times the old generation, {fresh - unharmed} times the new one, recovered by {(byScript ? "undo.sh" : "the next run")}");
        Assert.True(old > fresh - unharmed && fresh > unharmed && unharmed < old / 2, $"{old} old, {fresh} new, {unharmed} unharmed");
    }

    [Theory]
    [InlineData("renameat2,mkdirat,unlinkat,symlinkat,fchmodat,fchmod", "EIO")]
    [InlineData("fsync,sync_file_range", "EIO")]
    [InlineData("pwrite64,mkdirat,symlinkat,openat2", "ENOSPC")]
    public async Task A_system_call_that_fails_is_told_and_everything_is_taken_back(string calls, string error)
    {
        await _directory.PrepareAsync(Files);
        var outcomes = new SortedDictionary<int, int>();
        for (var n = 1; ; n++)
        {
            await _directory.ResetAsync();
            var (exitCode, text, trouble) = await _directory.RunAsync("B", Files, Strace($"inject={calls}:error={error}:when={n}"));
            outcomes[exitCode] = outcomes.GetValueOrDefault(exitCode) + 1;
            var end = await _directory.RecoverAsync($"{error} at call {n}: {text}{trouble}");
            Assert.True(exitCode is 0 or 1 or 3 or 4, $"{error} at call {n} ended with {exitCode}: {text}{trouble}");
            Assert.True((exitCode == 0) == (end == 'B'), $"{error} at call {n} ended with {exitCode} in generation {end}: {text}");
            if (!trouble.Contains("(INJECTED)", StringComparison.Ordinal))
                break;
        }

        Console.WriteLine($"# {error} from {calls}: {string.Join(", ", outcomes.Select(o => $"{o.Value} times exit code {o.Key}"))}");
        Assert.True(outcomes.GetValueOrDefault(1) + outcomes.GetValueOrDefault(3) > 5);
    }

    [Fact]
    public async Task Killed_at_random_moments()
    {
        const int kills = 500;
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

    // strace injects by system call and thread; a call of the runtime's own threads is counted, too, and then kills nobody.
    private async Task<Dictionary<string, int>> CountCallsAsync(string traced, string[] injected)
    {
        await _directory.ResetAsync();
        var (exitCode, _, trace) = await _directory.RunAsync("B", Files, Strace($"trace={traced},renameat2", traced, injected));
        Assert.Equal(0, exitCode);
        return Regex.Matches(trace, @"^(?:\[pid +\d+\] )?([a-z0-9_]+)\(", RegexOptions.Multiline).GroupBy(m => m.Groups[1].Value).Where(g => traced.Split(',').Contains(g.Key)).ToDictionary(g => g.Key, g => g.Count());
    }

    private static string[] Strace(string expression, string traced = CrashDirectory.Changing, params string[] injected)
        => ["strace", "-f", "-e", $"trace={traced},openat2,renameat2", "-e", "signal=none", .. injected, "-e", expression];
}
