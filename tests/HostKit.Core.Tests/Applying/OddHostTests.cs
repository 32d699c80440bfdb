namespace HostKit.Core.Tests.Applying;

/// <summary>Scripts and directories that are unusual, and must still be served or refused in words.</summary>
public sealed class OddHostTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Files_under_var_do_not_make_the_first_plan_stale()
        => Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(new FileResource("/var/www/index.html", "hello"))));

    [Fact]
    public async Task A_directory_may_be_declared_after_a_file_in_it()
    {
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(new FileResource("/srv/app/a", "1"), new DirectoryResource("/srv/app") { Mode = (UnixFileMode)0x1C0 })));
        Assert.Equal((UnixFileMode)0x1C0, File.GetUnixFileMode(_directory["srv/app"]));
    }

    [Fact]
    public async Task A_generation_that_cannot_be_recorded_takes_everything_back()
    {
        await Apply(new FileResource("/etc/a", "1"));
        Directory.CreateDirectory(_directory["var/lib/hostkit/test/generations/2/manifest.json"]);

        var result = await Apply(new FileResource("/etc/a", "2"));

        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Equal("1", File.ReadAllText(_directory["etc/a"]));
    }

    [Fact]
    public async Task A_source_file_that_changes_under_the_script_is_refused()
    {
        File.WriteAllText(_directory["source"], "one");
        var content = FileContent.FromFile(_directory["source"]);
        File.WriteAllText(_directory["source"], "two");

        var result = await Apply(new FileResource("/etc/a", content));

        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.Contains("source", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.False(File.Exists(_directory["etc/a"]));
    }

    [Fact]
    public async Task A_damaged_original_is_not_put_back()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/a"], "theirs");
        await Apply(new FileResource("/etc/a", "mine") { Adopt = true });
        var kept = Directory.GetFiles(_directory["var/lib/hostkit/test/objects"]).Single(f => File.ReadAllText(f) == "theirs");
        File.WriteAllText(kept, "damaged");

        var result = await Apply();

        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.Contains("damaged", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_directory["etc/a"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    [InlineData("7")]
    [InlineData("x")]
    public async Task A_damaged_pointer_to_the_generation_is_told(string written)
    {
        await Apply(new FileResource("/etc/a", "1"));
        File.WriteAllText(_directory["var/lib/hostkit/test/current"], written);
        var refused = await Assert.ThrowsAsync<HostKitException>(() => Plan());
        Assert.Contains("/var/lib/hostkit/test", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<HostKitException>(() => Target.StatusAsync("test"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"formatVersion\":1,\"configuration\":\"test\",\"generation\":1,\"appliedAt\":\"2020-01-01T00:00:00Z\",\"entries\":null}")]
    [InlineData("{\"formatVersion\":1,\"configuration\":\"test\",\"generation\":1,\"appliedAt\":\"2020-01-01T00:00:00Z\",\"entries\":[{\"kind\":\"file\",\"id\":\"/etc/a\"}]}")]
    [InlineData("{\"formatVersion\":2,\"configuration\":\"test\",\"generation\":1,\"appliedAt\":\"2020-01-01T00:00:00Z\",\"entries\":[]}")]
    [InlineData("{\"formatVersion\":2,\"other\":1}")]
    public async Task A_damaged_or_newer_manifest_is_told(string manifest)
    {
        await Apply(new FileResource("/etc/a", "1"));
        File.WriteAllText(_directory["var/lib/hostkit/test/generations/1/manifest.json"], manifest);
        var refused = await Assert.ThrowsAsync<HostKitException>(() => Plan(new FileResource("/etc/a", "1")));
        Assert.Contains("manifest.json", refused.Message, StringComparison.Ordinal);
        if (manifest.Contains("\"formatVersion\":2", StringComparison.Ordinal))
            Assert.Contains("newer", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<HostKitException>(() => Target.StatusAsync("test"));
    }

    [Fact]
    public async Task A_foreign_file_where_an_owned_directory_was_is_left_alone()
    {
        await Apply(new DirectoryResource("/srv/app"));
        Directory.Delete(_directory["srv/app"]);
        File.WriteAllText(_directory["srv/app"], "theirs");
        await Apply();
        Assert.Equal("theirs", File.ReadAllText(_directory["srv/app"]));
    }

    [Fact]
    public async Task A_foreign_directory_where_an_adopted_file_was_is_left_alone()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/a"], "theirs");
        await Apply(new FileResource("/etc/a", "mine") { Adopt = true });
        File.Delete(_directory["etc/a"]);
        Directory.CreateDirectory(_directory["etc/a"]);
        File.WriteAllText(_directory["etc/a/data"], "data");

        var result = await Apply();

        Assert.Equal("data", File.ReadAllText(_directory["etc/a/data"]));
        Assert.Equal((ApplyOutcome.NothingToDo, ""), Told(result));
    }

    [Fact]
    public async Task Odd_names_contents_and_modes_are_written_and_found_again()
    {
        IComponent[] odd =
        [
            new FileResource("/etc/with space/ü 日本 \"'$`\\.conf", ""),
            new FileResource("/etc/" + new string('n', 255), "x"),
            new FileResource("/etc/none", "x") { Mode = 0 },
            new FileResource("/etc/suid", "x") { Mode = (UnixFileMode)0x9ED },
            new DirectoryResource("/etc/sticky") { Mode = (UnixFileMode)0x3FF },
            new FileResource("/etc/big", FileContent.FromBytes(new byte[50 << 20])),
            new FileResource("/etc/bad-utf8", FileContent.FromBytes([0xff, 0xfe, 10])),
            new SymlinkResource("/etc/dangling", "nowhere"),
            new SymlinkResource("/etc/loop", "loop"),
        ];
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(odd)));
        Assert.Equal((UnixFileMode)0x9ED, File.GetUnixFileMode(_directory["etc/suid"]));
        Assert.Equal((ApplyOutcome.NothingToDo, ""), Told(await Apply(odd)));
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply()));
        Assert.False(Path.Exists(_directory["etc"]));
    }

    [Fact]
    public async Task A_large_file_that_changes_in_every_line_is_planned_quickly()
    {
        static string Lines(string word) => string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{word}{i}\n"));
        await Apply(new FileResource("/etc/a", Lines("a")));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty((await Plan(new FileResource("/etc/a", Lines("b")))).Changes);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task A_link_loop_on_the_way_is_told()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.CreateSymbolicLink(_directory["etc/loop"], "loop");
        await Assert.ThrowsAnyAsync<HostKitException>(() => Plan(new FileResource("/etc/loop/a", "1")));
    }

    [Fact]
    public async Task A_damaged_unit_file_on_the_host_is_put_right()
    {
        var unit = new FileResource("/etc/systemd/system/a.service", "[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n");
        var state = new UnitState("a.service") { Enabled = true };
        await Apply(unit, state);
        File.WriteAllText(_directory["etc/systemd/system/a.service"], "garbage\n[Serv\n");
        Assert.Equal((ApplyOutcome.Done, ""), Told(await Apply(unit, state)));
    }

    [Fact]
    public async Task Disabling_leaves_a_file_and_a_link_of_others_at_the_alias_alone()
    {
        var units = Directory.CreateDirectory(_directory["etc/systemd/system"]).FullName;
        File.WriteAllText(Path.Combine(units, "one.service"), "[Service]\nExecStart=/bin/true\n[Install]\nAlias=two.service three.service four.service\n");
        File.WriteAllText(Path.Combine(units, "two.service"), "[Service]\nExecStart=/bin/false\n");
        File.CreateSymbolicLink(Path.Combine(units, "three.service"), "/etc/systemd/system/two.service");
        File.CreateSymbolicLink(Path.Combine(units, "four.service"), "one.service");
        await Apply(new UnitState("one.service") { Enabled = false });
        Assert.True(File.Exists(Path.Combine(units, "two.service")));
        Assert.Equal("/etc/systemd/system/two.service", new FileInfo(Path.Combine(units, "three.service")).LinkTarget);
        Assert.False(Path.Exists(Path.Combine(units, "four.service")));
    }

    [Fact]
    public async Task Enabling_does_not_pass_over_a_link_of_another_unit()
    {
        var units = Directory.CreateDirectory(_directory["etc/systemd/system"]).FullName;
        File.WriteAllText(Path.Combine(units, "one.service"), "[Service]\nExecStart=/bin/true\n[Install]\nAlias=display.service\n");
        File.WriteAllText(Path.Combine(units, "two.service"), "[Service]\nExecStart=/bin/false\n");
        File.CreateSymbolicLink(Path.Combine(units, "display.service"), "/etc/systemd/system/two.service");
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Plan(new UnitState("one.service") { Enabled = true }));
        Assert.Contains("display.service", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_configurations_may_agree_on_a_path_and_not_differ()
    {
        var file = new FileResource("/etc/a", "1");
        await Apply(file);
        Assert.Equal(ApplyOutcome.NothingToDo, (await (await PlanAs("other", file)).ApplyAsync()).Outcome);
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => PlanAs("other", file with { Content = "2" }));
        Assert.Contains("'test'", refused.Message, StringComparison.Ordinal);

        await Apply();
        Assert.Equal("1", File.ReadAllText(_directory["etc/a"]));
        await (await PlanAs("other")).ApplyAsync();
    }

    [Fact]
    public async Task Enablement_that_does_nothing_or_names_no_unit_is_told()
    {
        var unit = new FileResource("/etc/systemd/system/a.service", "[Service]\nExecStart=/bin/true\n");
        var plan = await Plan(unit, new UnitState("a.service") { Enabled = true });
        Assert.Equal("core.nothing-to-enable", Assert.Single(plan.Findings).Id);
        var refused = await Assert.ThrowsAsync<HostKitException>(() => Plan(unit with { Content = "[Install]\nAlso=nonsense\n" }, new UnitState("a.service") { Enabled = true }));
        Assert.Contains("a.service: Also= names 'nonsense'", refused.Message, StringComparison.Ordinal);
    }

    private static (ApplyOutcome, string) Told(ApplyResult result) => (result.Outcome, string.Join('\n', result.Failures));

    private Task<Plan> Plan(params IComponent[] components) => PlanAs("test", components);

    private Task<Plan> PlanAs(string name, params IComponent[] components)
    {
        var configuration = new HostConfiguration(name);
        foreach (var component in components)
            configuration.Add(component);
        return Target.PlanAsync(configuration);
    }

    private async Task<ApplyResult> Apply(params IComponent[] components) => await (await Plan(components)).ApplyAsync();
}
