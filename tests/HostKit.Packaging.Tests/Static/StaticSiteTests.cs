using System.IO.Compression;

namespace HostKit.Packaging.Tests.Static;

public sealed class StaticSiteTests : IDisposable
{
    private readonly Folder _folder = new Folder().With("index.html", string.Concat(Enumerable.Repeat("<p>hello</p>\n", 200))).With("public/a b.html", "hello").With("small.css", "a{}");
    private readonly Box _box = new();

    public void Dispose()
    {
        _folder.Dispose();
        _box.Dispose();
    }

    [Fact]
    public async Task Files_are_served_as_they_are()
    {
        var site = new StaticSite("site", Source.Folder(_folder.Path));
        await _box.BuildAsync(site);
        Assert.Equal(["a b.html", "index.html", "small.css"], Directory.EnumerateFiles(_box[site.Root], "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_the_output_folder_is_served_and_decides_the_path()
    {
        var site = new StaticSite("site", Source.Folder(_folder.Path)) { Output = "public" };
        await _box.BuildAsync(site);
        Assert.Equal("hello", File.ReadAllText(_box[$"{site.Root}/a b.html"]));
        Assert.Single(Directory.EnumerateFileSystemEntries(_box[site.Root]));
        _folder.With("other", "");
        Assert.Equal(site.Path, new StaticSite("site", Source.Folder(_folder.Path)) { Output = "public" }.Path);
    }

    [Fact]
    public async Task A_build_makes_the_files()
    {
        var site = new StaticSite("site", Source.Folder(_folder.Path)) { Build = "mkdir made; sed s/hello/bye/ index.html > made/index.html", Output = "made", Tools = ["sed"] };
        await _box.BuildAsync(site);
        Assert.StartsWith("<p>bye</p>", File.ReadAllText(_box[$"{site.Root}/index.html"]), StringComparison.Ordinal);
        var nothing = new StaticSite("site", Source.Folder(_folder.Path)) { Build = "true", Output = "made" };
        Assert.Contains("the build made no folder made", await _box.ProblemAsync(nothing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_can_be_there_compressed_too()
    {
        var site = new StaticSite("site", Source.Folder(_folder.Path)) { Precompressed = true };
        await _box.BuildAsync(site);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(_box[$"{site.Root}/index.html.gz"]), CompressionMode.Decompress));
        Assert.Equal(File.ReadAllText($"{_folder.Path}/index.html"), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.False(File.Exists(_box[$"{site.Root}/small.css.gz"]));
    }

    [Fact]
    public void A_folder_without_files_and_a_missing_tool_are_findings()
    {
        Assert.Equal("packaging.missing-folder", Assert.Single(new StaticSite("s", Source.Folder(_folder.Path)) { Output = "nothing" }.Validate()).Id);
        Assert.Equal("packaging.missing-tool", Assert.Single(new StaticSite("s", Source.Folder(_folder.Path)) { Build = "x", Tools = ["no-such"] }.Validate()).Id);
        Assert.Throws<ArgumentException>(() => new StaticSite("s", Source.Folder(_folder.Path)) { Output = "../up" });
    }
}
