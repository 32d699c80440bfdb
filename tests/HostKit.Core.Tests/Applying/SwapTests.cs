namespace HostKit.Core.Tests.Applying;

/// <summary>A directory and something else take each other's place in one apply.</summary>
public sealed class SwapTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_file_becomes_a_directory_with_files_and_the_reverse()
    {
        IComponent[] file = [new FileResource("/srv/app", "a file"), new SymlinkResource("/srv/other", "app")];
        IComponent[] directory = [new FileResource("/srv/app/a", "a"), new FileResource("/srv/app/sub/b", "b"), new DirectoryResource("/srv/other") { Mode = (UnixFileMode)0x1C0 }];
        await Done(await Plan(file));

        var plan = await Plan(directory);
        Assert.Equal(
            [(ChangeAction.Delete, "file", "a directory takes its place"), (ChangeAction.Create, "directory", "takes the place of a file")],
            plan.Changes.Where(c => c.Id == "/srv/app").Select(c => (c.Action, c.Kind, c.Cause)));
        await Done(plan);
        Assert.Equal(("a", "b"), (File.ReadAllText(_directory["srv/app/a"]), File.ReadAllText(_directory["srv/app/sub/b"])));
        Assert.Equal((UnixFileMode)0x1C0, File.GetUnixFileMode(_directory["srv/other"]));
        Assert.Empty((await Plan(directory)).Changes);

        await Done(await Plan(file));
        Assert.Equal(("a file", "app"), (File.ReadAllText(_directory["srv/app"]), new FileInfo(_directory["srv/other"]).LinkTarget));
        await Done(await Target.PlanRollbackAsync("test", 2));
        Assert.Equal("b", File.ReadAllText(_directory["srv/app/sub/b"]));
        await Done(await Target.PlanRemovalAsync("test"));
        Assert.False(Directory.Exists(_directory["srv"]));
    }

    [Fact]
    public async Task A_directory_that_others_use_is_not_replaced()
    {
        await Done(await Plan(new FileResource("/srv/app/a", "a")));
        File.WriteAllText(_directory["srv/app/theirs"], "x");
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Plan(new FileResource("/srv/app", "x")));
        Assert.Contains("is a directory, not a file, and is not empty", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_puts_there_meanwhile_takes_everything_back()
    {
        await Done(await Plan(new FileResource("/srv/app/a", "a"), new FileResource("/etc/x", "1")));
        var plan = await Plan(new FileResource("/srv/app", "x"), new FileResource("/etc/x", "2"));
        var result = await plan.ApplyAsync(new Meddler(() => File.WriteAllText(_directory["srv/app/theirs"], "x")));

        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Equal(("a", "x", "1"), (File.ReadAllText(_directory["srv/app/a"]), File.ReadAllText(_directory["srv/app/theirs"]), File.ReadAllText(_directory["etc/x"])));
    }

    private static async Task Done(Plan plan)
    {
        var result = await plan.ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures.Prepend(result.Outcome.ToString())));
    }

    private Task<Plan> Plan(params IComponent[] components)
    {
        var configuration = new HostConfiguration("test");
        foreach (var component in components)
            configuration.Add(component);
        return Target.PlanAsync(configuration);
    }

    private sealed class Meddler(Action meddle) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value)
        {
            if (value.Phase == ApplyPhase.Stage)
                meddle();
        }
    }
}
