using System.Text.Json;

namespace HostKit.Acme.Tests.Files;

public sealed class CertificateReportTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public CertificateReportTests()
    {
        _folder.Clock.Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
        Put("valid.example.org", TimeSpan.FromDays(90), CertificateState.Valid);
        Put("failing.example.org", TimeSpan.FromDays(20), CertificateState.Failing, "the CA does not answer");
        Put("gone.example.org", TimeSpan.FromDays(2), CertificateState.Valid);
        _folder.Store.Of("new.example.org").PutStandIn(["new.example.org"]);
        _folder.Clock.Now = _folder.Clock.Now.AddDays(3);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void As_a_table_those_that_end_first_come_first()
    {
        var text = CertificateReport.Of(_folder.Store).ToString();
        Assert.Equal(
            """
            CERTIFICATE          STATE    EXPIRES     DAYS  RENEWED     ISSUER                        NAMES
            gone.example.org     expired  2026-11-25  -1    2026-12-23  Test issuer                   gone.example.org, www.gone.example.org
            new.example.org      standIn  2026-11-30  4     -           HostKit stand-in certificate  new.example.org
            failing.example.org  failing  2026-12-13  17    2026-12-23  Test issuer                   failing.example.org, www.failing.example.org
              failing.example.org: the CA does not answer; nothing to do
            valid.example.org    valid    2027-02-21  87    2026-12-23  Test issuer                   valid.example.org, www.valid.example.org

            """, text);
    }

    [Fact]
    public void As_JSON_it_has_a_version_and_everything_of_each()
    {
        using var document = JsonDocument.Parse(CertificateReport.Of(_folder.Store).ToJson());
        var root = document.RootElement;
        Assert.Equal((1, "2026-11-26T12:00:00Z"), (root.GetProperty("formatVersion").GetInt32(), root.GetProperty("time").GetString()));
        var gone = root.GetProperty("certificates")[0];
        Assert.Equal(
            ("gone.example.org", "expired", -1, "2026-11-25T12:00:00Z", "2026-12-23T12:00:00Z", "Test issuer", false),
            (gone.GetProperty("name").GetString(), gone.GetProperty("state").GetString(), gone.GetProperty("daysLeft").GetInt32(), gone.GetProperty("notAfter").GetString(),
             gone.GetProperty("renewAt").GetString(), gone.GetProperty("issuer").GetString(), gone.GetProperty("standIn").GetBoolean()));
        Assert.Equal(4, root.GetProperty("certificates").GetArrayLength());
        Assert.Equal("failing.example.org: the CA does not answer; nothing to do", root.GetProperty("certificates")[2].GetProperty("problem").GetString());
    }

    [Fact]
    public void A_status_of_a_newer_version_spoils_its_own_line_only()
    {
        File.WriteAllText(_folder.Store.Of("valid.example.org").StatusPath, "{\"formatVersion\":2}");
        var report = CertificateReport.Of(_folder.Store);
        Assert.Contains("is of version 2", report.Entries.Single(e => e.Name == "valid.example.org").Problem, StringComparison.Ordinal);
        Assert.Equal(CertificateState.Valid, report.Entries.Single(e => e.Name == "valid.example.org").State);
        Assert.Equal(2, report.Entries.Count(e => e.Problem is not null));
    }

    [Fact]
    public void Of_nothing_it_says_so() => Assert.Equal("There are no certificates.\n", CertificateReport.Of(new(Path.Combine(_folder.Folder, "empty"))).ToString());

    private void Put(string name, TimeSpan life, CertificateState state, string? problem = null)
    {
        var directory = _folder.Store.Of(name);
        using var issued = _folder.Ca.Issue(_folder.Clock.Now, life, name, "www." + name);
        directory.Put(issued, StoreFolder.Job(name, "www." + name) with { Name = name });
        directory.WriteStatus(new() { Name = name, State = state, Since = _folder.Clock.Now, Updated = _folder.Clock.Now, Problem = problem, RenewAt = _folder.Clock.Now.AddDays(30) });
    }
}
