using System.Diagnostics;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>
/// Power cuts: the disk as it is while an apply runs, or a moment after it, is copied without what the file system has not yet written to it. The
/// applying process is stopped meanwhile, so that the copy is of one moment.
/// </summary>
public sealed class PowerCutTests : IAsyncLifetime
{
    private const int Files = 25;
    private const int Cuts = 20;
    private const int Stop = 19;

    private readonly string _base = Directory.CreateTempSubdirectory("hostkit-power-").FullName;

    private string Disk => Path.Combine(_base, "disk");

    private string Mount => Path.Combine(_base, "mounted");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Tool.RunAsync("/", "umount", Mount);
        Directory.Delete(_base, recursive: true);
    }

    [Theory]
    [InlineData("ext4")]
    [InlineData("xfs")]
    [InlineData("btrfs")]
    public async Task After_a_power_cut_the_disk_holds_one_generation_whole(string fileSystem)
    {
        await Tool.RequireAsync("/", "truncate", "-s", "320M", Disk);
        await Tool.RequireAsync("/", $"mkfs.{fileSystem}", "-q", Disk);
        await MountAsync(fileSystem);
        var directory = new CrashDirectory(Mount);
        await directory.PrepareAsync(Files);
        var whole = await TimeAsync(directory);
        var random = new Random(11_20);
        var (old, fresh, halfway) = (0, 0, 0);
        for (var cut = 0; cut < Cuts; cut++)
        {
            await Tool.RequireAsync("/", "sync", "-f", directory.Host);
            // Every second cut falls into the short time in which the host changes, every fourth comes the moment the apply has said that it is done.
            var isDone = cut % 4 == 2;
            await CutAsync(directory, fileSystem, isDone ? Timeout.Infinite : cut % 2 == 0 ? random.Next(whole / 4, whole * 5 / 4) : random.Next(0, 15), fromCommit: cut % 2 != 0);
            halfway += File.Exists(Path.Combine(directory.Host, "var/lib/hostkit/crash/journal")) ? 1 : 0;
            var context = $"{fileSystem}, cut {cut}";
            var found = cut % 8 < 4 ? await directory.RecoverAsync(context) : await directory.RecoverByScriptAsync(context);
            Assert.True(found == 'B' || !isDone, $"{context}: what was done is not there any more");
            _ = found == 'A' ? old++ : fresh++;
            // Back to A for the next cut.
            Assert.Equal(0, (await directory.RunAsync("A", Files)).ExitCode);
        }

        Console.WriteLine($"# {fileSystem}: {Cuts} power cuts: {old} times the old generation, {fresh} times the new one ({halfway} with a journal to take back), no file empty or torn");
        Assert.True(old > 0 && fresh > 0 && halfway > 0, $"{old} old, {fresh} new, {halfway} halfway");
    }

    private async Task CutAsync(CrashDirectory directory, string fileSystem, int milliseconds, bool fromCommit)
    {
        using var process = CrashDirectory.Start(directory.Host, "B", Files);
        while (fromCommit && !process.HasExited && !File.Exists(Path.Combine(directory.Host, "var/lib/hostkit/crash/journal")))
            Thread.Sleep(1);
        await Task.WhenAny(Task.Delay(milliseconds), process.WaitForExitAsync());
        if (!process.HasExited)
            await Tool.RunAsync("/", "kill", $"-{Stop}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        // Through the page cache of the disk's file: what the file system has handed to its disk, and no more.
        await Tool.RequireAsync("/", "cp", "--sparse=always", Disk, Path.Combine(_base, "copy"));
        process.Kill();
        await process.WaitForExitAsync();
        // The machine goes on with the disk as the cut left it.
        await Tool.RequireAsync("/", "umount", Mount);
        File.Move(Path.Combine(_base, "copy"), Disk, overwrite: true);
        await MountAsync(fileSystem);
    }

    private static async Task<int> TimeAsync(CrashDirectory directory)
    {
        Assert.Equal(0, (await directory.RunAsync("B", Files)).ExitCode);
        Assert.Equal(0, (await directory.RunAsync("A", Files)).ExitCode);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, (await directory.RunAsync("B", Files)).ExitCode);
        watch.Stop();
        Assert.Equal(0, (await directory.RunAsync("A", Files)).ExitCode);
        return (int)watch.ElapsedMilliseconds;
    }

    private Task MountAsync(string fileSystem)
    {
        Directory.CreateDirectory(Mount);
        // A mount namespace that another test made meanwhile may still hold the disk as it was before, which has the same identity.
        return Tool.RequireAsync("/", "mount", "-o", fileSystem == "xfs" ? "loop,nouuid" : "loop", Disk, Mount);
    }
}
