using HostKit.Tests;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>Links that another user planted in the directories above a declared path; making such links needs root.</summary>
public sealed class PlantedLinkTests : IDisposable
{
    private readonly string _host = Directory.CreateTempSubdirectory("hostkit-test-").FullName;

    public void Dispose() => Directory.Delete(_host, recursive: true);

    [Theory]
    [InlineData("/etc", 0u, false)]
    [InlineData("/home/eve/own", 4711u, true)]
    public async Task A_link_that_another_user_made_leads_only_to_what_is_theirs(string target, uint owner, bool followed)
    {
        Directory.CreateDirectory(PathOf("etc"));
        Directory.CreateDirectory(PathOf("home/eve/own"));
        File.CreateSymbolicLink(PathOf("home/eve/site"), target);
        await Tool.RequireAsync("/", "chown", "-h", "4711:4711", PathOf("home/eve/site"));
        await Tool.RequireAsync("/", "chown", $"{owner}:{owner}", PathOf(target[1..]));

        if (followed)
        {
            Assert.Equal(ApplyOutcome.Done, (await ApplyAsync("/home/eve/site/passwd")).Outcome);
            return;
        }

        var e = await Assert.ThrowsAsync<HostKitException>(() => ApplyAsync("/home/eve/site/passwd"));
        Assert.Contains("leads through '/home/eve/site', a link to '/etc' that user 4711 made", e.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(PathOf("etc")));
    }

    private async Task<ApplyResult> ApplyAsync(string path)
        => await (await Host.Directory(_host).PlanAsync(new HostConfiguration("links").Add(new FileResource(path, "x")))).ApplyAsync();

    private string PathOf(string path) => Path.Combine(_host, path);
}
