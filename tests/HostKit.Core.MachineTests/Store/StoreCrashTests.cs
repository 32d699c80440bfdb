using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.Store;

/// <summary>Builds of a store path that are killed, or for which the disk fails: it is there whole, or not at all.</summary>
public sealed class StoreCrashTests : IDisposable
{
    private const string Calls = "rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,rmdir,symlink,symlinkat,chmod,fchmod,fchmodat,fchownat,ftruncate,pwrite64,write,fsync,flock";

    private static readonly string Program = Repository.PathOf("tests/HostKit.Core.CrashProgram/bin/Debug/net10.0/HostKit.Core.CrashProgram");

    private readonly string _directory = Directory.CreateTempSubdirectory("hostkit-store-").FullName;

    private string Host => Path.Combine(_directory, "host");

    private string StoreDirectory => Path.Combine(Host, "var/lib/hostkit/store");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("signal=KILL", Calls)]
    [InlineData("error=ENOSPC", "pwrite64,mkdir,mkdirat,symlink,symlinkat")]
    [InlineData("error=EIO", "fsync,renameat2")]
    public async Task It_is_there_whole_or_not_at_all_and_the_next_run_tidies_up(string fault, string calls)
    {
        var (whole, without) = (0, 0);
        foreach (var (call, n) in (await CountAsync(calls)).SelectMany(c => Enumerable.Range(1, c.Value).Select(n => (c.Key, n))))
        {
            if (Directory.Exists(Host))
                Directory.Delete(Host, recursive: true);
            var died = await RunAsync($"inject={call}:{fault}:when={n}", calls);
            if (died.ExitCode == 0 && !died.Error.Contains("(INJECTED)", StringComparison.Ordinal))
                continue;
            var there = Directory.Exists(StoreDirectory) ? Built() : [];
            Assert.True(there.Length <= 1, string.Join(' ', there));
            if (there.Length == 1)
                AssertWhole(there[0]);
            _ = there.Length == 1 ? whole++ : without++;

            Assert.Equal(0, (await Tool.RunAsync("/", Program, Host, "store")).ExitCode);
            AssertWhole(Assert.Single(Built()));
            Assert.Equal([".lock", Built()[0]], new DirectoryInfo(StoreDirectory).EnumerateFileSystemInfos().Select(e => e.Name).Order(StringComparer.Ordinal));
        }

        Console.WriteLine($"# {fault}: the store path was there {whole} times and {without} times not, never in part");
        Assert.True(without > 0, "nothing was hit");
    }

    private string[] Built() => [.. Directory.GetDirectories(StoreDirectory).Select(d => Path.GetFileName(d)!).Where(n => n[0] != '.')];

    private void AssertWhole(string name)
    {
        var path = Path.Combine(StoreDirectory, name);
        foreach (var file in new[] { "bin/one", "bin/two", "readme" })
        {
            Assert.Equal(file, File.ReadAllText(Path.Combine(path, file)));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead, File.GetUnixFileMode(Path.Combine(path, file)));
        }

        Assert.Equal("bin/one", new FileInfo(Path.Combine(path, "run")).LinkTarget);
        Assert.False(File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserWrite));
    }

    private async Task<Dictionary<string, int>> CountAsync(string calls)
    {
        var (exitCode, _, trace) = await RunAsync($"trace={calls}", calls);
        Assert.Equal(0, exitCode);
        // The runtime's own writes to pipes and the like are many: those of files are pwrite64.
        return Regex.Matches(trace, @"^(?:\[pid +\d+\] )?([a-z0-9_]+)\(", RegexOptions.Multiline).GroupBy(m => m.Groups[1].Value).Where(g => g.Key != "write").ToDictionary(g => g.Key, g => g.Count());
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string expression, string calls)
        => Tool.RunAsync("/", "strace", "-f", "-e", $"trace={calls}", "-e", "signal=none", "-e", expression, Program, Host, "store");
}
