namespace HostKit.Acme.Tests.Files;

public sealed class AccountStoreTests : IDisposable
{
    private static readonly Uri Ca = new("https://ca.example.org/directory");

    private readonly StoreFolder _folder = new();

    private AccountStore Accounts => _folder.Store.Accounts;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_account_is_made_once_for_each_CA()
    {
        using var held = Accounts.TryLock(Ca);
        var account = Accounts.FindOrCreate(Ca);
        Assert.Equal(account.Thumbprint, Accounts.FindOrCreate(Ca).Thumbprint);
        Assert.NotEqual(account.Thumbprint, Accounts.FindOrCreate(new("https://ca.example.org/staging")).Thumbprint);
        using var key = account.ReadKey();
        Assert.Equal(account.Thumbprint, key.Thumbprint);
        Assert.StartsWith("ca.example.org-", account.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Accounts_are_for_their_owner_alone()
    {
        var account = Accounts.FindOrCreate(Ca);
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(owner, StoreFolder.Mode(account.KeyPath));
        Assert.Equal(owner, StoreFolder.Mode(Path.Combine(Path.GetDirectoryName(account.KeyPath)!, "account.json")));
        Assert.Equal(owner | UnixFileMode.UserExecute, StoreFolder.Mode(Accounts.Path));
        Assert.Equal(owner | UnixFileMode.UserExecute, StoreFolder.Mode(Path.GetDirectoryName(account.KeyPath)!));
        Assert.DoesNotContain("PRIVATE", account.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_CA_said_of_it_is_kept()
    {
        var account = Accounts.FindOrCreate(Ca);
        Accounts.Update(account with { Url = new("https://ca.example.org/account/1"), Contact = ["mailto:me@example.org"] });
        var read = Accounts.Find(Ca)!;
        Assert.Equal(("https://ca.example.org/account/1", "mailto:me@example.org"), (read.Url!.AbsoluteUri, Assert.Single(read.Contact)));
        Assert.Equal(account.CreatedAt, read.CreatedAt);
    }

    [Fact]
    public void An_account_is_not_overwritten_by_another()
    {
        var account = Accounts.FindOrCreate(Ca);
        using var key = AcmeKey.Generate();
        var other = Accounts.Add(Ca, key);
        Assert.Contains("Add an account instead", Assert.Throws<CertificateStoreException>(() => Accounts.Update(other with { Id = account.Id })).Message, StringComparison.Ordinal);
        Assert.Equal(2, Accounts.All.Count);
        _folder.Clock.Now += TimeSpan.FromDays(1);
        Assert.Equal(other.CreatedAt, Accounts.Add(Ca, key).CreatedAt);
    }

    [Theory]
    [InlineData("account.json", "{", "no JSON")]
    [InlineData("account.json", "{}", "does not say of which version")]
    [InlineData("account.json", "{\"formatVersion\":2}", "is of version 2, and this HostKit knows 1 at most")]
    [InlineData("account.json", "{\"formatVersion\":1}", "is not whole")]
    [InlineData("account.json", null, "is missing")]
    [InlineData("key.pem", "nonsense", "no key that can be read")]
    [InlineData("key.pem", null, "is missing")]
    public void A_damaged_account_is_refused_with_its_path_and_a_remedy_and_left_as_it_is(string file, string? content, string message)
    {
        var path = Path.Combine(Path.GetDirectoryName(Accounts.FindOrCreate(Ca).KeyPath)!, file);
        if (content is null)
            File.Delete(path);
        else
            File.WriteAllText(path, content);

        var refused = Assert.Throws<CertificateStoreException>(() => Accounts.FindOrCreate(Ca));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith(path, refused.Message, StringComparison.Ordinal);
        Assert.Matches("Put it back from a backup|Use the newer HostKit", refused.Message);
        Assert.Equal(content, File.Exists(path) ? File.ReadAllText(path) : null);
    }

    [Fact]
    public void The_key_of_another_account_is_refused()
    {
        var account = Accounts.FindOrCreate(Ca);
        using var key = AcmeKey.Generate();
        File.WriteAllText(account.KeyPath, key.ExportPem());
        var message = Assert.Throws<CertificateStoreException>(() => Accounts.Find(Ca)).Message;
        Assert.Contains($"it is the key of another account: {key.Thumbprint}, and not {account.Thumbprint}", message, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_are_made_by_one_at_a_time()
    {
        var another = new CertificateStore(_folder.Store.Path).Accounts;
        var held = Accounts.TryLock(Ca)!;
        Assert.Null(another.TryLock(Ca));
        using var other = another.TryLock(new("https://ca.example.org/staging"));
        Assert.NotNull(other);
        var waiting = another.LockAsync(Ca, TimeSpan.FromSeconds(30));
        held.Dispose();
        (await waiting).Dispose();
    }
}
