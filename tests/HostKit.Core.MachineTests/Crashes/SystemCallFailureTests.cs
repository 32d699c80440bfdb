namespace HostKit.Core.MachineTests.Crashes;

/// <summary>Applies whose system calls fail: afterwards the host is in the old generation or in the new one, never between.</summary>
public sealed class SystemCallFailureTests : IDisposable
{
    private const int Files = 3;

    private readonly CrashDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

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

    private static string[] Strace(string expression) => ["strace", "-f", "-e", $"trace={CrashDirectory.Changing},openat2,renameat2", "-e", "signal=none", "-e", expression];
}
