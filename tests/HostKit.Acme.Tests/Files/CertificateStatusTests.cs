using System.Text;

namespace HostKit.Acme.Tests.Files;

public sealed class CertificateStatusTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly StoreFolder _folder = new();

    private static CertificateStatus Failing { get; } = new()
    {
        Name = "example.org",
        State = CertificateState.Failing,
        Since = Noon.AddHours(-3),
        Updated = Noon,
        FailingName = "*.example.org",
        Check = "dns-01",
        Problem = "ns2.dnsowl.com does not show the record",
        Failure = AcmeFailure.Transient,
        Attempts = 2,
        NextTry = Noon.AddHours(2).AddMinutes(5),
        OwedReloads = [],
        NotAfter = Noon.AddDays(20),
        Warnings = ["the clocks differ"],
    };

    public void Dispose() => _folder.Dispose();

    public static TheoryData<CertificateStatus, string> Sentences => new()
    {
        { Failing, "example.org: *.example.org cannot be proven by dns-01: ns2.dnsowl.com does not show the record; nothing to do, tried again at 14:05" },
        {
            Failing with { FailingName = null, Check = "account", Problem = "the CA wants an external account binding", Advice = "put ACME_EAB_KID into the credentials", NextTry = Noon.AddDays(1) },
            "example.org: the CA wants an external account binding; put ACME_EAB_KID into the credentials, tried again on 2026-11-24 at 12:00"
        },
        { Failing with { State = CertificateState.Expired, NextTry = null }, "example.org: expired on 2026-12-13; *.example.org cannot be proven by dns-01: ns2.dnsowl.com does not show the record; nothing to do" },
        {
            Failing with { FailingName = null, Check = "credentials", Failure = AcmeFailure.Refused, Problem = "dns.env:3: this is no line NAME=value: there is no '='" },
            "example.org: dns.env:3: this is no line NAME=value: there is no '=', tried again at 14:05"
        },
        { Plain(CertificateState.StandIn) with { NextTry = Noon.AddMinutes(1) }, "example.org: a self-signed stand-in serves until the certificate is there; it is ordered at 12:01" },
        { Plain(CertificateState.Issuing) with { Progress = "2 of 4 name servers show the record" }, "example.org: being issued: 2 of 4 name servers show the record" },
        { Plain(CertificateState.Renewing) with { NotAfter = Noon.AddDays(20) }, "example.org: being renewed; the present one holds until 2026-12-13" },
        { Plain(CertificateState.Valid) with { NotAfter = Noon.AddDays(60), RenewAt = Noon.AddDays(30) }, "example.org: valid until 2027-01-22, renewed on 2026-12-23 at 12:00" },
        { Plain(CertificateState.Valid) with { OwedReloads = ["nginx.service", "postfix.service"] }, "example.org: valid; not yet reloaded: nginx.service, postfix.service" },
        { Plain(CertificateState.Expired) with { NotAfter = Noon.AddDays(-1), NextTry = Noon.AddHours(1) }, "example.org: expired on 2026-11-22, tried again at 13:00" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void It_is_said_in_one_plain_sentence(CertificateStatus status, string sentence) => Assert.Equal(sentence, status.ToSentence(TimeZoneInfo.Utc));

    [Fact]
    public void Times_are_those_of_the_machines_time_zone()
        => Assert.EndsWith("tried again at 09:05", Failing.ToSentence(TimeZoneInfo.CreateCustomTimeZone("west", TimeSpan.FromHours(-5), null, null)), StringComparison.Ordinal);

    [Fact]
    public void It_survives_its_file_which_all_can_read()
    {
        _folder.Site.WriteStatus(Plain(CertificateState.Valid));
        _folder.Site.WriteStatus(Failing with { OwedReloads = ["nginx.service"] });
        var read = _folder.Site.ReadStatus()!;
        Assert.Equal(Failing with { OwedReloads = read.OwedReloads, Warnings = read.Warnings }, read);
        Assert.Equal(["nginx.service", "the clocks differ"], [.. read.OwedReloads, .. read.Warnings]);
        Assert.Equal(Convert.ToInt32("644", 8), (int)StoreFolder.Mode(_folder.Site.StatusPath));
        Assert.Equal(["lock", "status.json", "versions"], Directory.GetFileSystemEntries(_folder.Site.Path).Select(Path.GetFileName).Append("lock").Distinct().Order());
    }

    [Theory]
    [InlineData("", "it is no JSON")]
    [InlineData("[]", "does not say of which version")]
    [InlineData("{\"formatVersion\":9}", "it is of version 9, and this HostKit knows 1 at most. Use the newer HostKit")]
    [InlineData("{\"formatVersion\":1,\"name\":\"x\"}", "it is not whole")]
    public void One_that_cannot_be_understood_is_refused_with_its_path(string content, string message)
    {
        _folder.Site.WriteStatus(Failing);
        File.WriteAllText(_folder.Site.StatusPath, content);
        var refused = Assert.Throws<CertificateStoreException>(() => _folder.Site.ReadStatus()).Message;
        Assert.StartsWith(_folder.Site.StatusPath, refused, StringComparison.Ordinal);
        Assert.Contains(message, refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_JSON_says_the_sentence_too()
        => Assert.Contains("\"sentence\": \"example.org: being issued\"", Encoding.UTF8.GetString(Plain(CertificateState.Issuing).ToJson()), StringComparison.Ordinal);

    private static CertificateStatus Plain(CertificateState state) => new() { Name = "example.org", State = state, Since = Noon, Updated = Noon };
}
