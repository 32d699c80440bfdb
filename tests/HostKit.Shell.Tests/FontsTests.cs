namespace HostKit.Shell.Tests;

public sealed class FontsTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Font_files_of_a_folder_are_for_everybody_and_the_cache_follows()
    {
        _folder.With("a/One.ttf", "true one").With("b/Two.otf", "OTTO two").With("README.md");
        var fonts = new Fonts("mine") { Files = [_folder.Path], Packages = [new("fonts-dejavu-core")] };
        Assert.Empty(fonts.Validate());
        var resources = fonts.Lower(Host.Directory("/nowhere")).ToList();
        Assert.Equal(["/usr/local/share/fonts/mine/One.ttf", "/usr/local/share/fonts/mine/Two.otf"], resources.OfType<FileResource>().Select(f => f.Path));
        Assert.Equal(["fontconfig", "fonts-dejavu-core"], resources.OfType<SystemPackage>().Select(p => p.Name));
        Assert.Equal("fc-cache", resources.OfType<CommandResource>().Single().Command.ToString());
    }

    [Fact]
    public void What_is_no_font_is_told()
    {
        _folder.With("page/One.ttf", "<html>").With("empty/README.md").With("x/Two.otf", "OTTO").With("y/Two.otf", "OTTO");
        var fonts = new Fonts("mine") { Files = [$"{_folder.Path}/page", $"{_folder.Path}/empty", $"{_folder.Path}/gone.ttf", $"{_folder.Path}/x", $"{_folder.Path}/y"] };
        Assert.Equal(["shell.font-content", "shell.font-none", "shell.font-missing", "shell.font-twice"], fonts.Validate().Select(f => f.Id));
    }

    [Fact]
    public void A_name_that_leads_elsewhere_is_refused() => Assert.Throws<ArgumentException>(() => new Fonts("../x"));
}
