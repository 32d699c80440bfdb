namespace HostKit.Packaging.MachineTests.Dotnet;

/// <summary>What is fetched is what the lock files say, or nothing reaches the store.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly WebSources _sources = new();
    private readonly Folder _root = new();

    public void Dispose()
    {
        _sources.Dispose();
        _root.Dispose();
    }

    [Fact]
    public async Task A_package_with_another_hash_is_refused()
    {
        await _sources.App().LockAsync(cancellationToken: TestContext.Current.CancellationToken);
        Change("packages.lock.json", "\"contentHash\": \"HrC5", "\"contentHash\": \"HrC6");
        var problem = await ProblemAsync(_sources.App());
        Assert.Contains("NU1403", problem, StringComparison.Ordinal);
        Assert.Contains("A package is not the one that the lock file was made with.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_runtime_pack_with_another_hash_is_refused()
    {
        var app = _sources.App(DotnetRuntime.SingleFile);
        await app.LockAsync(cancellationToken: TestContext.Current.CancellationToken);
        var line = (await File.ReadAllLinesAsync($"{_sources.Folder.Path}/dotnet-packs.lock", TestContext.Current.CancellationToken)).First(l => l.StartsWith("microsoft.netcore.app.runtime.", StringComparison.Ordinal));
        Change("dotnet-packs.lock", line, line[..^4] + "AAA=");
        Assert.Contains($"{string.Join(' ', line.Split(' ')[..2])} is not the one that dotnet-packs.lock was made with", await ProblemAsync(_sources.App(DotnetRuntime.SingleFile)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_whose_staleness_only_MSBuild_sees_is_explained()
    {
        await _sources.App().LockAsync(cancellationToken: TestContext.Current.CancellationToken);
        Change("web.csproj", "</Project>", "<ItemGroup Condition=\"$([System.String]::IsNullOrEmpty(''))\"><PackageReference Include=\"Newtonsoft.Json.Bson\" Version=\"1.0.2\" /></ItemGroup></Project>");
        Assert.Contains("The lock file is stale", await ProblemAsync(_sources.App()), StringComparison.Ordinal);
    }

    private void Change(string file, string from, string to)
    {
        var path = $"{_sources.Folder.Path}/{file}";
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private async Task<string> ProblemAsync(DotnetApp app)
    {
        var result = await (await Host.Directory(_root.Path).PlanAsync(new HostConfiguration("box").Add(app))).ApplyAsync();
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.False(Directory.Exists(_root.Path + app.Path.Value));
        return string.Join("\n", result.Failures);
    }
}
