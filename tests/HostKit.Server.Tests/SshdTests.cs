namespace HostKit.Server.Tests;

public sealed class SshdTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hostkit-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_file_has_what_is_set_and_nothing_else()
        => Assert.Equal(
            "Port 2222\nPermitRootLogin prohibit-password\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nAllowUsers ada eve@10.*\nLoginGraceTime 30\nCiphers aes256-gcm@openssh.com\n",
            new Sshd
            {
                Ports = [2222], PermitRootLogin = RootLogin.KeysOnly, PasswordAuthentication = false, AllowUsers = ["ada", "eve@10.*"], LoginGraceTime = TimeSpan.FromSeconds(30),
                ["Ciphers"] = "aes256-gcm@openssh.com",
            }.ToString().Split('\n', 2)[1]);

    [Theory]
    [InlineData("Port", "22")]
    [InlineData("match", "User ada")]
    [InlineData("Ci phers", "x")]
    [InlineData("Ciphers", "a\nPermitRootLogin yes")]
    [InlineData("Ciphers", " ")]
    public void What_is_no_setting_is_refused(string name, string value) => Assert.Throws<ArgumentException>(() => new Sshd { [name] = value });

    [Fact]
    public void Values_that_sshd_would_read_otherwise_are_told()
        => Assert.Equal(
            ["server.sshd-port", "server.sshd-word", "server.sshd-tries"],
            new Sshd { Ports = [0], AllowUsers = ["ada eve"], MaxAuthTries = 0 }.Validate().Select(f => f.Id));

    [Fact]
    public async Task What_sshd_reads_first_elsewhere_is_an_error()
    {
        Write("etc/ssh/sshd_config", "Include /etc/ssh/sshd_config.d/*.conf\n");
        Write("etc/ssh/sshd_config.d/00-cloud.conf", "PasswordAuthentication yes\n");
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => PlanAsync(new Sshd { PasswordAuthentication = false }));
        Assert.Contains("'/etc/ssh/sshd_config.d/00-cloud.conf' says PasswordAuthentication yes", refused.Message, StringComparison.Ordinal);
        Write("etc/ssh/sshd_config", "Port 22\n");
        Assert.Contains("server.sshd-include", (await Assert.ThrowsAsync<InvalidConfigurationException>(() => PlanAsync(new Sshd()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_systemd_holds_the_socket_it_gets_the_ports()
    {
        Write("etc/systemd/system/sockets.target.wants/ssh.socket", "");
        var socket = new Sshd { Ports = [2222], ListenAddresses = ["192.0.2.1", "2001:db8::1", "[::1]:23"] }.Lower(Host.Directory(_root)).OfType<FileResource>().Last();
        Assert.Equal("/etc/systemd/system/ssh.socket.d/hostkit.conf", socket.Path);
        using var reader = new StreamReader(socket.Content.OpenRead());
        Assert.Equal("[Socket]\nListenStream=\nListenStream=192.0.2.1:2222\nListenStream=[2001:db8::1]:2222\nListenStream=[::1]:23\n", reader.ReadToEnd());
    }

    [Fact]
    public async Task A_name_that_the_host_will_not_have_is_told_whichever_component_brings_accounts()
    {
        Write("etc/passwd", "root:x:0:0::/root:/bin/sh\n");
        Write("etc/group", "root:x:0:\nsudo:x:27:\n");
        var box = new HostConfiguration("box").Add(new Guests()).Add(new Sshd { AllowUsers = ["root", "ada@10.*", "eve", "x*"], AllowGroups = ["sudo", "ada", "bert", "staff", "nobodies"] });
        Assert.Equal(
            ["The host has no 'eve'.", "The host has no 'bert'.", "The host has no 'nobodies'."],
            (await Host.Directory(_root).PlanAsync(box)).Findings.Where(f => f.Id == "server.sshd-nobody").Select(f => f.Message));
    }

    private sealed class Guests : IComponent
    {
        public string Name => "guests";

        public IEnumerable<Resource> Lower(Host host) => [new UserResource("ada"), new UserResource("bert") { Group = "staff" }, new GroupResource("staff")];
    }

    private Task<Plan> PlanAsync(Sshd sshd) => Host.Directory(_root).PlanAsync(new HostConfiguration("box").Add(sshd));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName($"{_root}/{path}")!);
        File.WriteAllText($"{_root}/{path}", text);
    }
}
