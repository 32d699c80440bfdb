using System.Security.Cryptography;
using HostKit.Tests;

namespace HostKit.Packaging.Tests.Prebuilt;

public sealed class PrebuiltAppTests : IDisposable
{
    private readonly Folder _folder = new Folder().With("tool-1.0/tool", "#!/bin/sh\necho tool\n").With("tool-1.0/README", "read me").With("tool-1.0/lib/data", "data");
    private readonly Box _box = new();

    public PrebuiltAppTests() => File.SetUnixFileMode($"{_folder.Path}/tool-1.0/tool", UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);

    public void Dispose()
    {
        _folder.Dispose();
        _box.Dispose();
    }

    [Theory]
    [InlineData("tool.tar")]
    [InlineData("tool.tar.gz")]
    [InlineData("tool.tar.xz")]
    [InlineData("tool.tar.bz2")]
    [InlineData("tool.zip")]
    public async Task An_archive_is_unpacked_and_its_programs_are_in_bin(string name)
    {
        var app = new PrebuiltApp("tool", await PackAsync(name));
        await _box.BuildAsync(app);
        Assert.Equal("tool\n", await Tool.RequireAsync("/", _box[app.Command("tool").Path]));
        Assert.Equal("data", File.ReadAllText(_box[app.File("lib/data")]));
    }

    [Fact]
    public async Task The_same_contents_packed_differently_are_another_path_and_the_same_file_from_elsewhere_is_not()
    {
        var file = await PackAsync("tool.tar.gz");
        var copy = $"{_folder.Path}/copy.tgz";
        File.Copy(file, copy);
        Assert.Equal(new PrebuiltApp("tool", file).Path, new PrebuiltApp("tool", copy).Path);
        Assert.NotEqual(new PrebuiltApp("tool", file).Path, new PrebuiltApp("tool", await PackAsync("tool.tar")).Path);
    }

    [Fact]
    public async Task A_single_file_is_a_program_of_the_apps_name()
    {
        var app = new PrebuiltApp("hello", $"{_folder.Path}/tool-1.0/tool");
        await _box.BuildAsync(app);
        Assert.Equal("tool\n", await Tool.RequireAsync("/", _box[app.Command("hello").Path]));
    }

    [Fact]
    public async Task Programs_can_be_named_and_one_that_is_not_there_is_an_error_with_what_there_is()
    {
        var file = await PackAsync("tool.tar.gz");
        var app = PrebuiltAppOf(file, ("t", "tool"));
        await _box.BuildAsync(app);
        Assert.Equal("tool\n", await Tool.RequireAsync("/", _box[app.Command("t").Path]));
        var problem = await _box.ProblemAsync(PrebuiltAppOf(file, ("t", "lib/nothing")));
        Assert.Contains("the archive has no 'lib/nothing'. It has:", problem, StringComparison.Ordinal);
        Assert.Contains("lib/data", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_from_the_network_is_verified_downloaded_once_and_named_by_its_contents()
    {
        var file = await PackAsync("tool.tar.gz");
        var sha = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
        using var server = new FileServer(file);
        var app = new PrebuiltApp("tool", server.Address + "tool.tar.gz", $"sha256:{sha}");
        Assert.Equal(new PrebuiltApp("tool", file).Path, app.Path);
        await _box.BuildAsync(app);
        using var other = new Box();
        await other.BuildAsync(app);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task Another_file_than_the_wanted_one_is_refused_and_both_checksums_are_named()
    {
        using var server = new FileServer(await PackAsync("tool.tar.gz"));
        var wanted = Convert.ToHexStringLower(SHA256.HashData(Guid.NewGuid().ToByteArray()));
        var problem = await _box.ProblemAsync(new PrebuiltApp("tool", server.Address + "tool.tar.gz", wanted));
        Assert.Contains($"tool.tar.gz' is not the file that was wanted: its checksum is sha256:", problem, StringComparison.Ordinal);
        Assert.Contains($"wanted is sha256:{wanted}", problem, StringComparison.Ordinal);
        var local = new PrebuiltApp("tool", await PackAsync("tool.tar"), wanted);
        Assert.Equal("packaging.wrong-checksum", Assert.Single(local.Validate()).Id);
    }

    [Fact]
    public async Task What_the_server_does_not_have_is_said_and_not_asked_again()
    {
        using var server = new FileServer(null);
        var problem = await _box.ProblemAsync(new PrebuiltApp("tool", server.Address + "gone.tar", new string('1', 64)));
        Assert.Contains("gone.tar' cannot be had:", problem, StringComparison.Ordinal);
        Assert.Contains("404", problem, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task An_archive_cannot_write_or_lead_out_and_has_no_pipes_nor_rights()
    {
        await Tool.RequireAsync(_folder.Path, "sh", "-c", "mkdir evil; ln -s ../../../etc evil/up; tar cf up.tar evil");
        Assert.Contains("'up' is a link to '../../../etc', which leads out", await _box.ProblemAsync(new PrebuiltApp("up", $"{_folder.Path}/up.tar")), StringComparison.Ordinal);
        await Tool.RequireAsync(_folder.Path, "sh", "-c", "mkdir pipe; mkfifo pipe/p; tar cf pipe.tar pipe");
        Assert.Contains("'p' is no file, directory or link", await _box.ProblemAsync(new PrebuiltApp("pipe", $"{_folder.Path}/pipe.tar")), StringComparison.Ordinal);
        await Tool.RequireAsync(_folder.Path, "sh", "-c", "echo x > out-of-it; tar cPf dots.tar ../$(basename $PWD)/out-of-it --transform 's,^.*/,a/../../../../../../../tmp/hostkit-escaped-,'");
        _ = await _box.ProblemAsync(new PrebuiltApp("dots", $"{_folder.Path}/dots.tar"));
        Assert.Empty(Directory.EnumerateFiles("/tmp", "hostkit-escaped-*"));
        await Tool.RequireAsync(_folder.Path, "sh", "-c", "mkdir -p s/t; cp tool-1.0/tool s/t/; chmod 6755 s/t/tool; tar cf s.tar s");
        var app = PrebuiltAppOf($"{_folder.Path}/s.tar", ("tool", "t/tool"));
        await _box.BuildAsync(app);
        Assert.Equal((UnixFileMode)0x16D, File.GetUnixFileMode(_box[app.File("t/tool")]));
    }

    [Theory]
    [InlineData("0123", "sha256sum FILE")]
    [InlineData("md5:00000000000000000000000000000000", "sha256sum FILE")]
    public void What_is_no_checksum_is_refused(string text, string message)
        => Assert.Contains(message, Assert.Throws<ArgumentException>(() => Checksum.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Checksums_are_read_as_publishers_write_them()
    {
        var hash = SHA512.HashData("x"u8);
        Assert.Equal(Checksum.Parse(Convert.ToHexString(hash)), Checksum.Parse($"sha512-{Convert.ToBase64String(hash)}"));
        Assert.Equal($"sha256:{new string('a', 64)}", Checksum.Parse(new string('A', 64)).ToString());
    }

    private static PrebuiltApp PrebuiltAppOf(string file, params (string, string)[] programs)
        => new("tool", file, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}") { Programs = [.. programs] };

    private async Task<string> PackAsync(string name)
    {
        if (name.EndsWith(".zip", StringComparison.Ordinal))
            System.IO.Compression.ZipFile.CreateFromDirectory($"{_folder.Path}/tool-1.0", $"{_folder.Path}/{name}", System.IO.Compression.CompressionLevel.Fastest, includeBaseDirectory: true);
        else
            await Tool.RequireAsync(_folder.Path, "tar", "-caf", name, "tool-1.0");
        return $"{_folder.Path}/{name}";
    }
}
