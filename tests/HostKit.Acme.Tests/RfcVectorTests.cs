using System.Buffers.Text;
using System.Net;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace HostKit.Acme.Tests;

/// <summary>What the RFCs give as examples, and what they say byte for byte.</summary>
public sealed class RfcVectorTests
{
    private const string RenewalExample = """
        -----BEGIN CERTIFICATE-----
        MIIBQzCB66ADAgECAgUAh2VDITAKBggqhkjOPQQDAjAVMRMwEQYDVQQDEwpFeGFt
        cGxlIENBMCIYDzAwMDEwMTAxMDAwMDAwWhgPMDAwMTAxMDEwMDAwMDBaMBYxFDAS
        BgNVBAMTC2V4YW1wbGUuY29tMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEeBZu
        7cbpAYNXZLbbh8rNIzuOoqOOtmxA1v7cRm//AwyMwWxyHz4zfwmBhcSrf47NUAFf
        qzLQ2PPQxdTXREYEnKMjMCEwHwYDVR0jBBgwFoAUaYhba4dGQEHhs3uEe6CuLN4B
        yNQwCgYIKoZIzj0EAwIDRwAwRAIge09+S5TZAlw5tgtiVvuERV6cT4mfutXIlwTb
        +FYN/8oCIClDsqBklhB9KAelFiYt9+6FDj3z4KGVelYM5MdsO3pK
        -----END CERTIFICATE-----
        """;

    [Fact]
    public void RFC_7638_the_thumbprint_of_the_example_key()
    {
        // The key of RFC 7638 §3.1, whose private part is in RFC 7517 appendix A.2.
        static byte[] Part(string text) => Base64Url.DecodeFromChars(text);
        static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
        static byte[] Bytes(BigInteger number) => [.. new byte[128 - number.GetByteCount(isUnsigned: true)], .. number.ToByteArray(isUnsigned: true, isBigEndian: true)];
        var d = Part("X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH-HLLKD9M7dx5oo7GURknchnrRweUkC7hT5fJLM0WbFAKNLWY2vv7B6NqXSzUvxT0_YSfqijwp3RTzlBaCxWp4doFk5N2o8Gy_nHNKroADIkJ46pRUohsXywbReAdYaMwFs9tv8d_cPVY3i07a3t8MN6TNwm0dSawm9v47UiCl3Sk5ZiG7xojPLu4sbg1U2jx4IBTNBznbJSzFHK66jT8bgkuqsk0GjskDJk19Z4qwjwbsnn4j2WBii3RL-Us2lGVkY8fkFzme1z0HbIkfz0Y6mqnOYtqc0X4jfcKoAC8Q");
        var p = Part("83i-7IvMGXoMXCskv73TKr8637FiO7Z27zv8oj6pbWUQyLPQBQxtPVnwD20R-60eTDmD2ujnMt5PoqMrm8RfmNhVWDtjjMmCMjOpSXicFHj7XOuVIYQyqVWlWEh6dN36GVZYk93N8Bc9vY41xy8B9RzzOGVQzXvNEvn7O0nVbfs");
        var q = Part("3dfOR9cuYq-0S-mkFLzgItgMEfFzB2q3hWehMuG0oCuqnb3vobLyumqjVZQO1dIrdwgTnCdpYzBcOfW5r370AFXjiWft_NGEiovonizhKpo9VVS78TzFgxkIdrecRezsZ-1kYd_s1qDbxtkDEgfAITAG9LUnADun4vIcb6yelxk");
        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Part("0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"),
            Exponent = [1, 0, 1],
            D = d,
            P = p,
            Q = q,
            DP = Bytes(Number(d) % (Number(p) - 1)),
            DQ = Bytes(Number(d) % (Number(q) - 1)),
            InverseQ = Bytes(BigInteger.ModPow(Number(q), Number(p) - 2, Number(p))),
        });
        using var key = AcmeKey.FromPem(rsa.ExportPkcs8PrivateKeyPem());
        Assert.Equal("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", key.Thumbprint);
        Assert.Equal("RS256", key.Algorithm);
    }

    [Fact]
    public void RFC_8555_8_3_where_the_file_is_and_what_is_in_it()
    {
        var answer = ChallengeAnswer.Of(Authorization("www.example.org"), Challenge("http-01", "LoqXcYV8q5ONbJQxbmR7SCTNo3tiAXDfowyjxAjEuX0"), "9jg46WB3rR_AHD-EBXdN7cBkH1WOu0tA3M9fm21mqTI");
        Assert.Equal("/.well-known/acme-challenge/LoqXcYV8q5ONbJQxbmR7SCTNo3tiAXDfowyjxAjEuX0", answer.HttpPath);
        Assert.Equal("LoqXcYV8q5ONbJQxbmR7SCTNo3tiAXDfowyjxAjEuX0.9jg46WB3rR_AHD-EBXdN7cBkH1WOu0tA3M9fm21mqTI", answer.KeyAuthorization);
    }

    [Theory]
    [InlineData("www.example.org", "_acme-challenge.www.example.org")]
    [InlineData("*.example.org", "_acme-challenge.example.org")]
    public void RFC_8555_8_4_the_name_and_the_value_of_the_record(string name, string record)
    {
        var answer = ChallengeAnswer.Of(Authorization(name), Challenge("dns-01", "LoqXcYV8q5ONbJQxbmR7SCTNo3tiAXDfowyjxAjEuX0"), "9jg46WB3rR_AHD-EBXdN7cBkH1WOu0tA3M9fm21mqTI");
        Assert.Equal(record, answer.DnsName);
        // By openssl dgst -sha256 -binary, base64 -w0, and tr '+/' '-_'.
        Assert.Equal("LPsIwTo7o8BoG0-vjCyGQGBWSVIPxI-i_X336eUOQZo", answer.DnsValue);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("a\n")]
    public void RFC_8555_8_3_a_token_that_is_no_base64url_never_becomes_a_path(string token)
    {
        ChallengeAnswer Make() => ChallengeAnswer.Of(Authorization("www.example.org"), Challenge("http-01", token), "t");
        if (token == "a")
            Assert.Equal("/.well-known/acme-challenge/a", Make().HttpPath);
        else
            Assert.Throws<AcmeProtocolException>(Make);
    }

    [Fact]
    public void RFC_8737_the_certificate_has_the_one_name_and_the_hash_as_a_critical_extension()
    {
        var answer = ChallengeAnswer.Of(Authorization("www.example.org"), Challenge("tls-alpn-01", "token"), "print");
        using var certificate = TlsAlpn.CreateCertificate(answer);
        var extension = certificate.Extensions.Single(e => e.Oid!.Value == "1.3.6.1.5.5.7.1.31");
        Assert.True(extension.Critical);
        Assert.Equal([0x04, 0x20, .. SHA256.HashData("token.print"u8)], extension.RawData);
        Assert.Equal(["www.example.org"], certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single().EnumerateDnsNames());
        Assert.True(certificate.HasPrivateKey);
    }

    [Theory]
    [InlineData("192.0.2.1", "1.2.0.192.in-addr.arpa")]
    [InlineData("2001:db8::1", "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa")]
    public void RFC_8738_an_address_is_asked_for_by_its_reverse_name_and_is_in_the_certificate_as_an_address(string address, string reverse)
    {
        var answer = ChallengeAnswer.Of(Authorization(address), Challenge("tls-alpn-01", "token"), "print");
        Assert.Equal(reverse, answer.TlsName);
        using var certificate = TlsAlpn.CreateCertificate(answer);
        Assert.Equal([IPAddress.Parse(address)], certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single().EnumerateIPAddresses());
    }

    [Fact]
    public void RFC_8738_a_request_has_addresses_and_names_as_alternative_names_and_no_subject()
    {
        using var key = AcmeKey.Generate();
        var request = CertificateRequest.LoadSigningRequest(
            key.CreateSigningRequest([AcmeIdentifier.Parse("*.example.org"), AcmeIdentifier.Parse("192.0.2.1"), AcmeIdentifier.Parse("2001:db8::1")]),
            HashAlgorithmName.SHA256, CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions);
        var names = new X509SubjectAlternativeNameExtension(Assert.Single(request.CertificateExtensions).RawData);
        Assert.Equal("", request.SubjectName.Name);
        Assert.Equal(["*.example.org"], names.EnumerateDnsNames());
        Assert.Equal([IPAddress.Parse("192.0.2.1"), IPAddress.Parse("2001:db8::1")], names.EnumerateIPAddresses());
    }

    [Fact]
    public void RFC_9773_4_1_the_name_of_the_example_certificate()
    {
        using var certificate = X509Certificate2.CreateFromPem(RenewalExample);
        Assert.Equal("aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE", CertificateId.Of(certificate));
    }

    [Fact]
    public void RFC_8555_7_3_4_the_binding_is_the_public_key_signed_with_the_mac_key()
    {
        using var key = AcmeKey.Generate();
        var mac = RandomNumberGenerator.GetBytes(32);
        var url = new Uri("https://ca.example/new-account");
        using var jws = JsonDocument.Parse(ExternalAccountBinding.FromBase64("kid-1", Convert.ToBase64String(mac)).Bind(key, url));
        string Part(string name) => jws.RootElement.GetProperty(name).GetString()!;
        Assert.Equal(HMACSHA256.HashData(mac, Encoding.ASCII.GetBytes($"{Part("protected")}.{Part("payload")}")), Base64Url.DecodeFromChars(Part("signature")));
        Assert.Equal("""{"alg":"HS256","kid":"kid-1","url":"https://ca.example/new-account"}""", Encoding.UTF8.GetString(Base64Url.DecodeFromChars(Part("protected"))));
        Assert.Equal(key.Thumbprint, Base64Url.EncodeToString(SHA256.HashData(Base64Url.DecodeFromChars(Part("payload")))));
    }

    [Theory]
    [InlineData(AcmeKeyType.EcP256, "ES256", 64)]
    [InlineData(AcmeKeyType.EcP384, "ES384", 96)]
    [InlineData(AcmeKeyType.Rsa2048, "RS256", 256)]
    public void RFC_8555_6_2_a_request_names_the_account_or_shows_the_key_never_both(AcmeKeyType type, string algorithm, int length)
    {
        using var key = AcmeKey.Generate(type);
        var url = new Uri("https://ca.example/x");
        foreach (var account in new[] { null, new Uri("https://ca.example/account/1") })
        {
            using var jws = JsonDocument.Parse(JsonWebSignature.Sign(key, account, "nonce", url, default));
            using var header = JsonDocument.Parse(Base64Url.DecodeFromChars(jws.RootElement.GetProperty("protected").GetString()));
            Assert.Equal(algorithm, header.RootElement.GetProperty("alg").GetString());
            Assert.Equal(["alg", account is null ? "jwk" : "kid", "nonce", "url"], header.RootElement.EnumerateObject().Select(m => m.Name));
            // POST-as-GET has no payload at all (§6.3).
            Assert.Equal("", jws.RootElement.GetProperty("payload").GetString());
            Assert.Equal(length, Base64Url.DecodeFromChars(jws.RootElement.GetProperty("signature").GetString()).Length);
        }
    }

    [Theory]
    [InlineData("120", "2026-01-01T00:00:00Z", 120)]
    [InlineData("Thu, 01 Jan 2026 00:02:00 GMT", "2026-01-01T00:00:00Z", 120)]
    [InlineData("Thu, 01 Jan 2026 00:02:00 GMT", "2026-01-01T00:03:00Z", 0)]
    [InlineData("Thu, 01 Jan 2026 00:02:00 GMT", null, 86520)]
    public void RFC_9110_10_2_3_a_wait_is_counted_from_the_ca_s_own_clock(string header, string? date, int seconds)
        => Assert.Equal(
            TimeSpan.FromSeconds(seconds),
            AcmeAnswer.Wait(System.Net.Http.Headers.RetryConditionHeaderValue.Parse(header), date is null ? null : DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture), new DateTimeOffset(2025, 12, 31, 0, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void RFC_8288_links_come_several_to_a_line_and_relative()
    {
        var links = AcmeAnswer.ParseLinks(["</cert/2>;rel=\"alternate\", <https://ca.example/cert/3>; title=\"a;b\"; rel=alternate", "<https://ca.example/dir>;rel=\"index\"", "<broken", "no link"], new Uri("https://ca.example/cert/1"));
        Assert.Equal([("alternate", new Uri("https://ca.example/cert/2")), ("alternate", new Uri("https://ca.example/cert/3")), ("index", new Uri("https://ca.example/dir"))], links);
    }

    private static AcmeAuthorization Authorization(string name) => new() { Url = new("https://ca.example/authz/1"), Identifier = AcmeIdentifier.Parse(name) };

    private static AcmeChallenge Challenge(string type, string token) => new() { Type = type, Url = new("https://ca.example/chall/1"), Token = token };
}
