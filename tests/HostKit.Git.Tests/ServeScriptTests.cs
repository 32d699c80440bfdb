using System.Diagnostics;

namespace HostKit.Git.Tests;

/// <summary>What a key opens, asked as sshd asks it. git itself is a stand-in, which tells what it was called with.</summary>
public sealed class ServeScriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-serve-");

    public ServeScriptTests()
    {
        foreach (var name in (string[])["dotfiles", "team/site", "secret"])
            Directory.CreateDirectory($"{_folder}/srv/{name}.git");
        Directory.CreateDirectory($"{_folder}/bin");
        Write("bin/git", "#!/bin/sh\necho \"git $*\"\n");
        Write("serve", ServeScript.Of($"{_folder}/srv", $"{_folder}/access"));
        File.WriteAllText($"{_folder}/access", "anna dotfiles rw\nanna team/site r\nbert secret rw\nanna gone r\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("git-upload-pack 'dotfiles.git'", "git upload-pack SRV/dotfiles.git\n")]
    [InlineData("git-upload-pack '/dotfiles'", "git upload-pack SRV/dotfiles.git\n")]
    [InlineData("git upload-pack team/site/", "git upload-pack SRV/team/site.git\n")]
    [InlineData("git-receive-pack 'dotfiles'", "git receive-pack SRV/dotfiles.git\n")]
    [InlineData("git-upload-archive 'team/site'", "git upload-archive SRV/team/site.git\n")]
    [InlineData("", "Hello anna. There is no shell here, but repositories:\n  rw  dotfiles\n  r   team/site\n  r   gone\n")]
    public async Task Who_may_gets_git(string asked, string answer) => Assert.Equal((0, answer.Replace("SRV", $"{_folder}/srv", StringComparison.Ordinal), ""), await AskAsync("anna", asked));

    [Theory]
    [InlineData("git-receive-pack 'team/site'", "anna may read 'team/site', but not push to it.")]
    [InlineData("git-upload-pack 'secret'", "There is no repository 'secret', or not for anna.")]
    [InlineData("git-upload-pack 'nothing'", "There is no repository 'nothing', or not for anna.")]
    [InlineData("git-upload-pack 'gone'", "The repository 'gone' is declared, but not there.")]
    [InlineData("bash", "Only git may be used here: clone, fetch, push.")]
    [InlineData("git-upload-packx 'dotfiles'", "Only git may be used here: clone, fetch, push.")]
    [InlineData("git status", "Only git may be used here: clone, fetch, push.")]
    [InlineData("scp -t /tmp", "Only git may be used here: clone, fetch, push.")]
    public async Task Who_may_not_is_told_why(string asked, string message) => Assert.Equal((1, "", message + "\n"), await AskAsync("anna", asked));

    [Theory]
    [InlineData("git-upload-pack 'dotfiles; id'")]
    [InlineData("git-upload-pack '$(id)'")]
    [InlineData("git-upload-pack '`id`'")]
    [InlineData("git-upload-pack '../dotfiles'")]
    [InlineData("git-upload-pack 'team/../dotfiles'")]
    [InlineData("git-upload-pack '--upload-pack=id'")]
    [InlineData("git-upload-pack 'team/-x'")]
    [InlineData("git-upload-pack 'team//site'")]
    [InlineData("git-upload-pack 'dotfiles' 'secret'")]
    [InlineData("git-upload-pack --strict 'dotfiles'")]
    [InlineData("git-upload-pack 'dotfiles'; id")]
    [InlineData("git-upload-pack 'dot*'")]
    [InlineData("git-upload-pack 'dotfiles\nid'")]
    [InlineData("git-upload-pack ''")]
    [InlineData("git-upload-pack 'ä'")]
    public async Task What_is_no_name_is_refused_and_never_run(string asked) => Assert.Equal((1, "", "That is not the name of a repository.\n"), await AskAsync("anna", asked));

    private void Write(string name, string text)
    {
        File.WriteAllText($"{_folder}/{name}", text);
        File.SetUnixFileMode($"{_folder}/{name}", (UnixFileMode)Convert.ToInt32("755", 8));
    }

    private async Task<(int, string, string)> AskAsync(string user, string asked)
    {
        var start = new ProcessStartInfo($"{_folder}/serve", [user]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SSH_ORIGINAL_COMMAND"] = asked;
        start.Environment["PATH"] = $"{_folder}/bin:/usr/bin:/bin";
        using var process = Process.Start(start)!;
        var (output, error) = (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, output, error);
    }
}
