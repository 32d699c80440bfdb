using System.Text.RegularExpressions;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>Applies that are killed at every system call: afterwards the host is in the old generation or in the new one, never between.</summary>
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
