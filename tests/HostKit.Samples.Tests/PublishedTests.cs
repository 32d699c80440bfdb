using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Samples.Tests;

/// <summary>The sample as it is taken to a server: published from packages as one program that needs no .NET there.</summary>
[Collection("samples")]
public sealed partial class PublishedTests
{
    [Fact]
    public async Task A_published_script_is_one_native_program_without_warnings()
    {
        using var feed = await LocalFeed.PackAsync();
        var folder = Directory.CreateDirectory(Path.Combine(feed.Directory, "script")).FullName;
        // The compiler comes from where this repository restores from.
        feed.Configure(folder, alone: false);
        var script = Path.Combine(folder, "provision.cs");
        var text = File.ReadAllText(Repository.PathOf("samples/hello/provision.cs")).Replace("#:property PublishAot=false\n", "", StringComparison.Ordinal);
        await File.WriteAllTextAsync(script, ProjectReference().Replace(text, $"#:package $1@{feed.Version}"));

        var output = Path.Combine(feed.Directory, "published");
        var published = await Tool.RunAsync(folder, "dotnet", "publish", "provision.cs", "--use-current-runtime", "--output", output);
        Assert.True(published.ExitCode == 0, published.Output + published.Error);
        Assert.DoesNotContain("warning", published.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Directory.GetFiles(output, "*.dll"));

        // Nothing of .NET is to be found.
        var root = Path.Combine(feed.Directory, "root");
        var applied = await Tool.RunAsync(output, "env", "-i", "DOTNET_ROOT=/nonexistent", "PATH=/usr/bin:/bin", "./provision", "apply", "--yes", "--root", root);
        Assert.True(applied.ExitCode == 0, applied.Output + applied.Error);
        Assert.Contains("proxy_pass", File.ReadAllText(Path.Combine(root, "etc/nginx/conf.d/hello.example.org.conf")), StringComparison.Ordinal);
        var planned = await Tool.RunAsync(output, "env", "-i", "DOTNET_ROOT=/nonexistent", "PATH=/usr/bin:/bin", "./provision", "plan", "--json", "--root", root);
        Assert.Equal(0, planned.ExitCode);
        Assert.Contains("\"changes\":[]", planned.Output.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^#:project \.\./\.\./src/(HostKit\.\w+)$", RegexOptions.Multiline)]
    private static partial Regex ProjectReference();
}
