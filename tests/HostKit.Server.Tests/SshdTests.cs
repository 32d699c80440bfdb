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

    private Task<Plan> PlanAsync(Sshd sshd) => Host.Directory(_root).PlanAsync(new HostConfiguration("box").Add(sshd));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName($"{_root}/{path}")!);
        File.WriteAllText($"{_root}/{path}", text);
    }
}
