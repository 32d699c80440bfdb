namespace HostKit.Core.Tests.Applying;

/// <summary>What is declared absent goes, is kept, and comes back.</summary>
public sealed class AbsentPathTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("hostkit-absent-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task A_file_or_link_goes_and_comes_back_when_it_is_no_longer_declared_absent()
    {
        Directory.CreateDirectory($"{_root}/etc");
        await File.WriteAllTextAsync($"{_root}/etc/default", "theirs\n", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink($"{_root}/etc/link", "default");
        await AppliedAsync(new HostConfiguration("box").Add(new AbsentPath("/etc/default")).Add(new AbsentPath("/etc/link")).Add(new AbsentPath("/etc/never")));
        Assert.Empty(Directory.GetFileSystemEntries($"{_root}/etc"));
        await AppliedAsync(new HostConfiguration("box"));
        Assert.Equal("theirs\n", await File.ReadAllTextAsync($"{_root}/etc/default", TestContext.Current.CancellationToken));
        Assert.Equal("default", new FileInfo($"{_root}/etc/link").LinkTarget);
    }

    [Fact]
    public async Task A_directory_is_refused()
    {
        Directory.CreateDirectory($"{_root}/etc/full");
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Host.Directory(_root.FullName).PlanAsync(new HostConfiguration("box").Add(new AbsentPath("/etc/full"))));
        Assert.Contains("core.absent-directory", refused.Message, StringComparison.Ordinal);
    }

    private async Task AppliedAsync(HostConfiguration box) => Assert.Equal(ApplyOutcome.Done, (await (await Host.Directory(_root.FullName).PlanAsync(box)).ApplyAsync()).Outcome);
}
