using CliWrap;
using CliWrap.Buffered;

namespace HostKit.Testing.MachineTests;

public sealed class MirrorTests : IDisposable
{
    readonly TemporaryFolder apt = new();

    public void Dispose() => apt.Dispose();

    [Fact]
    public void One_line_sources_are_read()
    {
        Write("sources.list", """
            # deb http://commented.example/debian trixie main
            deb [arch=amd64 signed-by=/usr/share/keyrings/chrome.gpg] https://strangers.example/chrome stable main
            deb-src http://sources.example/debian trixie main
            deb http://security.example/debian-security trixie-security main
            deb [ arch=amd64 ] http://mirror.example/debian/ trixie main contrib # ours
            deb http://mirror.example/debian/ trixie-updates main
            """);
        Assert.Equal("http://mirror.example/debian/", DebianMirror.Find(apt.Path));
    }

    [Fact]
    public void Deb822_sources_are_read()
    {
        Write("sources.list.d/a.sources", """
            Types: deb
            URIs: https://strangers.example/debian/13/prod
            Suites: trixie
            Components: main

            Enabled: no
            Types: deb
            URIs: http://disabled.example/debian
            Suites: trixie trixie-updates
            Components: main

            types: deb deb-src
            # a comment
            uris: http://mirror.example/packages
            Suites: trixie
             trixie-updates
            Components: main non-free-firmware
            Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
            """);
        Assert.Equal("http://mirror.example/packages", DebianMirror.Find(apt.Path));
    }

    [Fact]
    public void A_list_of_mirrors_gives_its_first()
    {
        Write("mirrors.list", "# ours\nhttps://first.example/debian\tpriority:1\nhttps://second.example/debian\n");
        Write("sources.list", string.Concat(new[] { "trixie", "trixie-updates" }.Select(suite =>
            $"deb mirror+file:{apt.Path}/mirrors.list {suite} main\n")));
        Assert.Equal("https://first.example/debian", DebianMirror.Find(apt.Path));
    }

    [Fact]
    public void Strangers_are_not_taken_for_Debian()
    {
        Write("sources.list", "deb https://strangers.example/apt stable main\ndeb https://strangers.example/debian/13/prod trixie main\n");
        Write("sources.list.d/notes.txt", "deb http://mirror.example/debian trixie main\n");
        Assert.Null(DebianMirror.Find(apt.Path));
    }

    [Fact]
    public void Without_sources_there_is_no_mirror() => Assert.Null(DebianMirror.Find(Path.Combine(apt.Path, "missing")));

    [Fact]
    public async Task The_environment_overrides_the_sources()
    {
        var child = await Child.Command("mirror").WithEnvironmentVariables(set => set.Set("HOSTKIT_MIRROR", "http://near.example/debian"))
            .ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        Assert.Equal("http://near.example/debian\n", child.StandardOutput);
    }

    void Write(string path, string text)
    {
        var file = Path.Combine(apt.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
