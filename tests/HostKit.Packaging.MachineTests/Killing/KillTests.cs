using System.Diagnostics;

namespace HostKit.Packaging.MachineTests.Killing;

/// <summary>Builds that are killed, that run out of disk, and that meet another one of the same.</summary>
public sealed class KillTests : IDisposable
{
    private readonly Folder _sources = new Folder().With("program", "#!/bin/sh\n");
    private readonly Folder _root = new();

    public void Dispose()
    {
        _sources.Dispose();
        _root.Dispose();
    }

    [Fact]
    public async Task After_kill_9_at_any_moment_no_process_and_nothing_half_is_left_and_the_next_run_succeeds()
    {
        var random = new Random(7);
        for (var i = 0; i < 12; i++)
        {
            using var child = Start();
            await Task.Delay(random.Next(200, 1800), TestContext.Current.CancellationToken);
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            await NoneIsLeftAsync();
            Assert.True(StorePaths().All(IsWhole), "half an app is in the store");
        }

        // The last one killed may have been done with it.
        using var last = Start();
        Assert.Matches("Done|NothingToDo", await EndAsync(last));
        Assert.True(IsWhole(Assert.Single(StorePaths())));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_root.Path + StorePath.Directory), p => Path.GetFileName(p).StartsWith(".unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_builds_of_one_app_both_succeed_with_the_same_path()
    {
        using var one = Start("one");
        using var two = Start("two");
        Assert.Contains("Done", await EndAsync(one), StringComparison.Ordinal);
        Assert.Contains("Done", await EndAsync(two), StringComparison.Ordinal);
        Assert.All(StorePaths(), p => Assert.True(IsWhole(p)));
    }

    [Fact]
    public async Task A_full_disk_is_said_leaves_nothing_behind_and_the_build_succeeds_when_there_is_room()
    {
        var mount = Process.Start("mount", ["-t", "tmpfs", "-o", "size=1200k", "tmpfs", _root.Path]);
        await mount.WaitForExitAsync(TestContext.Current.CancellationToken);
        try
        {
            using var child = Start();
            var told = await EndAsync(child);
            Assert.Contains("Refused", told, StringComparison.Ordinal);
            Assert.Contains("No space left on device", told, StringComparison.Ordinal);
            Assert.Empty(StorePaths());
            await Process.Start("mount", ["-o", "remount,size=20m", _root.Path]).WaitForExitAsync(TestContext.Current.CancellationToken);
            using var again = Start();
            Assert.Contains("Done", await EndAsync(again), StringComparison.Ordinal);
        }
        finally
        {
            await Process.Start("umount", [_root.Path]).WaitForExitAsync(CancellationToken.None);
        }
    }

    private Process Start(string? name = null) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["child", "build", _root.Path, _sources.Path])
    {
        RedirectStandardOutput = true,
        Environment = { ["HOSTKIT_TEST_NAME"] = name ?? "box" },
    })!;

    private static async Task<string> EndAsync(Process child)
    {
        var told = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return told;
    }

    // The sandbox ends when its guard sees our input end, which takes a moment.
    private static async Task NoneIsLeftAsync()
    {
        for (var i = 0; Process.GetProcesses().Any(IsOfTheBuild); i++)
        {
            Assert.True(i < 100, "a process of the build is left");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static bool IsOfTheBuild(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline").Contains("sleep\0654", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private IEnumerable<string> StorePaths()
        => Directory.Exists(_root.Path + StorePath.Directory) ? Directory.EnumerateDirectories(_root.Path + StorePath.Directory).Where(p => Path.GetFileName(p)[0] != '.') : [];

    private static bool IsWhole(string path) => File.Exists($"{path}/bin/slow") && Directory.EnumerateFiles(path).Count() == 40;
}
