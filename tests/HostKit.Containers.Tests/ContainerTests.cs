using System.Net;

namespace HostKit.Containers.Tests;

public sealed class ContainerTests
{
    private static readonly Image Pinned = Image.Pinned("docker.io/library/nginx@sha256:" + new string('b', 64));

    [Fact]
    public void A_port_is_on_loopback_unless_said_otherwise()
    {
        Assert.Equal("127.0.0.1:3000:80", Port.Publish(3000, 80).ToString());
        Assert.Equal("[::]:53:53/udp", (Port.Publish(53) with { Address = IPAddress.IPv6Any, IsUdp = true }).ToString());
        Assert.Equal(["containers.port-open"], Ids(new Container("a") { Image = Pinned, Ports = [Port.Publish(80) with { Address = IPAddress.Any }] }));
        Assert.Empty(Ids(new Container("a") { Image = Pinned, Ports = [Port.Publish(80)] }));
    }

    [Fact]
    public void All_that_is_doubtful_is_told_at_once()
        => Assert.Equal(
            ["containers.image-not-pinned", "containers.port-twice", "containers.secret-in-environment", "containers.variable-twice", "containers.path-twice", "containers.no-health"],
            Ids(new Container("a")
            {
                Image = Image.Tagged("docker.io/library/nginx:1"),
                Ports = [Port.Publish(1), Port.Publish(1, 2)],
                Environment = [("DB_PASSWORD", "x"), ("A", "1"), ("A", "2")],
                Volumes = [VolumeMount.Temporary("/x"), VolumeMount.Bind("/y", "/x")],
                DependsOn = [new("b") { Image = Pinned }],
            }));

    [Fact]
    public void What_podman_or_systemd_would_expand_arrives_as_it_is()
    {
        var text = new Container("a") { Image = Pinned, Exec = ["sh", "-c", "echo \"$HOME\" 100%"], Environment = [("A", "two words\n$x")] }.ToString();
        Assert.Contains("Exec=sh -c \"echo \\\"$$HOME\\\" 100%%\"\n", text, StringComparison.Ordinal);
        Assert.Contains("Environment=\"A=two words\\n$$x\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_key_of_any_section_can_be_set()
    {
        var text = new Container("a") { Image = Pinned, ["PodmanArgs"] = "--cpus 2", ["Service/Nice"] = "5" }.ToString();
        Assert.Contains("PodmanArgs=--cpus 2\n", text, StringComparison.Ordinal);
        Assert.Contains("[Service]\n", text, StringComparison.Ordinal);
        Assert.Contains("Nice=5\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_in_a_file_of_its_own_and_its_change_restarts_its_container()
    {
        var resources = new Container("a") { Image = Pinned, Secrets = [ContainerSecret.File("key", Secret.FromEnvironment("NOT_READ"))] }.Lower(Host.Local).ToList();
        var file = Assert.Single(resources.OfType<FileResource>(), f => f.Path == "/etc/containers/hostkit/a/key");
        Assert.Equal(FileResource.OwnerOnly, file.Mode);
        Assert.Contains(file.Path, Assert.Single(resources.OfType<UnitState>()).RestartOnChange);
    }

    [Fact]
    public void A_container_that_is_healthy_late_counts_as_started_late()
        => Assert.Contains("Notify=healthy\n", new Container("a") { Image = Pinned, Health = new("true") }.ToString(), StringComparison.Ordinal);

    [Fact]
    public void An_image_by_tag_and_digest_is_the_one_of_the_digest()
        => Assert.Equal(Pinned, Image.Pinned("docker.io/library/nginx:1.29@sha256:" + new string('b', 64)));

    [Theory]
    [InlineData("nginx:1")]
    [InlineData("nginx@sha256:123")]
    public void An_image_without_a_digest_is_not_pinned(string reference) => Assert.Contains("has no digest", Assert.Throws<ArgumentException>(() => Image.Pinned(reference)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a b")]
    [InlineData("../x")]
    [InlineData("")]
    public void Names_that_podman_or_systemd_refuse_are_refused(string name) => Assert.Throws<ArgumentException>(() => new Container(name) { Image = Pinned });

    private static IEnumerable<string> Ids(IComponent component) => component.Validate().Select(f => f.Id);
}
