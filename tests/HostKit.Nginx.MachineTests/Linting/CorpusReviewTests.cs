namespace HostKit.Nginx.Tests;

/// <summary>The linter on what others wrote: no file breaks it, and a distribution's own configuration is not blamed.</summary>
public sealed class CorpusReviewTests(CorpusFiles corpus) : IClassFixture<CorpusFiles>
{
    [Fact]
    public void Every_file_can_be_looked_at_and_few_have_errors()
    {
        var findings = new List<Finding>();
        var files = 0;
        foreach (var (path, content) in corpus.Files)
        {
            var (file, error) = NginxFile.ParseReadable(content, path);
            if (error is not null || file.Statements.IsEmpty)
                continue;
            files++;
            findings.AddRange(NginxReview.Of(file, ContextOf(file)));
        }

        foreach (var kind in findings.CountBy(finding => finding.Id).OrderByDescending(kind => kind.Value))
            Console.WriteLine($"# {kind.Value,5} {kind.Key}");
        if (Environment.GetEnvironmentVariable("HOSTKIT_SHOW") == "1")
            findings.ForEach(finding => Console.WriteLine($"# {finding}"));
        Assert.True(files >= 100, $"Only {files} files are configurations.");
        // Packages are looked after: hardly one in twenty has a hole.
        Assert.InRange(findings.Count(finding => finding.Severity == Severity.Error), 0, files / 20);
    }

    [Fact]
    public void Debian_s_own_configuration_has_remarks_at_most()
    {
        var configuration = NginxConfiguration.Load();
        Assert.True(configuration.Files.Length > 1);
        Assert.Empty(NginxReview.Of(configuration, new() { Version = Version.Parse(RealNginx.Version().Split('/')[1].Split(' ')[0].Trim()), FileExists = File.Exists }).Where(finding => finding.Severity > Severity.Info).Select(finding => finding.ToString()));
    }

    private static NginxFragment ContextOf(NginxFile file)
        => file.Statements.Any(statement => statement.Name is "http" or "events") ? NginxFragment.Main
            : file.Statements.Any(statement => statement.Name is "server" or "upstream" or "map") ? NginxFragment.Http
            : file.Statements.Any(statement => statement.Name is "location" or "listen" or "server_name") ? NginxFragment.Server : NginxFragment.Location;
}
