namespace HostKit.Acme.Tests;

/// <summary>The file that keeps an order.</summary>
public sealed class OrderFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-order-");
    private readonly AcmeKey _key = AcmeKey.Generate();

    public void Dispose()
    {
        _key.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void It_is_for_its_owner_alone_and_leaves_nothing_beside_it()
    {
        var file = new OrderFile(Path.Combine(_folder.FullName, "order.json"));
        Assert.Null(file.Read());
        file.Write(State(1));
        // What a crash in the middle of writing leaves.
        File.WriteAllText(file.Path + ".part", "half");
        file.Write(State(2));
        Assert.Equal("https://ca.example/o/2", file.Read()!.Order!.AbsoluteUri);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Path));
        Assert.Equal([file.Path], Directory.GetFiles(_folder.FullName));
        file.Delete();
        Assert.Null(file.Read());
    }

    [Fact]
    public void What_cannot_be_read_or_written_is_told_with_the_path()
    {
        var missing = new OrderFile(Path.Combine(_folder.FullName, "none", "order.json"));
        Assert.Null(missing.Read());
        Assert.Contains(missing.Path, Assert.Throws<HostKitException>(() => missing.Write(State(1))).Message, StringComparison.Ordinal);
        var directory = new OrderFile(_folder.FullName);
        Assert.Contains(directory.Path, Assert.ThrowsAny<HostKitException>(() => directory.Read()).Message, StringComparison.Ordinal);
        var half = new OrderFile(Path.Combine(_folder.FullName, "half.json"));
        File.WriteAllText(half.Path, "{");
        Assert.Contains(half.Path, Assert.Throws<HostKitException>(() => half.Read()).Message, StringComparison.Ordinal);
    }

    private OrderState State(int number)
        => new() { Directory = new("https://ca.example/dir"), Account = "thumb", Identifiers = [AcmeIdentifier.Parse("example.org")], PrivateKeyPem = _key.ExportPem(), Order = new($"https://ca.example/o/{number}") };
}
