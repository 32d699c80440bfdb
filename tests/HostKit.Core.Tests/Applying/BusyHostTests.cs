namespace HostKit.Core.Tests.Applying;

/// <summary>A host on which things are renamed all the time: the kernel then cannot always tell that a <c>..</c> stays inside.</summary>
public sealed class BusyHostTests
{
    [Fact]
    public async Task Links_with_two_dots_are_read_while_others_rename()
    {
        using var host = new TemporaryDirectory();
        Directory.CreateDirectory(host["etc"]);
        Directory.CreateDirectory(host["usr/lib"]);
        File.WriteAllText(host["usr/lib/os-release"], "ID=debian\n");
        File.CreateSymbolicLink(host["etc/os-release"], "../usr/lib/os-release");
        using var busy = new Renames(Directory.CreateTempSubdirectory("hostkit-busy-"));

        for (var n = 0; n < 20_000; n++)
            Assert.Equal("ID=debian\n", Host.Directory(host.Path).ReadText("/etc/os-release"));
        await busy.StopAsync();
        Assert.True(busy.Count > 100);
    }

    private sealed class Renames : IDisposable
    {
        private readonly DirectoryInfo _directory;
        private readonly Task _task;
        private volatile bool _stop;

        public Renames(DirectoryInfo directory)
        {
            _directory = directory;
            Directory.CreateDirectory(Path.Combine(directory.FullName, "a"));
            _task = Task.Run(() =>
            {
                for (; !_stop; Count++)
                    Directory.Move(Path.Combine(directory.FullName, Count % 2 == 0 ? "a" : "b"), Path.Combine(directory.FullName, Count % 2 == 0 ? "b" : "a"));
            });
        }

        public int Count { get; private set; }

        public Task StopAsync()
        {
            _stop = true;
            return _task;
        }

        public void Dispose()
        {
            _stop = true;
            _task.Wait();
            _directory.Delete(recursive: true);
        }
    }
}
