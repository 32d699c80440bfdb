using HostKit.Tests;

namespace HostKit.Packaging.Tests.Sources;

public sealed class SourceTests : IDisposable
{
    private readonly Folder _folder = new Folder().With("a.txt", "a").With("sub/b.log", "b").With("sub/deep/c.txt", "c").With("node_modules/x/index.js", "x").With(".git/HEAD", "ref");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(new string[0], "a.txt sub/b.log sub/deep/c.txt")]
    [InlineData(new[] { "*.log" }, "a.txt sub/deep/c.txt")]
    [InlineData(new[] { "sub/**" }, "a.txt")]
    [InlineData(new[] { "sub/*" }, "a.txt")]
    [InlineData(new[] { "**/c.txt" }, "a.txt sub/b.log")]
    [InlineData(new[] { "deep" }, "a.txt sub/b.log")]
    [InlineData(new[] { "?.txt" }, "sub/b.log")]
    [InlineData(new[] { "/a.txt" }, "sub/b.log sub/deep/c.txt")]
    public void Patterns_leave_files_out(string[] except, string left)
        => Assert.Equal(left, string.Join(' ', (Source.Folder(_folder.Path) with { Except = [.. except] }).Read("node_modules").Files.Select(f => f.Path)));

    [Fact]
    public void The_hash_is_of_paths_contents_links_and_programs()
    {
        var hashes = new List<string> { Hash() };
        File.SetLastWriteTimeUtc($"{_folder.Path}/a.txt", DateTime.UnixEpoch);
        Assert.Equal(hashes[0], Hash());
        foreach (var change in (Action[])
            [
                () => _folder.With("a.txt", "A"),
                () => File.Move($"{_folder.Path}/a.txt", $"{_folder.Path}/A.txt"),
                () => File.SetUnixFileMode($"{_folder.Path}/A.txt", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute),
                () => File.CreateSymbolicLink($"{_folder.Path}/link", "A.txt"),
                () => { File.Delete($"{_folder.Path}/link"); File.CreateSymbolicLink($"{_folder.Path}/link", "sub/b.log"); },
                () => { File.Delete($"{_folder.Path}/link"); _folder.With("link", "sub/b.log"); },
            ])
        {
            change();
            hashes.Add(Hash());
        }

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public void The_copy_has_the_same_files_with_fixed_modes_and_times()
    {
        _folder.With("name with spaces\nand lines", "x");
        File.SetUnixFileMode($"{_folder.Path}/a.txt", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var to = new Folder();
        var tree = Source.Folder(_folder.Path).Read();
        tree.CopyTo(to.Path);
        Assert.Equal(tree.Hash, Source.Folder(to.Path).Read().Hash);
        Assert.Equal((SourceTree.Epoch.UtcDateTime, UnixFileMode.OtherExecute), (File.GetLastWriteTimeUtc($"{to.Path}/sub/b.log"), File.GetUnixFileMode($"{to.Path}/a.txt") & UnixFileMode.OtherExecute));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../outside")]
    [InlineData("sub/../../outside")]
    public void A_link_that_leads_out_is_refused_by_name(string target)
    {
        File.CreateSymbolicLink($"{_folder.Path}/out", target);
        Assert.Contains($"/out' is a link to '{target}', which is not among the sources", Assert.Throws<HostKitException>(() => Source.Folder(_folder.Path).Read().Hash).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_refused_and_not_waited_for()
    {
        await Tool.RequireAsync(_folder.Path, "mkfifo", "pipe");
        Assert.Contains("/pipe' is neither file, folder nor link", Assert.Throws<HostKitException>(() => Source.Folder(_folder.Path).Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_of_a_repository_is_what_it_was_without_hooks_whatever_the_branch_is_by_now()
    {
        using var repository = new Folder().With("hello", "first");
        await GitAsync(repository, "init", "--quiet", ".");
        await GitAsync(repository, "add", "hello");
        await GitAsync(repository, "commit", "--quiet", "-m", "first");
        var commit = (await Tool.RequireAsync(repository.Path, "git", "rev-parse", "HEAD")).Trim();
        repository.With("hello", "second").With(".git/hooks/post-checkout", "#!/bin/sh\ntouch hooked\n");
        File.SetUnixFileMode($"{repository.Path}/.git/hooks/post-checkout", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await GitAsync(repository, "commit", "--quiet", "-am", "second");

        var tree = Source.Git(repository.Path, commit).Read();
        Assert.Equal(("hello", "first"), (string.Join(' ', tree.Files.Select(f => f.Path)), tree.ReadText("hello")));
        var unknown = Assert.Throws<HostKitException>(() => Source.Git(repository.Path, new string('0', 40)).Read());
        Assert.StartsWith($"git cannot get '{repository.Path}': ", unknown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("main")]
    [InlineData("0123abc")]
    public void A_branch_or_short_hash_is_refused(string commit)
        => Assert.Contains($"'git rev-parse {commit}' tells it", Assert.Throws<ArgumentException>(() => Source.Git("/repo", commit)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("--upload-pack=touch x")]
    [InlineData("ext::sh -c x")]
    public void A_repository_that_git_would_take_for_a_command_is_refused(string repository)
        => Assert.Throws<ArgumentException>(() => Source.Git(repository, new string('0', 40)));

    private string Hash() => Source.Folder(_folder.Path).Read().Hash;

    private static Task<string> GitAsync(Folder folder, params string[] words)
        => Tool.RequireAsync(folder.Path, "git", ["-c", "user.name=a", "-c", "user.email=a@example.org", .. words]);
}
