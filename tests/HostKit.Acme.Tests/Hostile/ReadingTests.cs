using System.Text;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>The readers alone, many thousand times: what is spoiled gives a value or an error of ours.</summary>
public sealed class ReadingTests
{
    private static readonly (string Text, Action<AcmeAnswer> Read)[] Readers =
    [
        ("""{"newNonce":"https://a.example/n","newAccount":"https://a.example/a","newOrder":"https://a.example/o","meta":{"termsOfService":"https://a.example/t","caaIdentities":["a"],"profiles":{"x":"y","z":"w"}}}""", a => AcmeDirectory.Read(a)),
        ("""{"status":"pending","expires":"2026-01-01T00:00:00Z","identifiers":[{"type":"dns","value":"a.example"},{"type":"ip","value":"::1"}],"authorizations":["https://a.example/z"],"finalize":"https://a.example/f","error":{"type":"urn:ietf:params:acme:error:caa","detail":"\u00e4","status":403,"subproblems":[{"type":"x"}]}}""", a => AcmeOrder.Read(a)),
        ("""{"status":"pending","wildcard":true,"identifier":{"type":"dns","value":"a.example"},"challenges":[{"type":"http-01","url":"https://a.example/c","status":"valid","token":"abc","validated":"2026-01-01T00:00:00Z"}]}""", a => AcmeAuthorization.Read(a)),
        ("""{"status":"valid","contact":["mailto:a@a.example"],"orders":"https://a.example/os"}""", a => AcmeAccount.Read(a, a.Url)),
        ("""{"suggestedWindow":{"start":"2026-01-01T00:00:00Z","end":"2026-01-02T00:00:00+14:00"},"explanationURL":"https://a.example/why"}""", a => RenewalInfo.Read(a).At(0.5)),
        ("""{"type":"urn:ietf:params:acme:error:compound","detail":"\ud83d\ude00","instance":"https://a.example/i","status":400,"subproblems":[{"type":"y","identifier":{"type":"dns","value":"b.example"}}]}""", a => _ = AcmeProblem.Of(a).ToString() + AcmeProblem.Of(a).Advice),
        ("""</a/1>;rel="alternate", <https://a.example/2>; rel=up; title="x", <3>""", a => AcmeAnswer.ParseLinks([Encoding.Latin1.GetString(a.Body)], a.Url)),
    ];

    [Fact]
    public void Spoiled_answers_are_read_or_refused()
    {
        var seed = Environment.GetEnvironmentVariable("HOSTKIT_SEED") is { Length: > 0 } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 1;
        var random = new Random(seed);
        for (var run = 0; run < 4000; run++)
        {
            foreach (var (text1, read) in Readers)
                Try(seed, text1, read, Mutation.Of(Encoding.UTF8.GetBytes(text1), random));
        }
    }

    [Fact]
    public void Spoiled_certificates_are_refused_or_the_right_ones()
    {
        using var key = AcmeKey.Generate();
        var request = System.Security.Cryptography.X509Certificates.CertificateRequest.LoadSigningRequest(
            key.CreateSigningRequest([AcmeIdentifier.Parse("a.example")]), System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions);
        using var leaf = HostilePki.Shared.Issue(request.PublicKey, ["a.example"]);
        var above = HostilePki.Shared.Intermediate.ExportCertificatePem();
        var random = new Random(1);
        for (var run = 0; run < 3000; run++)
        {
            // In the text, and in the bytes behind it, where base64 stays right.
            var pem = run % 2 == 0 ? Mutation.Of(Encoding.ASCII.GetBytes(leaf.ExportCertificatePem() + "\n" + above), random)
                : Encoding.ASCII.GetBytes(System.Security.Cryptography.PemEncoding.WriteString("CERTIFICATE", Mutation.Of(leaf.RawData, random)) + "\n" + above);
            Try(1, "certificate", a =>
            {
                var chain = CertificateChain.Parse(a);
                chain.Verify(key.PublicKey, [AcmeIdentifier.Parse("a.example")], DateTimeOffset.UtcNow);
                Assert.Equal(leaf.RawData, chain.Leaf.RawData);
            }, pem);
        }
    }

    private static void Try(int seed, string what, Action<AcmeAnswer> read, byte[] body)
    {
        try
        {
            read(new AcmeAnswer(new("https://a.example/asked"), 200, body, null));
        }
        catch (HostKitException)
        {
            // As it should be.
        }
        catch (Exception e)
        {
            Assert.Fail($"HOSTKIT_SEED={seed}, {what}, {Convert.ToBase64String(body)}: {e}");
        }
    }
}
