using System.Globalization;
using System.Text.Json;

namespace HostKit.Tests;

/// <summary>A folder feed with HostKit's packages, freshly packed, and everything they depend on: what a user without network would have.</summary>
internal sealed class LocalFeed : IDisposable
{
    private LocalFeed(string directory, string version)
    {
        Directory = directory;
        Version = version;
    }

    public string Directory { get; }

    public string Packages => Path.Combine(Directory, "packages");

    /// <summary>The version of HostKit's packages: new each time, so that no cache answers for them.</summary>
    public string Version { get; }

    public static async Task<LocalFeed> PackAsync()
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("hostkit-feed-").FullName;
        var version = $"0.0.1-test.{DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture)}";
        var feed = new LocalFeed(directory, version);
        await Tool.RequireAsync(
            Repository.Root, "dotnet", "pack", "HostKit.sln", "--nologo", "-v", "quiet", "-p:MinVerVersionOverride=" + version, "--artifacts-path", Path.Combine(directory, "build"),
            "--output", feed.Packages);
        foreach (var (id, dependency) in Dependencies())
            File.Copy(Path.Combine(Cache, id, dependency, $"{id}.{dependency}.nupkg"), Path.Combine(feed.Packages, $"{id}.{dependency}.nupkg"), overwrite: true);
        return feed;
    }

    /// <summary>Writes a NuGet.config beside a script or project that knows this feed and, unless it is to be alone, where this repository restores from.</summary>
    public void Configure(string directory, bool alone = true)
        => File.WriteAllText(Path.Combine(directory, "NuGet.config"), $"""
            <configuration>
              <packageSources>{(alone ? "<clear />" : "")}<add key="local" value="{Packages}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(Directory, "cache")}" /></config>
            </configuration>
            """);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    private static string Cache => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages");

    // What the packages depend on, from the lock files of their projects; build-time tools are not among a user's dependencies.
    private static IEnumerable<(string Id, string Version)> Dependencies()
        => System.IO.Directory.GetFiles(Repository.PathOf("src"), "packages.lock.json", SearchOption.AllDirectories)
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
            .Where(package => package.Value.TryGetProperty("resolved", out _) && package.Name is not ("MinVer" or "Microsoft.NET.ILLink.Tasks" or "Microsoft.DotNet.ILCompiler"))
            .Select(package => (package.Name.ToLowerInvariant(), package.Value.GetProperty("resolved").GetString()!))
            .Distinct();
}
