namespace HostKit.Core.Tests.Accounts;

/// <summary>Hosts whose account files are not as usual.</summary>
public sealed class OddAccountTests : IDisposable
{
    private static readonly UserResource Bots = new("bots") { System = true, Groups = ["users"] };
    private readonly AccountDirectory _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Without_the_files_for_passwords_the_others_do()
    {
        File.Delete(_host["etc/shadow"]);
        File.Delete(_host["etc/gshadow"]);
        _host.Passwd = "root::0:0:root:/root:/bin/sh\n";
        await _host.Apply(Bots);
        Assert.Equal("bots:*:999:999::/nonexistent:/usr/sbin/nologin", string.Join(':', AccountDirectory.Line(_host.Passwd, "bots")));
        Assert.False(File.Exists(_host["etc/shadow"]));
        Assert.False(File.Exists(_host["etc/gshadow"]));
        await _host.Apply();
        Assert.Equal("!*", AccountDirectory.Line(_host.Passwd, "bots")[1]);
        await _host.Apply(Bots);
        Assert.Equal("*", AccountDirectory.Line(_host.Passwd, "bots")[1]);
        Assert.Contains("pwconv", (await _host.Refused(new UserResource("eve") { PasswordHash = AccountDirectory.Hash })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_directory_gets_the_files_that_every_system_has()
    {
        Directory.Delete(_host["etc"], recursive: true);
        await _host.Apply(new UserResource("eve") { PasswordHash = AccountDirectory.Hash }, new GroupResource("users") { Gid = 100 });
        Assert.Equal("eve:x:1000:1000::/home/eve:/bin/bash\n", _host.Passwd);
        Assert.Equal("users:x:100:\neve:x:1000:\n", _host.Group);
        Assert.StartsWith($"eve:{AccountDirectory.Hash}:", _host.Shadow, StringComparison.Ordinal);
        Assert.Equal((UnixFileMode)0x180, File.GetUnixFileMode(_host["etc/shadow"]));
        Assert.True(Directory.Exists(_host["home/eve"]));
    }

    [Fact]
    public async Task Empty_files_are_filled()
    {
        (_host.Passwd, _host.Group, _host.Shadow, _host.GroupShadow) = ("", "", "", "");
        await _host.Apply(new UserResource("eve"));
        Assert.Equal("eve:x:1000:\n", _host.Group);
        Assert.Equal("eve:!::\n", _host.GroupShadow);
    }

    [Fact]
    public async Task A_user_without_a_line_for_its_password_can_be_given_one_and_be_locked()
    {
        _host.Shadow = $"root:{AccountDirectory.Hash}:1::::::\n";
        await _host.Apply(new UserResource("ada") { PasswordHash = AccountDirectory.Hash, Adopt = true });
        Assert.Equal(AccountDirectory.Hash, AccountDirectory.Line(_host.Shadow, "ada")[1]);
    }

    [Fact]
    public async Task A_short_line_is_told_with_its_number_before_it_is_changed()
    {
        _host.Passwd += "eve:x:1001\n";
        var refused = await Assert.ThrowsAsync<HostKitException>(() => _host.Plan(new UserResource("eve")));
        Assert.Contains("/etc/passwd:5: the line of 'eve' has 3 fields instead of 7", refused.Message, StringComparison.Ordinal);
        await _host.Apply(new UserResource("carl"));
    }

    [Fact]
    public async Task Modes_of_the_files_are_kept()
    {
        File.SetUnixFileMode(_host["etc/shadow"], UnixFileMode.UserRead);
        File.SetUnixFileMode(_host["etc/group"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await _host.Apply(new UserResource("eve"));
        Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(_host["etc/shadow"]));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_host["etc/group"]));
    }

    [Fact]
    public async Task A_link_in_place_of_an_account_file_is_refused()
    {
        File.Move(_host["etc/passwd"], _host["etc/passwd.real"]);
        File.CreateSymbolicLink(_host["etc/passwd"], "passwd.real");
        Assert.Contains("is not a regular file", (await Assert.ThrowsAsync<HostKitException>(() => _host.Plan(Bots))).Message, StringComparison.Ordinal);
        Assert.Single((await _host.Plan(new FileResource("/etc/a", "1"))).Changes);
    }

    [Fact]
    public async Task Names_at_the_edge_and_numbers_at_the_edge()
    {
        var name = new string('a', 32);
        _host.Passwd += "nobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\nbox$:x:60000:60000::/:/bin/false\n";
        await _host.Apply(new UserResource(name), new UserResource("Dr._No-1"), new UserResource("nobody"), new UserResource("high") { Uid = 4_000_000_000 });
        // After the highest that is taken comes the first that is free.
        Assert.Equal("1001", AccountDirectory.Line(_host.Passwd, "Dr._No-1")[2]);
        Assert.Equal("4000000000", AccountDirectory.Line(_host.Passwd, "high")[2]);
        Assert.Equal("4000000000", AccountDirectory.Line(_host.Passwd, "high")[3]);
        Assert.Contains(name, _host.Group, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stale_plans_are_refused()
    {
        var plan = await _host.Plan(new UserResource("eve"));
        _host.Passwd += "eve:x:1005:100::/:/bin/sh\n";
        Assert.Equal(ApplyOutcome.Refused, (await plan.ApplyAsync()).Outcome);
        Assert.EndsWith("eve:x:1005:100::/:/bin/sh\n", _host.Passwd, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_has_nothing_to_do_with_the_plan_is_kept()
    {
        var plan = await _host.Plan(new UserResource("eve") { Uid = 2000 });
        _host.Passwd += "carl:x:1005:100::/:/bin/sh\n";
        await AccountDirectory.Carry(plan);
        Assert.Contains("carl:x:1005:100::/:/bin/sh\n", _host.Passwd, StringComparison.Ordinal);
        Assert.Contains("eve:x:2000:", _host.Passwd, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_may_list_users_that_nobody_knows()
    {
        _host.Group += "ghosts:x:50:casper,,slimer\n";
        var plan = await _host.Plan(new GroupResource("ghosts") { Members = ["ada", "unknown"] });
        Assert.Equal("core.unknown-account", Assert.Single(plan.Findings).Id);
        await AccountDirectory.Carry(plan);
        Assert.Equal("casper,,slimer,ada,unknown", AccountDirectory.Line(_host.Group, "ghosts")[3]);
        await _host.Apply();
        Assert.Equal("casper,,slimer", AccountDirectory.Line(_host.Group, "ghosts")[3]);
    }

    [Fact]
    public async Task A_home_that_is_declared_or_there_is_left_to_that()
    {
        Directory.CreateDirectory(_host["home/eve"]);
        _host.Write("etc/skel/.bashrc", "x");
        await _host.Apply(new UserResource("eve"), new UserResource("carl") { Home = "/srv/carl" }, new DirectoryResource("/srv/carl") { Mode = (UnixFileMode)0x1ED },
            new UserResource("web") { System = true, Home = "/srv/sites/web", CreateHome = true }, new FileResource("/srv/sites/index", "1"));
        Assert.False(File.Exists(_host["home/eve/.bashrc"]));
        Assert.Equal((UnixFileMode)0x1ED, File.GetUnixFileMode(_host["srv/carl"]));
        Assert.True(Directory.Exists(_host["srv/sites/web"]));
        Assert.True(File.Exists(_host["srv/sites/index"]));
    }
}
