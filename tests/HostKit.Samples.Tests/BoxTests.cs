using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Samples.Tests;

/// <summary>The sample of a whole server, planned in a directory by whoever has the SDK and nothing else.</summary>
[Collection("samples")]
public sealed class BoxTests : IDisposable
{
    private readonly DirectoryInfo _out = Directory.CreateTempSubdirectory("hostkit-out-");

    public void Dispose() => _out.Delete(recursive: true);

    [Fact]
    public async Task The_whole_server_is_planned_without_a_warning_or_a_secret()
    {
        var secrets = Repository.PathOf("samples/box/secrets.example");
        var (exitCode, output, error) = await Tool.RunAsync(
            Repository.Root, "env", $"BOX_SECRETS={secrets}", $"HOSTKIT_ACME_PROGRAM={Repository.PathOf("tests/run")}", "dotnet", "run", "samples/box/box.cs", "--", "plan", "--root", _out.FullName);
        Assert.True(exitCode == 0, output + error);
        Assert.Matches(new Regex("^Plan: [0-9]+ to create, .*8 to build", RegexOptions.Multiline), output);
        Assert.DoesNotContain(": warning ", output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(secrets), file => Assert.DoesNotContain(File.ReadAllText(file).Trim(), output + error, StringComparison.Ordinal));
        Assert.Empty(_out.GetFileSystemInfos());
    }

    [Fact]
    public void It_is_short()
        => Assert.InRange(Directory.GetFiles(Repository.PathOf("samples/box"), "*.cs").Sum(file => File.ReadAllLines(file).Length), 100, 399);
}
