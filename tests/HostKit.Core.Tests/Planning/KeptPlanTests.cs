namespace HostKit.Core.Tests.Planning;

/// <summary>Plans that are kept in a file, and what becomes of them when the host, the script or the file is another one by then.</summary>
public sealed class KeptPlanTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly TemporaryDirectory _elsewhere = new();

    private Host Target => Host.Directory(_directory.Path);

    private string Kept => _elsewhere["kept.plan"];

    public void Dispose()
    {
        _directory.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public async Task A_kept_plan_is_carried_out_without_its_script_or_its_sources()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/theirs"], "theirs");
        File.WriteAllText(_elsewhere["source"], "from a file");
        await Keep(
            new FileResource("/etc/a", "text ü\n") { Mode = UnixFileMode.UserRead }, new FileResource("/etc/b", FileContent.FromFile(_elsewhere["source"])), new FileResource("/etc/empty", ""),
            new FileResource("/etc/theirs", "mine") { Adopt = true }, new DirectoryResource("/srv/d") { Mode = (UnixFileMode)0x1C0 }, new SymlinkResource("/srv/l", "d"),
            new SeedFile("/srv/seed", "seed"), new UnitState("cron.service") { Enabled = true });
        File.Delete(_elsewhere["source"]);
        var before = (await Target.LoadPlanAsync(Kept)).Changes;

        var result = await (await Target.LoadPlanAsync(Kept)).ApplyAsync();

        Assert.Equal((ApplyOutcome.Done, 1, ""), (result.Outcome, result.Generation, string.Join('\n', result.Failures)));
        Assert.Equal(("text ü\n", "from a file", "", "mine", "seed"), (Read("etc/a"), Read("etc/b"), Read("etc/empty"), Read("etc/theirs"), Read("srv/seed")));
        Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(_directory["etc/a"]));
        Assert.Contains(before, c => c is { Id: "/etc/a", Cause: "is new", Source.Line: > 0 });
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Kept));
    }

    [Fact]
    public async Task A_content_from_a_stream_is_kept_in_pieces()
    {
        var content = FileContent.FromStream(() => new PatternStream(20_000_001));
        await Keep(new FileResource("/srv/large", content));
        await (await Target.LoadPlanAsync(Kept)).ApplyAsync();
        Assert.Equal(content.Sha256, FileContent.FromFile(_directory["srv/large"]).Sha256);
    }

    [Fact]
    public async Task A_stream_that_gives_something_else_the_second_time_is_refused()
    {
        var length = 10;
        var result = await (await Plan([new FileResource("/srv/a", FileContent.FromStream(() => new PatternStream(length++)))])).ApplyAsync();
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.Contains("another one when it was read again", Assert.Single(result.Failures), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_directory["srv"]));
    }

    [Theory]
    [InlineData("file[/etc/a] has another content now", "echo edited > etc/a")]
    [InlineData("file[/etc/a] is gone", "rm etc/a")]
    [InlineData("file[/etc/a] has the mode 0600 now", "chmod 600 etc/a")]
    [InlineData("file[/etc/a] is a symlink now, and was a file", "ln -sf b etc/a")]
    [InlineData("file[/etc/new]: something that HostKit did not put there is in the way", "echo x > etc/new")]
    [InlineData("file[/etc/b] would be changed now, too", "echo x > etc/b")]
    [InlineData("file[/etc/a] needs no change any more", "printf 2 > etc/a")]
    public async Task A_host_that_moved_makes_the_plan_stale_and_it_says_how(string how, string move)
    {
        await Apply(new FileResource("/etc/a", "1"), new FileResource("/etc/b", "b"));
        await Keep(new FileResource("/etc/a", "2"), new FileResource("/etc/b", "b"), new FileResource("/etc/new", "new"));
        using (var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", move]) { WorkingDirectory = _directory.Path })!)
            await shell.WaitForExitAsync();

        var stale = await Assert.ThrowsAsync<HostKitException>(() => Target.LoadPlanAsync(Kept));
        Assert.StartsWith("The plan is stale", stale.Message, StringComparison.Ordinal);
        Assert.Contains(how, stale.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_moves_between_loading_and_applying_is_refused_too()
    {
        await Keep(new FileResource("/etc/a", "1"));
        var plan = await Target.LoadPlanAsync(Kept);
        Directory.CreateDirectory(_directory["etc"]);

        var result = await plan.ApplyAsync();

        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.Contains("directory[/etc]", Assert.Single(result.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_applied_once_and_only_where_it_was_made()
    {
        await Keep(new FileResource("/etc/a", "1"));
        using var other = new TemporaryDirectory();
        var elsewhere = await Assert.ThrowsAsync<HostKitException>(() => Host.Directory(other.Path).LoadPlanAsync(Kept));
        Assert.Contains("made for another host", elsewhere.Message, StringComparison.Ordinal);

        await (await Target.LoadPlanAsync(Kept)).ApplyAsync();
        var again = await Assert.ThrowsAsync<HostKitException>(() => Target.LoadPlanAsync(Kept));
        Assert.Contains("file[/etc/a] needs no change any more", again.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_in_which_a_file_becomes_a_directory_and_others_are_purged_can_be_kept()
    {
        await Apply(new FileResource("/srv/app", "a file"), new DirectoryResource("/srv/d"));
        await File.WriteAllTextAsync(_directory["srv/d/stray"], "stray");
        await Keep(new FileResource("/srv/app/in/it", "deep"), new DirectoryResource("/srv/d") { Purge = true, PurgeExcept = ["*.keep"] });

        Assert.Equal(ApplyOutcome.Done, (await (await Target.LoadPlanAsync(Kept)).ApplyAsync()).Outcome);

        Assert.Equal("deep", Read("srv/app/in/it"));
        Assert.False(File.Exists(_directory["srv/d/stray"]));
        Assert.Empty((await Target.StatusAsync("test")).Drift);
    }

    [Fact]
    public async Task A_plan_back_to_a_generation_can_be_kept_too()
    {
        await Apply(new FileResource("/etc/a", "1"));
        await Apply(new FileResource("/etc/a", "2"));
        (await Target.PlanRollbackAsync("test", 1)).Save(Kept);
        Directory.Delete(_directory["var/lib/hostkit/test/objects"], recursive: true);

        await (await Target.LoadPlanAsync(Kept)).ApplyAsync();

        Assert.Equal("1", Read("etc/a"));
        Assert.Equal("rollback to 1", Target.ReadGenerations("test")[^1].Cause);
    }

    [Fact]
    public async Task A_file_that_was_tampered_with_or_cut_off_is_refused()
    {
        await Keep(new FileResource("/etc/a", new string('x', 100_000)));
        var whole = await File.ReadAllTextAsync(Kept);
        await Refused("is damaged: It is not as it was written", whole.Replace("/etc/a", "/etc/b", StringComparison.Ordinal));
        await Refused("is damaged", whole[..^10]);
        await Refused("Its end is missing", whole[..(whole.TrimEnd().LastIndexOf('\n') + 1)]);
        await Refused("is no plan that HostKit kept", "");
        await Refused("is no plan that HostKit kept", "not json\n");
        await Refused("is no plan that HostKit kept", "{}\n");
        await Refused("is no plan that HostKit kept", "[1]\n");
        await Refused("is no plan that HostKit kept", whole + "{}\n");
        await Refused("kept by a newer HostKit (format 2, this one knows 1)", whole.Replace("{\"formatVersion\":1", "{\"formatVersion\":2,\"other\":{}", StringComparison.Ordinal));
        for (var cut = 0; cut < whole.Length; cut += 997)
            await Refused("", whole[..cut]);
        File.Delete(Kept);
        await Refused("cannot be read", null);
        Assert.False(Directory.Exists(_directory["etc"]));
    }

    [Fact]
    public async Task A_file_that_others_may_change_is_refused()
    {
        await Keep(new FileResource("/etc/a", "1"));
        File.SetUnixFileMode(Kept, (UnixFileMode)0x1B6);
        Assert.Contains("can be changed by others", (await Assert.ThrowsAsync<HostKitException>(() => Target.LoadPlanAsync(Kept))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_writes_nothing_on_the_host()
    {
        await Apply(new FileResource("/etc/a", "1"));
        var before = Listing();
        await Keep(new FileResource("/etc/a", "2"));
        await Target.LoadPlanAsync(Kept);
        await Target.StatusAsync("test");
        Assert.Equal(before, Listing());
    }

    private string Listing()
        => string.Join('\n', new DirectoryInfo(_directory.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).OrderBy(e => e.FullName, StringComparer.Ordinal)
            .Select(e => $"{e.FullName} {e.UnixFileMode} {e.LastWriteTimeUtc.Ticks} {(e is FileInfo ? FileContent.FromFile(e.FullName).Sha256 : "")}"));

    private string Read(string name) => File.ReadAllText(_directory[name]);

    private async Task Refused(string because, string? text)
    {
        if (text is not null)
            await File.WriteAllTextAsync(Kept, text);
        Assert.Contains(because, (await Assert.ThrowsAsync<HostKitException>(() => Target.LoadPlanAsync(Kept))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_plans_have_the_same_hash_when_they_do_the_same_to_the_same()
    {
        var hash = (await Plan(new FileResource("/etc/a", "1"))).Hash;
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, (await Plan(new FileResource("/etc/a", "1"))).Hash);
        Assert.NotEqual(hash, (await Plan(new FileResource("/etc/a", "2"))).Hash);
        // So long that no diff shows it.
        var text = new string('x', 1 << 20);
        Assert.NotEqual((await Plan(new FileResource("/etc/a", text + "1"))).Hash, (await Plan(new FileResource("/etc/a", text + "2"))).Hash);
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/a"], "0");
        Assert.NotEqual(hash, (await Plan(new FileResource("/etc/a", "1") { Adopt = true })).Hash);
    }

    [Fact]
    public async Task What_a_secret_is_makes_no_other_hash_and_that_it_is_another_one_does()
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/pin"], "0000");
        var first = await PinAsync("1234");
        Assert.Equal(first.Hash, (await PinAsync("1234")).Hash);
        Assert.Equal(first.Hash, (await PinAsync("4321")).Hash);
        Assert.Equal(ApplyOutcome.Done, (await first.ApplyAsync()).Outcome);
        Assert.NotEqual((await PinAsync("1234")).Hash, (await PinAsync("4321")).Hash);

        Task<Plan> PinAsync(string pin)
        {
            File.WriteAllText(_elsewhere["secret"], pin);
            File.SetUnixFileMode(_elsewhere["secret"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
            return Plan(new FileResource("/etc/pin", FileContent.FromSecret(Secret.FromFile(_elsewhere["secret"]))) { Adopt = true });
        }
    }

    private async Task Keep(params IComponent[] components) => (await Plan(components)).Save(Kept);

    private async Task Apply(params IComponent[] components) => Assert.Equal(ApplyOutcome.Done, (await (await Plan(components)).ApplyAsync()).Outcome);

    private Task<Plan> Plan(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return Target.PlanAsync(configuration);
    }
}
