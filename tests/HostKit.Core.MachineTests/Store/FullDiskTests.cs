using HostKit.Core.MachineTests.Applying;

namespace HostKit.Core.MachineTests.Store;

/// <summary>A disk that has no room left, wherever in a build that shows.</summary>
public sealed class FullDiskTests
{
    [Theory]
    [InlineData(64)]
    [InlineData(4)]
    public async Task A_build_that_does_not_fit_leaves_nothing_and_says_what_to_do(int kilobytesLeft)
    {
        await using var disk = await MountedDirectory.Ext4Async(32);
        var host = Host.Directory(disk.Path);
        await (await host.PlanAsync(Of("one", 1))).ApplyAsync();
        await disk.FillAsync();
        await using (var filling = File.OpenWrite(disk["filling"]))
            filling.SetLength(filling.Length - (kilobytesLeft << 10));

        var refused = await (await host.PlanAsync(Of("two", 100))).ApplyAsync();
        Assert.Equal(ApplyOutcome.Refused, refused.Outcome);
        var message = Assert.Single(refused.Failures);
        Assert.Matches(@"the disk of '.*/var/lib/hostkit/store' is full: \d+ bytes are free, \d+ bytes were written, and more was needed", message);
        Assert.Contains("'gc'", message, StringComparison.Ordinal);
        Assert.Equal(["one"], host.ReadStore().Select(e => e.Path.Name));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(disk["var/lib/hostkit/store"]), e => e.Contains(".unfinished", StringComparison.Ordinal));
        Assert.Empty(await host.VerifyStoreAsync());

        File.Delete(disk["filling"]);
        Assert.Equal(ApplyOutcome.Done, (await (await host.PlanAsync(Of("two", 100))).ApplyAsync()).Outcome);
    }

    private static HostConfiguration Of(string name, int files) => new HostConfiguration("test").Add(new StoreResource(StorePath.Of(name))
    {
        Build = async (directory, _, token) =>
        {
            for (var i = 0; i < files; i++)
                await File.WriteAllBytesAsync(Path.Combine(directory, $"file{i}"), Enumerable.Repeat((byte)i, 5000).ToArray(), token);
        },
    });
}
