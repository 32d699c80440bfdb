using HostKit.Tests;

[assembly: AssemblyFixture(typeof(HostKit.Samples.MachineTests.HelloPackages))]

namespace HostKit.Samples.MachineTests;

/// <summary>What every hello machine needs of this one: the packed packages and the published service; made once for all tests.</summary>
public sealed class HelloPackages : IAsyncLifetime
{
    internal LocalFeed Feed { get; private set; } = null!;

    /// <summary>The published service's folder.</summary>
    internal string Server => Path.Combine(Feed.Directory, "server");

    public async ValueTask InitializeAsync()
    {
        Feed = await LocalFeed.PackAsync();
        Feed.Configure(Feed.Directory);
        await Tool.RequireAsync(Repository.Root, "dotnet", "publish", "samples/hello/server.cs", "--output", Server);
    }

    public ValueTask DisposeAsync()
    {
        Feed?.Dispose();
        return default;
    }
}
