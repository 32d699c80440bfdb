namespace HostKit.Testing.MachineTests;

public sealed class FileTests(SharedMachine shared)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_written_file_is_read_back_with_its_mode_and_owner()
    {
        var path = "/srv/files/some where/note";
        await shared.Machine.WriteTextAsync(path, "ä\n", UnixFileMode.UserRead | UnixFileMode.UserWrite, "ann:daemon", Stop);
        Assert.Equal("ä\n", await shared.Machine.ReadTextAsync(path, Stop));
        Assert.Equal("600 ann daemon", (await shared.Machine.RunAsync("stat", "--format=%a %U %G", path)).Output);
    }

    [Fact]
    public async Task Bytes_stay_bytes()
    {
        var bytes = Enumerable.Range(0, 70_000).Select(number => (byte)number).ToArray();
        await shared.Machine.WriteBytesAsync("/srv/bytes", bytes, cancellationToken: Stop);
        Assert.Equal(bytes, await shared.Machine.ReadBytesAsync("/srv/bytes", Stop));
    }

    [Fact]
    public async Task Absolute_links_stay_inside_the_machine()
    {
        using var folder = new TemporaryFolder();
        await shared.Machine.RunAsync("ln", "-s", folder.Path, "/srv/link");
        await shared.Machine.WriteTextAsync($"{folder.Path}/inside", "machine", cancellationToken: Stop);
        await shared.Machine.WriteTextAsync("/srv/link/other", "machine", cancellationToken: Stop);
        Assert.Equal("machine", await shared.Machine.ReadTextAsync("/srv/link/inside", Stop));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Files_directories_and_broken_links_exist()
    {
        await shared.Machine.RunAsync("ln", "-s", "/nowhere", "/srv/broken");
        Assert.True(await shared.Machine.ExistsAsync("/srv/broken", Stop));
        Assert.True(await shared.Machine.ExistsAsync("/etc", Stop));
        Assert.False(await shared.Machine.ExistsAsync("/nowhere", Stop));
    }

    [Fact]
    public async Task A_directory_of_the_host_is_copied_with_its_modes()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Create("bin"), "tool"), "#!/bin/sh\necho it runs\n", Stop);
        File.SetUnixFileMode(Path.Combine(folder.Path, "bin", "tool"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "run"), "bin/tool");
        await shared.Machine.CopyAsync(folder.Path, "/opt/copied", Stop);
        Assert.Equal("it runs", (await shared.Machine.RunAsync("/opt/copied/run")).Output);
        Assert.Equal("500 root", (await shared.Machine.RunAsync("stat", "--format=%a %U", "/opt/copied/bin/tool")).Output);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var exception = await Assert.ThrowsAsync<MachineCommandException>(() => shared.Machine.ReadTextAsync("/no/such/file", Stop));
        Assert.Contains("cat: /no/such/file: No such file or directory", exception.Message);
    }

    [Theory]
    [InlineData("etc/motd")]
    [InlineData("/etc/../motd")]
    [InlineData("/")]
    public async Task A_path_that_is_not_absolute_and_plain_is_refused(string path)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => shared.Machine.ReadTextAsync(path, Stop));
        Assert.Contains($"'{path}' is not an absolute path in the machine, such as '/etc/motd'.", exception.Message);
    }
}
