using System.Text;
using CsCheck;

namespace HostKit.Acme.Tests.Jobs;

public sealed class CertificateJobTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char['!', '~'], 1, 12];

    private static readonly Gen<CertificateJob> Any =
        Gen.Select(Pick("example.org", "a_b-c.1"), Pick("example.org", "*.example.org", "192.0.2.1", "Bücher.example").Array[1, 4], Gen.Bool.Array[12, 12], Word, Gen.Enum<AcmeKeyType>(), Gen.Int[1, 65535])
            .Select((name, names, set, word, key, port) => new CertificateJob
            {
                Name = name,
                Names = names,
                Ca = new("https://ca.example/" + Uri.EscapeDataString(word)),
                TrustedRoots = set[0] ? "/roots/" + word : null,
                Contact = set[1] ? ["mailto:a@example.org", "mailto:b@example.org"] : [],
                Challenge = ChallengeTypes.Dns01,
                DnsProvider = "rfc2136",
                Credentials = set[2] ? "/credentials/" + word : null,
                ChallengeFiles = set[3] ? "/files/" + word : null,
                Port = set[4] ? port : null,
                Resolver = set[5] ? "127.0.0.1:5353" : null,
                ToleratesDeadNameServers = set[6],
                KeyType = key,
                ReuseKey = set[7],
                Profile = set[8] ? word : null,
                PreferredProfile = set[9] ? word : null,
                PreferredIssuer = set[10] ? word : null,
                Group = set[11] ? word : null,
                RehearsalCa = set[0] ? new("https://staging.example/" + Uri.EscapeDataString(word)) : null,
            });

    [Fact]
    public void Every_job_comes_back_as_it_was_written()
        => Any.Sample(job =>
        {
            var read = CertificateJob.Parse(job.ToJson(), "job.json");
            return read.Names.SequenceEqual(job.Names) && read.Contact.SequenceEqual(job.Contact) && read with { Names = job.Names, Contact = job.Contact } == job && read.ToJson().SequenceEqual(job.ToJson());
        });

    [Fact]
    public void A_damaged_job_is_refused_or_read_but_breaks_nothing()
        => Gen.Select(Any, Gen.Int[0, 10_000], Gen.Byte).Sample((job, at, value) =>
        {
            var json = job.ToJson();
            json[at % json.Length] = value;
            try
            {
                CertificateJob.Parse(json, "job.json");
            }
            catch (HostKitException e)
            {
                Assert.StartsWith("job.json", e.Message, StringComparison.Ordinal);
            }
        });

    [Theory]
    [InlineData("\"nmaes\": [\"x.example.org\"]", "'nmaes'", "[\"x.example.org\"]")]
    [InlineData("\"port\": 70000", "port", "70000")]
    [InlineData("\"port\": \"80\"", "port", "\"80\"")]
    [InlineData("\"challenge\": \"dns-02\"", "challenge", "'dns-02'")]
    [InlineData("\"names\": [\"*.x.*\"]", "names", "'*.x.*'")]
    [InlineData("\"names\": []", "names", "is empty")]
    [InlineData("\"names\": [\"*.example.org\"]", "challenge", "'*.example.org'")]
    [InlineData("\"ca\": \"http://ca.example\"", "ca", "'http://ca.example'")]
    [InlineData("\"keyType\": \"Rsa1024\"", "keyType", "'Rsa1024'")]
    [InlineData("\"keyType\": \"3\"", "keyType", "'3'")]
    [InlineData("\"reuseKey\": 1", "reuseKey", "1")]
    [InlineData("\"name\": \"../x\"", "name", "'../x'")]
    [InlineData("\"credentials\": \"x.env\"", "credentials", "'x.env'")]
    [InlineData("\"resolver\": \"dns.example\"", "resolver", "'dns.example'")]
    [InlineData("\"contact\": [\"me\"]", "contact", "'me'")]
    [InlineData("\"formatVersion\": 2", "formatVersion", "2")]
    [InlineData("\"group\": \"a\\nb\"", "group", "control character")]
    public void What_cannot_be_is_refused_with_file_property_and_value(string changed, string property, string value)
    {
        string[] lines = ["\"formatVersion\": 1", "\"name\": \"example.org\"", "\"names\": [\"example.org\"]", "\"ca\": \"https://ca.example/dir\"", "\"challenge\": \"http-01\""];
        var own = changed[..changed.IndexOf(':', StringComparison.Ordinal)];
        var json = "{" + string.Join(",\n", lines.Where(l => !l.StartsWith(own + ":", StringComparison.Ordinal)).Append(changed)) + "}";
        var message = Assert.Throws<HostKitException>(() => CertificateJob.Parse(Encoding.UTF8.GetBytes(json), "/etc/x.json")).Message;
        Assert.StartsWith("/etc/x.json", message, StringComparison.Ordinal);
        Assert.Contains(property, message, StringComparison.Ordinal);
        Assert.Contains(value, message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_json_is_refused_with_its_line()
        => Assert.StartsWith("/etc/x.json:2:", Assert.Throws<HostKitException>(() => CertificateJob.Parse("{\n nonsense"u8.ToArray(), "/etc/x.json")).Message, StringComparison.Ordinal);

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
