namespace HostKit.Core.Tests.Accounts;

/// <summary>Users and groups that come, change and go.</summary>
public sealed class UserTests : IDisposable
{
    private readonly AccountDirectory _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_system_user_gets_a_number_of_that_range_no_shell_and_no_home()
    {
        Assert.Equal(["create user[bots]: is new: uid 999"], await _host.Apply(new UserResource("bots") { System = true }));

        Assert.Equal("bots:x:999:999::/nonexistent:/usr/sbin/nologin", string.Join(':', AccountDirectory.Line(_host.Passwd, "bots")));
        Assert.Equal("bots:x:999:", string.Join(':', AccountDirectory.Line(_host.Group, "bots")));
        Assert.Equal("bots:!::", string.Join(':', AccountDirectory.Line(_host.GroupShadow, "bots")));
        Assert.Equal("*", AccountDirectory.Line(_host.Shadow, "bots")[1]);
        Assert.False(Directory.Exists(_host["home/bots"]));
        Assert.Empty((await _host.Plan(new UserResource("bots") { System = true })).Changes);
        Assert.Empty(await _host.Drift());
    }

    [Fact]
    public async Task A_normal_user_gets_a_home_with_the_skeleton_s_files_once()
    {
        _host.Write("etc/skel/.bashrc", "alias ll='ls -l'\n");
        _host.Write("etc/skel/.config/app.conf", "a=1\n");
        _host.Write("etc/skel/.profile", "profile\n");
        var eve = new UserResource("eve") { Groups = ["users"], Comment = "Ève Dupont", AuthorizedKeys = [AccountDirectory.Key] };
        var told = await _host.Apply(eve, new FileResource("/home/eve/.profile", "mine\n") { Owner = "eve", Group = "eve" });

        Assert.Equal("create user[eve]: is new: uid 1001; joins group users", told[0]);
        Assert.Equal("eve:x:1001:1001:\u00c3\u0088ve Dupont:/home/eve:/bin/bash", string.Join(':', AccountDirectory.Line(_host.Passwd, "eve")));
        Assert.Equal("ada,daemon,eve", AccountDirectory.Line(_host.Group, "users")[3]);
        Assert.Equal("ada,daemon,eve", AccountDirectory.Line(_host.GroupShadow, "users")[3]);
        Assert.Equal((UnixFileMode)0x1C0, File.GetUnixFileMode(_host["home/eve"]));
        Assert.Equal("a=1\n", _host.Read("home/eve/.config/app.conf"));
        Assert.Equal("mine\n", _host.Read("home/eve/.profile"));
        Assert.Equal(AccountDirectory.Key + "\n", _host.Read("home/eve/.ssh/authorized_keys"));
        Assert.Equal((UnixFileMode)0x180, File.GetUnixFileMode(_host["home/eve/.ssh/authorized_keys"]));

        File.WriteAllText(_host["home/eve/.bashrc"], "edited");
        Assert.Empty((await _host.Plan(eve, new FileResource("/home/eve/.profile", "mine\n") { Owner = "eve", Group = "eve" })).Changes);
        Assert.Empty(await _host.Drift());
    }

    [Fact]
    public async Task A_user_that_is_no_longer_declared_is_locked_and_comes_back_as_it_was()
    {
        var bots = new UserResource("bots") { Groups = ["users"], Shell = "/bin/sh", PasswordHash = AccountDirectory.Hash, AuthorizedKeys = [AccountDirectory.Key] };
        await _host.Apply(bots);
        File.WriteAllText(_host["home/bots/data"], "data");

        var told = await _host.Apply();
        Assert.Equal("delete user[bots]: no longer declared: locked, its files stay; leaves group users", told[0]);
        Assert.Equal("!" + AccountDirectory.Hash, AccountDirectory.Line(_host.Shadow, "bots")[1]);
        Assert.Equal("1", AccountDirectory.Line(_host.Shadow, "bots")[7]);
        Assert.Equal("/usr/sbin/nologin", AccountDirectory.Line(_host.Passwd, "bots")[6]);
        Assert.Equal("ada,daemon", AccountDirectory.Line(_host.Group, "users")[3]);
        Assert.False(File.Exists(_host["home/bots/.ssh/authorized_keys"]));
        Assert.Equal("data", _host.Read("home/bots/data"));
        Assert.Empty((await _host.Plan()).Changes);
        Assert.Empty(await _host.Drift());

        // Its number is nobody else's meanwhile, even if somebody takes the line away.
        await _host.Apply(new UserResource("carl"));
        Assert.Equal("1002", AccountDirectory.Line(_host.Passwd, "carl")[2]);

        told = await _host.Apply(bots, new UserResource("carl"));
        Assert.Contains("update user[bots]: is declared again: unlocked; joins group users", told);
        Assert.Equal(["bots", "x", "1001", "1001", "", "/home/bots", "/bin/sh"], AccountDirectory.Line(_host.Passwd, "bots"));
        Assert.Equal([AccountDirectory.Hash, ""], [AccountDirectory.Line(_host.Shadow, "bots")[1], AccountDirectory.Line(_host.Shadow, "bots")[7]]);
    }

    [Fact]
    public async Task A_user_whose_lines_are_gone_gets_its_number_again()
    {
        var (passwd, group, shadow, groupShadow) = (_host.Passwd, _host.Group, _host.Shadow, _host.GroupShadow);
        await _host.Apply(new UserResource("one"), new UserResource("two"));
        await _host.Apply(new UserResource("one"));
        (_host.Passwd, _host.Group, _host.Shadow, _host.GroupShadow) = (passwd, group, shadow, groupShadow);

        var told = await _host.Apply(new UserResource("one"), new UserResource("three"), new UserResource("two"));

        Assert.Equal(["create user[one]: is missing: uid 1001", "create user[three]: is new: uid 1003", "create user[two]: is new: uid 1002"], told);
        Assert.Equal("1002", AccountDirectory.Line(_host.Passwd, "two")[3]);
    }

    [Fact]
    public async Task An_existing_user_is_taken_as_it_is_and_changed_only_with_consent()
    {
        Assert.Empty(await _host.Apply(new UserResource("ada") { Shell = "/bin/bash", Uid = 1000 }));
        await _host.Apply();

        var refused = await _host.Refused(new UserResource("ada") { Shell = "/bin/zsh", Comment = "Ada L." });
        Assert.Contains("core.foreign: user[ada]", refused.Message, StringComparison.Ordinal);
        Assert.Contains("comment is Ada,,,, not Ada L.; shell is /bin/bash, not /bin/zsh", refused.Message, StringComparison.Ordinal);

        var before = (_host.Passwd, _host.Shadow, _host.Group, _host.GroupShadow);
        await _host.Apply(new UserResource("ada") { Shell = "/bin/zsh", Comment = "Ada L.", PasswordHash = AccountDirectory.OtherHash, Group = "users", Groups = ["daemon"], Adopt = true });
        Assert.Equal(["ada", "x", "1000", "100", "Ada L.", "/home/ada", "/bin/zsh"], AccountDirectory.Line(_host.Passwd, "ada"));
        Assert.Equal(AccountDirectory.OtherHash, AccountDirectory.Line(_host.Shadow, "ada")[1]);

        await _host.Apply(new UserResource("ada") { Shell = "/bin/zsh", Adopt = true });
        Assert.Equal("1000", AccountDirectory.Line(_host.Passwd, "ada")[3]);

        await _host.Apply();
        Assert.Equal(before with { Item2 = _host.Shadow }, (_host.Passwd, _host.Shadow, _host.Group, _host.GroupShadow));
    }

    [Fact]
    public async Task A_removal_gives_the_host_s_users_back_byte_for_byte()
    {
        _host.Write("home/ada/.ssh/authorized_keys", AccountDirectory.OtherKey);
        File.SetUnixFileMode(_host["home/ada/.ssh"], (UnixFileMode)0x1C0);
        var before = (_host.Passwd, _host.Shadow, _host.Group, _host.GroupShadow);
        await _host.Apply(
            new UserResource("ada") { Shell = "/bin/zsh", PasswordHash = AccountDirectory.OtherHash, Adopt = true, AuthorizedKeys = [AccountDirectory.Key] },
            new GroupResource("web") { Members = ["ada", "daemon"] });
        Assert.NotEqual(before, (_host.Passwd, _host.Shadow, _host.Group, _host.GroupShadow));

        await AccountDirectory.Carry(await _host.Host.PlanRemovalAsync("test"));

        Assert.Equal(before, (_host.Passwd, _host.Shadow, _host.Group, _host.GroupShadow));
        Assert.Equal(AccountDirectory.OtherKey, _host.Read("home/ada/.ssh/authorized_keys"));
        Assert.False(Directory.Exists(_host["var/lib/hostkit"]));
    }

    [Fact]
    public async Task Going_back_brings_shells_and_members_back_and_leaves_passwords_alone()
    {
        await _host.Apply(new UserResource("bots") { Shell = "/bin/sh", Groups = ["users"], PasswordHash = AccountDirectory.Hash });
        await _host.Apply(new UserResource("bots") { Shell = "/bin/zsh", PasswordHash = AccountDirectory.OtherHash });

        var plan = await _host.Host.PlanRollbackAsync("test", 1);
        Assert.Equal("core.password", Assert.Single(plan.Findings).Id);
        Assert.Equal(["update user[bots]: shell is /bin/zsh, not /bin/sh; joins group users"], await AccountDirectory.Carry(plan));

        Assert.Equal("/bin/sh", AccountDirectory.Line(_host.Passwd, "bots")[6]);
        Assert.Equal(AccountDirectory.OtherHash, AccountDirectory.Line(_host.Shadow, "bots")[1]);
        Assert.Empty(await _host.Drift());
        Assert.Equal(
            ["user bots: shell is /bin/zsh, not /bin/sh; password differs; memberships differ"],
            _host.Host.CompareGenerations("test", 1, 2).Select(c => $"{c.Kind} {c.Id}: {c.Cause}"));
    }

    [Fact]
    public async Task What_somebody_changed_is_drift_and_is_told_before_it_is_put_right()
    {
        var bots = new UserResource("bots") { PasswordHash = AccountDirectory.Hash };
        await _host.Apply(bots);
        _host.Passwd = _host.Passwd.Replace("/home/bots:/bin/bash", "/home/bots:/bin/sh", StringComparison.Ordinal);
        _host.Shadow = _host.Shadow.Replace($"bots:{AccountDirectory.Hash}", $"bots:{AccountDirectory.OtherHash}", StringComparison.Ordinal);

        Assert.Equal(
            ["update user[bots]: shell is /bin/sh, not /bin/bash (changed on the host since generation 1)", "update user[bots]: password differs (changed on the host since generation 1)"],
            await _host.Drift());
        Assert.Equal(["update user[bots]: shell is /bin/sh, not /bin/bash; password differs (changed on the host since generation 1)"], await _host.Apply(bots));
        Assert.Empty(await _host.Drift());
    }

    [Theory]
    [InlineData("one", "two")]
    [InlineData("two", "one")]
    public async Task What_two_configurations_declare_goes_with_the_last_of_them(string first, string second)
    {
        var bots = new UserResource("bots") { System = true, Groups = ["users"] };
        await _host.Apply(AccountDirectory.Configuration("one", false, bots));
        await _host.Apply(AccountDirectory.Configuration("two", false, bots));

        await _host.Apply(AccountDirectory.Configuration(first, false));
        Assert.Equal("*", AccountDirectory.Line(_host.Shadow, "bots")[1]);
        Assert.Equal("ada,daemon,bots", AccountDirectory.Line(_host.Group, "users")[3]);
        Assert.Empty(await _host.Drift(second));

        await _host.Apply(AccountDirectory.Configuration(second, false));
        Assert.Equal("!*", AccountDirectory.Line(_host.Shadow, "bots")[1]);
        Assert.Equal("ada,daemon", AccountDirectory.Line(_host.Group, "users")[3]);
    }

    [Fact]
    public async Task A_user_that_two_configurations_took_over_returns_with_the_last_of_them()
    {
        var before = (_host.Passwd, _host.Shadow);
        var ada = new UserResource("ada") { Shell = "/bin/zsh", PasswordHash = AccountDirectory.OtherHash, Adopt = true };
        await _host.Apply(AccountDirectory.Configuration("one", false, ada));
        await _host.Apply(AccountDirectory.Configuration("two", false, ada));
        await AccountDirectory.Carry(await _host.Host.PlanRemovalAsync("one"));
        Assert.Equal(AccountDirectory.OtherHash, AccountDirectory.Line(_host.Shadow, "ada")[1]);
        await AccountDirectory.Carry(await _host.Host.PlanRemovalAsync("two"));
        Assert.Equal(before, (_host.Passwd, _host.Shadow));
    }

    [Fact]
    public async Task A_group_that_was_taken_from_its_user_comes_back()
    {
        await _host.Apply(new UserResource("bots"));
        _host.Group = _host.Group.Replace("bots:x:1001:\n", "", StringComparison.Ordinal);
        Assert.Equal(["update user[bots]: its group bots is missing"], await _host.Apply(new UserResource("bots")));
        Assert.Equal("1001", AccountDirectory.Line(_host.Group, "bots")[2]);
    }

    [Fact]
    public async Task A_user_moves_from_one_script_to_another()
    {
        var bots = new UserResource("bots") { Shell = "/bin/sh" };
        await _host.Apply(AccountDirectory.Configuration("one", false, bots));
        await _host.Apply(AccountDirectory.Configuration("one", false));
        Assert.Equal(["update user[bots]: is declared again: unlocked"], await _host.Apply(AccountDirectory.Configuration("two", false, bots)));
        Assert.Equal("*", AccountDirectory.Line(_host.Shadow, "bots")[1]);
        Assert.Empty((await _host.Host.PlanAsync(AccountDirectory.Configuration("one", false))).Changes);
        await _host.Apply(AccountDirectory.Configuration("two", false));
        Assert.Equal("!*", AccountDirectory.Line(_host.Shadow, "bots")[1]);
    }

    [Fact]
    public async Task A_locked_user_that_nobody_remembers_is_unlocked_with_consent_only()
    {
        var bots = new UserResource("bots");
        await _host.Apply(bots);
        await AccountDirectory.Carry(await _host.Host.PlanRemovalAsync("test"));
        var locked = (_host.Passwd, _host.Shadow);

        Assert.Contains("is locked", (await _host.Refused(bots)).Message, StringComparison.Ordinal);
        Assert.Equal(["update user[bots]: is locked, and is to be unlocked"], await _host.Apply(bots with { Adopt = true }));
        Assert.Equal(["*", "/bin/bash"], [AccountDirectory.Line(_host.Shadow, "bots")[1], AccountDirectory.Line(_host.Passwd, "bots")[6]]);
        await AccountDirectory.Carry(await _host.Host.PlanRemovalAsync("test"));
        Assert.Equal(locked, (_host.Passwd, _host.Shadow));
    }

    [Fact]
    public async Task A_locked_user_of_the_system_can_be_put_into_a_group()
    {
        _host.Passwd += "net:x:998:998::/:/usr/sbin/nologin\n";
        _host.Shadow += "net:!*:19000:::::1:\n";
        Assert.Equal(["update user[net]: joins group users"], await _host.Apply(new UserResource("net") { Groups = ["users"] }));
        await _host.Apply();
        Assert.Equal("1", AccountDirectory.Line(_host.Shadow, "net")[7]);
    }

    [Fact]
    public async Task An_account_file_that_is_declared_itself_is_not_changed_by_users()
        => Assert.Contains("core.two-owners: file[/etc/group]", (await _host.Refused(new UserResource("eve"), new FileResource("/etc/group", "root:x:0:\n") { Adopt = true })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_plan_writes_nothing_and_shows_no_file_of_accounts()
    {
        var before = _host.Tree();
        var plan = await _host.Plan(new UserResource("bots") { PasswordHash = AccountDirectory.Hash });
        Assert.Equal(before, _host.Tree());
        Assert.Equal(["user"], plan.Changes.Select(c => c.Kind));
        await AccountDirectory.Carry(plan);
        foreach (var file in Directory.EnumerateFiles(_host["var/lib/hostkit"], "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("$6$", File.ReadAllText(file), StringComparison.Ordinal);
    }
}
