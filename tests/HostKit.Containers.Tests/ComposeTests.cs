using System.Runtime.CompilerServices;

namespace HostKit.Containers.Tests;

public sealed class ComposeTests
{
    private static readonly string Digest = "sha256:" + new string('a', 64);

    private static ComposeProject Social => ComposeProject.FromFile(Path.Combine(Folder(), "Compose/social.yaml")) with
    {
        Images = new Dictionary<string, Image> { ["db"] = Image.Pinned("docker.io/library/postgres@" + Digest) },
        Secrets = new Dictionary<string, Secret> { ["POSTGRES_PASSWORD"] = Secret.FromEnvironment("NOT_READ"), ["SECRET_KEY_BASE"] = Secret.FromEnvironment("NOT_READ") },
        Directory = "/srv/social",
    };

    [Fact]
    public void A_compose_file_becomes_quadlets()
    {
        var containers = Social.ToContainers();
        var text = string.Concat(containers.Select(c => $"# {c.Quadlet().Path}\n{c}\n")) + string.Concat(containers.SelectMany(c => c.Networks).Distinct().Select(n => $"# {n.Quadlet().Path}\n{n}\n"));
        var expected = Path.Combine(Folder(), "Expected/social.txt");
        if (Environment.GetEnvironmentVariable("HOSTKIT_ACCEPT") == "1")
            File.WriteAllText(expected, text);
        Assert.Equal(File.ReadAllText(expected), text);
    }

    [Fact]
    public void What_is_not_carried_over_is_told_with_file_and_line()
    {
        var findings = Social.Validate().ToList();
        var logging = Assert.Single(findings, f => f.Id == "containers.compose-not-carried");
        Assert.EndsWith("social.yaml:57: 'logging' is not carried over", logging.Message, StringComparison.Ordinal);
        Assert.Equal("compose[social]/services.web.logging", logging.Path);
        Assert.DoesNotContain(findings, f => f.Severity == Severity.Error);
        Assert.Equal(["social-cache", "social-migrate", "social-web", "social-worker"], findings.Where(f => f.Id == "containers.image-not-pinned").Select(f => f.Path.Split('[', ']')[1]).Order());
    }

    [Fact]
    public void Services_come_after_those_they_depend_on()
        => Assert.Equal(["social-db", "social-cache", "social-migrate", "social-web", "social-worker"], Social.ToContainers().Select(c => c.ContainerName));

    [Theory]
    [InlineData("services:\n  a:\n    image: [x\n", 4)]
    public void A_file_that_is_no_yaml_is_refused_with_its_line(string text, int line)
    {
        var error = Assert.Throws<SyntaxException>(() => Written(text, p => p.ToContainers()));
        Assert.Equal(line, error.Line);
    }

    [Theory]
    [InlineData("image: x\n    ports: ['3000-3005:3000']", "no port that can be published", 4)]
    [InlineData("image: x\n    volumes: ['./here:/there']", "is relative", 4)]
    [InlineData("image: x\n    volumes: [data:/there]", "declares no volume 'data'", 4)]
    [InlineData("image: x\n    depends_on: [b]", "there is no service 'b'", 4)]
    [InlineData("image: x\n    depends_on: [a]", "depends on itself", 2)]
    [InlineData("build: .", "has no image", 2)]
    [InlineData("image: x\n    cpus: many", "'many' is no number", 4)]
    public void What_cannot_be_is_an_error_with_its_line(string service, string message, int line)
        => Written($"services:\n  a:\n    {service}\n", project =>
        {
            var error = Assert.Single(project.Validate(), f => f.Severity == Severity.Error);
            Assert.Contains($"compose.yaml:{line}: ", error.Message, StringComparison.Ordinal);
            Assert.Contains(message, error.Message, StringComparison.Ordinal);
            return 0;
        });

    [Theory]
    [InlineData("a $X b", "a 1 b")]
    [InlineData("${X}${NONE:-d$X}", "1d1")]
    [InlineData("${EMPTY-x}|${EMPTY:-x}", "|x")]
    [InlineData("${X:+yes}${NONE:+no}", "yes")]
    [InlineData("$$X $", "$X $")]
    public void Variables_are_replaced_as_compose_does_it(string text, string expected)
        => Assert.Equal(expected, new ComposeText(new Dictionary<string, string> { ["X"] = "1", ["EMPTY"] = "" }).Expand(text, Assert.Fail));

    private static T Written<T>(string text, Func<ComposeProject, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("hostkit-compose");
        try
        {
            var path = Path.Combine(folder.FullName, "compose.yaml");
            File.WriteAllText(path, text);
            return use(ComposeProject.FromFile(path, "test"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
