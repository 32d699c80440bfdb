namespace HostKit.Packaging.MachineTests.Dotnet;

/// <summary>Projects that say for which runtimes they are, as many do for their own publishing.</summary>
public sealed class IdentifierTests
{
    [Fact]
    public async Task A_project_that_publishes_itself_whole_is_built_for_the_shared_runtime()
    {
        using var sources = new WebSources();
        using var root = new Folder();
        var project = $"{sources.Folder.Path}/web.csproj";
        File.WriteAllText(project, File.ReadAllText(project).Replace(
            "</PropertyGroup>", $"<RuntimeIdentifier>{DotnetPlan.Identifier}</RuntimeIdentifier><SelfContained>true</SelfContained><PublishSingleFile>true</PublishSingleFile><AssemblyName>shop bot</AssemblyName></PropertyGroup>", StringComparison.Ordinal));
        await sources.App().LockAsync(cancellationToken: TestContext.Current.CancellationToken);
        var app = sources.App();
        var result = await (await Host.Directory(root.Path).PlanAsync(new HostConfiguration("box").Add(app))).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join("\n", result.Failures));
        Assert.Equal(["shop bot"], Directory.EnumerateFiles($"{root.Path}{app.Path}/bin").Select(Path.GetFileName));
        Assert.True(File.Exists($"{root.Path}{app.Path}/lib/web-shared/shop bot.dll"));
        Assert.False(File.Exists($"{root.Path}{app.Path}/lib/web-shared/System.Private.CoreLib.dll"));
    }
}
