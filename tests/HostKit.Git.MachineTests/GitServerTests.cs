using HostKit.Nginx;
using HostKit.Testing;

namespace HostKit.Git.MachineTests;

/// <summary>Clone and push over a real ssh, and cgit behind nginx, on a booted machine.</summary>
public sealed class GitServerTests
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("openssh-server", "openssh-client", "git", "cgit", "fcgiwrap", "nginx-light", "curl")
        .WithCommand("rm -f /etc/nginx/sites-enabled/default; ssh-keygen -A; for n in anna bert; do ssh-keygen -q -t ed25519 -N '' -C $n -f /root/$n; done; printf 'Host *\\n  StrictHostKeyChecking no\\n  LogLevel ERROR\\n  IdentitiesOnly yes\\n' > /etc/ssh/ssh_config.d/test.conf; git config --system user.name Anna; git config --system user.email anna@example.org");

    [Fact]
    public async Task Who_may_clones_and_pushes_and_everybody_sees_what_is_public()
    {
        await using var machine = await Machine.StartAsync(Image);
        await machine.ShellAsync("systemctl start ssh");
        var keys = new Dictionary<string, string>();
        foreach (var name in (string[])["anna", "bert"])
            keys[name] = (await machine.ShellAsync($"cat /root/{name}.pub")).Output.Trim();
        async Task<string> As(string user, string command) => (await machine.TryRunAsync("sh", "-c", $"cd /root; export GIT_SSH_COMMAND='ssh -i /root/{user}'; {{ {command}; }} 2>&1; echo \"= $?\"")).Output.Trim();

        await DoneAsync(machine, Box(keys));
        Assert.Equal(ApplyOutcome.NothingToDo, (await (await machine.Host.PlanAsync(Box(keys))).ApplyAsync()).Outcome);
        var pushed = await As("anna", "git clone -q git@localhost:site anna-site && cd anna-site && echo one > a && git add a && git commit -qm 'The first of all' && git push -q origin HEAD:main");
        Assert.True(pushed.EndsWith("= 0", StringComparison.Ordinal), $"{pushed}\n{await machine.JournalAsync("ssh.service")}");
        Assert.Equal("pushed refs/heads/main", (await machine.ShellAsync("cat /srv/git/site.git/hook.log")).Output.Trim());

        // Bert reads, and is told that he may not push; nobody gets a shell or another repository.
        Assert.EndsWith("= 0", await As("bert", "git clone -q git@localhost:site bert-site && test -e bert-site/a"), StringComparison.Ordinal);
        Assert.Contains("bert may read 'site', but not push to it.", await As("bert", "cd bert-site && git commit -q --allow-empty -m x && git push -q"), StringComparison.Ordinal);
        Assert.Contains("There is no repository 'private', or not for bert.", await As("bert", "git clone -q git@localhost:private"), StringComparison.Ordinal);
        Assert.Contains("Only git may be used here", await As("anna", "ssh -i /root/anna git@localhost 'id; ls /'"), StringComparison.Ordinal);
        Assert.Contains("That is not the name of a repository.", await As("anna", "ssh -i /root/anna git@localhost \"git-upload-pack 'site; id'\""), StringComparison.Ordinal);
        Assert.Contains("Hello anna.", await As("anna", "ssh -i /root/anna git@localhost"), StringComparison.Ordinal);
        Assert.Contains("= 1", await As("anna", "cd anna-site && git commit -q --amend -m 'Another first' && git push -q --force origin HEAD:main"), StringComparison.Ordinal);

        // The web view has the public repository, and no other.
        var page = (await machine.ShellAsync("curl -s -H 'Host: git.test' http://127.0.0.1/site/log/")).Output;
        Assert.Contains("The first of all", page, StringComparison.Ordinal);
        Assert.DoesNotContain("private", (await machine.ShellAsync("curl -s -H 'Host: git.test' http://127.0.0.1/")).Output, StringComparison.Ordinal);
        Assert.Equal("200", (await machine.ShellAsync("curl -s -o /dev/null -w '%{http_code}' -H 'Host: git.test' http://127.0.0.1/cgit-assets/cgit.css")).Output);

        // Bert leaves; the repositories outlive the server.
        await DoneAsync(machine, Box(new() { ["anna"] = keys["anna"] }));
        Assert.Contains("Permission denied", await As("bert", "git clone -q git@localhost:site gone"), StringComparison.Ordinal);
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("git")).ApplyAsync()).Outcome);
        Assert.Equal("The first of all", (await machine.ShellAsync("git -c safe.directory='*' --git-dir=/srv/git/site.git log -1 --format=%s main")).Output.Trim());
        Assert.Equal("", (await machine.ShellAsync("ls -d /etc/hostkit-git /usr/local/lib/hostkit-git /etc/systemd/system/hostkit-cgit* 2>/dev/null || :")).Output.Trim());
    }

    private static HostConfiguration Box(Dictionary<string, string> keys) => new HostConfiguration("git") { SettleTime = TimeSpan.FromMilliseconds(300) }
        .Add(new GitServer
        {
            Users = [.. keys.Select(k => new GitUser(k.Key, k.Value))],
            Repositories =
            [
                new("site") { Description = "The site", Writers = ["anna"], Readers = [.. keys.Keys.Where(k => k != "anna")], IsPublic = true, Hooks = [GitHook.PostReceive("while read -r old new name; do echo \"pushed $name\" >> hook.log; done")] },
                new("private") { Writers = ["anna"] },
            ],
            Web = new() { Title = "Repositories" },
        })
        .Add(new Site("git.test") { Locations = [Location.Cgi("/", GitWeb.Socket, GitWeb.Program), new("/cgit-assets/") { Alias = GitWeb.Assets + "/" }] });

    private static async Task DoneAsync(Machine machine, HostConfiguration configuration)
    {
        var result = await (await machine.Host.PlanAsync(configuration)).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }
}
