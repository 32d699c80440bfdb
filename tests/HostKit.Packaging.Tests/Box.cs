namespace HostKit.Packaging.Tests;

/// <summary>A directory in which apps are built, in a real sandbox: needs util-linux, and root or a kernel that lets users have namespaces.</summary>
internal sealed class Box : IDisposable
{
    private readonly Folder _root = new();

    /// <summary>Where a path of the host is on this machine.</summary>
    public string this[string path] => _root.Path + path;

    public Task BuildAsync(params ReadOnlySpan<App> apps) => BuildAsync(Declared(apps));

    public async Task<string> ProblemAsync(App app)
    {
        var result = await ResultAsync(Declared([app]));
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        Assert.False(Directory.Exists(this[app.Path.Value]));
        return string.Join("\n", result.Failures);
    }

    public void Dispose() => _root.Dispose();

    private static HostConfiguration Declared(ReadOnlySpan<App> apps)
    {
        var configuration = new HostConfiguration("box");
        foreach (var app in apps)
            configuration.Add(app);
        return configuration;
    }

    private async Task BuildAsync(HostConfiguration configuration)
    {
        var result = await ResultAsync(configuration);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join("\n", result.Failures));
    }

    private async Task<ApplyResult> ResultAsync(HostConfiguration configuration) => await (await Host.Directory(_root.Path).PlanAsync(configuration)).ApplyAsync();
}
