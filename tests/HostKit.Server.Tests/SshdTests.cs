namespace HostKit.Server.Tests;

public sealed class SshdTests
{
    private const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f anna@desk";
    private const string Include = "Include /etc/ssh/sshd_config.d/*.conf\nPasswordAuthentication yes\n";
    private const string Passwd = "root:x:0:0::/root:/bin/bash\nanna:x:1000:1000::/home/anna:/bin/bash\nbert:x:1001:1001::/home/bert:/bin/bash\n";

    [Fact]
    public async Task Settings_stand_where_sshd_reads_them_first()
    {
        using var tree = new Tree().With("etc/ssh/sshd_config", Include);
        await tree.AppliedAsync(new Sshd
        {
            Ports = [22, 2222], Addresses = [System.Net.IPAddress.IPv6Any], Passwords = false, RootLogin = RootLogin.OnlyByKey, AllowUsers = ["anna", "git"], Forwarding = false, ["MaxAuthTries"] = "3",
        });
        Assert.Equal("""
            # Written by HostKit. It is replaced at the next apply: change the script instead.
            Port 22
            Port 2222
            ListenAddress ::
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            PermitRootLogin prohibit-password
            AllowUsers anna git
            AllowTcpForwarding no
            MaxAuthTries 3

            """, tree.Read("etc/ssh/sshd_config.d/00-hostkit.conf"));
    }

    [Fact]
    public async Task A_server_that_would_not_read_them_is_refused()
    {
        using var tree = new Tree().With("etc/ssh/sshd_config", "Port 22\nInclude /etc/ssh/sshd_config.d/*.conf\n");
        Assert.Contains("ssh.no-include", await tree.RefusedAsync(new Sshd { Passwords = false }), StringComparison.Ordinal);
    }

    [Theory]
    // Anna may become root, and has only a password.
    [InlineData("$6$hash", "", false, "ssh.lock-out")]
    [InlineData("$6$hash", Key, false, null)]
    [InlineData("$6$hash", "# " + Key, false, "ssh.lock-out")]
    [InlineData("$6$hash", "", true, null)]
    [InlineData("!", Key, true, null)]
    public async Task Nobody_is_locked_out(string password, string keys, bool passwords, string? refusal)
    {
        using var tree = People(password, keys);
        if (refusal is null)
            await tree.PlanAsync(new Sshd { Passwords = passwords, RootLogin = RootLogin.No });
        else
            Assert.Contains(refusal, await tree.RefusedAsync(new Sshd { Passwords = passwords, RootLogin = RootLogin.No }), StringComparison.Ordinal);
        await tree.PlanAsync(new Sshd { Passwords = passwords, RootLogin = RootLogin.No, AllowLockOut = true });
    }

    [Fact]
    public async Task Who_may_log_in_includes_somebody_who_can_become_root()
    {
        using var tree = People("$6$hash", Key);
        Assert.Contains("anna is not in AllowUsers bert", await tree.RefusedAsync(new Sshd { AllowUsers = ["bert"] }), StringComparison.Ordinal);
        Assert.Contains("ssh.lock-out", await tree.RefusedAsync(new Sshd { AllowGroups = ["nobody"] }), StringComparison.Ordinal);
        await tree.PlanAsync(new Sshd { AllowGroups = ["sudo"] });

        // Carl comes with the same apply, with a key and the right to become root.
        await tree.PlanAsync(new Sshd { AllowUsers = ["carl"], Passwords = false }, new UserResource("carl") { Groups = ["sudo"], AuthorizedKeys = [Key] });
        Assert.Contains("ssh.lock-out", await tree.RefusedAsync(new Sshd { AllowUsers = ["carl"], Passwords = false }, new UserResource("carl") { AuthorizedKeys = [Key] }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_begin_a_block_or_a_line_of_its_own_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Sshd { ["Match"] = "User anna" });
        Assert.Throws<ArgumentException>(() => new Sshd { ["Banner"] = "a\nPermitRootLogin yes" });
        Assert.Throws<ArgumentException>(() => new Sshd { ["Max AuthTries"] = "3" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sshd { Ports = [70000] });
    }

    private static Tree People(string password, string keys)
        => new Tree().With("etc/ssh/sshd_config", Include).With("etc/passwd", Passwd).With("etc/group", "root:x:0:\nsudo:x:27:anna\nanna:x:1000:\nbert:x:1001:\n")
            .With("etc/shadow", $"root:*:1::::::\nanna:{password}:1::::::\nbert:$6$hash:1::::::\n").With("home/anna/.ssh/authorized_keys", keys + "\n");
}
