namespace HostKit.Core.Tests.SystemPackages;

/// <summary>Repositories as files of each manager, and what is refused without a host.</summary>
public sealed class RepositoryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hostkit-repositories").FullName;

    // An Ed25519 key made for this test, and its fingerprint as gpg shows it.
    private const string Key = """
        -----BEGIN PGP PUBLIC KEY BLOCK-----

        mDMEawS6tBYJKwYBBAHaRw8BAQdAmw7xmezN+CpK1aZT2+oM6oaQM/ZKu4esWGYp
        lsAcY6C0B2hrLXRlc3SIkAQTFggAOBYhBEt0/yIIdyU7VnD0GQMqsxc+juM8BQJr
        BLq0AhsDBQsJCAcCBhUKCQgLAgQWAgMBAh4BAheAAAoJEAMqsxc+juM8SLcA/3bx
        MU0J+g3/lXpSZD2fKANjejjnKTJ4k/RWB6vHRNEzAP9+4ywoC469U34AGandSMhz
        0jTeD+cWvew6AWzNzSZMAQ==
        =RyZn
        -----END PGP PUBLIC KEY BLOCK-----
        """;

    private const string Fingerprint = "4B74FF220877253B5670F419032AB3173E8EE33C";

    // One that was made for this test, too, and expired on 2024-06-01.
    private const string Expired = """
        -----BEGIN PGP PUBLIC KEY BLOCK-----

        mDMEZZIAgBYJKwYBBAHaRw8BAQdA9ww69rdY+YGiXXbPrI6Sfn6yoCrKXZNjOpGK
        F3P2wsa0E2V4cGlyZWRAZXhhbXBsZS5vcmeIlgQTFggAPhYhBLwR/aMfz/9mM1Fe
        mN1mdhzfRenGBQJlkgCAAhsDBQkAyQzABQsJCAcCBhUKCQgLAgQWAgMBAh4BAheA
        AAoJEN1mdhzfRenGwf0A/jwjaV21Svw123do3raAeGIJ5VQd715tZ/wysrQFGEEc
        AQCd3q0s5dadLdpexc/HzX8N7PMbIFWpacidFR17xu6MCg==
        =WAfI
        -----END PGP PUBLIC KEY BLOCK-----
        """;

    private const string ExpiredFingerprint = "BC11FDA31FCFFF6633515E98DD66761CDF45E9C6";

    [Fact]
    public void Apt_gets_a_deb822_source_its_key_and_its_weight()
    {
        var files = Files(new PackageRepository("node") { Key = RepositoryKey.FromText(Key, Fingerprint), Apt = new("https://example.org/node") { Suites = ["nodistro"], Components = ["main"], Architectures = ["amd64"], Packages = ["nodejs"] } });
        Assert.Equal(["/etc/apt/keyrings/node.asc", "/etc/apt/preferences.d/node", "/etc/apt/sources.list.d/node.sources"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            "# Written by HostKit.\nTypes: deb\nURIs: https://example.org/node\nSuites: nodistro\nComponents: main\nArchitectures: amd64\nSigned-By: /etc/apt/keyrings/node.asc\n",
            files["/etc/apt/sources.list.d/node.sources"]);
        Assert.Equal(
            "# Written by HostKit.\nPackage: nodejs\nPin: origin \"example.org\"\nPin-Priority: 990\n\nPackage: *\nPin: origin \"example.org\"\nPin-Priority: -1\n", files["/etc/apt/preferences.d/node"]);
    }

    [Fact]
    public void Dnf_gets_a_repo_file_that_has_packages_verified()
    {
        var files = Files(new PackageRepository("node") { Key = RepositoryKey.FromText(Key, Fingerprint), Dnf = new("https://example.org/$basearch") { SignedLists = true, Priority = 10 } });
        Assert.Equal(
            "# Written by HostKit.\n[node]\nname=node\nbaseurl=https://example.org/$basearch\nenabled=1\ngpgcheck=1\ngpgkey=file:///etc/pki/rpm-gpg/RPM-GPG-KEY-node\nrepo_gpgcheck=1\npriority=10\n",
            files["/etc/yum.repos.d/node.repo"]);
        Assert.Contains("/etc/pki/rpm-gpg/RPM-GPG-KEY-node", files.Keys);
    }

    [Fact]
    public void Pacman_gets_a_section()
    {
        var files = Files(new PackageRepository("node") { Key = RepositoryKey.FromText(Key, Fingerprint), Pacman = new("https://example.org/$arch") });
        Assert.Equal(
            $"# Written by HostKit.\n# Key: {Fingerprint}\n[node]\nSigLevel = Required DatabaseOptional\nServer = https://example.org/$arch\n", files["/etc/pacman.d/hostkit/node.conf"]);
    }

    [Fact]
    public void A_hold_is_a_preference_of_apt()
    {
        Assert.Equal("# Written by HostKit.\nPackage: nginx\nPin: release a=now\nPin-Priority: 100\n\nPackage: nginx\nPin: release *\nPin-Priority: -1\n\n", HeldBy(new PackageHold("nginx")));
        Assert.Equal(
            "# Written by HostKit.\nPackage: nginx\nPin: release a=now\nPin-Priority: 100\n\nPackage: nginx\nPin: version 1.26.*\nPin-Priority: 990\n\nPackage: nginx\nPin: release *\nPin-Priority: -1\n\n", HeldBy(new PackageHold("nginx") { Version = "1.26.*" }));
        Assert.Throws<ArgumentException>(() => new PackageHold("nginx") { Version = "1.26 or so" });
        Assert.Throws<ArgumentException>(() => new PackageHold("-o"));

        string HeldBy(PackageHold hold)
        {
            var file = Assert.IsType<FileResource>(Assert.Single(hold.Lower(Host.Directory(_root))));
            Assert.Equal("/etc/apt/preferences.d/hostkit-hold-nginx", file.Path);
            using var reader = new StreamReader(file.Content.OpenRead());
            return reader.ReadToEnd();
        }
    }

    [Fact]
    public void Pacman_holds_by_a_file_of_its_own_and_knows_no_versions()
    {
        MakeHost("arch", "pacman");
        var file = Assert.IsType<FileResource>(Assert.Single(new PackageHold("nginx").Lower(Host.Directory(_root))));
        Assert.Equal(("/etc/pacman.d/hostkit/hostkit-hold-nginx.conf", "# Written by HostKit.\n[options]\nIgnorePkg = nginx\n"), (file.Path, file.Content.ReadText()));
        Assert.Throws<HostKitException>(() => new PackageHold("nginx") { Version = "1" }.Lower(Host.Directory(_root)).ToList());
    }

    [Fact]
    public async Task Dnf_5_has_all_holds_in_one_file_that_goes_with_them()
    {
        MakeHost("fedora", "dnf5");
        File.CreateSymbolicLink($"{_root}/usr/bin/dnf", "dnf5");
        const string path = "/etc/dnf/versionlock.toml";
        await ApplyAsync(new PackageHold("nginx"), new PackageHold("glibc.i686"));
        Assert.Equal(
            "# Written by HostKit.\nversion = \"1.0\"\n\n[[packages]]\nname = \"glibc\"\n[[packages.conditions]]\nkey = \"arch\"\ncomparator = \"!=\"\nvalue = \"i686\"\n"
            + "\n[[packages]]\nname = \"nginx\"\n[[packages.conditions]]\nkey = \"evr\"\ncomparator = \"<\"\nvalue = \"0:0\"\n",
            await File.ReadAllTextAsync(_root + path, TestContext.Current.CancellationToken));
        await ApplyAsync(new PackageHold("nginx"));
        Assert.DoesNotContain("glibc", await File.ReadAllTextAsync(_root + path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        File.Delete(_root + path);
        Assert.Contains((await PlanAsync(new PackageHold("nginx"))).Changes, c => c.Id == path);
        await ApplyAsync(new PackageHold("nginx"));
        Assert.True(File.Exists(_root + path));
        await ApplyAsync();
        Assert.False(File.Exists(_root + path));
        var error = Assert.Throws<HostKitException>(() => new PackageHold("nginx") { Version = "1.*" }.Lower(Host.Directory(_root)).ToList());
        Assert.Contains("leave Version out", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dnf_4_gets_the_plugin_and_a_list_in_the_place_of_an_empty_one()
    {
        MakeHost("fedora", "dnf-3");
        File.CreateSymbolicLink($"{_root}/usr/bin/dnf", "dnf-3");
        Directory.CreateDirectory($"{_root}/etc/dnf/plugins");
        var path = $"{_root}/etc/dnf/plugins/versionlock.list";
        await File.WriteAllTextAsync(path, "\n# none\n", TestContext.Current.CancellationToken);
        var plan = await PlanAsync(new PackageHold("nginx"), new PackageHold("glibc.i686"));
        Assert.Contains(plan.Findings, f => f.Id == "core.package-skipped" && f.Path == "package[python3-dnf-plugin-versionlock]");
        await plan.ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("# Written by HostKit.\n!glibc.i686\n!nginx\n", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_list_of_dnf_that_somebody_else_has_written_is_not_replaced()
    {
        MakeHost("fedora", "dnf");
        Directory.CreateDirectory($"{_root}/etc/dnf/plugins");
        await File.WriteAllTextAsync($"{_root}/etc/dnf/plugins/versionlock.list", "bash-0:5.2-1.*\n", TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<InvalidConfigurationException>(() => PlanAsync(new PackageHold("nginx")));
        Assert.Contains("core.foreign: file[/etc/dnf/plugins/versionlock.list]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_fingerprint_names_both()
    {
        var wrong = new string('B', 40);
        var finding = Assert.Single(Apt(RepositoryKey.FromText(Key, wrong)).Validate());
        Assert.Equal("core.repository-fingerprint", finding.Id);
        Assert.Contains(Fingerprint, finding.Message, StringComparison.Ordinal);
        Assert.Contains(wrong, finding.Message, StringComparison.Ordinal);
        Assert.Empty(Apt(RepositoryKey.FromText(Key, string.Join(' ', Fingerprint.Chunk(4).Select(c => new string(c))).ToLowerInvariant())).Validate());
    }

    [Fact]
    public void A_key_that_has_expired_is_refused_and_one_that_soon_does_is_a_warning()
    {
        var finding = Assert.Single(Apt(RepositoryKey.FromText(Expired, ExpiredFingerprint)).Validate());
        Assert.Equal((Severity.Error, "core.repository-key-expired"), (finding.Severity, finding.Id));
        Assert.Contains($"{ExpiredFingerprint} expired on 2024-06-01", finding.Message, StringComparison.Ordinal);
        Assert.Equal("core.repository-key-expires", Assert.Single(Lasting(TimeSpan.FromDays(10))).Id);
        Assert.Equal(Severity.Warning, Assert.Single(Lasting(TimeSpan.FromDays(10))).Severity);
        Assert.Empty(Lasting(TimeSpan.FromDays(40)));

        // The same key, with another lifetime in its own signature.
        IEnumerable<Finding> Lasting(TimeSpan more)
        {
            var bytes = Convert.FromBase64String(string.Concat(Expired.Split('\n')[2..^2].Select(l => l.Trim())));
            var at = bytes.AsSpan().IndexOf<byte>([5, 9, 0, 0xC9, 0x0C, 0xC0]);
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at + 2), (uint)(TimeProvider.System.GetUtcNow() + more - new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)).TotalSeconds);
            return Apt(RepositoryKey.FromBytes(bytes, ExpiredFingerprint)).Validate();
        }
    }

    [Fact]
    public void A_key_whose_signing_part_has_expired_is_refused_though_it_lasts_itself()
    {
        // A primary key without an end that only certifies, and a subkey that signed until 2024-06-01.
        var bytes = Convert.FromBase64String(
            "mDMEZZIAgBYJKwYBBAHaRw8BAQdARFltCXjARsHzd2QYkC41+WX7FrhAxTrBdsWvACZfznK0EnN1Ym9sZEBleGFtcGxlLm9yZ4iQBBMWCAA4FiEEDjCPvE7mbFGrYJAr5dnH92NpYp0F"
            + "AmWSAIACGwEFCwkIBwIGFQoJCAsCBBYCAwECHgECF4AACgkQ5dnH92NpYp1uuQD/ebluur0Cc49WvD24xxGIzs9sdfz+3LRCfU1Y6MN+6R0A/ifQCgw/iDesYHKn/Le57HrZGzIrIart"
            + "vjmwiRpltXsMuDMEZZIAgBYJKwYBBAHaRw8BAQdAnsOYrreea5YGQN4pkUUB4YN+gHb/qPBD6cnmOM8ozPuI9QQYFggAJhYhBA4wj7xO5mxRq2CQK+XZx/djaWKdBQJlkgCAAhsCBQkA"
            + "yQzAAIEJEOXZx/djaWKddiAEGRYIAB0WIQRBYHPg3e+sA4AXNQg5dM953/H9dwUCZZIAgAAKCRA5dM953/H9d5NEAQCkLEYzWCaOM1ccr8H1QxxRl5bXuBzuiqkNKZdUgWX6EQD+K8R7"
            + "tsnBdAIFViY9xeFVQLJxtMyMOZE0dvDsiIl3sAIlygD/df+iKohOv48jCjJOKwBRxNV2KZOdF6pdNQ1pFoyFjxQBAOsL8aHQIc1y2ybu7r7pePpIm6YIHeBXE7DGmnsB0OsD");
        var finding = Assert.Single(Apt(RepositoryKey.FromBytes(bytes, "0E308FBC4EE66C51AB60902BE5D9C7F76369629D")).Validate());
        Assert.Equal("core.repository-key-expired", finding.Id);
        Assert.Contains("2024-06-01", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_revoke_a_key_says_nothing_of_its_end()
    {
        // As in Debian's keys: a newer signature on the key itself, without a lifetime.
        var bytes = Convert.FromBase64String(string.Concat(Expired.Split('\n')[2..^2].Select(l => l.Trim())));
        byte[] revoker = [0xC2, 24, 4, 0x1F, 22, 8, 0, 6, 5, 2, 0x66, 0, 0, 0, 0, 10, 9, 16, .. Convert.FromHexString(ExpiredFingerprint[24..])];
        Assert.Equal("core.repository-key-expired", Assert.Single(Apt(RepositoryKey.FromBytes([.. bytes[..53], .. revoker, .. bytes[53..]], ExpiredFingerprint)).Validate()).Id);
    }

    [Fact]
    public async Task A_key_of_the_host_that_has_expired_is_refused_by_its_path()
    {
        await File.WriteAllTextAsync($"{_root}/old.asc", Expired, TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<InvalidConfigurationException>(() => PlanAsync(Apt(RepositoryKey.OnHost("/old.asc"))));
        Assert.Contains($"repository[one]/key /old.asc: the key {ExpiredFingerprint} expired on 2024-06-01", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_damaged_anywhere_is_read_or_refused_and_never_fails_otherwise()
    {
        var bytes = Convert.FromBase64String(string.Concat(Expired.Split('\n')[2..^2].Select(l => l.Trim())));
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var value in new byte[] { 0, 1, 191, 224, 255 })
            {
                byte[] damaged = [.. bytes];
                damaged[at] = value;
                _ = Apt(RepositoryKey.FromBytes(damaged, ExpiredFingerprint)).Validate().ToList();
                _ = Apt(RepositoryKey.FromBytes(damaged.AsSpan(0, at), ExpiredFingerprint)).Validate().ToList();
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a key")]
    [InlineData("-----BEGIN PGP PRIVATE KEY BLOCK-----\n")]
    [InlineData("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDM")]
    [InlineData("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDME\n-----END PGP PUBLIC KEY BLOCK-----")]
    public void What_is_no_key_is_told(string text)
        => Assert.Equal("core.repository-key", Assert.Single(Apt(RepositoryKey.FromText(text, Fingerprint)).Validate()).Id);

    [Fact]
    public void A_repository_needs_a_key_and_http_without_one_is_refused()
    {
        Assert.Equal("core.repository-key", Assert.Single(Apt(null).Validate()).Id);
        Assert.Empty((Apt(null) with { AllowUnsigned = true }).Validate());
        Assert.Equal("core.repository-unsigned", Assert.Single((Apt(null, "http://example.org") with { AllowUnsigned = true }).Validate()).Id);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("https://user:word@example.org")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\nTrusted: yes")]
    public void What_is_no_address_is_refused(string url)
        => Assert.Equal("core.repository-url", Assert.Single(Apt(RepositoryKey.FromText(Key, Fingerprint), url).Validate()).Id);

    [Fact]
    public async Task One_repository_with_two_keys_is_an_error_that_names_both()
    {
        var configuration = new HostConfiguration("test").Add(Apt(RepositoryKey.FromText(Key, Fingerprint))).Add(new PackageRepository("two") { Key = RepositoryKey.OnHost("/usr/share/keyrings/x.gpg"), Apt = Apt(null).Apt });
        var error = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Host.Directory(_root).PlanAsync(configuration, TestContext.Current.CancellationToken));
        Assert.Contains("core.repository-keys: repository[two]: is the same as repository[one]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_configurations_that_declare_one_repository_share_it()
    {
        string[] files = [$"{_root}/etc/apt/sources.list.d/one.sources", $"{_root}/etc/apt/keyrings/one.asc"];
        var repository = Apt(RepositoryKey.FromText(Key, Fingerprint));
        foreach (var name in new[] { "web", "mail" })
            await (await PlanOfAsync(name, repository)).ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);
        await RemoveAsync("web");
        Assert.All(files, f => Assert.True(File.Exists(f), f));
        Assert.Empty((await PlanOfAsync("mail", repository)).Changes);
        await RemoveAsync("mail");
        Assert.All(files, f => Assert.False(File.Exists(f), f));
    }

    [Fact]
    public async Task Two_configurations_that_declare_a_repository_differently_are_refused_by_name()
    {
        await (await PlanOfAsync("web", Apt(RepositoryKey.FromText(Key, Fingerprint)))).ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<InvalidConfigurationException>(() => PlanOfAsync("mail", Apt(RepositoryKey.FromText(Key, Fingerprint), "https://example.org/other")));
        Assert.Contains("/etc/apt/sources.list.d/one.sources", error.Message, StringComparison.Ordinal);
        Assert.Contains("web", error.Message, StringComparison.Ordinal);
    }

    private Task<Plan> PlanOfAsync(string name, PackageRepository repository)
        => Host.Directory(_root).PlanAsync(new HostConfiguration(name).Add(repository), TestContext.Current.CancellationToken);

    private async Task RemoveAsync(string name)
        => await (await Host.Directory(_root).PlanRemovalAsync(name, TestContext.Current.CancellationToken)).ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);

    private void MakeHost(string system, string program)
    {
        Directory.CreateDirectory($"{_root}/etc");
        Directory.CreateDirectory($"{_root}/usr/bin");
        File.WriteAllText($"{_root}/etc/os-release", $"ID={system}\n");
        File.WriteAllText($"{_root}/usr/bin/{program}", "");
    }

    private Task<Plan> PlanAsync(params IComponent[] components)
        => Host.Directory(_root).PlanAsync(components.Aggregate(new HostConfiguration("test"), (c, component) => c.Add(component)), TestContext.Current.CancellationToken);

    private async Task ApplyAsync(params IComponent[] components) => await (await PlanAsync(components)).ApplyAsync(cancellationToken: TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static PackageRepository Apt(RepositoryKey? key, string url = "https://example.org/node") => new("one") { Key = key, Apt = new(url) { Suites = ["stable"], Components = ["main"] } };

    private Dictionary<string, string> Files(PackageRepository repository)
    {
        Assert.Empty(repository.Validate());
        return repository.Lower(Host.Directory(_root)).OfType<FileResource>().ToDictionary(f => f.Path, f => f.Content.ReadText());
    }
}
