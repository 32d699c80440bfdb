using HostKit.Tests;

namespace HostKit.Shell.Tests;

/// <summary>What a user's <c>.zshrc</c> loads, in which order, and from where.</summary>
public sealed class ZshTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private readonly Folder _framework = SmallFramework.Make();
    private readonly Folder _other = new();

    public void Dispose()
    {
        _framework.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void Files_are_named_one_by_one_in_an_order_that_works()
    {
        var zsh = Shell(
            ZshPlugin.FromPackage("zsh-history-substring-search"), ZshPlugin.FromPackage("zsh-syntax-highlighting"), ZshPlugin.Bundled("sudo"),
            ZshPlugin.FromPackage("zsh-autosuggestions"), ZshPlugin.Bundled("git"));
        Assert.Empty(zsh.Validate());
        var text = Text(zsh);
        Assert.Contains($"HOSTKIT_ZSH={Store(zsh)}\n", text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "lib/00-first.zsh", "lib/history.zsh", "plugins/sudo/sudo.plugin.zsh", "plugins/git/git.plugin.zsh", "custom/mine.zsh", "themes/sober.zsh-theme",
                "/usr/share/zsh-autosuggestions/zsh-autosuggestions.zsh", "/usr/share/zsh-syntax-highlighting/zsh-syntax-highlighting.zsh",
                "/usr/share/zsh-history-substring-search/zsh-history-substring-search.zsh",
            ],
            Sourced(zsh).Select(s => s.Replace("$HOSTKIT_ZSH/oh-my-zsh/", "", StringComparison.Ordinal)));
        Assert.Equal(["zsh", "zsh-history-substring-search", "zsh-syntax-highlighting", "zsh-autosuggestions"], Resources<SystemPackage>(zsh).Select(p => p.Name));
    }

    [Fact]
    public void Highlighting_that_is_called_otherwise_comes_last_too()
    {
        _other.With("colours/zsh-syntax-highlighting.plugin.zsh").With("late/late.plugin.zsh");
        var zsh = new Zsh("ada") { Plugins = [ZshPlugin.FromFolder($"{_other.Path}/colours"), ZshPlugin.FromFolder($"{_other.Path}/late")] };
        Assert.Equal(["late.plugin.zsh", "zsh-syntax-highlighting.plugin.zsh"], Sourced(zsh).Select(Path.GetFileName));
    }

    [Fact]
    public void Folders_with_completions_are_known_before_completion_is_set_up()
    {
        _other.With("zsh-completions/zsh-completions.plugin.zsh").With("zsh-completions/src/_lathe", "#compdef lathe\n");
        var text = Text(Shell(ZshPlugin.Bundled("only-completes"), ZshPlugin.FromFolder($"{_other.Path}/zsh-completions")));
        var fpath = text.Split('\n').Single(l => l.StartsWith("fpath=", StringComparison.Ordinal));
        Assert.Contains("/oh-my-zsh/plugins/only-completes ", fpath, StringComparison.Ordinal);
        Assert.Contains("/plugins/zsh-completions/src ", fpath, StringComparison.Ordinal);
        Assert.True(text.IndexOf("fpath=", StringComparison.Ordinal) < text.IndexOf("compinit", StringComparison.Ordinal));
        Assert.DoesNotContain("oh-my-zsh.sh", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_loaded_decides_the_path_and_nothing_else()
    {
        var before = Store(Shell(ZshPlugin.Bundled("git")));
        Assert.Equal(before, Store(new Zsh("bob") { OhMyZsh = OhMyZsh.FromFolder(_framework.Path), Aliases = [("ll", "ls -l")] }));
        _framework.With("plugins/git/git.plugin.zsh", "alias gst='git status -sb'\n");
        Assert.NotEqual(before, Store(Shell(ZshPlugin.Bundled("git"))));
    }

    [Fact]
    public void Packages_alone_need_no_store()
        => Assert.Empty(Resources<StoreResource>(new Zsh("ada") { Plugins = [ZshPlugin.FromPackage("zsh-autosuggestions")] }));

    [Fact]
    public void Each_distribution_has_its_own_place_for_plugins()
    {
        var zsh = new Zsh("ada") { Plugins = [ZshPlugin.FromPackage("zsh-autosuggestions")] };
        _other.With("etc/os-release", "NAME=Arch\nID=arch\n");
        var text = FileText(zsh.Lower(Host.Directory(_other.Path)).OfType<FileResource>().Single());
        Assert.Contains("source /usr/share/zsh/plugins/zsh-autosuggestions/zsh-autosuggestions.zsh\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_of_a_repository_is_known_by_the_commit()
    {
        var zsh = new Zsh("root") { Plugins = [ZshPlugin.FromGit("/nowhere/zsh-quiet.git", Commit)] };
        var finding = Assert.Single(zsh.Validate());
        Assert.Equal("shell.unreadable-source", finding.Id);
        Assert.Contains("/nowhere/zsh-quiet.git", finding.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ZshPlugin.FromGit("https://example.org/zsh-quiet", "main"));
    }

    [Fact]
    public async Task A_commit_is_what_is_loaded_and_not_what_came_after_it()
    {
        _other.With("zsh-quiet/quiet.plugin.zsh", "quiet=1\n");
        var commit = await CommitAsync("one");
        _other.With("zsh-quiet/quiet.plugin.zsh", "quiet=2\n");
        await CommitAsync("two");
        var zsh = new Zsh("ada") { Plugins = [ZshPlugin.FromGit($"{_other.Path}/zsh-quiet", commit)] };
        Assert.Empty(zsh.Validate());
        using var root = new Folder();
        var result = await (await Host.Directory(root.Path).PlanAsync(new HostConfiguration("box").Add(zsh), TestContext.Current.CancellationToken)).ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
        Assert.Equal("quiet=1\n", await File.ReadAllTextAsync(root.Path + Assert.Single(Sourced(zsh)).Replace("$HOSTKIT_ZSH", Store(zsh).Value, StringComparison.Ordinal), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Values_are_literal()
    {
        var text = Text(new Zsh("ada") { Aliases = [("say", "echo 'it is $HOME'")], Environment = [("PAGER", "less -R")], Lines = ["bindkey -v"] });
        Assert.Contains("alias -- 'say'='echo '\\''it is $HOME'\\'''\n", text, StringComparison.Ordinal);
        Assert.Contains("export PAGER='less -R'\n", text, StringComparison.Ordinal);
        Assert.Contains("\nbindkey -v\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zsh_itself_reads_what_is_written()
    {
        var text = Text(Shell(ZshPlugin.Bundled("git"), ZshPlugin.FromPackage("zsh-syntax-highlighting")));
        _other.With("rc", text);
        await Tool.RequireAsync(_other.Path, "zsh", "-n", "rc");
    }

    private async Task<string> CommitAsync(string message)
    {
        var folder = $"{_other.Path}/zsh-quiet";
        await Tool.RequireAsync(folder, "git", "init", "--quiet");
        await Tool.RequireAsync(folder, "git", "add", ".");
        await Tool.RequireAsync(folder, "git", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", message);
        return (await Tool.RequireAsync(folder, "git", "rev-parse", "HEAD")).Trim();
    }

    private Zsh Shell(params ZshPlugin[] plugins) => new("ada") { OhMyZsh = OhMyZsh.FromFolder(_framework.Path), Theme = ZshTheme.Bundled("sober"), Plugins = [.. plugins] };

    private static IEnumerable<T> Resources<T>(Zsh zsh) => zsh.Lower(Host.Directory("/nowhere")).OfType<T>();

    private static StorePath Store(Zsh zsh) => Assert.Single(Resources<StoreResource>(zsh)).Path;

    private static string Text(Zsh zsh) => FileText(Resources<FileResource>(zsh).Single());

    private static string FileText(FileResource file)
    {
        using var reader = new StreamReader(file.Content.OpenRead());
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Sourced(Zsh zsh) => Text(zsh).Split('\n').Where(l => l.StartsWith("source ", StringComparison.Ordinal)).Select(l => l["source ".Length..]);
}
