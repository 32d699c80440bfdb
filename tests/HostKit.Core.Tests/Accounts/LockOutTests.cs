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
}
