namespace HostKit.Shell.Tests;

/// <summary>Everything that is wrong is told when the plan is made, with the way out.</summary>
public sealed class FindingTests : IDisposable
{
    private readonly Folder _framework = SmallFramework.Make();
    private readonly Folder _other = new();

    public void Dispose()
    {
        _framework.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void Names_that_oh_my_zsh_does_not_have_are_told_with_near_ones()
    {
        var zsh = new Zsh("ada")
        {
            OhMyZsh = OhMyZsh.FromFolder(_framework.Path),
            Theme = ZshTheme.Bundled("sombre"),
            Plugins = [ZshPlugin.Bundled("gti"), ZshPlugin.Bundled("sudo"), ZshPlugin.Bundled("something-else")],
        };
        Assert.Equal(
            [
                "shell.unknown-plugin: zsh[ada]/plugin[gti]: Oh My Zsh has no plugin 'gti'; it has 'git'.",
                "shell.unknown-plugin: zsh[ada]/plugin[something-else]: Oh My Zsh has no plugin 'something-else'.",
                "shell.unknown-theme: zsh[ada]/theme: Oh My Zsh has no theme 'sombre'; it has 'somber', 'sober'.",
            ],
            Told(zsh));
        Assert.Equal(["shell.unknown-plugin: zsh[ada]/plugin[gitt]: Oh My Zsh has no plugin 'gitt'; it has 'git'."], Told(new Zsh("ada") { OhMyZsh = zsh.OhMyZsh, Plugins = [ZshPlugin.Bundled("gitt")] }));
    }

    [Fact]
    public void A_folder_without_a_file_to_load_or_with_several_is_told_with_the_way_out()
    {
        _other.With("none/README.md").With("none/install.sh").With("several/a.plugin.zsh").With("several/b.plugin.zsh");
        var zsh = new Zsh("ada") { Plugins = [ZshPlugin.FromFolder($"{_other.Path}/none"), ZshPlugin.FromFolder($"{_other.Path}/several"), ZshPlugin.FromFolder($"{_other.Path}/gone")] };
        Assert.Equal(
            [
                $"shell.entry-file: zsh[ada]/plugin[none]: '{_other.Path}/none' has no file that zsh could load it by. It has: install.sh.",
                $"shell.entry-file: zsh[ada]/plugin[several]: '{_other.Path}/several' can be loaded by several files: a.plugin.zsh, b.plugin.zsh.",
                $"shell.unreadable-source: zsh[ada]/plugin[gone]: There is no folder '{_other.Path}/gone'.",
            ],
            Told(zsh));
        Assert.Contains("File", zsh.Validate().First().Mend, StringComparison.Ordinal);
        Assert.Empty(new Zsh("ada") { Plugins = [ZshPlugin.FromFolder($"{_other.Path}/several") with { File = "b.plugin.zsh" }] }.Validate());
    }

    [Fact]
    public void What_needs_oh_my_zsh_says_so()
    {
        Assert.Equal(
            ["shell.no-oh-my-zsh: zsh[ada]/plugin[git]: The plugin 'git' is one of Oh My Zsh, and this shell has no Oh My Zsh."], Told(new Zsh("ada") { Plugins = [ZshPlugin.Bundled("git")] }));
        _other.With("README.md");
        Assert.Equal(
            [$"shell.not-oh-my-zsh: zsh[ada]/ohmyzsh: '{_other.Path}' has no folder 'lib' with files '*.zsh', so it is no copy of Oh My Zsh."],
            Told(new Zsh("ada") { OhMyZsh = OhMyZsh.FromFolder(_other.Path), Plugins = [ZshPlugin.Bundled("git")] }));
    }

    [Fact]
    public void Names_that_the_shell_would_read_as_something_else_are_refused()
    {
        var zsh = new Zsh("ada")
        {
            Aliases = [("a b", "x"), ("ll", "one"), ("ll", "two"), ("ok", "two\nlines")],
            Environment = [("1ST", "x"), ("A-B", "x")],
            Plugins = [ZshPlugin.FromPackage("zsh-autosuggestions"), ZshPlugin.FromPackage("zsh-autosuggestions") with { File = "relative.zsh" }],
            Home = "home",
        };
        Assert.Equal(
            [
                "shell.variable-name", "shell.variable-name", "shell.alias-name", "shell.alias-value", "shell.name-twice", "shell.package-file", "shell.home", "shell.plugin-twice",
            ],
            zsh.Validate().Select(f => f.Id));
        Assert.Throws<ArgumentException>(() => ZshPlugin.Bundled("git; reboot"));
        Assert.Throws<ArgumentException>(() => ZshPlugin.Bundled("../git"));
    }

    private static IEnumerable<string> Told(Zsh zsh) => zsh.Validate().Select(f => $"{f.Id}: {f.Path}: {f.Message}");
}
