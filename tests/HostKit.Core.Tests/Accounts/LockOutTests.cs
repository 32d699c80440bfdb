namespace HostKit.Core.Tests.Accounts;

/// <summary>A configuration after which nobody could log in and become root is refused.</summary>
public sealed class LockOutTests : IDisposable
{
    private readonly AccountDirectory _host = new();

    public LockOutTests() => _host.Shadow = "root:!:19000::::::\ndaemon:*:19000::::::\nada:*:19000::::::\n";

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_last_key_may_not_go()
    {
        var eve = new UserResource("eve") { Groups = ["sudo"], AuthorizedKeys = [AccountDirectory.Key] };
        await _host.Apply(eve);
        var refused = await _host.Refused();
        Assert.Contains("core.lock-out: host: afterwards nobody could log in and become root: eve could before, but is in none of the groups sudo, wheel, admin any more", refused.Message, StringComparison.Ordinal);
        Assert.Contains("AllowLockOut", refused.Message, StringComparison.Ordinal);
        Assert.Contains("has no password, and /home/eve/.ssh/authorized_keys goes", (await _host.Refused(new UserResource("eve") { Groups = ["sudo"] })).Message, StringComparison.Ordinal);
        Assert.Contains("has no password, and /home/eve/.ssh/authorized_keys has no key any more", (await _host.Refused(new UserResource("eve") { Groups = ["sudo"], AuthorizedKeys = [] })).Message, StringComparison.Ordinal);
        Assert.Contains("eve could before", (await _host.Refused(new UserResource("eve") { AuthorizedKeys = [AccountDirectory.Key] })).Message, StringComparison.Ordinal);
        Assert.Contains("has the shell /usr/sbin/nologin", (await _host.Refused(eve with { Shell = "/usr/sbin/nologin" })).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidConfigurationException>(() => _host.Host.PlanRemovalAsync("test"));

        await _host.Apply(eve with { AuthorizedKeys = [AccountDirectory.OtherKey] });
        await _host.Apply(AccountDirectory.Configuration("test", true));
        Assert.Empty(await _host.Drift());
        await AccountDirectory.Carry(await _host.Host.PlanRollbackAsync(AccountDirectory.Configuration("test", true), 1));
        await AccountDirectory.Carry(await _host.Host.PlanRemovalAsync(AccountDirectory.Configuration("test", true)));
    }

    [Fact]
    public async Task A_plain_file_in_place_of_root_s_keys_counts()
    {
        _host.Write("root/.ssh/authorized_keys", AccountDirectory.Key);
        Assert.Contains("root could before", (await _host.Refused(new FileResource("/root/.ssh/authorized_keys", "# nobody\n") { Adopt = true })).Message, StringComparison.Ordinal);
        await _host.Apply(new FileResource("/root/.ssh/authorized_keys", AccountDirectory.OtherKey + "\n") { Adopt = true });
        await _host.Apply();
        Assert.Equal(AccountDirectory.Key, _host.Read("root/.ssh/authorized_keys"));
    }

    [Fact]
    public async Task A_password_of_another_admin_is_a_way_in()
    {
        _host.Shadow = $"root:!:19000::::::\nada:{AccountDirectory.Hash}:19000::::::\n";
        await _host.Apply(new UserResource("eve") { Groups = ["sudo"], AuthorizedKeys = [AccountDirectory.Key] });
        await _host.Apply();
        Assert.Contains("ada could before", (await _host.Refused(new UserResource("ada") { Shell = "/bin/false", Adopt = true })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_admin_is_none()
    {
        _host.Shadow = $"root:!:19000::::::\nada:{AccountDirectory.Hash}:19000:::::1:\n";
        await _host.Apply(new UserResource("eve") { Groups = ["sudo"], AuthorizedKeys = [AccountDirectory.Key] });
        await _host.Refused();
    }

    [Fact]
    public async Task Where_nobody_could_before_nothing_is_refused()
    {
        await _host.Apply(new UserResource("eve"));
        await _host.Apply();
    }

    [Theory]
    [InlineData("PasswordAuthentication no\nKbdInteractiveAuthentication no\n", "ada could before, but has no authorized key, and sshd takes no password")]
    [InlineData("passwordauthentication=no\nUsePAM no\n", "sshd takes no password")]
    [InlineData("AllowUsers anna eve@10.0.0.*\n", "ada could before, but is not in sshd's AllowUsers (anna eve@10.0.0.*)")]
    [InlineData("AllowUsers a* !ada\n", "is not in sshd's AllowUsers")]
    [InlineData("DenyUsers \"ada\"\n", "is kept out by sshd's DenyUsers")]
    [InlineData("AllowGroups nobody\n", "is not in sshd's AllowGroups")]
    public async Task Settings_of_sshd_that_keep_everybody_out_are_refused(string settings, string why)
    {
        WithSshd();
        var refused = await _host.Refused(new FileResource("/etc/ssh/sshd_config.d/00.conf", settings));
        Assert.Contains("afterwards nobody could log in by SSH and become root", refused.Message, StringComparison.Ordinal);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AllowUsers ada@10.0.0.*\nPermitRootLogin no\n")]
    [InlineData("PasswordAuthentication no\nKbdInteractiveAuthentication no\nMatch Address 10.0.0.0/8\n    PasswordAuthentication yes\n")]
    [InlineData("AllowUsers eve\nAllowUsers ada\n")]
    [InlineData("PasswordAuthentication yes\nPasswordAuthentication no\n")]
    [InlineData("PasswordAuthentication no\nTrustedUserCAKeys /etc/ssh/ca.pub\n")]
    public async Task Settings_of_sshd_that_leave_a_way_in_are_none(string settings)
    {
        WithSshd();
        await _host.Apply(new FileResource("/etc/ssh/sshd_config.d/00.conf", settings));
        await _host.Apply();
    }

    [Fact]
    public async Task Root_s_key_is_no_way_in_when_root_may_not_log_in()
    {
        WithSshd();
        _host.Shadow = "root:!:19000::::::\nada:!:19000::::::\n";
        _host.Write("root/.ssh/authorized_keys", AccountDirectory.Key);
        var refused = await _host.Refused(new FileResource("/etc/ssh/sshd_config.d/00.conf", "PermitRootLogin no\n"));
        Assert.Contains("root could before, but may not log in: sshd has PermitRootLogin no", refused.Message, StringComparison.Ordinal);
        await _host.Apply(new FileResource("/etc/ssh/sshd_config.d/00.conf", "PasswordAuthentication no\n"));
    }

    private void WithSshd()
    {
        _host.Shadow = $"root:!:19000::::::\nada:{AccountDirectory.Hash}:19000::::::\n";
        _host.Write("etc/ssh/sshd_config", "# The package's\nInclude /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\n");
    }
}
