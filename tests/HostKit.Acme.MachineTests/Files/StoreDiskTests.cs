using HostKit.Tests;

namespace HostKit.Acme.MachineTests.Files;

/// <summary>Disks that are full or read-only, owners and groups: said before anything is ordered, and the former pair stays.</summary>
public sealed class StoreDiskTests : IDisposable
{
    private readonly StoreProgram _program = new();
    private readonly List<string> _mounted = [];

    public void Dispose()
    {
        foreach (var path in _mounted)
            Tool.RequireAsync("/", "umount", path).GetAwaiter().GetResult();
        _program.Dispose();
    }

    [Fact]
    public async Task A_full_disk_is_said_before_anything_is_ordered_and_leaves_the_former_pair()
    {
        Directory.CreateDirectory(_program.State);
        await Tool.RequireAsync("/", "mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", _program.State);
        _mounted.Add(_program.State);
        await _program.RequireAsync("put", _program.Issue());
        await _program.RequireAsync("check");
        var before = File.ReadAllText(_program.Site.ChainPath);
        _ = await Tool.RunAsync("/", "dd", "if=/dev/zero", $"of={_program.State}/filler", "bs=4k");

        foreach (var words in (string[][])[["check"], ["put", _program.Issue("next.pem")]])
        {
            var (exitCode, output, _) = await _program.RunAsync(words);
            Assert.Equal(1, exitCode);
            Assert.Contains("the disk is full", output, StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllText(_program.Site.ChainPath));
        Assert.Single(Directory.GetDirectories(Path.Combine(_program.Site.Path, "versions")));
        File.Delete($"{_program.State}/filler");
        await _program.RequireAsync("put", _program.Issue("next.pem"));
    }

    [Fact]
    public async Task A_disk_with_too_little_room_is_left_with_all_the_room_it_had()
    {
        Directory.CreateDirectory(_program.State);
        await Tool.RequireAsync("/", "mount", "-t", "tmpfs", "-o", "size=80k", "tmpfs", _program.State);
        _mounted.Add(_program.State);
        await _program.RequireAsync("put", _program.Issue());
        var (free, there) = (new DriveInfo(_program.State).AvailableFreeSpace, Directory.GetFileSystemEntries(_program.State, "*", SearchOption.AllDirectories));
        Assert.InRange(free, 8192, 64 * 1024 - 1);
        var (exitCode, output, _) = await _program.RunAsync("check");
        Assert.Equal(1, exitCode);
        Assert.Contains("the disk is full", output, StringComparison.Ordinal);
        Assert.Equal(there, Directory.GetFileSystemEntries(_program.State, "*", SearchOption.AllDirectories));
        Assert.Equal(free, new DriveInfo(_program.State).AvailableFreeSpace);
    }

    [Fact]
    public async Task A_read_only_file_system_is_said_and_what_is_there_can_be_read()
    {
        await _program.RequireAsync("put", _program.Issue());
        await Tool.RequireAsync("/", "mount", "--bind", _program.State, _program.State);
        _mounted.Add(_program.State);
        await Tool.RequireAsync("/", "mount", "-o", "remount,ro,bind", _program.State);
        foreach (var words in (string[][])[["check"], ["put", _program.Issue("next.pem")], ["account"]])
        {
            var (exitCode, output, _) = await _program.RunAsync(words);
            Assert.Equal(1, exitCode);
            Assert.Contains("the file system is read-only", output, StringComparison.Ordinal);
        }

        // Nothing is to be written where there is a certificate.
        await _program.RequireAsync("stand-in");
        Assert.Equal(1, _program.Site.Current!.Version);
        Assert.Single(CertificateReport.Of(new(_program.State)).Entries);
    }

    [Fact]
    public async Task A_directory_that_belongs_to_somebody_else_is_refused()
    {
        await _program.RequireAsync("put", _program.Issue());
        await Tool.RequireAsync("/", "chown", "nobody", Path.Combine(_program.Site.Path, "versions"));
        var (exitCode, output, _) = await _program.RunAsync("check");
        Assert.Equal(1, exitCode);
        Assert.Contains("versions: it belongs to the user 65534, who could exchange certificates. Give it to root", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_write_is_told_so_and_may_still_read_all_but_keys()
    {
        await _program.RequireAsync("put", _program.Issue());
        await _program.RequireAsync("account");
        var (exitCode, output, _) = await _program.RunUnderAsync(["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"], "check");
        Assert.Equal(1, exitCode);
        Assert.Contains("access is refused. Run as root", output, StringComparison.Ordinal);
        Assert.Equal((0, 1, 2), (await ReadAsAsync("nogroup", "fullchain.pem"), await ReadAsAsync("nogroup", "privkey.pem"), await ListAsAsync("nogroup", "accounts")));
    }

    [Fact]
    public async Task A_group_may_read_the_key_and_another_one_after_a_change_may_not()
    {
        var store = new CertificateStore(_program.State);
        store.Of("example.org").PutStandIn(["example.org"], "www-data");
        store.Of("example.org").PutStandIn(["example.org", "www.example.org"], "www-data");
        Assert.Equal((0, 1), (await ReadAsAsync("www-data", "privkey.pem"), await ReadAsAsync("mail", "privkey.pem")));

        store.Of("example.org").SetGroup("mail");
        Assert.Equal((1, 0), (await ReadAsAsync("www-data", "privkey.pem"), await ReadAsAsync("mail", "privkey.pem")));
        Assert.Equal("640 root mail\n640 root mail\n", await Tool.RequireAsync(_program.Site.Path, "stat", "-c", "%a %U %G", "versions/0001/privkey.pem", "versions/0002/privkey.pem"));

        store.Of("example.org").SetGroup(null);
        Assert.Equal((1, 1), (await ReadAsAsync("www-data", "privkey.pem"), await ReadAsAsync("mail", "privkey.pem")));
        Assert.Contains("there is no group 'no-such-group'", Assert.Throws<CertificateStoreException>(() => store.Of("example.org").SetGroup("no-such-group")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_modes_do_not_hang_on_the_umask()
    {
        Assert.Equal(0, (await _program.RunUnderAsync(["sh", "-c", "umask 077; exec \"$@\"", "sh"], "put", _program.Issue())).ExitCode);
        Assert.Equal(0, await ReadAsAsync("nogroup", "fullchain.pem"));
        Assert.Equal(1, await ReadAsAsync("nogroup", "privkey.pem"));
    }

    [Fact]
    public async Task nginx_takes_a_stand_in_as_it_is()
    {
        await _program.RequireAsync("stand-in");
        var configuration = Path.Combine(_program.Folder, "nginx.conf");
        File.WriteAllText(configuration, $$"""
            pid {{_program.Folder}}/pid; error_log stderr; events { }
            http { access_log off; server { listen 127.0.0.1:8443 ssl; server_name example.org; ssl_certificate {{_program.Site.ChainPath}}; ssl_certificate_key {{_program.Site.KeyPath}}; } }
            """);
        var (exitCode, output, error) = await Tool.RunAsync("/", "/usr/sbin/nginx", "-t", "-c", configuration);
        Assert.True(exitCode == 0, output + error);
    }

    private Task<int> ReadAsAsync(string group, string file) => AsAsync(group, "cat", Path.Combine(_program.Site.Path, "current", file));

    private Task<int> ListAsAsync(string group, string directory) => AsAsync(group, "ls", Path.Combine(_program.State, directory));

    private static async Task<int> AsAsync(string group, params string[] words)
        => (await Tool.RunAsync("/", "setpriv", ["--reuid=nobody", $"--regid={group}", "--clear-groups", .. words])).ExitCode;
}
