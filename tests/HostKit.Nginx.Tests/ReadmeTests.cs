namespace HostKit.Nginx.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_is_the_one_that_compiles()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src/HostKit.Nginx/README.md"));
        var own = File.ReadAllText(Path.Combine(Repository.Root, "tests/HostKit.Nginx.Tests/ReadmeTests.cs"));
        Assert.Equal(Lines(Between(own, "// exa" + "mple\n", "// e" + "nd")), Lines(Between(readme, "```csharp\n", "```")));
    }

    [Fact]
    public void The_example_has_nothing_to_complain_about()
    {
        // example
        var site = new Site("example.org")
        {
            Aliases = ["www.example.org"],
            Locations =
            [
                Location.Proxy("/", 5000),
                Location.Proxy("^~ /live/", 5000).WithWebSockets(),
                Location.Static("/assets/", "/srv/example"),
                Location.Redirect("/about-us", "/about", permanent: true),
                new("= /health")
                {
                    AccessLog = [AccessLog.Off],
                    AddHeader = [("Cache-Control", "no-store")],
                    Return = Return.Body(200, NginxText.Of($"{Var.Host} is up\n")),
                },
            ],
            Directives = new() { ClientMaxBodySize = ByteSize.MiB(25), LimitRate = ByteSize.KiB(500) },
        };
        Console.WriteLine(site); // a value prints as the file it becomes
        var configuration = new HostConfiguration("web").Add(site);
        // end
        Assert.Empty(site.Validate());
        Assert.Single(configuration.Declarations);
        Expectation.Matches("readme.conf", site.ToString());
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
}
