using System.Text;

namespace HostKit.Nginx.Tests.CSharp;

/// <summary>Small configurations and the C# that is printed for them: Expected/moving-in/NAME.conf and NAME.cs.</summary>
public sealed class MovingInTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests/HostKit.Nginx.Tests/Expected/moving-in");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.conf").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_becomes_the_code_a_person_would_write(string name) => Expectation.Matches($"moving-in/{name}.cs", NginxCode.Of(Read(name)) + "\n");

    [Theory]
    [InlineData(NginxFidelity.Meaning)]
    [InlineData(NginxFidelity.Tokens)]
    public void The_code_makes_what_it_was_printed_for(NginxFidelity fidelity)
    {
        var files = Directory.GetFiles(Folder, "*.conf").Order(StringComparer.Ordinal).Select(path => NginxFile.Parse(File.ReadAllBytes(path), path)).ToList();

        var made = MadeCode.Run([.. files.Select(file => NginxCode.Of(file, new() { Fidelity = fidelity }))]);

        foreach (var (file, record) in files.Zip(made))
            Assert.Null(Reading.NginxMeaning.Difference(file.Statements, record.ToBody(), fidelity));
    }

    [Fact]
    public void Comments_stay_comments()
    {
        foreach (var name in Names.Select(row => (string)row.Data))
        {
            var code = NginxCode.Of(Read(name));
            var comments = File.ReadAllLines(Path.Combine(Folder, name + ".conf")).Where(line => line.TrimStart().StartsWith('#')).Select(line => line.TrimStart()[1..].Trim());
            Assert.All(comments, comment => Assert.Contains(comment, code, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_whole_configuration_becomes_a_script_with_a_variable_for_each_server()
        => Expectation.Matches("moving-in/whole.cs", NginxCode.Of(Whole()) + "\n");

    [Fact]
    public void Servers_become_sites_where_a_site_is_that_server()
    {
        var whole = Whole();
        var code = NginxCode.Of(whole, new() { PreferSites = true });

        Expectation.Matches("moving-in/sites.cs", code + "\n");
        var made = MadeCode.RunScripts([code + "\nreturn new Http { Servers = [Of(appExampleOrg), Of(pagesExampleOrg), Of(defaultServer)] };\n"
            // What a site writes, read again.
            + "static Server Of(Site site) => Server.Read(NginxFile.Parse(site.ToString()).Statements[0].Block);"]);

        var servers = new ExpandedTree(whole).Statements.Single(s => s.Name == "http").Block.Where(s => s.Name == "server").OrderBy(s => s.Block.Length);
        Assert.Null(Reading.NginxMeaning.Difference(servers, ((Http)made[0]).ToBody().OrderBy(s => s.Block.Length)));
    }

    [Theory]
    [InlineData(NginxFidelity.Meaning, true)]
    [InlineData(NginxFidelity.Tokens, true)]
    [InlineData(NginxFidelity.Meaning, false)]
    public void The_script_makes_the_whole_configuration(NginxFidelity fidelity, bool followIncludes)
    {
        var whole = Whole();

        var made = MadeCode.RunScripts([NginxCode.Of(whole, new() { Fidelity = fidelity, FollowIncludes = followIncludes }) + "\nreturn nginx;"]);

        var expected = followIncludes ? new ExpandedTree(whole).Statements : whole.MainFile.Statements;
        Assert.Null(Reading.NginxMeaning.Difference(expected, Assert.Single(made).ToBody(), fidelity));
        Assert.Equal(!followIncludes, made[0].ToString().Contains("include conf.d", StringComparison.Ordinal));
    }

    /// <summary>Everything below Expected/moving-in/whole, as /etc/nginx.</summary>
    private static NginxConfiguration Whole()
    {
        var root = Path.Combine(Folder, "whole");
        return NginxConfiguration.Load(ConfigurationFiles.InMemory(Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => "/etc/nginx/" + Path.GetRelativePath(root, path), File.ReadAllText)));
    }

    private static NginxFile Read(string name) => NginxFile.Parse(Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Folder, name + ".conf"))), name + ".conf");
}
