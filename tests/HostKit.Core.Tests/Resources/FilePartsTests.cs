namespace HostKit.Core.Tests.Resources;

/// <summary>A file that several components put together.</summary>
public sealed class FilePartsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hostkit-parts-").FullName;

    [Fact]
    public void Parts_of_several_components_are_one_file_in_the_order_of_their_keys()
    {
        var box = new HostConfiguration("box").Add(File(("b", "2\n"), ("a", "1\n")));
        box.Add(File(("c", "3\n"), ("a", "1\n")));
        Rendering.Write(box, Host.Directory(_folder), _folder + "/out");
        Assert.Equal("# head\n1\n2\n3\n", System.IO.File.ReadAllText(_folder + "/out/etc/parts"));
    }

    [Fact]
    public async Task One_part_with_two_texts_is_an_error_that_names_it_and_both_lines()
        => Assert.Matches("FilePartsTests.cs:\\d+ and FilePartsTests.cs:\\d+ declare 'a' in it differently", await RefusalAsync(File(("a", "1\n")), File(("a", "2\n"))));

    [Fact]
    public async Task A_file_of_parts_and_a_whole_one_are_two_owners()
        => Assert.Contains("declare it differently", await RefusalAsync(File(("a", "1\n")), new FileResource("/etc/parts", "x")), StringComparison.Ordinal);

    [Fact]
    public async Task Parts_with_other_modes_are_two_owners()
        => Assert.Contains("declare it differently", await RefusalAsync(File(("a", "1\n")), File(("b", "2\n")) with { Mode = FileResource.OwnerOnly }), StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> RefusalAsync(FileResource one, FileResource other)
    {
        var box = new HostConfiguration("box").Add(one);
        box.Add(other);
        return (await Assert.ThrowsAsync<InvalidConfigurationException>(() => Host.Directory(_folder).PlanAsync(box, TestContext.Current.CancellationToken))).Message;
    }

    private static FileResource File(params (string Key, string Text)[] parts)
        => new("/etc/parts", FileContent.FromParts("# head\n", parts.Select(part => KeyValuePair.Create(part.Key, part.Text))));
}
