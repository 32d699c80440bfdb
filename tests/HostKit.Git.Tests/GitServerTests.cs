namespace HostKit.Git.Tests;

public sealed class GitServerTests : IDisposable
{
    private const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f anna@desk";
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("hostkit-git-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Access_hooks_and_the_web_view_are_files()
    {
        var server = new GitServer
        {
            Users = [new("anna", Key)],
            Repositories = [new("team/site") { Description = "The site", Writers = ["anna"], IsPublic = true, Hooks = [GitHook.PostReceive(new Command("/usr/bin/systemctl", "start", "it's.service"))] }, new("notes") { Readers = ["anna"], AllowsRewriting = true }],
            Web = new() { Title = "Anna's", ClonePrefix = "git@example.org:" },
        };
        Assert.Equal(ApplyOutcome.Done, (await (await Host.Directory(_root.FullName).PlanAsync(new HostConfiguration("git").Add(server))).ApplyAsync()).Outcome);
        Assert.Equal("anna team/site rw\nanna notes r\n", Read("etc/hostkit-git/access"));
        Assert.Equal("team/site\tmain\tno\t/usr/local/lib/hostkit-git/hooks/team/site\tThe site\nnotes\tmain\tyes\t/usr/local/lib/hostkit-git/hooks/notes\t\n", Read("etc/hostkit-git/repositories"));
        Assert.Equal("#!/bin/sh\nexec '/usr/bin/systemctl' 'start' 'it'\\''s.service'\n", Read("usr/local/lib/hostkit-git/hooks/team/site/post-receive"));
        Assert.Contains("repo.url=team/site\nrepo.path=/srv/git/team/site.git\nrepo.desc=The site\n", Read("etc/hostkit-git/cgitrc"), StringComparison.Ordinal);
        Assert.DoesNotContain("notes", Read("etc/hostkit-git/cgitrc"), StringComparison.Ordinal);
        Assert.Equal($"restrict,command=\"/usr/local/lib/hostkit-git/serve anna\" {Key}", Assert.Single(((IComponent)server).Lower(Host.Directory(_root.FullName)).OfType<UserResource>().First().AuthorizedKeys!.Value));
    }

    [Fact]
    public async Task An_account_that_sshd_does_not_let_in_is_told()
    {
        Directory.CreateDirectory($"{_root}/etc/ssh");
        await File.WriteAllTextAsync($"{_root}/etc/ssh/sshd_config", "AllowUsers anna\nMatch User bert\n", TestContext.Current.CancellationToken);
        var plan = await Host.Directory(_root.FullName).PlanAsync(new HostConfiguration("git").Add(new GitServer()));
        Assert.Contains(plan.Findings, f => f.Id == "git.not-let-in");
    }

    [Fact]
    public void What_is_wrong_is_said_all_at_once()
    {
        var server = new GitServer { Users = [new("anna", Key), new("bert", Key)], Repositories = [new("a") { Readers = ["carl"], Hooks = [GitHook.Update("true"), GitHook.Update("false")] }, new("a")] };
        Assert.Equal(["git.two-repositories", "git.one-key-for-two", "git.unknown-user", "git.two-hooks"], server.Validate().Select(f => f.Id));
        foreach (var name in (string[])["", "../a", "a b", ".a", "a.git", "a//b", "a/-b", "ä", "a\nb"])
            Assert.ThrowsAny<ArgumentException>(() => new GitRepository(name));
        Assert.Throws<ArgumentException>(() => new GitUser("anna", $"command=\"sh\" {Key}"));
        Assert.Throws<ArgumentException>(() => new GitUser("an na", Key));
        Assert.Throws<ArgumentException>(() => new GitRepository("a") { Description = "a\nrepo.url=x" });
        Assert.Throws<ArgumentException>(() => new GitWeb { Title = "a\nscan-path=/" });
        Assert.Throws<ArgumentException>(() => new GitServer { Directory = "/srv/'$(id)" });
    }

    private string Read(string path) => File.ReadAllText($"{_root}/{path}");
}
