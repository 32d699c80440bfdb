namespace HostKit.Shell.Tests;

/// <summary>Repositories of plugins and themes have many layouts.</summary>
public sealed class EntryFileTests
{
    [Theory]
    [InlineData("zsh-autosuggestions", "zsh-autosuggestions.zsh zsh-autosuggestions.plugin.zsh install_test_zsh.sh spec/a.zsh", "zsh-autosuggestions.plugin.zsh")]
    [InlineData("zsh-z", "zsh-z.plugin.zsh _zshz", "zsh-z.plugin.zsh")]
    [InlineData("zsh-you-should-use", "you-should-use.plugin.zsh zsh-you-should-use.plugin.zsh", "zsh-you-should-use.plugin.zsh")]
    [InlineData("you-should-use", "zsh-you-should-use.zsh", "zsh-you-should-use.zsh")]
    [InlineData("alias-tips-zsh", "alias-tips.plugin.zsh other.zsh", "alias-tips.plugin.zsh")]
    [InlineData("module", "init.zsh functions/helper README.md", "init.zsh")]
    [InlineData("forks", "something.plugin.zsh lib/a.zsh lib/b.zsh", "something.plugin.zsh")]
    [InlineData("nested", "README.md shell/nested.zsh shell/other.zsh", "shell/nested.zsh")]
    [InlineData("nested", "install.zsh deep/er/nested.plugin.zsh", "deep/er/nested.plugin.zsh")]
    [InlineData("lonely", "README.md anything.zsh tests/lonely.zsh", "anything.zsh")]
    public void The_file_of_a_plugin_is_found(string name, string files, string expected) => Assert.Equal((expected, null), EntryFile.Find(files.Split(' '), name, null, theme: false));

    [Theory]
    [InlineData("powerlevel10k", "powerlevel10k.zsh-theme powerlevel9k.zsh-theme config/p10k-lean.zsh internal/p10k.zsh", "powerlevel10k.zsh-theme")]
    [InlineData("spaceship-prompt", "spaceship.zsh-theme spaceship.zsh", "spaceship.zsh-theme")]
    [InlineData("pure", "async.zsh pure.zsh pure.plugin.zsh", "pure.plugin.zsh")]
    [InlineData("agnoster-zsh-theme", "agnoster.zsh-theme", "agnoster.zsh-theme")]
    public void The_file_of_a_theme_is_found(string name, string files, string expected) => Assert.Equal((expected, null), EntryFile.Find(files.Split(' '), name, null, theme: true));

    [Fact]
    public void Several_that_could_be_meant_are_named()
        => Assert.Equal("can be loaded by several files: one.plugin.zsh, two.plugin.zsh.", EntryFile.Find(["one.plugin.zsh", "two.plugin.zsh"], "three", null, theme: false).Problem);

    [Fact]
    public void None_is_told_with_what_there_is()
        => Assert.Equal("has no file that zsh could load it by. It has: install.sh.", EntryFile.Find(["README.md", "install.sh"], "three", null, theme: false).Problem);

    [Fact]
    public void The_script_decides_with_a_file_that_is_there()
    {
        Assert.Equal(("two.plugin.zsh", null), EntryFile.Find(["one.plugin.zsh", "two.plugin.zsh"], "three", "two.plugin.zsh", theme: false));
        Assert.Equal("has no file 'too.zsh'. It has: one.plugin.zsh.", EntryFile.Find(["one.plugin.zsh"], "three", "too.zsh", theme: false).Problem);
    }

    [Fact]
    public void Completions_alone_are_a_plugin() => Assert.Equal((null, null), EntryFile.Find(["_parcel", "README.md"], "parcel", null, theme: false));
}
