using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme.Tests.Files;

public sealed class CertificateDirectoryTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Readable = OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_certificate_is_stored_with_its_key_and_read_back_from_its_files()
    {
        var put = _folder.Put("example.org", "*.example.org");
        var current = _folder.Site.Current!;

        Assert.Equal((1, "Test issuer", false), (current.Version, current.Issuer, current.IsStandIn));
        Assert.Equal(["*.example.org", "example.org"], current.Names);
        Assert.Equal((_folder.Clock.Now, _folder.Clock.Now.AddDays(90)), (current.NotBefore, current.NotAfter));
        Assert.Equal((put.Serial, put.KeyThumbprint, put.SettingsKey), (current.Serial, current.KeyThumbprint, SettingsKey.Of(StoreFolder.Job("example.org", "*.example.org"))));
        using var pair = X509Certificate2.CreateFromPem(File.ReadAllText(_folder.Site.ChainPath), File.ReadAllText(_folder.Site.KeyPath));
        Assert.True(pair.HasPrivateKey);
        Assert.Equal(CertificateId.Of(pair), current.CertificateId);
        Assert.Equal(File.ReadAllText(_folder.Site.ChainPath), File.ReadAllText(Path.Combine(current.Path, "cert.pem")) + File.ReadAllText(Path.Combine(current.Path, "chain.pem")));
    }

    [Fact]
    public void The_key_is_its_owners_alone_and_the_rest_can_be_read_by_all()
    {
        var current = _folder.Put("example.org");

        Assert.Equal(OwnerOnly, StoreFolder.Mode(current.KeyPath));
        Assert.All(["cert.pem", "chain.pem", "fullchain.pem", "meta.json"], name => Assert.Equal(Readable, StoreFolder.Mode(Path.Combine(current.Path, name))));
        Assert.Equal(OwnerOnly | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute, StoreFolder.Mode(_folder.Store.Path));
        Assert.All([_folder.Site.Path, Path.GetDirectoryName(current.Path)!, current.Path], path => Assert.Equal(Convert.ToInt32("755", 8), (int)StoreFolder.Mode(path)));
    }

    [Fact]
    public void Three_versions_are_kept_and_the_directory_can_be_moved()
    {
        for (var i = 0; i < 5; i++)
            _folder.Put("example.org");
        Assert.Equal([5, 4, 3], _folder.Site.Versions.Select(v => v.Version));
        Assert.Equal("versions/0005", new DirectoryInfo(Path.Combine(_folder.Site.Path, "current")).LinkTarget);

        Directory.Move(_folder.Store.Path, Path.Combine(_folder.Folder, "elsewhere"));
        Assert.Equal(5, new CertificateStore(Path.Combine(_folder.Folder, "elsewhere"), _folder.Clock).Of("example.org").Current!.Version);
    }

    [Fact]
    public void The_same_certificate_twice_is_one_version()
    {
        using var issued = _folder.Ca.Issue(_folder.Clock.Now, "example.org");
        _folder.Site.Put(issued, StoreFolder.Job("example.org"));
        Assert.Equal(1, _folder.Site.Put(issued, StoreFolder.Job("example.org")).Version);
        Assert.Single(_folder.Site.Versions);
    }

    [Theory]
    [InlineData("another key", "it is for another key")]
    [InlineData("fewer names", "'www.example.org' is not among its names")]
    [InlineData("more names", "it is also for 'www.example.org'")]
    [InlineData("expired", "which is not now")]
    [InlineData("not yet", "which is not now")]
    [InlineData("another chain", "is not signed by")]
    [InlineData("cut", "it is cut short")]
    [InlineData("garbled", "it cannot be read")]
    [InlineData("empty", "it holds no certificate")]
    public void What_is_not_what_was_asked_for_is_not_let_in(string what, string message)
    {
        var before = _folder.Put("example.org");
        using var good = _folder.Ca.Issue(what switch { "expired" => _folder.Clock.Now.AddDays(-91), "not yet" => _folder.Clock.Now.AddDays(1), _ => _folder.Clock.Now }, what == "more names" ? ["example.org", "www.example.org"] : ["example.org"]);
        using var other = new TestCa();
        var chain = what switch
        {
            "another chain" => good.ChainPem.Replace(_folder.Ca.IssuerPem, other.IssuerPem, StringComparison.Ordinal),
            "cut" => good.ChainPem[..^200],
            "garbled" => good.ChainPem.Replace("MII", "MIX", StringComparison.Ordinal),
            "empty" => "<html>",
            _ => good.ChainPem,
        };
        using var key = AcmeKey.Generate();
        using var bad = new IssuedCertificate(good.Certificate, chain, what == "another key" ? key.ExportPem() : good.PrivateKeyPem, good.Order, []);

        var job = what == "fewer names" ? StoreFolder.Job("example.org", "www.example.org") : StoreFolder.Job("example.org");
        Assert.Contains(message, Assert.Throws<AcmeCertificateException>(() => _folder.Site.Put(bad, job)).Message, StringComparison.Ordinal);
        Assert.Equal(before.Serial, _folder.Site.Current!.Serial);
        Assert.Single(_folder.Site.Versions);
    }

    [Fact]
    public void A_certificate_that_holds_by_the_CAs_clock_is_let_in_where_ours_is_wrong()
    {
        using var issued = _folder.Ca.Issue(_folder.Clock.Now.AddDays(-400), "example.org");
        using var skewed = new IssuedCertificate(issued.Certificate, issued.ChainPem, issued.PrivateKeyPem, issued.Order, []) { ClockSkew = TimeSpan.FromDays(-400) };
        Assert.Equal(1, _folder.Site.Put(skewed, StoreFolder.Job("example.org")).Version);
    }

    [Fact]
    public void Going_back_to_former_settings_goes_back_to_the_former_certificate()
    {
        var former = _folder.Put("example.org");
        for (var i = 0; i < 5; i++)
            _folder.Put("example.org", "www.example.org");

        Assert.Null(_folder.Site.TryReuse(StoreFolder.Job("other.example.org")));
        Assert.Null(_folder.Site.TryReuse(StoreFolder.Job("example.org") with { KeyType = AcmeKeyType.Rsa2048 }));
        Assert.Equal(6, _folder.Site.Current!.Version);
        Assert.Equal(former.Serial, _folder.Site.TryReuse(StoreFolder.Job("EXAMPLE.org."))!.Serial);
        Assert.Equal(former.Serial, _folder.Site.Current!.Serial);
    }

    [Fact]
    public void A_former_certificate_that_would_be_due_soon_is_not_gone_back_to()
    {
        _folder.Put("example.org");
        _folder.Put("example.org", "www.example.org");
        _folder.Clock.Now += TimeSpan.FromDays(61);
        Assert.Null(_folder.Site.TryReuse(StoreFolder.Job("example.org")));
        // The current one is what is wanted as long as it holds; when to renew it is another question.
        Assert.Equal(2, _folder.Site.TryReuse(StoreFolder.Job("www.example.org", "example.org"))!.Version);
        _folder.Clock.Now += TimeSpan.FromDays(30);
        Assert.Null(_folder.Site.TryReuse(StoreFolder.Job("www.example.org", "example.org")));
    }

    [Fact]
    public void What_a_crash_has_left_is_put_right_when_the_lock_is_taken()
    {
        _folder.Put("example.org");
        var second = _folder.Put("example.org");
        var site = _folder.Site.Path;
        Directory.CreateDirectory(Path.Combine(site, "versions/0003.new"));
        File.WriteAllText(Path.Combine(site, "versions/0003.new/privkey.pem"), "half");
        Directory.CreateDirectory(Path.Combine(site, "versions/0000.old"));
        File.CreateSymbolicLink(Path.Combine(site, "current.new"), "versions/0003");
        File.Delete(Path.Combine(site, "current"));

        _folder.Site.TryLock()!.Dispose();

        Assert.Equal(second.Serial, _folder.Site.Current!.Serial);
        Assert.Equal(["0001", "0002"], Directory.GetDirectories(Path.Combine(site, "versions")).Select(Path.GetFileName).Order());
        Assert.False(File.Exists(Path.Combine(site, "current.new")));
    }

    [Fact]
    public void A_current_version_whose_key_is_another_gives_way_to_one_that_fits()
    {
        var first = _folder.Put("example.org");
        var second = _folder.Put("example.org");
        File.WriteAllText(second.KeyPath, File.ReadAllText(first.KeyPath));
        _folder.Site.TryLock()!.Dispose();
        Assert.Equal(first.Serial, _folder.Site.Current!.Serial);
    }

    [Fact]
    public void Only_one_can_change_a_certificate_at_a_time()
    {
        var another = new CertificateStore(_folder.Store.Path, _folder.Clock) { LockWait = TimeSpan.Zero }.Of("example.org");
        using (_folder.Site.TryLock())
        {
            Assert.Null(another.TryLock());
            Assert.Contains("another process", Assert.Throws<CertificateStoreException>(() => another.PutStandIn(["example.org"])).Message, StringComparison.Ordinal);
            Assert.Contains("another process", Assert.Throws<CertificateStoreException>(() => another.SetGroup(null)).Message, StringComparison.Ordinal);
            // Who holds the lock need not take it again.
            _folder.Put("example.org");
        }

        using var taken = another.TryLock();
        Assert.NotNull(taken);
    }

    [Fact]
    public async Task A_lock_is_waited_for_within_bounds()
    {
        var another = new CertificateStore(_folder.Store.Path, _folder.Clock).Of("example.org");
        var held = _folder.Site.TryLock()!;
        var waiting = another.LockAsync(TimeSpan.FromSeconds(30));
        var late = await Assert.ThrowsAsync<CertificateStoreException>(() => another.LockAsync(TimeSpan.FromMilliseconds(100)));
        Assert.Equal(AcmeFailure.Transient, late.Failure);
        held.Dispose();
        (await waiting).Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData(".hidden")]
    [InlineData("a b")]
    public void A_name_that_is_no_plain_file_name_is_refused(string name) => Assert.Throws<HostKitException>(() => _folder.Store.Of(name));

    [Fact]
    public void Reading_makes_nothing()
    {
        Assert.Null(_folder.Site.Current);
        Assert.Empty(_folder.Site.Versions);
        Assert.Null(_folder.Site.ReadStatus());
        Assert.Empty(_folder.Store.Certificates);
        Assert.Empty(_folder.Store.Accounts.All);
        Assert.False(Directory.Exists(_folder.Store.Path));
    }
}
