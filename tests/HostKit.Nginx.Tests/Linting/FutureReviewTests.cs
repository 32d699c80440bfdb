namespace HostKit.Nginx.Tests;

/// <summary>What a plan says about the whole configuration that a host will have.</summary>
public sealed class FutureReviewTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hostkit-lint-").FullName;

    public FutureReviewTests()
    {
        Write("etc/nginx/nginx.conf", "worker_processes auto;\nevents { }\nhttp {\n    server_tokens off;\n    ssl_protocols TLSv1 TLSv1.2;\n    include /etc/nginx/conf.d/*.conf;\n}\n");
        Write("etc/nginx/conf.d/old.conf", "server {\n    listen 80 default_server;\n    server_name old.example;\n    autoindex on;\n    location /files {\n        alias /srv/files/;\n    }\n}\n");
    }

    [Fact]
    public async Task What_is_there_already_is_warned_about_and_stops_nothing()
    {
        var plan = await PlanAsync(new Site("new.example"));
        Assert.Equal(["Warning nginx.alias-traversal /etc/nginx/conf.d/old.conf:6/alias"], Shown(plan));
    }

    [Fact]
    public async Task What_is_wrong_only_in_its_surroundings_is_said_with_the_script_line()
    {
        var error = await Assert.ThrowsAsync<InvalidConfigurationException>(() => PlanAsync(new Site("z.example") { Aliases = ["old.example"] }));
        var finding = Assert.Single(error.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("nginx.duplicate-server-name", "FutureReviewTests.cs"), (finding.Id, Path.GetFileName(finding.Source!.File)));
        Assert.Contains("/etc/nginx/conf.d/old.conf:1", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_takes_a_name_away_from_another_file_is_told()
        => Assert.Contains("Warning nginx.duplicate-server-name /etc/nginx/conf.d/old.conf:3/server_name", Shown(await PlanAsync(new Site("new.example") { Aliases = ["old.example"] })));

    [Fact]
    public async Task The_whole_file_is_judged_as_it_is_written()
    {
        File.Delete(Path.Combine(_folder, "etc/nginx/nginx.conf"));
        File.Delete(Path.Combine(_folder, "etc/nginx/conf.d/old.conf"));
        var text = "events { }\nhttp {\n    server {\n        listen 80;\n        location /files { alias /srv/files/; }\n    }\n}\n";
        var error = await Assert.ThrowsAsync<InvalidConfigurationException>(() => PlanAsync(new NginxConf(NginxFile.Parse(text))));
        Assert.Equal(["nginx.alias-traversal /etc/nginx/nginx.conf:5/alias"], error.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Id} {finding.Path}"));
        Assert.Empty(Shown(await PlanAsync(new NginxConf(NginxFile.Parse(text.Replace("/files {", "/files/ {", StringComparison.Ordinal))))));
    }

    [Fact]
    public void A_site_s_own_text_is_looked_at()
    {
        var site = new Site("a.org") { Locations = [new Location("/old/") { Return = Return.Redirect(NginxText.Expand("https://$host$uri"), permanent: true) }] };
        var finding = Assert.Single(site.Validate());
        Assert.Equal((Severity.Error, "nginx.http-splitting", "site[a.org]/location[/old/]/return"), (finding.Severity, finding.Id, finding.Path));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<Plan> PlanAsync(IComponent component) => Host.Directory(_folder).PlanAsync(new HostConfiguration("box").Add(component), TestContext.Current.CancellationToken);

    private static IEnumerable<string> Shown(Plan plan)
        => plan.Findings.Where(finding => finding.Severity > Severity.Info && finding.Id.StartsWith("nginx.", StringComparison.Ordinal)).Select(finding => $"{finding.Severity} {finding.Id} {finding.Path}");

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
