namespace HostKit.Core.Tests.Applying;

/// <summary>Links in the directories above a declared path.</summary>
public sealed class PlantedLinkTests
{
    [Fact]
    public async Task A_link_of_ones_own_is_followed_inside_the_host()
    {
        using var host = new TemporaryDirectory();
        Directory.CreateDirectory(host["srv/real"]);
        File.CreateSymbolicLink(host["data"], "/srv/one/../real");
        File.CreateSymbolicLink(host["srv/one"], "real");

        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync(host, "/data/file")).Outcome);
        Assert.Equal("x", File.ReadAllText(host["srv/real/file"]));
    }

    [Fact]
    public async Task A_circle_of_links_is_told()
    {
        using var host = new TemporaryDirectory();
        File.CreateSymbolicLink(host["a"], "b");
        File.CreateSymbolicLink(host["b"], "/a");

        var e = await Assert.ThrowsAsync<HostKitException>(() => ApplyAsync(host, "/a/file"));
        Assert.Contains("Too many levels of symbolic links", e.Message, StringComparison.Ordinal);
    }

    private static async Task<ApplyResult> ApplyAsync(TemporaryDirectory host, string path)
        => await (await Host.Directory(host.Path).PlanAsync(new HostConfiguration("links").Add(new FileResource(path, "x")))).ApplyAsync();
}
