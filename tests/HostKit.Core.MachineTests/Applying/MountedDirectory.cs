using HostKit.Tests;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>A file system of its own, mounted for a test: in memory, or ext4 in a file.</summary>
internal sealed class MountedDirectory : IAsyncDisposable
{
    private readonly string _base = Directory.CreateTempSubdirectory("hostkit-mount-").FullName;

    public string Path => _base + "/host";

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public static async Task<MountedDirectory> InMemoryAsync(int megabytes)
    {
        var mounted = new MountedDirectory();
        Directory.CreateDirectory(mounted.Path);
        await Tool.RequireAsync("/", "mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=0755", "tmpfs", mounted.Path);
        return mounted;
    }

    public static async Task<MountedDirectory> Ext4Async(int megabytes)
    {
        var mounted = new MountedDirectory();
        Directory.CreateDirectory(mounted.Path);
        var image = mounted._base + "/image";
        await using (var file = File.Create(image))
            file.SetLength((long)megabytes << 20);
        await Tool.RequireAsync("/", "mkfs.ext4", "-q", "-m", "0", image);
        await Tool.RequireAsync("/", "mount", "-o", "loop", image, mounted.Path);
        return mounted;
    }

    /// <summary>Writes until nothing fits any more.</summary>
    public async Task FillAsync()
    {
        await Tool.RunAsync("/", "dd", "if=/dev/zero", $"of={Path}/filling", "bs=64k");
        await Tool.RunAsync("/", "dd", "if=/dev/zero", $"of={Path}/filling2", "bs=1k");
        Assert.NotEqual(0, (await Tool.RunAsync("/", "sh", "-c", $"printf %8192s x > {Path}/one-more")).ExitCode);
        File.Delete($"{Path}/one-more");
    }

    public async ValueTask DisposeAsync()
    {
        // A generation that was gone back to keeps its state directory open until it is collected.
        await Tool.RequireAsync("/", "umount", "-R", "-l", Path);
        Directory.Delete(_base, recursive: true);
    }
}
