namespace HostKit.Testing.MachineTests;

public sealed class ImageDescriptionTests
{
    static readonly MachineImage Image = MachineImage.Debian().WithPackages("nginx", "curl").WithFile("/etc/motd", "hello");

    public static TheoryData<MachineImage> Others =>
    [
        MachineImage.Debian("bookworm").WithPackages("nginx", "curl").WithFile("/etc/motd", "hello"),
        Image.WithPackages("git"),
        Image.WithFile("/etc/motd", "hello!"),
        Image.WithFile("/etc/motd", new MachineFile("hello") { Mode = UnixFileMode.UserRead }),
        Image.WithFile("/etc/other", "hello"),
        Image.WithCommand("true"),
        Image with { Mirror = "http://example.org/debian" },
    ];

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void Whatever_changes_the_image_changes_its_hash(MachineImage other)
    {
        Assert.NotEqual(Image.Hash, other.Hash);
        Assert.NotEqual(Image, other);
    }

    [Fact]
    public void The_order_of_packages_does_not_matter()
    {
        var other = MachineImage.Debian().WithFile("/etc/motd", "hello").WithPackages("curl", "nginx", "curl");
        Assert.Equal(Image.Hash, other.Hash);
        Assert.Equal(Image, other);
        Assert.Equal(Image.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("nginx,curl")]
    [InlineData("Nginx")]
    [InlineData("--help")]
    [InlineData("")]
    public void What_is_not_a_package_is_refused(string name)
    {
        var exception = Assert.Throws<ArgumentException>(() => Image.WithPackages(name));
        Assert.StartsWith($"'{name}' is not the name of a Debian package.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("g++")]
    [InlineData("libc6:arm64")]
    [InlineData("nginx=1.26.3-3+deb13u1")]
    [InlineData("nginx/trixie-backports")]
    public void Packages_may_name_an_architecture_a_version_or_a_release(string name) =>
        Assert.Contains(name, Image.WithPackages(name).Packages);

    [Fact]
    public void What_is_not_a_suite_is_refused() => Assert.Throws<ArgumentException>(() => MachineImage.Debian("../trixie"));

    [Fact]
    public void A_path_that_leaves_the_image_is_refused() => Assert.Throws<ArgumentException>(() => Image.WithFile("/etc/../../motd", ""));
}
