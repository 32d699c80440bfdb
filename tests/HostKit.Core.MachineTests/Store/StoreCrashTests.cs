using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.Store;

/// <summary>Builds of a store path that are killed, or for which the disk fails: it is there whole, or not at all.</summary>
public sealed class StoreCrashTests : IDisposable
{
    private const string Calls = "rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,rmdir,symlink,symlinkat,linkat,chmod,fchmod,fchmodat,fchownat,utimensat,ftruncate,pwrite64,write,fsync,syncfs,flock";

    private const string Removals = "rename,renameat2,unlink,unlinkat,rmdir,fsync";

    private static readonly string[] Own = [".links", ".lock", ".locks", ".records"];

    private static readonly string Program = Repository.PathOf("tests/HostKit.Core.CrashProgram/bin/Debug/net10.0/HostKit.Core.CrashProgram");

    private readonly string _directory = Directory.CreateTempSubdirectory("hostkit-store-").FullName;

    private string Host => Path.Combine(_directory, "host");

    private string StoreDirectory => Path.Combine(Host, "var/lib/hostkit/store");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("signal=KILL", Calls)]
    [InlineData("error=ENOSPC", "pwrite64,mkdir,mkdirat,symlink,symlinkat,linkat")]
    [InlineData("error=EIO", "fsync,syncfs,renameat2")]
    public async Task It_is_there_whole_or_not_at_all_and_the_next_run_tidies_up(string fault, string calls)
    {
        var (whole, without) = (0, 0);
        // Of calls that are many, most are alike.
        foreach (var (call, n) in (await CountAsync(calls)).SelectMany(c => Enumerable.Range(1, c.Value).Where(n => n <= 3 || n % 5 == 0).Select(n => (c.Key, n))))
        {
            if (Directory.Exists(Host))
                Directory.Delete(Host, recursive: true);
            var died = await RunAsync($"inject={call}:{fault}:when={n}", calls);
            if (died.ExitCode == 0 && !died.Error.Contains("(INJECTED)", StringComparison.Ordinal))
                continue;
            var there = HostKit.Host.Directory(Host).ReadStore().Where(e => e.IsWhole).Select(e => e.Path.Id).ToArray();
            Assert.True(there.Length <= 1, string.Join(' ', there));
            if (there.Length == 1)
                AssertWhole(there[0]);
            _ = there.Length == 1 ? whole++ : without++;

            Assert.Equal(0, (await Tool.RunAsync("/", Program, Host, "store")).ExitCode);
            AssertWhole(Assert.Single(Built()));
            Assert.Equal(Own.Append(Built()[0]), new DirectoryInfo(StoreDirectory).EnumerateFileSystemInfos().Select(e => e.Name).Order(StringComparer.Ordinal));
            Assert.Empty(await HostKit.Host.Directory(Host).VerifyStoreAsync());
        }

        Console.WriteLine($"# {fault}: the store path was there {whole} times and {without} times not, never in part");
        Assert.True(without > 0, "nothing was hit");
    }

    [Fact]
    public async Task A_collection_that_is_killed_leaves_no_half_path_that_counts_and_the_next_ends_it()
    {
        Assert.Equal(0, (await Tool.RunAsync("/", Program, Host, "store")).ExitCode);
        Assert.Equal(0, (await Tool.RunAsync("/", Program, Host, "store", "2")).ExitCode);
        Directory.Delete(Path.Combine(Host, "var/lib/hostkit/crash/generations/1"), recursive: true);
        var former = $"{Host}-former";
        Directory.Move(Host, former);
        var kills = 0;
        await Copy();
        foreach (var (call, n) in (await CountAsync(Removals, "gc")).SelectMany(c => Enumerable.Range(1, c.Value).Select(n => (c.Key, n))))
        {
            await Copy();
            if ((await RunAsync($"inject={call}:signal=KILL:when={n}", Removals, "gc")).ExitCode == 0)
                continue;
            kills++;
            Assert.Empty(await HostKit.Host.Directory(Host).VerifyStoreAsync([.. HostKit.Host.Directory(Host).ReadStore().Where(e => e.IsWhole).Select(e => e.Path)]));
            Assert.Equal(0, (await Tool.RunAsync("/", Program, Host, "gc")).ExitCode);
            AssertWhole(Assert.Single(Built()));
            Assert.Equal(Own.Append(Built()[0]), new DirectoryInfo(StoreDirectory).EnumerateFileSystemInfos().Select(e => e.Name).Order(StringComparer.Ordinal));
            Assert.Single(Directory.GetFiles(Path.Combine(StoreDirectory, ".links"), "*", SearchOption.AllDirectories));
        }

        Console.WriteLine($"# a collection was killed {kills} times");
        Assert.True(kills > 5, "hardly anything was hit");

        async Task Copy()
        {
            if (Directory.Exists(Host))
                Directory.Delete(Host, recursive: true);
            await Tool.RequireAsync("/", "cp", "-a", former, Host);
        }
    }

    private string[] Built() => [.. Directory.GetDirectories(StoreDirectory).Select(d => Path.GetFileName(d)!).Where(n => n[0] != '.')];

    private void AssertWhole(string name)
    {
        var path = Path.Combine(StoreDirectory, name);
        Assert.Equal(5000, new FileInfo(Path.Combine(path, "large")).Length);
        foreach (var file in new[] { "bin/one", "bin/two", "readme" })
        {
            Assert.Equal(file, File.ReadAllText(Path.Combine(path, file)));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead, File.GetUnixFileMode(Path.Combine(path, file)));
        }

        Assert.Equal("bin/one", new FileInfo(Path.Combine(path, "run")).LinkTarget);
        Assert.False(File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserWrite));
    }

    private async Task<Dictionary<string, int>> CountAsync(string calls, string what = "store")
    {
        var (exitCode, _, trace) = await RunAsync($"trace={calls}", calls, what);
        Assert.Equal(0, exitCode);
        // The runtime's own writes to pipes and the like are many: those of files are pwrite64.
        return Regex.Matches(trace, @"^(?:\[pid +\d+\] )?([a-z0-9_]+)\(", RegexOptions.Multiline).GroupBy(m => m.Groups[1].Value).Where(g => g.Key != "write").ToDictionary(g => g.Key, g => g.Count());
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string expression, string calls, string what = "store")
        => Tool.RunAsync("/", "strace", "-f", "-e", $"trace={calls}", "-e", "signal=none", "-e", expression, Program, Host, what);
}
