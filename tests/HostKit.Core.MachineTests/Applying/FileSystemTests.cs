using System.Diagnostics;
using System.Globalization;
using System.Text;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>What only a file system of its own shows: a full disk, attributes, other file systems below. Needs root.</summary>
public sealed class FileSystemTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_full_disk_does_not_prevent_going_back(bool inMemory)
    {
        await using var disk = inMemory ? await MountedDirectory.InMemoryAsync(24) : await MountedDirectory.Ext4Async(32);
        var host = Host.Directory(disk.Path);
        await Done(host, Files("one"));
        await Done(host, Files("two"));
        await disk.FillAsync();

        var refused = await (await host.PlanAsync(Files("three"))).ApplyAsync();
        Assert.Equal(ApplyOutcome.Refused, refused.Outcome);
        Assert.Contains("o space left", Assert.Single(refused.Failures), StringComparison.Ordinal);
        Assert.StartsWith("two", await File.ReadAllTextAsync(disk["etc/app/7"]), StringComparison.Ordinal);

        var result = await (await host.PlanRollbackAsync("test", 1)).ApplyAsync();

        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
        Assert.StartsWith("one", await File.ReadAllTextAsync(disk["etc/app/7"]), StringComparison.Ordinal);
        Assert.Empty((await host.StatusAsync("test")).Drift);

        // There is space again: the next apply puts some of it back.
        File.Delete(disk["filling"]);
        await Done(host, Files("four"));
        Assert.InRange(new FileInfo(disk["var/lib/hostkit/test/reserve"]).Length, 1 << 20, 8 << 20);
        await disk.FillAsync();
        Assert.Equal(ApplyOutcome.Done, (await (await host.PlanRemovalAsync("test")).ApplyAsync()).Outcome);
        Assert.False(Directory.Exists(disk["etc"]));
    }

    [Fact]
    public async Task Labels_and_access_lists_stay_when_a_file_is_replaced()
    {
        await using var disk = await MountedDirectory.Ext4Async(32);
        Directory.CreateDirectory(disk["etc"]);
        await File.WriteAllTextAsync(disk["etc/a"], "theirs");
        ExtendedAttribute.Set(disk["etc/a"], "security.selinux", "system_u:object_r:httpd_config_t:s0\0"u8);
        ExtendedAttribute.Set(disk["etc/a"], "user.note", "kept"u8);
        // An executable's capabilities (cap_net_bind_service), and a list that lets user 1234 write.
        ExtendedAttribute.Set(disk["etc/a"], "security.capability", [1, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        ExtendedAttribute.Set(disk["etc/a"], "system.posix_acl_access", [2, 0, 0, 0, .. Entry(1, 6), .. Entry(2, 6, 1234), .. Entry(4, 4), .. Entry(0x10, 6), .. Entry(0x20, 4)]);
        var host = Host.Directory(disk.Path);

        await Done(host, new HostConfiguration("test").Add(new FileResource("/etc/a", "mine") { Adopt = true, Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead }));

        HasKept(6, 0x10, 4);
        Assert.Empty((await host.StatusAsync("test")).Drift);
        await Done(host, new HostConfiguration("test").Add(new FileResource("/etc/a", "other")));
        await (await host.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal("theirs", await File.ReadAllTextAsync(disk["etc/a"]));
        HasKept(6, 0x10, 6);

        // The mode that is declared counts: its group bits are the list's mask (acl(5)).
        void HasKept(byte user, byte maskTag, byte mask)
        {
            Assert.Equal("system_u:object_r:httpd_config_t:s0\0", Encoding.ASCII.GetString(ExtendedAttribute.Get(disk["etc/a"], "security.selinux")!));
            Assert.Equal("kept", Encoding.ASCII.GetString(ExtendedAttribute.Get(disk["etc/a"], "user.note")!));
            Assert.Null(ExtendedAttribute.Get(disk["etc/a"], "security.capability"));
            var list = Convert.ToHexString(ExtendedAttribute.Get(disk["etc/a"], "system.posix_acl_access")!);
            Assert.Contains(Convert.ToHexString(Entry(2, user, 1234)), list, StringComparison.Ordinal);
            Assert.Contains(Convert.ToHexString(Entry(maskTag, mask)), list, StringComparison.Ordinal);
        }

        static byte[] Entry(byte tag, byte access, int id = -1) => [tag, 0, access, 0, .. BitConverter.GetBytes(id)];
    }

    [Fact]
    public async Task A_purge_stops_at_other_file_systems()
    {
        await using var disk = await MountedDirectory.InMemoryAsync(16);
        await using var other = await MountedDirectory.InMemoryAsync(4);
        await File.WriteAllTextAsync(other["precious"], "precious");
        Directory.CreateDirectory(disk["srv/app/data/mounted"]);
        await File.WriteAllTextAsync(disk["srv/app/data/stray"], "stray");
        await File.WriteAllTextAsync(disk["srv/app/bound"], "");
        await Tool.RequireAsync("/", "mount", "--bind", other.Path, disk["srv/app/data/mounted"]);
        await Tool.RequireAsync("/", "mount", "--bind", other["precious"], disk["srv/app/bound"]);
        await Tool.RequireAsync("/", "mkfifo", disk["srv/app/pipe"]);
        var host = Host.Directory(disk.Path);

        var plan = await host.PlanAsync(new HostConfiguration("test").Add(new DirectoryResource("/srv/app") { Purge = true }));
        Assert.Equal(["/srv/app/data/stray"], plan.Changes.Select(c => c.Id));
        Assert.Equal(3, plan.Findings.Count(f => f.Id == "core.purge-left"));
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);

        Assert.Equal("precious", await File.ReadAllTextAsync(other["precious"]));
        Assert.True(File.Exists(disk["srv/app/pipe"]));
    }

    [Fact]
    public async Task A_large_file_does_not_have_to_fit_into_memory()
    {
        var directory = Directory.CreateTempSubdirectory("hostkit-large-");
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "tests/HostKit.Core.CrashProgram/bin/Debug/net10.0/HostKit.Core.CrashProgram"), [directory.FullName + "/host", "large", "600"]);
        start.Environment["DOTNET_GCHeapHardLimit"] = (48 << 20).ToString("x", CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(600L << 20, new FileInfo(directory.FullName + "/host/srv/large").Length);
        directory.Delete(recursive: true);
    }

    private static HostConfiguration Files(string text)
    {
        var configuration = new HostConfiguration("test");
        for (var i = 0; i < 40; i++)
            configuration.Add(new FileResource($"/etc/app/{i}", new StringBuilder(text).Append('x', 20_000).Append(i).ToString()));
        return configuration;
    }

    private static async Task Done(Host host, HostConfiguration configuration)
    {
        var result = await (await host.PlanAsync(configuration)).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }
}
