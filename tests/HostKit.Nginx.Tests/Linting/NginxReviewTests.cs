using System.Text.RegularExpressions;

namespace HostKit.Nginx.Tests;

/// <summary>Each rule of the linter, on a configuration that it is for and on one that looks alike.</summary>
public sealed partial class NginxReviewTests
{
    public static TheoryData<string> Ids => new(LintCase.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_mistake_is_found_at_its_line(string id)
    {
        var bad = LintCase.Read(id, "bad");
        Assert.NotEmpty(bad.Expected);
        var findings = bad.Findings().Where(finding => finding.Id == id).ToList();
        Assert.Equal(bad.Expected, findings.Select(finding => $"{finding.Id} {Line().Match(finding.Path).Groups[1]}").Distinct());
        Assert.All(findings, finding => Assert.Equal(NginxFindings.All.Single(kind => kind.Id == id).Severity, finding.Severity));
        Assert.All(findings, finding => Assert.NotNull(finding.Mend));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_looks_alike_and_is_meant_is_not_found(string id)
        => Assert.DoesNotContain(LintCase.Read(id, "good").Findings(), finding => finding.Id == id);

    [Fact]
    public void What_is_good_for_one_rule_has_no_error_by_another()
        => Assert.Empty(LintCase.Ids.SelectMany(id => LintCase.Read(id, "good").Findings().Where(finding => finding.Severity == Severity.Error).Select(finding => $"{id}: {finding}")));

    [Fact]
    public void A_file_that_is_included_twice_is_looked_at_in_both_places_and_reported_once()
    {
        var configuration = NginxConfiguration.Load(ConfigurationFiles.InMemory(new Dictionary<string, string>
        {
            ["nginx.conf"] = "worker_processes 1;\nevents {}\nhttp {\n server_tokens off;\n server { listen 80; include files; }\n server { listen 81; add_header A b; include files; }\n}\n",
            ["files"] = "location /x/ {\n add_header C d;\n alias /srv/x;\n}\n",
        }));
        Assert.Equal(
            ["nginx.alias-slash /etc/nginx/files:3/alias", "nginx.header-inheritance /etc/nginx/files:2/add_header"],
            NginxReview.Of(configuration).Select(finding => $"{finding.Id} {finding.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fragment_is_not_blamed_for_what_its_surroundings_may_have()
        => Assert.Empty(NginxReview.Of(NginxFile.Parse("listen 443 ssl;\nserver_name a.example;\nlocation / {\n proxy_pass http://$app;\n include more;\n allow 192.0.2.1;\n}\n"), NginxFragment.Server).Where(finding => finding.Severity > Severity.Info));

    [Fact]
    public void A_reason_silences_one_finding_and_no_other()
    {
        const string Text = "server {\n # hostkit: allow nginx.autoindex because it is a mirror\n location /pub {\n autoindex on;\n alias /srv/pub/;\n }\n location /x/ { autoindex on; }\n}\n";
        Assert.Equal(["nginx.alias-traversal a:5/alias", "nginx.autoindex a:7/autoindex"],
            NginxReview.Of(NginxFile.Parse(Text, "a"), NginxFragment.Http).Where(finding => finding.Id != "nginx.prefix-match").Select(finding => $"{finding.Id} {finding.Path}"));
    }

    [GeneratedRegex(@":(\d+)/")]
    private static partial Regex Line();
}
