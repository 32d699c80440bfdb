namespace HostKit.Core.Tests.Accounts;

/// <summary>Groups, their numbers and their members.</summary>
public sealed class GroupTests : IDisposable
{
    private readonly AccountDirectory _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_group_comes_with_its_members_and_goes()
    {
        var before = (_host.Group, _host.GroupShadow);
        Assert.Equal(
            ["create group[web]: is new: gid 999", "update user[ada]: joins group web"], await _host.Apply(new GroupResource("web") { System = true, Members = ["ada"] }));
        Assert.Equal("web:x:999:ada", string.Join(':', AccountDirectory.Line(_host.Group, "web")));
        Assert.Equal("web:!::ada", string.Join(':', AccountDirectory.Line(_host.GroupShadow, "web")));
        Assert.Empty(await _host.Drift());

        Assert.Equal(["update user[ada]: leaves group web", "delete group[web]: no longer declared"], await _host.Apply());
        Assert.Equal(before, (_host.Group, _host.GroupShadow));
        Assert.Equal(["create group[other]: is new: gid 998"], await _host.Apply(new GroupResource("other") { System = true }));
    }

    [Fact]
    public async Task Members_that_were_there_before_stay()
    {
        await _host.Apply(new GroupResource("users") { Members = ["ada", "root"] });
        Assert.Equal("ada,daemon,root", AccountDirectory.Line(_host.Group, "users")[3]);
        await _host.Apply();
        Assert.Equal("ada,daemon", AccountDirectory.Line(_host.Group, "users")[3]);
        Assert.Equal("ada,daemon", AccountDirectory.Line(_host.GroupShadow, "users")[3]);
    }

    [Fact]
    public async Task A_group_that_somebody_uses_stays()
    {
        await _host.Apply(new GroupResource("web"), new GroupResource("team"));
        _host.Group = _host.Group.Replace("web:x:1002:", "web:x:1002:daemon", StringComparison.Ordinal);
        _host.Passwd = _host.Passwd.Replace("daemon:x:1:1:", "daemon:x:1:1001:", StringComparison.Ordinal);

        var plan = await _host.Plan();
        Assert.Equal(2, plan.Findings.Count(f => f.Id == "core.group-kept"));
        await AccountDirectory.Carry(plan);
        Assert.Contains("web:x:1002:daemon", _host.Group, StringComparison.Ordinal);

        _host.Group = _host.Group.Replace("web:x:1002:daemon", "web:x:1002:", StringComparison.Ordinal);
        Assert.Equal(["delete group[web]: no longer declared"], await _host.Apply());
    }

    [Fact]
    public async Task A_user_and_a_group_in_one_configuration_need_no_order()
    {
        await _host.Apply(
            new FileResource("/srv/a", "1") { Owner = "bots", Group = "web" }, new UserResource("bots") { System = true, Group = "web", Groups = ["extra"] }, new GroupResource("web") { System = true },
            new GroupResource("extra") { System = true, Gid = 500, Members = ["bots"] });
        Assert.Equal(AccountDirectory.Line(_host.Group, "web")[2], AccountDirectory.Line(_host.Passwd, "bots")[3]);
        Assert.Equal("extra:x:500:bots", string.Join(':', AccountDirectory.Line(_host.Group, "extra")));
        Assert.DoesNotContain("bots:x", _host.Group, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_those_of_the_host_s_ranges()
    {
        _host.Write("etc/login.defs", "# a comment\nUID_MIN\t5000\nUID_MAX 5002\nGID_MIN 5000\nGID_MAX 5002\nSYS_UID_MIN 200\nSYS_UID_MAX 201\nSYS_GID_MIN 200\nSYS_GID_MAX 201\nPASS_MAX_DAYS 90\n");
        await _host.Apply(new UserResource("one"), new UserResource("two") { System = true }, new UserResource("three") { System = true });
        Assert.Equal("5000", AccountDirectory.Line(_host.Passwd, "one")[2]);
        Assert.Equal("90", AccountDirectory.Line(_host.Shadow, "one")[4]);
        Assert.Equal(["201", "200"], [AccountDirectory.Line(_host.Passwd, "three")[2], AccountDirectory.Line(_host.Passwd, "two")[2]]);

        var refused = await _host.Refused(
            new UserResource("one"), new UserResource("two") { System = true }, new UserResource("three") { System = true }, new UserResource("four") { System = true });
        Assert.Contains("core.no-id: user[four]: no uid from 200 to 201 is free", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000u, "core.id-taken: user[eve]: uid 1000 belongs to the user 'ada'")]
    [InlineData(0u, "core.id-taken: user[eve]: uid 0 belongs to the user 'root'")]
    public async Task A_number_of_another_is_refused(uint uid, string told)
        => Assert.Contains(told, (await _host.Refused(new UserResource("eve") { Uid = uid })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_account_with_another_number_is_refused()
    {
        Assert.Contains("user 'ada' with uid 1000, not 1234", (await _host.Refused(new UserResource("ada") { Uid = 1234, Adopt = true })).Message, StringComparison.Ordinal);
        Assert.Contains("group 'sudo' with gid 27, not 1234", (await _host.Refused(new GroupResource("sudo") { Gid = 1234 })).Message, StringComparison.Ordinal);
        Assert.Contains("gid 27 belongs to the group 'sudo'", (await _host.Refused(new GroupResource("web") { Gid = 27 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_nobody_has_is_refused_by_name()
    {
        Assert.Contains("the host has no group 'nope'", (await _host.Refused(new UserResource("eve") { Groups = ["nope"] })).Message, StringComparison.Ordinal);
        Assert.Contains("the host has no group 'nope'", (await _host.Refused(new UserResource("eve") { Group = "nope" })).Message, StringComparison.Ordinal);
        Assert.Contains("the host has no group 'nope'", (await _host.Refused(new UserResource("ada") { Group = "nope", Adopt = true })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_user_does_not_slip_into_a_group_of_its_name()
    {
        Assert.Contains("a group of its name is there already", (await _host.Refused(new UserResource("sudo"))).Message, StringComparison.Ordinal);
        await _host.Apply(new UserResource("sudo") { Group = "sudo" });
        Assert.Equal("27", AccountDirectory.Line(_host.Passwd, "sudo")[3]);
    }

    [Fact]
    public async Task What_two_components_say_of_one_account_is_put_together()
    {
        await _host.Apply(
            new UserResource("bots") { System = true }, new UserResource("bots") { Groups = ["users"] }, new UserResource("bots") { Shell = "/bin/sh" },
            new GroupResource("web") { Members = ["ada"] }, new GroupResource("web") { Members = ["bots"] });
        Assert.Equal("/bin/sh", AccountDirectory.Line(_host.Passwd, "bots")[6]);
        Assert.Equal("ada,bots", AccountDirectory.Line(_host.Group, "web")[3]);
        Assert.Contains("core.two-owners", (await _host.Refused(new UserResource("eve") { Shell = "/bin/sh" }, new UserResource("eve") { Shell = "/bin/zsh" })).Message, StringComparison.Ordinal);
    }
}
